// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparing/versions.h"

#include "core/comparing/statementpairs.h"
#include "core/corrections/statementlookup.h"
#include "core/text/comparedwords.h"
#include "core/text/wordchanges.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

#include <QSet>

namespace onrecord {

namespace {

QString shownAt(const Reading &reading, const Spans &spans)
{
    return shownPlainly(wording::oneLine(reading.document.article(), spans));
}

QStringList namesOf(const Reading &reading, const Statement &statement)
{
    QStringList names;
    for (const QString &id : statement.actors) {
        if (const ReadActor *actor = reading.actor(id))
            names.append(actor->actor.name);
    }
    return names;
}

QList<ComparedStatement> comparedOf(const Reading &reading)
{
    QList<ComparedStatement> compared;
    for (const ReadStatement &read : reading.statements) {
        ComparedStatement each;
        for (const ComparedWord &word : comparedWords(shownAt(reading, wordsOf(read.statement))))
            each.words.insert(word.key);
        each.speakers = namesOf(reading, read.statement);
        compared.append(each);
    }
    return compared;
}

VersionSide sideOf(const Reading &reading, const QList<qsizetype> &numbers)
{
    VersionSide side;
    for (const qsizetype number : numbers) {
        const Statement &statement = reading.statements[number].statement;
        side.statements.append(statement.id);
        side.spans.append(wordsOf(statement));
        for (const QString &name : namesOf(reading, statement)) {
            if (!side.speakers.contains(name))
                side.speakers.append(name);
        }
    }
    if (numbers.isEmpty())
        return side;
    const Statement &first = reading.statements[numbers.first()].statement;
    side.words = shownAt(reading, side.spans);
    side.cue = shownAt(reading, first.cue);
    side.verb = first.verb;
    side.kind = first.kind;
    return side;
}

/// Whether the same people are meant, as far as their names tell.
bool sameSpeakers(const QStringList &then, const QStringList &now)
{
    return then.size() == now.size()
        && std::all_of(then.begin(), then.end(), [&now](const QString &one) {
               return std::any_of(now.begin(), now.end(), [&one](const QString &other) {
                   return mayBeOneName(one, other);
               });
           });
}

bool shareAName(const QString &one, const QString &other)
{
    const QList<ComparedWord> words = comparedWords(other);
    for (const ComparedWord &word : comparedWords(one)) {
        const bool isThere =
            std::any_of(words.begin(), words.end(),
                        [&word](const ComparedWord &each) { return each.key == word.key; });
        if (isThere && word.key.size() > 2)
            return true;
    }
    return false;
}

/// Which paragraphs of two versions stand in both, word for word.
class UnchangedText
{
public:
    UnchangedText(const Document &then, const Document &now)
        : m_then(then)
        , m_now(now)
        , m_inThen(wordsOfParagraphs(then))
        , m_inNow(wordsOfParagraphs(now))
    {
        const QList<Paragraph> &one = then.paragraphs();
        const QList<Paragraph> &other = now.paragraphs();
        for (qsizetype at = 0; at < std::min(one.size(), other.size()); ++at) {
            if (one[at].span.in(then.text()) != other[at].span.in(now.text()))
                return;
            m_upToThen = one[at].span.end;
            m_upToNow = other[at].span.end;
        }
    }

    /// The paragraphs that \a span of that version is in stand in the other one.
    bool isThen(Span span) const { return isIn(m_then, span, m_inNow); }
    bool isNow(Span span) const { return isIn(m_now, span, m_inThen); }
    /// So does everything before it, in the same order.
    bool isUpToThen(Span span) const { return span.end <= m_upToThen; }
    bool isUpToNow(Span span) const { return span.end <= m_upToNow; }

private:
    static QSet<QString> wordsOfParagraphs(const Document &document)
    {
        QSet<QString> words;
        for (const Paragraph &paragraph : document.paragraphs())
            words.insert(paragraph.span.in(document.text()).toString());
        return words;
    }
    static bool isIn(const Document &document, Span span, const QSet<QString> &other)
    {
        const QList<Paragraph> &all = document.paragraphs();
        auto first = std::partition_point(all.begin(), all.end(), [span](const Paragraph &each) {
            return each.span.end <= span.begin;
        });
        for (; first != all.end() && first->span.begin < span.end; ++first) {
            if (!other.contains(first->span.in(document.text()).toString()))
                return false;
        }
        return true;
    }

    const Document &m_then; // not owned, nor the next
    const Document &m_now;
    const QSet<QString> m_inThen;
    const QSet<QString> m_inNow;
    qsizetype m_upToThen = 0;
    qsizetype m_upToNow = 0;
};

class VersionsBeside
{
public:
    VersionsBeside(const Reading &then, const Reading &now, const std::stop_token &stop)
        : m_then(then)
        , m_now(now)
        , m_stop(stop)
        , m_pairs(pairedStatements(comparedOf(then), comparedOf(now), stop))
        , m_unchanged(then.document, now.document)
    {
    }

    VersionComparison compare();

private:
    bool isRejected(const StatementPair &pair) const;
    bool isOfReading(const VersionDifference &difference, const StatementPair &pair) const;
    VersionDifference differenceOf(const StatementPair &pair) const;
    void findRenamed();
    bool isRenamed(const VersionDifference &difference) const;
    void count(const StatementPair &pair);
    qsizetype placeOfGone(qsizetype then) const;

    const Reading &m_then; // not owned, nor the next
    const Reading &m_now;
    const std::stop_token m_stop;
    const QList<StatementPair> m_pairs;
    const UnchangedText m_unchanged;
    VersionComparison m_comparison;
};

bool VersionsBeside::isRejected(const StatementPair &pair) const
{
    const auto anyRejected = [](const Reading &reading, const QList<qsizetype> &numbers) {
        return std::any_of(numbers.begin(), numbers.end(), [&reading](qsizetype number) {
            return reading.statements[number].state == State::Rejected;
        });
    };
    return anyRejected(m_then, pair.then) || anyRejected(m_now, pair.now);
}

/// Behind the words of the statement that stood before it and is still there.
qsizetype VersionsBeside::placeOfGone(qsizetype then) const
{
    qsizetype before = -1;
    qsizetype place = 0;
    for (const StatementPair &pair : m_pairs) {
        if (pair.now.isEmpty() || pair.then.isEmpty() || pair.then.last() > then
            || pair.then.last() < before)
            continue;
        before = pair.then.last();
        const Spans &words = wordsOf(m_now.statements[pair.now.last()].statement);
        place = words.isEmpty() ? place : words.last().end;
    }
    return place;
}

VersionDifference VersionsBeside::differenceOf(const StatementPair &pair) const
{
    VersionDifference difference;
    difference.then = sideOf(m_then, pair.then);
    difference.now = sideOf(m_now, pair.now);
    if (difference.isGone()) {
        difference.place = placeOfGone(pair.then.first());
        return difference;
    }
    difference.place = placeOf(m_now.statements[pair.now.first()].statement);
    if (difference.isNew())
        return difference;
    const VersionSide &then = difference.then;
    const VersionSide &now = difference.now;
    difference.otherWords = !wordChanges(then.words, now.words).isEmpty();
    difference.otherCue = !wordChanges(then.cue, now.cue).isEmpty();
    difference.otherSpeaker = !sameSpeakers(then.speakers, now.speakers);
    difference.otherDirectness =
        (then.kind == StatementKind::Indirect) != (now.kind == StatementKind::Indirect);
    return difference;
}

/// Whether the speaker has one name then and another one now that is much the same, and nobody has both.
bool VersionsBeside::isRenamed(const VersionDifference &difference) const
{
    const QStringList &then = difference.then.speakers;
    const QStringList &now = difference.now.speakers;
    if (!difference.otherSpeaker || then.size() != 1 || now.size() != 1
        || !shareAName(then.first(), now.first()))
        return false;
    const auto speaks = [](const Reading &reading, const QString &name) {
        return std::any_of(reading.actors.begin(), reading.actors.end(),
                           [&name](const ReadActor &each) {
                               return each.statements > 0 && each.actor.name == name;
                           });
    };
    return !speaks(m_now, then.first()) && !speaks(m_then, now.first());
}

/// Whether the two readings differ, but not the versions: nobody touched the words, and no reader said anything of
/// them, so the program alone has found one thing in one and another in the other.
bool VersionsBeside::isOfReading(const VersionDifference &difference,
                                 const StatementPair &pair) const
{
    const auto isUntouched = [](const Reading &reading, const QList<qsizetype> &numbers) {
        return std::all_of(numbers.begin(), numbers.end(), [&reading](qsizetype number) {
            return reading.statements[number].corrections.isEmpty();
        });
    };
    if (!isUntouched(m_then, pair.then) || !isUntouched(m_now, pair.now))
        return false;
    const auto isAbout = [](const Reading &reading, const QList<qsizetype> &numbers, auto holds) {
        return std::all_of(numbers.begin(), numbers.end(), [&](qsizetype number) {
            const Statement &statement = reading.statements[number].statement;
            Spans spans = statement.content + statement.cue + statement.source;
            return std::all_of(spans.begin(), spans.end(), holds);
        });
    };
    const auto everywhere = [&](auto ofThen, auto ofNow) {
        return isAbout(m_then, pair.then, ofThen) && isAbout(m_now, pair.now, ofNow);
    };
    // Who says it, a paragraph further up may tell.
    if (difference.otherSpeaker)
        return everywhere([this](Span span) { return m_unchanged.isUpToThen(span); },
                          [this](Span span) { return m_unchanged.isUpToNow(span); });
    return everywhere([this](Span span) { return m_unchanged.isThen(span); },
                      [this](Span span) { return m_unchanged.isNow(span); });
}

void VersionsBeside::findRenamed()
{
    QList<VersionDifference> kept;
    for (VersionDifference difference : std::as_const(m_comparison.differences)) {
        if (m_stop.stop_requested())
            break;
        if (isRenamed(difference)) {
            const RenamedSpeaker renamed{difference.then.speakers.first(),
                                         difference.now.speakers.first()};
            if (!m_comparison.renamed.contains(renamed))
                m_comparison.renamed.append(renamed);
            difference.otherSpeaker = false;
            if (!difference.otherWords && !difference.otherCue && !difference.otherDirectness) {
                ++m_comparison.same;
                continue;
            }
        }
        kept.append(difference);
    }
    m_comparison.differences = kept;
}

void VersionsBeside::count(const StatementPair &pair)
{
    VersionCorrections &corrections = m_comparison.corrections;
    for (const qsizetype number : pair.then) {
        if (m_then.statements[number].corrections.isEmpty())
            continue;
        if (pair.now.isEmpty()) {
            ++corrections.lost;
            continue;
        }
        const ReadStatement &now = m_now.statements[pair.now.first()];
        ++(now.state == State::Stale       ? corrections.changed
               : now.corrections.isEmpty() ? corrections.notHere
                                           : corrections.held);
    }
}

VersionComparison VersionsBeside::compare()
{
    for (const StatementPair &pair : m_pairs) {
        if (m_stop.stop_requested())
            return {};
        count(pair);
        if (isRejected(pair))
            continue;
        const VersionDifference difference = differenceOf(pair);
        if (isOfReading(difference, pair)) {
            m_comparison.same += !pair.then.isEmpty() && !pair.now.isEmpty();
            continue;
        }
        if (difference.isGone() || difference.isNew() || difference.otherWords
            || difference.otherCue || difference.otherSpeaker || difference.otherDirectness)
            m_comparison.differences.append(difference);
        else
            ++m_comparison.same;
    }
    findRenamed();
    if (m_stop.stop_requested())
        return {};
    std::stable_sort(m_comparison.differences.begin(), m_comparison.differences.end(),
                     [](const VersionDifference &a, const VersionDifference &b) {
                         return std::pair(a.place, a.isNew()) < std::pair(b.place, b.isNew());
                     });
    return std::move(m_comparison);
}

} // namespace

VersionComparison comparedVersions(const Reading &then, const Reading &now,
                                   const std::stop_token &stop)
{
    return VersionsBeside(then, now, stop).compare();
}

} // namespace onrecord
