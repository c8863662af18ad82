// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/history.h"

#include "core/corrections/anchoring.h"
#include "core/corrections/withdrawals.h"
#include "core/wording/decisions.h"
#include "core/wording/translated.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "core/wording/wordsbeside.h"

namespace onrecord::wording {

namespace {

constexpr qsizetype shownLength = 48; // code units of words that are quoted

/// What a change is about, the value it gives, and the machine's value in its place.
struct ToldChange
{
    QString what;
    QString after;
    QString machine;
    bool isWords = false; ///< the values are words of the article, uncut and not in marks yet
};

const ReadActor *actorOf(const Reading &reading, const ActorRef &reference)
{
    const auto *mentioned = std::get_if<MentionedActor>(&reference);
    const auto isMeant = [&](const ReadActor &actor) {
        if (!mentioned)
            return actor.actor.name == wordsOf(reference).simplified();
        return std::any_of(actor.actor.mentions.cbegin(), actor.actor.mentions.cend(),
                           [&](const Mention &mention) {
                               return mention.span.begin == mentioned->mention.offset
                                   && mention.span.length() == mentioned->mention.exact.size();
                           });
    };
    const auto found = std::find_if(reading.actors.cbegin(), reading.actors.cend(), isMeant);
    return found == reading.actors.cend() ? nullptr : &*found;
}

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

class ChangeTeller
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::wording)

public:
    ChangeTeller(const Reading &reading, const Correction &correction)
        : m_reading(reading)
        , m_correction(correction)
        , m_read(reading.statement(correction.statement))
    {
        if (m_read)
            m_machine = m_read->machine ? *m_read->machine : m_read->statement;
    }

    ToldChange operator()(const Confirm &) const { return {on(tr("state")), tr("confirmed"), {}}; }
    ToldChange operator()(const Reject &) const
    {
        return {on(tr("state")), tr("not a statement"), tr("statement")};
    }
    ToldChange operator()(const SetSpeakers &change) const
    {
        QStringList machine;
        for (const QString &id : m_machine.actors) {
            if (const ReadActor *actor = m_reading.actor(id))
                machine << shownPlainly(actor->actor.name);
        }
        // An actor that was merged since has no name of its own any more.
        const bool isKnown = m_read && (m_machine.actors.isEmpty() || !machine.isEmpty());
        return {on(tr("speaker")), names(change.speakers), isKnown ? orNobody(machine) : QString()};
    }
    ToldChange operator()(const SetVerb &change) const
    {
        return {on(tr("verb")), word(change.verb), m_read ? word(m_machine.verb) : QString()};
    }
    ToldChange operator()(const SetCertainty &change) const
    {
        return {on(tr("certainty")), word(change.certainty),
                m_read ? word(m_machine.certainty) : QString()};
    }
    ToldChange operator()(const SetContent &change) const
    {
        const QString machine = oneLine(m_reading.document.article(), m_machine.content);
        return {on(tr("words")), words(change.content), shownPlainly(machine), true};
    }
    ToldChange operator()(const AddStatement &change) const
    {
        return {on(tr("added")), words(change.content), {}, true};
    }
    ToldChange operator()(const SetCue &change) const
    {
        return wordsBeside(on(tr("cue")), change.cue, m_machine.cue);
    }
    ToldChange operator()(const SetSource &change) const
    {
        return wordsBeside(on(tr("source")), change.source, m_machine.source);
    }
    ToldChange operator()(const SetTopic &change) const
    {
        return {
            on(tr("topic")), change.topic.isEmpty() ? tr("none") : shownPlainly(change.topic), {}};
    }
    ToldChange operator()(const RenameActor &change) const
    {
        return {tr("actor renamed"), shownPlainly(change.name), name(change.actor)};
    }
    ToldChange operator()(const MergeActors &change) const
    {
        return {tr("actors merged"), name(change.into), name(change.actor)};
    }
    ToldChange operator()(const SetActorKind &change) const
    {
        const ReadActor *actor = actorOf(m_reading, change.actor);
        return {tr("kind of %1").arg(name(change.actor)), word(change.kind),
                actor ? word(actor->machineKind.value_or(actor->actor.kind)) : QString()};
    }
    ToldChange operator()(const SetActorColour &change) const
    {
        return {tr("colour of %1").arg(name(change.actor)), colourWord(change.colour),
                colourWord(0)};
    }
    ToldChange operator()(const SetActorFact &change) const
    {
        const QString of = name(change.actor);
        const QString text = excerpt(shownPlainly(change.text), shownLength);
        return {change.fact == ActorFact::Description ? tr("description of %1").arg(of)
                                                      : tr("identifier of %1").arg(of),
                change.text.isEmpty() ? tr("none") : text, tr("none")};
    }
    ToldChange operator()(const SplitMentions &change) const
    {
        return {tr("mentions %1").arg(quoted(change.mentions)), name(change.own),
                name(change.actor)};
    }
    ToldChange operator()(const SetFlag &change) const
    {
        return {on(tr("flag")), change.flagged ? tr("flagged") : tr("no flag"),
                change.flagged ? tr("no flag") : QString()};
    }
    ToldChange operator()(const SetNote &change) const
    {
        return {on(tr("note")), excerpt(shownPlainly(change.text), shownLength), {}};
    }
    ToldChange operator()(const SetPublished &change) const
    {
        return {tr("day of publication"), dateValue(change.day.toString(Qt::ISODate)), {}};
    }
    ToldChange operator()(const RenameTopic &change) const
    {
        return {tr("topic renamed"), shownPlainly(change.name), shownPlainly(change.topic)};
    }
    ToldChange operator()(const MergeTopics &change) const
    {
        return {tr("topics merged"), shownPlainly(change.into), shownPlainly(change.topic)};
    }
    ToldChange operator()(const SetDate &change) const
    {
        return {tr("date %1").arg(quoted(m_correction.target)),
                dateValue(change.value) + QStringLiteral(", ") + word(change.role), machineDate()};
    }
    ToldChange operator()(const SetBlock &change) const
    {
        return {tr("block %1").arg(quoted(m_correction.target)),
                change.isKept ? tr("belongs to the article") : tr("left out"),
                change.isKept ? tr("left out") : tr("belongs to the article")};
    }
    ToldChange operator()(const SetFact &change) const
    {
        const bool isLanguage = change.fact == ArticleFact::Language;
        const QString text = excerpt(
            shownPlainly(isLanguage ? languageName(change.text) : change.text), shownLength);
        return {name(change.fact), change.text.isEmpty() ? tr("none") : text, {}};
    }

    ToldChange operator()(const SetClaim &change) const
    {
        return {tr("claim %1").arg(quoted(m_correction.target)),
                change.isClaim ? tr("the reporter’s own") : tr("none"),
                change.isClaim ? tr("none") : tr("the reporter’s own")};
    }

    /// "4a"; empty for what is not said of a statement.
    QString label() const
    {
        if (m_read && !m_read->label.isEmpty())
            return m_read->label;
        return m_correction.statement.isEmpty() ? QString() : quoted(m_correction.target);
    }
    /// What became of it, or what the reader wrote beside the statement.
    QString note() const;

private:
    static QString name(ArticleFact fact)
    {
        switch (fact) {
        case ArticleFact::Title: return tr("headline");
        case ArticleFact::Byline: return tr("byline");
        case ArticleFact::Outlet: return tr("outlet");
        case ArticleFact::Address: return tr("address");
        case ArticleFact::Language: return tr("language");
        }
        return {};
    }
    /// "4a speaker"; a statement that has no label now is named by its words.
    QString on(const QString &part) const { return label() + u' ' + part; }
    QString words(const Anchors &anchors) const
    {
        QStringList words;
        for (const Anchor &anchor : anchors)
            words << shownWords(m_reading.document, anchor);
        return shownPlainly(words.join(QStringLiteral(" … ")).simplified());
    }
    QString quoted(const Anchors &anchors) const
    {
        return wording::quoted(words(anchors), shownLength);
    }
    static QString name(const ActorRef &actor) { return shownPlainly(wordsOf(actor).simplified()); }
    static QString names(const QList<ActorRef> &actors)
    {
        QStringList all;
        for (const ActorRef &actor : actors)
            all << name(actor);
        return orNobody(all);
    }
    static QString orNobody(const QStringList &names)
    {
        return names.isEmpty() ? tr("nobody") : listed(names);
    }
    /// Words beside the content, which a reader can take away.
    ToldChange wordsBeside(const QString &what, const Anchors &after, const Spans &machine) const
    {
        const QString before = shownPlainly(oneLine(m_reading.document.article(), machine));
        if (after.isEmpty())
            return {what, tr("none"), wording::quoted(before, shownLength)};
        return {what, words(after), before, true};
    }
    QString machineDate() const
    {
        for (const ReadDate &read : m_reading.dates) {
            if (read.corrections.contains(m_correction.id) && read.machine)
                return dateValue(read.machine->value) + QStringLiteral(", ")
                    + word(read.machine->role);
        }
        return {};
    }

    const Reading &m_reading; // not owned
    const Correction &m_correction; // not owned
    const ReadStatement *m_read; // of m_reading; nullptr where it is gone
    Statement m_machine; ///< as the machine has it
};

QString ChangeTeller::note() const
{
    const auto isThis = [this](const Correction &each) {
        return each.id == m_correction.id;
    };
    if (std::any_of(m_reading.orphans.cbegin(), m_reading.orphans.cend(), isThis))
        return tr("could not be placed in the text");
    if (!m_read)
        return {};
    for (const StaleCorrection &stale : m_read->stale) {
        if (!isThis(stale.correction))
            continue;
        if (stale.words.now.isEmpty())
            return tr("to review again: the words are no longer in the article");
        return tr("to review again: the article says %1 now")
            .arg(wording::quoted(shownPlainly(stale.words.now), shownLength));
    }
    if (std::holds_alternative<SetNote>(m_correction.change))
        return {};
    return excerpt(shownPlainly(m_read->note), 2 * shownLength);
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

} // namespace

QList<HistoryLine> historyOf(const Reading &reading, const CorrectionLog &log, const FromPage &page)
{
    const QHash<QUuid, Withdrawal> withdrawals = withdrawalsIn(log);
    const QHash<QUuid, LogTime> times = logTimes(log);
    QHash<QString, QString> values; // by subject, what was said last
    QList<HistoryLine> lines;
    lines.reserve(log.corrections().size());
    for (const Correction &correction : log.corrections()) {
        const ChangeTeller teller(reading, correction);
        const ToldChange told = std::visit(teller, correction.change);
        HistoryLine line;
        line.correction = correction.id;
        line.statement = correction.statement;
        line.what = told.what;
        line.label = teller.label();
        line.after = told.after;
        line.actorColour = colourGiven(reading, correction.change);
        line.sentence = sentence(reading, correction);
        line.made = correction.made;
        line.time = times.value(correction.id, {correction.made, false});
        const bool isOfPage = page.isSaid(correction.id);
        line.by = isOfPage ? otherReader(correction.by) : shownPlainly(correction.by);
        line.inForce = log.isInForce(correction.id);
        if (line.inForce) {
            line.note = teller.note();
        } else {
            const Withdrawal withdrawal = withdrawals.value(correction.id);
            line.withdrawn = withdrawal.at;
            line.withdrawnBy = page.isTakenBack(correction.id) ? otherReader(withdrawal.by)
                                                               : shownPlainly(withdrawal.by);
        }
        const QString subject = subjectOf(correction);
        line.before = values.value(subject, told.machine);
        if (line.before == line.after)
            line.before.clear();
        if (line.inForce && !subject.isEmpty())
            values.insert(subject, told.after);
        if (told.isWords) {
            WordsBeside words = wordsBeside(line.before, line.after, shownLength);
            line.before = std::move(words.one);
            line.after = std::move(words.other);
        }
        lines.append(line);
    }
    return lines;
}

} // namespace onrecord::wording
