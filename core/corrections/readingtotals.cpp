// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/readingtotals.h"

#include "core/corrections/reviewqueue.h"

#include <QHash>
#include <QSet>

#include <array>

namespace onrecord {

QString statementLabel(int number, int index)
{
    // From its end, into one piece of memory: thousands of labels are made at each correction.
    std::array<char16_t, 24> label{};
    auto at = label.end();
    for (int rest = index; rest >= 0; rest = rest / 26 - 1)
        *--at = char16_t(u'a' + rest % 26);
    if (number <= 0)
        *--at = u'–';
    for (int rest = number; rest > 0; rest /= 10)
        *--at = char16_t(u'0' + rest % 10);
    return QStringView(&*at, label.end() - at).toString();
}

ActorNumbers numbersOfSpeakers(const QList<ReadStatement> &statements, const QList<Actor> &actors,
                               const QStringList &first)
{
    QSet<QString> known;
    known.reserve(actors.size());
    for (const Actor &actor : actors)
        known.insert(actor.id);
    ActorNumbers numbers(first);
    for (const ReadStatement &read : statements) {
        for (const QString &id : read.statement.actors) {
            if (known.contains(id))
                numbers.give(id);
        }
    }
    return numbers;
}

void numberActors(Reading &reading, const WordCounts &counts, ActorNumbers numbers)
{
    QHash<QString, qsizetype> places;
    places.reserve(reading.actors.size());
    for (qsizetype at = 0; at < reading.actors.size(); ++at)
        places.insert(reading.actors[at].actor.id, at);

    int unattributed = 0;
    QList<int> labelled(reading.actors.size(), 0);
    for (ReadStatement &read : reading.statements) {
        read.label.clear();
        read.speakerNumber = 0;
        read.speakerColour = 0;
        if (read.state == State::Rejected)
            continue;
        const int words = counts.in(read.statement.content);
        for (const QString &id : std::as_const(read.statement.actors)) {
            const auto place = places.constFind(id);
            if (place == places.cend())
                continue;
            ReadActor &actor = reading.actors[*place];
            if (actor.number == 0)
                actor.number = numbers.give(id);
            ++actor.statements;
            actor.directStatements += read.statement.kind == StatementKind::Direct;
            actor.toReview += needsReview(read);
            actor.words += words;
            if (read.speakerNumber == 0) {
                read.speakerNumber = actor.number;
                read.speakerColour = actor.colourNumber();
                read.label = statementLabel(actor.number, labelled[*place]++);
            }
        }
        if (read.speakerNumber == 0)
            read.label = statementLabel(0, unattributed++);
    }

    reading.numbered = numbers.inOrder();
    const auto firstMention = [](const ReadActor &actor) {
        return actor.actor.mentions.isEmpty() ? std::numeric_limits<qsizetype>::max()
                                              : actor.actor.mentions.first().span.begin;
    };
    std::stable_sort(reading.actors.begin(), reading.actors.end(),
                     [&](const ReadActor &a, const ReadActor &b) {
                         if (a.number != 0 && b.number != 0)
                             return a.number < b.number;
                         if (a.number != 0 || b.number != 0)
                             return a.number != 0;
                         return firstMention(a) < firstMention(b);
                     });
}

void gatherPositions(Reading &reading, const QList<Position> &found)
{
    QHash<QString, QStringList> topics;
    for (const Position &position : found) {
        for (const QString &statement : position.statements) {
            QStringList &all = topics[statement];
            if (!all.contains(position.topic))
                all.append(position.topic);
        }
    }

    // Topics of an actor in the order the machine has them, then as statements bring them along.
    QList<Position> all;
    QHash<QString, QList<qsizetype>> ofActor; // places in all
    QHash<std::pair<QString, QString>, qsizetype> known; // actor and topic, to the place in all
    qsizetype last = -1; // several statements of one actor on one topic follow each other often
    const auto positionOn = [&](const QString &actor, const QString &topic) -> Position & {
        if (last >= 0 && all[last].actor == actor && all[last].topic == topic)
            return all[last];
        const auto place = known.constFind({actor, topic});
        if (place != known.cend()) {
            last = *place;
            return all[last];
        }
        last = all.size();
        known.insert({actor, topic}, last);
        ofActor[actor].append(last);
        all.append({actor, topic, {}});
        return all[last];
    };
    for (const Position &position : found)
        positionOn(position.actor, position.topic);
    const QStringList noTopic{QString()};
    for (const ReadStatement &read : std::as_const(reading.statements)) {
        if (read.state == State::Rejected)
            continue;
        const auto told = topics.constFind(read.statement.id);
        const QStringList own = read.topic ? QStringList{*read.topic}
            : told == topics.cend()        ? noTopic
                                           : *told;
        for (const QString &actor : std::as_const(read.statement.actors)) {
            for (const QString &topic : own)
                positionOn(actor, topic).statements.append(read.statement.id);
        }
    }

    reading.positions.clear();
    for (const ReadActor &actor : std::as_const(reading.actors)) {
        const QList<qsizetype> places = ofActor.value(actor.actor.id);
        for (const qsizetype place : places) {
            if (!all[place].statements.isEmpty())
                reading.positions.append(all[place]);
        }
    }
}

Coverage coverageOf(const Reading &reading, const WordCounts &counts)
{
    Spans attributed;
    for (const ReadStatement &read : reading.statements) {
        if (read.state != State::Rejected && !read.statement.actors.isEmpty())
            attributed.append(read.statement.content);
    }
    std::sort(attributed.begin(), attributed.end());

    Coverage coverage;
    qsizetype upTo = 0; // statements stand inside each other; nothing is counted twice
    for (const Span span : std::as_const(attributed)) {
        const Span rest{std::max(upTo, span.begin), span.end};
        if (rest.begin >= rest.end)
            continue;
        coverage.attributed += counts.in(rest);
        upTo = rest.end;
    }
    int read = 0;
    for (const Paragraph &paragraph : reading.document.paragraphs()) {
        if (isRead(paragraph.kind))
            read += counts.in(paragraph.span);
    }
    coverage.reporter = std::max(0, read - coverage.attributed);
    coverage.leftOut = counts.in(Span{0, reading.document.text().size()}) - read;
    return coverage;
}

} // namespace onrecord
