// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/pairresolver.h"

#include <functional>

namespace onrecord {

/// Told each pronoun with all whom it may mean, and the known actors whose numbers these are; for
/// fitting the weights (antecedents.cpp).
using PronounWitness =
    std::function<void(const PronounPlace &, const QList<Antecedent> &, const QList<KnownActor> &)>;

/// Whom a pronoun means among the actors that are known where it stands.
///
///     Ruiz was late. She said …                the most probable actor that agrees
///     Ruiz and Oake said … They said …         those who spoke together just before
///     The company said …                       the organisation that "it" would mean
///
/// Nobody where no actor is probable enough; the candidates are told all the same.
class PronounResolver
{
public:
    /// \a known must outlive it.
    PronounResolver(ArticleText text, const KnownActors &known, PronounWitness witness = {})
        : m_text(text)
        , m_known(known)
        , m_pairs(text, known)
        , m_witness(std::move(witness))
    {
    }

    /// True where the source of \a draft is a pronoun that points back: "she", "they", "who"; not
    /// "someone" or "others".
    bool pointsBack(const StatementDraft &draft) const;

    /// The name right before the source of \a draft, which is "who" or "which" alone; where that is a person,
    /// "which" means nothing that could speak.
    SourceResolution relative(const StatementDraft &draft) const;

    /// Whom the pronoun that is the source of \a draft means.
    SourceResolution resolve(const StatementDraft &draft) const;

    /// The institution that the words before "it said" begin with: Brandt Bank will close, it said.
    SourceResolution itself(const StatementDraft &draft) const;

    /// Whom "his" or "her" means that begins the source of \a draft, where no more than what was said
    /// follows it: "his often-repeated (vow that)", "her claim". Nobody for "her lawyer".
    SourceResolution owner(const StatementDraft &draft) const;

    /// The organisation that "it" would mean in place of the source of \a draft, which may be called a
    /// \a noun ("company"): the Tarn School is no label. Any may be called by no noun.
    SourceResolution lastOrganisation(const StatementDraft &draft, const QString &noun = {}) const;

    /// The organisation that owns the source of \a draft, which "its" begins: the subject of its sentence, as far
    /// as that is one, else lastOrganisation().
    ///
    ///     | The council | has promised a path, according to its website.
    SourceResolution ownerOfIts(const StatementDraft &draft) const;

    /// The person that "he" or "she" would mean in place of the source of \a draft; of \a gender where
    /// that is known. Nobody who is less probable than \a least.
    SourceResolution lastPerson(const StatementDraft &draft, Gender gender, double least) const;

    /// Whom \a pronoun means anywhere, speaker or not, if one actor is likelier than all others
    /// together; its word is the one at its place.
    std::optional<Antecedent> likeliest(const NameMention &pronoun) const;

private:
    QList<Antecedent> antecedentsOf(const PronounPlace &place) const;
    QList<Antecedent> organisationsBefore(const StatementDraft &draft, const QString &noun) const;
    qsizetype namedIn(Span addressee) const;
    qsizetype askerBefore(const StatementDraft &draft) const;
    bool mayMean(const StatementDraft &draft, qsizetype member) const;
    SourceResolution answererBefore(const StatementDraft &draft) const;
    SourceResolution askedForComment(const StatementDraft &draft) const;
    SourceResolution namedTogether(const StatementDraft &draft,
                                   const QList<Antecedent> &antecedents) const;
    SourceResolution theyOfOne(const StatementDraft &draft) const;
    SourceResolution nameBefore(qsizetype place) const;
    SourceResolution jointSpeakers() const;

    const ArticleText m_text;
    const KnownActors &m_known; // not owned
    const PairResolver m_pairs;
    const PronounWitness m_witness;
};

} // namespace onrecord
