// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/scoring.h"

#include "core/document/tokens.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <vector>

namespace onrecord::training {

double Tally::f1() const
{
    return found + wanted ? 2.0 * right / (found + wanted) : 0;
}

Tally &Tally::operator+=(const Tally &other)
{
    right += other.right;
    found += other.found;
    wanted += other.wanted;
    return *this;
}

KindScore &KindScore::operator+=(const KindScore &other)
{
    wanted += other.wanted;
    found += other.found;
    right += other.right;
    missed += other.missed;
    return *this;
}

Score &Score::operator+=(const Score &other)
{
    articles += other.articles;
    attributions += other.attributions;
    cues += other.cues;
    sources += other.sources;
    contents += other.contents;
    for (size_t kind = 0; kind < kinds.size(); ++kind)
        kinds[kind] += other.kinds[kind];
    for (auto rule = other.rules.begin(); rule != other.rules.end(); ++rule) {
        rules[rule.key()].right += rule->right;
        rules[rule.key()].wrong += rule->wrong;
    }
    return *this;
}

namespace {

using Words = std::vector<qsizetype>; ///< of an article, by number, ascending

qsizetype common(const Words &a, const Words &b)
{
    Words both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return std::ssize(both);
}

/// The words of an article by number, and which of them stand in double quotation marks.
class NumberedWords
{
public:
    explicit NumberedWords(QStringView text)
        : m_text(text)
    {
        for (const Token &token : findTokens(text, {0, text.size()})) {
            if (token.kind == TokenKind::Word || token.kind == TokenKind::Number)
                m_words.append(token.span);
        }
        m_quoted.resize(size_t(m_words.size()));
        qsizetype begin = 0;
        while (begin < text.size()) {
            const qsizetype found = text.indexOf(u'\n', begin);
            const qsizetype end = found < 0 ? text.size() : found;
            findQuoted({begin, end});
            begin = end + 1;
        }
    }

    Words in(const Spans &spans) const
    {
        Words words;
        for (const Span span : spans) {
            auto word =
                std::lower_bound(m_words.begin(), m_words.end(), span.begin,
                                 [](Span each, qsizetype offset) { return each.end <= offset; });
            for (; word != m_words.end() && word->begin < span.end; ++word)
                words.push_back(word - m_words.begin());
        }
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        return words;
    }

    StatementKind kindOf(const Words &content) const
    {
        const auto quoted = std::count_if(content.begin(), content.end(), [this](qsizetype word) {
            return m_quoted[size_t(word)];
        });
        const auto all = std::ssize(content);
        if (all == 0 || 10 * quoted < 2 * all)
            return StatementKind::Indirect;
        return 10 * quoted >= 8 * all ? StatementKind::Direct : StatementKind::Mixed;
    }

private:
    /// From mark to mark, the last to the paragraph's end where it has none. Much simpler than
    /// findQuotations(), which is not to judge itself.
    void findQuoted(Span paragraph)
    {
        qsizetype opened = -1;
        for (qsizetype at = paragraph.begin; at < paragraph.end; ++at) {
            const QChar c = m_text[at];
            const bool plain = c == u'"' || c == u'\u201F';
            if (opened < 0 && (plain || c == u'\u201C' || c == u'\u201E' || c == u'«')) {
                opened = at;
            } else if (opened >= 0 && (plain || c == u'\u201D' || c == u'»')) {
                markQuoted({opened, at + 1});
                opened = -1;
            }
        }
        if (opened >= 0)
            markQuoted({opened, paragraph.end});
    }

    void markQuoted(Span span)
    {
        for (const qsizetype word : in({span}))
            m_quoted[size_t(word)] = true;
    }

    const QStringView m_text;
    Spans m_words;
    std::vector<bool> m_quoted;
};

/// A statement as sets of words.
struct Counted
{
    Words content;
    Words cue;
    Words source;
    RuleId rule = RuleId::Reader;

    auto key() const { return std::tie(content, cue, source); }
};

/// At least half of either's content is the other's.
bool sharesContent(const Counted &a, const Counted &b)
{
    const qsizetype both = common(a.content, b.content);
    return both > 0 && 2 * both >= std::ssize(a.content) && 2 * both >= std::ssize(b.content);
}

bool sharesSource(const Counted &a, const Counted &b)
{
    if (a.source.empty() || b.source.empty())
        return a.source.empty() && b.source.empty();
    return common(a.source, b.source) > 0;
}

/// The most pairs in which everything stands once (Kuhn 1955).
class Pairing
{
public:
    Pairing(const std::vector<Counted> &found, const std::vector<Counted> &wanted)
        : m_partners(wanted.size(), -1)
    {
        for (const Counted &statement : found) {
            std::vector<size_t> fitting;
            for (size_t w = 0; w < wanted.size(); ++w) {
                if (sharesContent(statement, wanted[w]) && sharesSource(statement, wanted[w]))
                    fitting.push_back(w);
            }
            m_fitting.push_back(std::move(fitting));
        }
        for (size_t f = 0; f < found.size(); ++f) {
            std::vector<bool> tried(wanted.size());
            place(f, tried);
        }
    }

    /// By wanted statement: the found one that stands for it, or -1.
    const std::vector<qsizetype> &partners() const { return m_partners; }

private:
    bool place(size_t f, std::vector<bool> &tried)
    {
        for (const size_t w : m_fitting[f]) {
            if (tried[w])
                continue;
            tried[w] = true;
            if (m_partners[w] < 0 || place(size_t(m_partners[w]), tried)) {
                m_partners[w] = qsizetype(f);
                return true;
            }
        }
        return false;
    }

    std::vector<std::vector<size_t>> m_fitting;
    std::vector<qsizetype> m_partners;
};

template <typename Statement>
std::vector<Counted> counted(const QList<Statement> &statements, const NumberedWords &words)
{
    std::vector<Counted> all;
    for (const Statement &statement : statements) {
        Counted each{words.in(statement.content), words.in(statement.cue),
                     words.in(statement.source)};
        if constexpr (requires { statement.rule; })
            each.rule = statement.rule;
        const bool again = std::any_of(all.begin(), all.end(), [&each](const Counted &other) {
            return other.key() == each.key();
        });
        if (!again)
            all.push_back(std::move(each));
    }
    return all;
}

Tally tallyOf(const std::vector<Counted> &found, const std::vector<Counted> &wanted,
              Words Counted::*role)
{
    const auto distinct = [role](const std::vector<Counted> &statements) {
        std::set<Words> spans;
        for (const Counted &statement : statements) {
            if (!(statement.*role).empty())
                spans.insert(statement.*role);
        }
        return spans;
    };
    const std::set<Words> foundSpans = distinct(found);
    const std::set<Words> wantedSpans = distinct(wanted);
    const auto right = std::count_if(foundSpans.begin(), foundSpans.end(),
                                     [&](const Words &each) { return wantedSpans.contains(each); });
    return {int(right), int(foundSpans.size()), int(wantedSpans.size())};
}

} // namespace

Score scoreOf(const GoldArticle &gold, const QList<Statement> &statements)
{
    const NumberedWords words(gold.document.text());
    const std::vector<Counted> wanted = counted(gold.statements, words);
    const std::vector<Counted> found = counted(statements, words);
    const Pairing pairing(found, wanted);

    Score score;
    score.articles = 1;
    score.cues = tallyOf(found, wanted, &Counted::cue);
    score.sources = tallyOf(found, wanted, &Counted::source);
    score.contents = tallyOf(found, wanted, &Counted::content);
    score.attributions = {0, int(found.size()), int(wanted.size())};
    for (const Counted &each : found)
        ++score.rules[each.rule].wrong;
    for (size_t w = 0; w < wanted.size(); ++w) {
        KindScore &kind = score.kinds[size_t(words.kindOf(wanted[w].content))];
        ++kind.wanted;
        bool isFound = false;
        bool isRight = false;
        for (const Counted &each : found) {
            const bool shares = sharesContent(each, wanted[w]);
            isFound = isFound || shares;
            isRight = isRight || (shares && sharesSource(each, wanted[w]));
        }
        kind.found += isFound;
        kind.right += isRight;
        const qsizetype partner = pairing.partners()[w];
        kind.missed += partner < 0;
        if (partner < 0)
            continue;
        ++score.attributions.right;
        RuleScore &rule = score.rules[found[size_t(partner)].rule];
        ++rule.right;
        --rule.wrong;
    }
    return score;
}

} // namespace onrecord::training
