// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/anchorsearch.h"

#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// The search alone: tst_anchor.cpp has it behind the cheaper ways of AnchorFinder.
class AnchorSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatMoved_data();
    void findsWhatMoved();
    void isCertainOnlyOfWhatIsUnchanged();
    void scoresByHowMuchIsLeft();
    void takesNeitherOfTwoThatFitAlike();
    void believesRareWordsAnywhere();
    void findsNothing_data();
    void findsNothing();
};

static Anchor anchorIn(const QString &marked)
{
    const MarkedText drawn = MarkedText::parse(marked);
    return anchorAt(drawn.text, drawn.spans.first());
}

static std::optional<Placement> searched(const QString &text, const Anchor &anchor)
{
    return searchAnchor(text, WordIndex(text), anchor);
}

/// What a reader marked, in all these tests.
static Anchor remark()
{
    return anchorIn(u"The ferry will sail again in spring. “We ⟦stay until the last boat has left⟧ "
                    "the harbour,” said Ana Ruiz, who runs it. Nobody else would comment."_s);
}

void AnchorSearchTest::findsWhatMoved_data()
{
    QTest::addColumn<QString>("marked"); // the text of now, with the place to be found

    QTest::newRow("as it was")
        << u"The ferry will sail again in spring. “We ⟦stay until the last boat has left⟧ the "
           "harbour,” said Ana Ruiz, who runs it. Nobody else would comment."_s;
    QTest::newRow("behind an astral character")
        << u"😀😀 The ferry will sail again in spring. “We ⟦stay until the last boat has left⟧ the "
           "harbour,” said Ana Ruiz, who runs it."_s;
    QTest::newRow("a word was put in")
        << u"The ferry will sail again in spring. “We ⟦stay until the very last boat has left⟧ the "
           "harbour,” said Ana Ruiz, who runs it."_s;
    QTest::newRow("a word was taken away")
        << u"The ferry will sail again in spring. “We ⟦stay until the boat has left⟧ the harbour,” "
           "said Ana Ruiz, who runs it."_s;
    QTest::newRow("in other letters")
        << u"The ferry will sail again in spring. \"We ⟦STAY until the last\nboat has left⟧ the "
           "harbour,\" said Ana Ruiz, who runs it."_s;
}

void AnchorSearchTest::findsWhatMoved()
{
    QFETCH(QString, marked);
    const MarkedText now = MarkedText::parse(marked);
    const std::optional<Placement> found = searched(now.text, remark());
    QVERIFY(found);
    QCOMPARE(found->span, now.spans.first());
}

void AnchorSearchTest::isCertainOnlyOfWhatIsUnchanged()
{
    const QString then = u"It rained. “We stay,” said Ana Ruiz of the ferry. It rained on."_s;
    const Anchor anchor = anchorAt(then, {12, 19});
    QCOMPARE(searched(then, anchor)->certainty, 1.0);
    QString now = then;
    now.replace(u"We stay"_s, u"we stay"_s);
    QVERIFY(searched(now, anchor)->certainty < 1);
}

void AnchorSearchTest::scoresByHowMuchIsLeft()
{
    const QStringList variants{
        u"The ferry will sail again in spring. “We stay until the last boat has left the harbour,” "
        "said Ana Ruiz, who runs it. Nobody else would comment."_s,
        u"The ferry will sail again in spring. “We stay until the last boat has left the harbour,” "
        "said Ana Ruiz, who runs it. That was all."_s,
        u"The ferry will sail again in spring. “We stay until the last big boat has left the "
        "harbour,” said Ana Ruiz, who runs it. That was all."_s};
    double before = 1.1;
    for (const QString &variant : variants) {
        const std::optional<Placement> found = searched(variant, remark());
        QVERIFY2(found, qPrintable(variant));
        QVERIFY2(found->certainty < before, qPrintable(variant));
        before = found->certainty;
    }
}

void AnchorSearchTest::takesNeitherOfTwoThatFitAlike()
{
    const QString sentence = u"Later “we stay here for good,” said Ana Ruiz of the ferry then. "_s;
    const QString text = sentence + u"Somebody coughed. "_s + sentence;
    const qsizetype at = sentence.indexOf(u"we stay");
    const Anchor anchor = anchorAt(sentence, {at, at + 21});
    QVERIFY(searched(sentence, anchor));
    QVERIFY(!searched(text, anchor));
}

void AnchorSearchTest::believesRareWordsAnywhere()
{
    Anchor anchor = remark();
    QVERIFY(anchor.unique);
    const QString text = u"All else was written anew, but one may “stay until the last boat has "
                         "left” in peace, they hold."_s;
    QVERIFY(searched(text, anchor));
    anchor.unique = false;
    QVERIFY(!searched(text, anchor));
}

void AnchorSearchTest::findsNothing_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("an empty text") << QString();
    QTest::newRow("two words") << u"stay until"_s;
    QTest::newRow("the words are gone")
        << u"The ferry will sail again in spring. Said Ana Ruiz, who runs it. Nobody else."_s;
    QTest::newRow("only the words around them are there, twice")
        << u"The ferry will sail again in spring. “We the harbour,” said Ana Ruiz, who runs it."_s;
    QTest::newRow("half of them, in other surroundings")
        << u"A bus may stay until the last passenger is home, says the new timetable of the town."_s;
}

void AnchorSearchTest::findsNothing()
{
    QFETCH(QString, text);
    QVERIFY(!searched(text, remark()));
}

} // namespace onrecord

ONRECORD_TEST(onrecord::AnchorSearchTest)
#include "tst_anchorsearch.moc"
