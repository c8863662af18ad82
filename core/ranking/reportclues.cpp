// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/reportclues.h"

#include "core/paragraph/nounphrases.h"
#include "core/statements/verbkinds.h"

#include <algorithm>
#include <cmath>

namespace onrecord {

bool isThing(const TaggedParagraph &p, const ParsedWords &parsed, WordRange source)
{
    const WordRange head = headOf(p, source);
    return !head.isEmpty() && isThing(p, source) && !isVerb(parsed.tags[size_t(head.end - 1)]);
}

namespace {

/// The clue that stands \a step places behind \a first.
ReportClue behind(ReportClue first, size_t step)
{
    return ReportClue(size_t(first) + step);
}

bool isOneOf(const TaggedParagraph &p, qsizetype i, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&p, i](QStringView word) { return p.is(i, word); });
}

/// A noun, a name or an adjective
bool isNominal(PartOfSpeech tag)
{
    using enum PartOfSpeech;
    return tag == NN || tag == NNS || tag == NNP || tag == JJ;
}

ReportClue clueOfCueStart(PartOfSpeech tag)
{
    using enum ReportClue;
    switch (tag) {
    case PartOfSpeech::VBD: return CueFromPast;
    case PartOfSpeech::VBZ: return CueFromThird;
    case PartOfSpeech::VBP: return CueFromPlural;
    case PartOfSpeech::VBG: return CueFromGerund;
    case PartOfSpeech::VBN: return CueFromParticiple;
    case PartOfSpeech::VB: return CueFromBase;
    case PartOfSpeech::MD: return CueFromModal;
    case PartOfSpeech::TO: return CueFromTo;
    default: return isNominal(tag) ? CueFromNoun : CueFromOther;
    }
}

ReportClue clueOfCueEnd(PartOfSpeech tag)
{
    using enum ReportClue;
    switch (tag) {
    case PartOfSpeech::VBD: return CueToPast;
    case PartOfSpeech::VBZ: return CueToThird;
    case PartOfSpeech::VBP: return CueToPlural;
    case PartOfSpeech::VBG: return CueToGerund;
    case PartOfSpeech::VBN: return CueToParticiple;
    case PartOfSpeech::VB: return CueToBase;
    case PartOfSpeech::IN:
    case PartOfSpeech::RP:
    case PartOfSpeech::TO: return CueToParticle;
    default: return isNominal(tag) ? CueToNoun : CueToOther;
    }
}

ReportClue clueOfContentStart(PartOfSpeech tag)
{
    using enum ReportClue;
    switch (tag) {
    case PartOfSpeech::TO: return FromTo;
    case PartOfSpeech::WP:
    case PartOfSpeech::WRB:
    case PartOfSpeech::WDT: return FromQuestion;
    case PartOfSpeech::VBG: return FromGerund;
    case PartOfSpeech::PRP:
    case PartOfSpeech::EX: return FromPronoun;
    case PartOfSpeech::IN:
    case PartOfSpeech::RB: return FromPreposition;
    case PartOfSpeech::NNP:
    case PartOfSpeech::NNPS: return FromName;
    default: return isVerb(tag) ? FromVerb : FromNoun;
    }
}

ReportClue clueOfRule(std::optional<RuleId> rule)
{
    using enum ReportClue;
    if (!rule)
        return NoRule;
    switch (*rule) {
    case RuleId::SecondCue: return RuledSecondCue;
    case RuleId::AccordingTo: return RuledAccordingTo;
    case RuleId::SubjectVerbThat: return RuledThat;
    case RuleId::SubjectVerbClause: return RuledClause;
    case RuleId::ClauseSubjectVerb: return RuledClauseBefore;
    case RuleId::SubjectVerbInfinitive: return RuledInfinitive;
    case RuleId::SubjectVerbObject: return RuledObject;
    case RuleId::NounOfSaying: return RuledNoun;
    default: return RuledOther;
    }
}

/// Looks at one proposal.
class ReportView
{
public:
    ReportView(const TaggedParagraph &paragraph, const ParsedWords &parsed,
               const Proposal &proposal)
        : p(paragraph)
        , m_parsed(parsed)
        , m_proposal(proposal)
        , m_spans(proposal.attribution.spans)
    {
    }

    ReportClues clues()
    {
        using enum ReportClue;
        see(Always);
        lookAtVerb();
        lookAtSource();
        lookAtCue();
        const qsizetype first = m_spans.content.first().first;
        see(p.is(first, u"that") ? FromThat : clueOfContentStart(tag(first)));
        lookAtRule();
        if (p.kind() != BlockKind::Paragraph)
            see(Heading);
        return m_clues;
    }

private:
    void see(ReportClue clue) { m_clues[size_t(clue)] = 1; }
    PartOfSpeech tag(qsizetype i) const { return m_parsed.tags[size_t(i)]; }

    void lookAtVerb();
    void lookAtSource();
    void lookAtCue();
    void lookAtRule();
    ReportClue clueOfSource(qsizetype last) const;

    const TaggedParagraph &p; // not owned
    const ParsedWords &m_parsed; // not owned
    const Proposal &m_proposal; // not owned
    const RoleSpans &m_spans; // not owned
    ReportClues m_clues{};
};

void ReportView::lookAtVerb()
{
    using enum ReportClue;
    const VerbAnalysis verb = analyseVerb(p, m_spans.cue, m_spans.source, m_spans.content);
    see(behind(Says, size_t(verb.own)));
    const QList<qsizetype> verbs = verb.head < 0 ? QList<qsizetype>() : p.entry(verb.head).verbs;
    constexpr std::array frames{Frame::Quote,      Frame::Clause, Frame::That,
                                Frame::Infinitive, Frame::Object, Frame::Gerund};
    bool known = false;
    for (const qsizetype index : verbs) {
        for (size_t f = 0; f < frames.size(); ++f) {
            if (p.lexicon().verb(index).has(frames[f])) {
                see(behind(TakesQuote, f));
                known = true;
            }
        }
    }
    if (!known)
        see(TakesNothing);
    if (verb.isNoun)
        see(NounCue);
    if (verb.negated)
        see(Negated);
}

ReportClue ReportView::clueOfSource(qsizetype last) const
{
    using enum ReportClue;
    if (isOneOf(p, last, {u"i", u"we", u"you"}))
        return FirstPerson;
    if (isOneOf(p, last, {u"he", u"she"}))
        return HeOrShe;
    if (isOneOf(p, last, {u"it", u"they"}))
        return ItOrThey;
    if (p.is(last, u"who"))
        return Who;
    if (isOneOf(p, last, {u"which", u"that", u"what"}))
        return Which;
    switch (tag(last)) {
    case PartOfSpeech::NNP:
    case PartOfSpeech::NNPS: return Name;
    case PartOfSpeech::NN:
    case PartOfSpeech::NNS: return Noun;
    default: return OtherSource;
    }
}

void ReportView::lookAtSource()
{
    using enum ReportClue;
    if (m_spans.source.isEmpty()) {
        see(NoSource);
        return;
    }
    const WordRange source = m_spans.source.first();
    const qsizetype last = headOf(p, source).end - 1;
    see(last < 0 ? OtherSource : clueOfSource(last));
    if (isThing(p, m_parsed, source))
        see(ThingSpeaks);
}

void ReportView::lookAtCue()
{
    using enum ReportClue;
    if (m_spans.cue.isEmpty()) {
        see(CueFromOther);
        see(CueToOther);
        return;
    }
    const qsizetype first = m_spans.cue.first().first;
    const qsizetype last = m_spans.cue.last().end - 1;
    see(clueOfCueStart(tag(first)));
    see(clueOfCueEnd(tag(last)));
    if (first != last)
        see(LongCue);
}

void ReportView::lookAtRule()
{
    using enum ReportClue;
    see(clueOfRule(m_proposal.rule));
    if (m_proposal.rule && m_proposal.sameSource)
        see(m_proposal.sameContent ? SameStatement : SameSource);
}

} // namespace

ReportClues reportCluesOf(const TaggedParagraph &p, const ParsedWords &parsed,
                          const Proposal &proposal, double ranked)
{
    constexpr double least = 0.02;
    ReportClues clues = ReportView(p, parsed, proposal).clues();
    const double kept = std::clamp(ranked, least, 1 - least);
    clues[size_t(ReportClue::Ranked)] = std::log(kept / (1 - kept));
    return clues;
}

} // namespace onrecord
