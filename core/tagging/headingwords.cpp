// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/headingwords.h"

#include <limits>
#include <optional>

namespace onrecord {

using Role = HeadingWord::Role;

static std::optional<Role> headingRoleOf(const TaggedParagraph &p, const ParsedWords &parsed,
                                         qsizetype word)
{
    const TaggedWord &tagged = p.words()[word];
    const bool isLong = tagged.span.length() > std::numeric_limits<quint16>::max();
    if (tagged.kind != TokenKind::Word || isLong)
        return std::nullopt;
    switch (parsed.tags[size_t(word)]) {
    case PartOfSpeech::NN:
    case PartOfSpeech::NNS: return Role::Noun;
    case PartOfSpeech::NNP:
    case PartOfSpeech::NNPS: return Role::Name;
    case PartOfSpeech::JJ: return Role::Adjective;
    default: return std::nullopt;
    }
}

namespace {

/// Gathers the words of one phrase after the other.
class PhraseReader
{
public:
    PhraseReader(const TaggedParagraph &p, const ParsedWords &parsed)
        : m_p(p)
        , m_parsed(parsed)
    {
    }

    QList<HeadingWord> read()
    {
        for (qsizetype word = 0; word < m_p.size(); ++word) {
            const std::optional<Role> role = headingRoleOf(m_p, m_parsed, word);
            const bool isNextPhrase = role == Role::Adjective && m_last && m_last != role;
            if (!role || isNextPhrase || isApart(word))
                close();
            if (role)
                append(word, *role);
            else if (m_p.is(word, u"of") && followsNoun(word) && isNounAhead(word + 1))
                append(word, Role::Joining);
        }
        close();
        return std::move(m_words);
    }

private:
    /// A new sentence, or other words said: “the port” harbour.
    bool isApart(qsizetype word) const
    {
        const QList<TaggedWord> &words = m_p.words();
        return word > 0
            && (words[word].sentence != words[word - 1].sentence
                || words[word].quotation != words[word - 1].quotation);
    }

    bool followsNoun(qsizetype word) const
    {
        return word > 0 && !m_words.isEmpty() && !isApart(word)
            && m_words.last().span() == m_p.words()[word - 1].span;
    }

    /// "cost of living", but not "cost of the ferry", of which "ferry" is the better heading.
    bool isNounAhead(qsizetype word) const
    {
        return word < m_p.size() && !isApart(word)
            && headingRoleOf(m_p, m_parsed, word) == Role::Noun;
    }

    void append(qsizetype word, Role role)
    {
        const Span span = m_p.words()[word].span;
        const bool joins = role == Role::Joining;
        const bool isJoined = !m_words.isEmpty() && m_words.last().role == Role::Joining;
        const bool opens = !m_last && !joins && !isJoined;
        m_words.append({quint32(span.begin), quint16(span.length()), role, opens});
        if (opens)
            m_first = m_words.size() - 1;
        m_last = joins ? std::nullopt : std::optional(role);
    }

    /// Drops what stands behind the last noun of the phrase at hand.
    void close()
    {
        if (!m_last)
            return;
        while (m_words.size() > m_first
               && (m_words.last().role == Role::Adjective || m_words.last().role == Role::Joining))
            m_words.removeLast();
        m_last.reset();
    }

    const TaggedParagraph &m_p; // not owned, nor the next
    const ParsedWords &m_parsed;
    QList<HeadingWord> m_words;
    qsizetype m_first = 0; ///< of the phrase at hand, in m_words
    std::optional<Role> m_last; ///< of the word before, within a phrase
};

} // namespace

QList<HeadingWord> headingWordsOf(const TaggedParagraph &p, const ParsedWords &parsed)
{
    return PhraseReader(p, parsed).read();
}

} // namespace onrecord
