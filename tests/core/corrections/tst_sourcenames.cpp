// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/sourcenames.h"

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

QTEST_GUILESS_MAIN(SourceNamesTest)
#include "tst_sourcenames.moc"
