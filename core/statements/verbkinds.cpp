// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/verbkinds.h"

#include "core/paragraph/auxiliaries.h"
#include "core/paragraph/nounphrases.h"

namespace onrecord {
namespace {

constexpr qsizetype mostSkipped = 2; ///< words between those of a phrase: took direct aim at

/// A phrase of the lexicon where the cue has it.
struct Hit
{
    WordRange range;
    const CuePhrase *phrase = nullptr; ///< belongs to the lexicon
    quint8 forms = 0;

    bool has(VerbForm form) const { return forms & quint8(form); }
};

bool opensQuestion(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::Question) || p.is(i, u"whom") || p.is(i, u"whose");
}

/// Reads one cue; see analyseVerb().
class CueReader
{
public:
    CueReader(const TaggedParagraph &paragraph, const QList<WordRange> &cue,
              const QList<WordRange> &source, const QList<WordRange> &content)
        : p(paragraph)
        , m_cue(cue)
        , m_source(source)
        , m_content(content)
    {
    }

    VerbAnalysis read();

private:
    void findHits();
    std::optional<Hit> hitAt(qsizetype i, qsizetype cueEnd) const;
    qsizetype endOfRest(const CuePhrase &phrase, qsizetype at, qsizetype cueEnd) const;
    bool isShortObject(qsizetype i) const;
    void findRefused();
    bool isLikedTo(const Hit &hit, const Hit &next) const;
    const Hit *chooseMain();
    void readKnown(const Hit &main);
    void readUnknown();
    void turnAround(const Hit &main);
    void turnAsk();
    void readNaming(const Hit &main);
    void readCertainty();
    bool isNobody() const;
    bool infinitiveFollows() const;

    const TaggedParagraph &p;
    const QList<WordRange> &m_cue;
    const QList<WordRange> &m_source;
    const QList<WordRange> &m_content;
    QList<Hit> m_hits;
    bool m_refused = false;
    bool m_hedged = false;
    bool m_secondHand = false;
    Auxiliaries m_auxiliaries;
    VerbAnalysis m_analysis;
};

void CueReader::findHits()
{
    for (const WordRange range : m_cue) {
        for (qsizetype i = range.first; i < range.end;) {
            const std::optional<Hit> hit = hitAt(i, range.end);
            if (hit)
                m_hits.append(*hit);
            i = hit ? std::max(i + 1, hit->range.end) : i + 1;
        }
    }
}

std::optional<Hit> CueReader::hitAt(qsizetype i, qsizetype cueEnd) const
{
    const QList<CueStart> &starts = p.entry(i).cues;
    if (starts.isEmpty())
        return std::nullopt;
    const bool noun = isNounByDeterminer(p, i);
    std::optional<Hit> other;
    for (const CueStart start : starts) {
        const CuePhrase &phrase = p.lexicon().cuePhrases()[start.phrase];
        const qsizetype end = endOfRest(phrase, i + 1, cueEnd);
        if (end < 0)
            continue;
        const Hit hit{{i, end}, &phrase, start.forms};
        const bool verb = phrase.form != CueForm::Noun && phrase.form != CueForm::Fixed;
        if (verb && isHave(p, i - 1) && !hit.has(VerbForm::Participle))
            continue; // "has questions": no verb
        if ((phrase.form == CueForm::Noun) == noun || phrase.form == CueForm::Fixed)
            return hit;
        if (!other)
            other = hit;
    }
    return other;
}

/// What may part a verb from its particle behind the cue: "ruled" ⟦that out⟧, "called Friday for".
bool CueReader::isShortObject(qsizetype i) const
{
    return p.has(i, WordClass::Pronoun) || p.has(i, WordClass::Weekday) || p.is(i, u"them")
        || p.is(i, u"him") || p.is(i, u"her") || p.is(i, u"us");
}

/// Where the words after a phrase's first one end; -1 where they do not follow. They may stand
/// behind the cue, in the content: "called" ⟦for a strike⟧.
qsizetype CueReader::endOfRest(const CuePhrase &phrase, qsizetype at, qsizetype cueEnd) const
{
    qsizetype skipped = 0;
    for (const QString &word : phrase.rest) {
        while (!p.is(at, word)) {
            const bool mayPart =
                at < cueEnd ? skipped < mostSkipped : skipped == 0 && isShortObject(at);
            if (!mayPart || !p.isWord(at))
                return -1;
            ++skipped;
            ++at;
        }
        ++at;
    }
    if (!phrase.rest.isEmpty() && p.is(at - 1, u"nothing") && isSubject(p, at - 1))
        return -1; // "said nothing had been agreed"
    // "called on Tuesday for calm" calls on nobody
    const bool onDay = !phrase.rest.isEmpty() && p.is(at - 1, u"on")
        && (p.has(at, WordClass::Weekday) || p.has(at, WordClass::Month));
    return onDay ? -1 : at;
}

/// "Refused ⟦to say who paid⟧": what is refused stands in the content.
void CueReader::findRefused()
{
    const bool bare = !m_hits.isEmpty() && m_hits.last().phrase->form == CueForm::Refusal;
    if (!bare || !infinitiveFollows())
        return;
    const qsizetype verb = m_content.first().first + 1;
    const std::optional<Hit> hit = hitAt(verb, verb);
    if (hit && hit->phrase->form != CueForm::Light)
        m_hits.append(*hit);
}

/// "Liked to say", "loves to point out": what somebody is fond of doing is what counts.
bool CueReader::isLikedTo(const Hit &hit, const Hit &next) const
{
    return hit.phrase->kind == VerbKind::Supports && next.phrase->kind == VerbKind::Says
        && p.is(hit.range.end, u"to") && next.range.first == hit.range.end + 1;
}

/// The hit that decides: behind a refusal or a verb that says little by itself, the next one.
const Hit *CueReader::chooseMain()
{
    qsizetype main = 0;
    while (main + 1 < m_hits.size()) {
        const Hit &hit = m_hits[main];
        const Hit &next = m_hits[main + 1];
        const bool chained = hit.range.end >= next.range.first - 4;
        if (hit.phrase->form == CueForm::Refusal && chained)
            m_refused = true;
        else if (hit.phrase->form == CueForm::Light && chained)
            m_hedged = m_hedged || hit.phrase->hedged;
        else if (hit.phrase->secondHand && chained)
            m_secondHand = true;
        else if (!isLikedTo(hit, next))
            break;
        ++main;
    }
    if (m_hits.isEmpty())
        return nullptr;
    const bool onlyHelps = m_hits[main].phrase->form == CueForm::Light
        && p.has(m_hits[main].range.first, WordClass::Auxiliary);
    return onlyHelps ? nullptr : &m_hits[main];
}

/// "Nobody confirmed", "no official denied"
bool CueReader::isNobody() const
{
    if (m_source.isEmpty())
        return false;
    const qsizetype i = m_source.first().first;
    const bool isOther = p.isMark(i + 1, u'.') || p.has(i + 1, WordUse::Beyond); // No. 10, no doubt
    return (p.is(i, u"no") && !isOther) || p.is(i, u"nobody") || p.is(i, u"none")
        || p.is(i, u"neither");
}

/// "to stop", but not "to events" or "to the sea"
bool CueReader::infinitiveFollows() const
{
    if (m_content.isEmpty() || !p.is(m_content.first().first, u"to"))
        return false;
    const qsizetype verb = m_content.first().first + 1;
    const bool plural = p.word(verb).endsWith(u's') && !p.word(verb).endsWith(u"ss");
    return p.isWord(verb) && !p.isCapital(verb) && !plural && !p.has(verb, WordClass::Determiner)
        && !p.has(verb, WordClass::Possessive);
}

/// What a "not" or a refusal makes of a kind: "did not confirm" is no confirmation.
void CueReader::turnAround(const Hit &main)
{
    using enum VerbKind;
    const auto become = [this](VerbKind kind, Polarity polarity) {
        m_analysis.kind = kind;
        m_analysis.polarity = polarity;
    };
    const bool speaking = main.phrase->form == CueForm::Asking || main.phrase->word == u"say";
    const bool silent = m_content.isEmpty() || opensQuestion(p, m_content.first().first)
        || main.phrase->form == CueForm::Answering || (m_refused && speaking);
    switch (main.phrase->kind) {
    case Confirms:
        become(silent ? NoComment : Denies, silent ? Polarity::Neutral : Polarity::Against);
        break;
    case Denies:
        become(Says, Polarity::Neutral);
        m_hedged = true; // what is not denied stays open
        break;
    case Supports: become(m_refused ? Denies : Criticises, Polarity::Against); break;
    case Pledges: become(Denies, Polarity::Against); break;
    case Criticises:
    case Demands: become(Says, Polarity::Neutral); break;
    case Says:
        if (silent)
            become(NoComment, Polarity::Neutral);
        else if (m_refused)
            become(Denies, Polarity::Against);
        else
            m_analysis.polarity = Polarity::Against;
        break;
    case NoComment: break;
    default: m_analysis.polarity = Polarity::Against; break;
    }
}

/// Asked whether it was true; asked the council to stop; told her to wait. Not: they hope to win, he told her.
void CueReader::turnAsk()
{
    constexpr qsizetype longestAddressee = 8;
    if (m_content.isEmpty() || p.isQuoted(m_content.first().first)
        || (!m_cue.isEmpty() && m_content.first().first < m_cue.first().first))
        return;
    const WordRange content = m_content.first();
    for (qsizetype i = content.first; i < std::min(content.end, content.first + longestAddressee);
         ++i) {
        if (p.is(i, u"to")) {
            m_analysis.kind = VerbKind::Demands;
            return;
        }
        if (p.has(i, WordClass::Auxiliary) || p.has(i, WordClass::Subordinator)
            || p.has(i, WordClass::Conditional) || p.has(i, WordClass::Preposition))
            return;
    }
}

/// Called the mayor a liar; described it as a triumph.
void CueReader::readNaming(const Hit &main)
{
    constexpr qsizetype looked = 20;
    const auto judge = [this](WordRange range) {
        for (qsizetype i = range.first; i < std::min(range.end, range.first + looked); ++i) {
            const Verdict verdict = p.entry(i).verdict;
            if (verdict == Verdict::None)
                continue;
            const bool negative = verdict == Verdict::Negative;
            m_analysis.kind = negative ? VerbKind::Criticises : VerbKind::Supports;
            m_analysis.polarity = polarityOf(m_analysis.kind);
            return true;
        }
        return false;
    };
    for (const WordRange range : m_cue) {
        if (main.range.end < range.end && judge({main.range.end, range.end}))
            return;
    }
    for (const WordRange range : m_content) {
        if (judge(range))
            return;
    }
}

void CueReader::readKnown(const Hit &main)
{
    const CuePhrase &phrase = *main.phrase;
    m_analysis.kind = phrase.kind;
    m_analysis.polarity = phrase.polarity;
    m_hedged = m_hedged || phrase.hedged;
    m_secondHand = m_secondHand || phrase.secondHand;
    m_analysis.own = phrase.kind;
    m_analysis.head = main.range.first;
    m_analysis.isNoun = phrase.form == CueForm::Noun || phrase.form == CueForm::Fixed;
    m_analysis.word = p.word(main.range.first).toString();
    bool negated = isNobody();
    for (const Hit *hit = m_hits.constData(); hit <= &main; ++hit) {
        const Auxiliaries here = auxiliariesBefore(p, hit->range.first);
        negated = negated || here.negated;
        m_auxiliaries.would = m_auxiliaries.would || here.would;
        m_auxiliaries.may = m_auxiliaries.may || here.may;
    }
    m_analysis.negated = negated != m_refused;
    if (m_analysis.negated)
        turnAround(main);
    else if (phrase.form == CueForm::Naming)
        readNaming(main);
    else if (phrase.form == CueForm::Asking)
        turnAsk();

    const bool passive = phrase.form != CueForm::Noun && phrase.form != CueForm::Fixed
        && main.has(VerbForm::Participle) && tellsWhatWasDone(p, main.range.first);
    const bool before = !m_source.isEmpty() && m_source.first().end <= main.range.first;
    m_analysis.sourceIsTarget = passive && before;
    const bool tellsSelf = p.word(main.range.end).endsWith(u"self");
    if (tellsSelf && m_analysis.kind == VerbKind::Pledges)
        m_analysis.kind = VerbKind::Says; // "assured himself": no promise to anybody
    const bool plain = phrase.kind == VerbKind::Says && phrase.form == CueForm::Verb;
    if (plain && !passive && m_analysis.kind == VerbKind::Says && infinitiveFollows())
        m_analysis.kind = VerbKind::Pledges;
}

void CueReader::readUnknown()
{
    for (const WordRange range : m_cue) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            const bool little = !p.isWord(i) || p.has(i, WordClass::Auxiliary)
                || p.has(i, WordClass::Negation) || p.isAdverb(i)
                || p.has(i, WordClass::Preposition);
            if (little)
                continue;
            m_analysis.word = p.word(i).toString();
            m_analysis.head = i;
            m_auxiliaries = auxiliariesBefore(p, i);
            if (infinitiveFollows()) {
                const bool told = m_content.first().first > range.end;
                m_analysis.kind = told ? VerbKind::Demands : VerbKind::Pledges;
            }
            return;
        }
    }
}

void CueReader::readCertainty()
{
    constexpr qsizetype looked = 40; // words; a content's hedge stands near its beginning
    const VerbKind kind = m_analysis.kind;
    if (kind == VerbKind::NoComment)
        return;
    const bool hearsay = m_analysis.sourceIsTarget
        && (kind == VerbKind::Says || kind == VerbKind::Claims || kind == VerbKind::Thinks);
    if (hearsay || m_secondHand) {
        m_analysis.certainty = Certainty::SecondHand;
        return;
    }
    const bool question = kind == VerbKind::Asks || kind == VerbKind::Thinks;
    bool hedged = m_hedged || m_auxiliaries.may;
    bool conditional = m_auxiliaries.would;
    for (const WordRange range : m_content) {
        for (qsizetype i = range.first; i < std::min(range.end, range.first + looked); ++i) {
            hedged = hedged
                || (p.has(i, WordClass::Hedge) && !(p.isCapital(i) && p.has(i, WordClass::Month)));
            conditional = conditional
                || (!question && (p.is(i, u"if") || p.is(i, u"unless")) && !p.is(i - 1, u"as"));
        }
    }
    if (conditional)
        m_analysis.certainty = Certainty::Conditional;
    else if (hedged)
        m_analysis.certainty = Certainty::Hedged;
}

VerbAnalysis CueReader::read()
{
    findHits();
    findRefused();
    const Hit *main = chooseMain();
    if (main)
        readKnown(*main);
    else
        readUnknown();
    readCertainty();
    return m_analysis;
}

} // namespace

VerbAnalysis analyseVerb(const TaggedParagraph &p, const QList<WordRange> &cue,
                         const QList<WordRange> &source, const QList<WordRange> &content)
{
    return CueReader(p, cue, source, content).read();
}

} // namespace onrecord
