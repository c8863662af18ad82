// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include "core/article/markeduptext.h"
#include "core/review/reviewdoubt.h"
#include "core/wording/page.h"
#include "core/wording/translated.h"

namespace onrecord::wording {

Reasons::Reasons(const Reading &reading)
    : m_reading(reading)
{
    m_actors.reserve(reading.actors.size());
    for (const ReadActor &each : reading.actors)
        m_actors.insert(each.actor.id, &each);
}

QString Reasons::of(const ReadStatement &statement, const Decisions &decisions) const
{
    using Part = Decisions::Part;
    const bool isMarked = statement.statement.rule == RuleId::Reader;
    const std::optional<Decider> marker = decisions.of(Part::Statement);
    const bool isYours = !marker || marker->isYou;
    if (isMarked && statement.origin == Origin::Reader && isYours)
        return tr("You marked this statement.");
    const QString rule = isMarked && !isYours ? tr("%1 marked this statement").arg(marker->name)
                                              : rulePart(statement.statement);
    QStringList parts{rule, speakerPart(statement, decisions.of(Part::Speaker)),
                      runnerUp(statement.statement)};
    parts.removeAll(QString());
    QString whole = parts.join(QStringLiteral("; "));
    if (!whole.isEmpty())
        whole.replace(0, 1, whole.at(0).toUpper());
    return whole + u'.';
}

/// “said” right after “Rutte”: only what stands beside it is "right".
QString Reasons::cueBesideSource(const Statement &statement) const
{
    const Article &article = m_reading.document.article();
    const QString cue = quoted(article, statement.cue);
    if (statement.source.isEmpty())
        return cue;
    const QString source = quoted(article, statement.source);
    const Span cueWhole = hull(statement.cue);
    const Span sourceWhole = hull(statement.source);
    const bool cueFirst = cueWhole.begin < sourceWhole.begin;
    const Span gap =
        cueFirst ? Span{cueWhole.end, sourceWhole.begin} : Span{sourceWhole.end, cueWhole.begin};
    const bool near = gap.begin >= gap.end || shownWords(article, gap).trimmed().isEmpty();
    if (cueFirst)
        return (near ? tr("%1 right before %2") : tr("%1 before %2")).arg(cue, source);
    return (near ? tr("%1 right after %2") : tr("%1 after %2")).arg(cue, source);
}

QString Reasons::rulePart(const Statement &statement) const
{
    const Article &article = m_reading.document.article();
    const QString beside = statement.cue.isEmpty() ? QString() : cueBesideSource(statement);
    const QString cue = quoted(article, statement.cue);
    const QString source = quoted(article, statement.source);
    switch (statement.rule) {
    case RuleId::QuoteVerbSubject:
    case RuleId::QuoteSubjectVerb: return tr("%1, after a quotation").arg(beside);
    case RuleId::SubjectVerbQuote: return tr("%1, before a quotation").arg(beside);
    case RuleId::QuoteContinued:
        return tr("the quotation was left open in the paragraph before and goes on here");
    case RuleId::SecondCue:
        return statement.cue.isEmpty() ? tr("the sentence goes on from the statement before")
                                       : tr("%1 goes on from the statement before").arg(cue);
    case RuleId::AccordingTo: return tr("%1 names the source").arg(beside);
    case RuleId::TranscriptLine: return tr("the line begins with the speaker, %1").arg(source);
    case RuleId::SubjectVerbThat: return tr("%1, before a clause with “that”").arg(beside);
    case RuleId::SubjectVerbClause: return tr("%1, before a clause").arg(beside);
    case RuleId::ClauseSubjectVerb: return tr("%1, after a clause").arg(beside);
    case RuleId::SubjectVerbInfinitive: return tr("%1, before “to”").arg(beside);
    case RuleId::SubjectVerbObject: return tr("%1, with its object").arg(beside);
    case RuleId::NounOfSaying: return tr("%1 is a noun that reports").arg(cue);
    case RuleId::NoComment: return beside;
    case RuleId::PartialQuote:
        return beside.isEmpty() ? tr("words in quotation marks inside a sentence")
                                : tr("%1, with words in quotation marks").arg(beside);
    case RuleId::QuoteAlone:
        return tr("a paragraph that is a quotation, after a statement in the one before");
    case RuleId::HeadlineColon: return tr("the headline sets %1 apart from the words").arg(source);
    case RuleId::QuoteSource: return tr("%1 stands after a dash behind the words").arg(source);
    case RuleId::QuoteNobody: return tr("words in quotation marks that no source could be tied to");
    case RuleId::Reader: return tr("you marked it");
    }
    return {};
}

/// What is in favour of \a speaker besides the words: that he spoke or was named just before.
QString Reasons::nearness(const ReadStatement &statement, const ReadActor &speaker) const
{
    const ReadStatement *const first = m_reading.statements.constData();
    for (const ReadStatement *before = &statement; before > first;) {
        --before;
        if (before->state == State::Rejected)
            continue;
        if (before->statement.actors.value(0) == speaker.actor.id)
            return tr("who spoke just before");
        break;
    }
    const Spans &words = statement.statement.source.isEmpty() ? statement.statement.content
                                                              : statement.statement.source;
    if (words.isEmpty())
        return {};
    const qsizetype place = words.first().begin;
    const QList<Mention> &mentions = speaker.actor.mentions;
    auto mention = std::lower_bound(
        mentions.begin(), mentions.end(), place,
        [](const Mention &each, qsizetype offset) { return each.span.begin < offset; });
    while (mention != mentions.begin()) {
        --mention;
        if (mention->kind == MentionKind::Pronoun)
            continue;
        const qsizetype there = m_reading.document.paragraphAt(mention->span.begin);
        const qsizetype here = m_reading.document.paragraphAt(place);
        if (there == here)
            return tr("named before in this paragraph");
        return there == here - 1 ? tr("named in the paragraph before") : QString();
    }
    return {};
}

QString Reasons::speakerPart(const ReadStatement &read, const std::optional<Decider> &decider) const
{
    const Statement &statement = read.statement;
    const ReadActor *const speaker = actor(statement.actors.value(0));
    if (statement.speakerReason == SpeakerReason::Reader && decider && !decider->isYou)
        return speaker ? tr("%1 gave it to %2").arg(decider->name, speaker->actor.name)
                       : tr("%1 said that nobody is named for it").arg(decider->name);
    if (statement.speakerReason == SpeakerReason::Reader)
        return speaker ? tr("you gave it to %1").arg(speaker->actor.name)
                       : tr("you said that nobody is named for it");
    if (!speaker) {
        const ReadActor *const likely = actor(statement.candidates.value(0).actor);
        return likely ? tr("it is too doubtful that it was %1").arg(likely->actor.name)
            : statement.rule == RuleId::QuoteNobody ? QString()
                                                    : tr("nobody is named for it");
    }
    const QString source = quoted(m_reading.document.article(), statement.source);
    const QString &name = speaker->actor.name;
    const QString near = nearness(read, *speaker);
    const QString ending = near.isEmpty() ? QString() : QStringLiteral(", ") + near;
    switch (statement.speakerReason) {
    case SpeakerReason::None:
    case SpeakerReason::Reader: return {};
    case SpeakerReason::Named:
        return statement.source.isEmpty() ? tr("%1 is named").arg(name) : QString();
    case SpeakerReason::PartOfName:
    case SpeakerReason::Description:
        return statement.source.isEmpty() ? tr("so it is %1’s").arg(name)
                                          : tr("%1 is %2").arg(source, name);
    case SpeakerReason::Pronoun:
        return statement.source.isEmpty() ? tr("most likely %1").arg(name) + ending
                                          : tr("%1 is most likely %2").arg(source, name) + ending;
    case SpeakerReason::SpeakerBefore: return tr("most likely %1").arg(name) + ending;
    case SpeakerReason::FirstPerson: return tr("%1 is speaking here").arg(name);
    case SpeakerReason::Itself: return tr("the article gives no name for %1").arg(source);
    }
    return {};
}

QString Reasons::runnerUp(const Statement &statement) const
{
    if (statement.candidates.size() < 2 || statement.margin >= closeMargin
        || statement.actors.isEmpty() || statement.speakerReason == SpeakerReason::Reader)
        return {};
    for (const Candidate &candidate : statement.candidates) {
        if (statement.actors.contains(candidate.actor))
            continue;
        if (const ReadActor *const other = actor(candidate.actor))
            return tr("it could also be %1").arg(other->actor.name);
    }
    return {};
}

QString reason(const Reading &reading, const ReadStatement &statement, const Decisions &decisions)
{
    return Reasons(reading).of(statement, decisions);
}

QString spoken(const Reading &reading, const ReadStatement &read)
{
    const Statement &statement = read.statement;
    const ReadActor *const speaker = reading.speaker(read);
    const QString name = speaker ? speaker->actor.name : tr("Nobody named");
    QStringList parts;
    if (statement.verb == VerbKind::NoComment)
        parts << tr("%1 did not comment").arg(name);
    else
        parts << QStringLiteral("%1 %2").arg(name,
                                             verbBefore(reading.document.article(), statement));
    if (!statement.content.isEmpty()) {
        parts << (statement.kind == StatementKind::Direct ? tr("quote") : word(statement.kind));
        parts << excerpt(reading.document.article(), statement.content, 240);
    }
    if (statement.certainty != Certainty::Asserted)
        parts << word(statement.certainty);
    if (!statement.saidOn.isEmpty())
        parts << tr("said %1").arg(dateValue(statement.saidOn));
    parts << spokenPlace(reading.document, placeOf(statement));
    if (read.state != State::Automatic)
        parts << word(read.state);
    if (read.flagged)
        parts << tr("flagged");
    if (!read.note.isEmpty())
        parts << tr("with a private note");
    return parts.join(QStringLiteral(", "));
}

} // namespace onrecord::wording
