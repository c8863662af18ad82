// SPDX-License-Identifier: GPL-3.0-or-later
//
// Variations of our own of the kinds of fault that everyday news brings out, through all stages.
// kinds.txt has an article each, below a line
//
//     === KIND title=…; byline=…; outlet=…; published=…; dates=VALUE,VALUE
//
// where all fields may be absent, and in it the marks of a careful reader (tests/support/markedtext.h):
//
//     ⟦ida-stroh:“We stay,”⟧        a part of a statement, by the name of its speaker
//     ⟦d-2024-12-06:on Friday⟧     a date and its TIMEX3 value in lower case
//
// Whatever has no mark is no statement. All people and places are invented.
#include "core/analysis/analyse.h"
#include "core/formats/articlereader.h"
#include "tests/corpus/corpusarticle.h"
#include "tests/support/roomtests.h"

#include <QFile>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class KindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatACarefulReaderFinds_data();
    void findsWhatACarefulReaderFinds();

private:
    Resources m_resources;
};

void KindsTest::initTestCase()
{
    const Result<Resources> resources = Resources::load();
    QVERIFY(resources);
    m_resources = *resources;
    QVERIFY(m_resources.model);
}

void KindsTest::findsWhatACarefulReaderFinds_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("marked");
    QFile file(QStringLiteral(ONRECORD_KINDS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8("\n" + file.readAll());
    const QStringList articles = all.split(u"\n=== "_s, Qt::SkipEmptyParts);
    for (const QString &article : articles) {
        const QString head = article.section(u'\n', 0, 0);
        if (head.isEmpty())
            continue;
        QTest::newRow(qPrintable(head.section(u' ', 0, 0)))
            << head.section(u' ', 1) << article.section(u'\n', 2);
    }
}

/// The value of the field \a name of \a fields, "a=1; b=2"; null without it.
static QString fieldOf(const QString &fields, QStringView name)
{
    for (const QString &field : fields.split(u"; "_s)) {
        if (field.section(u'=', 0, 0) == name)
            return field.section(u'=', 1);
    }
    return {};
}

void KindsTest::findsWhatACarefulReaderFinds()
{
    QFETCH(QString, fields);
    QFETCH(QString, marked);
    const bool isMarkdown = QLatin1StringView(QTest::currentDataTag()) == "markdown"_L1;
    CorpusArticle article{{}, MarkedText::parse(marked), {}};
    const Result<Article> read = readArticle(article.expected.text.toUtf8(),
                                             isMarkdown ? u"article.md"_s : u"article.txt"_s);
    QVERIFY(read);
    article.document = Document(*read);
    const Analysis analysis = analyse(article.document, m_resources);
    QCOMPARE(differencesOfStatements(article, analysis), QStringList());
    QCOMPARE(differencesOfDates(article, analysis), QStringList());
    if (const QString title = fieldOf(fields, u"title"); !title.isNull())
        QCOMPARE(read->title, title);
    if (const QString byline = fieldOf(fields, u"byline"); !byline.isNull())
        QCOMPARE(read->byline, byline);
    if (const QString outlet = fieldOf(fields, u"outlet"); !outlet.isNull())
        QCOMPARE(read->outlet, outlet);
    if (const QString published = fieldOf(fields, u"published"); !published.isNull())
        QCOMPARE(read->published.toString(Qt::ISODate), published);
    if (const QString dates = fieldOf(fields, u"dates"); !dates.isNull()) {
        QStringList values;
        for (const DateExpression &date : analysis.dates)
            values.append(date.value);
        QCOMPARE(values.join(u','), dates);
    }
}

ONRECORD_TEST(KindsTest)
#include "tst_kinds.moc"
