// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/paperissuers.h"

#include "core/names/nameforms.h"

#include <algorithm>
#include <array>

namespace onrecord {

using namespace Qt::StringLiterals;

/// Nouns for the same written thing: "the study" may be what "a survey" was.
static QStringList nounsLike(const QString &noun)
{
    constexpr std::array<QStringView, 5> families{
        u"report story article post piece", u"survey poll study research",
        u"letter memo memorandum", u"lawsuit suit complaint", u"statement release"};
    for (const QStringView family : families) {
        QStringList nouns = family.toString().split(u' ');
        if (nouns.contains(noun))
            return nouns;
    }
    return {noun};
}

/// True where the letters around \a word in \a text belong to other words.
static bool isWholeWord(QStringView text, Span word)
{
    const auto goesOn = [text](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'-');
    };
    return !goesOn(word.begin - 1) && !goesOn(word.end);
}

/// The last place in \a area where one of \a nouns stands, or where \a forward, the first; empty without one.
static Span placeOf(const QStringList &nouns, QStringView text, Span area, bool forward)
{
    const QStringView within = text.sliced(area.begin, area.length());
    Span found;
    for (const QString &noun : nouns) {
        qsizetype at = forward ? within.indexOf(noun, 0, Qt::CaseInsensitive)
                               : within.lastIndexOf(noun, -1, Qt::CaseInsensitive);
        while (at >= 0) {
            const Span word = Span{at, at + noun.size()}.shifted(area.begin);
            if (isWholeWord(text, word)) {
                const bool nearer = found.isEmpty()
                    || (forward ? word.begin < found.begin : word.begin > found.begin);
                found = nearer ? word : found;
                break;
            }
            at = forward
                ? within.indexOf(noun, at + 1, Qt::CaseInsensitive)
                : within.first(at + noun.size() - 1).lastIndexOf(noun, -1, Qt::CaseInsensitive);
        }
    }
    return found;
}

/// The sentence around \a word, as far as full stops and lines' ends tell.
static Span sentenceAround(Span word, QStringView text)
{
    constexpr qsizetype longest = 300; // characters before the word and behind
    const qsizetype least = std::max<qsizetype>(0, word.begin - longest);
    const qsizetype most = std::min(text.size(), word.end + longest);
    const auto ends = [text](qsizetype at) {
        const bool stop = text[at] == u'.' && at + 1 < text.size() && text[at + 1].isSpace();
        return stop || text[at] == u'\n' || text[at] == u'?' || text[at] == u'!';
    };
    Span sentence = word;
    while (sentence.begin > least && !ends(sentence.begin - 1))
        --sentence.begin;
    while (sentence.end < most && !ends(sentence.end))
        ++sentence.end;
    return sentence;
}

/// True where \a words are at most \a most words in small letters, which may join a paper and whose it is.
static bool areFewSmallWords(QStringView words, qsizetype most)
{
    qsizetype count = 0;
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!word.front().isLower() || ++count > most)
            return false;
    }
    return true;
}

/// The words right before \a paper, which "a", "its" or the like opens: | a damning | report; "the" as well where
/// \a definite. Without them an empty span at the paper.
static Span openingOf(Span paper, Span sentence, QStringView text, bool definite = false)
{
    constexpr int most = 4; // words
    qsizetype begin = paper.begin;
    for (int i = 0; i < most && begin > sentence.begin + 1 && text[begin - 1] == u' '; ++i) {
        const qsizetype blank = text.first(begin - 1).lastIndexOf(u' ');
        begin = std::max(sentence.begin, blank + 1);
        const QString word =
            foldedName(Span{begin, paper.begin}.in(text).toString().section(u' ', 0, 0));
        if (QStringList{u"a"_s, u"an"_s, u"its"_s, u"their"_s, u"another"_s, u"his"_s, u"her"_s}
                .contains(word)
            || (definite && word == u"the"))
            return {begin, paper.begin};
    }
    return {paper.begin, paper.begin};
}

/// True for the words between a paper and "by", "from", "on" or "in": none, or that it was published.
static bool tellsOfPublishing(QStringView words)
{
    static const QStringList aids{u"was"_s, u"is"_s, u"were"_s, u"first"_s, u"that"_s};
    static const QStringList verbs{u"published"_s, u"released"_s, u"issued"_s,       u"conducted"_s,
                                   u"written"_s,   u"compiled"_s, u"commissioned"_s, u"produced"_s,
                                   u"prepared"_s,  u"posted"_s,   u"filed"_s,        u"printed"_s,
                                   u"carried"_s,   u"appeared"_s, u"drawn"_s,        u"out"_s,
                                   u"up"_s,        u"signed"_s,   u"run"_s,          u"done"_s};
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!aids.contains(word) && !verbs.contains(word))
            return false;
    }
    return true;
}

/// True where \a after, what follows the name of who wrote something, is no part of what the name belongs to: not
/// "by House | Speaker Ana Ruiz", "by Courant | reader Oake".
bool PaperIssuers::endsName(QStringView after) const
{
    if (!after.startsWith(u' '))
        return !after.startsWith(u"’s") && !after.startsWith(u"'s")
            && !(after.startsWith(u'.') && after.size() > 1 && after[1].isLetter());
    after = after.sliced(1);
    const qsizetype end = after.indexOf(u' ');
    QStringView word = end < 0 ? after : after.first(end);
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    const WordEntry &entry = m_text.lexicon.look(word);
    return entry.has(WordClass::Preposition) || entry.has(WordClass::Conjunction)
        || entry.has(WordClass::Relative) || entry.has(WordClass::Adverb)
        || entry.has(WordClass::Auxiliary) || entry.has(WordClass::TimeWord)
        || entry.has(WordClass::Weekday) || entry.has(WordClass::Month) || entry.has(VerbForm::Past)
        || entry.has(VerbForm::Third) || word == u"newspaper" || word == u"magazine"
        || word == u"website";
}

bool PaperIssuers::mayIssue(qsizetype actor) const
{
    const KnownActor &known = m_known[actor];
    const bool person =
        known.actor.kind == ActorKind::Person && (known.sure || known.words.size() > 1);
    return person || mayBeInstitution(known, m_text.lexicon);
}

/// "Nordkyst’s | report", "the Nordkyst | report".
std::optional<NamedPlace> PaperIssuers::issuerBefore(Span paper, Span sentence) const
{
    constexpr qsizetype mostOwned = 3; // words between
    const auto behind = m_known.named().endingBehind(paper.begin);
    if (behind == m_known.named().begin() || std::prev(behind)->span.begin < sentence.begin)
        return std::nullopt;
    const NamedPlace name = *std::prev(behind);
    QStringView between = Span{name.span.end, paper.begin}.in(m_text.text());
    for (const QStringView owns : {u"’s ", u"'s ", u"’ ", u"' "}) {
        if (between.startsWith(owns))
            return areFewSmallWords(between.sliced(owns.size()), mostOwned) && mayIssue(name.actor)
                ? std::optional(name)
                : std::nullopt;
    }
    const bool suit = nounsLike(u"suit"_s).contains(m_text.words(paper).toCaseFolded());
    return between == u" " && !suit && mayBeInstitution(m_known[name.actor], m_text.lexicon)
        ? std::optional(name)
        : std::nullopt;
}

/// "A report | by Nordkyst", "the survey|, conducted by consultancy Nordkyst", "the story on the website of the
/// Courant".
std::optional<NamedPlace> PaperIssuers::issuerBehind(Span paper, Span sentence) const
{
    constexpr qsizetype mostWithin = 4; // between it and the name
    const QStringView text = m_text.text();
    const QStringView rest = Span{paper.end, sentence.end}.in(text);
    for (const QStringView joint : {u" by ", u" from ", u" on ", u" in "}) {
        const qsizetype at = rest.indexOf(joint);
        if (at < 0)
            continue;
        QStringView before = rest.first(at);
        before = before.startsWith(u',') ? before.sliced(1) : before;
        const auto name = m_known.named().beginningFrom(paper.end + at + joint.size());
        if (name == m_known.named().end() || name->span.end > sentence.end
            || !tellsOfPublishing(before))
            continue;
        const QStringView within =
            rest.sliced(at + joint.size(), name->span.begin - paper.end - at - joint.size());
        const QStringView named = name->span.in(text);
        const QStringView after = text.sliced(name->span.end);
        const bool isSite = within.contains(u"site") || within.contains(u"page")
            || within.contains(u"paper") || within.contains(u"magazine") || named.contains(u'.')
            || after.startsWith(u"’s website") || after.startsWith(u"'s website")
            || m_text.lexicon.look(named.sliced(named.lastIndexOf(u' ') + 1))
                   .has(WordUse::NewsName);
        const bool isJoined = joint == u" by " || joint == u" from ";
        const QStringView article = within.startsWith(u"the ") ? within.sliced(4) : within;
        if (areFewSmallWords(article, mostWithin)
            && (isJoined ? mayIssue(name->actor) && endsName(after)
                         : isSite && mayBeInstitution(m_known[name->actor], m_text.lexicon)))
            return *name;
    }
    return std::nullopt;
}

/// "Nordkyst | published a | report", "Nordkyst said in a letter".
std::optional<NamedPlace> PaperIssuers::publisherIn(Span paper, Span sentence) const
{
    const QStringView text = m_text.text();
    const Span opening = openingOf(paper, sentence, text, true);
    const QStringView lead = Span{sentence.begin, opening.begin}.in(text).trimmed();
    const QStringView verb = lead.sliced(lead.lastIndexOf(u' ') + 1);
    const bool isThe = text.sliced(opening.begin).startsWith(u"the ");
    if (opening.isEmpty() || verb.isEmpty())
        return std::nullopt;
    constexpr std::array<QStringView, 10> publishing{
        u"published", u"issued", u"released",  u"filed",        u"wrote",
        u"sent",      u"posted", u"conducted", u"commissioned", u"ran"};
    const bool publishes =
        std::find(publishing.begin(), publishing.end(), verb) != publishing.end();
    if ((publishes && isThe) || (!publishes && verb != u"in"))
        return std::nullopt;
    auto name = m_known.named().endingBehind(opening.begin);
    while (name != m_known.named().begin() && (--name)->span.begin >= sentence.begin) {
        QStringView after = Span{name->span.end, opening.begin}.in(text).trimmed();
        for (const QStringView aid : {u"has ", u"have ", u"had ", u"also ", u"later "})
            after = after.startsWith(aid) ? after.sliced(aid.size()) : after;
        const QStringView next =
            after.first(after.indexOf(u' ') < 0 ? after.size() : after.indexOf(u' '));
        const WordEntry &entry = m_text.lexicon.look(next);
        const bool says = publishes ? after == verb : entry.isVerb() && entry.has(VerbForm::Past);
        const QString before = m_text.words({sentence.begin, name->span.begin}).section(u' ', -1);
        const bool subject = !m_text.lexicon.look(before).has(WordClass::Preposition);
        if (says && subject && mayIssue(name->actor))
            return *name;
    }
    return std::nullopt;
}

std::optional<NamedPlace> PaperIssuers::issuerAt(Span paper) const
{
    const Span sentence = sentenceAround(paper, m_text.text());
    const QString topic = m_text.words({sentence.begin, paper.begin});
    if (topic.endsWith(u" about the") || topic.endsWith(u" about an")
        || topic.endsWith(u" about a"))
        return std::nullopt;
    if (const auto before = issuerBefore(paper, sentence))
        return before;
    if (const auto behind = issuerBehind(paper, sentence))
        return behind;
    return publisherIn(paper, sentence);
}

/// Whose "the report" is, where what the article told of the report before says it.
SourceResolution PaperIssuers::toldBefore(const StatementDraft &draft) const
{
    constexpr double confidence = 0.85;
    constexpr qsizetype farthest = 4000; // characters
    constexpr int most = 8; // places
    const QStringView text = m_text.text();
    const QStringList words = m_text.words(draft.head).toCaseFolded().split(u' ');
    const bool definite = words.first() == u"the" || words.first() == u"this";
    if (!definite || words.size() > 4 || words.last() == u"paper")
        return {};
    const QStringList nouns = nounsLike(words.last());
    Span area{std::max<qsizetype>(0, draft.head.begin - farthest), draft.head.begin};
    for (int i = 0; i < most; ++i) {
        const Span paper = placeOf(nouns, text, area, false);
        if (paper.isEmpty())
            return {};
        if (const auto issuer = issuerAt(paper))
            return SourceResolution::of(issuer->actor, SpeakerReason::Description, confidence,
                                        issuer->span);
        if (!openingOf(paper, sentenceAround(paper, text), text).isEmpty())
            return {}; // "a report" that nobody is told to have written
        area.end = paper.begin;
    }
    return {};
}

SourceResolution PaperIssuers::toldLater(const StatementDraft &draft) const
{
    constexpr double confidence = 0.75;
    constexpr qsizetype farthest = 1500; // characters
    constexpr int most = 3; // places
    const QString noun = m_text.words(draft.head).section(u' ', -1).toCaseFolded();
    const WordEntry &entry = m_text.lexicon.look(noun);
    if (!entry.has(WordClass::Document) && !entry.has(WordUse::Paper))
        return {};
    const QStringView text = m_text.text();
    Span area{draft.head.end, std::min(text.size(), draft.head.end + farthest)};
    for (int i = 0; i < most; ++i) {
        const Span paper = placeOf(nounsLike(noun), text, area, true);
        if (paper.isEmpty())
            return {};
        if (const auto issuer = issuerAt(paper))
            return SourceResolution::of(issuer->actor, SpeakerReason::Description, confidence,
                                        issuer->span);
        if (!openingOf(paper, sentenceAround(paper, text), text).isEmpty())
            return {};
        area.begin = paper.end;
    }
    return {};
}

} // namespace onrecord
