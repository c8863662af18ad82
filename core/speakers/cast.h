// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/speakers/antecedents.h"
#include "core/speakers/namemention.h"
#include "core/speakers/roletable.h"
#include "core/statements/draft.h"
#include "core/statements/draftspeaker.h"

#include <QHash>

#include <functional>

namespace onrecord {

/// The people and institutions of one article: names gathered by form, descriptions tied to
/// them, and who each source is.
///
///     Keith Kellogg … Kellogg … Gen. Kellogg        one actor, by full name, last name, title
///     Ana Ruiz, the mayor of Tarn … the mayor       an apposition ties the description
///     Norrfell Hydro Council (NHC) … NHC            initials
///     Minister of Education Ana Ruiz                the name behind an office
///     two officials                                 nobody's name: an actor by description
///     Ruiz was late. She said …                     the most probable actor that agrees
///
/// Names are compared letter by letter, whatever their case: names that only look alike, in
/// two scripts, stay apart. Where nothing speaks for one actor, nobody is named.
class Cast
{
public:
    Cast(const Document &document, const Lexicon &lexicon);

    /// Gathers \a names (in text order) into actors; who speaks in each of \a drafts, in their
    /// order. Linear in both lists.
    QList<DraftSpeaker> gather(const QList<NameMention> &names, const QList<Draft> &drafts);

    /// Those that state something, and the people and organisations that are named; in order of
    /// their first mention.
    QList<Actor> actors() const;

    /// Told each pronoun with all whom it may mean, for who fits the weights; none by default.
    using Witness = std::function<void(const PronounPlace &, const QList<Antecedent> &)>;
    void setWitness(Witness witness) { m_witness = std::move(witness); }
    /// As far as it is known by now; valid until the next name is seen.
    const Actor &actorOf(const Antecedent &antecedent) const
    {
        return m_members[antecedent.member].actor;
    }

private:
    struct Member
    {
        Actor actor;
        QStringList words; ///< of the fullest name; empty for who has none
        Gender gender = Gender::Unknown; ///< by title, given name or description
        double masculine = 0; ///< what pronouns told: below 0 feminine
        bool sure = false; ///< the kind rests on more than the shape of the name
        bool speaks = false;
        bool headline = false; ///< named there
        int plural = 0; ///< several people
        qsizetype seen = 0; ///< how often
    };
    using Namesakes = QList<qsizetype>; ///< members with a word in common, the latest last
    struct Resolution
    {
        QList<qsizetype> members; ///< joint speakers
        SpeakerReason reason = SpeakerReason::None;
        double confidence = 0;
        QList<std::pair<qsizetype, double>> candidates; ///< members, best first
        Span evidence;
    };
    struct Found ///< in one draft
    {
        Resolution speaker;
        double margin = 0;
        Spans evidence;
    };

    // castnames.cpp: names
    qsizetype memberOf(const NameMention &name);
    qsizetype knownAs(const NameMention &name, const QString &full) const;
    qsizetype knownByOneWord(const NameMention &name) const;
    qsizetype knownByPart(const NameMention &name) const;
    qsizetype amongNamesakes(const Namesakes &namesakes, const NameMention &name) const;
    bool fits(const Member &member, const NameMention &name) const;
    qsizetype abbreviates(const NameMention &name) const;
    void index(const QStringList &words, qsizetype member);
    qsizetype addMember(const QString &name, ActorKind kind);
    void see(const NameMention &name);
    void seePronoun(const NameMention &name);
    void seeGroup(const NameMention &group);
    void describe(qsizetype member, Span description);

    // castsources.cpp: sources
    Resolution resolve(const Draft &draft);
    bool pointsBack(Span pronoun) const;
    Resolution resolveNames(Span head);
    Resolution resolveOwner(Span head);
    Resolution resolveApposition(const Draft &draft);
    Resolution resolveOffice(const Draft &draft);
    Span quotingCueOf(const Draft &draft) const;
    Resolution resolveQuoted(Span cue);
    Resolution resolvePronoun(const Draft &draft);
    Resolution resolveRelative(const Draft &draft);
    QList<Antecedent> antecedentsOf(const PronounPlace &place) const;
    Resolution chosen(const QList<Antecedent> &antecedents, double least) const;

    // castdescriptions.cpp: sources without a name
    Resolution resolveDescription(const Draft &draft);
    Resolution resolveRole(const Draft &draft, const Description &description);
    Resolution lastOrganisation(const Draft &draft) const;
    bool meansLastOrganisation(const Draft &draft, const Description &description) const;
    qsizetype addDescribed(Span head, const QString &phrase, const Description &description);
    QString describedAs(const Draft &draft) const;

    // cast.cpp
    Found record(const Draft &draft, const Resolution &resolution);
    void resolveFirstPerson(const QList<Draft> &drafts, QList<Found> &found);
    static void inheritSpeaker(Found &found, const Draft &draft, const Found &before,
                               const Draft &draftBefore);
    DraftSpeaker speakerOf(const Draft &draft, const Found &found);
    void nameActors();
    QString outletOf(Span addressee);
    AntecedentTraits traitsOf(qsizetype member) const;
    QString words(Span span) const;
    static QString folded(const QString &words); ///< for comparing

    const Document m_document;
    const Lexicon &m_lexicon; // not owned
    QList<Member> m_members;
    QHash<QString, qsizetype> m_byName; ///< folded full name
    QHash<QString, Namesakes> m_byLast; ///< folded last name of people
    QHash<QString, Namesakes> m_byFirst; ///< folded first word of people and companies
    QHash<QString, qsizetype> m_byInitials;
    QHash<QString, qsizetype> m_byDescription;
    RoleTable m_roles; ///< of those who have a name
    RoleTable m_described; ///< of those who have none
    QList<std::pair<Span, qsizetype>> m_named; ///< spans of the names seen, in text order
    Antecedents m_antecedents;
    QList<qsizetype> m_joint; ///< who spoke together last
    qsizetype m_jointParagraph = -1;
    Witness m_witness;
};

} // namespace onrecord
