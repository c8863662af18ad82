// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articledraft.h"
#include "ui/bundle/bundlemodel.h"
#include "ui/bundle/bundleorder.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// The rows of a list of articles, and their order.
class BundleModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsSeveralAlone();
    void tellsWhatIsKnown();
    void tellsWhatWasFound();
    void saysWhatItCounted();
    void hidesWhatANameMayHold();
    void sorts_data();
    void sorts();
    void filters_data();
    void filters();

private:
    BundleModel m_model;
};

static Article articleWith(const QString &title, const QString &outlet, QDate day, int words)
{
    ArticleDraft draft;
    draft.title = title;
    draft.outlet = outlet;
    draft.published = day;
    draft.blocks = {{.text = QString(u"rain 😀 "_s).repeated(words / 2)}};
    return articleOf(draft);
}

void BundleModelTest::init()
{
    m_model.setBundle(Bundle({
        articleWith(u"Mills turn"_s, u"Vestby Courier"_s, QDate(2026, 11, 16), 4),
        articleWith(u"Boats stay"_s, u"Tarn Gazette"_s, {}, 40),
        articleWith(u"Fares rise"_s, u"Skerry Times"_s, QDate(2026, 11, 17), 8),
    }));
}

void BundleModelTest::listsSeveralAlone()
{
    QCOMPARE(m_model.rowCount(), 3);
    m_model.setBundle(Bundle({articleWith(u"Boats stay"_s, {}, {}, 4)}));
    QCOMPARE(m_model.rowCount(), 0);
}

void BundleModelTest::tellsWhatIsKnown()
{
    const QModelIndex mills = m_model.index(0);
    QCOMPARE(mills.data().toString(), u"Mills turn"_s);
    QVERIFY(mills.data(BundleModel::LineRole).toString().startsWith(u"Vestby Courier · 16 "));
    QVERIFY(mills.data(BundleModel::CountRole).toString().startsWith(u"6 "));
    QCOMPARE(m_model.index(1).data(BundleModel::LineRole).toString(), u"Tarn Gazette"_s);
    QCOMPARE(mills.data(BundleModel::NumberRole).value<qsizetype>(), 0);
}

void BundleModelTest::tellsWhatWasFound()
{
    m_model.setFound(1, 12, 7);
    QCOMPARE(m_model.index(1).data(BundleModel::CountRole).toString(), u"12 · 7 •"_s);
    m_model.setFound(1, 12, 0);
    QCOMPARE(m_model.index(1).data(BundleModel::CountRole).toString(), u"12 ✓"_s);
    m_model.setFound(9, 1, 1); // of a file that is closed
}

/// The figures alone say neither what they count nor, read aloud, where the article begins.
void BundleModelTest::saysWhatItCounted()
{
    const auto tip = [this] {
        return m_model.index(1).data(Qt::ToolTipRole).toString();
    };
    const QString usual = tip();
    m_model.setFound(1, 12, 7);
    QVERIFY2(tip().startsWith(u"12 statement(s) · 7 to review"), qPrintable(tip()));
    QVERIFY(tip().endsWith(usual));
    QVERIFY(m_model.index(1)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"12 statement(s) · 7 to review"));
    m_model.setFound(1, 12, 0);
    QVERIFY2(tip().startsWith(u"12 statement(s) · nothing to review"), qPrintable(tip()));
}

void BundleModelTest::hidesWhatANameMayHold()
{
    m_model.setBundle(Bundle({articleWith(u"a\u202Eb"_s, {}, {}, 4), articleWith({}, {}, {}, 4)}));
    QCOMPARE(m_model.index(0).data().toString(), u"a[U+202E]b"_s);
    QVERIFY(m_model.index(1).data().toString().startsWith(u"rain"));
}

void BundleModelTest::sorts_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QStringList>("titles");
    const QString mills = u"Mills turn"_s;
    const QString boats = u"Boats stay"_s;
    const QString fares = u"Fares rise"_s;
    const auto row = [](const char *name, BundleOrder::By by, const QStringList &titles) {
        QTest::newRow(name) << int(by) << titles;
    };
    row("file", BundleOrder::By::File, {mills, boats, fares});
    row("day, the newest first", BundleOrder::By::Day, {fares, mills, boats});
    row("outlet", BundleOrder::By::Outlet, {fares, boats, mills});
    row("headline", BundleOrder::By::Headline, {boats, fares, mills});
    row("length", BundleOrder::By::Words, {boats, fares, mills});
}

static QStringList titlesIn(const BundleOrder &order)
{
    QStringList titles;
    for (int row = 0; row < order.rowCount(); ++row)
        titles.append(order.index(row, 0).data().toString());
    return titles;
}

void BundleModelTest::sorts()
{
    QFETCH(int, by);
    BundleOrder order(nullptr);
    order.setSourceModel(&m_model);
    order.setBy(BundleOrder::By(by));
    QTEST(titlesIn(order), "titles");
}

void BundleModelTest::filters_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("titles");
    const QString mills = u"Mills turn"_s;
    const QString boats = u"Boats stay"_s;
    const QString fares = u"Fares rise"_s;
    QTest::newRow("nothing") << QString() << QStringList{mills, boats, fares};
    QTest::newRow("headline") << u"BOAT"_s << QStringList{boats};
    QTest::newRow("outlet and headline") << u"times rise"_s << QStringList{fares};
    QTest::newRow("day") << u"2026"_s << QStringList{mills, fares};
    QTest::newRow("none") << u"snow"_s << QStringList{};
}

void BundleModelTest::filters()
{
    QFETCH(QString, words);
    BundleOrder order(nullptr);
    order.setSourceModel(&m_model);
    order.setWords(words);
    QTEST(titlesIn(order), "titles");
}

} // namespace onrecord

ONRECORD_TEST(onrecord::BundleModelTest)
#include "tst_bundlemodel.moc"
