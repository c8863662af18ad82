// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfline.h"

#include "core/pdf/visualorder.h"
#include "core/text/calendar.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Blanks narrower than this part of the size are none.
constexpr double leastBlank = 0.14;

/// The size, in tenths of a point, in which most characters of \a words are.
int mainSizeOf(const QList<PdfWord> &words)
{
    QMap<int, qsizetype> characters;
    for (const PdfWord &word : words)
        characters[qRound(word.size * 10)] += word.text.size();
    int best = 0;
    for (auto each = characters.cbegin(); each != characters.cend(); ++each) {
        if (best == 0 || each.value() >= characters[best])
            best = each.key();
    }
    return best;
}

/// True for the number or sign of a footnote: small and raised above \a line.
bool isNoteNumber(const PdfWord &word, const PdfLine &line)
{
    constexpr QStringView signs = u"*†‡§";
    const bool isNumber = word.text.size() <= 3
        && std::all_of(word.text.begin(), word.text.end(),
                       [signs](QChar c) { return c.isDigit() || signs.contains(c); });
    // Fonts that TeX draws itself tell no size to go by.
    const bool isSmall =
        word.size < 0.92 * line.size || word.box.bottom < line.box.bottom - 0.35 * line.size;
    return isNumber && isSmall && word.box.bottom < line.box.bottom - 0.15 * line.size;
}

/// True where a raised figure behind \a text is no part of it, as it is in km² and 10³.
bool isBehindWords(const QString &text)
{
    qsizetype letters = 0;
    while (letters < text.size() && text[text.size() - 1 - letters].isLetter())
        ++letters;
    const bool isBehindFigure = letters == 0 && !text.isEmpty() && text.back().isDigit();
    return letters >= 4 || (letters == 0 && !isBehindFigure);
}

/// Joins words that are letters with even space between them: S T R I K E  N O W.
bool isLetterspaced(const QList<PdfWord> &words)
{
    constexpr qsizetype fewest = 5;
    const auto single = std::count_if(words.begin(), words.end(), [](const PdfWord &word) {
        return word.text.size() == 1 && word.text.front().isLetter();
    });
    return single >= fewest && single * 10 >= words.size() * 9;
}

double gapBehind(const QList<PdfWord> &words, qsizetype at)
{
    return words[at + 1].box.left - words[at].box.right;
}

/// The gap from which on letterspaced letters are those of another word.
double gapBetweenWords(const QList<PdfWord> &words)
{
    double least = 1e9;
    for (qsizetype at = 0; at + 1 < words.size(); ++at)
        least = std::min(least, std::max(gapBehind(words, at), 0.0));
    return least * 1.6 + 0.1 * words.first().size;
}

/// True for a full stop or comma with whatever closes behind it, where no blank stands before it in any language; one
/// that is written as ". . ." has another before it.
bool isStop(const QString &text)
{
    constexpr QStringView stops = u".,";
    constexpr QStringView closing = u"”’\"')]";
    return !text.isEmpty() && stops.contains(text.front())
        && std::all_of(text.begin() + 1, text.end(),
                       [closing](QChar c) { return closing.contains(c); });
}

/// True where the word \a at has a gap behind it that is none: what follows ends its clause and was drawn by itself,
/// perhaps behind the number of a note.
bool endsBeforeStop(const QList<PdfWord> &words, qsizetype at)
{
    constexpr double most = 1.2; // sizes
    const QString &text = words[at].text;
    constexpr QStringView closing = u"”’\"')]»%";
    const bool isWord =
        !text.isEmpty() && (!text.back().isPunct() || closing.contains(text.back()));
    return isWord && isStop(words[at + 1].text) && gapBehind(words, at) < most * words[at].size;
}

bool areApart(const QList<PdfWord> &words, qsizetype at, bool isSpaced, double between)
{
    const double gap = gapBehind(words, at);
    if (isSpaced)
        return gap > between;
    if (endsBeforeStop(words, at))
        return false;
    // Poppler takes for blanks what is put between letters to spread them.
    return std::abs(gap) > leastBlank * std::max(words[at].size, words[at + 1].size);
}

void measure(PdfLine &line, const QList<PdfWord> &words, const QStringList &fonts)
{
    const int size = mainSizeOf(words);
    line.size = size / 10.0;
    qsizetype all = 0;
    qsizetype bold = 0;
    qsizetype italic = 0;
    bool hasBox = false;
    for (const PdfWord &word : words) {
        const PdfStyle style = styleOfFont(fonts.value(word.font));
        all += word.text.size();
        bold += style.isBold ? word.text.size() : 0;
        italic += style.isItalic ? word.text.size() : 0;
        if (qRound(word.size * 10) == size) {
            line.box = hasBox ? line.box.united(word.box) : word.box;
            hasBox = true;
        }
    }
    line.style = {bold * 2 > all, italic * 2 > all};
    line.hasOneStyle = (bold == 0 || bold == all) && (italic == 0 || italic == all);
}

} // namespace

PdfStyle styleOfFont(const QString &name)
{
    static const QRegularExpression bold(u"bold|black|heavy|demi"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression italic(u"italic|oblique"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return {name.contains(bold), name.contains(italic)};
}

bool endsAsSentence(QStringView words)
{
    constexpr QStringView closing = u"”’\"')»]";
    constexpr QStringView ends = u".?!…:;؟۔";
    while (!words.isEmpty() && closing.contains(words.back()))
        words.chop(1);
    return !words.isEmpty() && ends.contains(words.back());
}

qsizetype lengthOfListMark(QStringView words)
{
    static const QRegularExpression mark(
        u"^(?:[•■▪●○◦‣∙►▶✓✔❖➢\uF0B7\u2043]\\s*|[–*-]\\s+|\\(?(?:\\d{1,2}|[a-z])[.)]\\s+)(?=\\S)"_s);
    QStringView head = words.first(std::min<qsizetype>(words.size(), 12));
    if (!head.isEmpty() && head.back().isHighSurrogate()) // a half matches nothing
        head.chop(1);
    if (!head.isEmpty() && head.front().isDigit()) {
        const auto day = findWrittenDay(words.first(std::min<qsizetype>(words.size(), 30)));
        if (day && day->span.begin == 0) // 5. März 2026
            return 0;
    }
    return mark.match(head.toString()).capturedLength();
}

bool PdfLine::endsSentence() const
{
    return endsAsSentence(text);
}

bool PdfLine::beginsSmall() const
{
    const auto letter =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return letter != text.end() && letter->isLower();
}

PdfLine lineOfWords(const QList<PdfWord> &words, const QStringList &fonts)
{
    PdfLine line;
    if (words.isEmpty())
        return line;
    measure(line, words, fonts);
    const bool isSpaced = isLetterspaced(words);
    const double between = isSpaced ? gapBetweenWords(words) : 0;
    QList<VisualWord> visual;
    QString before;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const PdfWord &word = words[at];
        const bool isApart = at + 1 < words.size() && areApart(words, at, isSpaced, between);
        const bool isFirst = visual.isEmpty();
        if (isNoteNumber(word, line) && (isFirst || isBehindWords(before))) {
            line.hasNoteNumber = line.hasNoteNumber || isFirst;
            if (!isFirst)
                visual.last().hasSpaceAfter = visual.last().hasSpaceAfter || isApart;
            continue;
        }
        visual.append({word.text, isApart});
        before = word.text;
    }
    const ReadLine read = inReadingOrder(visual);
    line.text = read.text.simplified();
    line.isLeftwards = read.isLeftwards;
    const qsizetype mark = lengthOfListMark(line.text);
    line.hasMark = mark > 0;
    line.firstWidth = words.first().box.width();
    line.textLeft = line.hasMark && words.size() > 1 && words.first().text.size() <= mark
        ? words[1].box.left
        : line.box.left;
    return line;
}

} // namespace onrecord
