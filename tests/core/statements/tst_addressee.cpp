// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/addressee.h"

#include "core/lexicon/lexicon.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class AddresseeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWhoWasTold_data();
    void namesWhoWasTold();
    void tellsListeners_data();
    void tellsListeners();

private:
    std::optional<Lexicon> m_lexicon;
};

void AddresseeTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// ⟦to:…⟧: who was told.
void AddresseeTest::namesWhoWasTold_data()
{
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const QString &marked) {
        QTest::newRow(name) << marked;
    };
    row("told a body",
        u"⟦s-a:Ana Ruiz⟧ ⟦k-a:told⟧ ⟦to:the committee⟧ ⟦c-a:that the gate was shut⟧."_s);
    row("told reporters",
        u"⟦s-a:She⟧ ⟦k-a:told⟧ ⟦to:reporters⟧ on Monday ⟦c-a:that it was over⟧."_s);
    row("the quotation first", u"⟦c-a:“It is over,”⟧ ⟦s-a:Ruiz⟧ ⟦k-a:told⟧ ⟦to:the council⟧."_s);
    row("then a day", u"⟦c-a:“It is over,”⟧ ⟦s-a:Ruiz⟧ ⟦k-a:told⟧ ⟦to:the council⟧ on Friday."_s);
    row("a name", u"⟦s-a:Ruiz⟧ ⟦k-a:warned⟧ ⟦to:Bo Lind⟧ ⟦c-a:that ships would leave⟧."_s);
    row("with what it is of",
        u"⟦s-a:Ruiz⟧ ⟦k-a:asked⟧ ⟦to:the mayor of Tarn⟧ ⟦c-a:whether it was so⟧."_s);
    row("asked for something", u"⟦s-a:Ruiz⟧ ⟦k-a:asked⟧ ⟦to:the mayor⟧ ⟦c-a:for help⟧."_s);
    row("informed",
        u"⟦s-a:The ministry⟧ ⟦k-a:informed⟧ ⟦to:the harbours⟧ ⟦c-a:that it would pay⟧."_s);
    row("assured",
        u"⟦s-a:The ministry⟧ ⟦k-a:has assured⟧ ⟦to:residents⟧ ⟦c-a:that it would pay⟧."_s);
    row("reminded", u"⟦s-a:Lind⟧ ⟦k-a:reminded⟧ ⟦to:the crews⟧ ⟦c-a:that it was cold⟧."_s);
    row("wrote to",
        u"⟦s-a:Lind⟧ ⟦k-a:wrote⟧ to ⟦to:the council⟧ ⟦c-a:that the harbour was unsafe⟧."_s);
    row("said to", u"⟦c-a:“No,”⟧ ⟦s-a:Lind⟧ ⟦k-a:said⟧ to ⟦to:a clerk⟧."_s);
    row("said somebody to", u"⟦c-a:“No,”⟧ ⟦k-a:said⟧ ⟦s-a:Lind⟧ to ⟦to:the clerk⟧."_s);
    row("explained to", u"⟦s-a:Lind⟧ ⟦k-a:explained⟧ to ⟦to:the crews⟧ ⟦c-a:that it was cold⟧."_s);
    row("complained to",
        u"⟦s-a:Lind⟧ ⟦k-a:complained⟧ to ⟦to:the police⟧ ⟦c-a:that it was cold⟧."_s);
    row("her sister", u"⟦s-a:Lind⟧ ⟦k-a:told⟧ ⟦to:her sister⟧ ⟦c-a:that it was cold⟧."_s);
    row("late", u"⟦s-a:Lind⟧ ⟦k-a:told⟧ ⟦to:the council⟧ late on Friday ⟦c-a:that it was cold⟧."_s);
    // Nobody
    row("us", u"⟦s-a:Lind⟧ ⟦k-a:told⟧ us ⟦c-a:that it was cold⟧."_s);
    row("her", u"⟦s-a:Lind⟧ ⟦k-a:told⟧ her ⟦c-a:that it was cold⟧."_s);
    row("what was told", u"⟦s-a:Lind⟧ ⟦k-a:told⟧ the truth: ⟦c-a:“It was cold.”⟧"_s);
    row("a subject", u"⟦s-a:Lind⟧ ⟦k-a:warned⟧ house prices ⟦c-a:were too high⟧."_s);
    row("himself", u"⟦s-a:Lind⟧ ⟦k-a:told⟧ himself ⟦c-a:that it was cold⟧."_s);
    row("them", u"⟦s-a:Lind⟧ ⟦k-a:told⟧ them ⟦c-a:that it was cold⟧."_s);
    row("a passive", u"The council ⟦k-a:was told⟧ by ⟦s-a:Lind⟧ ⟦c-a:that it was cold⟧."_s);
    row("nobody is named", u"⟦s-a:Lind⟧ ⟦k-a:said⟧ on Monday ⟦c-a:that it was cold⟧."_s);
    row("an infinitive", u"⟦s-a:Lind⟧ ⟦k-a:promised⟧ ⟦c-a:to pay the crews⟧."_s);
    row("it belongs to what was said", u"⟦s-a:Lind⟧ ⟦k-a:asked⟧ ⟦c-a:the council to pay⟧."_s);
    row("asked why", u"⟦s-a:Lind⟧ ⟦k-a:asked⟧ ⟦c-a:why the quay was shut⟧."_s);
    row("no verb", u"⟦k-a:According to⟧ ⟦s-a:Lind⟧, ⟦c-a:the quay is shut⟧."_s);
}

void AddresseeTest::namesWhoWasTold()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const WordRange told = addresseeOf(sample.paragraph(), sample.statements().front());
    const Spans wanted = sample.marked().spansNamed(u"to");
    Spans found;
    if (!told.isEmpty())
        found.append(sample.paragraph().spanOf(told));
    QCOMPARE(withMarks(sample.marked().text, found), withMarks(sample.marked().text, wanted));
}

void AddresseeTest::tellsListeners_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("told");
    const auto row = [](const char *name, const QString &marked, bool told) {
        QTest::newRow(name) << marked << told;
    };
    row("a headline", u"⟦c-a:The barge cost £22m⟧, ⟦s-a:MPs⟧ ⟦k-a:told⟧"_s, true);
    row("an auxiliary", u"⟦c-a:The boat was empty⟧, ⟦s-a:the jury⟧ was ⟦k-a:told⟧ on Monday."_s,
        true);
    row("two", u"⟦c-a:The boat was empty⟧, ⟦s-a:residents⟧ ⟦k-a:have been told⟧."_s, true);
    row("somebody who is told", u"⟦c-a:“It is over,”⟧ ⟦s-a:Ruiz⟧ ⟦k-a:told⟧ the council."_s, false);
    row("she", u"⟦c-a:It was over⟧, ⟦s-a:she⟧ ⟦k-a:told⟧."_s, false);
    row("the content behind", u"⟦s-a:MPs⟧ ⟦k-a:told⟧ ⟦c-a:the minister to go⟧."_s, false);
    row("who shall do it", u"⟦s-a:Parents⟧ ⟦k-a:urged⟧ ⟦c-a:to check their boats⟧"_s, true);
    row("who will do it", u"⟦s-a:Ruiz⟧ ⟦k-a:promised⟧ ⟦c-a:to check the boats⟧."_s, false);
    row("a verb that needs nobody", u"⟦c-a:The ice is thin⟧, ⟦s-a:police⟧ ⟦k-a:warned⟧."_s, false);
}

void AddresseeTest::tellsListeners()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    QTEST(isListener(sample.paragraph(), sample.statements().front()), "told");
}

ONRECORD_TEST(AddresseeTest)
#include "tst_addressee.moc"
