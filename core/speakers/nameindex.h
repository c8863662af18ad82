// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/knownactor.h"

#include <QHash>
#include <QList>

#include <optional>

namespace onrecord {

class Lexicon;

/// Which of the known actors a name means: found by the full name, or by a part of it.
///
///     Ane Tallberg … Tallberg … Ane       last name, given name
///     Tallberg … Ane Tallberg             the full name after a part of it
///     Ana Ruiz … Ana M. Ruiz              another form of the full name
///     Nordkyst Inc. … Nordkyst            without what companies are called
///     Nordkyst Line Inc. … Nordkyst Line
///     the U.S. Water Board … the Water Board      without the country
///     Tarn Rovers … Tarn; the Tarn Chronicle … the Chronicle      a word of an institution
///     Bank of Norrland … the Bank         what kind of institution its name tells
///     Norrfell Hydro Council … NHC        initials
///     Liberal Democrats … Lib Dems        by what the lexicon knows as the same
///     Lund & Lund … L&L
///     Ana Moreno Oake … Moreno Oake       both last names
///     Omar al-Rahman … Rahman             without a particle joined to the name
///     Nenad Babić … Babic                 without the accents, where no other has the name so
///
/// Names are compared letter by letter, whatever their case (foldedName()). Of several who bear the
/// name, one is meant whom title, given name and pronouns do not speak against: who was named most
/// often, else the latest.
class NameIndex
{
public:
    /// \a lexicon must outlive it.
    explicit NameIndex(const Lexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }

    /// The number in \a actors of the one that \a name, which has words, means. \a actors are those
    /// whose names were added, each under its number. Looks at a few namesakes at most.
    std::optional<qsizetype> find(const NameMention &name, const QList<KnownActor> &actors) const;

    /// Those whose last name is \a word, the latest few, in the order in which they were added.
    QList<qsizetype> namesakes(const QString &word) const;

    /// True where some actor's full name has just these \a words.
    bool hasFullName(const QStringList &words) const;

    /// True where \a word alone is a name, a last name or a given name that was added.
    bool hasWord(const QString &word) const;

    /// Makes \a actor findable by \a words, its full name, and by the parts of it. Who had the same
    /// full name before is no longer found by it.
    void add(const QStringList &words, qsizetype actor, ActorKind kind);

    /// The same by the parts alone: when it shows of what \a kind a known actor is.
    void addParts(const QStringList &words, qsizetype actor, ActorKind kind);

    /// Nobody is found any more.
    void clear();

private:
    using Namesakes = QList<qsizetype>; ///< actors with a word in common, the latest last

    std::optional<qsizetype> findAsSpelled(const NameMention &name,
                                           const QList<KnownActor> &actors) const;
    std::optional<qsizetype> findByOneWord(const NameMention &name,
                                           const QList<KnownActor> &actors) const;
    std::optional<qsizetype> findByParticle(const NameMention &name,
                                            const QList<KnownActor> &actors) const;
    std::optional<qsizetype> findShorter(const NameMention &name,
                                         const QList<KnownActor> &actors) const;
    void addShorter(const QStringList &plain, const QStringList &words, qsizetype actor);
    qsizetype companySuffixes(const QStringList &words) const;
    bool isTelling(const QString &word) const;
    bool isPartOf(const QString &word, const QStringList &words) const;
    std::optional<qsizetype> findByPart(const NameMention &name,
                                        const QList<KnownActor> &actors) const;
    std::optional<qsizetype> findPerson(const NameMention &name,
                                        const QList<KnownActor> &actors) const;
    std::optional<qsizetype> findKnownByWord(const QString &word, const NameMention &name,
                                             const QList<KnownActor> &actors) const;

    const Lexicon &m_lexicon; // not owned
    QHash<QString, qsizetype> m_byName; ///< folded full name
    QHash<QString, Namesakes> m_byLast; ///< folded last name of people
    QHash<QString, Namesakes> m_byFirst; ///< folded first word of people and companies
    QHash<QString, Namesakes> m_byPart; ///< folded first or last word of institutions
    QHash<QString, qsizetype> m_byInitials;
    QHash<QString, Namesakes> m_byNoun; ///< folded noun in the name of institutions
    QHash<QString, QString> m_accented; ///< words of names with accents, by their letters without
};

} // namespace onrecord
