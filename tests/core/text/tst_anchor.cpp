// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/anchor.h"
#include "core/text/anchorfinder.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

/// The words an anchor is found on, in marks; “nothing” where it is not.
QString foundIn(QStringView text, const Anchor &anchor)
{
    const std::optional<Placement> placement = resolveAnchor(text, anchor);
    return placement ? withMarks(text, {placement->span}) : u"nothing"_s;
}

Anchor anchorOf(const QString &marked)
{
    const MarkedText drawn = MarkedText::parse(marked);
    return anchorAt(drawn.text, drawn.spans.first());
}

} // namespace

class AnchorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWordsAroundInWholeWords();
    void isUniqueWhereTheWordsStandOnce();
    void findsUnchangedWords_data();
    void findsUnchangedWords();
    void findsWords_data();
    void findsWords();
    void ordersPlacesByHowMuchIsLeft();
    void followsItsNeighbours();
    void staysQuickOnAThousandCopies();
    void survivesOddAnchors_data();
    void survivesOddAnchors();
};

void AnchorTest::keepsTheWordsAroundInWholeWords()
{
    const Anchor anchor = anchorOf(
        u"The harbour master had waited for the whole of that long morning when ⟦“We stay,”⟧ "
        u"she said, and nobody among those who had come down to the quay believed her."_s);
    QCOMPARE(anchor.exact, u"“We stay,”"_s);
    QCOMPARE(anchor.before, u" master had waited for the whole of that long morning when "_s);
    QVERIFY(anchor.before.size() <= 64 && anchor.after.size() <= 64);
    QCOMPARE(anchor.after, u" she said, and nobody among those who had come down to the quay "_s);
}

void AnchorTest::isUniqueWhereTheWordsStandOnce()
{
    QVERIFY(anchorOf(u"⟦“Yes,”⟧ she said. “No,” he said."_s).unique);
    QVERIFY(!anchorOf(u"⟦“Yes,”⟧ she said. “Yes,” he said."_s).unique);
    QVERIFY(!anchorOf(u"“Yes,” she said. ⟦“Yes,”⟧ he said."_s).unique);
}

void AnchorTest::findsUnchangedWords_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("at the beginning") << u"⟦Ana Ruiz⟧ said no."_s;
    QTest::newRow("at the end") << u"No, said ⟦Ana Ruiz⟧"_s;
    QTest::newRow("the whole text") << u"⟦No.⟧"_s;
    QTest::newRow("the second of three copies") << u"No. ⟦No.⟧ No."_s;
    QTest::newRow("after an astral character") << u"😀😀 ⟦“We stay”⟧ 😀"_s;
    QTest::newRow("an astral character") << u"a ⟦😀⟧ b"_s;
    QTest::newRow("inside of a word") << u"un⟦believ⟧able"_s;
    QTest::newRow("no words at all") << u"well ⟦…⟧ yes"_s;
    QTest::newRow("without a blank for a hundred characters")
        << QString(100, u'x') + u"⟦y⟧"_s + QString(100, u'z');
}

void AnchorTest::findsUnchangedWords()
{
    QFETCH(QString, marked);
    const MarkedText drawn = MarkedText::parse(marked);
    const std::optional<Placement> placement =
        resolveAnchor(drawn.text, anchorAt(drawn.text, drawn.spans.first()));
    QVERIFY(placement);
    QCOMPARE(placement->span, drawn.spans.first());
    QCOMPARE(placement->certainty, 1.0);
}

void AnchorTest::findsWords_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now");

    const QString then =
        u"The storm had closed the crossing for nine days.\n\nThe ferry will sail again. "
        u"⟦“We repair what the ice has broken,”⟧ said Ana Ruiz, the harbour master.\n\nNobody "
        u"in the council answered."_s;
    QTest::newRow("a headline was added") << then << u"Ferry to return\n\n"_s + then;
    QTest::newRow("the paragraph moved")
        << then
        << u"Nobody in the council answered.\n\nThe ferry will sail again. ⟦“We repair what the "
           u"ice "
           u"has broken,”⟧ said Ana Ruiz, the harbour master.\n\nThe storm had closed the crossing "
           u"for nine days."_s;
    QTest::newRow("what stands around was rewritten, the words are the only ones")
        << then
        << u"Work begins on Monday: ⟦“We repair what the ice has broken,”⟧ a clerk read out."_s;
    QTest::newRow("a word was added")
        << then << QString(then).replace(u"the ice"_s, u"the long ice"_s);
    QTest::newRow("words were put in front")
        << then << QString(then).replace(u"“We"_s, u"“As ever, we"_s);
    QTest::newRow("words were put behind")
        << then << QString(then).replace(u"broken,”"_s, u"broken this winter,”"_s);
    QTest::newRow("a word was taken away")
        << then << QString(then).replace(u"We repair what"_s, u"We repair"_s);
    QTest::newRow("straight marks for curly ones")
        << then << QString(then).replace(u'“', u'"').replace(u'”', u'"');
    QTest::newRow("other line ends and blanks")
        << then
        << QString(then).replace(u"\n"_s, u"\r\n"_s).replace(u" what "_s, u"\u00A0what  "_s);
    QTest::newRow("decomposed letters")
        << u"Måløy, he said. ⟦“À bientôt à Måløy,”⟧ she said."_s
        << u"So. Måløy, he said. ⟦“À bientôt à Måløy,”⟧ she said."_s.normalized(
               QString::NormalizationForm_D);
    QTest::newRow("after an astral character was added") << then << u"😀 "_s + then;
    QTest::newRow("a name among others of that name")
        << u"Ruiz left. She said ⟦Ruiz⟧ was a common name on the island."_s
        << u"On Monday Ruiz left. She said ⟦Ruiz⟧ was a common name on the island."_s;
    QTest::newRow("part of a word")
        << u"It was un⟦believ⟧able, she said."_s << u"And so it was un⟦believ⟧able, she said."_s;
}

void AnchorTest::findsWords()
{
    QFETCH(QString, then);
    QFETCH(QString, now);
    const MarkedText after = MarkedText::parse(now);
    QCOMPARE(foundIn(after.text, anchorOf(then)), now);
    const std::optional<Placement> placement = resolveAnchor(after.text, anchorOf(then));
    QVERIFY(placement->certainty > 0.5 && placement->certainty <= 1);
}

void AnchorTest::ordersPlacesByHowMuchIsLeft()
{
    const Anchor anchor =
        anchorOf(u"The ferry will sail again. ⟦“We repair what the ice has broken here,”⟧ said "
                 u"Ana Ruiz, the harbour master."_s);
    const QStringList fromBestToWorst = {
        u"New. The ferry will sail again. “We repair what the ice has broken here,” said Ana Ruiz, the harbour master."_s,
        u"New. The ferry will sail today. “We repair what the ice has broken here,” said Ana Ruiz, the harbour master."_s,
        u"New. A boat may yet leave. “We repair what the ice has broken here,” said Ana Ruiz, the harbour master."_s,
        u"New. A boat may yet leave. “We repair what the ice has broken here,” a clerk read out."_s,
    };
    double last = 1.01;
    for (const QString &text : fromBestToWorst) {
        const std::optional<Placement> placement = resolveAnchor(text, anchor);
        QVERIFY2(placement, qPrintable(text));
        QVERIFY2(placement->certainty < last, qPrintable(text));
        last = placement->certainty;
    }
}

/// Copies that nothing tells apart go where their neighbours went, or nowhere.
void AnchorTest::followsItsNeighbours()
{
    const QString copy =
        u"“No,” she said. It was late by then, and nobody in the room asked twice. "_s;
    const QString then = u"The council met at nine in the old salt store.\n"_s + copy.repeated(9)
        + u"\nThen it rose, without a vote on the ferry."_s;
    const QString now = u"Added. "_s + then;

    AnchorFinder alone(now);
    const qsizetype fifth = then.indexOf(u"“No,”"_s) + 4 * copy.size();
    const Anchor anchor = anchorAt(then, {fifth, fifth + 5});
    QVERIFY(!alone.find(anchor));

    AnchorFinder together(now);
    const qsizetype council = then.indexOf(u"council"_s);
    QVERIFY(together.find(anchorAt(then, {council, council + 7})));
    const std::optional<Placement> placement = together.find(anchor);
    QVERIFY(placement);
    QCOMPARE(placement->span.begin, fifth + 7);
}

void AnchorTest::staysQuickOnAThousandCopies()
{
    const QString copy = u"“We are pleased,” said a spokesman for the company on that Monday. "_s;
    const QString then = copy.repeated(3000);
    const QString now = u"Added. "_s + then;
    AnchorFinder finder(now);
    for (qsizetype number = 0; number < 3000; ++number) {
        const qsizetype begin = number * copy.size();
        const std::optional<Placement> placement = finder.find(anchorAt(then, {begin, begin + 17}));
        if (placement)
            QCOMPARE(placement->span.begin, begin + 7);
    }
}

void AnchorTest::survivesOddAnchors_data()
{
    QTest::addColumn<Anchor>("anchor");

    QTest::newRow("without words") << Anchor{};
    QTest::newRow("before the text") << Anchor{-5, u"Ruiz"_s, {}, {}};
    QTest::newRow("beyond any text")
        << Anchor{std::numeric_limits<qsizetype>::max(), u"Ruiz"_s, {}, {}};
    QTest::newRow("beyond this text") << Anchor{4000, u"not there"_s, u"at"_s, u"all"_s};
    QTest::newRow("half a character") << Anchor{3, QString(QChar(0xD83D)), {}, {}};
    QTest::newRow("marks alone") << Anchor{3, u"“”"_s, u"…"_s, u"—"_s};
    QTest::newRow("longer than the text") << Anchor{0, QString(5000, u'x'), {}, {}};
    QTest::newRow("many words more than the text")
        << Anchor{0, u"said no "_s.repeated(3000), u"Ana"_s, u"Ruiz"_s};
}

void AnchorTest::survivesOddAnchors()
{
    QFETCH(Anchor, anchor);
    for (const QString &text : {QString(), u"😀"_s, u"Ana Ruiz said no, and said no again. 😀"_s}) {
        const std::optional<Placement> placement = resolveAnchor(text, anchor);
        QVERIFY(!placement || lieIn({placement->span}, text));
    }
}

ONRECORD_TEST(AnchorTest)
#include "tst_anchor.moc"
