// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importedreading.h"

#include <QHash>

namespace onrecord {

/// Somebody an imported statement names.
struct MatchedSpeaker
{
    const ReadActor *actor = nullptr; ///< of the reading; nullptr where it has no such actor
    ImportedSpeaker named; ///< where it has none

    /// What two are compared by: the actor's id, else the name.
    QString key() const;
};

/// Tells whom imported statements name among the actors of a reading: by name, or where a format has no
/// names, by what is mentioned in the words that name the source.
class SpeakerMatching
{
public:
    /// \a reading must outlive this.
    explicit SpeakerMatching(const Reading &reading);

    /// Who says \a statement, \a ours being the same statement of the reading or nullptr; an empty list for
    /// nobody. Nothing where the file does not tell.
    std::optional<QList<MatchedSpeaker>> of(const ImportedStatement &statement,
                                            const ReadStatement *ours) const;
    /// The actor of the reading who goes by \a name; nullptr where nobody does.
    const ReadActor *called(const QString &name) const;
    /// How a correction names \a speaker.
    ActorRef reference(const MatchedSpeaker &speaker) const;

private:
    struct PlacedMention
    {
        Span span;
        const ReadActor *actor = nullptr; // of m_reading
    };

    std::optional<QList<MatchedSpeaker>> named(const QList<ImportedSpeaker> &speakers) const;
    std::optional<QList<MatchedSpeaker>> inSource(const Spans &source,
                                                  const ReadStatement *ours) const;
    const ReadActor *mentionedIn(Span source) const;

    const Reading &m_reading; // not owned
    QHash<QString, const ReadActor *> m_names; ///< in comparable form
    QList<PlacedMention> m_mentions; ///< by place
};

} // namespace onrecord
