// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/questions.h"

#include "core/correcting/correctiontarget.h"
#include "core/correcting/likeactors.h"
#include "core/correcting/nearbydates.h"
#include "core/wording/page.h"
#include "core/wording/translated.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

namespace onrecord::wording {

QString whoQuestion(VerbKind verb)
{
    switch (verb) {
    case VerbKind::Says: return tr("Who says this?");
    case VerbKind::Claims: return tr("Who claims this?");
    case VerbKind::Confirms: return tr("Who confirms this?");
    case VerbKind::Denies: return tr("Who denies this?");
    case VerbKind::Pledges: return tr("Who pledges this?");
    case VerbKind::Demands: return tr("Who demands this?");
    case VerbKind::Criticises: return tr("Who criticises this?");
    case VerbKind::Supports: return tr("Who supports this?");
    case VerbKind::Warns: return tr("Who warns of this?");
    case VerbKind::Asks: return tr("Who asks this?");
    case VerbKind::NoComment: return tr("Who did not comment?");
    case VerbKind::Thinks: return tr("Who thinks this?");
    }
    return {};
}

QString whoQuestion(const Reading &reading, const ReadStatement &read)
{
    if (read.statement.verb == VerbKind::Warns) {
        const QString verb = verbBefore(reading.document.article(), read.statement);
        if (verb == tr("expects"))
            return tr("Who expects this?");
        if (verb == tr("predicts"))
            return tr("Who predicts this?");
    }
    return whoQuestion(read.statement.verb);
}

QString shortName(const ReadActor &actor)
{
    if (actor.actor.kind != ActorKind::Person)
        return actor.actor.name;
    QString shortest = actor.actor.name;
    for (const QString &alias : actor.actor.aliases) {
        if (alias.size() < shortest.size() && actor.actor.name.endsWith(u' ' + alias))
            shortest = alias;
    }
    return shortest;
}

namespace {

constexpr qsizetype fewWords = 24; // of a question that has to fit one line

QString sourceInMarks(const Reading &reading, const Statement &statement)
{
    return quoted(reading.document.article(), statement.source, fewWords);
}

/// "Reyes or Holm?", with the words that may mean either in front.
QString whichOf(const Reading &reading, const ReadStatement &read)
{
    const QStringList ids = candidatesFor(reading, read);
    const ReadActor *first = reading.actor(ids.value(0));
    const ReadActor *second = reading.actor(ids.value(1));
    if (!first || !second)
        return whoQuestion(reading, read);
    const QString names =
        tr("%1 or %2?").arg(shownPlainly(shortName(*first)), shownPlainly(shortName(*second)));
    return read.statement.source.isEmpty()
        ? names
        : tr("%1: %2").arg(sourceInMarks(reading, read.statement), names);
}

QString isItThem(const Reading &reading, const ReadStatement &read)
{
    const ReadActor *speaker = reading.speaker(read);
    if (!speaker || read.statement.source.isEmpty())
        return whoQuestion(reading, read);
    return tr("%1: is it %2?")
        .arg(sourceInMarks(reading, read.statement), shownPlainly(shortName(*speaker)));
}

QString areTheyOne(const Reading &reading, const ReadStatement &read)
{
    const ReadActor *speaker = reading.speaker(read);
    const ReadActor *other = speaker ? likeActor(reading, *speaker) : nullptr;
    if (!other)
        return whoQuestion(reading, read);
    return tr("Is %1 the same as %2?")
        .arg(shownPlainly(speaker->actor.name), shownPlainly(other->actor.name));
}

QString whichDay(const Reading &reading, const ReadStatement &read)
{
    const QList<ReadDate> dates = datesOf(reading, read.statement);
    const auto open = std::find_if(dates.begin(), dates.end(), [](const ReadDate &each) {
        return each.date.reason == DateReason::Open;
    });
    if (open == dates.end())
        return whoQuestion(reading, read);
    const QString words = excerpt(reading.document.article(), {open->date.span}, fewWords);
    return tr("Which day is “%1”?").arg(betweenMarks(words));
}

/// Its words, or where it has none those that tell of it.
const Spans &shownSpans(const Statement &statement)
{
    return statement.content.isEmpty() ? statement.cue : statement.content;
}

/// "confidence low": of statement and speaker together.
QString band(const Statement &statement)
{
    constexpr double high = 0.8;
    constexpr double medium = 0.5;
    const double both = statement.confidence * statement.speakerConfidence;
    if (both >= high && statement.margin >= closeMargin)
        return tr("confidence high");
    return both >= medium ? tr("confidence medium") : tr("confidence low");
}

} // namespace

QString question(const Reading &reading, const ReadStatement &read)
{
    switch (doubtAbout(reading, read)) {
    case ReviewDoubt::Stale: return tr("Does it still hold?");
    case ReviewDoubt::ReadingsDiffer:
        return read.statement.differ == ReadingsDiffer::Speaker ? whichOf(reading, read)
                                                                : tr("Is this a statement at all?");
    case ReviewDoubt::TwoClose: return whichOf(reading, read);
    case ReviewDoubt::PronounOnly: return isItThem(reading, read);
    case ReviewDoubt::WhereItEnds: return tr("Where does it end?");
    case ReviewDoubt::IsStatement: return tr("Is this a statement at all?");
    case ReviewDoubt::SameActor: return areTheyOne(reading, read);
    case ReviewDoubt::OpenDate: return whichDay(reading, read);
    case ReviewDoubt::NoSpeaker:
    case ReviewDoubt::Speaker: break;
    }
    return whoQuestion(reading, read);
}

QString whatIsDecided(const Reading &reading, const ReadStatement &read)
{
    const QString where = place(reading.document, placeOf(read.statement));
    // Labels of what nobody is named for go on to the next one once somebody is: the words stay.
    const QString label = read.statement.actors.isEmpty()
        ? quoted(reading.document.article(), shownSpans(read.statement), fewWords)
        : read.label;
    QString what;
    ReviewDoubt doubt = doubtAbout(reading, read);
    if (doubt == ReviewDoubt::ReadingsDiffer)
        doubt = asksWhetherSaid(doubt, read) ? ReviewDoubt::IsStatement : ReviewDoubt::Speaker;
    switch (doubt) {
    case ReviewDoubt::Stale: return tr("%1, %2: its words are other ones now").arg(label, where);
    case ReviewDoubt::WhereItEnds: what = tr("the words of %1, %2").arg(label, where); break;
    case ReviewDoubt::IsStatement: what = tr("whether %1 is listed, %2").arg(label, where); break;
    case ReviewDoubt::OpenDate: what = tr("a date in %1, %2").arg(label, where); break;
    case ReviewDoubt::NoSpeaker:
    case ReviewDoubt::ReadingsDiffer:
    case ReviewDoubt::TwoClose:
    case ReviewDoubt::PronounOnly:
    case ReviewDoubt::SameActor:
    case ReviewDoubt::Speaker:
        what = read.statement.verb == VerbKind::NoComment
            ? tr("whose %1 is, %2").arg(label, where)
            : tr("who %1 %2, %3")
                  .arg(verbBefore(reading.document.article(), read.statement), label, where);
        break;
    }
    return what + QStringLiteral(" · ") + band(read.statement);
}

QString difference(const Statement &statement)
{
    switch (statement.differ) {
    case ReadingsDiffer::No: break;
    case ReadingsDiffer::CarefulAlone:
        return tr("Careful reading found a statement here, quick reading did not.");
    case ReadingsDiffer::QuickAlone:
        return tr("Quick reading found a statement here, careful reading did not.");
    case ReadingsDiffer::Speaker:
        return tr("Quick and careful reading have different speakers for it.");
    }
    return {};
}

QString bucket(ReviewDoubt doubt)
{
    switch (doubt) {
    case ReviewDoubt::Stale: return tr("Changed");
    case ReviewDoubt::NoSpeaker: return tr("No speaker");
    case ReviewDoubt::ReadingsDiffer: return tr("Readings differ");
    case ReviewDoubt::TwoClose: return tr("Two close");
    case ReviewDoubt::PronounOnly: return tr("Pronoun only");
    case ReviewDoubt::WhereItEnds: return tr("Where it ends");
    case ReviewDoubt::IsStatement: return tr("Statement?");
    case ReviewDoubt::SameActor: return tr("Same actor?");
    case ReviewDoubt::OpenDate: return tr("Date");
    case ReviewDoubt::Speaker: return tr("Speaker");
    }
    return {};
}

QString nowSpeaker(const Reading &reading, const ReadStatement &read, const CorrectionScope &scope)
{
    const ReadActor *speaker = reading.speaker(read);
    const QString name = speaker ? shownPlainly(speaker->actor.name) : tr("nobody’s");
    return tr("“%1” in %2 is now %3.")
        .arg(betweenMarks(shownPlainly(scope.words)),
             place(reading.document, placeOf(read.statement)), name);
}

QString scopeSentence(const Reading &reading, const CorrectionScope &scope)
{
    const auto changing = int(std::count_if(scope.others.begin(), scope.others.end(),
                                            [](const ScopeItem &each) { return each.ticked; }));
    const ReadActor *former = reading.actor(scope.formerSpeakers.value(0));
    const QString words = betweenMarks(shownPlainly(scope.words));
    const QString times = changing == 1 ? tr("once more") : tr("%1 more times").arg(changing);
    if (!former)
        return tr("The same “%1” is left to nobody %2.").arg(words, times);
    const bool hasPronouns = scope.isOfName
        && std::any_of(scope.others.begin(), scope.others.end(), [](const ScopeItem &each) {
                                 return each.ticked && each.reason == ScopeReason::SameChain;
                             });
    const QString sentence = hasPronouns ? tr("“%1”, and pronouns behind it, lead to %2 %3.")
                                         : tr("The same “%1” leads to %2 %3.");
    return sentence.arg(words, shownPlainly(shortName(*former)), times);
}

QString scopeReason(const Reading &reading, const ScopeItem &item)
{
    const ReadStatement *read = reading.statement(item.statement);
    if (!read)
        return {};
    switch (read->state) {
    case State::Confirmed: return tr("confirmed already");
    case State::Corrected: return tr("corrected already");
    case State::Manual: return tr("marked by hand");
    case State::Stale: return tr("its words changed");
    case State::Automatic:
    case State::Review:
    case State::Rejected: break;
    }
    const QString where = place(reading.document, placeOf(read->statement));
    if (read->statement.source.isEmpty())
        return tr("goes on from it, %1").arg(where);
    const QString words = excerpt(reading.document.article(), read->statement.source, fewWords);
    return item.reason == ScopeReason::SameChain ? tr("same chain: %1, %2").arg(words, where)
                                                 : tr("same name: %1, %2").arg(words, where);
}

QString sampleSentence(const SampleResult &result)
{
    if (result.checked == 0)
        return tr("None of them was checked.");
    const auto percent = [](double share) {
        return QString::number(qRound(100 * share));
    };
    const QString found = tr("%1 of %2 were wrong.").arg(result.wrong).arg(result.checked);
    return found + u' '
        + tr("With a confidence of 95%, between %1% and %2% of all the sure ones are.")
              .arg(percent(result.least), percent(result.most));
}

} // namespace onrecord::wording
