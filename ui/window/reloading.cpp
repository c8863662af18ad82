// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reloading.h"

#include "ui/actions/actions.h"
#include "ui/article/articleview.h"
#include "ui/bars/messages.h"
#include "ui/session/session.h"
#include "ui/window/articleopening.h"
#include "ui/window/filewatch.h"

#include <QEvent>
#include <QFileInfo>

namespace onrecord {

Reloading::Reloading(Session &session, ArticleOpening &opening, ArticleView &article,
                     const Actions &actions, Messages &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_opening(opening)
    , m_article(article)
    , m_actions(actions)
    , m_messages(messages)
    , m_watch(new FileWatch(this))
{
    window->installEventFilter(this);
    connect(&session, &Session::documentChanged, this, &Reloading::watch);
    connect(&session, &Session::readingChanged, this, &Reloading::selectAgain);
    connect(&session, &Session::careChanged, this, &Reloading::enable);
    connect(&opening, &ArticleOpening::opened, this, [this](const QString &path) {
        // Another file may have been opened meanwhile.
        const std::optional<Place> before = std::exchange(m_before, std::nullopt);
        if (before && before->path == path)
            goTo(*before);
    });
    connect(&opening, &ArticleOpening::failed, this, [this] { m_before.reset(); });
    connect(m_watch, &FileWatch::changed, this, &Reloading::offer);
    connect(m_watch, &FileWatch::gone, this, &Reloading::tellGone);
    connect(m_watch, &FileWatch::back, &messages, &Messages::dropSettled);
    connect(actions[ActionId::Reload], &QAction::triggered, this, &Reloading::reload);
    connect(actions[ActionId::KeepText], &QAction::triggered, this, &Reloading::keep);
    watch();
}

bool Reloading::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_watch->check();
    return QObject::eventFilter(watched, event);
}

void Reloading::watch()
{
    m_statement.clear();
    m_offered.clear();
    m_actions[ActionId::KeepText]->setEnabled(false);
    m_watch->watch(m_session.path(), m_session.document().article().sourceSha256);
    enable();
}

/// Text that came from no file can be read again where that was cancelled.
void Reloading::enable()
{
    m_actions[ActionId::Reload]->setEnabled(!m_session.path().isEmpty()
                                            || m_session.care().isStopped);
}

void Reloading::offer()
{
    const QString name = QFileInfo(m_session.path()).fileName();
    m_article.keepStill();
    m_offered = tr("“%1” was changed on the disk. What you see is as it was before.").arg(name);
    m_messages.offerWhile(m_offered, m_actions[ActionId::Reload],
                          [this] { return !m_offered.isEmpty(); });
    m_actions[ActionId::KeepText]->setEnabled(true);
}

/// The text is in the window alone from now on: an exported page keeps it with all that was said of it.
void Reloading::tellGone()
{
    m_article.keepStill();
    const QString name = QFileInfo(m_session.path()).fileName();
    m_messages.offerWhile(
        tr("“%1” was moved or deleted. Its text stays open here, and corrections are kept as "
           "before; export it to keep the text.")
            .arg(name),
        m_actions[ActionId::Export], [this] { return m_watch->isGone(); });
}

/// What is shown stays; the file can be read again at any time.
void Reloading::keep()
{
    m_offered.clear();
    m_messages.dropSettled();
    m_actions[ActionId::KeepText]->setEnabled(false);
    m_article.setFocus();
}

Reloading::Place Reloading::place() const
{
    constexpr qsizetype words = 80; // code units, enough to be found again
    const QString &text = m_session.document().text();
    const QRect view = m_article.viewport()->rect();
    Place place;
    place.path = m_session.path();
    // The reader's eyes are in the middle; what stands there may be other words now.
    for (const int y : {view.center().y(), view.top(), view.bottom()}) {
        const Span paragraph = m_article.paragraphAt(m_article.offsetAt({view.center().x(), y}));
        Span begin{paragraph.begin, std::min(paragraph.end, paragraph.begin + words)};
        if (!lieIn({begin}, text))
            --begin.end; // half a pair
        place.seen.append({anchorAt(text, begin), m_article.rectangleAt(begin.begin).y()});
    }
    place.selection = anchorAt(text, m_article.selection());
    place.statement = m_article.selectedStatement();
    return place;
}

void Reloading::goTo(const Place &place)
{
    const QString &text = m_session.document().text();
    for (const auto &[anchor, y] : place.seen) {
        const std::optional<Placement> found = resolveAnchor(text, anchor);
        if (!found)
            continue;
        m_article.scrollTo({found->span.begin, found->span.begin});
        m_article.holdAt(found->span.begin, y);
        break;
    }
    // The bar that offered this goes, and what is said of the new text may come.
    m_article.keepStill();
    if (const std::optional<Placement> selection = resolveAnchor(text, place.selection))
        m_article.setSelection(selection->span);
    m_statement = place.statement;
}

/// Once the new text has been analysed.
void Reloading::selectAgain()
{
    if (m_statement.isEmpty() || !m_session.reading().complete)
        return;
    const QString statement = std::exchange(m_statement, {});
    if (m_session.reading().statement(statement))
        Q_EMIT statementWanted(statement);
}

void Reloading::reload()
{
    const QString path = m_session.path();
    if (path.isEmpty()) {
        m_session.readAgain();
        return;
    }
    m_before = place();
    m_opening.begin(path);
}

} // namespace onrecord
