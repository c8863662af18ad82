// SPDX-License-Identifier: GPL-3.0-or-later
// What readers correct at the head of an article, headline, byline, outlet and day, in every format.
#include "core/corrections/anchoring.h"
#include "core/exporting/exportformat.h"
#include "core/exporting/refi.h"
#include "core/workspace/analyser.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class CorrectedHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatHolds_data();
    void saysWhatHolds();

private:
    QString written(ExportFormat format) const;
    std::optional<OpenArticle> m_article;
};

static const QDateTime noon(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

void CorrectedHeadTest::initTestCase()
{
    const QByteArray text =
        "Ferry sails again\n\nBy Nora Blyth\nSource: The Valley Watch\nPublished: 24 November "
        "2026\n\n"
        "\xe2\x80\x9cWe will keep the night ferry,\xe2\x80\x9d said Ana Ruiz on Monday.\n\n"
        "It rained on the quay, and the boats lay still until the evening.\n";
    const Result<Analyser> analyser = Analyser::load();
    QVERIFY(analyser);
    m_article = *OpenArticle::read(text, u"ferry.txt"_s);
    QCOMPARE(m_article->document().article().outlet, u"The Valley Watch"_s);
    for (const Change &change : {Change(SetPublished{QDate(2026, 11, 25)}),
                                 Change(SetFact{ArticleFact::Title, u"Boats rest"_s}),
                                 Change(SetFact{ArticleFact::Byline, u"Tom Zzroe"_s}),
                                 Change(SetFact{ArticleFact::Outlet, u"Zztarn Post"_s})})
        QVERIFY(m_article->correct(correctionOf(change), noon));
    m_article->analyseWith(*analyser);
    QVERIFY(!m_article->reading().statements.isEmpty());
}

/// All that is written in \a format, unpacked, but for the session that opens it again.
QString CorrectedHeadTest::written(ExportFormat format) const
{
    if (format == ExportFormat::Refi)
        return QString::fromUtf8(
            refiProject(m_article->readingToShare(Notes::LeftOut), u"a"_s, noon).xml);
    return QString::fromUtf8(
        exported(format, *m_article, u"a"_s, {.notes = Notes::LeftOut, .hasHistory = false}, noon));
}

void CorrectedHeadTest::saysWhatHolds_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QStringList>("says");

    const QStringList all{u"Boats rest"_s, u"Tom Zzroe"_s, u"Zztarn Post"_s, u"2026-11-25"_s};
    const QStringList page{u">Boats rest</h1>"_s,
                           u"<p class=\"by\" dir=\"auto\">Tom Zzroe · Zztarn Post · Wednesday 25 "
                           "November 2026</p>"_s,
                           u"<title>Boats rest"_s, u"\"datePublished\": \"2026-11-25\""_s,
                           u"\"headline\": \"Boats rest\""_s};
    const QMap<QString, QStringList> expected{
        {u"json"_s, all},
        {u"jsonl"_s, all},
        {u"tei"_s, all},
        {u"refi"_s, all},
        {u"dna"_s, all.mid(0, 3)},
        {u"html"_s, page},
        {u"excerpts"_s, page},
        {u"csv"_s, {u"Boats rest"_s, u"2026-11-25"_s}},
        {u"markdown"_s,
         {u"# Boats rest"_s, u"Tom Zzroe · Zztarn Post · Wednesday 25 November 2026"_s}},
    };
    // These say nothing of an article's head.
    const QStringList without{u"brat"_s, u"dates"_s, u"graphml"_s, u"w3c"_s};
    for (const QString &name : exportFormatNames()) {
        QTest::newRow(qPrintable(name)) << int(*exportFormatNamed(name)) << expected.value(name);
        if (expected.contains(name) == without.contains(name))
            QTest::newRow(qPrintable(u"unknown "_s + name)) << -1 << QStringList();
    }
}

void CorrectedHeadTest::saysWhatHolds()
{
    QFETCH(int, format);
    QFETCH(QStringList, says);
    QVERIFY(format >= 0);
    const QString all = written(ExportFormat(format));
    QVERIFY(!all.isEmpty());
    for (const QString &words : std::as_const(says))
        QVERIFY2(all.contains(words), qPrintable(words + u" is not in "_s + all.left(3000)));
    // The words at the head of the text mean that day all the same; the article's it is no longer.
    for (const QString &words :
         {u"\"published\": \"2026-11-24"_s, u"\"datePublished\": \"2026-11-24"_s,
          u">2026-11-24</date></bibl>"_s, u"<publisher>The Valley"_s, u"<author>Nora"_s,
          u"\"byline\": \"Nora"_s, u"\"headline\": \"Ferry"_s, u"<title>Ferry"_s})
        QVERIFY2(!all.contains(words), qPrintable(words));
}

ONRECORD_TEST(CorrectedHeadTest)
#include "tst_correctedhead.moc"
