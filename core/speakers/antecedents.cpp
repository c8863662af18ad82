// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/antecedents.h"

#include <algorithm>
#include <cmath>

namespace onrecord {
namespace {

constexpr qsizetype mostSightings = 60;
constexpr qsizetype farthestParagraph = 6;

struct Weights
{
    Clues person; ///< he, she
    Clues other; ///< it
    Clues several; ///< they
    Clues described; ///< the company
};

/// Not fitted: CoreNLP's chains do not know it, but newspapers do: who "added" is who spoke before.
constexpr double goesOn = 4.5;
/// Nor this: whoever "said she would come" is most often she.
constexpr double speaksHere = 1.2;
/// Nor this: a pronoun seldom reaches over a person in its own paragraph to one of another paragraph.
constexpr double overSomebodyHere = 2.2;
/// Nor this: whoever is introduced right before says what follows, or is spoken of in it.
constexpr double introduced = 2;
/// Nor this: where a name of this paragraph tells the gender, other pronouns tell that of others.
constexpr double overCalled = 3.5;
constexpr double toldOtherwise = 0.1;
/// Nor this: who was told something by somebody who may be meant is seldom the next to speak.
constexpr double spokenTo = 1.2;
/// Nor this: "it" that says something takes up the subject of its own sentence: "The council cleared the
/// farms, which it says are idle."
constexpr double subjectHere = 1;

// Fitted by tests/tools/speakers/fit_antecedents.py and refitted on everyday news, whose README tells
// on what; in the order of Clue.
constexpr Weights weights{
    {-0.93, 1.27, 1.97, -0.36, -0.17,  -1.46, -2.17,      0.44, 0.13,  0.31, 0.14,
     0.46,  -0.9, 0.2,  0.9,   -0.36,  -0.82, 1.29,       0.65, -0.07, 0.45, -0.77,
     0.45,  0.68, 0,    0,     goesOn, 0.88,  speaksHere, 0.56, -0.82},
    {-1.92, 0.41,  1.08, 0.43, 0.88,   -0.86, -1.16, 0.58, 0.05, 1.15,  0.52,
     -0.74, -1.09, 0,    0.68, 0.03,   0.35,  0,     0.75, -0.1, -0.54, 0.31,
     0.25,  0.42,  0.6,  0.3,  goesOn, 0.6,   0,     0,    -0.8},
    {-1.35, 1.09,  1.25,  0.52, -0.13,  -0.24, -1.15, 0.88, 0.22, 0.85, 0.06,
     -0.48, -1.03, -0.34, 0.7,  0.35,   -0.01, 0,     0.8,  0.31, 0.44, 0.29,
     0.89,  0.12,  -0.23, 0.54, goesOn, 1.27,  0,     0,    -0.8},
    {-1.93, 0.84, 0.83, 0.47, 0.59,   -0.36, -1.59, 0.34, -0.07, 0.83,  -0.31,
     -0.01, -1.1, 0.13, 0.65, -0.27,  0.45,  0,     0.82, 0.43,  -0.21, 0.27,
     0.04,  0.29, 0.59, 0.3,  goesOn, 0.97,  0,     0,    -0.8},
};

/// From 0 where \a traits can be what the pronoun means only against all evidence, to 1.
bool agrees(const PronounPlace &pronoun, const AntecedentTraits &traits)
{
    constexpr double surely = 0.9;
    const ActorKind kind = traits.kind;
    const bool one = kind == ActorKind::Person || (kind == ActorKind::Anonymous && !traits.plural);
    if (pronoun.word->has(WordClass::Masculine))
        return one && traits.masculine > -surely;
    if (pronoun.word->has(WordClass::Feminine))
        return one && traits.masculine < surely;
    const bool place = kind == ActorKind::Place;
    if (pronoun.word->has(WordClass::Plural)) // a place that states something is a band or a club
        return kind == ActorKind::Group || traits.plural || kind == ActorKind::Organisation
            || (place && traits.speaks);
    return kind == ActorKind::Organisation || kind == ActorKind::Document || place
        || (kind == ActorKind::Person && !traits.sure && !traits.fullName
            && std::abs(traits.masculine) < surely);
}

/// "She" of a spokeswoman, who stands for the institution that \a sighting is.
bool isVoice(const PronounPlace &pronoun, const Antecedents::Sighting &sighting)
{
    if (!sighting.voice || !pronoun.isPersonal())
        return false;
    const WordClass other =
        pronoun.word->has(WordClass::Masculine) ? WordClass::Feminine : WordClass::Masculine;
    return !sighting.voice->has(other);
}

} // namespace

void Antecedents::see(const Sighting &sighting)
{
    if (m_sightings.size() >= 2 * mostSightings) // at once, so that each is moved only once
        m_sightings.remove(0, m_sightings.size() - mostSightings);
    m_sightings.append(sighting);
    const bool subject = sighting.subject && !sighting.quoted && !sighting.group;
    if (subject && sighting.paragraph != m_subjectParagraph) {
        m_subjectParagraph = sighting.paragraph;
        m_firstSubject = sighting.member;
    }
    if (!sighting.speaker)
        return;
    constexpr qsizetype mostSpeakers = 4;
    if (m_lastSpeakers.size() >= mostSpeakers)
        m_lastSpeakers.removeFirst();
    m_lastSpeakers.append(sighting);
}

/// Who spoke last, but for those who do within what \a pronoun says: “Oake has said that it rains,” | she | said.
const Antecedents::Sighting *Antecedents::lastSpeakerBefore(const PronounPlace &pronoun) const
{
    for (auto last = m_lastSpeakers.crbegin(); last != m_lastSpeakers.crend(); ++last) {
        if (!pronoun.content.contains(last->span))
            return &*last;
    }
    return nullptr;
}

int Antecedents::slotOf(const PronounPlace &pronoun)
{
    if (pronoun.word->has(WordClass::Masculine))
        return 0;
    if (pronoun.word->has(WordClass::Feminine))
        return 1;
    return pronoun.word->has(WordClass::Plural) ? 2 : 3;
}

void Antecedents::remember(const PronounPlace &pronoun, qsizetype member)
{
    m_lastMeant[size_t(slotOf(pronoun))] = member;
}

bool Antecedents::mayCount(const PronounPlace &pronoun, qsizetype sighting) const
{
    return sighting >= m_sightings.size() - mostSightings
        && pronoun.paragraph - m_sightings[sighting].paragraph <= farthestParagraph;
}

void Antecedents::Gathering::take(const Sighting &sighting, const AntecedentTraits &traits)
{
    const auto known = std::find_if(found.begin(), found.end(), [&](const Antecedent &each) {
        return each.member == sighting.member;
    });
    if (known == found.end()) {
        // "left Tarn": one word seen once that does nothing is more often a place than a person
        const bool unlikely = pronoun.isPersonal() && !traits.sure && !traits.fullName
            && traits.seen < 2 && !sighting.subject;
        if (unlikely || !(agrees(pronoun, traits) || isVoice(pronoun, sighting)))
            return;
        found.append({sighting.member, sighting.span, {}, 0});
        describe(found.last(), sighting, traits);
        const bool subject = sighting.subject && !sighting.quoted;
        found.last().clues[size_t(Clue::LastSubject)] = subject && !hasSubject;
        hasSubject = hasSubject || subject;
        return;
    }
    Clues &clues = known->clues;
    clues[size_t(Clue::OftenHere)] += 1;
    if (isOwn(sighting))
        clues[size_t(Clue::OwnWords)] = 1;
    // Only words in somebody's mouth so far: where the reporter names it counts more.
    if (clues[size_t(Clue::Quoted)] > 0 && !sighting.quoted) {
        const Clues before = clues;
        known->last = sighting.span;
        describe(*known, sighting, traits);
        for (const Clue kept : {Clue::OftenHere, Clue::LastSubject, Clue::OwnWords})
            clues[size_t(kept)] = before[size_t(kept)];
    }
}

bool Antecedents::Gathering::isOwn(const Sighting &sighting) const
{
    return !sighting.pronoun && pronoun.content.contains(sighting.span);
}

void Antecedents::Gathering::describe(Antecedent &antecedent, const Sighting &last,
                                      const AntecedentTraits &traits) const
{
    const auto set = [&antecedent](Clue clue, double value) {
        antecedent.clues[size_t(clue)] = value;
    };
    antecedent.clues = {};
    set(Clue::Possible, 1);
    constexpr qsizetype blank = 3; // between two sentences of a paragraph
    const qsizetype paragraphs = pronoun.paragraph - last.paragraph;
    if (last.sentence.end > pronoun.sentence.begin)
        set(Clue::SameSentence, 1);
    else if (paragraphs == 0 && pronoun.sentence.begin - last.sentence.end <= blank)
        set(Clue::SentenceBefore, 1);
    else if (paragraphs == 0)
        set(Clue::SameParagraph, 1);
    else if (paragraphs == 1)
        set(Clue::ParagraphBefore, 1);
    else if (paragraphs == 2)
        set(Clue::TwoParagraphsBefore, 1);
    else
        set(Clue::FartherBefore, 1);
    set(Clue::Nearest, found.size() == 1);
    set(Clue::Second, found.size() == 2);
    set(Clue::Subject, last.subject);
    set(Clue::FirstSubject,
        all.m_subjectParagraph == pronoun.paragraph && all.m_firstSubject == antecedent.member);
    set(Clue::Possessive, last.possessive);
    set(Clue::Quoted, last.quoted);
    set(Clue::OwnWords, isOwn(last));
    set(Clue::Pronoun, last.pronoun);
    if (const Sighting *last = all.lastSpeakerBefore(pronoun)) {
        const Sighting &speaker = *last;
        const bool spoke = speaker.member == antecedent.member;
        set(Clue::SpokeLast, spoke);
        set(Clue::SpokeLastHere, spoke && speaker.paragraph == pronoun.paragraph);
        set(Clue::SpeaksHere, spoke && speaker.sentence.begin == pronoun.sentence.begin);
        set(Clue::GoesOn, spoke && pronoun.goesOn);
    }
    set(Clue::SamePronoun, all.m_lastMeant[size_t(slotOf(pronoun))] == antecedent.member);
    if (pronoun.isPersonal())
        set(Clue::Gender,
            pronoun.word->has(WordClass::Masculine) ? traits.masculine : -traits.masculine);
    set(Clue::Sure, traits.sure);
    set(Clue::Often, std::log2(1 + double(traits.seen)));
    set(Clue::OftenHere, 1);
    set(Clue::FullName, traits.fullName);
    set(Clue::Headline, traits.headline);
    set(Clue::Organisation, traits.kind == ActorKind::Organisation);
    set(Clue::Spoke, traits.speaks);
    set(Clue::Group, traits.kind == ActorKind::Group);
}

/// Not seen in this paragraph.
static bool isOfOtherParagraph(const Antecedent &each)
{
    return each.clues[size_t(Clue::ParagraphBefore)] > 0
        || each.clues[size_t(Clue::TwoParagraphsBefore)] > 0
        || each.clues[size_t(Clue::FartherBefore)] > 0;
}

/// Who is named in full for the first time as the subject of the sentence right before: "His captain, Ola Dahl,
/// agreed."
static bool isIntroducedBefore(const Antecedent &each)
{
    const auto is = [&each](Clue clue) {
        return each.clues[size_t(clue)] > 0;
    };
    return is(Clue::SentenceBefore) && is(Clue::Subject) && is(Clue::LastSubject)
        && (is(Clue::FullName) || is(Clue::Sure)) && !is(Clue::Pronoun) && !is(Clue::Quoted)
        && each.clues[size_t(Clue::Often)] <= 1;
}

/// The subject of the sentence of \a pronoun, "it" that says something, before what it says.
static bool isOwnSubject(const PronounPlace &pronoun, const Antecedent &each)
{
    const auto is = [&each](Clue clue) {
        return each.clues[size_t(clue)] > 0;
    };
    const bool isIt = !pronoun.isPersonal() && !pronoun.describes
        && !pronoun.word->has(WordClass::Plural) && !pronoun.content.isEmpty();
    return isIt && is(Clue::SameSentence) && is(Clue::Subject) && is(Clue::LastSubject)
        && !is(Clue::OwnWords) && !is(Clue::Quoted) && is(Clue::Organisation);
}

/// True where "he" or "she" may mean a person with a full name whom this paragraph names outside quotation marks.
bool Antecedents::Gathering::isAnybodyHere() const
{
    return pronoun.isPersonal()
        && std::any_of(found.begin(), found.end(), [](const Antecedent &each) {
               const auto is = [&each](Clue clue) {
                   return each.clues[size_t(clue)] > 0;
               };
               const bool here = is(Clue::SentenceBefore) || is(Clue::SameParagraph);
               return here && !is(Clue::Quoted) && is(Clue::FullName) && !is(Clue::Organisation)
                   && !is(Clue::Group);
           });
}

QList<Antecedent> Antecedents::Gathering::weighed()
{
    const Clues &several = pronoun.word->has(WordClass::Plural) ? weights.several : weights.other;
    const Clues &others = pronoun.describes ? weights.described : several;
    const Clues &table = pronoun.isPersonal() ? weights.person : others;
    double sum = 1; // nobody of these
    const bool isOther = isAnybodyHere();
    // “He” was somebody in the words before, so that "she" is who is called by a woman's name.
    const bool isCalled =
        pronoun.isPersonal() && std::any_of(found.begin(), found.end(), [](const Antecedent &each) {
            return each.clues[size_t(Clue::Gender)] >= 1 && !isOfOtherParagraph(each);
        });
    const Sighting *last = all.lastSpeakerBefore(pronoun);
    const bool isTellerHere = last && pronoun.paragraph - last->paragraph <= 2
        && std::any_of(found.begin(), found.end(),
                       [last](const Antecedent &each) { return each.member == last->member; });
    for (Antecedent &each : found) {
        each.clues[size_t(Clue::Alone)] = found.size() == 1;
        each.clues[size_t(Clue::OftenHere)] = std::log2(1 + each.clues[size_t(Clue::OftenHere)]);
        double score = 0;
        for (size_t c = 0; c < table.size(); ++c)
            score += table[c] * each.clues[c];
        if (pronoun.isPersonal() && isIntroducedBefore(each))
            score += pronoun.speaksOfOther ? -introduced : introduced;
        if (isCalled && each.clues[size_t(Clue::Gender)] <= -toldOtherwise)
            score -= overCalled;
        if (isOther && isOfOtherParagraph(each))
            score -= overSomebodyHere;
        if (isOwnSubject(pronoun, each))
            score += subjectHere;
        if (last && pronoun.isPersonal() && each.member == last->told && isTellerHere)
            score -= spokenTo;
        each.probability = std::exp(score);
        sum += each.probability;
    }
    for (Antecedent &each : found)
        each.probability /= sum;
    std::stable_sort(found.begin(), found.end(), [](const Antecedent &a, const Antecedent &b) {
        return a.probability > b.probability;
    });
    return found;
}

} // namespace onrecord
