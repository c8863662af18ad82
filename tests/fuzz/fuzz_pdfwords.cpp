// SPDX-License-Identifier: GPL-3.0-or-later
// Words anywhere on pages, in any type: an article whose places lie in its text. Any bytes as what the
// program writes that reads PDFs: pages, or an error.

#include "core/pdf/pdfarticle.h"
#include "tests/fuzz/draws.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

QString drawnText(fuzz::Draws &draws)
{
    static const QStringList texts{u"rain"_s,
                                   u"It"_s,
                                   u"rained."_s,
                                   u"swim-"_s,
                                   u"mers"_s,
                                   u"•"_s,
                                   u"1"_s,
                                   u"1."_s,
                                   u"“We"_s,
                                   u"stay”"_s,
                                   u"🌊"_s,
                                   u"By"_s,
                                   u"Ida"_s,
                                   u"Lund"_s,
                                   u"17"_s,
                                   u"March"_s,
                                   u"2026"_s,
                                   u"Courier"_s,
                                   u"Comments"_s,
                                   u"©"_s,
                                   u"\u05E9\u05DC"_s,
                                   u"\u0644\u0627"_s,
                                   u"e\u0301"_s,
                                   u"Photo:"_s,
                                   u"S"_s,
                                   u"\u00AD"_s,
                                   u"\u2010"_s,
                                   u"page"_s};
    return draws.oneOf(texts);
}

PdfWord drawnWord(fuzz::Draws &draws, const PdfWord &before)
{
    static const QList<double> sizes{10, 10, 10, 10, 8, 14, 24, 40, 0, -3, 1e6};
    PdfWord word;
    word.text = drawnText(draws);
    word.size = draws.oneOf(sizes);
    word.font = int(draws.below(3));
    word.rotation = draws.below(40) == 39;
    word.hasSpaceAfter = draws.chance();
    const bool goesOn = draws.below(4) > 0;
    const double left = goesOn ? before.box.right + 2.5 : double(draws.below(50)) * 10;
    const double foot = goesOn ? before.box.bottom : double(draws.below(200)) * 4;
    const double width = 5 * double(word.text.size()) * (draws.below(20) == 19 ? -30 : 1);
    word.box = {std::min(left, left + width), foot - word.size, std::max(left, left + width), foot};
    return word;
}

PdfWords drawnWords(fuzz::Draws &draws)
{
    PdfWords words;
    words.fonts = {u"Serif"_s, u"Serif-Bold"_s, u"Serif-Italic"_s};
    words.title = draws.chance() ? u"It rained | Courier"_s : QString();
    words.pages.append({595, 842, {}});
    PdfWord word;
    while (!draws.isAtEnd()) {
        if (draws.below(50) == 49)
            words.pages.append({595, 842, {}});
        word = drawnWord(draws, word);
        words.pages.last().words.append(word);
    }
    return words;
}

void tryWords(const PdfWords &words)
{
    const Article article = articleOfPdf(words);
    fuzz::demandNone(wrongArticle(article));
    fuzz::demandNone(wrongParagraphs(Document(article)));
}

} // namespace

void fuzz::tryOn(const QByteArray &input)
{
    if (const Result<PdfWords> words = parsePdfWords(input))
        tryWords(*words);
    Draws draws(input);
    tryWords(drawnWords(draws));
}

} // namespace onrecord
