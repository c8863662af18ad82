// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/cues.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class CuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsVerbsOfReporting_data();
    void findsVerbsOfReporting();
    void tellsHowTheyStand_data();
    void tellsHowTheyStand();
    void takesTheParticle();

private:
    std::optional<Lexicon> m_lexicon;
};

void CuesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// Every mark is a cue, and nothing else is.
void CuesTest::findsVerbsOfReporting_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("a verb") << u"Ruiz ⟦said⟧ so."_s;
    QTest::newRow("auxiliaries and adverbs") << u"Ruiz ⟦has long said⟧ so."_s;
    QTest::newRow("several") << u"Ruiz ⟦said⟧ that Lind ⟦denied⟧ it, ⟦adding⟧ that it rained."_s;
    QTest::newRow("beyond the BMP") << u"😀 Ana 𝒜uiz ⟦said⟧ so 😀."_s;
    QTest::newRow("none in spoken words") << u"“She said so many things,” Ruiz ⟦said⟧."_s;
    QTest::newRow("a noun") << u"The claims were false."_s;
    QTest::newRow("a noun behind ’s") << u"Ruiz’s claim was false."_s;
    QTest::newRow("what is counted") << u"Two earlier reports were false."_s;
    QTest::newRow("a name") << u"The old mayor, Ana Claims, left."_s;
    QTest::newRow("no verb of reporting") << u"The ferry stopped."_s;
}

void CuesTest::findsVerbsOfReporting()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    Spans found;
    for (const Cue &cue : findCues(sample.paragraph()))
        found.append(sample.paragraph().spanOf(cue.range));
    QCOMPARE(withMarks(sample.marked().text, found), marked);
}

void CuesTest::tellsHowTheyStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Voice>("voice");
    QTest::addColumn<bool>("finite");
    QTest::addColumn<bool>("negated");
    QTest::addColumn<bool>("modal");

    QTest::newRow("active") << u"Ruiz said so."_s << Voice::Active << true << false << false;
    QTest::newRow("perfect") << u"Ruiz has said so."_s << Voice::Active << true << false << false;
    QTest::newRow("negated") << u"Ruiz did not say so."_s << Voice::Active << true << true << false;
    QTest::newRow("modal") << u"Ruiz would say so."_s << Voice::Active << true << false << true;
    QTest::newRow("passive") << u"Ruiz was asked whether it rained."_s << Voice::Passive << true
                             << false << false;
    QTest::newRow("gerund") << u"It rained, adding to the flood."_s << Voice::Gerund << false
                            << false << false;
    QTest::newRow("infinitive") << u"Ruiz came to say so."_s << Voice::Infinitive << false << false
                                << false;
}

void CuesTest::tellsHowTheyStand()
{
    QFETCH(QString, text);
    const SampleParagraph sample(text, *m_lexicon);
    const QList<Cue> cues = findCues(sample.paragraph());
    QCOMPARE(cues.size(), 1);
    QTEST(cues[0].voice, "voice");
    QTEST(cues[0].finite, "finite");
    QTEST(cues[0].negated, "negated");
    QTEST(cues[0].modal, "modal");
}

void CuesTest::takesTheParticle()
{
    const SampleParagraph sample(u"Ruiz has also ⟦called⟧ for a strike.", *m_lexicon);
    const QList<Cue> cues = findCues(sample.paragraph());
    QCOMPARE(cues.size(), 1);
    QVERIFY(cues[0].particle);
    QCOMPARE(cues[0].verb->particle, u"for"_s);
    QCOMPARE(cues[0].head, sample.wordsOf(sample.marked().spans).first().first);
    QCOMPARE(sample.paragraph().spanOf(cues[0].range).in(sample.marked().text).toString(),
             u"has also called for"_s);
}

ONRECORD_TEST(CuesTest)
#include "tst_cues.moc"
