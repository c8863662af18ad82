// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/lexicon.h"
#include "core/names/namemention.h"

#include <array>
#include <optional>

namespace onrecord {

/// What speaks for or against one actor as the one a pronoun points back to.
enum class Clue : quint8 {
    Possible, ///< 1 for every actor that agrees: against nobody at all
    SameSentence, ///< where it was seen last outside quotations; one of these six
    SentenceBefore,
    SameParagraph,
    ParagraphBefore,
    TwoParagraphsBefore,
    FartherBefore,
    Nearest, ///< nobody else who agrees was seen since
    Second, ///< one was
    Subject, ///< it was a subject where it was seen last
    FirstSubject, ///< the first subject of the pronoun's own paragraph
    Possessive, ///< it was an owner ("Ruiz’s house")
    Quoted, ///< it was seen in somebody's mouth only
    Pronoun, ///< it was meant by a pronoun
    SpokeLast, ///< nobody has spoken since
    SpokeLastHere, ///< … and that in the same paragraph
    SamePronoun, ///< the last pronoun of this gender and number meant it
    Gender, ///< gender: 1 known, less where only other pronouns told, below 0 against
    Sure, ///< kind known from more than the shape of the name
    Often, ///< logarithm of how often it was seen
    OftenHere, ///< … near
    Alone, ///< nobody else agrees
    FullName,
    Headline, ///< the headline names it
    Organisation, ///< for "it", "they"
    Group,
    GoesOn, ///< it spoke last, and the pronoun’s verb goes on from there ("he added")
    Spoke, ///< it has stated something before
    SpeaksHere, ///< it states what the pronoun's sentence says: "Ruiz said that she …"
    LastSubject, ///< it was a subject there, and nobody else who agrees since
    OwnWords, ///< it is named in what the pronoun says
    Count,
};

using Clues = std::array<double, size_t(Clue::Count)>;

/// An actor that a pronoun may mean.
struct Antecedent
{
    qsizetype member = -1;
    Span last; ///< where it was seen last
    Clues clues{};
    double probability = 0; ///< by the weights; those of all antecedents and nobody add up to 1
};

/// A pronoun, and where it stands.
struct PronounPlace
{
    Span span;
    Span sentence;
    qsizetype paragraph = 0;
    const WordEntry *word = nullptr; ///< belongs to the lexicon
    bool goesOn = false; ///< its verb says that who spoke speaks on
    Span content = {}; ///< what it says, empty for a pronoun that says nothing
    qsizetype told = -1; ///< the member it speaks to, which it cannot mean
    qsizetype asker = -1; ///< the member who asked what it answers, which it cannot mean
    bool speaksOfOther =
        false; ///< its words speak of somebody of its gender: “He was late,” | he | said
    bool describes = false; ///< it is no pronoun but "the company", which "it" stands for here

    bool isPersonal() const ///< he, she
    {
        return word->has(WordClass::Masculine) || word->has(WordClass::Feminine);
    }
};

/// What an actor must tell of itself to be compared with pronouns.
struct AntecedentTraits
{
    ActorKind kind = ActorKind::Person;
    bool sure = false;
    bool fullName = false;
    bool plural = false;
    bool headline = false;
    bool speaks = false; ///< has stated something
    double masculine = 0; ///< -1 surely feminine to 1 surely masculine
    qsizetype seen = 0; ///< how often
};

/// Where actors were seen, the latest last, and whom a pronoun means among them.
///
///     Ruiz met Oake on Friday. Oake’s daughter had left. She said …
///
/// A log-linear model: each actor that agrees has a score, the weighted sum of its clues, and
/// "nobody of these" has 0. The weights are in antecedents.cpp with how they were found. Each
/// question looks at no more than the last few dozen sightings.
class Antecedents
{
public:
    struct Sighting
    {
        qsizetype member = -1;
        Span span;
        Span sentence;
        qsizetype paragraph = 0;
        bool subject = false;
        bool quoted = false;
        bool possessive = false;
        bool speaker = false; ///< states something here
        bool pronoun = false;
        bool group = false; ///< several people without a name
        qsizetype told = -1; ///< of a speaker: the member spoken to
        /// The noun of who speaks for an institution here ("spokeswoman"), which "she" may mean; null
        /// for all others. Belongs to the lexicon.
        const WordEntry *voice = nullptr;
    };

    /// In text order, but for speakers, which come when their statement is settled.
    void see(const Sighting &sighting);

    /// Remembers whom \a pronoun meant.
    void remember(const PronounPlace &pronoun, qsizetype member);

    /// Those that \a pronoun may mean, the most probable first. \a traitsOf tells of each member.
    template <typename TraitsOf>
    QList<Antecedent> of(const PronounPlace &pronoun, TraitsOf traitsOf) const
    {
        Gathering gathering{*this, pronoun, {}, false};
        for (qsizetype s = m_sightings.size() - 1; s >= 0 && mayCount(pronoun, s); --s) {
            if (m_sightings[s].span.begin < pronoun.span.begin
                && m_sightings[s].member != pronoun.told && m_sightings[s].member != pronoun.asker)
                gathering.take(m_sightings[s], traitsOf(m_sightings[s].member));
        }
        return gathering.weighed();
    }

private:
    struct Gathering ///< one question's work
    {
        const Antecedents &all;
        const PronounPlace &pronoun;
        QList<Antecedent> found;
        bool hasSubject = false; ///< one of those found was a subject

        void take(const Sighting &sighting, const AntecedentTraits &traits);
        void describe(Antecedent &antecedent, const Sighting &last,
                      const AntecedentTraits &traits) const;
        bool isOwn(const Sighting &sighting) const;
        bool isAnybodyHere() const;
        QList<Antecedent> weighed();
    };

    bool mayCount(const PronounPlace &pronoun, qsizetype sighting) const;
    static int slotOf(const PronounPlace &pronoun);
    const Sighting *lastSpeakerBefore(const PronounPlace &pronoun) const;

    QList<Sighting> m_sightings; ///< the latest, as many as a question may look at or some more
    QList<Sighting> m_lastSpeakers; ///< the latest last, a few
    qsizetype m_subjectParagraph = -1;
    qsizetype m_firstSubject = -1; ///< member; the first subject of that paragraph
    std::array<qsizetype, 4> m_lastMeant{-1, -1, -1, -1}; ///< by slotOf()
};

} // namespace onrecord
