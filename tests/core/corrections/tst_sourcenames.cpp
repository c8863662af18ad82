// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/sourcenames.h"

#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class SourceNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNamesFromWhatIsSaidOfThem_data();
    void tellsNamesFromWhatIsSaidOfThem();
    void takesNamesBeforeDescriptions();
};

static QString namesIn(const Reading &reading)
{
    QStringList words;
    for (const Span name : sourceNames(reading, reading.statements.first()))
        words.append(name.in(reading.document.text()).toString());
    return words.join(u" … "_s);
}

void SourceNamesTest::tellsNamesFromWhatIsSaidOfThem_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("names");
    QTest::newRow("a role before")
        << u"finance councillor 😀 ⟦m-ana:Elena Reyes⟧"_s << u"Elena Reyes"_s;
    QTest::newRow("what is said behind")
        << u"⟦m-ana:The boatmen’s union⟧, which has run the quay since 1970,"_s
        << u"The boatmen’s union"_s;
    QTest::newRow("a comma behind") << u"⟦m-ana:Marta Holm⟧,"_s << u"Marta Holm"_s;
    QTest::newRow("a pronoun") << u"⟦m-ana:she⟧"_s << u"she"_s;
    QTest::newRow("nobody is known")
        << u"two officials 😀, who asked not to be named,"_s << u"two officials 😀"_s;
    QTest::newRow("nobody, and no comma") << u"two officials "_s << u"two officials"_s;
    QTest::newRow("a party and a ward")
        << u"Cllr Geoff Pratt (Con, Tarn North)"_s << u"Cllr Geoff Pratt"_s;
    QTest::newRow("a party") << u"Cllr Ada Wren 😀 (Lab)"_s << u"Cllr Ada Wren 😀"_s;
    QTest::newRow("a party, and more")
        << u"Cllr Ada Wren (Lab), who sails,"_s << u"Cllr Ada Wren"_s;
    QTest::newRow("brackets in brackets") << u"a clerk [of Tarn (North, East)]"_s << u"a clerk"_s;
    QTest::newRow("a bracket that is never closed") << u"a clerk (of Tarn"_s << u"a clerk"_s;
    QTest::newRow("a bracket that was never opened") << u"a clerk) of Tarn"_s << u"a clerk"_s;
    QTest::newRow("a bracket within")
        << u"crews (and owners) of Tarn"_s << u"crews (and owners) of Tarn"_s;
    QTest::newRow("nothing but a bracket") << u"(a clerk, of Tarn)"_s << u"(a clerk"_s;
    QTest::newRow("wide brackets") << u"a clerk（Tarn, North）"_s << u"a clerk"_s;
    QTest::newRow("a name that was cut within a bracket")
        << u"⟦m-ana:Geoff Pratt (Con⟧, Tarn North)"_s << u"Geoff Pratt"_s;
    QTest::newRow("a name with a bracket of its own")
        << u"⟦m-ana:Boats (Tarn) Trust⟧, which"_s << u"Boats (Tarn) Trust"_s;
}

void SourceNamesTest::tellsNamesFromWhatIsSaidOfThem()
{
    QFETCH(QString, source);
    const SampleReading drawn(u"⟦s-a:“We stay,”⟧ ⟦q-a:%1⟧ ⟦k-a:said⟧."_s.arg(source));
    QTEST(namesIn(drawn.read()), "names");
}

void SourceNamesTest::takesNamesBeforeDescriptions()
{
    SampleReading drawn(
        u"⟦s-a:“We stay,”⟧ ⟦q-a:⟦m-ana:the mayor⟧, ⟦m-ana:Elena Reyes⟧⟧ ⟦k-a:said⟧."_s);
    QList<Mention> &mentions = drawn.analysis.actors.first().mentions;
    mentions[0].kind = MentionKind::Description;
    mentions[1].kind = MentionKind::Name;
    QCOMPARE(namesIn(drawn.read()), u"Elena Reyes"_s);
    mentions[0].kind = MentionKind::Name;
    QCOMPARE(namesIn(drawn.read()), u"the mayor … Elena Reyes"_s);
}

ONRECORD_TEST(SourceNamesTest)
#include "tst_sourcenames.moc"
