// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/trimmedranges.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Where the text begins behind the time of day that begins \a p, as in news that is told as it happens, else 0:
/// 08:40 ⟦Police⟧; 8.40am: ⟦Police⟧; 20:15 GMT ⟦Police⟧.
static qsizetype behindTimeOfDay(const TaggedParagraph &p)
{
    static const QRegularExpression time(uR"(^\d{1,2}[.:]\d\d([ap]\.?m\.?)?$)"_s);
    static const QRegularExpression half(u"^[ap]\\.?m\\.?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression zone(u"^(UTC|[A-Z]{1,3}T)$"_s);
    if (p.size() < 2 || !time.match(p.word(0).toString()).hasMatch())
        return 0;
    qsizetype i = 1;
    i += half.match(p.word(i).toString()).hasMatch();
    i += zone.match(p.word(i).toString()).hasMatch();
    i += p.isMark(i, u':') || p.isMark(i, u'-') || p.isMark(i, u'|') || p.isDash(i);
    return i < p.size() ? i : 0;
}

/// Where the text begins behind the dateline of an agency that begins \a p, else 0: TARN, Norrland
/// (Agency) - ⟦Trains⟧; TARN, Norr. — ⟦Trains⟧.
static qsizetype behindDateline(const TaggedParagraph &p)
{
    constexpr qsizetype longest = 12; // words and marks
    const auto isDash = [&p](qsizetype i) {
        return p.isDash(i) || p.isMark(i, u'-');
    };
    const qsizetype end = std::min(p.size() - 1, longest);
    const QStringView first = p.isWord(0) ? p.word(0) : QStringView();
    const bool capitals = first.size() > 2
        && std::none_of(first.begin(), first.end(), [](QChar c) { return c.isLower(); });
    for (qsizetype i = 1; i < end; ++i) {
        if (p.isMark(i, u')'))
            return isDash(i + 1) && p.isWord(i - 1) && p.isCapital(i - 1) ? i + 2 : 0;
        if (isDash(i) && capitals && p.isCapital(i + 1))
            return i + 1;
        if (p.isWord(i) && !p.isCapital(i) && !(capitals && p.is(i, u"and")))
            return 0;
    }
    return 0;
}

WordRange withoutAgency(const TaggedParagraph &p, WordRange range)
{
    const WordRange text{std::max(behindDateline(p), behindTimeOfDay(p)), range.end};
    const bool holds = range.first < text.first && text.first < text.end;
    return holds && p.countWords({text}) > 0 ? text : range;
}

WordRange withWholeName(const TaggedParagraph &p, WordRange range)
{
    constexpr qsizetype mostParticles = 2;
    WordRange whole = range;
    const WordEntry &first = p.entry(range.first);
    if (range.size() > 1 && p.sentenceOf(range.first).first == range.first && first.isVerb()
        && first.has(VerbForm::Past) && p.isCapital(range.first + 1) && p.isMark(range.end, u':'))
        ++whole.first;
    const qsizetype floor = std::max(p.sentenceOf(range.first).first, range.first - mostParticles);
    while (p.isCapital(range.first) && whole.first > floor && !p.isCapital(whole.first - 1)
           && p.has(whole.first - 1, WordUse::NameParticle)
           && !p.has(whole.first - 1, WordClass::Conjunction) && p.word(whole.first - 1).size() > 1)
        --whole.first;
    const qsizetype last = range.end - 1;
    const WordEntry &given = p.entry(last);
    const bool isGiven = given.has(WordUse::GivenMale) || given.has(WordUse::GivenFemale)
        || given.has(WordUse::GivenName);
    const bool number = p.words().value(range.end + 1).kind == TokenKind::Number;
    const bool time = p.has(range.end, WordClass::Weekday) && range.size() > 1;
    if (isGiven && p.isCapital(last) && p.isWord(range.end) && p.isCapital(range.end) && !number
        && !time && p.words()[range.end].sentence == p.words()[last].sentence)
        ++whole.end;
    return whole;
}

WordRange withoutDateline(const TaggedParagraph &p, WordRange range)
{
    constexpr qsizetype longest = 5; // words
    if (range.first != 0)
        return range;
    for (qsizetype i = 0; i < std::min(range.end, longest); ++i) {
        if (i > 0 && p.isMark(i, u':'))
            return {i + 1, range.end};
        const QStringView word = p.word(i);
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); }))
            break;
    }
    return range;
}

} // namespace onrecord
