// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/silver.h"

#include "tests/support/roomtests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

class SilverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWordsByArticle();
    void readsWhatIsPacked();
    void refuses_data();
    void refuses();

private:
    Result<SilverCorpus> read(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

Result<SilverCorpus> SilverTest::read(const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(u"silver.tsv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write silver.tsv");
    file.close();
    return readSilver(file.fileName());
}

void SilverTest::readsWordsByArticle()
{
    const auto corpus = read("# doc toll\n"
                             "# any other comment\n"
                             "0\t3\tAna\tNNP\tAna\tPERSON\t2\tnsubj\n"
                             "4\t8\tleft\tVBD\tleave\tO\t0\troot\n"
                             "\n"
                             "9\t11\tBo\tNNP\tBo\tPERSON\t2\tnsubj\n"
                             "12\t18\tstayed\tVBD\tstay\tO\t0\troot\n"
                             "# doc ferry\n"
                             "0\t2\tIt\tPRP\tit\tO\t0\troot\n");
    QVERIFY(corpus);
    QCOMPARE(corpus->size(), 2);
    const QList<SilverWord> words = corpus->value(u"toll"_s);
    QCOMPARE(words.size(), 4);
    QCOMPARE(words[0].span, (Span{0, 3}));
    QCOMPARE(words[0].tag, PartOfSpeech::NNP);
    QCOMPARE(words[0].head, 1);
    QCOMPARE(words[0].relation, relationNamed(u"nsubj"));
    QCOMPARE(words[1].head, -1);
    QCOMPARE(words[2].head, 3); // counted within the article, not within the sentence
    QCOMPARE(corpus->value(u"ferry"_s).size(), 1);
}

void SilverTest::readsWhatIsPacked()
{
    // "# doc toll\n0\t3\tAna\tNNP\tAna\tPERSON\t0\troot\n" by xz 5.4.
    const QByteArray packed = QByteArray::fromHex(
        "fd377a585a0000016922de36020021011c00000010cf58cc0100282320646f6320746f6c6c0a"
        "30093309416e61094e4e5009416e6109504552534f4e093009726f6f740a00000000783e666a"
        "00013d29f965dc089042990d010000000001595a");
    const auto corpus = read(packed);
    QVERIFY(corpus);
    QCOMPARE(corpus->value(u"toll"_s).size(), 1);
    QCOMPARE(corpus->value(u"toll"_s).front().span, (Span{0, 3}));
    const auto cut = read(packed.chopped(12));
    QVERIFY(!cut);
    QCOMPARE(cut.error().fault, Fault::Damaged);
}

void SilverTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("line");
    QTest::newRow("too few fields") << QByteArray("# doc toll\n0\t3\tAna\n") << qsizetype(2);
    QTest::newRow("too many") << QByteArray("0\t3\tAna\tNNP\tAna\tO\t0\troot\tx\n") << qsizetype(1);
}

void SilverTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto corpus = read(bytes);
    QVERIFY(!corpus);
    QCOMPARE(corpus.error().fault, Fault::Damaged);
    QTEST(corpus.error().place, "line");
    QVERIFY(!readSilver(m_folder.filePath(u"gone.tsv"_s)));
}

ONRECORD_TEST(SilverTest)
#include "tst_silver.moc"
