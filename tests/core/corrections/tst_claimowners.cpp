// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/claimowners.h"

#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// A reading of a text in which "own" are claims in the reporter's own voice, "of-s" are claims in the
/// words of statement s as the machine had them, and "s" are the words statement s has now.
Reading drawn(QStringView marked, State state, bool isCorrected = true)
{
    const MarkedText text = MarkedText::parse(marked);
    Reading reading;
    reading.document = Document(bareArticle(text.text));
    ReadStatement read;
    read.statement.id = u"s"_s;
    read.statement.content = text.spansNamed(u"s");
    read.state = state;
    if (isCorrected)
        read.corrections = {QUuid::createUuid()};
    reading.statements = {read};
    for (const Span span : text.spansNamed(u"of-s"))
        reading.claims.append({u"c1"_s, span, u"s"_s, 0.5});
    for (const Span span : text.spansNamed(u"own"))
        reading.claims.append({u"c2"_s, span, {}, 0.5});
    return reading;
}

} // namespace

class ClaimOwnersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assigns_data();
    void assigns();
    void prefersWhatIsNotRejected();
    void marksAClaim();
    void takesAClaimOff();
    void keepsAMarkedClaimInRejectedWords();
    void leavesClaimsAloneWhereNothingWasSaid();
};

void ClaimOwnersTest::assigns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("owners"); // of the claims that are left: s, or – for the reporter

    QTest::newRow("words that were added by hand")
        << u"😀 ⟦s:⟦own:The ferry sails at six.⟧⟧"_s << int(State::Manual) << u"s"_s;
    QTest::newRow("part of a claim was added by hand")
        << u"⟦own:The crew said ⟦s:the ferry sails at six⟧.⟧"_s << int(State::Manual) << u"s"_s;
    QTest::newRow("a few words of a claim were added by hand")
        << u"⟦own:The ferry, ⟦s:a wreck⟧, carried 900 people a day.⟧"_s << int(State::Manual)
        << u"–"_s;
    QTest::newRow("a claim beside it")
        << u"⟦s:We stay.⟧ ⟦own:It carried 900 people.⟧"_s << int(State::Manual) << u"–"_s;
    QTest::newRow("words in two parts")
        << u"⟦own:⟦s:The ferry sails⟧, he said, ⟦s:at six every day⟧.⟧"_s << int(State::Manual)
        << u"s"_s;
    QTest::newRow("rejected") << u"⟦s:⟦of-s:The ferry 😀 sails at six.⟧⟧"_s << int(State::Rejected)
                              << QString();
    QTest::newRow("rejected, and claimed by the reporter as well")
        << u"⟦s:⟦own:The ferry 😀 sails at six.⟧⟧"_s << int(State::Rejected) << QString();
    QTest::newRow("fewer words than the machine had")
        << u"⟦s:It is late.⟧ ⟦of-s:The ferry sails at six.⟧"_s << int(State::Corrected) << u"–"_s;
    QTest::newRow("more words than the machine had")
        << u"⟦s:⟦of-s:It is late.⟧ ⟦own:The ferry sails at six.⟧⟧"_s << int(State::Corrected)
        << u"ss"_s;
}

void ClaimOwnersTest::assigns()
{
    QFETCH(QString, text);
    QFETCH(int, state);
    Reading reading = drawn(text, State(state));
    assignClaims(reading);
    QString owners;
    for (const Claim &claim : std::as_const(reading.claims))
        owners += claim.statement.isEmpty() ? u"–"_s : claim.statement;
    QTEST(owners, "owners");
}

void ClaimOwnersTest::prefersWhatIsNotRejected()
{
    Reading reading = drawn(u"⟦s:⟦of-s:The ferry 😀 sails at six.⟧⟧", State::Rejected);
    ReadStatement added = reading.statements.first();
    added.statement.id = u"by hand"_s;
    added.state = State::Manual;
    reading.statements.append(added);
    assignClaims(reading);
    QCOMPARE(reading.claims.size(), 1);
    QCOMPARE(reading.claims.first().statement, u"by hand"_s);
}

void ClaimOwnersTest::marksAClaim()
{
    Reading reading = drawn(u"⟦own:It rained 😀.⟧ The ferry sails at six. ⟦own:It is late.⟧",
                            State::Automatic, false);
    const qsizetype begin = reading.document.text().indexOf(u"The ferry");
    const Span words{begin, begin + 23};
    const QString id = applyClaimCorrection(reading, words, {});
    QCOMPARE(reading.claims.size(), 3);
    QCOMPARE(reading.claims.at(1).span, words); // in text order
    QCOMPARE(reading.claims.at(1).id, id);
    applyClaimCorrection(reading, {begin, begin + 9}, {}); // other bounds of the same
    QCOMPARE(reading.claims.size(), 3);
    QCOMPARE(reading.claims.at(1).span, (Span{begin, begin + 9}));
}

void ClaimOwnersTest::takesAClaimOff()
{
    Reading reading =
        drawn(u"⟦own:It rained 😀.⟧ ⟦s:⟦of-s:The ferry sails.⟧⟧", State::Automatic, false);
    const Span own = reading.claims.last().span;
    QCOMPARE(applyClaimCorrection(reading, own, {false}), QString());
    QCOMPARE(reading.claims.size(), 1);
    const Span said = reading.claims.first().span;
    applyClaimCorrection(reading, said, {false}); // which is a statement's
    QCOMPARE(reading.claims.size(), 1);
}

void ClaimOwnersTest::keepsAMarkedClaimInRejectedWords()
{
    Reading reading = drawn(u"⟦s:The ferry 😀 sails at six.⟧", State::Rejected);
    const Span words = reading.statements.first().statement.content.first();
    const QString id = applyClaimCorrection(reading, words, {});
    Reading unmarked = reading;
    assignClaims(unmarked);
    QVERIFY(unmarked.claims.isEmpty());
    assignClaims(reading, {id});
    QCOMPARE(reading.claims.size(), 1);
    QVERIFY(reading.claims.first().statement.isEmpty());
}

void ClaimOwnersTest::leavesClaimsAloneWhereNothingWasSaid()
{
    Reading reading = drawn(u"⟦s:⟦own:The ferry sails at six.⟧⟧", State::Automatic, false);
    const QList<Claim> before = reading.claims;
    assignClaims(reading);
    QCOMPARE(reading.claims, before);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ClaimOwnersTest)
#include "tst_claimowners.moc"
