// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/actorresolver.h"

#include "core/names/offices.h"
#include "core/speakers/doubtfulnames.h"
#include "core/speakers/meantsubject.h"

#include <algorithm>
#include <numeric>

namespace onrecord {

ActorResolver::ActorResolver(const Document &document, const Lexicon &lexicon,
                             PronounWitness witness)
    : m_text{document, lexicon}
    , m_known(m_text)
    , m_sources(m_text, m_known)
    , m_pairs(m_text, m_known)
    , m_pronouns(m_text, m_known, std::move(witness))
    , m_descriptions(m_text, m_known, m_pronouns)
    , m_papers(m_text, m_known)
    , m_representatives(m_text, m_known, m_pronouns, m_descriptions, m_papers)
{
}

/// Who spoke before speaks on in \a draft.
static void inheritSpeaker(SourceResolution &speaker, const StatementDraft &draft,
                           const SourceResolution &before)
{
    constexpr double lessSure = 0.8;
    speaker = before;
    speaker.reason = before.isFound() ? SpeakerReason::SpeakerBefore : SpeakerReason::None;
    if (draft.statement.rule == RuleId::QuoteAlone)
        speaker.confidence *= lessSure;
}

/// The draft that \a d goes on from, drafts[d].follows, or, where its words are one person's and that
/// one is several people's, the last before it that one person says; it if there is none.
qsizetype ActorResolver::followedBy(const QList<StatementDraft> &drafts, const QList<Found> &found,
                                    qsizetype d) const
{
    const qsizetype before = drafts[d].follows;
    const auto isOne = [&](qsizetype draft) {
        const QList<qsizetype> &actors = found[draft].speaker.actors;
        if (actors.size() != 1)
            return false;
        const KnownActor &known = m_known[actors.first()];
        return known.actor.kind == ActorKind::Person
            || (known.actor.kind == ActorKind::Anonymous && !known.plural);
    };
    if (drafts[d].statement.rule != RuleId::QuoteAlone || !found[before].speaker.isFound()
        || isOne(before) || !speaksAsOne(drafts[d], m_text))
        return before;
    constexpr qsizetype farthest = 16; // drafts
    for (qsizetype k = before - 1; k >= std::max<qsizetype>(0, before - farthest); --k) {
        if (isOne(k) && drafts[k].quoted > 0)
            return k;
    }
    return before;
}

ResolvedActors ActorResolver::resolve(QList<NameMention> names, const QList<StatementDraft> &drafts,
                                      const QList<qsizetype> &within)
{
    QList<Found> found = readInOrder(withoutDoubtful(std::move(names), m_text), drafts);
    nameNameless(drafts, found);
    resolveFirstPerson(drafts, within, found);
    for (qsizetype d = 0; d < drafts.size(); ++d) { // a draft follows an earlier one only
        if (drafts[d].follows < 0)
            continue;
        const qsizetype before = followedBy(drafts, found, d);
        inheritSpeaker(found[d].speaker, drafts[d], found[before].speaker);
        found[d].margin = found[before].margin;
        found[d].evidence += drafts[before].statement.source;
    }
    m_known.finish();

    ResolvedActors resolved;
    resolved.speakers.reserve(drafts.size());
    for (qsizetype d = 0; d < drafts.size(); ++d) {
        m_known.offer(found[d].speaker);
        resolved.speakers.append(speakerOf(drafts[d], std::exchange(found[d], {})));
    }
    found = {};
    resolved.actors = m_known.takeFound();
    return resolved;
}

/// Each source is resolved when the names before it, and those in it, are known.
QList<ActorResolver::Found> ActorResolver::readInOrder(const QList<NameMention> &names,
                                                       const QList<StatementDraft> &drafts)
{
    QList<qsizetype> places; // where a draft's source ends
    for (const StatementDraft &draft : drafts) {
        const Statement &statement = draft.statement;
        if (const Span quoting = m_sources.quotingCueOf(draft); !quoting.isEmpty())
            places.append(quoting.end);
        else if (draft.follows >= 0 || statement.source.isEmpty())
            places.append(hull(statement.content).end);
        else
            places.append(statement.source.last().end);
    }
    QList<qsizetype> order(drafts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&places](qsizetype a, qsizetype b) { return places[a] < places[b]; });

    constexpr qsizetype commaAndBlank = 3; // "the coach, Ana Ruiz": who it is may follow
    QList<Found> found(drafts.size());
    qsizetype next = 0;
    for (const qsizetype d : std::as_const(order)) {
        const qsizetype place = places[d];
        for (; next < names.size()
             && (names[next].span.begin < place + commaAndBlank || isOfOffice(names, next, place));
             ++next) {
            const bool asksForItself =
                names[next].pronoun || names[next].group || names[next].institution;
            if (!asksForItself || !names[next].span.overlaps(drafts[d].head))
                see(names[next]);
        }
        if (drafts[d].follows < 0)
            found[d] = record(drafts[d], resolveSource(drafts[d]));
    }
    while (next < names.size())
        see(names[next++]);
    return found;
}

/// Speakers without a name who are named behind: leadSpeaker(), namedLater().
void ActorResolver::nameNameless(const QList<StatementDraft> &drafts, QList<Found> &found)
{
    const auto speakers = [&found] {
        QList<SourceResolution> all;
        all.reserve(found.size());
        for (const Found &each : std::as_const(found))
            all.append(each.speaker);
        return all;
    };
    if (const auto lead = leadSpeaker(drafts, speakers(), m_known, m_text))
        take(*lead, found);
    const QList<LeadSpeaker> later =
        namedLater(drafts, speakers(), m_known, m_descriptions, m_papers, m_text);
    for (const LeadSpeaker &each : later)
        take(each, found);
}

/// Two actors are one.
void ActorResolver::take(const LeadSpeaker &one, QList<Found> &found)
{
    constexpr double confidence = 0.75;
    const Span name = m_known[one.named].actor.mentions.first().span;
    m_known.merge(one.nameless, one.named);
    for (Found &each : found) {
        SourceResolution &speaker = each.speaker;
        std::replace(speaker.actors.begin(), speaker.actors.end(), one.nameless, one.named);
        for (auto &candidate : speaker.candidates) {
            if (candidate.first == one.nameless)
                candidate.first = one.named;
        }
        if (speaker.reason == SpeakerReason::Itself && speaker.actors.contains(one.named)) {
            speaker.reason = SpeakerReason::Description;
            speaker.confidence = std::min(speaker.confidence, confidence);
            each.evidence.append(name);
        }
    }
}

void ActorResolver::see(const NameMention &mention)
{
    if (mention.group) {
        m_known.addGroup(mention);
    } else if (mention.institution) {
        m_known.addInstitution(mention, m_descriptions.institution(mention));
    } else if (!mention.pronoun) {
        m_known.addName(mention);
    } else if (!mention.quoted) { // “He promised it,” he said: two people, one is spoken of here
        if (const std::optional<Antecedent> meant = m_pronouns.likeliest(mention))
            m_known.addPronoun(mention, *meant);
    }
}

/// The surest first.
SourceResolution ActorResolver::resolveSource(const StatementDraft &draft)
{
    if (draft.statement.source.isEmpty() || isHearsay(draft, m_text))
        return {};
    if (const auto quoted = m_sources.quoted(m_sources.quotingCueOf(draft)); quoted.isFound())
        return quoted;
    if (const auto relative = m_pronouns.relative(draft);
        relative.isFound() || relative.cannotSpeak)
        return relative;
    if (m_pronouns.pointsBack(draft)) {
        if (const auto subject = resolveSubject(draft); subject.isFound())
            return subject;
        if (const auto itself = resolveItself(draft); itself.isFound())
            return itself;
        if (const auto asked = resolveAsked(draft); asked.isFound())
            return asked;
        return m_pronouns.resolve(draft);
    }
    if (const auto counted = m_pairs.resolve(draft); counted.isFound())
        return counted;
    if (const auto named = m_sources.named(draft); named.isFound())
        return named;
    if (const auto owner = m_pronouns.owner(draft); owner.isFound())
        return owner;
    if (const auto holder = m_sources.officeHolder(draft); holder.isFound())
        return holder;
    if (const auto described = m_sources.describedBefore(draft); described.isFound())
        return described;
    if (const auto owner = m_sources.owner(draft.head); owner.isFound())
        return owner;
    if (const auto apposed = m_sources.apposed(draft); apposed.isFound())
        return apposed;
    if (const auto author = resolveAuthor(draft); author.isFound())
        return author;
    return resolveNameless(draft);
}

/// "She" of a neighbour without a name, of whom the sentence before told something. Where somebody with a name
/// stands between, both may be meant.
SourceResolution ActorResolver::resolveSubject(const StatementDraft &draft)
{
    constexpr double alone = 0.75;
    constexpr double rivalled = 0.5;
    constexpr double rival = 0.4;
    const std::optional<StatementDraft> described = withSubjectAsSource(draft, m_text);
    if (!described || m_sourceHeads.contains(described->head.begin))
        return {};
    SourceResolution speaker = resolveNameless(*described);
    if (speaker.actors.size() != 1)
        return {};
    const qsizetype who = speaker.actors.first();
    speaker = SourceResolution::of(who, SpeakerReason::Pronoun, alone, described->head);
    const auto behind = m_known.named().endingBehind(draft.head.begin);
    if (behind == m_known.named().begin() || m_text.look(draft.head).has(WordClass::Plural))
        return speaker;
    const NamedPlace &last = *std::prev(behind);
    if (last.span.begin > hull(described->statement.source).end && last.actor != who
        && m_known[last.actor].actor.kind == ActorKind::Person) {
        speaker.confidence = rivalled;
        speaker.candidates = {{who, rivalled}, {last.actor, rival}};
    }
    return speaker;
}

/// "It" of the institution that its own words begin with: "The airline will close, it said".
SourceResolution ActorResolver::resolveItself(const StatementDraft &draft)
{
    if (const auto named = m_pronouns.itself(draft); named.isFound())
        return named;
    const std::optional<StatementDraft> described = withInstitutionAsSource(draft, m_text);
    if (!described)
        return {};
    SourceResolution speaker = resolveNameless(*described);
    speaker.reason = SpeakerReason::Pronoun;
    speaker.evidence = described->head;
    speaker.describes = false;
    return speaker;
}

/// “Do you know?” she asked the minister. “No!” | he shouted: who was asked and has no name.
SourceResolution ActorResolver::resolveAsked(const StatementDraft &draft)
{
    const Question &question = m_known.lastQuestion();
    const auto asked = withAskedAsSource(draft, question.asked(), m_text);
    if (!asked || !question.isFollowedBy(draft, m_text))
        return {};
    SourceResolution speaker = resolveNameless(*asked);
    speaker.reason = SpeakerReason::Pronoun;
    speaker.evidence = question.asked();
    speaker.describes = false;
    return speaker;
}

/// Who wrote what the source is: "research by Nordkyst"; without a name "the verdict of the judge".
SourceResolution ActorResolver::resolveAuthor(const StatementDraft &draft)
{
    if (const auto named = m_sources.author(draft); named.isFound())
        return named;
    const QString noun = m_text.words(draft.head).section(u' ', -1);
    StatementDraft authored = draft;
    authored.head = m_sources.authorIn(draft);
    const bool message = m_text.lexicon.look(noun).has(WordUse::Message)
        && m_text.words(authored.head).startsWith(u"the ");
    return message ? resolveNameless(authored) : SourceResolution{};
}

/// A source without a name: one that is known by its office, else itself.
SourceResolution ActorResolver::resolveNameless(const StatementDraft &draft)
{
    if (m_text.words(draft.head).isEmpty())
        return {};
    const Description description = m_descriptions.descriptionOfSource(draft);
    const SourceResolution owner = m_representatives.resolve(draft);
    if (owner.isFound())
        return owner;
    if (const auto known = m_descriptions.resolve(draft, description); known.isFound())
        return known;
    const Span source = hull(draft.statement.source);
    const Span whole{draft.head.begin, std::max(draft.head.end, source.end)};
    if (!maySpeak(m_text.words(whole).split(u' '), m_text.lexicon)) {
        const bool isLabel = draft.statement.rule == RuleId::TranscriptLine
            && m_text.text()[draft.head.begin].isUpper();
        if (isLabel)
            return SourceResolution::of(m_known.addLabel(draft), SpeakerReason::Named, 0.9);
        SourceResolution nobody;
        nobody.cannotSpeak = true;
        return nobody;
    }
    const double confidence = owner.candidates.isEmpty() ? 0.85 : 0.5; // to be asked
    SourceResolution itself = SourceResolution::of(m_known.addNameless(draft, description),
                                                   SpeakerReason::Itself, confidence);
    itself.candidates += owner.candidates;
    return itself;
}

ActorResolver::Found ActorResolver::record(const StatementDraft &draft,
                                           const SourceResolution &resolution)
{
    Found found{resolution, 0, {}};
    if (!resolution.isFound())
        return found;
    const bool rivalled = resolution.actors.size() == 1 && resolution.candidates.size() > 1;
    found.margin =
        resolution.candidates.first().second - (rivalled ? resolution.candidates[1].second : 0);
    if (!resolution.evidence.isEmpty())
        found.evidence.append(resolution.evidence);
    m_known.addSpeakers(draft, resolution);
    m_sourceHeads.insert(draft.head.begin);
    if (!draft.subject.isEmpty()
        && resolution.evidence == draft.subjectHead) // meant by their words from here on
        m_sourceHeads.insert(draft.subjectHead.begin);
    return found;
}

/// “I think that it rains,” said Ana Ruiz: inside her words, "I" is she.
void ActorResolver::resolveFirstPerson(const QList<StatementDraft> &drafts,
                                       const QList<qsizetype> &within, QList<Found> &found)
{
    for (qsizetype d = 0; d < drafts.size(); ++d) {
        const StatementDraft &draft = drafts[d];
        if (!draft.pronoun || within[d] < 0 || found[d].speaker.isFound()
            || !m_text.look(draft.head).has(WordClass::FirstPerson))
            continue;
        qsizetype around = within[d];
        if (drafts[around].follows >= 0)
            around = drafts[around].follows;
        SourceResolution speaker = found[around].speaker;
        if (drafts[around].quoted == 0 || !speaker.isFound())
            continue;
        speaker.reason = SpeakerReason::FirstPerson;
        speaker.evidence = drafts[around].statement.source.value(0);
        speaker.describes = false;
        found[d] = record(draft, speaker);
    }
}

/// "told the Gazette that …": the paper, not a person who was told.
QString ActorResolver::outletOf(const StatementDraft &draft) const
{
    const bool quoting = !m_sources.quotingCueOf(draft).isEmpty();
    const Span outlet = quoting ? draft.head : draft.addressee;
    if (outlet.isEmpty())
        return {};
    const SourceResolution told = m_sources.named(outlet);
    if (told.actors.size() != 1)
        return {};
    const Actor &actor = m_known[told.actors.first()].actor;
    return actor.kind == ActorKind::Organisation ? actor.name : QString();
}

/// The outlet, or the spokesperson without a name.
QString ActorResolver::passedOnBy(const StatementDraft &draft,
                                  const SourceResolution &speaker) const
{
    const QString noun = m_text.words(draft.head).section(u' ', -1);
    if (speaker.represents && m_text.lexicon.look(noun).has(WordUse::Spokesperson))
        return withinSentence(m_text.words(draft.head), m_text.lexicon);
    return outletOf(draft);
}

DraftSpeaker ActorResolver::speakerOf(const StatementDraft &draft, const Found &found) const
{
    DraftSpeaker speaker;
    speaker.via = passedOnBy(draft, found.speaker);
    speaker.reason = found.speaker.reason;
    speaker.confidence = found.speaker.confidence;
    speaker.margin = found.margin;
    speaker.cannotSpeak = found.speaker.cannotSpeak;
    speaker.evidence = found.evidence;
    for (const qsizetype number : found.speaker.actors)
        speaker.actors.append(m_known[number].actor.id);
    for (const auto &[number, score] : found.speaker.candidates)
        speaker.candidates.append({m_known[number].actor.id, score});
    return speaker;
}

} // namespace onrecord
