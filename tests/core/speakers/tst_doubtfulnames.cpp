// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/doubtfulnames.h"

#include "core/names/mentions.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class DoubtfulNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsWhatTheArticleSupports_data();
    void keepsWhatTheArticleSupports();
    void tellsBareNames_data();
    void tellsBareNames();

private:
    std::optional<Lexicon> m_lexicon;
};

void DoubtfulNamesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void DoubtfulNamesTest::keepsWhatTheArticleSupports_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("a verb") << u"Hope fades."_s;
    QTest::newRow("a last name that is a verb") << u"“It rains,” said ⟦Rob Hope⟧. ⟦Hope⟧ left."_s;
    QTest::newRow("told afterwards") << u"⟦Hope⟧ left. “It rains,” said ⟦Rob Hope⟧."_s;
    QTest::newRow("a last name that is a month")
        << u"⟦Clara May⟧ came in May. “It rains,” ⟦May⟧ said."_s;
    QTest::newRow("a month alone") << u"It came in May. May would be cold."_s;
    QTest::newRow("a last name that is a noun") << u"⟦Pat Notes⟧ came. ⟦Notes⟧ left."_s;
    QTest::newRow("a common word") << u"Target was late. Team won. Then came rain."_s;
    QTest::newRow("a common word that is a name elsewhere")
        << u"⟦Target⟧ was late, and they left ⟦Target⟧ in the rain."_s;
    QTest::newRow("a form of a common word") << u"Trains stand still. Switching helps nobody."_s;
    QTest::newRow("a manner") << u"Actually it was late. Hopelessly so, as ever."_s;
    QTest::newRow("the end of a club’s name")
        << u"Then ⟦Tarn United⟧ won. ⟦United⟧ scored twice."_s;
    QTest::newRow("the end of an institution’s name")
        << u"Then ⟦Tarn Council⟧ met. Council tax rises."_s;
    QTest::newRow("a word of an office before a name")
        << u"Transport secretary ⟦Ana Ruiz⟧ left. Behavioural ecologist ⟦Bo Lind⟧ came."_s;
    QTest::newRow("an institution before an office") << u"⟦Nordkyst⟧ chairman ⟦Ana Ruiz⟧ left."_s;
    QTest::newRow("a common word before a noun for people")
        << u"Council workers cleared it. Then ⟦Ana Ruiz⟧ left."_s;
    QTest::newRow("a number") << u"Fourteen came. Ninety stayed away."_s;
    QTest::newRow("a sentence within spoken words")
        << u"“It rains. Tell me why. Trains are late,” said ⟦Rob Oake⟧."_s;
    QTest::newRow("behind a question within spoken words")
        << u"“Why? Fewer of us came! Switching helps,” said ⟦Rob Oake⟧."_s;
    QTest::newRow("a name within spoken words")
        << u"“It rains. ⟦Ana Ruiz⟧ is late. ⟦Norrgard⟧ too,” said ⟦Rob Oake⟧."_s;
    QTest::newRow("a title within spoken words")
        << u"“It rains in St. ⟦Orin⟧ and Dr. ⟦Ruiz⟧ is late,” said ⟦Rob Oake⟧."_s;
    QTest::newRow("beyond the BMP") << u"😀 ⟦Rob Hope⟧ came. ⟦Hope⟧ left 😀."_s;
}

void DoubtfulNamesTest::keepsWhatTheArticleSupports()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const Document document(bareDocument(sample.text));
    Spans kept;
    const TaggedParagraph paragraph(document, 0, *m_lexicon, false);
    for (const NameMention &name : withoutDoubtful(findNames(paragraph), {document, *m_lexicon})) {
        if (!name.words.isEmpty())
            kept.append(name.span);
    }
    QCOMPARE(withMarks(sample.text, kept), withMarks(sample.text, sample.spans));
}

void DoubtfulNamesTest::tellsBareNames_data()
{
    QTest::addColumn<QString>("marked"); // what is bare
    QTest::newRow("no word anybody knows") << u"⟦Glorpitude⟧ helps nobody. Then Ana Ruiz left."_s;
    QTest::newRow("several that do something") << u"⟦Glorps⟧ plan ahead. Ana Ruiz left."_s;
    QTest::newRow("a tag") << u"Ana Ruiz wrote of it at #⟦TBT⟧ and #⟦Tarn⟧."_s;
    QTest::newRow("one letter") << u"After the ⟦Q⟧&A Ana Ruiz left."_s;
    QTest::newRow("initials of a name") << u"Then A. Ruiz left."_s;
    QTest::newRow("a word by itself") << u"“⟦Glorp⟧.” So Ana Ruiz left."_s;
    QTest::newRow("in brackets by itself") << u"It was late (Glorp). Ana Ruiz left."_s;
    QTest::newRow("a verb behind") << u"Glorp said no. Norrgard was late."_s;
    QTest::newRow("an owner") << u"Norrgard’s plan is late."_s;
    QTest::newRow("told behind") << u"Norrgard, a fishing firm, is late."_s;
    QTest::newRow("within a sentence") << u"Then they left Norrgard."_s;
    QTest::newRow("a last name people know") << u"Adams and rain. Hansen too."_s;
    QTest::newRow("two words") << u"Norrgard Moen or rain."_s;
    QTest::newRow("without capitals") << u"徐美玲 or rain. Then Ana Ruiz left."_s;
    QTest::newRow("party and seat") << u"Ana Ruiz (⟦Labour⟧, ⟦North Ward⟧) left."_s;
    QTest::newRow("a party cut short") << u"Then Ana Ruiz (D-Orin) and Rob Oake (⟦Ind⟧) left."_s;
    QTest::newRow("with a title") << u"Then Mr Ruiz (⟦North Ward⟧) left."_s;
    QTest::newRow("behind an institution") << u"The Norrfell Hydro Council (KNR) left."_s;
    QTest::newRow("a bracket farther on") << u"Ana Ruiz left the harbour (Oakby)."_s;
    QTest::newRow("beyond the BMP") << u"😀 Ana Ruiz (⟦North Ward⟧) 😀."_s;
}

void DoubtfulNamesTest::tellsBareNames()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const Document document(bareDocument(sample.text));
    Spans bare;
    const TaggedParagraph paragraph(document, 0, *m_lexicon, false);
    for (const NameMention &name : withoutDoubtful(findNames(paragraph), {document, *m_lexicon})) {
        if (name.bare)
            bare.append(name.span);
    }
    QCOMPARE(withMarks(sample.text, bare), withMarks(sample.text, sample.spans));
}

ONRECORD_TEST(DoubtfulNamesTest)
#include "tst_doubtfulnames.moc"
