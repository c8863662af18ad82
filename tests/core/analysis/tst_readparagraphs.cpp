// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/readparagraphs.h"

#include "core/formats/articlereader.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ReadParagraphsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsStatementsAndNames_data();
    void readsStatementsAndNames();
    void readsLongParagraphsInParts();
    void readsCarefullyInStretches();
    void stopsWhenAsked();

private:
    Resources m_resources;
    Resources m_careful;
    Resources m_rulesAlone;
};

void ReadParagraphsTest::initTestCase()
{
    const Result<Resources> resources = Resources::load();
    QVERIFY(resources);
    m_resources = m_rulesAlone = *resources;
    QVERIFY(m_resources.model);
    m_rulesAlone.model.reset();
    const Result<Resources> careful = Resources::load({}, QString());
    QVERIFY(careful);
    m_careful = *careful;
    QVERIFY(m_careful.encoder);
}

void ReadParagraphsTest::readsStatementsAndNames_data()
{
    QTest::addColumn<bool>("model");
    QTest::newRow("with the model") << true;
    QTest::newRow("by the rules alone") << false;
}

void ReadParagraphsTest::readsStatementsAndNames()
{
    QFETCH(bool, model);
    const QString text = u"“Nobody 😀 came,” said Ana Ruiz. “We waited.\n\n"
                         "“We waited until noon.”\n\n"
                         "“And then we left the quay.”"_s;
    const ReadParagraphs read =
        readParagraphs(Document(articleFromText(text).value()), model ? m_resources : m_rulesAlone);
    QVERIFY(read.complete);
    QCOMPARE(read.drafts.size(), 2);
    QCOMPARE(read.drafts[0].statement.content.size(), 3); // it goes on in the second paragraph
    QCOMPARE(read.drafts[0].paragraph, 1);
    QCOMPARE(read.drafts[1].follows, 0);
    QCOMPARE(read.drafts[1].statement.source, read.drafts[0].statement.source);
    QCOMPARE(read.names.size(), 1);
    for (const StatementDraft &draft : read.drafts) {
        QVERIFY(lieIn(draft.statement.content, text));
        QVERIFY(lieIn(draft.statement.source, text));
    }
}

/// A paragraph longer than anybody writes has the same statements as if it were several.
void ReadParagraphsTest::readsLongParagraphsInParts()
{
    const QString sentence = u"“Nobody came to the quay,” said Ana Ruiz. "_s;
    const qsizetype times = 1000;
    const QString text = sentence.repeated(times).trimmed();
    const ReadParagraphs read =
        readParagraphs(Document(articleFromText(text).value()), m_rulesAlone);
    QCOMPARE(read.drafts.size(), times);
    QCOMPARE(read.names.size(), times);
    for (qsizetype d = 0; d < times; ++d)
        QCOMPARE(read.drafts[d].statement.content.first().begin, d * sentence.size());
}

/// More paragraphs than the encoder reads at once: each has its statement, in order.
void ReadParagraphsTest::readsCarefullyInStretches()
{
    const QString paragraph = u"“Nobody 😀 came to the quay that day,” said Ana Ruiz.\n\n"_s;
    constexpr qsizetype times = 70;
    const QString text = paragraph.repeated(times).trimmed();
    const ReadParagraphs read = readParagraphs(Document(articleFromText(text).value()), m_careful);
    QVERIFY(read.complete);
    QCOMPARE(read.drafts.size(), times);
    QCOMPARE(read.names.size(), times);
    for (qsizetype d = 0; d < times; ++d)
        QCOMPARE(read.drafts[d].statement.content.first().begin, d * paragraph.size());
}

void ReadParagraphsTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const ReadParagraphs read = readParagraphs(
        Document(articleFromText(u"“No,” Ana said."_s).value()), m_resources, source.get_token());
    QVERIFY(!read.complete);
    QVERIFY(read.drafts.isEmpty());
}

ONRECORD_TEST(ReadParagraphsTest)
#include "tst_readparagraphs.moc"
