// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/lexicon.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <algorithm>

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
        QVERIFY(lexicon->look(u"minister").has(WordClass::Office));
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

    void readsPhrasesAndWhatTheySay()
    {
        const Result<Lexicon> lexicon =
            Lexicon::read({}, "call says quote\n",
                          "[criticises verb]\ntake aim at (took taken); slam (doubles) # two\n"
                          "[says noun hedged]\ntheory\n[thinks fixed against]\nwary of\n"
                          "[says naming]\ncall\n[negative]\nliar; sham\n");
        QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().detail));
        const auto phraseOf = [&lexicon](QStringView word) {
            return lexicon->cuePhrases().value(lexicon->look(word).cues.value(0).phrase);
        };
        QCOMPARE(phraseOf(u"taken").rest, (QStringList{u"aim"_s, u"at"_s}));
        QCOMPARE(phraseOf(u"taken").kind, VerbKind::Criticises);
        QCOMPARE(phraseOf(u"slamming").word, u"slam"_s);
        QCOMPARE(phraseOf(u"theories").form, CueForm::Noun);
        QVERIFY(phraseOf(u"theories").hedged);
        QCOMPARE(phraseOf(u"wary").polarity, Polarity::Against);
        QCOMPARE(phraseOf(u"called").form, CueForm::Naming); // the later list knows better
        QCOMPARE(lexicon->look(u"Liar").verdict, Verdict::Negative);
        QVERIFY(lexicon->look(u"slammed").cues.first().forms & quint8(VerbForm::Participle));
        QVERIFY(lexicon->look(u"slammed").verbs.isEmpty()); // no cue for the rules
    }

    void readsUsesAndOffices()
    {
        const Result<Lexicon> lexicon = Lexicon::read("[office]\nchief head\n", {}, {},
                                                      "[firm]\nmaker 's\n[vague]\nthing maker\n"
                                                      "[same-office chief]\nhead boss\n");
        QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().detail));
        QVERIFY(lexicon->look(u"Maker").has(WordUse::Firm));
        QVERIFY(lexicon->look(u"maker").has(WordUse::Vague));
        QVERIFY(lexicon->look(u"’s").has(WordUse::Firm));
        QVERIFY(!lexicon->look(u"thing").has(WordUse::Firm));
        QVERIFY(lexicon->look(u"thing").classes.isEmpty()); // so no model sees it
        QCOMPARE(lexicon->look(u"Boss").office, u"chief"_s);
        QVERIFY(lexicon->look(u"chief").office.isEmpty());
        QList<QStringView> vague = lexicon->wordsFor(WordUse::Vague);
        std::sort(vague.begin(), vague.end());
        QCOMPARE(vague, (QList<QStringView>{u"maker", u"thing"}));
    }

    void hasWordsForEveryUse()
    {
        const Result<Lexicon> lexicon = Lexicon::fromResources();
        QVERIFY(lexicon);
        for (int use = 0; use < int(WordUse::Count); ++use) {
            const QList<QStringView> words = lexicon->wordsFor(WordUse(use));
            QVERIFY2(!words.isEmpty(), QByteArray::number(use));
            for (const QStringView word : words) // one that is too long would never be found
                QVERIFY2(lexicon->look(word).has(WordUse(use)), qPrintable(word.toString()));
        }
    }

    void namesTheLineOfTheUses_data()
    {
        QTest::addColumn<QByteArray>("uses");
        QTest::addColumn<int>("line");

        QTest::newRow("unknown use") << "# uses\n[firms]\nmaker\n"_ba << 2;
        QTest::newRow("two uses") << "[firm vague]\n"_ba << 1;
        QTest::newRow("bracket left open") << "[firm\nmaker\n"_ba << 1;
        QTest::newRow("no heading") << "maker\n"_ba << 1;
        QTest::newRow("no office") << "[same-office]\nhead\n"_ba << 1;
        QTest::newRow("two offices of a word")
            << "[same-office chief]\nhead\n[same-office lawyer]\nhead\n"_ba << 4;
    }

    void namesTheLineOfTheUses()
    {
        QFETCH(QByteArray, uses);
        QFETCH(int, line);
        const Result<Lexicon> lexicon = Lexicon::read({}, {}, {}, uses);
        QVERIFY(!lexicon);
        QCOMPARE(lexicon.error().subject, u"uses.txt"_s);
        QCOMPARE(lexicon.error().place, line);
    }

    void readsNames()
    {
        const Result<Lexicon> lexicon =
            Lexicon::read({}, {}, {}, "[firm]\nmaker\n", "[place]\nnew_tarn\n[firm]\nforge\n");
        QVERIFY(lexicon);
        QVERIFY(lexicon->look(u"New_Tarn").has(WordUse::Place));
        QVERIFY(lexicon->look(u"maker").has(WordUse::Firm));
        QVERIFY(lexicon->look(u"forge").has(WordUse::Firm));
        const Result<Lexicon> damaged = Lexicon::read({}, {}, {}, {}, "[places]\ntarn\n");
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().subject, u"names.txt"_s);
    }

    void namesTheLineOfTheCues_data()
    {
        QTest::addColumn<QByteArray>("cues");
        QTest::addColumn<int>("line");

        QTest::newRow("unknown kind") << "# cues\n[speaks verb]\ncall\n"_ba << 2;
        QTest::newRow("unknown form") << "[says loudly]\n"_ba << 1;
        QTest::newRow("unknown note") << "[says verb softly]\n"_ba << 1;
        QTest::newRow("bracket left open") << "[says verb\ncall\n"_ba << 1;
        QTest::newRow("no heading") << "call\n"_ba << 1;
        QTest::newRow("too many forms") << "[says verb]\ncall (a b c)\n"_ba << 2;
        QTest::newRow("a noun has no past") << "[says noun]\n\ncall (called)\n"_ba << 3;
    }

    void namesTheLineOfTheCues()
    {
        QFETCH(QByteArray, cues);
        QFETCH(int, line);
        const Result<Lexicon> lexicon = Lexicon::read({}, {}, cues);
        QVERIFY(!lexicon);
        QCOMPARE(lexicon.error().subject, u"cues.txt"_s);
        QCOMPARE(lexicon.error().place, line);
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

ONRECORD_TEST(LexiconTest)
#include "tst_lexicon.moc"
