// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/interviewees.h"

#include "core/document/tokens.h"

namespace onrecord {
namespace {

/// Looks through the words of one paragraph.
class IntervieweeFinder
{
public:
    IntervieweeFinder(QStringView text, Span paragraph, const Lexicon &lexicon)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_tokens(findTokens(text, paragraph))
    {
    }

    Span find() const
    {
        for (qsizetype t = 0; t < m_tokens.size(); ++t) {
            Span name = leadsToName(t) ? nameBehind(t) : Span{};
            if (name.isEmpty() && talks(t))
                name = nameBefore(t);
            if (!name.isEmpty())
                return name;
        }
        return {};
    }

private:
    QStringView word(qsizetype t) const
    {
        return t >= 0 && t < m_tokens.size() ? m_tokens[t].span.in(m_text) : QStringView();
    }
    bool is(qsizetype t, QStringView text) const
    {
        return word(t).compare(text, Qt::CaseInsensitive) == 0;
    }
    bool talks(qsizetype t) const { return m_lexicon.look(word(t)).has(WordUse::Talks); }

    /// "spoke to", "an interview with", "Q&A with", "interviewed".
    bool leadsToName(qsizetype t) const
    {
        if (!is(t, u"with") && !is(t, u"to"))
            return is(t, u"interviewed") || is(t, u"interviews") || is(t, u"asked");
        return talks(t - 1) || is(t - 1, u"down") || (is(t - 1, u"a") && is(t - 3, u"q"));
    }

    Span nameBehind(qsizetype t) const
    {
        constexpr qsizetype farthest = 7; // words; an office stands between
        for (qsizetype k = t + 1; k < t + farthest; ++k) {
            if (const Span name = nameFrom(k); !name.isEmpty())
                return name;
        }
        return {};
    }

    Span nameBefore(qsizetype t) const
    {
        constexpr qsizetype longestName = 4;
        for (qsizetype k = std::max<qsizetype>(0, t - longestName); k < t; ++k) {
            const Span name = nameFrom(k);
            if (!name.isEmpty() && name.end == m_tokens[t - 1].span.end)
                return name;
        }
        return {};
    }

    /// Capital words from \a first on, two at least; empty without them.
    Span nameFrom(qsizetype first) const
    {
        constexpr qsizetype longestName = 5;
        qsizetype end = first;
        for (; end < std::min(m_tokens.size(), first + longestName); ++end) {
            const bool isName = m_tokens[end].kind == TokenKind::Word
                && (word(end).front().isUpper()
                    || (end > first && m_lexicon.look(word(end)).has(WordUse::NameParticle)));
            const bool isStop = word(end) == u"." && end > first && word(end - 1).size() <= 2;
            if (!isName && !isStop)
                break;
        }
        while (end > first && !word(end - 1).front().isUpper())
            --end;
        return end - first < 2 ? Span{}
                               : Span{m_tokens[first].span.begin, m_tokens[end - 1].span.end};
    }

    const QStringView m_text;
    const Lexicon &m_lexicon; // not owned
    const QList<Token> m_tokens;
};

} // namespace

Span intervieweeBefore(const Document &document, const Lexicon &lexicon, qsizetype paragraph)
{
    constexpr qsizetype longestIntroduction = 12; // paragraphs
    for (qsizetype i = std::max<qsizetype>(0, paragraph - longestIntroduction); i < paragraph;
         ++i) {
        if (!isRead(document.paragraphs()[i].kind))
            continue;
        const IntervieweeFinder finder(document.text(), document.paragraphs()[i].span, lexicon);
        if (const Span name = finder.find(); !name.isEmpty())
            return name;
    }
    return {};
}

} // namespace onrecord
