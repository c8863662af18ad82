// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/topics.h"

#include "core/claims/headingphrases.h"
#include "core/findings/actor.h"

#include <QSet>

#include <queue>

namespace onrecord {
namespace {

constexpr qsizetype mostLetters =
    1'800; ///< of one content that are looked at; a topic stands early
constexpr qsizetype mostTogether = 40; ///< statements a single word may gather: more is the article

/// Where a phrase stands: statement and place of its words.
struct Occurrence
{
    qsizetype statement = 0;
    Span span;
    bool isName = false; ///< its first word
};

/// A phrase of some statement, and what the whole article shows of it.
struct Candidate
{
    qsizetype words = 1;
    bool mayHead = false;
    std::vector<Occurrence> occurrences; ///< the first in each statement, in order
    qsizetype left = 0; ///< statements of it without a topic yet

    qsizetype inArticle = 0; ///< how often it stands there
    qsizetype asHead = 0; ///< … as the end of a phrase
    qsizetype alone = 0; ///< … as all of one
    size_t modifier = 0; ///< the word before it in a longer one; 0 for none yet
    bool severalModifiers = false;
    bool inHeadline = false;
};

/// More statements first; of as many, the longer phrase, then the earlier one.
struct Bid
{
    qsizetype worth = 0;
    qsizetype candidate = 0;

    friend bool operator<(const Bid &a, const Bid &b)
    {
        return a.worth != b.worth ? a.worth < b.worth : a.candidate > b.candidate;
    }
};

class TopicFinder
{
public:
    TopicFinder(const Document &document, const QList<Statement> &statements,
                const QList<Actor> &actors, const Lexicon &lexicon);

    QList<QString> topics(const QList<HeadingWord> &headings);

private:
    void gather(const HeadingPhrases &phrases, qsizetype statement);
    void add(const HeadingPhrase &phrase, qsizetype statement);
    void count(const HeadingPhrases &phrases);
    QSet<size_t> namesOf(const Statement &statement) const;
    qsizetype worthOf(const Candidate &candidate) const;
    void settle(qsizetype place);

    const QStringView m_text;
    const Span m_headline;
    const QList<Statement> &m_statements; // not owned
    const Lexicon &m_lexicon; // not owned
    QSet<size_t> m_people; ///< words of their names: who speaks is no topic
    QHash<QString, const Actor *> m_actors; ///< by id; not owned
    std::vector<Candidate> m_candidates;
    QHash<size_t, qsizetype> m_known; ///< by HeadingPhrase::key, the place in m_candidates
    std::vector<std::vector<qsizetype>> m_candidatesOf; ///< by statement
    QList<QString> m_topics;
};

TopicFinder::TopicFinder(const Document &document, const QList<Statement> &statements,
                         const QList<Actor> &actors, const Lexicon &lexicon)
    : m_text(document.text())
    , m_headline(document.article().titleSpan)
    , m_statements(statements)
    , m_lexicon(lexicon)
    , m_candidatesOf(size_t(statements.size()))
    , m_topics(statements.size())
{
    for (const Actor &actor : actors) {
        m_actors.insert(actor.id, &actor);
        if (actor.kind != ActorKind::Person)
            continue;
        for (const QStringView word : QStringView(actor.name).split(u' '))
            m_people.insert(headingKey(word));
    }
}

/// Words of the names of who says it: nobody's position on himself is headed by his name.
QSet<size_t> TopicFinder::namesOf(const Statement &statement) const
{
    QSet<size_t> names;
    for (const QString &id : statement.actors) {
        if (const Actor *actor = m_actors.value(id)) {
            for (const QStringView word : QStringView(actor->name).split(u' '))
                names.insert(headingKey(word));
        }
    }
    return names;
}

void TopicFinder::gather(const HeadingPhrases &phrases, qsizetype statement)
{
    const QSet<size_t> names = namesOf(m_statements[statement]);
    for (const Span span : m_statements[statement].content) {
        const Span looked{span.begin, std::min(span.end, span.begin + mostLetters)};
        phrases.forEachIn(looked, [&](const HeadingPhrase &phrase) {
            const auto isNamed = [&](const HeadingPhrase::Part &part) {
                return names.contains(part.key);
            };
            const auto isPerson = [&](const HeadingPhrase::Part &part) {
                return part.isName && m_people.contains(part.key);
            };
            if (!std::all_of(phrase.parts.begin(), phrase.parts.end(), isNamed)
                && std::none_of(phrase.parts.begin(), phrase.parts.end(), isPerson))
                add(phrase, statement);
        });
    }
}

void TopicFinder::add(const HeadingPhrase &phrase, qsizetype statement)
{
    const auto known = m_known.constFind(phrase.key);
    const qsizetype place = known == m_known.cend() ? qsizetype(m_candidates.size()) : *known;
    if (known == m_known.cend()) {
        m_known.insert(phrase.key, place);
        m_candidates.emplace_back();
        m_candidates.back().words = phrase.parts.size();
        m_candidates.back().mayHead = mayHead(phrase, m_text, m_lexicon);
    }
    Candidate &candidate = m_candidates[size_t(place)];
    if (!candidate.occurrences.empty() && candidate.occurrences.back().statement == statement)
        return;
    candidate.occurrences.push_back({statement, phrase.span(), phrase.parts.first().isName});
    ++candidate.left;
    m_candidatesOf[size_t(statement)].push_back(place);
}

/// What the article shows of the candidates, wherever it speaks of them.
void TopicFinder::count(const HeadingPhrases &phrases)
{
    phrases.forEachIn({0, m_text.size()}, [&](const HeadingPhrase &phrase) {
        const auto known = m_known.constFind(phrase.key);
        if (known == m_known.cend())
            return;
        Candidate &candidate = m_candidates[size_t(*known)];
        ++candidate.inArticle;
        candidate.asHead += phrase.isHead;
        candidate.alone += phrase.isHead && phrase.modifier == 0;
        candidate.inHeadline = candidate.inHeadline || m_headline.contains(phrase.span());
        if (phrase.isHead && phrase.modifier != 0) {
            candidate.severalModifiers = candidate.severalModifiers
                || (candidate.modifier != 0 && candidate.modifier != phrase.modifier);
            candidate.modifier = phrase.modifier;
        }
    });
}

/// A phrase of two words says so much more than one that it may gather fewer statements.
qsizetype TopicFinder::worthOf(const Candidate &candidate) const
{
    constexpr qsizetype perStatement[] = {0, 10, 17, 18, 18};
    const bool isSingle = candidate.words == 1;
    const bool isTooMuch = isSingle && candidate.left > mostTogether;
    // "plan" of many kinds of plan; "sector banks" of public sector banks and private sector banks.
    const bool isMixed = candidate.severalModifiers
        && (isSingle ? candidate.alone * 2 < candidate.asHead : candidate.alone == 0);
    if (candidate.left == 0 || !candidate.mayHead || candidate.asHead * 2 < candidate.inArticle
        || isTooMuch || isMixed)
        return 0;
    if (candidate.left > 1)
        return candidate.left * perStatement[candidate.words];
    // Others do not speak of it, but the article does.
    const qsizetype wanted = isSingle ? 3 : 2;
    if (candidate.inArticle < wanted && !candidate.inHeadline)
        return 0;
    return candidate.words + std::min<qsizetype>(candidate.inArticle, 5)
        + (candidate.inHeadline ? 3 : 0);
}

/// The statements of a candidate that have no topic yet get it.
void TopicFinder::settle(qsizetype place)
{
    const Candidate &candidate = m_candidates[size_t(place)];
    // As it is written within a sentence; at its beginning and in headlines more words have capitals.
    const auto isWithin = [this](const Occurrence &each) {
        return !m_headline.contains(each.span) && !beginsSentence(m_text, each.span.begin);
    };
    const auto within =
        std::find_if(candidate.occurrences.begin(), candidate.occurrences.end(), isWithin);
    const Occurrence &first =
        within == candidate.occurrences.end() ? candidate.occurrences.front() : *within;
    const QString name = headingOf(first.span, m_text, first.isName);
    for (const Occurrence &occurrence : candidate.occurrences) {
        QString &topic = m_topics[occurrence.statement];
        if (!topic.isEmpty())
            continue;
        topic = name;
        for (const qsizetype other : m_candidatesOf[size_t(occurrence.statement)])
            --m_candidates[size_t(other)].left;
    }
}

QList<QString> TopicFinder::topics(const QList<HeadingWord> &headings)
{
    const HeadingPhrases phrases(m_text, headings);
    for (qsizetype s = 0; s < m_statements.size(); ++s)
        gather(phrases, s);
    count(phrases);
    std::priority_queue<Bid> bids;
    for (size_t place = 0; place < m_candidates.size(); ++place) {
        if (const qsizetype worth = worthOf(m_candidates[place]))
            bids.push({worth, qsizetype(place)});
    }
    while (!bids.empty()) {
        const Bid bid = bids.top();
        bids.pop();
        const qsizetype worth = worthOf(m_candidates[size_t(bid.candidate)]);
        if (worth == bid.worth)
            settle(bid.candidate);
        else if (worth > 0)
            bids.push({worth, bid.candidate}); // others took some of its statements
    }
    return m_topics;
}

} // namespace

QList<QString> findTopics(const Document &document, const QList<HeadingWord> &headings,
                          const QList<Statement> &statements, const QList<Actor> &actors,
                          const Lexicon &lexicon)
{
    return TopicFinder(document, statements, actors, lexicon).topics(headings);
}

} // namespace onrecord
