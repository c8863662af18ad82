// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/tense.h"

#include "core/lexicon/lexicon.h"

#include <array>

namespace onrecord {

namespace {

constexpr int wordsBefore = 16;
constexpr int wordsAfter = 12;
constexpr qsizetype longestWord = 32;
constexpr qsizetype reach = 250; // in UTF-16 units, whatever stands there

template <size_t Size>
bool isOneOf(QStringView word, const std::array<QStringView, Size> &sorted)
{
    return std::binary_search(sorted.begin(), sorted.end(), word,
                              [](QStringView a, QStringView b) { return a.compare(b) < 0; });
}

/// Words that look ahead by themselves, and those that do where "to" follows: plans to stay.
bool pointsAhead(QStringView word)
{
    static constexpr std::array<QStringView, 26> words{
        u"anticipated", u"due",    u"effective", u"expect",    u"expected", u"expects",
        u"expires",     u"going",  u"intends",   u"likely",    u"payable",  u"planned",
        u"planning",    u"plans",  u"poised",    u"projected", u"resumes",  u"scheduled",
        u"slated",      u"starts", u"supposed",  u"takes",     u"till",     u"until",
        u"upcoming",    u"wants"};
    return isOneOf(word, words);
}

bool leadsToAPlan(QStringView word)
{
    static constexpr std::array<QStringView, 28> words{
        u"about",   u"agreed", u"are",     u"asked",  u"decided",  u"decision", u"have",
        u"hope",    u"hopes",  u"hoping",  u"intend", u"is",       u"need",     u"needs",
        u"ordered", u"plan",   u"pledged", u"ready",  u"promised", u"set",      u"threatened",
        u"urged",   u"voted",  u"vowed",   u"want",   u"wanted",   u"willing",  u"wishes"};
    return pointsAhead(word) || std::find(words.begin(), words.end(), word) != words.end();
}

bool isModal(QStringView word)
{
    static constexpr std::array<QStringView, 10> words{
        u"can", u"could", u"ll", u"may", u"might", u"must", u"shall", u"should", u"will", u"would"};
    return isOneOf(word, words);
}

bool isIrregularPast(QStringView word)
{
    static constexpr std::array<QStringView, 78> words{
        u"ate",    u"became", u"began",  u"bought", u"broke",      u"brought", u"built", u"came",
        u"caught", u"chose",  u"did",    u"didn",   u"drew",       u"drove",   u"fell",  u"felt",
        u"flew",   u"forgot", u"fought", u"found",  u"froze",      u"gave",    u"got",   u"grew",
        u"had",    u"hadn",   u"heard",  u"held",   u"hit",        u"kept",    u"knew",  u"laid",
        u"led",    u"left",   u"lent",   u"lost",   u"made",       u"meant",   u"met",   u"paid",
        u"quit",   u"ran",    u"rang",   u"rose",   u"said",       u"sang",    u"sank",  u"sat",
        u"saw",    u"sent",   u"shook",  u"shot",   u"slept",      u"slid",    u"sold",  u"sought",
        u"spent",  u"spoke",  u"stole",  u"stood",  u"struck",     u"swept",   u"swore", u"taught",
        u"threw",  u"told",   u"took",   u"tore",   u"understood", u"was",     u"wasn",  u"went",
        u"were",   u"weren",  u"woke",   u"won",    u"wore",       u"wrote"};
    return isOneOf(word, words);
}

bool isRegularPast(QStringView word)
{
    static constexpr std::array<QStringView, 10> others{
        u"bed",  u"exceed",  u"feed",  u"hundred", u"indeed",
        u"need", u"proceed", u"speed", u"succeed", u"united"};
    return word.size() > 3 && word.endsWith(u"ed") && word.front().isLower()
        && !isOneOf(word, others);
}

/// The words on one side of an expression, the nearest first; "" where there is none.
template <int Count>
class Neighbours
{
public:
    void add(QStringView word) { m_words[m_size++] = word; }
    bool isFull() const { return m_size == Count; }
    int size() const { return int(m_size); }
    QStringView operator[](int at) const
    {
        return at >= 0 && size_t(at) < m_size ? m_words[size_t(at)] : QStringView();
    }

private:
    std::array<QStringView, Count> m_words;
    size_t m_size = 0;
};

Neighbours<wordsBefore> wordsUpTo(QStringView text, qsizetype begin, qsizetype end)
{
    Neighbours<wordsBefore> words;
    for (qsizetype at = end; !words.isFull();) {
        while (at > begin && !text[at - 1].isLetter())
            --at;
        const qsizetype wordEnd = at;
        while (at > begin && wordEnd - at < longestWord && text[at - 1].isLetter())
            --at;
        if (at == wordEnd)
            break;
        words.add(text.sliced(at, wordEnd - at));
    }
    return words;
}

Neighbours<wordsAfter> wordsFrom(QStringView text, qsizetype begin, qsizetype end)
{
    Neighbours<wordsAfter> words;
    for (qsizetype at = begin; !words.isFull();) {
        while (at < end && !text[at].isLetter())
            ++at;
        const qsizetype wordBegin = at;
        while (at < end && at - wordBegin < longestWord && text[at].isLetter())
            ++at;
        if (at == wordBegin)
            break;
        words.add(text.sliced(wordBegin, at - wordBegin));
    }
    return words;
}

bool isPast(QStringView word, const Lexicon &lexicon)
{
    if (isIrregularPast(word) || isRegularPast(word))
        return true;
    const WordEntry &entry = lexicon.look(word);
    return entry.has(VerbForm::Past) && !entry.has(VerbForm::Base);
}

/// What \a word tells, between \a left and \a right of it; \a farther stands left of \a left.
Tense tenseOf(QStringView word, QStringView left, QStringView farther, QStringView right,
              const Lexicon &lexicon)
{
    if (isModal(word)) {
        const bool isOver = right == u"have" || (word == u"could" && right == u"not");
        return isOver ? Tense::Past : Tense::Future;
    }
    if (word == u"to") { // "plans to stay", but "plans to the committee"
        const bool isPlan =
            leadsToAPlan(left) && right != u"the" && right != u"a" && right != u"an";
        return !isPlan ? Tense::Unknown : farther == u"been" ? Tense::Past : Tense::Future;
    }
    if (pointsAhead(word)) // "had been due"
        return left == u"been" ? Tense::Past : Tense::Future;
    // "set" is a past, too, and "will be held" none
    if (word == u"set" && (right == u"to" || right == u"for"))
        return Tense::Future;
    return left != u"be" && (word == u"set" || isPast(word, lexicon)) ? Tense::Past
                                                                      : Tense::Unknown;
}

/// What leads in to the day itself: since Friday, as soon as Friday.
Tense tenseOfLead(const Neighbours<wordsBefore> &words)
{
    const int at = words[0] == u"the" || words[0] == u"early" || words[0] == u"late" ? 1 : 0;
    if (words[at] == u"since")
        return Tense::Past;
    const bool isAsSoonAs = words[at] == u"as" && words[at + 2] == u"as"
        && (words[at + 1] == u"soon" || words[at + 1] == u"early");
    return isAsSoonAs ? Tense::Future : Tense::Unknown;
}

} // namespace

Tense tenseAt(QStringView text, Span sentence, Span expression, const Lexicon &lexicon)
{
    const Span near{std::max(sentence.begin, expression.begin - reach),
                    std::min(sentence.end, expression.end + reach)};
    const auto before = wordsUpTo(text, near.begin, expression.begin);
    if (const Tense tense = tenseOfLead(before); tense != Tense::Unknown)
        return tense;
    for (int i = 0; i < before.size(); ++i) {
        const Tense tense =
            tenseOf(before[i], before[i + 1], before[i + 2], before[i - 1], lexicon);
        if (tense != Tense::Unknown)
            return tense;
    }
    const auto after = wordsFrom(text, expression.end, near.end);
    for (int i = 0; i < after.size(); ++i) {
        const Tense tense = tenseOf(after[i], after[i - 1], after[i - 2], after[i + 1], lexicon);
        if (tense != Tense::Unknown)
            return tense;
    }
    return Tense::Unknown;
}

} // namespace onrecord
