// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interviews/interviewees.h"

#include "core/document/tokens.h"
#include "core/interviews/turnlabels.h"

#include <algorithm>

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

    InterviewParties find() const
    {
        for (qsizetype t = 0; t < m_tokens.size(); ++t) {
            const InterviewParties parties = isInterviewedBy(t) ? partiesAround(t, t + 2)
                : leadsToName(t)                                ? partiesBehind(t)
                : talksHere(t)                                  ? partiesBefore(t)
                                                                : InterviewParties{};
            if (!parties.interviewee.isEmpty())
                return parties;
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

    /// "spoke to", "an interview with", "Q&A with", "interviewed", "put your questions to", "questions answered by".
    bool leadsToName(qsizetype t) const
    {
        if (is(t, u"by"))
            return is(t - 1, u"answered") && is(t - 2 - is(t - 2, u","), u"questions");
        if (!is(t, u"with") && !is(t, u"to"))
            return is(t, u"interviewed") || is(t, u"interviews") || is(t, u"asked");
        return talks(t - 1) || is(t - 1, u"down") || is(t - 1, u"questions")
            || (is(t - 1, u"a") && is(t - 3, u"q"));
    }

    /// Ana Ruiz was ⟦interviewed⟧ by the Courier
    bool isInterviewedBy(qsizetype t) const
    {
        return is(t, u"interviewed") && is(t + 1, u"by") && subjectOf(t).end > 0;
    }

    /// A verb that needs no "to": Ana Ruiz ⟦answers⟧ our questions. What is only told in the past is
    /// told to the reader's paper, or it is no interview: Bo Lind ⟦told⟧ the court …
    bool talksHere(qsizetype t) const
    {
        if (!talks(t) || is(t + 1, u"to") || is(t + 1, u"with"))
            return false;
        return !m_lexicon.look(word(t)).has(VerbForm::Past) || is(t + 1, u"us") || is(t + 1, u"our")
            || !outletAt(t + 1).isEmpty();
    }

    InterviewParties partiesBefore(qsizetype t) const { return {outletAt(t + 1), nameBefore(t)}; }

    /// Who speaks before the verb at \a verb, and for which outlet at \a outlet.
    InterviewParties partiesAround(qsizetype verb, qsizetype outlet) const
    {
        return {outletAt(outlet), subjectOf(verb)};
    }

    /// "spoke ⟦to⟧ Ana Ruiz"; "Ana Ruiz spoke ⟦to⟧ the Courier"
    InterviewParties partiesBehind(qsizetype t) const
    {
        if (is(t + 1, u"us") || is(t + 1, u"me") || !outletAt(t + 1).isEmpty())
            return partiesAround(talks(t) ? t : t - 1, t + 1);
        return {outletBefore(talks(t) ? t : t - 1), nameBehind(t)};
    }

    /// The capital words behind "the" at \a the where they alone are a name: the ⟦Daily Courier⟧; not
    /// in "the Tarn mayor", "the Mayor".
    Span outletAt(qsizetype the) const
    {
        constexpr qsizetype longestOutlet = 5;
        if (!is(the, u"the"))
            return {};
        qsizetype end = the + 1;
        for (; end < std::min(m_tokens.size(), the + longestOutlet) && isCapital(end); ++end) {
            const WordEntry &entry = m_lexicon.look(word(end));
            if (entry.has(WordClass::Office) || entry.has(WordClass::Title))
                return {};
        }
        const bool isAlone = end >= m_tokens.size() || m_tokens[end].kind != TokenKind::Word
            || endsName(m_lexicon.look(word(end)));
        return end == the + 1 || !isAlone
            ? Span{}
            : Span{m_tokens[the + 1].span.begin, m_tokens[end - 1].span.end};
    }

    static bool endsName(const WordEntry &entry)
    {
        return entry.has(WordClass::Preposition) || entry.has(WordClass::Conjunction)
            || entry.has(WordClass::Subordinator) || entry.has(WordClass::Auxiliary)
            || entry.has(WordClass::NotNoun) || entry.has(WordClass::Pronoun)
            || entry.has(WordClass::Determiner) || entry.has(WordClass::Question)
            || entry.has(WordClass::Weekday) || entry.has(WordClass::TimeWord)
            || entry.has(WordClass::Relative);
    }

    /// ⟦The Daily Courier⟧ spoke to Ana Ruiz
    Span outletBefore(qsizetype verb) const
    {
        constexpr qsizetype longestOutlet = 5;
        qsizetype first = verb;
        while (first > 0 && first > verb - longestOutlet && isCapital(first - 1))
            --first;
        return first < verb - 1 && is(first, u"the")
            ? Span{m_tokens[first + 1].span.begin, m_tokens[verb - 1].span.end}
            : Span{};
    }

    /// The name that the verb at \a verb tells of: right before it, before or behind the office
    /// between commas, or at the beginning of its sentence.
    Span subjectOf(qsizetype verb) const
    {
        constexpr qsizetype longestSubject = 14; // words and marks
        while (verb > 0 && m_lexicon.look(word(verb - 1)).has(WordClass::Auxiliary))
            --verb;
        const qsizetype last = is(verb - 1, u",") ? verb - 1 : verb;
        if (const Span name = nameBefore(last); !name.isEmpty())
            return name;
        qsizetype first = verb;
        while (first > 0 && first > verb - longestSubject && !endsSentence(first - 1))
            --first;
        return first == 0 || endsSentence(first - 1) ? nameFrom(first) : Span{};
    }

    bool endsSentence(qsizetype t) const
    {
        return is(t, u"?") || is(t, u"!") || (is(t, u".") && word(t - 1).size() > 2);
    }

    bool isCapital(qsizetype t) const
    {
        return t >= 0 && t < m_tokens.size() && m_tokens[t].kind == TokenKind::Word
            && word(t).front().isUpper();
    }

    /// The first name behind \a t that stands in no phrase of its own: not "about Bo Lind", "at Tarn
    /// University".
    Span nameBehind(qsizetype t) const
    {
        constexpr qsizetype farthest = 10; // words and marks; an office stands between
        for (qsizetype k = t + 1; k < std::min(m_tokens.size(), t + farthest); ++k) {
            const bool isOther =
                is(k, u"about") || is(k, u"on") || is(k, u"over") || is(k, u"after");
            if (isOther || (endsSentence(k) && !isCapital(k - 1)))
                return {};
            const bool isInPhrase =
                k > t + 1 && m_lexicon.look(word(k - 1)).has(WordClass::Preposition);
            const Span name = nameFrom(k);
            if (name.isEmpty())
                continue;
            if (!isInPhrase)
                return name;
            while (k + 1 < m_tokens.size() && m_tokens[k + 1].span.end <= name.end)
                ++k;
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

InterviewParties partiesBefore(const Document &document, const Lexicon &lexicon,
                               qsizetype paragraph)
{
    constexpr qsizetype longestIntroduction = 12; // paragraphs
    for (qsizetype i = std::max<qsizetype>(0, paragraph - longestIntroduction); i < paragraph;
         ++i) {
        if (!isRead(document.paragraphs()[i].kind))
            continue;
        const IntervieweeFinder finder(document.text(), document.paragraphs()[i].span, lexicon);
        const InterviewParties parties = finder.find();
        if (!parties.interviewee.isEmpty())
            return parties;
    }
    return {};
}

Span nameOfInitials(const Document &document, QStringView letters, qsizetype paragraph)
{
    constexpr qsizetype longestIntroduction = 12; // paragraphs
    const QStringView text = document.text();
    Span found;
    for (qsizetype i = std::max<qsizetype>(0, paragraph - longestIntroduction);
         i < paragraph && letters.size() > 1; ++i) {
        if (!isRead(document.paragraphs()[i].kind))
            continue;
        const QList<Token> tokens = findTokens(text, document.paragraphs()[i].span);
        const auto isCapital = [&](qsizetype t) {
            return t >= 0 && t < tokens.size() && tokens[t].kind == TokenKind::Word
                && text[tokens[t].span.begin].isUpper();
        };
        for (qsizetype first = 0; first + letters.size() <= tokens.size(); ++first) {
            const qsizetype end = first + letters.size();
            bool isName = !isCapital(first - 1) && !isCapital(end);
            for (qsizetype t = first; t < end && isName; ++t)
                isName = isCapital(t) && tokens[t].span.length() > 1;
            const Span name{tokens[first].span.begin, tokens[end - 1].span.end};
            if (!isName || !areInitials(letters, name.in(text)))
                continue;
            if (!found.isEmpty() && found.in(text) != name.in(text))
                return {};
            found = found.isEmpty() ? name : found;
        }
    }
    return found;
}

} // namespace onrecord
