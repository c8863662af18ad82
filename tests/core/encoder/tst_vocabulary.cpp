// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/encoder/vocabulary.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersWordsInTheirOrder();
    void ofWordsThatAreTwiceTheFirstCounts();
    void foldsCaseAndApostrophes();
    void refusesBytesOfAnotherSize();
};

void VocabularyTest::numbersWordsInTheirOrder()
{
    QList<QString> words;
    for (int i = 0; i < 3000; ++i)
        words.append(u"word"_s + QString::number(i * 7919 % 3001));
    const QByteArray bytes = Vocabulary::written(words, 5);
    const auto vocabulary = Vocabulary::view(bytes);
    QVERIFY(vocabulary);
    for (qsizetype i = 0; i < words.size(); ++i)
        QCOMPARE(vocabulary->numberOf(words[i]), std::optional(quint16(5 + i)));
    for (const QString &other : {u""_s, u"word"_s, u"word3002"_s, u"𝓇ain"_s, u"zzz"_s})
        QVERIFY(!vocabulary->numberOf(other));
}

void VocabularyTest::ofWordsThatAreTwiceTheFirstCounts()
{
    const QByteArray bytes = Vocabulary::written({u"rain"_s, u"mill"_s, u"rain"_s}, 1);
    const auto vocabulary = Vocabulary::view(bytes);
    QCOMPARE(vocabulary->numberOf(u"rain"), std::optional<quint16>(1));
    QCOMPARE(vocabulary->numberOf(u"mill"), std::optional<quint16>(2));
}

void VocabularyTest::foldsCaseAndApostrophes()
{
    QCOMPARE(Vocabulary::folded(u"DON’T"), u"don't"_s);
    QCOMPARE(Vocabulary::folded(u"‘Élan"), u"'élan"_s);
}

void VocabularyTest::refusesBytesOfAnotherSize()
{
    const QByteArray bytes = Vocabulary::written({u"rain"_s, u"mill"_s}, 1);
    QVERIFY(Vocabulary::view(bytes));
    QVERIFY(!Vocabulary::view({}));
    QVERIFY(!Vocabulary::view(bytes.chopped(1)));
    QVERIFY(!Vocabulary::view(bytes + '\0'));
    QVERIFY(!Vocabulary::view(QByteArray("\xFF\xFF\xFF\xFF", 4)));
}

ONRECORD_TEST(VocabularyTest)
#include "tst_vocabulary.moc"
