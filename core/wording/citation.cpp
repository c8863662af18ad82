// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/citation.h"

#include "core/article/markeduptext.h"
#include "core/text/quotationmarks.h"
#include "core/wording/days.h"
#include "core/wording/translated.h"
#include "core/wording/wording.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Quotation marks of which one end is missing, as words cut out of a text have them.
struct LoneMarks
{
    QList<qsizetype> opening; ///< offsets of those nothing closes
    QList<qsizetype> closing; ///< offsets of those nothing opens
};

/// A straight mark closes the straight one before it.
LoneMarks loneMarks(QStringView words)
{
    LoneMarks lone;
    std::optional<qsizetype> straight;
    for (qsizetype at = 0; at < words.size(); ++at) {
        switch (quotationMarkOf(words[at])) {
        case QuotationMark::None: break;
        case QuotationMark::Opening: lone.opening.append(at); break;
        case QuotationMark::Closing:
            if (lone.opening.isEmpty())
                lone.closing.append(at);
            else
                lone.opening.removeLast();
            break;
        case QuotationMark::Straight: straight = straight ? std::nullopt : std::optional(at); break;
        }
    }
    if (straight)
        (*straight + 1 == words.size() ? lone.closing : lone.opening).append(*straight);
    return lone;
}

QChar closingOf(QChar opening)
{
    return opening == u'«' ? u'»' : opening == u'"' ? u'"' : u'”';
}

QChar openingOf(QChar closing)
{
    return closing == u'»' ? u'«' : closing == u'"' ? u'"' : u'“';
}

/// What somebody said keeps its marks: those whose other end stands outside of \a words get it.
QString withBothEnds(QString words)
{
    const LoneMarks lone = loneMarks(words);
    QString before;
    QString after;
    for (const qsizetype at : lone.closing)
        before.prepend(openingOf(words[at]));
    for (const qsizetype at : lone.opening)
        after.prepend(closingOf(words[at]));
    return before + words + after;
}

/// \a words in marks of our own: lone ones within go, the others become single ones. What is one
/// quotation already is left as it is.
QString quoted(QString words)
{
    LoneMarks lone = loneMarks(words);
    QList<qsizetype> gone = lone.opening + lone.closing;
    std::sort(gone.begin(), gone.end());
    for (auto at = gone.crbegin(); at != gone.crend(); ++at)
        words.remove(*at, 1);
    words = words.trimmed();
    if (words.isEmpty())
        return words;
    int outside = 0; // letters that stand in no quotation
    OpenQuotations open;
    for (const QChar letter : std::as_const(words)) {
        const bool isMark = quotationMarkOf(letter) != QuotationMark::None;
        outside += !isMark && !open.any();
        open.pass(letter);
    }
    if (outside == 0)
        return words;
    bool isStraightOpen = false;
    for (QChar &letter : words) {
        switch (quotationMarkOf(letter)) {
        case QuotationMark::None: break;
        case QuotationMark::Opening: letter = u'‘'; break;
        case QuotationMark::Closing: letter = u'’'; break;
        case QuotationMark::Straight:
            letter = std::exchange(isStraightOpen, !isStraightOpen) ? u'’' : u'‘';
            break;
        }
    }
    return u"“%1”"_s.arg(words);
}

/// "Vestby Courier, 17 November 2026, https://…": as much as the article says of itself.
QStringList published(const Article &article)
{
    QStringList parts{article.title.isEmpty() ? QString() : wording::inMarks(article.title),
                      article.outlet};
    if (article.published.isValid())
        parts.append(wording::shownDay(article.published, wording::DayForm::Date));
    parts.append(article.url);
    parts.removeAll(QString());
    return parts;
}

/// "Ana Ruiz", "Ana Ruiz (paraphrase)".
QString speakersOf(const Reading &reading, const Statement &said, bool isVerbatim)
{
    QStringList speakers;
    for (const QString &id : said.actors) {
        if (const ReadActor *actor = reading.actor(id))
            speakers.append(actor->actor.name);
    }
    QString who = speakers.isEmpty() ? wording::tr("speaker unknown") : speakers.join(u", "_s);
    if (!said.content.isEmpty() && !isVerbatim)
        who += u" (%1)"_s.arg(wording::word(said.kind));
    return who;
}

/// The innermost statement all of \a words are of; nullptr where they are not one statement's.
const ReadStatement *statementAround(const Reading &reading, Span words)
{
    const ReadStatement *innermost = nullptr;
    qsizetype least = 0;
    for (const ReadStatement &read : reading.statements) {
        if (read.state == State::Rejected)
            continue;
        for (const Span part : read.statement.content) {
            if (part.contains(words) && (!innermost || part.length() < least)) {
                innermost = &read;
                least = part.length();
            }
        }
    }
    return innermost;
}

/// True where \a words stand in the quotation marks of what \a said reports.
bool isQuoted(const Reading &reading, const Statement &said, Span words)
{
    if (said.kind == StatementKind::Direct)
        return true;
    return std::any_of(said.content.begin(), said.content.end(), [&](Span part) {
        const Spans quotations = quotedParts(reading.document.text(), part);
        return std::any_of(quotations.begin(), quotations.end(),
                           [words](Span quotation) { return quotation.contains(words); });
    });
}

} // namespace

QString citation(const Reading &reading, const ReadStatement &statement)
{
    const Statement &said = statement.statement;
    QStringList words;
    for (const Span part : said.content.isEmpty() ? said.cue : said.content)
        words.append(withBothEnds(wording::oneLine(reading.document.article(), {part})));
    QStringList parts{words.join(u" … "_s),
                      speakersOf(reading, said, said.kind == StatementKind::Direct)};
    parts += published(reading.document.article());
    return parts.join(u", "_s);
}

QString citation(const Reading &reading, Span words)
{
    const QStringView text = reading.document.text();
    while (words.begin < words.end && text[words.begin].isSpace())
        ++words.begin;
    while (words.end > words.begin && text[words.end - 1].isSpace())
        --words.end;
    QStringList parts{quoted(wording::oneLine(reading.document.article(), {words}))};
    if (const ReadStatement *const read = statementAround(reading, words))
        parts.append(
            speakersOf(reading, read->statement, isQuoted(reading, read->statement, words)));
    parts += published(reading.document.article());
    return parts.join(u", "_s);
}

} // namespace onrecord
