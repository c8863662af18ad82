// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/speakermatching.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Whom names, and the words that name a source, mean in an article.
class SpeakerMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNames_data();
    void knowsNames();
    void looksIntoTheSource_data();
    void looksIntoTheSource();
    void countsOneOnce();
    void tellsNothingWhereNothingIsSaid();
};

static Reading reading()
{
    return SampleReading(u"⟦m-ana:Ana Ruiz⟧’s deputy, ⟦m-bo:Bo Lind⟧, said no. ⟦m-ana:Ruiz⟧ and "
                         "⟦m-bo:he⟧ left. She read 😀; a sign said so. "
                         "⟦s-1:“We stay,”⟧ ⟦k-1:said⟧ ⟦q-1:⟦m-ana:Ana Ruiz⟧⟧.")
        .read();
}

/// The name of who was matched, with a mark where the article has no such actor.
static QString told(const std::optional<QList<MatchedSpeaker>> &speakers)
{
    if (!speakers)
        return u"-"_s;
    QStringList names;
    for (const MatchedSpeaker &speaker : *speakers)
        names.append(speaker.actor ? speaker.actor->actor.name : u"new: "_s + speaker.named.name);
    return names.join(u", "_s);
}

void SpeakerMatchingTest::knowsNames_data()
{
    QTest::addColumn<ImportedSpeaker>("speaker");
    QTest::addColumn<QString>("matched");
    const auto row = [](const QString &name, bool onlyIfKnown, const QString &matched) {
        QTest::addRow("%s %d", qPrintable(name), int(onlyIfKnown))
            << ImportedSpeaker{name, ActorKind::Person, onlyIfKnown} << matched;
    };
    row(u"Bo Lind"_s, false, u"Bo Lind"_s);
    row(u"  bo  LIND "_s, false, u"Bo Lind"_s);
    row(u"Ruiz"_s, true, u"Ana Ruiz"_s);
    row(u"Mia Orr"_s, false, u"new: Mia Orr"_s);
    row(u"Winter"_s, true, u"-"_s);
}

void SpeakerMatchingTest::knowsNames()
{
    QFETCH(ImportedSpeaker, speaker);
    const Reading shown = reading();
    ImportedStatement statement;
    statement.facts.speakers = {speaker};
    QTEST(told(SpeakerMatching(shown).of(statement, nullptr)), "matched");
}

void SpeakerMatchingTest::looksIntoTheSource_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("matched");
    QTest::newRow("whose deputy it is") << u"Ana Ruiz’s deputy, Bo Lind"_s << u"Bo Lind"_s;
    QTest::newRow("an owner alone") << u"Ana Ruiz’s deputy"_s << u"Ana Ruiz"_s;
    QTest::newRow("a pronoun we know") << u"he left"_s << u"Bo Lind"_s;
    QTest::newRow("a pronoun that we do not know") << u"She"_s << u"-"_s;
    QTest::newRow("words that name nobody") << u"a sign"_s << u"new: a sign"_s;
}

void SpeakerMatchingTest::looksIntoTheSource()
{
    QFETCH(QString, source);
    const Reading shown = reading();
    const qsizetype begin = shown.document.text().indexOf(source);
    ImportedStatement statement;
    statement.source = {{begin, begin + source.size()}};
    QTEST(told(SpeakerMatching(shown).of(statement, nullptr)), "matched");
}

void SpeakerMatchingTest::countsOneOnce()
{
    const Reading shown = reading();
    ImportedStatement statement;
    statement.facts.speakers = {{u"Ana Ruiz"_s, ActorKind::Person, false},
                                {u"Ruiz"_s, ActorKind::Person, false}};
    QCOMPARE(told(SpeakerMatching(shown).of(statement, nullptr)), u"Ana Ruiz"_s);
}

void SpeakerMatchingTest::tellsNothingWhereNothingIsSaid()
{
    const Reading shown = reading();
    const SpeakerMatching matching(shown);
    ImportedStatement statement;
    QVERIFY(!matching.of(statement, &shown.statements.first()));
    statement.facts.speakers.emplace(); // the file says that it is nobody's
    QCOMPARE(matching.of(statement, &shown.statements.first()).value().size(), 0);
    statement.facts.speakers.reset();
    statement.source = shown.statements.first().statement.source;
    QCOMPARE(told(matching.of(statement, &shown.statements.first())), u"Ana Ruiz"_s);
}

ONRECORD_TEST(SpeakerMatchingTest)
#include "tst_speakermatching.moc"
