// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/lexicon.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class LexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsOwnResources()
    {
        const Result<Lexicon> lexicon = Lexicon::fromResources();
        QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().detail));
        const WordEntry &said = lexicon->look(u"Said");
        QCOMPARE(said.verbs.size(), 1);
        QCOMPARE(lexicon->verb(said.verbs.first()).lemma, u"say"_s);
        QVERIFY(said.has(VerbForm::Past));
        QVERIFY(said.has(VerbForm::Participle));
        QVERIFY(!said.has(VerbForm::Base));
        QVERIFY(lexicon->look(u"minister").has(WordClass::Role));
    }

    void looksUpWhateverTheCaseAndApostrophe()
    {
        const Result<Lexicon> lexicon =
            Lexicon::read("[auxiliary negation]\ndon't\n", "say says quote said");
        QVERIFY(lexicon);
        QVERIFY(lexicon->look(u"DON\u2019T").has(WordClass::Negation));
        QVERIFY(lexicon->look(u"don't").has(WordClass::Auxiliary));
        QVERIFY(lexicon->look(u"dont").classes.isEmpty());
        QVERIFY(lexicon->look({}).classes.isEmpty());
        QVERIFY(lexicon->look(QString(1'000'000, u'a')).classes.isEmpty());
        QVERIFY(lexicon->look(u"😀").classes.isEmpty());
    }

    void putsAVerbWithItsParticleFirst()
    {
        const Result<Lexicon> lexicon =
            Lexicon::read({}, "call says quote,object\ncall+for demands object\n");
        QVERIFY(lexicon);
        const QList<qsizetype> verbs = lexicon->look(u"called").verbs;
        QCOMPARE(verbs.size(), 2);
        QCOMPARE(lexicon->verb(verbs[0]).particle, u"for"_s);
        QCOMPARE(lexicon->verb(verbs[0]).kind, VerbKind::Demands);
        QVERIFY(lexicon->verb(verbs[1]).particle.isEmpty());
    }

    void namesTheLineThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("verbs");
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("line");

        QTest::newRow("unknown class") << "[determiner]\nthe\n[noun]\n"_ba
                                       << ""_ba << u"words.txt"_s << 3;
        QTest::newRow("bracket left open") << "[determiner\nthe\n"_ba
                                           << ""_ba << u"words.txt"_s << 1;
        QTest::newRow("unknown kind") << ""_ba
                                      << "# verbs\nsay speaks quote\n"_ba << u"verbs.txt"_s << 2;
        QTest::newRow("unknown frame") << ""_ba
                                       << "say says loudly\n"_ba << u"verbs.txt"_s << 1;
        QTest::newRow("too few fields") << ""_ba
                                        << "say says\n"_ba << u"verbs.txt"_s << 1;
        QTest::newRow("too many fields") << ""_ba
                                         << "say says quote a b c\n"_ba << u"verbs.txt"_s << 1;
    }

    void namesTheLineThatIsWrong()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, verbs);
        QFETCH(QString, list);
        QFETCH(int, line);
        const Result<Lexicon> lexicon = Lexicon::read(words, verbs);
        QVERIFY(!lexicon);
        QCOMPARE(lexicon.error().fault, Fault::Internal);
        QCOMPARE(lexicon.error().subject, list);
        QCOMPARE(lexicon.error().place, line);
    }
};

QTEST_GUILESS_MAIN(LexiconTest)
#include "tst_lexicon.moc"
