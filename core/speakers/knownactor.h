// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/actor.h"
#include "core/names/namemention.h"
#include "core/speakers/antecedents.h"
#include "core/speakers/articletext.h"

#include <QStringList>

#include <optional>

namespace onrecord {

class Lexicon;

/// An actor, and what the article has told of it so far.
struct KnownActor
{
    Actor actor; ///< its id is given last: ids are made of names, and names grow
    QStringList words; ///< of the fullest name; empty for who has none
    Gender gender = Gender::Unknown; ///< by title, given name or description
    double masculine = 0; ///< what pronouns told, summed up; below 0 feminine
    int leaning = 0; ///< sum of NameMention::leaning
    bool sure = false; ///< the kind rests on more than the shape of the name
    bool speaks = false; ///< has stated something
    bool offered = false; ///< is a candidate of some statement
    bool headline = false; ///< named there
    bool plural = false; ///< several people
    bool bare = false; ///< each of its names so far is NameMention::bare
    QString called; ///< the noun, folded, that an institution was last meant by: company
    QString introduced; ///< the noun, folded, right before its name: the building firm Tarnbau
    qsizetype seen = 0; ///< how often

    /// False where what the words around \a name tell speaks against this actor.
    bool fits(const NameMention &name) const;

    /// The kind that what was told so far makes likeliest where none is sure. \a finally: of an actor
    /// with a name of one word nothing more will be told.
    ActorKind likeliestKind(const Lexicon &lexicon, bool finally) const;

    AntecedentTraits traits() const;

    /// True where what it was called before means the same as \a noun: the company, the firm.
    bool wasCalled(const QString &noun, const Lexicon &lexicon) const;

    /// False where the name of an institution, or what it was called before, tells that it is something else
    /// than a \a noun: what was "the company" is not "the union". An institution without a name may be called
    /// by the noun it was called by, or by none.
    bool mayBeCalled(const QString &noun, const Lexicon &lexicon) const;

    /// True where \a name, spelled \a spelled, tells more than what the actor is called: more words, or the
    /// same with an honour ("Sir Ian Oake", "Lord Dray of Tarn").
    bool isNamedFullerBy(const NameMention &name, const QString &spelled) const;

    /// What the words of \a description tell of the actor, empty where they tell nothing: without the mark
    /// of who owns it ("’s coach") and without the actor's own name, and none that is a quality alone
    /// ("Late" before a name).
    QString toldBy(const QString &description, const Lexicon &lexicon) const;
};

/// True for a \a noun, folded, that tells nothing of what an institution is: "the group", "the organisation".
bool mayMeanAnyInstitution(QStringView noun);

/// The noun for an institution right before \a name, of one: "the building | firm | Nordkyst"; empty without.
QString institutionBefore(const NameMention &name, const ArticleText &text);

/// True where \a known may be an institution, which others speak for or publish for: no person, place or group, no
/// medium ("a Twitter post"), and no common word.
bool mayBeInstitution(const KnownActor &known, const Lexicon &lexicon);

/// The number of the only person among \a actors whose name has these \a initials, "LK" of Lena Koss; nullopt
/// where nobody has them or two.
std::optional<qsizetype> bearerOfInitials(const QString &initials, const QList<KnownActor> &actors);

} // namespace onrecord

// A list of thousands grows in place then.
Q_DECLARE_TYPEINFO(onrecord::KnownActor, Q_RELOCATABLE_TYPE);
