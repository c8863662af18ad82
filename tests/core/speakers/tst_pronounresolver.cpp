// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/pronounresolver.h"

#include "tests/support/roomtests.h"
#include "tests/support/samplesource.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PronounResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsWhatPointsBack_data();
    void knowsWhatPointsBack();
    void findsWhoIsMeant_data();
    void findsWhoIsMeant();
    void tellsCandidatesWithoutASpeaker();
    void takesWhoSpokeTogether();
    void goesOnWithWhoSpoke();
    void findsTheLastOrganisation();
    void findsTheOwnerOfWhatIsSaid();
    void takesNobodyForAThing();
    void tellsItsWitness();

private:
    std::optional<Lexicon> m_lexicon;
};

void PronounResolverTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void PronounResolverTest::knowsWhatPointsBack_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("back");
    for (const char *word : {"she", "He", "they", "it", "who", "I", "you"})
        QTest::newRow(word) << QString::fromLatin1(word) << true;
    for (const char *word : {"someone", "others", "nobody", "mayor"})
        QTest::newRow(word) << QString::fromLatin1(word) << false;
}

void PronounResolverTest::knowsWhatPointsBack()
{
    QFETCH(QString, word);
    const SampleSource sample(u"⟦head:%1⟧ ⟦cue:said⟧ it rained."_s.arg(word), *m_lexicon);
    QTEST(PronounResolver(sample.text(), sample.known()).pointsBack(sample.draft()), "back");
}

void PronounResolverTest::findsWhoIsMeant_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("actors");
    QTest::newRow("she") << u"Ana Ruiz left Tarn on Friday. It rained, ⟦head:she⟧ ⟦cue:said⟧."_s
                         << u"Ana Ruiz"_s;
    QTest::newRow("of another gender")
        << u"Mr. Oake left Tarn on Friday. It rained, ⟦head:she⟧ ⟦cue:said⟧."_s << u"-"_s;
    QTest::newRow("they")
        << u"On Friday, harbour officials left Tarn. It rained, ⟦head:they⟧ ⟦cue:said⟧."_s
        << u"harbour officials"_s;
    QTest::newRow("they of two who were named together")
        << u"Ana Ruiz and Pavel Oake left Tarn. It rained, ⟦head:they⟧ ⟦cue:said⟧."_s
        << u"Ana Ruiz+Pavel Oake"_s;
    QTest::newRow("they of a group behind two names")
        << u"Ana Ruiz and Pavel Oake met harbour officials. It rained, ⟦head:they⟧ ⟦cue:said⟧."_s
        << u"harbour officials"_s;
    QTest::newRow("who") << u"Then came Pavel Oake, ⟦head:who⟧ ⟦cue:said⟧ it rained."_s
                         << u"Pavel Oake"_s;
    QTest::newRow("who, far from a name")
        << u"Pavel Oake left with men from the mill, ⟦head:who⟧ ⟦cue:said⟧ it rained."_s << u"-"_s;
    QTest::newRow("I") << u"Ana Ruiz left Tarn on Friday. ⟦head:I⟧ ⟦cue:said⟧ it rained."_s
                       << u"-"_s;
    QTest::newRow("you") << u"Ana Ruiz left Tarn on Friday. ⟦head:You⟧ ⟦cue:said⟧ it rained."_s
                         << u"-"_s;
    QTest::newRow("nobody before") << u"It rained, ⟦head:she⟧ ⟦cue:said⟧."_s << u"-"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 Ana Ruiz left Tarn on Friday. It rained 😀, ⟦head:she⟧ ⟦cue:said⟧."_s
        << u"Ana Ruiz"_s;
}

void PronounResolverTest::findsWhoIsMeant()
{
    QFETCH(QString, marked);
    const SampleSource sample(marked, *m_lexicon);
    QTEST(sample.told(PronounResolver(sample.text(), sample.known()).resolve(sample.draft())),
          "actors");
}

void PronounResolverTest::tellsCandidatesWithoutASpeaker()
{
    const SampleSource sample(
        u"Ana Ruiz, Clara Oake, Ida Brandt and Stefa Ginni left. It rained, ⟦head:she⟧ ⟦cue:said⟧.",
        *m_lexicon);
    const auto found = PronounResolver(sample.text(), sample.known()).resolve(sample.draft());
    QVERIFY(found.candidates.size() >= 3);
    for (qsizetype i = 1; i < found.candidates.size(); ++i)
        QVERIFY(found.candidates[i - 1].second >= found.candidates[i].second);
    if (found.isFound())
        QCOMPARE(found.actors.first(), found.candidates.first().first);
}

void PronounResolverTest::takesWhoSpokeTogether()
{
    SampleSource sample(u"Ana Ruiz met Pavel Oake. It rained, ⟦head:they⟧ ⟦cue:said⟧.", *m_lexicon);
    const PronounResolver resolver(sample.text(), sample.known());
    QCOMPARE(sample.told(resolver.resolve(sample.draft())), u"-"_s);

    StatementDraft together;
    together.head = {0, 23};
    together.statement.source = {together.head};
    sample.known().addSpeakers(together,
                               {{0, 1}, SpeakerReason::Named, 0.9, {{0, 0.9}, {1, 0.9}}, {}});
    const auto found = resolver.resolve(sample.draft());
    QCOMPARE(sample.told(found), u"Ana Ruiz+Pavel Oake"_s);
    QCOMPARE(found.reason, SpeakerReason::Pronoun);
    QCOMPARE(found.candidates.size(), 2);

    StatementDraft later = sample.draft();
    later.paragraph = 2; // too far from them
    QVERIFY(!resolver.resolve(later).isFound());
}

void PronounResolverTest::goesOnWithWhoSpoke()
{
    const auto probabilityOfRuiz = [this](const QString &cue) {
        SampleSource sample(u"Ana Ruiz met Clara Oake. It rained, ⟦head:she⟧ ⟦cue:%1⟧."_s.arg(cue),
                            *m_lexicon);
        StatementDraft before;
        before.head = {0, 8};
        before.statement.source = {before.head};
        sample.known().addSpeakers(before, SourceResolution::of(0, SpeakerReason::Named, 0.9));
        const auto found = PronounResolver(sample.text(), sample.known()).resolve(sample.draft());
        for (const auto &[actor, score] : found.candidates) {
            if (actor == 0)
                return score;
        }
        return 0.0;
    };
    QVERIFY(probabilityOfRuiz(u"added"_s) > probabilityOfRuiz(u"wrote"_s));
}

void PronounResolverTest::findsTheLastOrganisation()
{
    const SampleSource sample(
        u"Then Nordkyst Inc. closed. Ana Ruiz left. It rained, ⟦head:the company⟧ ⟦cue:said⟧.",
        *m_lexicon);
    const auto found =
        PronounResolver(sample.text(), sample.known()).lastOrganisation(sample.draft());
    QCOMPARE(sample.told(found), u"Nordkyst Inc"_s);
    QCOMPARE(found.reason, SpeakerReason::Description);

    const SampleSource school(
        u"Nordkyst Inc. met the Tarn Primary School. It rained, ⟦head:the company⟧ ⟦cue:said⟧.",
        *m_lexicon);
    const PronounResolver resolver(school.text(), school.known());
    QCOMPARE(school.told(resolver.lastOrganisation(school.draft(), u"company"_s)),
             u"Nordkyst Inc"_s);
    QCOMPARE(resolver.lastOrganisation(school.draft()).candidates.size(), 2);

    const SampleSource nobody(u"Ana Ruiz left. It rained, ⟦head:the company⟧ ⟦cue:said⟧.",
                              *m_lexicon);
    QVERIFY(
        !PronounResolver(nobody.text(), nobody.known()).lastOrganisation(nobody.draft()).isFound());
}

void PronounResolverTest::findsTheOwnerOfWhatIsSaid()
{
    const auto owner = [this](QStringView marked) {
        const SampleSource sample(marked, *m_lexicon);
        return sample.told(PronounResolver(sample.text(), sample.known()).owner(sample.draft()));
    };
    QCOMPARE(
        owner(u"Ana Ruiz is under fire for ⟦head:her⟧ ⟦cue:often-repeated vow⟧ that it opens."),
        u"Ana Ruiz"_s);
    QCOMPARE(owner(u"Ana Ruiz is under fire for ⟦head:her repeated vow⟧ that it opens."),
             u"Ana Ruiz"_s);
    QCOMPARE(owner(u"Nordkyst Inc. is under fire for ⟦head:its⟧ ⟦cue:vow⟧ that it opens."),
             u"Nordkyst Inc"_s);
    QCOMPARE(owner(u"Ana Ruiz is under fire. ⟦head:Her lawyer⟧ ⟦cue:vowed⟧ that it opens."),
             u"-"_s);
}

void PronounResolverTest::takesNobodyForAThing()
{
    const auto relative = [this](QStringView marked) {
        const SampleSource sample(marked, *m_lexicon);
        return PronounResolver(sample.text(), sample.known()).relative(sample.draft());
    };
    const SourceResolution person =
        relative(u"They told Ana Ruiz, ⟦head:which⟧ ⟦cue:meant⟧ that it rained.");
    QVERIFY(!person.isFound() && person.cannotSpeak);
    const SourceResolution company =
        relative(u"They told Nordkyst Inc., ⟦head:which⟧ ⟦cue:said⟧ that it rained.");
    QVERIFY(company.isFound() && !company.cannotSpeak);
}

void PronounResolverTest::tellsItsWitness()
{
    const SampleSource sample(u"Ana Ruiz left Tarn on Friday. It rained, ⟦head:she⟧ ⟦cue:said⟧.",
                              *m_lexicon);
    QStringList seen;
    const PronounResolver resolver(sample.text(), sample.known(),
                                   [&](const PronounPlace &place,
                                       const QList<Antecedent> &antecedents,
                                       const QList<KnownActor> &known) {
                                       seen.append(place.span.in(sample.text().text()).toString());
                                       for (const Antecedent &each : antecedents)
                                           seen.append(known[each.member].actor.name);
                                   });
    resolver.resolve(sample.draft());
    QCOMPARE(seen, QStringList({u"she"_s, u"Ana Ruiz"_s}));
}

ONRECORD_TEST(PronounResolverTest)
#include "tst_pronounresolver.moc"
