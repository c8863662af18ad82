// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file that Onrecord saved: refused, or everything it says can be shown, and saved and
// exported again without a difference.

#include "core/applying/growingreading.h"
#include "core/correcting/placing.h"
#include "core/corrections/marks.h"
#include "core/exporting/tei.h"
#include "core/html/html.h"
#include "core/storage/annotationfile.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

#include <QXmlStreamReader>

namespace onrecord {

using namespace Qt::StringLiterals;

static Spans placesIn(const Analysis &analysis)
{
    Spans places;
    for (const Actor &actor : analysis.actors) {
        for (const Mention &mention : actor.mentions)
            places.append(mention.span);
    }
    for (const Statement &statement : analysis.statements)
        places += statement.content + statement.cue + statement.source + statement.evidence;
    for (const DateExpression &date : analysis.dates)
        places.append(date.span);
    for (const Claim &claim : analysis.claims)
        places.append(claim.span);
    return places;
}

static void trySession(const SavedSession &session)
{
    const Article &article = session.article;
    fuzz::demandNone(wrongPlaces(placesIn(session.analysis), article.text));
    const Result<SavedSession> again = readSessionJson(toSessionJson(session), {});
    fuzz::demand(again && *again == session, "a session is saved as it was read");

    const Document document(article);
    const Reading reading = readingOf(document, session.analysis, session.log.inForce());
    Spans marked;
    for (const Mark &mark : marksOf(reading))
        marked.append(mark.span);
    fuzz::demandNone(wrongPlaces(marked, article.text));
    for (const Correction &orphan : reading.orphans) {
        if (const std::optional<Placement> place = likeliestPlace(article.text, orphan))
            fuzz::demandNone(wrongPlaces({place->span}, article.text));
    }

    const Result<SavedSession> opened =
        readExportedPage(toHtml(reading, {.session = session}, {}), {});
    fuzz::demand(opened && *opened == session, "a page holds the session it was made of");
    QXmlStreamReader tei(toTei(reading));
    while (!tei.atEnd())
        tei.readNext();
    fuzz::demand(!tei.hasError(), "TEI is well-formed");
}

void fuzz::tryOn(const QByteArray &input)
{
    const Result<SavedFile> file = readSavedFile(input, u"saved.html"_s);
    if (!file) {
        demand(file.error().place <= input.size(), "an error lies in the file");
        return;
    }
    Article article;
    article.textSha256 = file->corrections.textSha256;
    const Result<SavedCorrections> again =
        readAnnotationJson(toAnnotationJson(article, file->corrections.log), {});
    demand(again && *again == file->corrections, "corrections are saved as they were read");
    if (file->session)
        trySession(*file->session);
}

} // namespace onrecord
