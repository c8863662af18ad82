// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/tokens.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>
#include <initializer_list>

namespace onrecord {

/// What the words of one paragraph tell about who speaks in it.
struct InterviewLook
{
    int words = 0;
    bool firstPerson = false;
    bool secondPerson = false;
    bool asks = false; ///< ends with a question mark
    bool ends = false; ///< ends as a sentence does
    bool quotes = false; ///< has double marks of quotation
    bool reports = false; ///< a name stands before a verb of reporting: Ruiz says
};

inline bool isOneOf(QStringView word, std::initializer_list<QStringView> list)
{
    return std::any_of(list.begin(), list.end(), [word](QStringView each) {
        return word.compare(each, Qt::CaseInsensitive) == 0;
    });
}

/// I of I’m
inline QStringView beforeApostrophe(QStringView word)
{
    const auto at = std::find_if(word.begin(), word.end(),
                                 [](QChar c) { return c == u'\'' || c == u'\u2019'; });
    return word.first(at - word.begin());
}

/// The last character of \a words that is no closing mark.
inline QChar lastOf(QStringView text, Span words)
{
    qsizetype end = words.end;
    while (
        end > words.begin
        && (text[end - 1].isSpace() || QStringView(u"*_\"'\u201D\u2019)]").contains(text[end - 1])))
        --end;
    return end > words.begin ? text[end - 1] : QChar(u' ');
}

/// The look of \a words in \a text.
inline InterviewLook lookAt(QStringView text, Span words, const Lexicon &lexicon)
{
    InterviewLook look;
    bool isName = false; // the word before
    for (const Token &token : findTokens(text, words)) {
        const QStringView word = token.span.in(text);
        if (token.kind == TokenKind::Word) {
            ++look.words;
            const WordEntry &entry = lexicon.look(word);
            look.reports = look.reports
                || (isName && entry.isVerb() && !word.front().isUpper()
                    && (entry.has(VerbForm::Past) || entry.has(VerbForm::Third)));
            isName =
                word.front().isUpper() && word.size() > 1 && !entry.has(WordClass::FirstPerson);
            const QStringView stem = beforeApostrophe(word);
            look.firstPerson = look.firstPerson || stem == u"I"
                || isOneOf(stem, {u"we", u"my", u"our", u"me", u"myself", u"ours"});
            look.secondPerson =
                look.secondPerson || isOneOf(stem, {u"you", u"your", u"yours", u"yourself"});
        } else if (token.kind == TokenKind::QuoteMark) {
            const QChar c = word.front();
            look.quotes = look.quotes || c == u'"' || c == u'\u201C' || c == u'\u201D';
        }
    }
    const QChar last = lastOf(text, words);
    look.asks = last == u'?';
    look.ends = QStringView(u".?!\u2026:;,\u2014-").contains(last);
    return look;
}

} // namespace onrecord
