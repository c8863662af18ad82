// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "core/findings/checkband.h"
#include "core/result.h"
#include "core/wording/decisions.h"

#include <QCoreApplication>
#include <QHash>

namespace onrecord::wording {

/// One sentence: what is wrong, with what, and where. Safe to print: what nobody would see
/// in the subject is shown by its number (shownPlainly()).
QString sentence(const Error &error);
/// The same where the subject has just been named ("ferry.txt: The file is empty…").
QString sentenceWithoutSubject(const Error &error);

/// What may be amiss with how the article was read, as it stands in the status line.
QString sentence(const Warning &warning);

QString word(VerbKind verb); ///< "says", "denies", "no comment"

/// The verb for a line that goes on with the words of \a statement: that of its kind, or where the cue is of
/// the kind and means something else the nearer one. "expects" for “expected a first cut”, of the kind
/// "warns"; "disagrees with" for “disagreed with her chairman”, of the kind "denies".
QString verbBefore(const Article &article, const Statement &statement);

QString word(State state); ///< "automatic", "to review", …
QString word(StatementKind kind); ///< "verbatim", "partly verbatim", "paraphrase"
QString word(ActorKind kind);
QString word(Certainty certainty);
QString word(ActorFact fact); ///< "description", "identifier"
QString colourWord(int colour); ///< SetActorColour::colour: "colour 3", "as its number has it"
QString word(DateRole role);
QString word(Polarity polarity);
QString word(PairKind kind, bool second); ///< "denied in", "answers", "later", "earlier"
QString word(CheckBand band); ///< "high": how much a claim is worth a check
QString glyph(State state); ///< margin glyph: "", "•", "✓", "=", "≈"
QString glyph(VerbKind verb); ///< sign before the verb in the sidebar, may be empty

/// Why this is a statement and why it is that actor's, in plain words with the article's own
/// quoted: “said” right after “Rutte”.
/// \a decisions: who decided what readers did; what is not in it the reader who asks did.
QString reason(const Reading &reading, const ReadStatement &statement,
               const Decisions &decisions = {});

/// reason() for many statements of one reading, which looks actors up once. Neither owns nor
/// copies the reading: it must outlive this, unchanged.
class Reasons
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::wording)

public:
    explicit Reasons(const Reading &reading);

    /// \a statement must be one of the reading's.
    QString of(const ReadStatement &statement, const Decisions &decisions = {}) const;

private:
    const ReadActor *actor(const QString &id) const { return m_actors.value(id); }
    QString cueBesideSource(const Statement &statement) const;
    QString rulePart(const Statement &statement) const;
    QString speakerPart(const ReadStatement &statement,
                        const std::optional<Decider> &decider) const;
    QString nearness(const ReadStatement &statement, const ReadActor &speaker) const;
    QString runnerUp(const Statement &statement) const;

    const Reading &m_reading; // not owned
    QHash<QString, const ReadActor *> m_actors; // of m_reading
};

/// What a correction does, for menus and undo: "Give “We stay” to Ana Ruiz".
QString sentence(const Reading &reading, const Correction &correction);

/// What somebody had said, of words that are other ones now: "Confirmed", "Given to Ana Ruiz".
QString formerDecision(const Correction &correction);
/// The same with the words then and now: "Confirmed: “We stay,” she said – now: “We go,” she said".
QString sentence(const StaleCorrection &stale);

/// "Tuesday 17 November 2026", "November 2026", "2 days" for a TIMEX3 value.
QString dateValue(const QString &timexValue);

/// What a date means and its role, and on a second line why: "Monday 16 November 2026 · said on",
/// "The last one up to the day of publication, Tuesday 17 November 2026: …".
/// \a decider: who set it, where that is known.
QString dateSentence(const ReadDate &date, const std::optional<Decider> &decider = {});

/// Why a date has its value: "The last one before Tuesday 17 November 2026, the day of
/// publication, because the verb tells of the past."
QString reason(const DateExpression &date, const std::optional<Decider> &decider = {});

/// A row read aloud: "Reyes denies, quote, we never promised a freeze, paragraph 4, confirmed".
QString spoken(const Reading &reading, const ReadStatement &statement);

/// The words at \a spans of \a article as they are shown (shownWords()), on one line, parts joined by
/// " … "; longer than \a limit code units they are cut at a word's end and closed with one "…", with no
/// comma, dash or other dots before it.
QString excerpt(const Article &article, const Spans &spans, qsizetype limit = 60);

/// The same of \a words that stand in no article.
QString excerpt(const QString &words, qsizetype limit);

/// The English name of the language with this BCP 47 tag; the tag where nobody knows it.
QString languageName(const QString &tag);

/// \a words in quotation marks, once: words that are spoken throughout have theirs already, and where
/// an excerpt cut these off at the end, they are closed. Marks within others become single ones, those
/// whose other end is missing go or are closed.
QString inMarks(const QString &words);

/// \a words for a sentence that sets the marks itself: "Which day is “%1”?".
QString betweenMarks(const QString &words);

/// An excerpt in marks: how sentences, lists and menus quote what may be long.
QString quoted(const QString &words, qsizetype limit);
QString quoted(const Article &article, const Spans &spans, qsizetype limit = 60);

/// The words at \a spans of \a article likewise, but uncut and with whatever characters they have.
QString oneLine(const Article &article, const Spans &spans);

/// \a words without a comma at their end, within marks of quotation or not: it belongs to the sentence of the
/// article that goes on behind them, not to a list.
QString withoutEndComma(QString words);

/// Whom \a statement was said to, in the words of \a article: "to the committee"; empty where it does not say,
/// and where a reader gave these words to another part of the statement.
QString toWhom(const Article &article, const Statement &statement);

/// "Ana Ruiz, Bo Lind and two officials".
QString listed(const QStringList &names);

} // namespace onrecord::wording
