// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bars/openingprogress.h"

#include "core/wording/visible.h"
#include "ui/article/articleview.h"
#include "ui/bars/statusline.h"
#include "ui/session/session.h"

#include <QFileInfo>

namespace onrecord {

/// What is there within a moment needs no line that comes and goes.
static constexpr int moment = 250; // milliseconds

OpeningProgress::OpeningProgress(Session &session, ArticleView &article, StatusLine &status,
                                 QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
    , m_status(status)
{
    m_timer.setInterval(moment);
    connect(&m_timer, &QTimer::timeout, this, &OpeningProgress::tell);
    connect(&session, &Session::openingChanged, this, &OpeningProgress::update);
    connect(&status, &StatusLine::cancelWanted, &session, &Session::cancelOpening);
    update();
}

void OpeningProgress::update()
{
    const bool isOpening = !m_session.openingPath().isEmpty();
    if (isOpening) {
        m_timer.start();
    } else {
        m_timer.stop();
        tell();
    }
    // Nobody is to be asked to open an article that is on its way.
    m_article.setWaiting(isOpening ? tr("One moment…") : QString());
}

void OpeningProgress::tell()
{
    const QString name = QFileInfo(m_session.openingPath()).fileName();
    m_status.setOpening(name, m_session.openingCount());
    if (!name.isEmpty())
        m_article.setWaiting(tr("Reading “%1”… Esc cancels.").arg(shownPlainly(name)));
}

} // namespace onrecord
