// SPDX-License-Identifier: GPL-3.0-or-later
// News put together of what newspapers are made of, and what is found, shown and exported of it.

#include "core/analysis/analyse.h"
#include "core/applying/growingreading.h"
#include "core/corrections/marks.h"
#include "core/exporting/json.h"
#include "core/exporting/tei.h"
#include "core/formats/articlereader.h"
#include "core/html/html.h"
#include "tests/fuzz/draws.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"
#include "tests/support/newspieces.h"

#include <QJsonDocument>
#include <QXmlStreamReader>

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

const QStringList pieces = newsPieces()
    + QStringList{
        u"Ruiz"_s,
        u"Mr. Lind"_s,
        u"it"_s,
        u"a spokeswoman for the port"_s,
        u"Nordkyst Radio"_s,
        u"told"_s,
        u"asked"_s,
        u"would not say whether"_s,
        u"wrote in a letter"_s,
        u"the ferry would stay"_s,
        u"no boat left"_s,
        u"and"_s,
        u"but"_s,
        u"who"_s,
        u"of"_s,
        u"to"_s,
        u"in"_s,
        u"3 May 2026"_s,
        u"two years ago"_s,
        u"the next day"_s,
        u"at noon"_s,
        u"since 1994"_s,
        u";"_s,
        u"-"_s,
        u"…"_s,
        u"("_s,
        u")"_s,
        u"\r\n"_s,
        u"\u2028"_s,
        u"\t"_s,
        u"By "_s,
        u"Published: 2026-11-17"_s,
        u"* "_s,
        u"**"_s,
        u"# "_s,
        u"[she]("_s,
        u"&rsquo;"_s,
        u"\u200B"_s,
        u"\u00AD"_s,
        u"\0"_s,
        u"]]>"_s,
        u"</q>"_s,
    };

QString news(fuzz::Draws &draws)
{
    QString text;
    while (!draws.isAtEnd()) {
        text += draws.oneOf(pieces);
        if (draws.below(8) > 0)
            text += u' ';
    }
    return text;
}

QString wrongMarks(const Reading &reading)
{
    Spans places;
    for (const Mark &mark : marksOf(reading))
        places.append(mark.span);
    return wrongPlaces(places, reading.document.text());
}

void demandSoundExports(const Reading &reading, const SavedSession &session)
{
    QXmlStreamReader tei(toTei(reading));
    while (!tei.atEnd())
        tei.readNext();
    fuzz::demand(!tei.hasError(), "TEI is well-formed");
    fuzz::demand(QJsonDocument::fromJson(toJson(reading)).isObject(), "JSON is well-formed");
    const QByteArray page = toHtml(reading, {.session = session}, {});
    const Result<SavedSession> opened = readExportedPage(page, {});
    fuzz::demand(opened && *opened == session, "an exported page holds what it was made of");
}

} // namespace

void fuzz::tryOn(const QByteArray &input)
{
    static const Result<Resources> resources = Resources::load();
    static const Result<Resources> rulesAlone = Resources::load(u"/there/is/no.model"_s);
    demand(resources && rulesAlone, "the program's own resources are sound");

    Draws draws(input);
    const auto format = draws.below(4) == 0 ? TextFormat::Markdown : TextFormat::Plain;
    const Resources &known = draws.below(4) == 0 ? *rulesAlone : *resources;
    const Result<Article> article = articleFromText(news(draws), format);
    if (!article)
        return;
    const Document document(*article);
    const Analysis analysis = analyse(document, known);
    demandNone(wrongAnalysis(analysis, document.text()));
    const Reading reading = readingOf(document, analysis, {});
    demandNone(wrongMarks(reading));
    demandSoundExports(reading, {*article, analysis, {}});
}

} // namespace onrecord
