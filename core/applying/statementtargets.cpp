// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/statementtargets.h"

#include "core/applying/actorlookup.h"
#include "core/applying/reanchoring.h"
#include "core/applying/staleness.h"
#include "core/corrections/quotedwords.h"
#include "core/findings/identity.h"

namespace onrecord {

std::optional<StatementTarget> StatementTargets::of(const Correction &correction, WhereNoneIs none)
{
    const PlacedWords placed = m_places.targetOf(correction);
    return placed.places.isEmpty() ? std::nullopt : at(correction, placed, none);
}

std::optional<StatementTarget> StatementTargets::at(const Correction &correction,
                                                    const PlacedWords &placed, WhereNoneIs none)
{
    std::optional<qsizetype> number = m_statements.find(correction.statement, placed.places);
    if (!number && none == WhereNoneIs::Add)
        number = add(correction, placed.places);
    return number ? std::optional(record(correction, placed, *number)) : std::nullopt;
}

StatementTarget StatementTargets::added(const Correction &correction, const PlacedWords &placed)
{
    const Spans &content = placed.places;
    std::optional<qsizetype> number = m_statements.find(correction.statement, content);
    if (number && m_reading.statements[*number].statement.content != content)
        number.reset();
    if (!number)
        number = add(correction, content);
    else if (!correction.statement.isEmpty() && !m_statements.knows(correction.statement))
        m_statements.addId(*number, correction.statement);
    return record(correction, placed, *number);
}

/// Adds a statement that the machine does not find. Gives its number.
qsizetype StatementTargets::add(const Correction &correction, const Spans &content)
{
    const bool isNamed =
        !correction.statement.isEmpty() && !m_statements.knows(correction.statement);
    const QString id = isNamed ? correction.statement
                               : freeId(content.first().in(m_reading.document.text()).toString());
    ReadStatement &read = m_reading.statements.emplaceBack();
    read.origin = Origin::Reader;
    read.state = State::Confirmed;
    Statement &statement = read.statement;
    statement.id = id;
    statement.content = content;
    statement.kind = kindOf(m_reading.document, content);
    statement.rule = RuleId::Reader;
    statement.speakerReason = SpeakerReason::Reader;
    statement.confidence = 1;
    m_statements.noteAdded(m_reading.statements.size() - 1);
    return m_reading.statements.size() - 1;
}

/// The id of the first occurrence of \a words that no statement has.
QString StatementTargets::freeId(const QString &words)
{
    int &occurrence = m_occurrences[words]; // all before it are taken, and stay so
    QString id = findingId(u's', words, occurrence);
    while (m_statements.knows(id))
        id = findingId(u's', words, ++occurrence);
    return id;
}

/// Names did tell who said it, and do not any more: those are gone, and the machine takes it for
/// somebody else's.
bool StatementTargets::isByAnother(const Statement &found, const Correction &correction)
{
    return correction.named && !m_places.sameWordsOf(*correction.named)
        && (found.actors.isEmpty()
            || !m_actors.goesBy(found.actors.first(), correction.named->exact));
}

/// Writes down that \a correction speaks of the statement of this \a number, and what became of its
/// words, if anything did.
StatementTarget StatementTargets::record(const Correction &correction, const PlacedWords &placed,
                                         qsizetype number)
{
    ReadStatement &read = m_reading.statements[number];
    read.corrections.append(correction.id);
    noteCopy(correction, placed, number);
    StatementTarget target{number, true, placed.sameAttribution};
    std::optional<ChangedWords> changed = placed.changed;
    const Statement &found = read.machine ? *read.machine : read.statement;
    if (!changed && read.origin == Origin::Machine) {
        changed = wordsAddedTo(found, placed, correction, m_reading.document.text());
        target.sameAttribution = target.sameAttribution && !changed;
    }
    if (!changed && isByAnother(found, correction)) {
        changed = wordsGone(correction.named->exact);
        target.sameAttribution = false;
    }
    target.inForce = !changed;
    if (changed)
        read.stale.append({correction, *changed});
    else
        settle(read, correction.change);
    return target;
}

static QStringList wordsOf(const Anchors &anchors)
{
    QStringList words;
    for (const Anchor &anchor : anchors)
        words.append(anchor.exact);
    return words;
}

/// Made at one time, since one article has no two statements of one id, nor one at two places. What the
/// reader added (its ids begin with another letter) may lie on what the machine found.
bool StatementTargets::OfCopy::isOfAnother(const OfCopy &other) const
{
    return statement != other.statement && statement.front() == other.statement.front()
        && target.first().offset != other.target.first().offset
        && wordsOf(target) == wordsOf(other.target);
}

void StatementTargets::noteCopy(const Correction &correction, const PlacedWords &placed,
                                qsizetype number)
{
    const bool hadCopies = !correction.target.isEmpty() && !correction.passage.whole.unique
        && std::none_of(correction.target.cbegin(), correction.target.cend(),
                        [](const Anchor &anchor) { return anchor.unique; });
    if (hadCopies && !correction.statement.isEmpty())
        m_copies.append(
            {number, correction.id, correction.statement, correction.target, placed.certainty});
}

/// Of those that lie \a onOne statement.
void StatementTargets::displaceFrom(std::span<const OfCopy> onOne, QSet<QUuid> &displaced)
{
    constexpr double clearlyMore = 0.06; // as between two places of one anchor (anchorsearch.cpp)
    const OfCopy &likeliest =
        *std::max_element(onOne.begin(), onOne.end(), [](const OfCopy &a, const OfCopy &b) {
            return a.certainty < b.certainty;
        });
    bool isClear = true;
    for (const OfCopy &each : onOne) {
        if (!each.isOfAnother(likeliest))
            continue;
        displaced.insert(each.correction);
        isClear = isClear && each.certainty + clearlyMore <= likeliest.certainty;
    }
    for (const OfCopy &each : onOne) {
        if (!isClear)
            displaced.insert(each.correction);
    }
}

QSet<QUuid> StatementTargets::onAnothersCopy() const
{
    // Two that stand as they stood are in two places.
    if (std::all_of(m_copies.cbegin(), m_copies.cend(),
                    [](const OfCopy &each) { return each.certainty == 1; }))
        return {};
    QList<OfCopy> copies = m_copies;
    std::stable_sort(copies.begin(), copies.end(),
                     [](const OfCopy &a, const OfCopy &b) { return a.number < b.number; });
    QSet<QUuid> displaced;
    std::span<const OfCopy> rest(copies.constData(), size_t(copies.size()));
    while (!rest.empty()) {
        const auto end = std::find_if(rest.begin(), rest.end(), [&rest](const OfCopy &each) {
            return each.number != rest.front().number;
        });
        const auto count = size_t(end - rest.begin());
        displaceFrom(rest.first(count), displaced);
        rest = rest.subspan(count);
    }
    return displaced;
}

} // namespace onrecord
