// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/givenlabels.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;

class GivenLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNearestStretches();
    void hasNoStretchesWithoutWords();
};

/// Where a stretch ends to the left of a word and begins to its right.
void GivenLabelsTest::findsTheNearestStretches()
{
    using enum RoleLabel;
    const std::vector<RoleLabel> labels{SourceOfRightBegins, SourceOfRight, CueBegins, None,
                                        ContentOfLeftBegins, ContentOfLeft, None};
    const std::vector<float> margins(labels.size());
    const GivenLabels given(labels, margins);
    std::vector<qsizetype> before;
    std::vector<qsizetype> after;
    for (qsizetype i = 0; i < given.size(); ++i) {
        before.push_back(given.stretchBefore(i));
        after.push_back(given.stretchAfter(i));
    }
    QVERIFY((before == std::vector<qsizetype>{-1, -1, 1, 2, 2, 2, 5}));
    QVERIFY((after == std::vector<qsizetype>{2, 2, 4, 4, 7, 7, 7}));
}

void GivenLabelsTest::hasNoStretchesWithoutWords()
{
    const GivenLabels given({}, {});
    QCOMPARE(given.size(), 0);
    QCOMPARE(given.stretchBefore(0), -1);
    QCOMPARE(given.stretchAfter(0), 0);
}

ONRECORD_TEST(GivenLabelsTest)
#include "tst_givenlabels.moc"
