// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/antecedents.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <numeric>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// Actors are told by number alone here: 0 a woman, 1 a man, 2 a company, 3 several people, 4
/// another woman. Each sentence is ten units long.
class AntecedentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksWhoAgrees_data();
    void asksWhoAgrees();
    void sumsUpToOneAtMost();
    void ranksWhoIsNearer();
    void ranksWhoSpokeLast();
    void looksPastWhoSpeaksWithinTheWords();
    void doubtsWhoWasSpokenTo();
    void ranksWhoWasMeantLast();
    void prefersTheReportersWords();
    void leavesOutWhoIsTold();
    void doubtsWhoIsInTheWords();
    void takesAVoiceForItsInstitution();
    void weighsADescriptionOtherwise();
    void forgetsWhatIsFar();

private:
    static AntecedentTraits traitsOf(qsizetype member)
    {
        AntecedentTraits traits;
        traits.sure = traits.fullName = true;
        traits.seen = 1;
        switch (member) {
        case 1: traits.masculine = 1; break;
        case 2: traits.kind = ActorKind::Organisation; break;
        case 3: traits.kind = ActorKind::Group; break;
        default: traits.masculine = -1;
        }
        return traits;
    }
    static Antecedents::Sighting sighting(qsizetype member, qsizetype sentence,
                                          qsizetype paragraph = 0)
    {
        Antecedents::Sighting seen;
        seen.member = member;
        seen.span = {sentence * 10 + member, sentence * 10 + member + 1};
        seen.sentence = {sentence * 10, sentence * 10 + 9};
        seen.paragraph = paragraph;
        return seen;
    }
    PronounPlace pronoun(QStringView word, qsizetype sentence, qsizetype paragraph = 0) const
    {
        return {{sentence * 10 + 7, sentence * 10 + 9},
                {sentence * 10, sentence * 10 + 9},
                paragraph,
                &m_lexicon->look(word)};
    }
    static QList<qsizetype> members(const QList<Antecedent> &antecedents)
    {
        QList<qsizetype> all;
        for (const Antecedent &each : antecedents)
            all.append(each.member);
        return all;
    }

    std::optional<Lexicon> m_lexicon;
};

void AntecedentsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void AntecedentsTest::asksWhoAgrees_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QList<qsizetype>>("agree");
    QTest::newRow("she") << u"she"_s << QList<qsizetype>{0};
    QTest::newRow("he") << u"he"_s << QList<qsizetype>{1};
    QTest::newRow("it") << u"it"_s << QList<qsizetype>{2};
    QTest::newRow("they") << u"they"_s << QList<qsizetype>{2, 3};
}

void AntecedentsTest::asksWhoAgrees()
{
    QFETCH(QString, word);
    Antecedents antecedents;
    for (qsizetype member = 0; member < 4; ++member)
        antecedents.see(sighting(member, 0));
    QList<qsizetype> agree = members(antecedents.of(pronoun(word, 1), traitsOf));
    std::sort(agree.begin(), agree.end());
    QTEST(agree, "agree");
}

void AntecedentsTest::sumsUpToOneAtMost()
{
    Antecedents antecedents;
    antecedents.see(sighting(0, 0));
    antecedents.see(sighting(4, 0));
    double sum = 0;
    for (const Antecedent &each : antecedents.of(pronoun(u"she", 1), traitsOf))
        sum += each.probability;
    QVERIFY(sum > 0 && sum < 1); // what is left is nobody's
    QVERIFY(Antecedents().of(pronoun(u"she", 1), traitsOf).isEmpty());
}

void AntecedentsTest::ranksWhoIsNearer()
{
    Antecedents antecedents;
    antecedents.see(sighting(4, 0, 0));
    antecedents.see(sighting(0, 3, 2));
    QCOMPARE(members(antecedents.of(pronoun(u"she", 4, 2), traitsOf)), QList<qsizetype>({0, 4}));
}

void AntecedentsTest::ranksWhoSpokeLast()
{
    const auto probability = [this](bool speaker) {
        Antecedents antecedents;
        auto seen = sighting(2, 0);
        seen.speaker = speaker;
        antecedents.see(seen);
        return antecedents.of(pronoun(u"it", 1), traitsOf).first().probability;
    };
    QVERIFY(probability(true) > probability(false));
}

void AntecedentsTest::looksPastWhoSpeaksWithinTheWords()
{
    const auto spokeLast = [this](Span content) {
        Antecedents antecedents;
        auto first = sighting(0, 0);
        first.speaker = true;
        antecedents.see(first);
        auto within = sighting(4, 1);
        within.speaker = true;
        antecedents.see(within);
        auto place = pronoun(u"she", 2);
        place.content = content;
        for (const Antecedent &each : antecedents.of(place, traitsOf)) {
            if (each.clues[size_t(Clue::SpokeLast)] > 0)
                return each.member;
        }
        return qsizetype(-1);
    };
    QCOMPARE(spokeLast({}), 4);
    QCOMPARE(spokeLast({10, 20}), 0); // “The other one said that it rains,” she said.
}

void AntecedentsTest::doubtsWhoWasSpokenTo()
{
    const auto probability = [this](qsizetype told) {
        Antecedents antecedents;
        antecedents.see(sighting(4, 0));
        auto speaker = sighting(0, 0);
        speaker.speaker = true;
        speaker.told = told;
        antecedents.see(speaker);
        for (const Antecedent &each : antecedents.of(pronoun(u"she", 1), traitsOf)) {
            if (each.member == 4)
                return each.probability;
        }
        return 0.0;
    };
    QVERIFY(probability(4) > 0);
    QVERIFY(probability(4) < probability(1));
}

void AntecedentsTest::ranksWhoWasMeantLast()
{
    const auto clueOf = [this](qsizetype meant, QStringView word) {
        Antecedents antecedents;
        antecedents.see(sighting(2, 0));
        antecedents.remember(pronoun(word, 0), meant);
        const auto found = antecedents.of(pronoun(u"it", 1), traitsOf);
        return found.first().clues[size_t(Clue::SamePronoun)];
    };
    QCOMPARE(clueOf(2, u"it"), 1.0);
    QCOMPARE(clueOf(3, u"it"), 0.0);
    QCOMPARE(clueOf(2, u"they"), 0.0); // another pronoun
}

void AntecedentsTest::prefersTheReportersWords()
{
    Antecedents antecedents;
    antecedents.see(sighting(0, 0));
    auto quoted = sighting(0, 1);
    quoted.quoted = true;
    antecedents.see(quoted);
    const auto found = antecedents.of(pronoun(u"she", 2), traitsOf);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().last, sighting(0, 0).span);
    QCOMPARE(found.first().clues[size_t(Clue::Quoted)], 0.0);
}

void AntecedentsTest::leavesOutWhoIsTold()
{
    Antecedents antecedents;
    antecedents.see(sighting(0, 0));
    antecedents.see(sighting(4, 0));
    PronounPlace she = pronoun(u"she", 1);
    she.told = 4;
    QCOMPARE(members(antecedents.of(she, traitsOf)), QList<qsizetype>{0});
}

void AntecedentsTest::doubtsWhoIsInTheWords()
{
    const auto probability = [this](Span content) {
        Antecedents antecedents;
        antecedents.see(sighting(0, 0));
        antecedents.see(sighting(0, 1));
        PronounPlace she = pronoun(u"she", 2);
        she.content = content;
        return antecedents.of(she, traitsOf).first().probability;
    };
    QVERIFY(probability({10, 20}) < probability({}));
    QVERIFY(probability({0, 10}) < probability({})); // an earlier place
    QCOMPARE(probability({20, 30}), probability({}));
}

void AntecedentsTest::takesAVoiceForItsInstitution()
{
    Antecedents antecedents;
    auto seen = sighting(2, 0);
    seen.voice = &m_lexicon->look(u"spokeswoman");
    antecedents.see(seen);
    QCOMPARE(members(antecedents.of(pronoun(u"she", 1), traitsOf)), QList<qsizetype>{2});
    QVERIFY(antecedents.of(pronoun(u"he", 1), traitsOf).isEmpty());
    QCOMPARE(members(antecedents.of(pronoun(u"it", 1), traitsOf)), QList<qsizetype>{2});
}

void AntecedentsTest::weighsADescriptionOtherwise()
{
    Antecedents antecedents;
    antecedents.see(sighting(2, 0));
    PronounPlace place = pronoun(u"it", 1);
    const double meant = antecedents.of(place, traitsOf).first().probability;
    place.describes = true; // "the company"
    QVERIFY(antecedents.of(place, traitsOf).first().probability != meant);
}

void AntecedentsTest::forgetsWhatIsFar()
{
    Antecedents antecedents;
    antecedents.see(sighting(0, 0));
    QVERIFY(!antecedents.of(pronoun(u"she", 9, 6), traitsOf).isEmpty());
    QVERIFY(antecedents.of(pronoun(u"she", 9, 7), traitsOf).isEmpty()); // seven paragraphs later
    for (int i = 0; i < 60; ++i)
        antecedents.see(sighting(1, 1));
    QVERIFY(antecedents.of(pronoun(u"she", 2), traitsOf).isEmpty());
}

ONRECORD_TEST(AntecedentsTest)
#include "tst_antecedents.moc"
