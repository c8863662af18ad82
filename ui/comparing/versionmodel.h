// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparing/versions.h"

#include <QAbstractListModel>
#include <QHash>

namespace onrecord {

/// Words of a version as a row shows them, and which of them the other version has not.
struct VersionWords
{
    QString text; ///< from the first difference on, with what stands shortly before it
    Spans changed; ///< in text, ascending

    friend bool operator==(const VersionWords &, const VersionWords &) = default;
};

/// What differs between two versions of an article, by place.
class VersionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StatementRole =
            Qt::UserRole, ///< Statement::id in the open article; empty where it has none
        TitleRole, ///< "1b words, cue"
        SignRole, ///< "−" gone, "+" new, "≠" otherwise
        SpeakersRole, ///< "Bo Lind", "Bo Lind → Cora Vik"
        CueRole, ///< "said → claimed"; empty where that is the same
        EarlierRole, ///< VersionWords; of what is new without text, as the next of what is gone
        LaterRole, ///< VersionWords; without text, too, where both say the same
    };

    using QAbstractListModel::QAbstractListModel;

    /// \a here is the open article's reading, VersionDifference::now. \a isLater: the other version is
    /// the later one.
    void setComparison(const VersionComparison &comparison, const Reading &here, bool isLater);
    const VersionDifference *difference(int row) const;
    /// The row of what was \a difference in an earlier comparison, -1 where that is none any more.
    int rowOf(const VersionDifference &difference) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString title;
        QString sign;
        QString speakers;
        QString cue;
        VersionWords earlier;
        VersionWords later;

        friend bool operator==(const Row &, const Row &) = default;
    };

    static Row rowFor(const VersionDifference &difference, const QString &label, bool isLater);
    const Row &row(int number) const;
    static QString spoken(const Row &row);

    QList<VersionDifference> m_differences;
    QStringList m_labels; ///< of the statements in the open article, a row each; may be empty
    bool m_isLater = false;
    /// Made when they are first asked for: comparing the words of hundreds takes longer than a frame.
    mutable QHash<int, Row> m_rows;
};

} // namespace onrecord

Q_DECLARE_METATYPE(onrecord::VersionWords)
