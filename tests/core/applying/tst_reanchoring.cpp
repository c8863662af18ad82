// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/reanchoring.h"

#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Where the parts of an interrupted quotation stand in an article that was edited.
class ReanchoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryPart_data();
    void findsEveryPart();
};

/// A rejection of the words marked in \a marked, of which the cue is “said”.
static Correction rejectionIn(const MarkedText &marked)
{
    Correction rejection;
    rejection.change = Reject{};
    for (const Span span : marked.spans)
        rejection.target.append(anchorAt(marked.text, span));
    const qsizetype said = marked.text.indexOf(u"said"_s);
    rejection.passage = passageAt(marked.text, marked.spans, {{said, said + 4}}, {});
    return rejection;
}

void ReanchoringTest::findsEveryPart_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("changed");

    QTest::newRow("nothing edited")
        << u"In Tarn ⟦“We stay 😀 all winter long,”⟧ said Ruiz, ⟦“not you.”⟧ It rained."_s << false;
    // Around the second part so much is other that its own context does not find it.
    QTest::newRow("other words around a part")
        << u"In Tarn ⟦“We stay 😀 all winter long,”⟧ said Ruiz, the new mayor, ⟦“not you.”⟧ Boats "
           "left that day for the islands."_s
        << false;
    QTest::newRow("a part is gone")
        << u"In Tarn ⟦“We stay 😀 all winter long,”⟧ said Ruiz. It rained."_s << true;
    QTest::newRow("a part is gone from here and stands elsewhere")
        << u"In Tarn ⟦“We stay 😀 all winter long,”⟧ said Ruiz. It rained.\n\nThe quay was shut, "
           u"and "
           "Bo Lind of the harbour office called it a day: “not you.”"_s
        << true;
}

void ReanchoringTest::findsEveryPart()
{
    QFETCH(QString, now);
    QFETCH(bool, changed);
    const Correction correction = rejectionIn(MarkedText::parse(
        u"In Tarn ⟦“We stay 😀 all winter long,”⟧ said Ruiz, ⟦“not you.”⟧ It rained."_s));
    const MarkedText expected = MarkedText::parse(now);
    const PlacedWords placed = Reanchoring(expected.text).targetOf(correction);
    QCOMPARE(placed.places, expected.spans);
    QCOMPARE(placed.changed.has_value(), changed);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ReanchoringTest)
#include "tst_reanchoring.moc"
