// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/description.h"

#include <QHash>

#include <optional>

namespace onrecord {

/// Which actors are known by which noun, as appositions, titles and names told: "the mayor" after
/// "Ana Ruiz, the mayor of Tarn". Of one noun the last eight descriptions are kept, so that each
/// question takes constant time.
class OfficeTable
{
public:
    /// Nothing where \a description has no noun.
    void add(qsizetype actor, const Description &description);

    /// The actor \a description means: one who holds the office now, or held it where the description
    /// says so ("the former minister"); of these the one that shares most qualities, else the latest.
    /// Never by an entry that lacks a name which \a description has, or that is of another gender or rank.
    std::optional<qsizetype> find(const Description &description) const;

    /// All whom \a description may mean, as in find(), in the time that it speaks of.
    QList<qsizetype> holders(const Description &description) const;

    /// The only actor known by the noun of \a description, where nothing tells that it is somebody
    /// else’s or somewhere else’s: "the Norrland senator" after "Sen. Ruiz".
    std::optional<qsizetype> onlyHolder(const Description &description) const;

private:
    struct Entry
    {
        qsizetype actor = -1;
        QStringList qualities;
        QString rank; ///< see Description::rank
        Gender gender = Gender::Unknown;
        bool past = false;

        bool mayBe(const Description &description) const;
        bool isOfOtherGender(const Description &description) const;
    };

    QHash<QString, QList<Entry>> m_entries; ///< by noun, the latest last
};

} // namespace onrecord
