// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/anchorwords.h"

#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class AnchorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsItsOwnWordsAlone();
    void boundsAnAnchorsWords_data();
    void boundsAnAnchorsWords();
};

static Anchor anchorOfWords(const QString &marked)
{
    const MarkedText drawn = MarkedText::parse(marked);
    return anchorAt(drawn.text, drawn.spans.first());
}

void AnchorWordsTest::countsItsOwnWordsAlone()
{
    const AnchorWords words = anchorWords(anchorOfWords(u"It rained 😀. ⟦“We stay,”⟧ she said."_s));
    QCOMPARE(words.words.size(), 7); // the smiling face is one
    QCOMPARE(words.count(), 2);
    QCOMPARE(words.exact.in(words.text), u"“We stay,”");
}

void AnchorWordsTest::boundsAnAnchorsWords_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now"); // words 2 and 3 of it are the anchor's

    QTest::newRow("with its marks")
        << u"It rained. ⟦“We stay,”⟧ she said."_s << u"It rained. ⟦“We stay,”⟧ she said."_s;
    QTest::newRow("other marks") << u"It rained. ⟦“We stay,”⟧ she said."_s
                                 << u"It rained. ⟦\"We stay,\"⟧ she said."_s;
    QTest::newRow("without marks")
        << u"It rained. “⟦We stay⟧,” she said."_s << u"It rained. “⟦We stay⟧,” she said."_s;
    QTest::newRow("the marks are gone")
        << u"It rained. ⟦“We stay,”⟧ she said."_s << u"It rained. ⟦We stay,⟧ she said."_s;
    QTest::newRow("from within a word")
        << u"It rained. “W⟦e stay⟧,” she said."_s << u"It rained. “W⟦e stay⟧,” she said."_s;
    QTest::newRow("beyond the BMP")
        << u"It rained. ⟦𝐖𝐞 stay⟧, she said."_s << u"It rained. ⟦We stay⟧, she said."_s;
}

void AnchorWordsTest::boundsAnAnchorsWords()
{
    QFETCH(QString, then);
    QFETCH(QString, now);
    const MarkedText drawn = MarkedText::parse(now);
    const Span found = boundsOf(anchorWords(anchorOfWords(then)), {2, 4, 2, 4}, drawn.text,
                                findFoldedWords(drawn.text));
    QCOMPARE(withMarks(drawn.text, {found}), now);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::AnchorWordsTest)
#include "tst_anchorwords.moc"
