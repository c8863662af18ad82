// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of the history shows of long values.
#include "ui/history/historydelegate.h"

#include "ui/history/historymodel.h"

#include "tests/support/roomtests.h"

#include <QImage>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class HistoryDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_model.clear(); }
    void showsTheEndOfALongValue_data();
    void showsTheEndOfALongValue();
    void takesNoLineMoreThanItNeeds();
    void isAsHighWhenItIsChosen();

private:
    QModelIndex row(const QString &before, const QString &after)
    {
        auto *item = new QStandardItem;
        item->setData(u"actor renamed"_s, HistoryModel::WhatRole);
        item->setData(before, HistoryModel::BeforeRole);
        item->setData(after, HistoryModel::AfterRole);
        item->setData(true, HistoryModel::InForceRole);
        m_model.appendRow(item);
        return item->index();
    }
    QStyleOptionViewItem option(const QModelIndex &index) const
    {
        QStyleOptionViewItem option;
        option.rect = {0, 0, 380, 0};
        option.rect.setHeight(m_delegate.sizeHint(option, index).height());
        return option;
    }
    QImage painted(const QModelIndex &index) const
    {
        const QStyleOptionViewItem laidOut = option(index);
        QImage image(laidOut.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        m_delegate.paint(&painter, laidOut, index);
        return image;
    }
    int lines(const QModelIndex &index) const
    {
        return option(index).rect.height() / QFontMetrics(QStyleOptionViewItem().font).height();
    }

    QStandardItemModel m_model;
    const HistoryDelegate m_delegate;
};

void HistoryDelegateTest::showsTheEndOfALongValue_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isFormer");
    const QString longName = u"The Association of Friends of the Old Ferry 😀 at %1"_s;
    QTest::newRow("former value") << longName << u"Friends"_s << true;
    QTest::newRow("value") << u"Friends"_s << longName << false;
    QTest::newRow("a value and none before") << QString() << longName << false;
}

void HistoryDelegateTest::showsTheEndOfALongValue()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, isFormer);
    const auto with = [&](const QString &end) {
        return isFormer ? row(before.arg(end), after) : row(before, after.arg(end));
    };
    QVERIFY(painted(with(u"Nib"_s)) != painted(with(u"Elm"_s)));
}

void HistoryDelegateTest::takesNoLineMoreThanItNeeds()
{
    const int one = lines(row(u"Nib"_s, u"Elm"_s));
    QCOMPARE(lines(row(QString(), u"Elm"_s)), one);
    QCOMPARE(lines(row(QString(), QString())), one - 1);
    const QString half = u"Friends of the Old Ferry"_s;
    QCOMPARE(lines(row(half, half + u" 😀"_s)), one + 1);
    const QString whole = u"The Association of Friends of the Old Ferry at Nib"_s;
    QCOMPARE(lines(row(whole, u"Elm"_s)), one + 2);
    QCOMPARE(lines(row(whole, whole + u' ' + whole)), one + 3);
}

/// The list lays its rows out once: one that became higher would be painted over the next one, and one that
/// became lower would leave what it was behind it.
void HistoryDelegateTest::isAsHighWhenItIsChosen()
{
    QListView list;
    HistoryDelegate delegate;
    const QModelIndex value = row(u"Ida Moe"_s, u"Friends of the Ferry 😀"_s);
    row(u"Bo Lind"_s, u"Cora Vik"_s);
    list.setModel(&m_model);
    list.setItemDelegate(&delegate);
    list.show();
    QSet<int> heights;
    for (int width = 200; width < 460; width += 3) {
        list.resize(width, 300);
        const auto height = [&](int chosen) {
            list.setCurrentIndex(m_model.index(chosen, 0));
            return list.sizeHintForIndex(value).height();
        };
        QCOMPARE(height(0), height(1));
        heights.insert(height(0));
    }
    QVERIFY(heights.size() > 1); // it did need more lines in a narrow list
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::HistoryDelegateTest)
#include "tst_historydelegate.moc"
