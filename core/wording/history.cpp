// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/history.h"

#include "core/corrections/withdrawals.h"
#include "core/wording/decisions.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "core/wording/wordsbeside.h"

#include <map>

namespace onrecord::wording {

namespace {

/// ReadActor::colourNumber() of the one actor a change names; 0 where it is none or several.
int colourGiven(const Reading &reading, const Change &change)
{
    const ReadActor *actor = nullptr;
    if (const auto *set = std::get_if<SetSpeakers>(&change); set && set->speakers.size() == 1)
        actor = actorOf(reading, set->speakers.first());
    else if (const auto *merge = std::get_if<MergeActors>(&change))
        actor = actorOf(reading, merge->into);
    else if (const auto *rename = std::get_if<RenameActor>(&change))
        actor = actorOf(reading, rename->actor);
    else if (const auto *split = std::get_if<SplitMentions>(&change))
        actor = actorOf(reading, split->own);
    return actor ? actor->colourNumber() : 0;
}

/// The same for corrections of which a later one replaces what an earlier one said; empty for those
/// that name what they replace themselves.
QString subjectOf(const Correction &correction)
{
    const Change &change = correction.change;
    if (std::holds_alternative<MergeActors>(change) || std::holds_alternative<MergeTopics>(change)
        || std::holds_alternative<RenameTopic>(change)
        || std::holds_alternative<SplitMentions>(change))
        return {};
    QString subject = QString::number(change.index()) + u' ' + correction.statement;
    std::visit(
        [&subject](const auto &said) {
            if constexpr (requires { said.actor; })
                subject += wordsOf(said.actor);
        },
        change);
    if (const auto *known = std::get_if<SetActorFact>(&change))
        subject += QString::number(qToUnderlying(known->fact));
    const bool isDecision =
        std::holds_alternative<Confirm>(change) || std::holds_alternative<Reject>(change);
    if (isDecision)
        subject = QStringLiteral("decision ") + correction.statement;
    if (const auto *said = std::get_if<SetFact>(&change))
        subject += QString::number(qToUnderlying(said->fact));
    if (correction.statement.isEmpty() && !correction.target.isEmpty())
        subject +=
            QString::number(correction.target.first().offset) + correction.target.first().exact;
    return subject;
}

/// What each correction replaced when it was made: what was said last of the same thing and in force then, whatever
/// became of it since.
class FormerValues
{
public:
    explicit FormerValues(const QList<Correction> &corrections)
    {
        m_subjects.reserve(corrections.size());
        for (const Correction &correction : corrections) {
            m_numbers.insert(correction.id, m_subjects.size());
            m_subjects.append(subjectOf(correction));
        }
    }

    /// By number of correction, of \a changes.
    QList<ToldValue> replaced(const QList<LogEntry> &entries, const QList<ToldChange> &changes);

private:
    QHash<QUuid, qsizetype> m_numbers;
    QStringList m_subjects;
    QHash<QString, std::map<qsizetype, ToldValue>> m_inForce; ///< by subject, by number
};

QList<ToldValue> FormerValues::replaced(const QList<LogEntry> &entries,
                                        const QList<ToldChange> &changes)
{
    QList<ToldValue> replaced;
    for (const ToldChange &change : changes)
        replaced.append(change.first);
    QList<bool> wasMade(changes.size());
    for (const LogEntry &entry : entries) {
        const qsizetype number = m_numbers.value(entry.correction, -1);
        const QString subject = m_subjects.value(number);
        if (number < 0 || subject.isEmpty())
            continue;
        std::map<qsizetype, ToldValue> &said = m_inForce[subject];
        if (entry.kind == LogEntry::Kind::Withdrawn) {
            said.erase(number);
            continue;
        }
        if (!std::exchange(wasMade[number], true) && !said.empty())
            replaced[number] = said.rbegin()->second;
        said.emplace(number, changes[number].after);
    }
    return replaced;
}

void tellValues(HistoryLine &line, const ToldValue &before, const ToldValue &after)
{
    const bool areWords = before.isWords && after.isWords;
    const WordsBeside words = wordsBeside(before.text, after.text, toldLength);
    const auto shown = [](const ToldValue &value) {
        return value.isWords ? quoted(value.text, toldLength) : value.text;
    };
    line.before = areWords ? words.one : shown(before);
    line.after = areWords ? words.other : shown(after);
    if (before == after)
        line.before.clear();
}

/// What a reader added, by Statement::id.
QHash<QString, const AddStatement *> addedIn(const QList<Correction> &corrections)
{
    QHash<QString, const AddStatement *> added;
    for (const Correction &correction : corrections) {
        if (const auto *statement = std::get_if<AddStatement>(&correction.change))
            added.insert(correction.statement, statement);
    }
    return added;
}

} // namespace

QList<HistoryLine> historyOf(const Reading &reading, const CorrectionLog &log, const FromPage &page,
                             const Untouched &untouched)
{
    const QList<Correction> &corrections = log.corrections();
    const QHash<QUuid, Withdrawal> withdrawals = withdrawalsIn(log);
    const QHash<QUuid, LogTime> times = logTimes(log);
    const QHash<QString, const AddStatement *> added = addedIn(corrections);
    QList<ToldChange> changes;
    for (const Correction &correction : corrections)
        changes.append(
            toldChange(reading, untouched, correction, added.value(correction.statement)));
    const QList<ToldValue> before = FormerValues(corrections).replaced(log.entries(), changes);
    QList<HistoryLine> lines;
    lines.reserve(corrections.size());
    for (qsizetype number = 0; number < corrections.size(); ++number) {
        const Correction &correction = corrections[number];
        const ToldChange &told = changes[number];
        HistoryLine line;
        line.correction = correction.id;
        line.statement = correction.statement;
        line.what = told.what;
        line.label = told.label;
        tellValues(line, before[number], told.after);
        line.actorColour = colourGiven(reading, correction.change);
        line.sentence = sentence(reading, correction);
        line.made = correction.made;
        line.time = times.value(correction.id, {correction.made, false});
        const bool isOfPage = page.isSaid(correction.id);
        line.by = isOfPage ? otherReader(correction.by) : shownPlainly(correction.by);
        line.inForce = log.isInForce(correction.id);
        if (line.inForce) {
            line.note = told.note;
        } else {
            const Withdrawal withdrawal = withdrawals.value(correction.id);
            line.withdrawn = withdrawal.at;
            line.withdrawnBy = page.isTakenBack(correction.id) ? otherReader(withdrawal.by)
                                                               : shownPlainly(withdrawal.by);
        }
        lines.append(line);
    }
    return lines;
}

} // namespace onrecord::wording
