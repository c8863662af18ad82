// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoring/countkeeping.h"

#include "ui/bundle/bundlepane.h"
#include "ui/session/session.h"

#include <utility>

namespace onrecord {

/// Corrections come one after the other; one writing is enough for several.
static constexpr int delay = 500; // milliseconds

CountKeeping::CountKeeping(Session &session, BundlePane &pane, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(delay);
    connect(&m_writing, &QTimer::timeout, this, &CountKeeping::write);
    connect(&m_checking, &QTimer::timeout, this,
            &CountKeeping::checkNext); // when nothing else is to be done
    connect(&session, &Session::bundleChanged, this, &CountKeeping::begin);
    connect(&pane, &BundlePane::counted, this, &CountKeeping::note);
    begin();
}

CountKeeping::~CountKeeping()
{
    write();
}

void CountKeeping::begin()
{
    write();
    m_unchecked.clear();
    m_kept.clear();
    m_checking.stop();
    const Bundle &bundle = m_session.bundle();
    if (bundle.size() < 2)
        return;
    QByteArrayList texts;
    for (qsizetype number = 0; number < bundle.size(); ++number)
        texts.append(bundle.at(number).textSha256);
    m_kept = keptCounts(texts);
    for (qsizetype number = 0; number < bundle.size(); ++number) {
        if (m_kept.contains(texts[number]))
            m_unchecked.append(number);
    }
    if (!m_unchecked.isEmpty())
        m_checking.start();
}

/// One a time: the library is asked for each.
void CountKeeping::checkNext()
{
    if (m_unchecked.isEmpty()) {
        m_checking.stop();
        return;
    }
    const qsizetype number = m_unchecked.takeFirst();
    const KeptCounts kept = m_kept.value(m_session.bundle().at(number).textSha256);
    if (m_session.linesAbout(number) == kept.lines)
        m_pane.setCounted(number, kept.statements, kept.toReview);
}

void CountKeeping::note(qsizetype number, int statements, int toReview)
{
    const std::optional<qsizetype> lines = m_session.linesAbout(number);
    if (!lines || number >= m_session.bundle().size())
        return;
    m_unchecked.removeAll(number);
    m_unwritten.insert(m_session.bundle().at(number).textSha256, {statements, toReview, *lines});
    if (!m_writing.isActive())
        m_writing.start();
}

void CountKeeping::write()
{
    m_writing.stop();
    keepCounts(std::exchange(m_unwritten, {}));
}

} // namespace onrecord
