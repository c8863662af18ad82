// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/surroundings.h"
#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What an article still has of a marked passage.
class SurroundingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesPassageAndNeighbours_data();
    void comparesPassageAndNeighbours();
    void leavesEndlessPassagesAlone();
};

void SurroundingsTest::comparesPassageAndNeighbours_data()
{
    QTest::addColumn<QString>("copy"); // the passage is marked in both
    QTest::addColumn<QString>("article");
    QTest::addColumn<int>("surroundings");
    const auto row = [](const char *name, const QString &copy, const QString &article,
                        Surroundings surroundings) {
        QTest::newRow(name) << copy << article << int(surroundings);
    };
    const QString said = u"😀 Ana Ruiz came. ⟦“We stay,” she said⟧ at noon."_s;
    row("marks and case", said, u"😀 ANA RUIZ came. ⟦\"we stay\", she said⟧, at noon."_s,
        Surroundings::Same);
    row("another word in it", said, u"Ana Ruiz came. ⟦“We stay,” he said⟧ at noon."_s,
        Surroundings::OtherPassage);
    row("a negation", said, u"Ana Ruiz came. ⟦“We do not stay,” she said⟧ at noon."_s,
        Surroundings::OtherPassage);
    row("another name before it", said, u"Mia Orr came. ⟦“We stay,” she said⟧ at noon."_s,
        Surroundings::Other);
    row("more behind it", said, u"Ana Ruiz came. ⟦“We stay,” she said⟧ never at noon."_s,
        Surroundings::Other);
    const QString far = u" word"_s.repeated(400);
    row("another word far before it", u"One"_s + far + u" ⟦“We stay,” she said⟧."_s,
        u"Two 😀"_s + far + u" ⟦“We stay,” she said⟧."_s, Surroundings::Same);
}

void SurroundingsTest::comparesPassageAndNeighbours()
{
    QFETCH(QString, copy);
    QFETCH(QString, article);
    QFETCH(int, surroundings);
    const MarkedText then = MarkedText::parse(copy);
    const MarkedText now = MarkedText::parse(article);
    QCOMPARE(int(compareSurroundings(then.text, then.spans.first(), now.text, now.spans.first())),
             surroundings);
}

void SurroundingsTest::leavesEndlessPassagesAlone()
{
    const QString text = u"word "_s.repeated(4000);
    const Span all{0, text.size()};
    QCOMPARE(compareSurroundings(text, all, text, all), Surroundings::Other);
}

ONRECORD_TEST(SurroundingsTest)
#include "tst_surroundings.moc"
