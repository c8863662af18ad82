// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/bundle.h"

#include <QAbstractListModel>
#include <QHash>

namespace onrecord {

/// The articles of a file, a row each, in the file's order. What was found in one is known once it
/// was open.
class BundleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< qsizetype, in the file
        LineRole, ///< "Courier · 17 Nov 2026"
        CountRole, ///< "12 · 7 •": statements, those to review; "same text"; "640 words"
        OutletRole,
        DayRole, ///< QDate
        WordsRole, ///< how many
    };

    using QAbstractListModel::QAbstractListModel;

    void setBundle(const Bundle &bundle);
    /// What was found in the article \a number.
    void setFound(qsizetype number, int statements, int toReview);
    bool isFound(qsizetype number) const { return m_found.contains(number); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Found
    {
        int statements = 0;
        int toReview = 0;
    };
    QString countOf(qsizetype number) const;
    QString foundIn(qsizetype number) const;

    QList<BundleEntry> m_entries;
    QHash<qsizetype, Found> m_found;
};

} // namespace onrecord
