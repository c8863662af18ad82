// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QHash>

namespace onrecord {

class Reanchoring;

/// \a name as two names are compared, in any letter case and form of its letters.
QString comparableName(const QString &name);

/// The actors of a reading that is being made: the machine's, those the reader named, renamed
/// and merged.
///
/// Actors are spoken of by number; a number stays good when its actor is merged into another.
class ActorLookup
{
public:
    explicit ActorLookup(const QList<Actor> &found);

    /// Whom \a reference means: the actor of the mention at that place, if it is made of the words it
    /// was made of, else the one who goes by those words; the actor of that name, who is added where
    /// there is none yet. Nothing where the mention is gone, or another one by now, and its words
    /// are nobody's name.
    std::optional<qsizetype> find(const ActorRef &reference, Reanchoring &places);
    /// True where \a name is one of those that the actor called \a id goes by.
    bool goesBy(const QString &id, const QString &name);

    /// The id of whom \a reference means, as the reading shows it; that of a name nobody has is the
    /// one it would get from find(). Adds nobody.
    std::optional<QString> idFor(const ActorRef &reference, Reanchoring &places);

    const QString &idOf(qsizetype number) const { return m_actors[number].actor.id; }
    /// The id under which the actor goes on, where it was merged.
    const QString &shownIdOf(qsizetype number) const { return idOf(rootOf(number)); }
    void rename(qsizetype number, const QString &name);
    /// \a number goes on under the name of \a into; nothing where they are one already.
    void merge(qsizetype number, qsizetype into);
    void setKind(qsizetype number, ActorKind kind);
    void setColour(qsizetype number, int colour); ///< SetActorColour::colour
    void setFact(qsizetype number, ActorFact fact, const QString &text);
    /// The mention that shares most with \a place is \a own's, whoever had it, and so is a name or a
    /// description that no other mention of that one has; \a text is that of the article. Nothing where
    /// there is no mention.
    void giveMention(Span place, qsizetype own, QStringView text);

    /// Ids of merged actors to the id they go by now; empty where nobody was merged.
    QHash<QString, QString> merged() const;
    /// Those that were not merged into another, in the order they came.
    QList<ReadActor> actors() const;
    QList<ReadActor> takeActors() &&;

private:
    struct PlacedMention
    {
        Span span;
        qsizetype actor = 0;
    };

    std::optional<qsizetype> mentioned(const MentionedActor &reference, Reanchoring &places);
    const PlacedMention *mentionAt(Span place);
    qsizetype named(const NamedActor &reference);
    std::optional<qsizetype> withName(const QString &name);
    qsizetype rootOf(qsizetype number) const;
    std::optional<Mention> takeMention(qsizetype root, Span span);
    void passWords(qsizetype from, qsizetype to, const Mention &mention, QStringView text);

    QList<ReadActor> m_actors;
    QList<qsizetype> m_into; ///< itself for who was not merged
    QList<PlacedMention> m_mentions; ///< by place; made when first asked for
    QHash<QString, qsizetype> m_names; ///< in comparable form; made when first asked for
    QHash<QString, qsizetype> m_asked; ///< names as they were asked for, of those that are known
    bool m_anyMerged = false;
};

/// The actors that \a change gives a statement to.
QList<ActorRef> speakersGivenBy(const Change &change);

} // namespace onrecord
