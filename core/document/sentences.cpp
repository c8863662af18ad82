// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/sentences.h"

#include "core/document/tokens.h"
#include "core/lexicon/lexicon.h"
#include "core/text/calendar.h"

namespace onrecord {
namespace {

/// The tokens of one paragraph and the question asked at each of them: does a sentence end here?
class SentenceCutter
{
public:
    SentenceCutter(QStringView text, Span paragraph, const Lexicon &lexicon)
        : m_text(text)
        , m_tokens(findTokens(text, paragraph))
        , m_lexicon(lexicon)
    {
    }

    Spans sentences() const
    {
        Spans found;
        qsizetype first = 0;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            const qsizetype last = lastOfEnding(i);
            if (last < 0)
                continue;
            found.append({m_tokens[first].span.begin, m_tokens[last].span.end});
            first = last + 1;
            i = last;
        }
        if (first < m_tokens.size())
            found.append({m_tokens[first].span.begin, m_tokens.last().span.end});
        return found;
    }

private:
    QStringView word(qsizetype i) const { return m_tokens[i].span.in(m_text); }

    bool isStop(qsizetype i) const
    {
        if (m_tokens[i].kind != TokenKind::Punctuation)
            return false;
        const QChar c = word(i).front();
        return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026' || c == u'\u3002';
    }

    /// Closing marks and brackets that may follow a full stop without a blank between.
    bool closes(qsizetype i) const
    {
        if (m_tokens[i].span.begin != m_tokens[i - 1].span.end)
            return false;
        const QChar c = word(i).front();
        return c == u')' || c == u']'
            || (m_tokens[i].kind == TokenKind::QuoteMark && c != u'\u201E' && c != u'\u2018');
    }

    /// Index of the last token of the sentence that token \a i ends, -1 where it ends none.
    qsizetype lastOfEnding(qsizetype i) const
    {
        const bool abbreviation = m_tokens[i].kind == TokenKind::Word && word(i).endsWith(u'.');
        if (!abbreviation && !isStop(i))
            return -1;
        qsizetype last = i;
        while (last + 1 < m_tokens.size() && (isStop(last + 1) || closes(last + 1)))
            ++last;
        if (last + 1 == m_tokens.size())
            return last;
        const bool closed = last > i && m_tokens[last].kind == TokenKind::QuoteMark;
        if (!isApart(last) || !mayBegin(last + 1))
            return -1;
        if (!closed && (abbreviation || isAfterAbbreviation(i)) && !beginsAnew(i, last + 1))
            return -1;
        if (closed && word(i).front() != u'.' && goesOn(last + 1))
            return -1;
        return last;
    }

    bool isApart(qsizetype last) const
    {
        return m_tokens[last + 1].span.begin > m_tokens[last].span.end;
    }

    /// A sentence does not begin with a small letter or with a mark that only joins.
    bool mayBegin(qsizetype i) const
    {
        const QChar c = word(i).front();
        if (c.isLower())
            return false;
        return m_tokens[i].kind != TokenKind::Punctuation || c == u'(' || c == u'['
            || c == u'\u2014' || c == u'\u2013' || c == u'-' || c == u'\u00BF' || c == u'\u00A1'
            || c == u'.' || c == u'\u2022' || c == u'*';
    }

    bool isAfterAbbreviation(qsizetype stop) const
    {
        return stop > 0 && word(stop) == u"."
            && m_tokens[stop - 1].span.end == m_tokens[stop].span.begin
            && (m_lexicon.look(word(stop - 1)).has(WordClass::Abbreviation)
                || isTitleCutShort(stop - 1))
            && !m_lexicon.look(word(stop - 1)).has(WordClass::Modal) && !isPlainWord(stop - 1)
            && !isAnswer(stop - 1, stop + 1);
    }

    /// "He was ill. Kroll left", but "Peoria, Ill."
    bool isPlainWord(qsizetype i) const
    {
        return word(i).front().isLower() && m_lexicon.look(word(i)).has(WordUse::NoAbbreviation);
    }

    /// "Cllr", "Coun", "Ald": no word ends so, as "Provost" does.
    bool isTitleCutShort(qsizetype i) const
    {
        constexpr qsizetype longest = 5; // letters
        return !bare(i).isEmpty() && bare(i).size() <= longest && bare(i).front().isUpper()
            && m_lexicon.look(bare(i)).has(WordUse::NameTitle);
    }

    /// "Lund said no. Mr Kroll left", but "No. 10"
    bool isAnswer(qsizetype i, qsizetype next) const
    {
        return m_lexicon.look(word(i)).has(WordClass::Determiner)
            && m_tokens[next].kind != TokenKind::Number;
    }

    /// After an abbreviation only a word that does not go on with a name begins a sentence:
    /// "in the U.S. He left", but "the U.S. Senate", "Lt. Gen. Ruiz".
    bool beginsAnew(qsizetype stop, qsizetype next) const
    {
        const qsizetype abbreviation = word(stop) == u"." ? stop - 1 : stop;
        if (m_lexicon.look(bare(abbreviation)).has(WordClass::Title)
            || isTitleCutShort(abbreviation))
            return false;
        if (m_tokens[abbreviation].kind == TokenKind::Word && bare(abbreviation).size() == 1
            && (!isLetterAlone(abbreviation) || isNickname(next)))
            return false;
        const WordEntry &entry = m_lexicon.look(word(next));
        if (isHourOrMonth(abbreviation) && m_tokens[next].kind == TokenKind::Word)
            return word(next).front().isUpper() && !isTimeZone(word(next));
        return m_tokens[next].kind == TokenKind::QuoteMark || entry.has(WordClass::Pronoun)
            || entry.has(WordClass::Determiner) || entry.has(WordClass::Preposition)
            || entry.has(WordClass::Subordinator) || entry.has(WordClass::Conjunction)
            || entry.has(WordClass::Adverb);
    }

    /// "posted on X. He left", "vitamin C. She stayed": a letter behind a small word rather than within a name.
    bool isLetterAlone(qsizetype i) const
    {
        return i > 0 && m_tokens[i - 1].kind == TokenKind::Word && word(i - 1).front().isLower();
    }

    /// R. “Bud” Oake
    bool isNickname(qsizetype opening) const
    {
        return m_tokens[opening].kind == TokenKind::QuoteMark && opening + 2 < m_tokens.size()
            && m_tokens[opening + 2].kind == TokenKind::QuoteMark;
    }

    /// "at 5 p.m. Kroll said", "in Jan. Kroll said": no name goes on behind them.
    bool isHourOrMonth(qsizetype i) const
    {
        const QString w = bare(i).toString().toLower();
        return w == u"p.m" || w == u"a.m" || w == u"pm" || w == u"am"
            || (monthNamed(bare(i)) > 0 && i > 0 && m_tokens[i - 1].kind == TokenKind::Word
                && m_lexicon.look(word(i - 1)).has(WordClass::Preposition));
    }

    /// PST, GMT, Eastern: goes on with an hour.
    static bool isTimeZone(QStringView word)
    {
        const bool isShort = word.size() >= 2 && word.size() <= 4
            && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
        return isShort || word == u"Eastern" || word == u"Central" || word == u"Mountain"
            || word == u"Pacific" || word == u"Greenwich" || word == u"London" || word == u"New"
            || weekdayNamed(word) > 0 || monthNamed(word) > 0;
    }

    QStringView bare(qsizetype i) const
    {
        const QStringView w = word(i);
        return w.endsWith(u'.') ? w.chopped(1) : w;
    }

    /// “… now?” Ana Ruiz asked: the source and its verb of saying follow the marks.
    bool goesOn(qsizetype next) const
    {
        constexpr qsizetype nameful = 6;
        for (qsizetype i = next; i < std::min(next + nameful, m_tokens.size()); ++i) {
            const WordEntry &entry = m_lexicon.look(word(i));
            const auto quotes = [this](qsizetype v) {
                return m_lexicon.verb(v).has(Frame::Quote);
            };
            if (std::any_of(entry.verbs.begin(), entry.verbs.end(), quotes)
                && !entry.has(VerbForm::Base))
                return i > next || entry.has(VerbForm::Past) || entry.has(VerbForm::Third);
            if (m_tokens[i].kind != TokenKind::Word
                || !(word(i).front().isUpper() || entry.has(WordClass::Determiner)
                     || entry.has(WordClass::Office) || entry.has(WordClass::Preposition)))
                return false;
        }
        return false;
    }

    const QStringView m_text;
    const QList<Token> m_tokens;
    const Lexicon &m_lexicon;
};

} // namespace

Spans findSentences(QStringView text, Span paragraph, const Lexicon &lexicon)
{
    // Where a text lost its line breaks a paragraph can be a book: then it is cut stretch by
    // stretch, so that its tokens are never all in memory. The last sentences of a stretch may go
    // on after it, and are cut again with the next.
    constexpr qsizetype usual = 20'000; // UTF-16 units
    constexpr qsizetype inDoubt = 2;
    Spans found;
    Span rest = paragraph;
    qsizetype size = usual;
    while (rest.length() > size) {
        Span stretch{rest.begin, rest.begin + size};
        stretch.end -= text[stretch.end].isLowSurrogate();
        const Spans here = SentenceCutter(text, stretch, lexicon).sentences();
        if (here.size() <= inDoubt) {
            size *= 2;
            continue;
        }
        found += here.first(here.size() - inDoubt);
        rest.begin = found.last().end;
        size = usual;
    }
    return found + SentenceCutter(text, rest, lexicon).sentences();
}

} // namespace onrecord
