// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/articletable.h"
#include "tests/support/roomtests.h"
#include "tests/support/takenarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Tables of articles, and what only looks like one.
class ArticleTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTables_data();
    void tellsTables();
    void readsARow_data();
    void readsARow();
    void decidesTheOrderOfDaysByTheColumn_data();
    void decidesTheOrderOfDaysByTheColumn();
    void countsRowsWithoutText();
    void isLinear();
};

static QList<Article> articlesIn(const QString &table)
{
    const TakenArticles taken =
        takenBy([&](const TakeArticle &take) { return readArticleTable(table, u"UTF-8"_s, take); });
    return taken.error ? QList<Article>() : taken.articles;
}

static const QString first =
    u"The ferry stays in Vik for another year 😀, the council of the town said on Tuesday."_s;
static const QString second =
    u"“We counted the passengers twice,” said Ole Berg; he runs the harbour office."_s;

void ArticleTableTest::tellsTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("delimiter"); // empty: no table of articles

    const QString cell = u'"' + first + u"\n\n"_s + second + u'"';
    QTest::newRow("commas") << u"id,title,text\n1,Ferry,"_s + cell << u","_s;
    QTest::newRow("semicolons") << u"Title;Publication date;Full text\nFerry;12.03.2026;"_s + cell
                                << u";"_s;
    QTest::newRow("tabs") << u"title\ttext\nFerry\t"_s + cell << u"\t"_s;
    QTest::newRow("bars") << u"title|text\nFerry|"_s + cell << u"|"_s;
    QTest::newRow("said") << u"sep=;\r\ntitle;text\r\nFerry;"_s + cell << u";"_s;
    QTest::newRow("a mark before the head")
        << u"\uFEFF\"title\",\"text\"\nFerry,"_s + cell << u","_s;
    QTest::newRow("rows of any length")
        << u"title,text\nFerry,"_s + cell + u",,\n\"Quay\"\n"_s << u","_s;
    QTest::newRow("a longer table than anybody looks at")
        << u"title,text\n"_s + (u"Ferry,"_s + cell + u"\n"_s).repeated(2000) << u","_s;
    QTest::newRow("names that say nothing, and texts")
        << u"a,title,b\n"_s + (u"1,Ferry,\""_s + first.repeated(4) + u"\"\n"_s).repeated(4)
        << u","_s;
    QTest::newRow("names that say nothing at all")
        << u"a,b,c\n"_s + (u"1,Ferry,\""_s + first.repeated(4) + u"\"\n"_s).repeated(2) << u","_s;
    QTest::newRow("no names") << (u"1,Ferry,\""_s + first.repeated(4) + u"\"\n"_s).repeated(3)
                              << u","_s;
    QTest::newRow("paragraphs with a comma each")
        << (u"The ferry stays, "_s + QString(first).remove(u',').repeated(4) + u"\n"_s).repeated(3)
        << QString();
    QTest::newRow("no text in it")
        << u"id,title,date\n1,Ferry,2026-03-12\n2,Quay,2026-03-13\n"_s << QString();
    QTest::newRow("figures") << u"a,b,c\n1,2,3\n4,5,6\n"_s << QString();
    QTest::newRow("prose") << first + u"\n\n"_s + second << QString();
    QTest::newRow("words with commas")
        << u"Text, title\nIt rained, she said, all day.\n"_s + first << u","_s;
    QTest::newRow("a head alone") << u"title,text"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ArticleTableTest::tellsTables()
{
    QFETCH(QString, text);
    const auto form = formOfArticleTable(text);
    QTEST(form ? QString(form->delimiter) : QString(), "delimiter");
}

void ArticleTableTest::readsARow_data()
{
    QTest::addColumn<QString>("table");

    const QString cell = u'"' + first + u"\n\n"_s + second + u'"';
    const QString html = u"\"<p>"_s + first + u"</p><p>"_s + second + u"</p>\""_s;
    const QString facts =
        u"Ferry stays,\"Lund, Ida\",Vik Courier,2026-03-12,English,https://vik.example/f,"_s;
    const QString head = u"Headline,Author,Source,Date,Lang,Link,"_s;
    QTest::newRow("text") << head + u"Text\n"_s + facts + cell;
    QTest::newRow("HTML") << head + u"Content\n"_s + facts + html;
    QTest::newRow("a summary beside")
        << head + u"Abstract,Body\n"_s + facts + u"In short,"_s + cell;
    QTest::newRow("cells that nobody quoted")
        << head + u"Text\n"_s + facts + first + u" “We counted”\n"_s;
    QTest::newRow("by tabs, without quoting")
        << u"Headline\tAuthor\tSource\tDate\tLang\tLink\tText\nFerry stays\tIda Lund\tVik "
           "Courier\t2026-03-12\ten\thttps://vik.example/f\t"_s
            + first
            + u"\nQuay\tIda Lund\tVik\t2026-03-13\ten\thttps://vik.example/q\t\"No,\" he said "
              "twice.\nMole\tIda Lund\tVik\t2026-03-13\ten\thttps://vik.example/q\tYes\n"_s;
}

void ArticleTableTest::readsARow()
{
    QFETCH(QString, table);
    const QList<Article> articles = articlesIn(table);
    QVERIFY(!articles.isEmpty());
    const Article &article = articles[0];
    QVERIFY2(article.text.startsWith(u"Ferry stays\n\n"_s + first), qPrintable(article.text));
    QCOMPARE(article.title, u"Ferry stays"_s);
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.outlet, u"Vik Courier"_s);
    QCOMPARE(article.published, QDate(2026, 3, 12));
    QCOMPARE(article.language, u"en"_s);
    QCOMPARE(article.url, u"https://vik.example/f"_s);
    if (table.startsWith(u"Headline\t"_s))
        QCOMPARE(articles.size(), 3);
}

void ArticleTableTest::decidesTheOrderOfDaysByTheColumn_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QDate>("day"); // of the first

    QTest::newRow("the day first") << u"03/04/2026"_s << u"13/04/2026"_s << QDate(2026, 4, 3);
    QTest::newRow("the month first") << u"03/04/2026"_s << u"04/13/2026"_s << QDate(2026, 3, 4);
    QTest::newRow("nobody tells") << u"03/04/2026"_s << u"05/06/2026"_s << QDate();
    QTest::newRow("points") << u"03.04.2026"_s << u"05.06.2026"_s << QDate(2026, 4, 3);
    QTest::newRow("with a time") << u"03/04/2026 08:00"_s << u"13/04/2026 09:00"_s
                                 << QDate(2026, 4, 3);
    QTest::newRow("as Excel counts") << u"46093"_s << u"46094"_s << QDate(2026, 3, 12);
    QTest::newRow("seconds") << u"1773300000"_s << u"1773300001"_s << QDate(2026, 3, 12);
}

void ArticleTableTest::decidesTheOrderOfDaysByTheColumn()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QDate, day);
    const QList<Article> articles = articlesIn(u"title;date;text\nFerry;"_s + one + u";"_s + first
                                               + u"\nQuay;"_s + other + u";"_s + first + u"\n"_s);
    QCOMPARE(articles.size(), 2);
    QCOMPARE(articles[0].published, day);
    const Warning *warning = findWarning(articles[0].warnings, WarningKind::DayUnclear);
    QCOMPARE(warning != nullptr, !day.isValid());
}

void ArticleTableTest::countsRowsWithoutText()
{
    const auto counts = readArticleTable(u"title,text\nFerry,It stays in Vik\nQuay,\n"_s,
                                         u"UTF-8"_s, [](Article &&) { return true; });
    QVERIFY(counts);
    QCOMPARE(counts->articles, 1);
    QCOMPARE(counts->withoutText, 1);
}

void ArticleTableTest::isLinear()
{
    QVERIFY(!formOfArticleTable(u",\""_s.repeated(500'000)));
    QVERIFY(!formOfArticleTable(u"title,text\n"_s + QString(2'000'000, u'"')).has_value()
            || articlesIn(u"title,text\n"_s + QString(2'000'000, u'"')).size() <= 1);
}

ONRECORD_TEST(ArticleTableTest)
#include "tst_articletable.moc"
