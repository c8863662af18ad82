// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/sourcewords.h"

#include "core/lexicon/lexicon.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class SourceWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staysWithinItsSentence_data();
    void staysWithinItsSentence();
    void tellsWhoWasTold_data();
    void tellsWhoWasTold();

private:
    std::optional<Lexicon> m_lexicon;
};

void SourceWordsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// ⟦own:…⟧: what is left of the source.
void SourceWordsTest::staysWithinItsSentence_data()
{
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const QString &marked) {
        QTest::newRow(name) << marked;
    };
    row("a bracket behind",
        u"The dam is safe, ⟦k-a:said⟧ ⟦s-a:⟦own:Karl Lund⟧. (https://tarn.example) Mara Kroll⟧ left."_s);
    row("a sentence behind",
        u"“It rains,” ⟦k-a:said⟧ ⟦s-a:⟦own:Ruiz⟧. Oake, Lind and Brandt⟧ left."_s);
    row("a sentence before", u"⟦s-a:It rains. ⟦own:Ana Ruiz⟧⟧ ⟦k-a:said⟧ so."_s);
    row("a title", u"“It rains,” ⟦k-a:said⟧ ⟦s-a:⟦own:Gen. Ana Ruiz⟧⟧."_s);
    row("an initial", u"“It rains,” ⟦k-a:said⟧ ⟦s-a:⟦own:Ana M. Ruiz⟧⟧."_s);
    row("an address", u"“It rains,” ⟦k-a:said⟧ ⟦s-a:⟦own:Oakby.com News⟧⟧."_s);
    row("beyond the BMP", u"😀 ⟦k-a:said⟧ ⟦s-a:⟦own:Ruiz 😀⟧. (Tarn) Oake⟧ left."_s);
}

void SourceWordsTest::staysWithinItsSentence()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const RoleSpans &spans = sample.statements().front();
    const WordRange own =
        withinSentence(sample.paragraph(), spans.source.first(), spans.cue.first());
    const Spans wanted = sample.marked().spansNamed(u"own");
    QCOMPARE(withMarks(sample.marked().text, {sample.paragraph().spanOf(own)}),
             withMarks(sample.marked().text, wanted));
}

void SourceWordsTest::tellsWhoWasTold_data()
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
    row("a verb that needs nobody", u"⟦c-a:The ice is thin⟧, ⟦s-a:police⟧ ⟦k-a:warned⟧."_s, false);
}

void SourceWordsTest::tellsWhoWasTold()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    QTEST(isTold(sample.paragraph(), sample.statements().front()), "told");
}

QTEST_GUILESS_MAIN(SourceWordsTest)
#include "tst_sourcewords.moc"
