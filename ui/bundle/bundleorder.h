// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace onrecord {

/// The rows of a BundleModel that a list shows, in its order.
class BundleOrder final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class By { File, Day, Outlet, Headline, Words };

    explicit BundleOrder(QObject *parent);

    void setBy(By by);
    /// Only rows whose headline, outlet or day has all of \a words.
    void setWords(const QString &words);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    By m_by = By::File;
    QStringList m_words;
};

} // namespace onrecord
