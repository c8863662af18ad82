// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/recentfacts.h"

#include "core/corrections/reviewqueue.h"
#include "ui/session/session.h"

#include <utility>

namespace onrecord {

/// Corrections come one after the other; one writing is enough for several.
static constexpr int delay = 1'000; // milliseconds

static RecentFile::Counts countsOf(const Reading &reading)
{
    RecentFile::Counts counts;
    for (const ReadStatement &each : reading.statements) {
        counts.statements += each.state != State::Rejected;
        counts.toReview += needsReview(each);
    }
    for (const ReadActor &actor : reading.actors)
        counts.actors += actor.number > 0;
    return counts;
}

static RecentFile factsOf(const Session &session)
{
    RecentFile file;
    file.path = session.path();
    file.articles = int(qMax(qsizetype(1), session.bundle().size()));
    file.isExport = session.isExportedPage();
    if (file.articles > 1)
        return file;
    const Article &article = session.document().article();
    file.headline = article.title;
    file.outlet = article.outlet;
    file.published = article.published;
    file.counts = countsOf(session.reading());
    return file;
}

RecentFacts::RecentFacts(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RecentFacts::write);
    connect(&session, &Session::readingChanged, this, &RecentFacts::noteReading);
    connect(&session, &Session::documentChanged, this, [this] {
        write();
        m_isNew = true;
    });
    noteReading(); // of what was open before
}

RecentFacts::~RecentFacts()
{
    write();
}

void RecentFacts::noteReading()
{
    if (!m_session.isOpen() || m_session.path().isEmpty() || !m_session.reading().complete
        || m_session.care().isStopped)
        return;
    m_unwritten = factsOf(m_session);
    // The list is to know it from now on: once it holds the file, which it does when opening is over.
    m_timer.start(std::exchange(m_isNew, false) ? 0 : delay);
}

void RecentFacts::write()
{
    m_timer.stop();
    if (const std::optional<RecentFile> file = std::exchange(m_unwritten, std::nullopt))
        describeFile(*file);
}

} // namespace onrecord
