// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/besidestatements.h"

#include "core/importing/markedfile.h"
#include "core/importing/marksagainst.h"
#include "tests/support/everycorrection.h"
#include "tests/support/ownexports.h"
#include "tests/support/roomtests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace onrecord;
using test::noon;
using test::rich;

/// What a reader said of dates and claims comes along where the file tells that it was a reader, and nothing else does.
class BesideStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void saysNothingTwice_data();
    void saysNothingTwice();
    void findsWordsInAnotherText_data();
    void findsWordsInAnotherText();
    void comesWithACorrectedHead();
    void takesNoDatesOfAnotherDay();
    void joinsPiecesOfADate();
    void takesNoDatesThatAreNone();
    void takesClaimsOffOfThisVersionOnly_data();
    void takesClaimsOffOfThisVersionOnly();
    void takesNoClaimsOffThatSomebodySaid();
    void keepsOurFlags();

private:
    OpenArticle opened(const QString &text = rich)
    {
        return test::openedArticle(text, *m_analyser);
    }
    OpenArticle corrected(const QList<QByteArray> &names, const QString &text = rich);

    std::optional<Analyser> m_analyser;
};

static ImportedReading readFrom(const QByteArray &bytes, const OpenArticle &article)
{
    return placedOn(article.document(), readMarks(bytes, u"marks"_s).value());
}

static MarksAgainst against(const OpenArticle &article, const QByteArray &bytes)
{
    return marksAgainst(article.reading(), readFrom(bytes, article));
}

/// Corrects \a article by what is said of \a words.
static void say(OpenArticle &article, const QString &words, Change change)
{
    const QString &text = article.document().text();
    const qsizetype at = text.indexOf(words);
    Correction correction = correctionOf(std::move(change));
    correction.target = anchorsAt(text, {{at, at + words.size()}});
    if (at < 0 || !article.correct(correction, noon))
        qFatal("not corrected");
}

void BesideStatementsTest::initTestCase()
{
    Result<Analyser> loaded = Analyser::load();
    QVERIFY(loaded);
    m_analyser = *std::move(loaded);
    QVERIFY(!opened().reading().dates.isEmpty());
    QVERIFY(!opened().reading().claims.isEmpty());
}

/// \a text, with the corrections of test::everyCorrection() that are called \a names.
OpenArticle BesideStatementsTest::corrected(const QList<QByteArray> &names, const QString &text)
{
    OpenArticle article = opened(text);
    for (const test::SaidOnce &once : test::everyCorrection()) {
        if (!names.contains(once.name))
            continue;
        if (!article.correct(once.say(article.reading()).value(), noon))
            qFatal("not corrected");
        article.analyseWith(*m_analyser);
    }
    return article;
}

void BesideStatementsTest::saysNothingTwice_data()
{
    test::addFormats();
}

void BesideStatementsTest::saysNothingTwice()
{
    QFETCH(ExportFormat, format);
    const OpenArticle theirs = corrected({"date", "claim", "no claim", "flag"});
    const QByteArray bytes = exported(format, theirs, u"pier"_s, {}, noon);
    OpenArticle ours = opened();
    for (const Correction &each : against(ours, bytes).corrections)
        QVERIFY(ours.correct(each, noon));
    const MarksAgainst again = against(ours, bytes);
    QCOMPARE(again.dates, 0);
    QCOMPARE(again.claims, 0);
    QCOMPARE(again.changed, 0);
}

void BesideStatementsTest::findsWordsInAnotherText_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("dates");
    QTest::addColumn<int>("claims");
    QTest::addColumn<int>("unplaced");
    const QString longer = QString(rich).replace(
        u"\n\n“We stay 😀"_s, u"\n\nIt rained in Vik for an hour.\n\n“We stay 😀"_s);
    const QString without = QString(rich)
                                .replace(u"on Monday"_s, u"again"_s)
                                .replace(u"the bridge would open"_s, u"it would be there"_s);
    for (const auto &[name, format] :
         {std::pair("html", ExportFormat::Html), std::pair("json", ExportFormat::Json)}) {
        QTest::addRow("%s, a paragraph more", name) << format << longer << 1 << 1 << 0;
        QTest::addRow("%s, words that are gone", name) << format << without << 0 << 0 << 2;
    }
}

void BesideStatementsTest::findsWordsInAnotherText()
{
    QFETCH(ExportFormat, format);
    QFETCH(QString, text);
    OpenArticle theirs = opened();
    say(theirs, u"Monday"_s, SetDate{u"2026-03-05"_s, DateRole::SaidOn});
    say(theirs, u"the bridge would open"_s, SetClaim{});
    const OpenArticle ours = opened(text);
    const QByteArray bytes = exported(format, theirs, u"pier"_s, {}, noon);
    const MarksAgainst said = against(ours, bytes);
    QTEST(said.dates, "dates");
    QTEST(said.claims, "claims");
    QTEST(int(readFrom(bytes, ours).unplacedBeside), "unplaced");
    for (const Correction &each : said.corrections) {
        if (std::holds_alternative<SetClaim>(each.change))
            QCOMPARE(each.target.first().exact, u"the bridge would open"_s);
    }
}

/// A page whose headline was corrected has no findings in its session.
void BesideStatementsTest::comesWithACorrectedHead()
{
    OpenArticle theirs = corrected({"date", "claim", "flag", "title"});
    OpenArticle ours = opened();
    const QByteArray page = exported(ExportFormat::Html, theirs, u"pier"_s, {}, noon);
    for (const Correction &each : against(ours, page).corrections)
        QVERIFY(ours.correct(each, noon));
    ours.analyseWith(*m_analyser);
    QCOMPARE(ours.reading().dates.first().date.value, u"2026-03-05"_s);
    QCOMPARE(ours.reading().dates.size(), theirs.reading().dates.size());
    QCOMPARE(ours.reading().claims, theirs.reading().claims);
    QCOMPARE(ours.reading().statements.first().flagged, true);
}

/// TEI has all dates and does not tell which of them a reader corrected.
void BesideStatementsTest::takesNoDatesOfAnotherDay()
{
    const OpenArticle theirs = corrected({"date", "day"});
    const QByteArray bytes = exported(ExportFormat::Tei, theirs, u"pier"_s, {}, noon);
    const ImportedReading read = readFrom(bytes, opened());
    QVERIFY(read.dates.isEmpty());
    QVERIFY(read.isOtherHead);
    QVERIFY(!readFrom(bytes, corrected({"day"})).isOtherHead);
    QCOMPARE(against(corrected({"day"}), bytes).dates, 1);
}

static QByteArray teiOf(const QByteArray &paragraph)
{
    return "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>" + paragraph
        + "</p></body></text></TEI>";
}

void BesideStatementsTest::joinsPiecesOfADate()
{
    const QByteArray date = "<date type='about' n='2026-02-02'>";
    const auto file =
        readMarks(teiOf("“We stay <said who='#a' next='#s.2' xml:id='s.1'>so 😀 " + date
                        + "on </date></said>" + date + "Monday</date> in Vik.”"),
                  u"marks"_s);
    QVERIFY(file);
    const MarkedCopy &copy = file->copies.first();
    QCOMPARE(copy.dates.size(), 1);
    QCOMPARE(copy.dates.first().place.span.in(copy.text), u"on Monday");
}

/// Of others' TEI, which has other names and no value.
void BesideStatementsTest::takesNoDatesThatAreNone()
{
    const auto file = readMarks(teiOf("<said>It rained</said> <date when='2026'>then</date>, "
                                      "<date type='birth' n='7'>later</date>, <date "
                                      "type='about'>so</date>."),
                                u"marks"_s);
    QVERIFY(file);
    QVERIFY(file->copies.first().dates.isEmpty());
}

void BesideStatementsTest::takesClaimsOffOfThisVersionOnly_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("claims");
    QTest::newRow("this version") << u"id"_s << QJsonValue(1) << 1;
    QTest::newRow("another version") << u"generator"_s << QJsonValue(u"onrecord 0.0.7"_s) << 0;
    QTest::newRow("another program") << u"generator"_s << QJsonValue(u"other"_s) << 0;
    QTest::newRow("before all was found") << u"complete"_s << QJsonValue(false) << 0;
    QTest::newRow("no list of claims") << u"claims"_s << QJsonValue(QJsonValue::Undefined) << 0;
    QTest::newRow("another text") << u"text"_s << QJsonValue(rich + u" It rained."_s) << 0;
}

void BesideStatementsTest::takesClaimsOffOfThisVersionOnly()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    OpenArticle theirs = opened();
    say(theirs, u"The pier is 90 years old."_s, SetClaim{false});
    const QByteArray bytes = exported(ExportFormat::Json, theirs, u"pier"_s, {}, noon);
    QJsonObject json = QJsonDocument::fromJson(bytes).object();
    json.insert(field, value);
    QTEST(against(opened(), QJsonDocument(json).toJson()).claims, "claims");
}

void BesideStatementsTest::takesNoClaimsOffThatSomebodySaid()
{
    const OpenArticle ours = opened();
    ImportedReading theirs;
    theirs.allClaims.emplace();
    QCOMPARE(claimsAgainst(ours.reading(), theirs).size(), 1);
    const qsizetype at = ours.document().text().indexOf(u"The pier is 90"_s);
    ImportedStatement statement;
    statement.content = {{at, at + 14}};
    theirs.statements = {statement};
    QVERIFY(claimsAgainst(ours.reading(), theirs).isEmpty());
}

void BesideStatementsTest::keepsOurFlags()
{
    const OpenArticle ours = corrected({"flag"});
    const QByteArray bytes = exported(ExportFormat::Json, opened(), u"pier"_s, {}, noon);
    QVERIFY(against(ours, bytes).corrections.isEmpty());
}

ONRECORD_TEST(BesideStatementsTest)
#include "tst_besidestatements.moc"
