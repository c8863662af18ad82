// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/openingaddressee.h"

#include "tests/support/roomtests.h"
#include "tests/support/samplesource.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class OpeningAddresseeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhoIsTold_data();
    void findsWhoIsTold();

private:
    std::optional<Lexicon> m_lexicon;
};

void OpeningAddresseeTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void OpeningAddresseeTest::findsWhoIsTold_data()
{
    QTest::addColumn<QString>("marked"); // the sentence of the pronoun is all
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, QStringView marked, QStringView told) {
        QTest::newRow(name) << marked.toString() << told.toString();
    };
    row("a letter", u"In a letter to Ana Ruiz, ⟦head:he⟧ ⟦cue:wrote⟧ so.", u"Ana Ruiz");
    row("a title", u"In a letter to Prime Minister Ana Ruiz, ⟦head:he⟧ ⟦cue:wrote⟧ so.",
        u"Ana Ruiz");
    row("an interview", u"In an interview with Ana Ruiz on Monday, ⟦head:he⟧ ⟦cue:said⟧ so.",
        u"Ana Ruiz");
    row("a verb", u"Speaking to Ana Ruiz on the quay, ⟦head:he⟧ ⟦cue:said⟧ so.", u"Ana Ruiz");
    row("who asks", u"Asked by Ana Ruiz whether it rained, ⟦head:he⟧ ⟦cue:said⟧ so.", u"Ana Ruiz");
    row("beyond the BMP", u"In a 😀 letter to Ana Ruiz, ⟦head:he⟧ ⟦cue:wrote⟧ so.", u"Ana Ruiz");
    row("what it is about", u"In a letter about Ana Ruiz, ⟦head:he⟧ ⟦cue:wrote⟧ so.", u"-");
    row("no words", u"On the way to Ana Ruiz, ⟦head:he⟧ ⟦cue:said⟧ so.", u"-");
    row("a subject", u"Ana Ruiz left, and ⟦head:he⟧ ⟦cue:said⟧ so.", u"-");
    row("no comma", u"A letter to Ana Ruiz tells that ⟦head:he⟧ ⟦cue:said⟧ so.", u"-");
    row("nobody", u"In a letter, ⟦head:he⟧ ⟦cue:wrote⟧ so.", u"-");
}

void OpeningAddresseeTest::findsWhoIsTold()
{
    QFETCH(QString, marked);
    const SampleSource sample(marked, *m_lexicon);
    StatementDraft draft = sample.draft();
    draft.sentence = {0, sample.text().text().size()};
    const qsizetype told = openingAddressee(draft, sample.known().named(), sample.text());
    const QString name = told < 0 ? u"-"_s : sample.known()[told].actor.name;
    QTEST(name, "told");
}

ONRECORD_TEST(OpeningAddresseeTest)
#include "tst_openingaddressee.moc"
