// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/namereader.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class NameReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheName_data();
    void readsTheName();
    void readsWhatStandsAround();

private:
    /// The name in the words marked "run".
    std::optional<NameMention> read(const SampleParagraph &sample) const
    {
        const WordRange run = sample.wordsOf(sample.marked().spansNamed(u"run"_s)).first();
        return readName(sample.paragraph(), run.first, run.end);
    }

    std::optional<Lexicon> m_lexicon;
};

void NameReaderTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void NameReaderTest::readsTheName_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QStringList>("words"); // none: no name
    QTest::addColumn<ActorKind>("kind");

    QTest::newRow("a title before") << u"Then ⟦run:Gen. Ana Ruiz⟧ left."_s
                                    << QStringList{u"Ana"_s, u"Ruiz"_s} << ActorKind::Person;
    QTest::newRow("titles alone") << u"Then ⟦run:Mr. President⟧ left."_s << QStringList()
                                  << ActorKind::Person;
    QTest::newRow("a title that is a last name")
        << u"Then ⟦run:Mr. King⟧ left."_s << QStringList{u"King"_s} << ActorKind::Person;
    QTest::newRow("a nickname") << u"Then ⟦run:Ana “Shorty” Ruiz⟧ left."_s
                                << QStringList{u"Ana"_s, u"Ruiz"_s} << ActorKind::Person;
    QTest::newRow("an institution")
        << u"Then the ⟦run:Norrgard Institute⟧ left."_s
        << QStringList{u"Norrgard"_s, u"Institute"_s} << ActorKind::Organisation;
    QTest::newRow("a study") << u"Then the ⟦run:Norrland Health Survey⟧ came."_s
                             << QStringList{u"Norrland"_s, u"Health"_s, u"Survey"_s}
                             << ActorKind::Document;
    QTest::newRow("which") << u"Then ⟦run:Nordkyst⟧, which was late, left."_s
                           << QStringList{u"Nordkyst"_s} << ActorKind::Organisation;
    QTest::newRow("a heading before the first words")
        << u"⟦run:BULLISH ON CREDIT Pavel Oake⟧ said."_s << QStringList{u"Pavel"_s, u"Oake"_s}
        << ActorKind::Person;
    QTest::newRow("a heading before a last name") << u"⟦run:PATIENCE RUNNING THIN Oake⟧ said."_s
                                                  << QStringList{u"Oake"_s} << ActorKind::Person;
    QTest::newRow("capitals that are a name")
        << u"⟦run:NKB AG Tarn⟧ said."_s << QStringList{u"NKB"_s, u"AG"_s, u"Tarn"_s}
        << ActorKind::Person;
    QTest::newRow("a name all in capitals")
        << u"⟦run:ANA RUIZ⟧ said."_s << QStringList{u"ANA"_s, u"RUIZ"_s} << ActorKind::Person;
    QTest::newRow("beyond the BMP")
        << u"😀 then ⟦run:Ana 𝒜 Ruiz Jr.⟧ left."_s
        << QStringList{u"Ana"_s, u"𝒜"_s, u"Ruiz"_s, u"Jr"_s} << ActorKind::Person;
}

void NameReaderTest::readsTheName()
{
    QFETCH(QString, marked);
    QFETCH(QStringList, words);
    QFETCH(ActorKind, kind);
    const SampleParagraph sample(marked, *m_lexicon);
    const auto name = read(sample);
    QCOMPARE(name ? name->words : QStringList(), words);
    QVERIFY(!name || name->kind == kind);
}

void NameReaderTest::readsWhatStandsAround()
{
    const SampleParagraph sample(u"Ukrainian leader ⟦run:Mrs. Ana Ruiz⟧’s car stopped."_s,
                                 *m_lexicon);
    const auto name = read(sample);
    QVERIFY(name);
    const QStringView text = sample.paragraph().text();
    QCOMPARE(name->span.in(text), u"Ana Ruiz");
    QVERIFY(name->descriptionBefore.in(text).startsWith(u"Ukrainian leader"));
    QVERIFY(name->titled && name->possessive && !name->quoted);
    QVERIFY(name->gender == Gender::Feminine);
    QVERIFY(name->apposition.isEmpty());
    const SampleParagraph behind(u"Then ⟦run:Ana Ruiz⟧, the mayor of Tarn, left."_s, *m_lexicon);
    const auto mayor = read(behind);
    QVERIFY(mayor);
    QCOMPARE(mayor->apposition.in(behind.paragraph().text()), u"the mayor of Tarn");
}

ONRECORD_TEST(NameReaderTest)
#include "tst_namereader.moc"
