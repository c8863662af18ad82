// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundleorder.h"

#include "ui/bundle/bundlemodel.h"

#include <QDate>

namespace onrecord {

BundleOrder::BundleOrder(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void BundleOrder::setBy(By by)
{
    m_by = by;
    invalidate();
}

void BundleOrder::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool BundleOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto compared = [&](int role) {
        return QString::localeAwareCompare(left.data(role).toString(), right.data(role).toString());
    };
    int order = 0;
    switch (m_by) {
    case By::File: break;
    case By::Day: { // the newest first, those without a day last
        const QDate one = left.data(BundleModel::DayRole).toDate();
        const QDate other = right.data(BundleModel::DayRole).toDate();
        order = one == other ? 0 : one > other || !other.isValid() ? -1 : 1;
        break;
    }
    case By::Outlet: order = compared(BundleModel::OutletRole); break;
    case By::Headline: order = compared(Qt::DisplayRole); break;
    case By::Words: {
        const qlonglong one = left.data(BundleModel::WordsRole).toLongLong();
        const qlonglong other = right.data(BundleModel::WordsRole).toLongLong();
        order = one == other ? 0 : one > other ? -1 : 1;
        break;
    }
    }
    return order == 0 ? left.row() < right.row() : order < 0;
}

bool BundleOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString all = index.data(Qt::DisplayRole).toString() + u' '
        + index.data(BundleModel::LineRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace onrecord
