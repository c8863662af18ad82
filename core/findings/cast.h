// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/findings/draft.h"
#include "core/findings/mentions.h"

#include <QHash>

namespace onrecord {

/// The people and institutions of one article: names gathered by form, descriptions tied to
/// them, and who each source is.
///
///     Keith Kellogg … Kellogg … Gen. Kellogg        one actor, by full name, last name, title
///     Ana Ruiz, the mayor of Tarn … the mayor       an apposition ties the description
///     Norrfell Hydro Council … NHC                  initials
///     two officials                                 nobody's name: an actor by description
///     Ruiz was late. She said …                     the most salient actor that agrees
///
/// Names are compared letter by letter, whatever their case: names that only look alike, in
/// two scripts, stay apart. Where nothing speaks for one actor, nobody is named.
class Cast
{
public:
    Cast(const Document &document, const Lexicon &lexicon);

    /// Gathers \a names (in text order) into actors and gives every draft its actors,
    /// candidates, speaker's reason and confidence. Linear in both lists.
    void gather(const QList<NameMention> &names, QList<Draft> &drafts);

    /// Those that state something, and the people and organisations that are named; in order of
    /// their first mention.
    QList<Actor> actors() const;

private:
    struct Member
    {
        Actor actor;
        QStringList words; ///< of the fullest name; empty for who has none
        Gender gender = Gender::Unknown;
        bool sure = false; ///< kind and gender rest on more than the shape of the name
        bool speaks = false;
        int plural = 0; ///< several people
    };
    struct Sighting ///< what a pronoun may point back to
    {
        qsizetype member = -1;
        Span span;
        qsizetype paragraph = 0;
        bool subject = false;
        bool quoted = false;
        bool possessive = false;
        bool speaker = false;
    };
    struct Resolution
    {
        QList<qsizetype> members; ///< joint speakers
        SpeakerReason reason = SpeakerReason::None;
        double confidence = 0;
        QList<std::pair<qsizetype, double>> candidates; ///< members, best first
        Span evidence;
    };

    // names
    qsizetype memberOf(const NameMention &name);
    qsizetype addMember(const QString &name, ActorKind kind);
    void see(const NameMention &name);
    void describe(qsizetype member, Span description);

    // sources
    Resolution resolve(const Draft &draft);
    Resolution resolveNames(Span head);
    Resolution resolveApposition(const Draft &draft);
    Resolution resolvePronoun(const Draft &draft);
    Resolution resolveRelative(const Draft &draft);
    Resolution resolveDescription(const Draft &draft);
    Resolution lastOrganisation(const Draft &draft) const;
    QString describedAs(const Draft &draft) const;
    void settle(Draft &draft, const Resolution &resolution);
    static void follow(Draft &draft, const Draft &before);
    void nameActors();
    QString outletOf(Span addressee);
    bool agrees(const Member &member, const WordEntry &pronoun) const;

    QString words(Span span) const;
    static QString folded(const QString &words); ///< for comparing

    const Document m_document;
    const Lexicon &m_lexicon; // not owned
    QList<Member> m_members;
    QHash<QString, qsizetype> m_byName; ///< folded full name
    QHash<QString, qsizetype> m_byLastName; ///< folded last name of a person, the latest
    QHash<QString, qsizetype> m_byInitials;
    QHash<QString, qsizetype> m_byRole; ///< folded noun of an office
    QHash<QString, qsizetype> m_byDescription;
    QList<std::pair<Span, qsizetype>> m_named; ///< spans of the names seen, in text order
    QList<Sighting> m_sightings; ///< the latest last
};

} // namespace onrecord
