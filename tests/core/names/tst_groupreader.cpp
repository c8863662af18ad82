// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/groupreader.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class GroupReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsGroups_data();
    void readsGroups();
    void tellsWhereTheyStand();
    void readsInstitutions_data();
    void readsInstitutions();

private:
    std::optional<Lexicon> m_lexicon;
};

void GroupReaderTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void GroupReaderTest::readsGroups_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("a noun alone") << u"Then ⟦officials⟧ left."_s;
    QTest::newRow("what is before it") << u"Then ⟦harbour officials⟧ left."_s;
    QTest::newRow("an article") << u"Then ⟦the old officials⟧ left."_s;
    QTest::newRow("an owner") << u"Then ⟦Tarn’s officials⟧ left."_s;
    QTest::newRow("beyond the BMP") << u"😀 then ⟦the 𝒽arbour officials⟧ left."_s;
    QTest::newRow("owners of something") << u"Then the officials’ cars left."_s;
    QTest::newRow("another noun behind it") << u"Then the police station closed."_s;
    QTest::newRow("part of a name") << u"Then Old Officials Club left."_s;
    QTest::newRow("one of them") << u"Then an official left."_s;
}

void GroupReaderTest::readsGroups()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    Spans found;
    for (qsizetype i = 0; i < p.size(); ++i) {
        if (const auto group = readGroup(p, i))
            found.append(group->span);
    }
    QCOMPARE(withMarks(sample.marked().text, found), marked);
}

void GroupReaderTest::tellsWhereTheyStand()
{
    const SampleParagraph sample(u"Officials left. “Cars of officials stay,” she said."_s,
                                 *m_lexicon);
    const auto first = readGroup(sample.paragraph(), 0);
    QVERIFY(first);
    QVERIFY(first->group && first->sure && first->subject && !first->quoted);
    QVERIFY(first->words.isEmpty());
    QVERIFY(first->kind == ActorKind::Group);
    const auto second = readGroup(sample.paragraph(), 6);
    QVERIFY(second);
    QVERIFY(second->quoted && !second->subject);
}

void GroupReaderTest::readsInstitutions_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("a subject") << u"⟦The county council⟧ left."_s;
    QTest::newRow("a subject of a second clause") << u"Ruiz left, and ⟦the court⟧ met."_s;
    QTest::newRow("beyond the BMP") << u"😀 left, and ⟦the 𝒽arbour authority⟧ met."_s;
    QTest::newRow("an object") << u"Ruiz left the council."_s;
    QTest::newRow("its leader") << u"The council leader left."_s;
    QTest::newRow("its owner") << u"The town’s council left."_s;
    QTest::newRow("what it owns") << u"The council’s plan failed."_s;
    QTest::newRow("one of many") << u"A council left."_s;
    QTest::newRow("part of a name") << u"The Tarn Council left."_s;
    QTest::newRow("before a name") << u"The hospital Sankt Olav closed."_s;
    QTest::newRow("within quotation marks") << u"“The council left,” she said."_s;
}

void GroupReaderTest::readsInstitutions()
{
    QFETCH(QString, marked);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    Spans found;
    for (qsizetype i = 0; i < p.size(); ++i) {
        if (const auto institution = readInstitution(p, i)) {
            QVERIFY(institution->institution && institution->subject);
            QVERIFY(institution->kind == ActorKind::Organisation);
            found.append(institution->span);
        }
    }
    QCOMPARE(withMarks(sample.marked().text, found), marked);
}

ONRECORD_TEST(GroupReaderTest)
#include "tst_groupreader.moc"
