// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/lexicon.h"
#include "core/speakers/namemention.h"
#include "core/text/span.h"

#include <QHash>
#include <QStringList>

namespace onrecord {

/// A description of somebody taken apart.
///
///     the embattled mayor of Tarn     noun: mayor; qualities: embattled, tarn; definite
///     two officials                   noun: officials; not definite
struct Description
{
    QString noun; ///< folded; of several words for one office the same ("head", "chief")
    QStringList qualities; ///< folded words beside the noun that tell one holder from another
    QStringList names; ///< of these, those written with a capital
    bool namedBehind = false; ///< some of the names stand behind the noun: "the mayor of Tarn"
    bool definite = false; ///< "the", "his", "Tarn’s": somebody known already
    bool plural = false;
    bool owned = false; ///< "Ruiz’s lawyer": not Ruiz
    Gender gender = Gender::Unknown;

    /// Reads the words of a source's head; \a rest is what follows it in the source.
    static Description of(QStringView head, QStringView rest, const Lexicon &lexicon);

    /// The word that stands for all words of one office: "chief" for "head"; others as they are.
    static QString canonical(const QString &noun);
};

/// Which members are known by which noun: what appositions and titles told.
class RoleTable
{
public:
    void add(qsizetype member, const Description &description);

    /// The member \a description means, or -1: the one that shares most qualities, else the latest;
    /// never one whose known descriptions lack a name that \a description has.
    qsizetype find(const Description &description) const;

    /// The only member known by the noun of \a description, where nothing tells that it is somebody
    /// else’s or somewhere else’s: "the Norrland senator" after "Sen. Ruiz"; else -1.
    qsizetype onlyHolder(const Description &description) const;

private:
    struct Entry
    {
        qsizetype member = -1;
        QStringList qualities;
        Gender gender = Gender::Unknown;
    };

    QHash<QString, QList<Entry>> m_entries; ///< by noun, the latest last
};

} // namespace onrecord
