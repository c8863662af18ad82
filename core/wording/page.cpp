// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/page.h"

#include "core/corrections/reviewqueue.h"
#include "core/wording/days.h"
#include "core/wording/translated.h"
#include "core/wording/wording.h"

#include <array>

namespace onrecord::wording {

QString word(PageWord word)
{
    switch (word) {
    case PageWord::Positions: return tr("Positions by actor");
    case PageWord::Filter: return tr("Filter");
    case PageWord::KindOfVerb: return tr("Kind of verb");
    case PageWord::State: return tr("State");
    case PageWord::Marks: return tr("In the text");
    case PageWord::Dates: return tr("dates");
    case PageWord::Labels: return tr("labels");
    case PageWord::QuietReading: return tr("quiet reading");
    case PageWord::ShowAll: return tr("Show all");
    case PageWord::OtherActors: return tr("Other actors");
    case PageWord::DidNotComment: return tr("Did not comment");
    case PageWord::NotAttributed: return tr("Not attributed");
    case PageWord::ReportersWords: return tr("In the reporter’s own words");
    case PageWord::Rejected: return tr("Rejected");
    case PageWord::NotPlaced: return tr("Corrections whose place was not found");
    case PageWord::Why: return tr("Why");
    case PageWord::Note: return tr("Note");
    case PageWord::Claim: return tr("claim");
    case PageWord::Flagged: return tr("flagged");
    case PageWord::EndOfQuote: return tr("end of quote");
    case PageWord::EndOfParaphrase: return tr("end of paraphrase");
    case PageWord::AnonymousSource: return tr("anonymous");
    case PageWord::NoStatements: return tr("No statements were found in this article.");
    case PageWord::MayBeWrong: return tr("Automatic attributions may be wrong.");
    case PageWord::Untitled: return tr("Article without a title");
    case PageWord::AllSpeakers: return tr("all actors");
    case PageWord::ToPositions: return tr("Go to the positions");
    case PageWord::WhatMarksMean: return tr("What the marks mean");
    case PageWord::WhatDatesMean: return tr("What the dates mean");
    case PageWord::Corrections: return tr("Corrections");
    case PageWord::LinesOnPaper: return tr("Lines on paper: the kind of verb");
    case PageWord::SampleWords: return tr("these words");
    case PageWord::ExcerptsOnly:
        return tr("Excerpts: only the paragraphs in which somebody is reported.");
    case PageWord::SaidOtherwise:
        return tr("So the article says. A reader has corrected it; what holds stands above.");
    }
    return {};
}

/// A count with its word, one or many, which are marked for lupdate where they stand (QT_TRANSLATE_NOOP); the numeral
/// is part of the translated text.
static QString counted(int count, const char *one, const char *many)
{
    return (count == 1 ? tr(one) : tr(many)).arg(count);
}

QString beforeWords(const Reading &reading, const ReadStatement &read)
{
    const Statement &statement = read.statement;
    QStringList names;
    for (const QString &id : statement.actors)
        if (const ReadActor *const actor = reading.actor(id))
            names << actor->actor.name;
    const QString who = names.isEmpty() ? tr("nobody named") : listed(names);
    const QString verb = verbBefore(reading.document.article(), statement);
    if (statement.kind == StatementKind::Indirect)
        return tr("paraphrase of %1, %2: ").arg(who, verb);
    return tr("quote by %1, %2: ").arg(who, verb);
}

QString counts(const ReadActor &actor, bool onlyDeclined)
{
    if (onlyDeclined)
        return tr("did not comment");
    QStringList parts{counted(actor.statements,
                              QT_TRANSLATE_NOOP("onrecord::wording", "%1 statement"),
                              QT_TRANSLATE_NOOP("onrecord::wording", "%1 statements"))};
    if (actor.words > 0)
        parts << counted(actor.words, QT_TRANSLATE_NOOP("onrecord::wording", "%1 word"),
                         QT_TRANSLATE_NOOP("onrecord::wording", "%1 words"));
    if (actor.toReview > 0)
        parts << tr("%1 to review").arg(actor.toReview);
    return parts.join(QStringLiteral(" · "));
}

QString summary(const Reading &reading)
{
    int statements = 0;
    int toReview = 0;
    for (const ReadStatement &read : reading.statements) {
        statements += read.state != State::Rejected;
        toReview += needsReview(read);
    }
    const int actors = int(std::count_if(reading.actors.begin(), reading.actors.end(),
                                         [](const ReadActor &each) { return each.number > 0; }));
    const QString whole =
        tr("%1 by %2")
            .arg(counted(statements, QT_TRANSLATE_NOOP("onrecord::wording", "%1 statement"),
                         QT_TRANSLATE_NOOP("onrecord::wording", "%1 statements")),
                 counted(actors, QT_TRANSLATE_NOOP("onrecord::wording", "%1 actor"),
                         QT_TRANSLATE_NOOP("onrecord::wording", "%1 actors")));
    return toReview == 0 ? whole : whole + QStringLiteral(", ") + tr("%1 to review").arg(toReview);
}

QString stateCounts(const Reading &reading)
{
    static constexpr std::array order{State::Automatic, State::Review, State::Confirmed,
                                      State::Corrected, State::Manual, State::Stale,
                                      State::Rejected};
    QStringList parts;
    for (const State state : order) {
        const auto count =
            std::count_if(reading.statements.begin(), reading.statements.end(),
                          [state](const ReadStatement &read) { return read.state == state; });
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(QString::number(count), word(state));
    }
    return parts.join(QStringLiteral(", "));
}

QString coverage(const Coverage &coverage)
{
    const double whole = coverage.attributed + coverage.reporter + coverage.leftOut;
    if (whole <= 0)
        return {};
    const int attributed = qRound(100 * coverage.attributed / whole);
    const int leftOut = qRound(100 * coverage.leftOut / whole);
    const int reporter = std::max(0, 100 - attributed - leftOut);
    return tr("%1% of the words are attributed, %2% are the reporter’s own, %3% were not read.")
        .arg(QString::number(attributed), QString::number(reporter), QString::number(leftOut));
}

QString leftOut(int statements)
{
    return counted(statements,
                   QT_TRANSLATE_NOOP("onrecord::wording",
                                     "%1 statement that was found is left out of this page."),
                   QT_TRANSLATE_NOOP("onrecord::wording",
                                     "%1 statements that were found are left out of this page."));
}

QString madeBy(const QString &generator, const QDateTime &when)
{
    const QDateTime utc = when.toUTC();
    const QString day = dateValue(utc.date().toString(Qt::ISODate));
    return tr("Made with %1 on %2, %3 UTC.")
        .arg(generator, day, utc.time().toString(QStringLiteral("HH:mm")));
}

QString shownBefore()
{
    return tr("Showing ");
}

QString shownAfter(int actors)
{
    return counted(actors, QT_TRANSLATE_NOOP("onrecord::wording", " of %1 actor"),
                   QT_TRANSLATE_NOOP("onrecord::wording", " of %1 actors"));
}

QString shownWithout(const QString &kind)
{
    return tr(" · without %1").arg(kind);
}

QString shortDay(const QString &timexValue, QDate published)
{
    constexpr qsizetype dayLength =
        10; // "2026-11-17", after which a time may stand: "T14:30", "TMO"
    const QDate day = QDate::fromString(timexValue.left(dayLength), Qt::ISODate);
    const bool isDay = timexValue.size() == dayLength || timexValue.indexOf(u'T') == dayLength;
    if (!isDay || !day.isValid())
        return dateValue(timexValue);
    const bool sameYear = published.isValid() && day.year() == published.year();
    return shownDay(day, sameYear ? DayForm::ShortOfYear : DayForm::Short);
}

/// What \a offset of \a document stands in where that has no number.
static QString unnumberedPlace(const Document &document, qsizetype offset)
{
    const Paragraph paragraph = document.paragraphs().value(document.paragraphAt(offset));
    if (!paragraph.span.contains(offset))
        return tr("not shown");
    switch (paragraph.kind) {
    case BlockKind::Headline: return tr("headline");
    case BlockKind::Preformatted: return tr("code");
    default: return tr("about the article");
    }
}

QString place(const Document &document, qsizetype offset)
{
    const int number = document.numberAt(offset);
    return number > 0 ? QStringLiteral("¶%1").arg(number) : unnumberedPlace(document, offset);
}

QString spokenPlace(const Document &document, qsizetype offset)
{
    const int number = document.numberAt(offset);
    return number > 0 ? tr("paragraph %1").arg(number) : unnumberedPlace(document, offset);
}

} // namespace onrecord::wording
