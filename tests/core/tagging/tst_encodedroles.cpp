// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/encodedroles.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;

class EncodedRolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpTheLabelsOfARole();
    void knowsNothingOfWordsOutside();
    void agreesWithTheOneThatSharesMost();
    void agreesWhereBothHaveNoSource();
    void agreesWithNothing();
};

void EncodedRolesTest::addsUpTheLabelsOfARole()
{
    EncodedRoles encoded;
    EncodedRoles::Probabilities row{};
    row[size_t(RoleLabel::None)] = 0.25F;
    row[size_t(RoleLabel::ContentOfLeftBegins)] = 0.25F;
    row[size_t(RoleLabel::ContentOfRight)] = 0.5F;
    encoded.probabilities = {row};
    QCOMPARE(encoded.probabilityOf(0, SpanRole::None), 0.25F);
    QCOMPARE(encoded.probabilityOf(0, SpanRole::Content), 0.75F);
    QCOMPARE(encoded.probabilityOf(0, SpanRole::Cue), 0.F);
    QCOMPARE(encoded.probabilityOfBeginning(0, SpanRole::Content), 0.25F);
    QCOMPARE(encoded.probabilityOfRight(0, SpanRole::Content), 0.5F);
}

void EncodedRolesTest::knowsNothingOfWordsOutside()
{
    const EncodedRoles encoded;
    QCOMPARE(encoded.probabilityOf(-1, SpanRole::Content), 0.F);
    QCOMPARE(encoded.probabilityOf(0, SpanRole::Content), 0.F);
}

static Attribution attribution(WordRange content, WordRange cue, const QList<WordRange> &source)
{
    return {{{content}, {cue}, source}, false, false};
}

void EncodedRolesTest::agreesWithTheOneThatSharesMost()
{
    const std::vector<Attribution> all{attribution({0, 4}, {5, 6}, {{6, 8}}),
                                       attribution({8, 20}, {21, 22}, {{22, 24}})};
    const RoleSpans spans{{{2, 12}}, {{21, 22}}, {{30, 31}}};
    QCOMPARE(agreementOf(spans, all), (EncodedAgreement{true, false, true, false}));
    QCOMPARE(agreementOf(all[1].spans, all), (EncodedAgreement{true, true, true, true}));
}

void EncodedRolesTest::agreesWhereBothHaveNoSource()
{
    const std::vector<Attribution> all{attribution({0, 4}, {5, 6}, {})};
    QVERIFY(agreementOf({{{0, 3}}, {}, {}}, all).sameSource);
    QVERIFY(!agreementOf({{{0, 3}}, {}, {}}, all).sameCue);
    QVERIFY(!agreementOf({{{0, 3}}, {}, {{7, 8}}}, all).sameSource);
}

void EncodedRolesTest::agreesWithNothing()
{
    const std::vector<Attribution> all{attribution({0, 4}, {5, 6}, {})};
    QCOMPARE(agreementOf({{{8, 9}}, {}, {}}, all), EncodedAgreement{});
    QCOMPARE(agreementOf({{{8, 9}}, {}, {}}, {}), EncodedAgreement{});
    QCOMPARE(EncodedAgreement{}.number(), 0u);
}

ONRECORD_TEST(EncodedRolesTest)
#include "tst_encodedroles.moc"
