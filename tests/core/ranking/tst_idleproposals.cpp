// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/idleproposals.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class IdleProposalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatSaysNothing_data();
    void tellsWhatSaysNothing();

private:
    std::optional<Lexicon> m_lexicon;
};

void IdleProposalsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void IdleProposalsTest::tellsWhatSaysNothing_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("isIdle");
    QTest::newRow("a sentence between")
        << u"⟦s-a:Her⟧ ⟦k-a:note⟧ was clear: ⟦c-a:“Pay us.” Her verdict? “Hopeless and sad.”⟧"_s
        << true;
    QTest::newRow("two quotations in one sentence")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:“we will pay” because “they will not pay us now.”⟧"_s
        << false;
    QTest::newRow("two quotations in a row")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧: ⟦c-a:“We will pay.” “They will not pay us now.”⟧"_s << false;
    QTest::newRow("a cue that reports something else")
        << u"⟦c-a:“It has failed again.”⟧ ⟦s-a:Ruiz⟧ ⟦k-a:said⟧: “We will pay for it.”"_s << true;
    QTest::newRow("its own cue") << u"⟦c-a:“It has failed again,”⟧ ⟦s-a:Ruiz⟧ ⟦k-a:said⟧."_s
                                 << false;
    QTest::newRow("some words that something is")
        << u"⟦s-a:The plan⟧ ⟦k-a:was⟧ ⟦c-a:“very welcome”⟧."_s << true;
    QTest::newRow("a label") << u"⟦s-a:Interview⟧⟦k-a::⟧ ⟦c-a:“We will pay for it.”⟧"_s << true;
    QTest::newRow("what is told elsewhere")
        << u"“⟦s-a:My mother⟧ ⟦k-a:has said⟧ ⟦c-a:it⟧,” says Ruiz."_s << true;
    QTest::newRow("what is told there")
        << u"“⟦s-a:My mother⟧ ⟦k-a:has said⟧ ⟦c-a:it rained⟧,” says Ruiz."_s << false;
    QTest::newRow("what was asked")
        << u"⟦c-a:Asked how long it would last⟧, ⟦s-a:Ruiz⟧ ⟦k-a:laughed⟧."_s << true;
    QTest::newRow("what was asked when")
        << u"⟦c-a:When asked about it⟧, ⟦s-a:Ruiz⟧ ⟦k-a:shrugged⟧."_s << true;
    QTest::newRow("what was not spoken of")
        << u"⟦s-a:Ruiz⟧ ⟦k-a:made no mention of⟧ ⟦c-a:the truce⟧."_s << true;
    QTest::newRow("words that only point")
        << u"⟦c-a:That is not what⟧ ⟦s-a:Ruiz⟧ ⟦k-a:said⟧."_s << true;
}

void IdleProposalsTest::tellsWhatSaysNothing()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    QTEST(saysNothing(sample.paragraph(), sample.statements().front()), "isIdle");
}

ONRECORD_TEST(IdleProposalsTest)
#include "tst_idleproposals.moc"
