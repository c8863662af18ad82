// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articledraft.h"
#include "core/article/bundle.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The articles of a bundle are counted, and those without words passed over.
class BundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOverWhatHasNoText();
    void stopsWhereNoMoreIsWanted();
};

static Article articleWith(const QString &words)
{
    ArticleDraft draft;
    draft.title = u"Ferry stays"_s;
    draft.blocks = {{.text = words}};
    return articleOf(draft);
}

void BundleTest::passesOverWhatHasNoText()
{
    QStringList taken;
    const TakeArticle take = [&taken](Article &&article) {
        taken += article.text;
        return true;
    };
    BundleCounts counts;
    for (const QString &words : {u"It rained."_s, u" "_s, u"It stopped."_s})
        QVERIFY(counts.give(articleWith(words), take));
    QCOMPARE(counts, (BundleCounts{2, 1}));
    QCOMPARE(taken, (QStringList{u"Ferry stays\n\nIt rained."_s, u"Ferry stays\n\nIt stopped."_s}));
}

void BundleTest::stopsWhereNoMoreIsWanted()
{
    BundleCounts counts;
    QVERIFY(!counts.give(articleWith(u"It rained."_s), [](Article &&) { return false; }));
    QCOMPARE(counts.articles, 1);
}

ONRECORD_TEST(BundleTest)
#include "tst_bundle.moc"
