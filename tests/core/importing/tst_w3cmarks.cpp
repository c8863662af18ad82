// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/markedfile.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Annotations as others write them; our own are tst_roundtrips'.
class W3cMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOthersWrite_data();
    void readsWhatOthersWrite();
    void leavesOutWhatHasNoPlace();
    void findsWordsInAnEditedArticle();
    void listsWhatIsGone();
};

static ImportedReading readOn(const QString &text, const QByteArray &json)
{
    const Result<MarkedFile> file = readMarks(json, u"marks.json"_s);
    return file ? placedOn(bareDocument(text), *file) : ImportedReading();
}

static QByteArray annotation(const QByteArray &selector, const QByteArray &body = "null")
{
    return R"({"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","body":)" + body
        + R"(,"target":{"source":"https://lenmoor.example/1","selector":)" + selector + "}}";
}

void W3cMarksTest::readsWhatOthersWrite_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("position alone, in a list")
        << '[' + annotation(R"({"type":"TextPositionSelector","start":2,"end":11})") + ']';
    QTest::newRow("words alone") << annotation(
        R"({"type":"TextQuoteSelector","exact":"“We stay”","suffix":" till"})");
    QTest::newRow("words refined by position")
        << annotation(R"({"type":"TextQuoteSelector","exact":"“We stay”","refinedBy":)"
                      R"({"type":"TextPositionSelector","start":2,"end":11}})");
    QTest::newRow("UTF-16 code units")
        << annotation(R"([{"type":"TextQuoteSelector","exact":"“We stay”"},)"
                      R"({"type":"TextPositionSelector","start":3,"end":12}])");
    QTest::newRow("page of a collection") << R"({"type":"AnnotationCollection","first":{"items":[)"
            + annotation(R"({"type":["TextQuoteSelector"],"exact":"“We stay”"})") + "]}}";
    QTest::newRow("rows of Hypothesis")
        << QByteArray(R"({"total":1,"rows":[{"uri":"https://lenmoor.example/1","text":"note",)"
                      R"("tags":["Ana"],"target":[{"selector":[{"type":"RangeSelector"},)"
                      R"({"type":"TextPositionSelector","start":2,"end":11},)"
                      R"({"type":"TextQuoteSelector","exact":"“We stay”"}]}]}]})");
}

void W3cMarksTest::readsWhatOthersWrite()
{
    QFETCH(QByteArray, json);
    const MarkedText text = MarkedText::parse(u"😀 ⟦“We stay”⟧ till the last boat, she said.");
    const ImportedReading read = readOn(text.text, json);
    // Positions without words are of nobody knows which text.
    if (!json.contains("exact")) {
        QCOMPARE(read.unplaced.size(), 1);
        return;
    }
    QCOMPARE(read.statements.size(), 1);
    QCOMPARE(read.statements.first().content, text.spans);
}

void W3cMarksTest::leavesOutWhatHasNoPlace()
{
    const QByteArray json = R"([{"type":"Annotation","target":"https://lenmoor.example/1"},)"
        + annotation(R"({"type":"TextQuoteSelector","exact":"We stay"})") + ']';
    QCOMPARE(readOn(u"We stay, she said."_s, json).statements.size(), 1);
    const QByteArray ofAPage = R"([{"type":"Annotation","target":"https://lenmoor.example/1"}])";
    QCOMPARE(readMarks(ofAPage, {}).error().fault, Fault::NoMarks);
}

void W3cMarksTest::findsWordsInAnEditedArticle()
{
    const MarkedText text = MarkedText::parse(
        u"Now 😀 with a line in front.\n\n⟦“We stay until the last boat,”⟧ she said.");
    const ImportedReading read = readOn(
        text.text,
        annotation(R"([{"type":"TextQuoteSelector","exact":"“We stay until the last boat,”"},)"
                   R"({"type":"TextPositionSelector","start":0,"end":30}])"));
    QCOMPARE(read.statements.size(), 1);
    QCOMPARE(read.statements.first().content, text.spans);
    QVERIFY(read.statements.first().isMoved);
}

void W3cMarksTest::listsWhatIsGone()
{
    const ImportedReading read = readOn(
        u"Nothing of it is left."_s,
        annotation(R"([{"type":"TextQuoteSelector","exact":"“We stay until the last boat,”"},)"
                   R"({"type":"TextPositionSelector","start":0,"end":30}])",
                   R"({"type":"TextualBody","purpose":"identifying","value":"Ana Ruiz"})"));
    QCOMPARE(read.statements.size(), 0);
    QCOMPARE(read.unplaced,
             (QList<UnplacedStatement>{{u"“We stay until the last boat,”"_s, {u"Ana Ruiz"_s}}}));
}

ONRECORD_TEST(W3cMarksTest)
#include "tst_w3cmarks.moc"
