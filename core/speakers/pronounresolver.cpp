// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/pronounresolver.h"

#include "core/names/nameforms.h"
#include "core/speakers/description.h"
#include "core/speakers/meantsubject.h"
#include "core/speakers/openingaddressee.h"

#include <algorithm>
#include <cmath>

namespace onrecord {

/// The most probable of \a antecedents, or nobody where it is less probable than \a least.
static SourceResolution chosen(const QList<Antecedent> &antecedents, double least)
{
    constexpr qsizetype mostCandidates = 5;
    constexpr double leastShown = 0.03;
    SourceResolution resolution;
    for (const Antecedent &each : antecedents) {
        if (resolution.candidates.size() < mostCandidates && each.probability >= leastShown)
            resolution.candidates.append({each.member, each.probability});
    }
    if (antecedents.isEmpty() || antecedents.first().probability < least)
        return resolution;
    const Antecedent &best = antecedents.first();
    resolution.actors = {best.member};
    resolution.reason = SpeakerReason::Pronoun;
    resolution.confidence = best.probability;
    resolution.evidence = best.last;
    return resolution;
}

bool PronounResolver::pointsBack(const StatementDraft &draft) const
{
    if (!draft.pronoun)
        return false;
    const WordEntry &entry = m_text.look(draft.head);
    return entry.has(WordClass::Masculine) || entry.has(WordClass::Feminine)
        || entry.has(WordClass::FirstPerson) || entry.has(WordClass::Relative)
        || entry.has(WordUse::PointsBack);
}

QList<Antecedent> PronounResolver::antecedentsOf(const PronounPlace &place) const
{
    QList<Antecedent> antecedents = m_known.antecedents().of(
        place, [this](qsizetype number) { return m_known[number].traits(); });
    if (m_witness)
        m_witness(place, antecedents, m_known.all());
    return antecedents;
}

std::optional<Antecedent> PronounResolver::likeliest(const NameMention &pronoun) const
{
    constexpr double likely = 0.5;
    const QList<Antecedent> antecedents = antecedentsOf(
        {pronoun.span, pronoun.sentence, pronoun.paragraph, &m_text.look(pronoun.span)});
    if (antecedents.isEmpty() || antecedents.first().probability < likely)
        return std::nullopt;
    return antecedents.first();
}

/// The person whom the words in \a addressee name, as far as known; -1 for others.
qsizetype PronounResolver::namedIn(Span addressee) const
{
    NameMention told;
    told.words = m_text.words(addressee).split(u' ', Qt::SkipEmptyParts);
    const auto isTitle = [this](QString word) {
        word.remove(u'.');
        return m_text.lexicon.look(word).has(WordClass::Title);
    };
    while (told.words.size() > 1 && isTitle(told.words.first()))
        told.words.removeFirst();
    if (told.words.isEmpty() || !told.words.first().front().isUpper())
        return -1;
    return m_known.find(told).value_or(-1);
}

/// True where the pronoun that is the source of \a draft may mean \a member by gender and kind.
bool PronounResolver::mayMean(const StatementDraft &draft, qsizetype member) const
{
    const WordEntry &word = m_text.look(draft.head);
    const KnownActor &known = m_known[member];
    NameMention pronoun;
    pronoun.gender = genderTold(word);
    const bool isPerson = known.actor.kind == ActorKind::Person;
    if (pronoun.gender != Gender::Unknown)
        return isPerson && known.fits(pronoun);
    return word.has(WordClass::Plural) || !isPerson || !known.sure;
}

/// Who answers the question right before \a draft: whom it speaks to, or whoever spoke before it was asked.
SourceResolution PronounResolver::answererBefore(const StatementDraft &draft) const
{
    constexpr double confidence = 0.7;
    const Question &question = m_known.lastQuestion();
    const qsizetype spokenTo = question.addressed(m_known.named(), m_text);
    const qsizetype addressed = spokenTo >= 0 ? spokenTo : namedIn(question.asked());
    const qsizetype answerer =
        addressed >= 0 && mayMean(draft, addressed) ? addressed : question.answerer();
    const bool answers = draft.statement.rule != RuleId::NoComment && answerer >= 0
        && question.isFollowedBy(draft, m_text)
        && genderTold(m_text.look(draft.head)) != Gender::Unknown && mayMean(draft, answerer);
    return answers ? SourceResolution::of(answerer, SpeakerReason::Pronoun, confidence)
                   : SourceResolution{};
}

/// Who asked what \a draft answers; -1 if nobody did.
qsizetype PronounResolver::askerBefore(const StatementDraft &draft) const
{
    const Question &question = m_known.lastQuestion();
    const bool answered =
        draft.statement.rule != RuleId::NoComment && question.isAnsweredBy(draft, m_text);
    return answered ? question.asker() : -1;
}

/// "The Gazette has asked Nordkyst. | It declined": who is asked in the sentence before.
SourceResolution PronounResolver::askedForComment(const StatementDraft &draft) const
{
    constexpr double confidence = 0.8;
    if (draft.statement.rule != RuleId::NoComment)
        return {};
    for (const NamedPlace &asked :
         namesAskedBefore(draft.sentence.begin, m_known.named(), m_text)) {
        if (mayMean(draft, asked.actor))
            return SourceResolution::of(asked.actor, SpeakerReason::Pronoun, confidence,
                                        asked.span);
    }
    return {};
}

SourceResolution PronounResolver::resolve(const StatementDraft &draft) const
{
    const WordEntry &word = m_text.look(draft.head);
    const bool isThing = m_text.words(draft.head).toCaseFolded() == u"which";
    if (word.has(WordClass::Relative) && !word.has(WordClass::Determiner) && isThing)
        return relative(draft);
    if (word.has(WordClass::Relative) && !word.has(WordClass::Determiner))
        return nameBefore(draft.head.begin);
    if (word.has(WordClass::FirstPerson)
        || draft.head.in(m_text.text()).compare(u"you", Qt::CaseInsensitive) == 0)
        return {};
    const bool plural = word.has(WordClass::Plural);
    const JointSpeakers &joint = m_known.lastJoint();
    if (plural && joint.paragraph >= 0 && draft.paragraph - joint.paragraph <= 1)
        return jointSpeakers();
    if (const auto asked = askedForComment(draft); asked.isFound())
        return asked;
    if (const auto answerer = answererBefore(draft); answerer.isFound())
        return answerer;
    PronounPlace place{draft.head, draft.sentence, draft.paragraph, &word,
                       m_text.lexicon.look(draft.statement.verbWord).has(WordUse::GoesOn)};
    place.told = namedIn(draft.addressee);
    if (place.told < 0)
        place.told = openingAddressee(draft, m_known.named(), m_text);
    place.asker = askerBefore(draft);
    place.speaksOfOther = speaksOfOther(draft, m_text);
    if (!draft.statement.content.isEmpty())
        place.content = hull(draft.statement.content);
    if (draft.follows < 0 && place.content.begin < place.sentence.begin && !place.content.isEmpty())
        place.sentence.begin = place.content.begin; // “It rains. It snows,” he said: one sentence
    const QList<Antecedent> antecedents = antecedentsOf(place);
    const auto pair = plural ? namedTogether(draft, antecedents) : SourceResolution{};
    if (pair.isFound())
        return pair;
    constexpr double least = 0.25; // a name that is doubted helps a reader more than none
    const SourceResolution meant = chosen(antecedents, least);
    const bool isOne = draft.quoted > 0 && speaksAsOne(draft, m_text); // “I was hacked,” they said
    const auto one = plural && (isOne || !meant.isFound()) ? theyOfOne(draft) : SourceResolution{};
    return one.isFound() ? one : meant;
}

SourceResolution PronounResolver::itself(const StatementDraft &draft) const
{
    constexpr double confidence = 0.75;
    constexpr qsizetype mostBefore = 2; // "The", "Rival"
    const Span content = hull(draft.statement.content);
    const bool isIt = draft.pronoun && m_text.words(draft.head).toCaseFolded() == u"it";
    if (!isIt || content.isEmpty() || content.begin < draft.sentence.begin
        || content.end > draft.head.begin)
        return {};
    const auto name = m_known.named().beginningFrom(content.begin);
    if (name == m_known.named().end() || name->span.end >= content.end)
        return {};
    const QStringList before =
        m_text.words({content.begin, name->span.begin}).split(u' ', Qt::SkipEmptyParts);
    const bool leads = before.size() <= mostBefore
        && std::none_of(before.begin(), before.end(), [this](const QString &word) {
                           const WordEntry &entry = m_text.lexicon.look(word);
                           return entry.has(WordClass::Preposition)
                               || entry.has(WordClass::Conjunction) || entry.has(WordClass::Pronoun)
                               || !word.back().isLetter();
                       });
    const KnownActor &known = m_known[name->actor];
    const QChar next = m_text.text()[name->span.end];
    const bool owns = next == u'\'' || next == u'\u2019';
    const bool mayBeOne = known.actor.kind == ActorKind::Organisation
        || (known.actor.kind == ActorKind::Person && !known.sure && known.words.size() == 1
            && known.gender == Gender::Unknown);
    if (!leads || owns || !mayBeOne)
        return {};
    return SourceResolution::of(name->actor, SpeakerReason::Pronoun, confidence, name->span);
}

/// "They" of people who were named together behind all \a antecedents that agree: "Ruiz and Oake run
/// the mill. They said …"
SourceResolution PronounResolver::namedTogether(const StatementDraft &draft,
                                                const QList<Antecedent> &antecedents) const
{
    constexpr double confidence = 0.7;
    constexpr qsizetype farthest = 400; // characters
    const QList<NamedPlace> together =
        m_pairs.lastTogether(draft.head.begin, PairResolver::anyNumber, ActorKind::Person);
    if (together.isEmpty() || draft.head.begin - together.last().span.end > farthest)
        return {};
    const qsizetype begin = together.first().span.begin;
    const bool isNearest =
        std::all_of(antecedents.begin(), antecedents.end(),
                    [begin](const Antecedent &each) { return each.last.end < begin; });
    if (!isNearest)
        return {};
    SourceResolution resolution{{}, SpeakerReason::Pronoun, confidence, {}, {}};
    for (const NamedPlace &each : together) {
        resolution.actors.append(each.actor);
        resolution.candidates.append({each.actor, confidence});
    }
    resolution.evidence = {begin, together.last().span.end};
    return resolution;
}

/// "They" of one person whose gender nothing tells: who spoke last.
SourceResolution PronounResolver::theyOfOne(const StatementDraft &draft) const
{
    constexpr double least = 0.5;
    constexpr double neither = 0.2; // what pronouns may have told
    const SourceResolution last = lastPerson(draft, Gender::Unknown, least);
    if (!last.isFound())
        return {};
    const KnownActor &known = m_known[last.actors.first()];
    const bool open = known.gender == Gender::Unknown && std::abs(known.masculine) < neither;
    return open && known.speaks ? last : SourceResolution{};
}

SourceResolution PronounResolver::jointSpeakers() const
{
    SourceResolution together{m_known.lastJoint().actors, SpeakerReason::Pronoun, 0.7, {}, {}};
    for (const qsizetype actor : std::as_const(together.actors))
        together.candidates.append({actor, together.confidence});
    return together;
}

SourceResolution PronounResolver::relative(const StatementDraft &draft) const
{
    if (draft.statement.source.size() != 1)
        return {};
    const WordEntry &word = m_text.look(draft.statement.source.first());
    const bool alone = word.has(WordClass::Relative) && !word.has(WordClass::Determiner);
    if (!alone)
        return {};
    const SourceResolution named = nameBefore(draft.statement.source.first().begin);
    if (m_text.words(draft.statement.source.first()).toCaseFolded() == u"which" && named.isFound()
        && m_known[named.actors.first()].actor.kind == ActorKind::Person
        && m_known[named.actors.first()].words.size() > 1) { // "told Ana Ruiz, which meant": nobody
        SourceResolution nobody;
        nobody.cannotSpeak = true;
        return nobody;
    }
    constexpr qsizetype longest = 8; // characters, of a word before the name
    const qsizetype name = named.evidence.begin;
    const QString before =
        m_text.words({std::max<qsizetype>(0, name - longest), name}).section(u' ', -1);
    const bool isPlace = !draft.pronoun && name >= draft.head.end
        && (before == u"in" || before == u"at" || before == u"near");
    return isPlace ? SourceResolution{} : named; // "a doctor in Tarn, who"
}

SourceResolution PronounResolver::nameBefore(qsizetype place) const
{
    constexpr qsizetype farthest = 6;
    constexpr qsizetype longest = 60; // characters, of what stands in brackets
    QStringView before = m_text.text().first(place).last(std::min(place, longest)).trimmed();
    before = before.endsWith(u',') ? before.chopped(1) : before;
    if (const qsizetype open = before.lastIndexOf(u'('); open >= 0 && before.endsWith(u')'))
        place = before.begin() + open - m_text.text().begin(); // "Ana Ruiz (Labour, Tarn), | who"
    const auto behind = m_known.named().endingBehind(place);
    if (behind == m_known.named().begin())
        return {};
    const NamedPlace &name = *std::prev(behind);
    const bool person =
        m_known[name.actor].actor.kind == ActorKind::Person && m_known[name.actor].words.size() > 1;
    if (place - name.span.end > farthest
        || (!person && !personIn(name.span, m_text).isEmpty())) // "a doctor in Tarn, who"
        return {};
    return SourceResolution::of(name.actor, SpeakerReason::Named, 0.9, name.span);
}

SourceResolution PronounResolver::owner(const StatementDraft &draft) const
{
    const QStringList words = m_text.words(draft.head).split(u' ');
    const WordEntry &first = m_text.lexicon.look(words.first());
    const WordEntry &noun = m_text.lexicon.look(words.last());
    const bool isOne = first.has(WordClass::Masculine) || first.has(WordClass::Feminine);
    const bool isSaid = noun.has(WordClass::SayingNoun) || noun.has(WordClass::Document)
        || noun.has(WordUse::Paper) || !maySpeak(words, m_text.lexicon);
    if (words.size() == 1 && first.has(WordClass::Possessive)) // "his | often-repeated vow that"
        return isOne ? resolve(draft) : ownerOfIts(draft);
    const QString &last = words.last(); // others write these of somebody
    const bool isOf = last == u"biography" || last == u"profile" || last == u"obituary";
    if (words.size() < 2 || !first.has(WordClass::Possessive) || !isOne || !isSaid || isOf)
        return {};
    StatementDraft owner = draft;
    owner.head = {draft.head.begin, draft.head.begin + words.first().size()};
    return resolve(owner);
}

SourceResolution PronounResolver::lastPerson(const StatementDraft &draft, Gender gender,
                                             double least) const
{
    SourceResolution best;
    for (const auto &[word, other] :
         {std::pair{u"he", Gender::Feminine}, std::pair{u"she", Gender::Masculine}}) {
        if (gender == other)
            continue;
        QList<Antecedent> antecedents = antecedentsOf(
            {draft.head, draft.sentence, draft.paragraph, &m_text.lexicon.look(word)});
        antecedents.removeIf([this](const Antecedent &each) {
            const KnownActor &known = m_known[each.member];
            return known.actor.kind != ActorKind::Person || known.words.isEmpty();
        });
        const SourceResolution found = chosen(antecedents, least);
        if (found.isFound() && found.confidence > best.confidence)
            best = found;
    }
    if (best.isFound())
        best.reason = SpeakerReason::Description;
    return best;
}

/// The organisations that "it" may mean in place of the source of \a draft and that may be called a \a noun.
QList<Antecedent> PronounResolver::organisationsBefore(const StatementDraft &draft,
                                                       const QString &noun) const
{
    PronounPlace place{draft.head, draft.sentence, draft.paragraph, &m_text.lexicon.look(u"it")};
    place.describes = true;
    QList<Antecedent> antecedents = antecedentsOf(place);
    antecedents.removeIf([&](const Antecedent &each) {
        const KnownActor &known = m_known[each.member];
        return known.actor.kind != ActorKind::Organisation
            || !known.mayBeCalled(noun, m_text.lexicon);
    });
    return antecedents;
}

SourceResolution PronounResolver::ownerOfIts(const StatementDraft &draft) const
{
    constexpr double least = 0.3;
    constexpr double confidence = 0.75;
    QList<Antecedent> antecedents = organisationsBefore(draft, {});
    const auto isSubject = [](const Antecedent &each) {
        return each.clues[size_t(Clue::SameSentence)] > 0 && each.clues[size_t(Clue::Subject)] > 0
            && each.clues[size_t(Clue::Quoted)] == 0;
    };
    const auto subject = std::find_if(antecedents.begin(), antecedents.end(), isSubject);
    if (subject != antecedents.end()) {
        std::rotate(antecedents.begin(), subject, subject + 1);
        antecedents.first().probability = std::max(antecedents.first().probability, confidence);
    }
    SourceResolution resolution = chosen(antecedents, least);
    if (resolution.isFound())
        resolution.reason = SpeakerReason::Description;
    return resolution;
}

SourceResolution PronounResolver::lastOrganisation(const StatementDraft &draft,
                                                   const QString &noun) const
{
    constexpr double least = 0.3;
    QList<Antecedent> antecedents = organisationsBefore(draft, noun);
    constexpr double again = 0.6;
    auto called = std::find_if(antecedents.begin(), antecedents.end(), [&](const auto &each) {
        return m_known[each.member].wasCalled(noun, m_text.lexicon);
    });
    if (called == antecedents.end())
        called = std::find_if(antecedents.begin(), antecedents.end(), [&](const auto &each) {
            return !noun.isEmpty() && m_known[each.member].introduced == noun
                && each.clues[size_t(Clue::FartherBefore)] == 0;
        });
    if (called != antecedents.end()) { // the nearest other is less likely meant by the same noun
        std::rotate(antecedents.begin(), called, called + 1);
        antecedents.first().probability = std::max(antecedents.first().probability, again);
    }
    SourceResolution resolution = chosen(antecedents, least);
    if (resolution.isFound())
        resolution.reason = SpeakerReason::Description;
    return resolution;
}

} // namespace onrecord
