// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/topics.h"

#include "core/document/tokens.h"
#include "core/findings/actor.h"
#include "core/lexicon/lexicon.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <queue>
#include <vector>

namespace onrecord {
namespace {

constexpr qsizetype longestPhrase = 3; ///< words
constexpr qsizetype mostWords = 300; ///< of one content; a topic stands early
constexpr qsizetype mostTogether = 40; ///< statements a single word may gather: more is the article

size_t hashOf(QStringView word)
{
    // Singular and plural are one: tax and taxes, policy and policies, house and houses.
    qsizetype end = word.size();
    if (end > 3 && word.endsWith(u's') && !word.endsWith(u"ss"))
        --end;
    if (end > 3 && word[end - 1] == u'e')
        --end;
    if (end > 3 && (word[end - 1] == u'i' || word[end - 1] == u'y'))
        --end;
    size_t hash = 0;
    for (qsizetype i = 0; i < end; ++i)
        hash = hash * 31 + word[i].toLower().unicode();
    return hash;
}

/// A word as topics see it.
struct Piece
{
    Span span;
    size_t hash = 0;
    bool mayStandAlone = false;
    bool pointsAt = false; ///< "the tax", "taxes", "Tarn": a noun that was or may be spoken of
};

/// Where a phrase stands: statement and place of its words.
struct Occurrence
{
    qsizetype statement = 0;
    Span span;
};

struct Phrase
{
    qsizetype words = 1;
    bool pointedAt = false; ///< at least once
    std::vector<Occurrence> occurrences; ///< the first in each statement, in order
    qsizetype left = 0; ///< statements of it without a topic yet
};

/// More statements first; of as many, the longer phrase, then the earlier one.
struct Bid
{
    qsizetype worth = 0;
    qsizetype phrase = 0;

    friend bool operator<(const Bid &a, const Bid &b)
    {
        return a.worth != b.worth ? a.worth < b.worth : a.phrase > b.phrase;
    }
};

class TopicFinder
{
public:
    TopicFinder(QStringView text, const QList<Statement> &statements, const QList<Actor> &actors,
                const Lexicon &lexicon);

    QList<QString> topics();

private:
    void gather(qsizetype statement);
    bool carries(QStringView word, const WordEntry &entry) const;
    bool mayStandAlone(QStringView word, const WordEntry &entry) const;
    void addRun(const std::vector<Piece> &run, qsizetype statement);
    void addPhrase(const std::vector<Piece> &run, qsizetype first, qsizetype words,
                   qsizetype statement);
    qsizetype worthOf(const Phrase &phrase) const;
    void settle(qsizetype phrase);

    const QStringView m_text;
    const QList<Statement> &m_statements; // not owned
    const Lexicon &m_lexicon; // not owned
    QSet<size_t> m_vague;
    QSet<size_t> m_names; ///< of people: who speaks is no topic
    std::vector<Phrase> m_phrases;
    QHash<size_t, qsizetype> m_known; ///< by hash, the place in m_phrases
    std::vector<std::vector<qsizetype>> m_phrasesOf; ///< by statement
    QList<QString> m_topics;
};

TopicFinder::TopicFinder(QStringView text, const QList<Statement> &statements,
                         const QList<Actor> &actors, const Lexicon &lexicon)
    : m_text(text)
    , m_statements(statements)
    , m_lexicon(lexicon)
    , m_phrasesOf(size_t(statements.size()))
    , m_topics(statements.size())
{
    for (const QStringView word : lexicon.wordsFor(WordUse::Vague))
        m_vague.insert(hashOf(word));
    for (const Actor &actor : actors) {
        if (actor.kind != ActorKind::Person)
            continue;
        for (const QStringView word : QStringView(actor.name).split(u' '))
            m_names.insert(hashOf(word));
    }
}

/// Nouns and adjectives, as far as lists can tell.
bool TopicFinder::carries(QStringView word, const WordEntry &entry) const
{
    if (word.size() < 3 || m_names.contains(hashOf(word)))
        return false;
    for (int c = 0; c < int(WordClass::Count); ++c) {
        if (!entry.has(WordClass(c)))
            continue;
        switch (WordClass(c)) {
        case WordClass::Organisation:
        case WordClass::OrganisationName:
        case WordClass::Document:
        case WordClass::SayingNoun:
        case WordClass::NounToo:
        case WordClass::PlaceName:
        case WordClass::Nationality:
        case WordClass::Medium: break;
        default: return false;
        }
    }
    return (!entry.isVerb() || entry.has(WordClass::NounToo)) && !word.endsWith(u"ly");
}

bool TopicFinder::mayStandAlone(QStringView word, const WordEntry &entry) const
{
    const bool named = entry.classes.isEmpty() || entry.has(WordClass::Organisation);
    const auto endsAsOther = [word](QStringView ending) {
        return word.endsWith(ending);
    };
    constexpr std::array<QStringView, 6> endings{u"ed", u"ing", u"ous", u"ful", u"able", u"ible"};
    return named && word.size() > 3 && !entry.isVerb() && word != u"right" // but rights
        && std::none_of(endings.begin(), endings.end(), endsAsOther)
        && !m_vague.contains(hashOf(word));
}

/// "the", "this", "her", "Ruiz’s": a word after them is a noun, and one that was spoken of.
static bool isDefinite(const WordEntry &entry)
{
    return entry.has(WordClass::Possessive) || entry.has(WordUse::Pointing);
}

static bool isPluralOrName(QStringView word)
{
    return word.front().isUpper() || (word.endsWith(u's') && !word.endsWith(u"ss"));
}

void TopicFinder::gather(qsizetype statement)
{
    std::vector<Piece> run;
    bool definite = false; // what stands before the run points at something known
    const auto close = [&] {
        addRun(run, statement);
        run.clear();
    };
    for (const Span span : m_statements[statement].content) {
        const Span looked{span.begin, std::min(span.end, span.begin + mostWords * 6)};
        for (const Token &token : findTokens(m_text, looked)) {
            const QStringView word = token.span.in(m_text);
            const WordEntry &entry = m_lexicon.look(word);
            if (token.kind == TokenKind::Word && carries(word, entry)) {
                run.push_back({token.span, hashOf(word), mayStandAlone(word, entry),
                               definite || isPluralOrName(word)});
            } else {
                close();
                definite = isDefinite(entry);
            }
        }
        close();
    }
}

void TopicFinder::addRun(const std::vector<Piece> &run, qsizetype statement)
{
    const auto size = qsizetype(run.size());
    for (qsizetype words = 1; words <= std::min(longestPhrase, size); ++words) {
        for (qsizetype first = 0; first + words <= size; ++first) {
            // What a run ends with is its noun; "tax" of "tax cuts" is none.
            const bool ends = first + words == size;
            if (words > 1 || (ends && run[size_t(first)].mayStandAlone))
                addPhrase(run, first, words, statement);
        }
    }
}

void TopicFinder::addPhrase(const std::vector<Piece> &run, qsizetype first, qsizetype words,
                            qsizetype statement)
{
    size_t hash = size_t(words);
    for (qsizetype i = first; i < first + words; ++i)
        hash = (hash * 1'000'003) ^ run[size_t(i)].hash;
    const Span span{run[size_t(first)].span.begin, run[size_t(first + words - 1)].span.end};
    const auto known = m_known.constFind(hash);
    const qsizetype place = known == m_known.cend() ? qsizetype(m_phrases.size()) : *known;
    if (known == m_known.cend()) {
        m_known.insert(hash, place);
        m_phrases.push_back({words, words > 1, {}, 0});
    }
    Phrase &phrase = m_phrases[size_t(place)];
    phrase.pointedAt = phrase.pointedAt || run[size_t(first)].pointsAt;
    if (!phrase.occurrences.empty() && phrase.occurrences.back().statement == statement)
        return;
    phrase.occurrences.push_back({statement, span});
    ++phrase.left;
    m_phrasesOf[size_t(statement)].push_back(place);
}

/// A lone word has to be pointed at somewhere: lists cannot tell "difficult" from a noun. A phrase of
/// two words says so much more than one that it may gather fewer statements.
qsizetype TopicFinder::worthOf(const Phrase &phrase) const
{
    constexpr qsizetype perStatement[] = {0, 10, 17, 18};
    const bool tooMuch = phrase.words == 1 && phrase.left > mostTogether;
    return phrase.left < 2 || tooMuch || !phrase.pointedAt
        ? 0
        : phrase.left * perStatement[phrase.words];
}

/// The statements of \a phrase that have no topic yet get it.
void TopicFinder::settle(qsizetype place)
{
    const Phrase &phrase = m_phrases[size_t(place)];
    const QString name = phrase.occurrences.front().span.in(m_text).toString().simplified();
    for (const Occurrence &occurrence : phrase.occurrences) {
        QString &topic = m_topics[occurrence.statement];
        if (!topic.isEmpty())
            continue;
        topic = name;
        for (const qsizetype other : m_phrasesOf[size_t(occurrence.statement)])
            --m_phrases[size_t(other)].left;
    }
}

QList<QString> TopicFinder::topics()
{
    for (qsizetype s = 0; s < m_statements.size(); ++s)
        gather(s);
    std::priority_queue<Bid> bids;
    for (size_t place = 0; place < m_phrases.size(); ++place) {
        if (const qsizetype worth = worthOf(m_phrases[place]))
            bids.push({worth, qsizetype(place)});
    }
    while (!bids.empty()) {
        const Bid bid = bids.top();
        bids.pop();
        const qsizetype worth = worthOf(m_phrases[size_t(bid.phrase)]);
        if (worth == bid.worth)
            settle(bid.phrase);
        else if (worth > 0)
            bids.push({worth, bid.phrase}); // others took some of its statements
    }
    return m_topics;
}

} // namespace

QList<QString> findTopics(QStringView text, const QList<Statement> &statements,
                          const QList<Actor> &actors, const Lexicon &lexicon)
{
    return TopicFinder(text, statements, actors, lexicon).topics();
}

} // namespace onrecord
