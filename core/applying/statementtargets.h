// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/statementlookup.h"

#include <span>

namespace onrecord {

class ActorLookup;
class Reanchoring;
struct PlacedWords;

/// The statement a correction speaks of.
struct StatementTarget
{
    qsizetype number = 0; ///< in Reading::statements
    bool inForce = true; ///< its words are those the correction was made on
    bool sameAttribution = true; ///< … at least those that say who said it and how
};

/// What is done where the words stand, but the machine finds no statement in them (any more).
enum class WhereNoneIs : quint8 {
    Add, ///< that the reader spoke of it is enough
    Leave,
};

/// Finds the statements that corrections speak of in a reading that is being made, and writes down
/// with each which were said of it and which of those are stale.
class StatementTargets
{
public:
    /// All three must outlive this.
    StatementTargets(Reading &reading, Reanchoring &places, ActorLookup &actors)
        : m_reading(reading)
        , m_places(places)
        , m_actors(actors)
        , m_statements(reading.statements)
    {
    }

    /// What \a other knows, of copies of what it works on.
    StatementTargets(const StatementTargets &other, Reading &reading, Reanchoring &places,
                     ActorLookup &actors)
        : m_reading(reading)
        , m_places(places)
        , m_actors(actors)
        , m_statements(other.m_statements, reading.statements)
        , m_occurrences(other.m_occurrences)
        , m_copies(other.m_copies)
    {
    }

    /// Nothing where the words are gone, or where no statement is found and none is to be added.
    std::optional<StatementTarget> of(const Correction &correction,
                                      WhereNoneIs none = WhereNoneIs::Add);
    /// The same where the words stand at \a placed, which has places.
    std::optional<StatementTarget> at(const Correction &correction, const PlacedWords &placed,
                                      WhereNoneIs none);
    /// The statement that a reader added on exactly \a placed: the machine's, where it has it by now.
    StatementTarget added(const Correction &correction, const PlacedWords &placed);

    /// So many statements may be added.
    void reserve(qsizetype added) { m_statements.reserve(added); }
    /// The statement has other words now.
    void noteMoved(const StatementTarget &target) { m_statements.noteMoved(target.number); }

    /// Those corrections that came to speak of one statement with others, though they were made on
    /// different copies of its words: all but those of the copy that is clearly the likeliest.
    QSet<QUuid> onAnothersCopy() const;

private:
    /// A correction of words that stood in the article more than once when it was made, and beside the
    /// same name.
    struct OfCopy
    {
        qsizetype number = 0; ///< of the statement on which it lies
        QUuid correction;
        QString statement; ///< Correction::statement
        Anchors target; ///< Correction::target
        double certainty = 0; ///< of its place

        bool isOfAnother(const OfCopy &other) const;
    };

    static void displaceFrom(std::span<const OfCopy> onOne, QSet<QUuid> &displaced);
    void noteCopy(const Correction &correction, const PlacedWords &placed, qsizetype number);
    StatementTarget record(const Correction &correction, const PlacedWords &placed,
                           qsizetype number);
    bool isByAnother(const Statement &found, const Correction &correction);
    qsizetype add(const Correction &correction, const Spans &content);
    QString freeId(const QString &words);

    Reading &m_reading; // not owned, nor the next two
    Reanchoring &m_places;
    ActorLookup &m_actors;
    StatementLookup m_statements;
    QHash<QString, int>
        m_occurrences; ///< of words that freeId() was asked for: the first to look at
    QList<OfCopy> m_copies;
};

} // namespace onrecord
