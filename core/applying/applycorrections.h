// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applying/actorlookup.h"
#include "core/applying/applyactorcorrections.h"
#include "core/applying/reanchoring.h"
#include "core/applying/statementtargets.h"

namespace onrecord {

class ActorNumbers;
class TopicNames;

/// Applies corrections, in the order they were made, to a reading whose document and statements are
/// those that were found. Corrections whose place is gone become its orphans; topics take the
/// reader's names for topics. Statements are left in the order they came, added ones last: their
/// order, labels and totals are the caller's (readingtotals.h).
class CorrectionPass
{
public:
    /// \a numbers has those of the machine's speakers and takes those of the reader's. \a reading,
    /// \a topics and \a numbers must outlive this.
    CorrectionPass(Reading &reading, TopicNames &topics, const QList<Actor> &found,
                   ActorNumbers &numbers);
    /// Goes on where \a other is, on copies of what that works on.
    CorrectionPass(const CorrectionPass &other, Reading &reading, TopicNames &topics,
                   ActorNumbers &numbers);
    CorrectionPass(const CorrectionPass &) = delete;
    CorrectionPass &operator=(const CorrectionPass &) = delete;

    void apply(const Correction &correction);
    /// Whom a withdrawn correction brought along keeps a number, so that nobody else gets another one
    /// by the withdrawal.
    void passOver(const Correction &withdrawn);
    /// So many statements may be added.
    void expectAdded(qsizetype count) { m_targets.reserve(count); }

    /// The corrections that came to lie on a statement though they were made on another copy of its
    /// words (StatementTargets::onAnothersCopy()): they have settled and overruled what was said of
    /// it, so all is to be done again without them.
    QSet<QUuid> onAnothersCopy() const { return m_targets.onAnothersCopy(); }

    /// Does to \a reading, the one that was corrected or a copy of it, what follows from all
    /// corrections together: statements go to whom their speakers were merged into, and claims to
    /// the statements they stand in.
    void finish(Reading &reading) const;
    /// The actors that were found, as corrected, and those the reader named.
    QList<ReadActor> actors() const { return m_actors.actors(); }
    QList<ReadActor> takeActors() && { return std::move(m_actors).takeActors(); }

private:
    bool change(const Correction &correction, const Confirm &confirmed);
    bool change(const Correction &correction, const Reject &);
    bool change(const Correction &correction, const SetSpeakers &speakers);
    bool change(const Correction &correction, const SetVerb &verb);
    bool change(const Correction &correction, const SetContent &content);
    bool change(const Correction &correction, const AddStatement &added);
    bool change(const Correction &, const MergeActors &merge);
    bool change(const Correction &correction, const SetFlag &flag);
    bool change(const Correction &correction, const SetNote &note);
    bool change(const Correction &, const SetPublished &published);
    /// RenameActor and others (applyactorcorrections.h).
    template <typename OfActor>
    bool change(const Correction &, const OfActor &said)
    {
        return applyToActors(said, m_actors, m_places);
    }
    bool change(const Correction &correction, const SetCertainty &certainty);
    bool change(const Correction &, const RenameTopic &rename);
    bool change(const Correction &, const MergeTopics &merge);
    bool change(const Correction &correction, const SetDate &date);
    bool change(const Correction &correction, const SetBlock &);
    bool change(const Correction &, const SetFact &);
    bool change(const Correction &correction, const SetCue &change);
    bool change(const Correction &correction, const SetSource &change);
    bool change(const Correction &correction, const SetTopic &change);
    bool change(const Correction &correction, const SetClaim &change);
    bool setWordsBeside(const Correction &correction, const Anchors &words,
                        void (*set)(ReadStatement &, const Spans &));

    void noteMoved(const Correction &correction, bool isMoved);
    ReadStatement &at(const StatementTarget &target) { return m_reading.statements[target.number]; }
    template <typename Set>
    bool setValue(const Correction &correction, const Set &set);
    std::optional<QStringList> idsOf(StatementTarget &target, const Correction &correction,
                                     const QList<ActorRef> &speakers);

    Reading &m_reading; // not owned
    TopicNames &m_topics; // not owned
    ActorNumbers &m_numbers; // not owned
    Reanchoring m_places;
    ActorLookup m_actors;
    StatementTargets m_targets;
    QSet<QString> m_markedClaims; ///< Claim::ids
};

} // namespace onrecord
