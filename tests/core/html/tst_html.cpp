// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/html/html.h"
#include "tests/support/drawnreading.h"
#include "tests/support/exportedpage.h"
#include "tests/support/roomtests.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace onrecord;
using test::captured;
using test::noon;

class HtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsThere();
    void everyLinkHasItsPlace();
    void linksToNothingThatIsNotShown_data();
    void linksToNothingThatIsNotShown();
    void listsWordsWithoutMarkup();
    void idsAreUnique();
    void directionIsThatOfTheWords();
    void statesShowWithoutColour_data();
    void statesShowWithoutColour();
    void nestedMarksKnowAllTheirStatements();
    void aPartKeepsItsNumber();
    void everySwitchHasItsRule();
    void nothingIsLoaded();
    void policyNamesTheStyleSheet();
    void rejectedIsListedNotMarked();
    void whatFoundNoPlaceIsListed();
    void declinedAndNobodysAreGroups();
    void onlyTheTimeDiffers();
    void pageHoldsTheSession();
    void nothingTurnsIntoMarkup();
    void paraphraseIsNoQuotation();
    void excerptsHoldNothingElse();
};

static QString page(const Reading &reading)
{
    return test::exportedPage(reading);
}

/// What a browser shows of \a html: its body without elements, entities resolved.
static QString shownText(const QString &html, const QString &element)
{
    static const QRegularExpression hidden(u"<span class=\"vh\"[^>]*>.*?</span>"_s);
    static const QRegularExpression label(u"<sup.*?</sup>|<span class=\"st .*?</span>"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString text = html.section(u'<' + element, 1).section(u"</"_s + element + u'>', 0, 0);
    text = text.mid(text.indexOf(u'>') + 1).remove(hidden).remove(label).remove(tag);
    text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&#39;"_s, u"'"_s);
    return text.replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s).simplified();
}

void HtmlTest::everyWordIsThere()
{
    const Reading reading = sampleReading();
    QCOMPARE(shownText(page(reading), u"article"_s), reading.document.text().simplified());
}

void HtmlTest::everyLinkHasItsPlace()
{
    const QString html = page(sampleReading());
    const QStringList ids = captured(html, u" id=\"([^\"]*)\""_s);
    const QStringList links =
        captured(html, u"(?:href=\"#|aria-details=\"|aria-labelledby=\")([^\"]*)\""_s);
    QVERIFY(links.size() > 12);
    for (const QString &link : links)
        QVERIFY2(ids.contains(link), qPrintable(link));
}

void HtmlTest::linksToNothingThatIsNotShown_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("place"); // how the list says where the statement stands

    const QString before = u"# Ferry 😀\n\nIt rained.\n\n"_s;
    QTest::newRow("a paragraph") << before + u"⟦s1-content:“We **stay**,”⟧ she said."_s
                                 << u"<a href=\"#s1-1\">¶2</a>"_s;
    QTest::newRow("code") << before + u"```\n⟦s1-content:“We stay,”⟧ she said.\n```"_s
                          << u"<a href=\"#s1-1\">code</a>"_s;
    QTest::newRow("a comment") << before + u"<!-- ⟦s1-content:“We stay,”⟧ she said. -->"_s
                               << u"<span class=\"pl\">not shown</span>"_s;
    QTest::newRow("an address") << before
            + u"See [it](https://example.org ⟦s1-content:\"We stay\"⟧)."_s
                                << u"<a href=\"#s1-1\">¶2</a>"_s;
    QTest::newRow("a cue in a comment") << before + u"<!-- She ⟦s1-cue:declined to comment⟧. -->"_s
                                        << u"<span class=\"pl\">not shown</span>"_s;
    QTest::newRow("partly in a comment")
        << before + u"<!-- ⟦s1-content:“We stay,”⟧ -->\n\nshe said, ⟦s1-content:“all.”⟧"_s
        << u"<a href=\"#s1-2\">not shown</a>"_s;
}

/// A page that was saved when its article was read otherwise has such statements.
void HtmlTest::linksToNothingThatIsNotShown()
{
    QFETCH(QString, marked);
    QFETCH(QString, place);
    const QString html = page(test::markdownReadingOf(marked, {{u"s1"_s}}, {u"Ana Ruiz"_s}));
    QVERIFY2(html.contains(place), qPrintable(html.section(u"<aside"_s, 1).left(2000)));
    const QStringList ids = captured(html, u" id=\"([^\"]*)\""_s);
    const QStringList links =
        captured(html, u"(?:href=\"#|aria-details=\"|aria-labelledby=\")([^\"]*)\""_s);
    for (const QString &link : links)
        QVERIFY2(ids.contains(link), qPrintable(link));
}

void HtmlTest::listsWordsWithoutMarkup()
{
    Reading reading = test::markdownReadingOf(
        u"⟦s1-content:&ldquo;We **stay**  \nall 😀,&rdquo;⟧ [she](https://example.org) said. "
        "⟦own:The *old* boat[^1] is [late](https://example.org).⟧ Orr "
        "⟦s2-cue:declined *to* comment⟧.",
        {{u"s1"_s}, {u"s2"_s}}, {u"Ana Ruiz"_s});
    const QString html =
        page(reading).section(u"<aside"_s, 1).section(u"<section id=\"legend\""_s, 0, 0);
    QVERIFY(html.contains(u"<q>“We stay all 😀”</q>"));
    QVERIFY(html.contains(u">The old boat is late.<"));
    QCOMPARE(html.count(u"declined to comment</span>"), 2);
    QVERIFY(!html.contains(u'*') && !html.contains(u"quo;") && !html.contains(u"https"));
}

void HtmlTest::idsAreUnique()
{
    Reading reading = sampleReading();
    reading.statements[0].statement.actors << u"a3"_s; // joint speakers: listed with each
    QStringList ids = captured(page(reading), u" id=\"([^\"]*)\""_s);
    QCOMPARE(ids.removeDuplicates(), 0);
}

/// The letter that decides where a paragraph begins, as HTML has it: the first in it, what has a direction of its own
/// left out.
static QChar decidingLetter(QString paragraph)
{
    static const QRegularExpression withDirection(u"<(\\w+)[^>]* dir=[^>]*>.*?</\\1>"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    paragraph.remove(withDirection).remove(tag);
    const auto letter =
        std::find_if(paragraph.begin(), paragraph.end(), [](QChar c) { return c.isLetter(); });
    return letter == paragraph.end() ? QChar() : *letter;
}

void HtmlTest::directionIsThatOfTheWords()
{
    const QString words =
        u"\u0644\u0646 \u0646\u063A\u0644\u0642"_s; // We shall not close, in Arabic
    const QString html = page(test::markdownReadingOf(
        u"# Ferry\n\n\u00AB\u27E6s1-content:"_s + words + u"\u27E7\u00BB \u0642\u0627\u0644."_s,
        {{u"s1"_s}}, {u"Ana Ruiz"_s}));
    const QString paragraph = captured(html, u"<p [^>]*dir=\"auto\">(.*?)</p>"_s).last();
    QVERIFY(paragraph.contains(u"by Ana Ruiz"_s));
    QCOMPARE(decidingLetter(paragraph), words[0]);
}

void HtmlTest::statesShowWithoutColour_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("expected");

    QTest::newRow("confirmed") << State::Confirmed << u"s-confirmed\" title=\"confirmed\">✓<"_s;
    QTest::newRow("to review") << State::Review << u"s-review\" title=\"to review\">•<"_s;
    QTest::newRow("corrected") << State::Corrected << u"s-corrected\" title=\"corrected\">=<"_s;
    QTest::newRow("words changed") << State::Stale << u"s-stale\" title=\"words changed\">≈<"_s;
}

void HtmlTest::statesShowWithoutColour()
{
    QFETCH(State, state);
    QFETCH(QString, expected);
    Reading reading = sampleReading();
    reading.statements[0].state = state;
    QVERIFY(page(reading).contains(expected));
}

void HtmlTest::nestedMarksKnowAllTheirStatements()
{
    const QString html = page(sampleReading());
    QVERIFY(html.contains(u"data-ann=\"s4 s3\""));
    QVERIFY(html.contains(u"data-ann=\"s4\""));
}

void HtmlTest::aPartKeepsItsNumber()
{
    const QString html = page(sampleReading());
    QVERIFY(html.contains(u" id=\"s1-1\""));
    QVERIFY(html.contains(u" id=\"s1-2\""));
    // Announced once at its begin, ended once at its end, labelled once.
    QCOMPARE(html.count(u"quote by Ana Ruiz, says: "), 1);
    QCOMPARE(captured(html, u"<sup[^>]*><a href=\"#(pos-s1)\">"_s).size(), 1);
}

void HtmlTest::everySwitchHasItsRule()
{
    const QString html = page(sampleReading());
    const QStringList switches = captured(html, u"<input type=\"checkbox\"[^>]* id=\"([^\"]*)\""_s);
    QVERIFY(switches.contains(u"f-a1"_s) && switches.contains(u"f-v-denies"_s)
            && switches.contains(u"f-s-review"_s));
    for (const QString &each : switches) {
        const QString acts = each == u"f-quiet" ? u":checked"_s : u":not(:checked)"_s;
        QVERIFY2(html.contains(u'#' + each + acts), qPrintable(each));
    }
}

/// No request ever: nothing in the page names a place a browser would fetch by itself.
void HtmlTest::nothingIsLoaded()
{
    Reading reading = sampleReading();
    Article article = reading.document.article();
    article.url = u"https://orlow.example/bridge"_s;
    reading.document = Document(article);
    const QString html = page(reading);
    static const QRegularExpression fetched(
        u"<(link|img|iframe|object|embed|video|audio|source|base|svg)\\b|\\ssrc=|\\ssrcset=|@import|url\\("_s
        u"|\\son\\w+=|http-equiv=\"refresh"_s,
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!fetched.match(html).hasMatch(), qPrintable(fetched.match(html).captured()));
    // A person may follow one link out of the page: to where the article stood.
    QCOMPARE(captured(html, u"<a [^>]*href=\"([^#\"][^\"]*)\""_s), QStringList{article.url});
    for (const QString &type : captured(html, u"<script([^>]*)>"_s))
        QVERIFY2(type.contains(u"json"), qPrintable(type)); // data, which no browser runs
}

void HtmlTest::policyNamesTheStyleSheet()
{
    const QString html = page(sampleReading());
    const QString style = html.section(u"<style>"_s, 1).section(u"</style>"_s, 0, 0);
    const QByteArray digest =
        QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    QVERIFY(html.contains(u"style-src 'sha256-"_s + QString::fromLatin1(digest) + u'\''));
    QVERIFY(html.contains(u"default-src 'none'"));
    QVERIFY(!html.contains(u"unsafe"));
    QVERIFY(!html.contains(u" style=\""));
}

void HtmlTest::rejectedIsListedNotMarked()
{
    Reading reading = sampleReading();
    reading.statements[1].state = State::Rejected;
    const QString html = page(reading);
    QVERIFY(!html.contains(u"id=\"s2-1\""));
    QVERIFY(html.section(u"class=\"folded rejected\""_s, 1).contains(u"raised in secret"));
    QCOMPARE(shownText(html, u"article"_s), reading.document.text().simplified());
}

void HtmlTest::whatFoundNoPlaceIsListed()
{
    Reading reading = sampleReading();
    Correction orphan;
    orphan.target = {{12, u"a bridge too far"_s, {}, {}}};
    orphan.change = Reject{};
    reading.orphans = {orphan};
    QVERIFY(page(reading).contains(u"Reject “a bridge too far”"));
}

void HtmlTest::declinedAndNobodysAreGroups()
{
    const QString html = page(sampleReading());
    QVERIFY(html.section(u"class=\"actor a0 c0 declined\""_s, 1).contains(u"Vexholm"));
    QVERIFY(html.section(u"class=\"actor a0 c0 nobodys\""_s, 1).contains(u"pos-s6"));
    QVERIFY(html.section(u"class=\"actor a0 c0 reporter\""_s, 1).contains(u"900 people"));
}

void HtmlTest::onlyTheTimeDiffers()
{
    const Reading reading = sampleReading();
    const QByteArray first = toHtml(reading, {.session = sampleSession()}, noon());
    QCOMPARE(toHtml(reading, {.session = sampleSession()}, noon()), first);
    QByteArray later = toHtml(reading, {.session = sampleSession()}, noon().addDays(1).addSecs(60));
    QVERIFY(later != first);
    later.replace("2026-11-24T12:01:00Z", "2026-11-23T12:00:00Z");
    later.replace("Tuesday 24 November 2026, 12:01", "Monday 23 November 2026, 12:00");
    QCOMPARE(later, first);
}

void HtmlTest::pageHoldsTheSession()
{
    const SavedSession session = sampleSession();
    const QByteArray html = toHtml(sampleReading(), {.session = session}, noon());
    QVERIFY(isExportedPage(html));
    const auto read = readExportedPage(html, u"page.html"_s);
    QVERIFY(read.has_value());
    QVERIFY(*read == session);
}

void HtmlTest::nothingTurnsIntoMarkup()
{
    SavedSession session = sampleSession();
    const QString vector = u"\"><script>alert(1)</script>\u202e\u001b[31m</title>&lt;"_s;
    session.article.title = vector;
    session.article.byline = vector;
    session.article.url = u"javascript:alert(1)//"_s + vector;
    session.article.language = vector;
    for (Actor &actor : session.analysis.actors) {
        actor.name = vector;
        actor.descriptions = {vector};
    }
    for (Statement &statement : session.analysis.statements) {
        statement.via = vector;
        statement.saidOn = vector;
    }
    for (DateExpression &date : session.analysis.dates)
        date.value = vector;
    for (Position &position : session.analysis.positions)
        position.topic = vector;
    Reading reading = readingOf(Document(session.article), session.analysis, {});
    reading.statements[0].note = vector;
    reading.statements[0].label = vector;
    const QByteArray html = toHtml(reading, {.session = session}, noon());
    QVERIFY(!html.contains("<script>"));
    QVERIFY(!html.contains("href=\"javascript:"));
    QVERIFY(!html.contains("\xe2\x80\xae"));
    QVERIFY(!html.contains('\x1b'));
    QCOMPARE(html.count("</title>"), 1);
    QCOMPARE(html.count("<script "), 2);
}

void HtmlTest::paraphraseIsNoQuotation()
{
    const QString html = page(sampleReading());
    const QString linked =
        html.section(u"application/ld+json\">"_s, 1).section(u"</script>"_s, 0, 0);
    QVERIFY(linked.contains(u"\"@type\": \"Quotation\", \"@id\": \"#quotation-s1\""));
    QVERIFY(linked.contains(u"\"@base\": \"urn:sha256:"));
    QVERIFY(!linked.contains(u"#quotation-s2\""));
    QVERIFY(html.contains(u"<q>“a gift to the boats”</q>"));
    QVERIFY(!html.contains(u"<q>that the toll"));
}

/// Copyright: nothing beside the paragraphs with statements, in text, list or data.
void HtmlTest::excerptsHoldNothingElse()
{
    const Reading reading = sampleReading();
    const QString html =
        QString::fromUtf8(toHtml(reading, {PageText::Excerpts, sampleSession()}, noon()));
    QVERIFY(html.contains(u"We never promised a free bridge"));
    QVERIFY(html.contains(u"a gift to the boats"));
    QVERIFY(!html.contains(u"900 people a day"));
    QCOMPARE(html.count(u"<p class=\"gap\">[…]</p>"_s), 1);
    QVERIFY(html.contains(u"Excerpts: "));
    QVERIFY(html.contains(u"\"@type\": \"Quotation\"") && !html.contains(u"\"prefix\""));
    QVERIFY(!isExportedPage(html.toUtf8()));
    const QStringList ids = captured(html, u" id=\"([^\"]*)\""_s);
    for (const QString &link :
         captured(html, u"(?:href=\"#|aria-details=\"|aria-labelledby=\")([^\"]*)\""_s))
        QVERIFY2(ids.contains(link), qPrintable(link));
}

ONRECORD_TEST(HtmlTest)
#include "tst_html.moc"
