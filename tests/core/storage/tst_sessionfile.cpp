// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sessionfile.h"

#include "core/formats/articlereader.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplelog.h"
#include "tests/support/samplereading.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

/// A session in which no field has the value a forgotten one would have.
SavedSession fullSession()
{
    const SampleReading sample(u"😀 "_s + SampleReading::defaultArticle());
    SavedSession session{sample.document.article(), sample.analysis, sampleLog()};
    Article &article = session.article;
    article.origin = TextOrigin::Extracted;
    article.encoding = u"windows-1252"_s;
    article.warnings = {{WarningKind::Undecodable, {}, 3},
                        {WarningKind::EncodingGuessed, u"windows-1252"_s, 0}};
    for (int kind = 0; kind <= int(WarningKind::FindingsMissing); ++kind)
        article.warnings.append({WarningKind(kind), u"03/04/2026"_s, 0});
    article.markup = {{{4, 6}}, {{7, 8}, U'\u2019'}};
    article.title = u"</script><script>alert(1)</script> & <!-- 😀"_s;
    article.statedTitle = u"Ferry stays 😀 | Gazette"_s;
    article.byline = u"By Åse Holm"_s;
    article.outlet = u"The Grindholm Gazette"_s;
    article.url = u"https://example.org/?a=1&b=2"_s;
    article.language = u"nb"_s;
    article.titleSpan = {3, 6};
    article.publishedSpan = {0, 2};
    article.blocks = {{{0, 2}, BlockKind::LeftOut, LeftOutReason::Label},
                      {{3, 9}, BlockKind::Heading, LeftOutReason::None, 2},
                      {{10, 20}, BlockKind::LeftOut, LeftOutReason::AboutArticle}};
    article.leftOut = {
        {0, u"Menu"_s, BlockKind::ListItem, LeftOutReason::Menu},
        {article.text.size(), u"Read 😀"_s, BlockKind::Heading, LeftOutReason::Related}};
    article.sourceSha256 = QByteArray(64, 'a');
    article.textSha256 =
        QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256).toHex();
    Statement &statement = session.analysis.statements[0];
    statement.parent = u"s0"_s;
    statement.via = u"Nordkyst"_s;
    statement.saidOn = u"2026-11-W3"_s;
    statement.polarity = Polarity::For;
    statement.certainty = Certainty::SecondHand;
    statement.evidence = {{9, 10}, {4, 5}};
    statement.confidence = 1.0 / 3;
    session.analysis.actors[0].descriptions = {u"who runs the harbour"_s};
    session.analysis.actors[0].kind = ActorKind::Organisation;
    session.analysis.dates = {
        {{5, 9}, DateType::Duration, u"P2D"_s, u"APPROX"_s, QDate(2026, 11, 17), DateRole::SaidOn}};
    session.analysis.claims = {{u"c1"_s, {5, 9}, u"s1"_s, 0.1}};
    session.analysis.numbered = {u"a2"_s, QString(), u"a1"_s};
    session.analysis.complete = false;
    return session;
}

QByteArray replaced(QByteArray json, const char *before, const char *after)
{
    const qsizetype at = json.indexOf(before);
    Q_ASSERT(at >= 0);
    return json.replace(at, qstrlen(before), after);
}

} // namespace

class SessionFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing();
    void isWrittenAsQtWritesIt();
    void countsCodePoints();
    void ignoresFieldsItDoesNotKnow();
    void opensPagesOfBeforeThereWereBlocks();
    void travelsInAPage();
    void tellsAPageFromAnArticle_data();
    void tellsAPageFromAnArticle();
    void refuses_data();
    void refuses();
    void survivesEveryCut();
};

void SessionFileTest::losesNothing()
{
    SavedSession session = fullSession();
    const Correction first = session.log.inForce().first();
    session.log.withdraw(first.id, first.made, u"Sunniva 😀 Dahl"_s);
    session.log.append(first, first.made, u"Jon Aas"_s);
    const QByteArray json = toSessionJson(session);
    const Result<SavedSession> read = readSessionJson(json, u"x.json"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(read->article == session.article);
    QVERIFY(read->analysis == session.analysis);
    QVERIFY(read->log == session.log);
    QCOMPARE(toSessionJson(*read), json);
}

/// Written in pieces, but pages exported before have the same bytes.
void SessionFileTest::isWrittenAsQtWritesIt()
{
    for (const SavedSession &session : {fullSession(), SavedSession()}) {
        const QByteArray json = toSessionJson(session);
        QCOMPARE(json, QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact));
    }
}

void SessionFileTest::countsCodePoints()
{
    const QJsonObject json = QJsonDocument::fromJson(toSessionJson(fullSession())).object();
    const QJsonArray title = json[u"article"_s][u"titleSpan"_s].toArray();
    QCOMPARE(title, (QJsonArray{2, 5})); // after one astral character
    const QJsonObject anchor = json[u"log"_s][u"corrections"_s][0][u"target"_s][0].toObject();
    QCOMPARE(anchor[u"utf16"_s].toInt(), 7);
    QCOMPARE(anchor[u"offset"_s].toInt(), 6);
}

void SessionFileTest::ignoresFieldsItDoesNotKnow()
{
    const SavedSession session = fullSession();
    const QByteArray json = replaced(toSessionJson(session), "{\"analysis\":{",
                                     "{\"later\":[1],\"analysis\":{\"new\":{},");
    const Result<SavedSession> read = readSessionJson(json, {});
    QVERIFY(read);
    QVERIFY(*read == session);
}

void SessionFileTest::opensPagesOfBeforeThereWereBlocks()
{
    SavedSession session = fullSession();
    session.article = *articleFromText(u"# Ferry stays 😀\n\nBy Ane Lund\n\n- It *rained*.\n"_s,
                                       TextFormat::Markdown);
    session.article.warnings = {{WarningKind::Undecodable, {}, 2}};
    session.analysis = {};
    session.log = {};
    QJsonObject json = QJsonDocument::fromJson(toSessionJson(session)).object();
    QJsonObject article = json[u"article"_s].toObject();
    article.remove(u"blocks"_s);
    article.remove(u"markup"_s);
    article.remove(u"warnings"_s);
    article.remove(u"encoding"_s);
    article[u"markdown"_s] = true;
    article[u"decoding"_s] =
        QJsonObject{{u"encoding"_s, u"UTF-8"_s}, {u"guessed"_s, false}, {u"replaced"_s, 2}};
    article[u"metadataSpans"_s] = QJsonArray{QJsonArray{17, 28}};
    json[u"article"_s] = article;
    json[u"version"_s] = 1;
    const Result<SavedSession> read = readSessionJson(QJsonDocument(json).toJson(), {});
    QVERIFY(read);
    QCOMPARE(read->article.blocks, session.article.blocks);
    QVERIFY(read->article == session.article);
}

void SessionFileTest::travelsInAPage()
{
    const SavedSession session = fullSession();
    const QByteArray block = toScriptBlock(toSessionJson(session));
    QCOMPARE(block.count('<'), 2);
    const QByteArray page = "<!doctype html><title>a < b</title><p>application/vnd.onrecord.session"
                            "+json</p><script>1 < 2</script>"
        + block + "<footer>x</footer>";
    QVERIFY(isExportedPage(page));
    const Result<SavedSession> read = readExportedPage(page, u"x.html"_s);
    QVERIFY(read);
    QVERIFY(*read == session);

    // Saved again by a browser: other quotes, other order.
    const qsizetype end = block.indexOf('>');
    const QByteArray saved =
        "<SCRIPT id=onrecord-session type='application/vnd.onrecord.session+json' >"
        + block.mid(end + 1);
    for (const QByteArray &head :
         {QByteArray("<html>"), QByteArray("\xEF\xBB\xBF\n<!DOCTYPE HTML>"),
          QByteArray("<!-- saved from url=(0014)about:internet -->\r\n<HTML lang=en>"),
          QByteArray("<?xml version=\"1.0\"?>\n<!-- a --><!-- b -->\n<html xmlns=\"x\">")}) {
        const Result<SavedSession> again = readExportedPage(head + saved, {});
        QVERIFY2(again, head.constData());
        QVERIFY(*again == session);
    }
}

void SessionFileTest::tellsAPageFromAnArticle_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("an article that speaks of it")
        << QByteArray("It is written <script type=x> application/vnd.onrecord.session+json");
    QTest::newRow("the words alone") << QByteArray("application/vnd.onrecord.session+json>");
    QTest::newRow("in another element")
        << QByteArray("<p title=\"application/vnd.onrecord.session+json\">{}</p>");
    const QByteArray block = toScriptBlock(toSessionJson(fullSession()));
    QTest::newRow("a text that quotes a whole block")
        << "How pages are saved\n\nThe block " + block + " is in each.\n";
    QTest::newRow("a text that begins with one") << block + "\n\nis what a page holds.\n";
    QTest::newRow("Markdown with one in a fence") << "# Pages\n\n```html\n" + block + "\n```\n";
    QTest::newRow("a text that begins with a comment") << "<!-- note -->\nText. " + block;
    QTest::newRow("a comment without an end") << "<!-- <html> " + block;
    QTest::newRow("a word that begins like a tag") << "<htmlish> " + block;
    QTest::newRow("ends in the tag")
        << QByteArray("<script type=\"application/vnd.onrecord.session+json");
}

void SessionFileTest::tellsAPageFromAnArticle()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!isExportedPage(bytes));
    const Result<SavedSession> read = readExportedPage(bytes, u"x.html"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, Fault::NotOurs);
    QCOMPARE(read.error().subject, u"x.html"_s);
}

void SessionFileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("detail");

    const QByteArray good = toSessionJson(fullSession());
    const auto row = [](const char *caption, const QByteArray &json, Fault fault,
                        const QString &detail = {}) {
        QTest::newRow(caption) << json << fault << detail;
    };
    row("nothing", {}, Fault::Damaged, u"JSON"_s);
    row("not JSON", "We stay.", Fault::Damaged, u"JSON"_s);
    row("not an object", "[1]", Fault::NotOurs);
    row("somebody else's", "{\"format\":\"theirs\",\"version\":1}", Fault::NotOurs);
    row("a later version", replaced(good, "\"version\":2", "\"version\":3"), Fault::NewerFormat);
    row("without a version", replaced(good, "\"version\":2", "\"v\":2"), Fault::Damaged,
        u"version"_s);
    row("half a version", replaced(good, "\"version\":2", "\"version\":0.5"), Fault::Damaged,
        u"version"_s);
    row("without blocks", replaced(good, "\"blocks\":", "\"blogs\":"), Fault::Damaged,
        u"article.blocks"_s);
    row("another text", replaced(good, "ferry to Grindholm", "ferry to Grindhelm"), Fault::Damaged,
        u"article.textSha256"_s);
    row("an unknown word", replaced(good, "\"kind\":\"direct\"", "\"kind\":\"shouted\""),
        Fault::Damaged, u"analysis.statements[0].kind"_s);
    row("a span that ends before it begins", replaced(good, "\"span\":[4,8]", "\"span\":[8,4]"),
        Fault::Damaged, u"analysis.claims[0].span"_s);
    row("a span beyond the text", replaced(good, "\"titleSpan\":[2,5]", "\"titleSpan\":[2,50000]"),
        Fault::Damaged, u"article.titleSpan"_s);
    row("a span of three", replaced(good, "\"titleSpan\":[2,5]", "\"titleSpan\":[2,3,5]"),
        Fault::Damaged, u"article.titleSpan"_s);
    row("blocks that overlap", replaced(good, "\"span\":[2,8]", "\"span\":[0,8]"), Fault::Damaged,
        u"article.blocks[1].span"_s);
    row("a block of nothing", replaced(good, "\"span\":[2,8]", "\"span\":[2,2]"), Fault::Damaged,
        u"article.blocks[1].span"_s);
    row("markup that overlaps",
        replaced(good, "\"markup\":[{\"span\":[3,5]", "\"markup\":[{\"span\":[3,8]"),
        Fault::Damaged, u"article.markup[1].span"_s);
    row("half a pair for a meaning", replaced(good, "\"meaning\":8217", "\"meaning\":55357"),
        Fault::Damaged, u"article.markup[1].meaning"_s);
    row("left out for no reason", replaced(good, "\"reason\":\"label\"", "\"r\":1"), Fault::Damaged,
        u"article.blocks[0].reason"_s);
    row("a number no offset can be", replaced(good, "\"utf16\":7", "\"utf16\":1e300"),
        Fault::Damaged, u"log.corrections[0].target[0].utf16"_s);
    row("an unknown change", replaced(good, "\"change\":\"reject\"", "\"change\":\"explode\""),
        Fault::Damaged, u"log.corrections[2].change"_s);
    row("a list that is none", replaced(good, "\"dates\":[", "\"dates\":1,\"x\":["), Fault::Damaged,
        u"analysis.dates"_s);
    row("an item that is no object", replaced(good, "\"dates\":[", "\"dates\":[7,"), Fault::Damaged,
        u"analysis.dates[0]"_s);
}

void SessionFileTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(Fault, fault);
    QFETCH(QString, detail);
    const Result<SavedSession> read = readSessionJson(json, u"x.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, fault);
    QCOMPARE(read.error().subject, u"x.json"_s);
    QCOMPARE(read.error().detail, detail);
}

void SessionFileTest::survivesEveryCut()
{
    const QByteArray page = "<html>" + toScriptBlock(toSessionJson(fullSession()));
    for (qsizetype size = 0; size < page.size() - qsizetype(qstrlen("</script>")); size += 7)
        QVERIFY(!readExportedPage(page.first(size), {}));
}

ONRECORD_TEST(SessionFileTest)
#include "tst_sessionfile.moc"
