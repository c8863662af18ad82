// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/paragraphindex.h"

#include "tests/support/barearticle.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <random>

using namespace Qt::StringLiterals;

namespace onrecord {

class ParagraphIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsLongParagraphsAtBlanks();
    void neverPartsAPair();
    void leavesMetadataOut();
    void findsPiecesByOffset();
    void sumsAgreeWithHeights();
    void knowsNothingOfAnEmptyArticle();
};

static Document documentOf(const QString &text)
{
    return Document(bareArticle(text));
}

static ParagraphIndex indexOf(const Document &document)
{
    ParagraphIndex index;
    index.setDocument(document);
    index.estimate({});
    return index;
}

void ParagraphIndexTest::cutsLongParagraphsAtBlanks()
{
    const Document document = documentOf(u"rain "_s.repeated(4000).trimmed());
    const ParagraphIndex index = indexOf(document);
    QVERIFY(index.size() > 5);
    qsizetype end = 0;
    for (qsizetype at = 0; at < index.size(); ++at) {
        const Piece piece = index.piece(at);
        QCOMPARE(piece.span.begin, end); // nothing between, nothing twice
        QVERIFY(piece.span.length() <= ParagraphIndex::longest);
        QCOMPARE(piece.first, at == 0);
        QCOMPARE(piece.last, at + 1 == index.size());
        if (at > 0)
            QVERIFY(document.text()[piece.span.begin - 1].isSpace());
        end = piece.span.end;
    }
    QCOMPARE(end, document.text().size());
}

void ParagraphIndexTest::neverPartsAPair()
{
    for (const QString &before : {QString(), u"x"_s}) {
        const Document document = documentOf(before + u"😀"_s.repeated(5000));
        const ParagraphIndex index = indexOf(document);
        QVERIFY(index.size() > 1);
        for (qsizetype at = 1; at < index.size(); ++at)
            QVERIFY(document.text()[index.piece(at).span.begin].isHighSurrogate());
    }
}

void ParagraphIndexTest::leavesMetadataOut()
{
    Article article = bareArticle(u"By Ida Lund\n\nRain fell on the quay all day long."_s);
    article.blocks[0].kind = BlockKind::Byline;
    const ParagraphIndex index = indexOf(Document(article));
    QCOMPARE(index.size(), 1);
    QVERIFY(index.piece(0).span.in(article.text).startsWith(u"Rain"));
}

void ParagraphIndexTest::findsPiecesByOffset()
{
    const Document document = documentOf(u"One.\n\nTwo.\n\nThree."_s);
    const ParagraphIndex index = indexOf(document);
    QCOMPARE(index.size(), 3);
    QCOMPARE(index.pieceAt(0), 0);
    QCOMPARE(index.pieceAt(3), 0);
    QCOMPARE(index.pieceAt(5), 0); // between two: the one before
    QCOMPARE(index.pieceAt(6), 1);
    QCOMPARE(index.pieceAt(1000), 2);
    QCOMPARE(index.pieceAt(-5), 0);
}

void ParagraphIndexTest::sumsAgreeWithHeights()
{
    ParagraphIndex index = indexOf(documentOf(u"Rain fell.\n\n"_s.repeated(777)));
    QCOMPARE(index.size(), 777);
    std::mt19937 random(5);
    for (int time = 0; time < 500; ++time)
        index.setHeight(qsizetype(random() % 777), 1 + int(random() % 300));
    qint64 top = 0;
    for (qsizetype at = 0; at < index.size(); ++at) {
        QCOMPARE(index.top(at), top);
        QCOMPARE(index.pieceAtHeight(top), at);
        QCOMPARE(index.pieceAtHeight(top + index.height(at) - 1), at);
        top += index.height(at);
    }
    QCOMPARE(index.totalHeight(), top);
    QCOMPARE(index.pieceAtHeight(top + 10), index.size() - 1);
    QCOMPARE(index.pieceAtHeight(-10), 0);
}

void ParagraphIndexTest::knowsNothingOfAnEmptyArticle()
{
    const ParagraphIndex index = indexOf({});
    QVERIFY(index.isEmpty());
    QCOMPARE(index.pieceAt(0), -1);
    QCOMPARE(index.pieceAtHeight(0), -1);
    QCOMPARE(index.totalHeight(), 0);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ParagraphIndexTest)
#include "tst_paragraphindex.moc"
