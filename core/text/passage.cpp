// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/passage.h"

#include <array>

namespace onrecord {

namespace {

/// Code units between two parts of a passage beyond which another sentence lies between.
constexpr qsizetype farthestPart = 300;

/// So many words of the same sentence beside a passage are looked through for a negation ("It is not
/// true that …").
constexpr qsizetype wordsOnEitherSide = 4;

bool isNegation(const ComparedWord &word)
{
    static constexpr std::array<QStringView, 11> negations{
        u"not",  u"never",  u"no",      u"nor",    u"neither", u"nobody",
        u"none", u"hardly", u"without", u"cannot", u"nothing"};
    return word.key.endsWith(u"n't")
        || std::find(negations.begin(), negations.end(), QStringView(word.key)) != negations.end();
}

/// A passage between its contexts, as words.
struct Former
{
    QString text; ///< before, exact, after
    qsizetype begin = 0; ///< of exact in text
    QList<ComparedWord> words;

    Span whole(const Passage &passage) const { return {begin, begin + passage.whole.exact.size()}; }
};

Former formerOf(const Passage &passage)
{
    Former former;
    former.text = passage.whole.before + passage.whole.exact + passage.whole.after;
    former.begin = passage.whole.before.size();
    former.words = comparedWords(former.text);
    return former;
}

/// Numbers [first, last) of the words of which a part lies in a stretch.
struct WordNumbers
{
    qsizetype first = 0;
    qsizetype last = 0;
};

WordNumbers numbersIn(const QList<ComparedWord> &words, Span stretch)
{
    const auto first =
        std::partition_point(words.cbegin(), words.cend(), [&](const ComparedWord &word) {
            return word.span.end <= stretch.begin;
        });
    const auto last = std::partition_point(first, words.cend(), [&](const ComparedWord &word) {
        return word.span.begin < stretch.end;
    });
    return {first - words.cbegin(), last - words.cbegin()};
}

/// One comparison: what differs is gathered from the part itself, then to either side of it.
class PassageComparison
{
public:
    PassageComparison(const Passage &passage, QStringView text, Span place)
        : m_passage(passage)
        , m_former(formerOf(passage))
        , m_text(text)
        , m_part(passage.words[passage.longestPart()].shifted(m_former.begin))
        , m_place(place)
    {
    }

    PassageNow run();

private:
    void readPresent();
    void compareAll();
    void note(const DifferingWords &differing);
    bool isIn(const Spans &part, Span former) const;
    bool negatesWithin(const DifferingWords &differing) const;
    void noteNegationsBeside();
    void findWhole();
    Span withMarks(Span present) const;
    Span formerSpan(qsizetype first, qsizetype last) const;
    Span presentSpan(qsizetype first, qsizetype last) const;

    const Passage &m_passage; // not owned
    const Former m_former;
    QStringView m_text;
    const Span m_part; ///< in m_former.text
    const Span m_place; ///< in m_text
    QList<ComparedWord> m_present; ///< words of the text around the place, spans in the text
    QList<DifferingWords> m_differing; ///< ascending
    qsizetype m_reachedFirst = 0; ///< of the present words, those that were laid beside some
    qsizetype m_reachedLast = 0;
    WordNumbers m_formerWhole; ///< of the passage
    WordNumbers m_presentWhole;
    PassageNow m_now;
};

void PassageComparison::readPresent()
{
    // As much text as there was, half as much again, and a few words: more cannot belong to it.
    const auto room = [](qsizetype length) {
        return length + length / 2 + 64;
    };
    Span window{std::max<qsizetype>(0, m_place.begin - room(m_part.begin)),
                std::min(m_text.size(), m_place.end + room(m_former.text.size() - m_part.end))};
    if (window.begin > 0 && m_text[window.begin].isLowSurrogate())
        ++window.begin;
    m_present = comparedWords(window.in(m_text));
    for (ComparedWord &word : m_present)
        word.span = word.span.shifted(window.begin);
}

void PassageComparison::compareAll()
{
    const WordNumbers then = numbersIn(m_former.words, m_part);
    const WordNumbers now = numbersIn(m_present, m_place);
    const std::span former(m_former.words);
    const std::span present(m_present);
    const auto take = [this](const WordComparison &comparison, qsizetype thenFrom,
                             qsizetype nowFrom) {
        for (const DifferingWords &each : comparison.differing) {
            m_differing.append({each.thenFirst + thenFrom, each.thenLast + thenFrom,
                                each.nowFirst + nowFrom, each.nowLast + nowFrom});
        }
    };
    const WordComparison before = compareWordsBackwards(
        former.first(size_t(then.first)), present.first(size_t(now.first)), FarEnd::Open);
    take(before, 0, 0);
    take(compareWords(former.subspan(size_t(then.first), size_t(then.last - then.first)),
                      present.subspan(size_t(now.first), size_t(now.last - now.first)),
                      FarEnd::Together),
         then.first, now.first);
    const WordComparison after = compareWords(former.subspan(size_t(then.last)),
                                              present.subspan(size_t(now.last)), FarEnd::Open);
    take(after, then.last, now.last);
    m_reachedFirst = now.first - before.reached;
    m_reachedLast = now.last + after.reached;
}

Span PassageComparison::formerSpan(qsizetype first, qsizetype last) const
{
    if (first < last)
        return {m_former.words[first].span.begin, m_former.words[last - 1].span.end};
    const qsizetype place = first > 0 ? m_former.words[first - 1].span.end : 0;
    return {place, place};
}

Span PassageComparison::presentSpan(qsizetype first, qsizetype last) const
{
    if (first < last)
        return {m_present[first].span.begin, m_present[last - 1].span.end};
    const qsizetype place = first > 0 ? m_present[first - 1].span.end : m_place.begin;
    return {place, place};
}

/// Whether \a former words stood in \a part of the passage. Words that were added count as the part's
/// within which they stand now.
bool PassageComparison::isIn(const Spans &part, Span former) const
{
    const Span inside = former.shifted(-m_former.begin);
    return std::any_of(part.cbegin(), part.cend(), [&](Span span) {
        return inside.isEmpty() ? span.begin < inside.begin && inside.begin < span.end
                                : span.overlaps(inside);
    });
}

static bool anyNegates(const QList<ComparedWord> &words, qsizetype first, qsizetype last)
{
    return std::any_of(words.cbegin() + first, words.cbegin() + last, isNegation);
}

/// A negation came in between the passage's words, or went out.
bool PassageComparison::negatesWithin(const DifferingWords &differing) const
{
    return differing.thenFirst >= m_formerWhole.first && differing.thenLast <= m_formerWhole.last
        && differing.nowFirst >= m_presentWhole.first && differing.nowLast <= m_presentWhole.last
        && (anyNegates(m_former.words, differing.thenFirst, differing.thenLast)
            || anyNegates(m_present, differing.nowFirst, differing.nowLast));
}

/// The negation nearest to \a whole among the words before (\a step -1) or behind it (1) in its
/// sentence.
static std::optional<qsizetype> negationBeside(QStringView text, const QList<ComparedWord> &words,
                                               WordNumbers whole, qsizetype step)
{
    const auto isParted = [&](qsizetype one, qsizetype other) {
        const QStringView gap =
            text.mid(words[one].span.end, words[other].span.begin - words[one].span.end);
        return std::any_of(gap.begin(), gap.end(),
                           [](QChar c) { return QStringView(u".!?\n\u2029").contains(c); });
    };
    qsizetype from = step < 0 ? whole.first : whole.last - 1;
    for (qsizetype passed = 0; passed < wordsOnEitherSide; ++passed, from += step) {
        const qsizetype next = from + step;
        if (from < 0 || from >= words.size() || next < 0 || next >= words.size()
            || isParted(std::min(from, next), std::max(from, next)))
            return std::nullopt;
        if (isNegation(words[next]))
            return next;
    }
    return std::nullopt;
}

void PassageComparison::noteNegationsBeside()
{
    for (const qsizetype step : {-1, 1}) {
        const auto then = negationBeside(m_former.text, m_former.words, m_formerWhole, step);
        const auto now = negationBeside(m_text, m_present, m_presentWhole, step);
        if (then.has_value() == now.has_value())
            continue;
        const auto beside = [step](WordNumbers whole) {
            return step < 0 ? whole.first : whole.last;
        };
        const Span formerly = then ? m_former.words[*then].span
                                   : formerSpan(beside(m_formerWhole), beside(m_formerWhole));
        const Span presently = now ? m_present[*now].span
                                   : presentSpan(beside(m_presentWhole), beside(m_presentWhole));
        m_now.changes.append({formerly.shifted(-m_former.begin), presently});
        m_now.sameAttribution = false;
    }
}

void PassageComparison::note(const DifferingWords &differing)
{
    // What went on behind or before the passage is none of it.
    const qsizetype first =
        std::clamp(differing.thenFirst, m_formerWhole.first, m_formerWhole.last);
    const qsizetype last = std::clamp(differing.thenLast, first, m_formerWhole.last);
    const bool isOutside = first == last && differing.thenFirst < differing.thenLast;
    const Span then =
        isOutside ? formerSpan(differing.thenFirst, differing.thenLast) : formerSpan(first, last);
    const Span now = presentSpan(differing.nowFirst, differing.nowLast);
    if (!now.isEmpty())
        m_now.added.append(now);
    // Words added at the very edge of what was said are part of it.
    const bool ofWords = isIn(m_passage.words, then) || (then.isEmpty() && m_place.overlaps(now));
    const bool ofSource = isIn(m_passage.source, then);
    const bool negates = !ofWords && negatesWithin(differing);
    const bool ofAttribution = ofSource || negates || isIn(m_passage.cue, then);
    if (!ofWords && !ofAttribution)
        return;
    m_now.changes.append({then.shifted(-m_former.begin), now});
    m_now.sameWords = m_now.sameWords && !ofWords;
    m_now.sameSource = m_now.sameSource && !ofSource;
    m_now.sameAttribution = m_now.sameAttribution && !ofAttribution;
}

/// From where the passage's first word, or what stands for it, begins to where its last one ends.
void PassageComparison::findWhole()
{
    m_formerWhole = numbersIn(m_former.words, m_former.whole(m_passage));
    // A present word lies as far behind the last difference before it as the former one does.
    const auto presentOf = [this](qsizetype number, bool isEnd) {
        qsizetype then = 0;
        qsizetype now = m_reachedFirst;
        for (const DifferingWords &each : m_differing) {
            if (number < each.thenFirst || (number == each.thenFirst && isEnd))
                break;
            if (number < each.thenLast || (number == each.thenLast && isEnd))
                return isEnd ? each.nowLast : each.nowFirst;
            then = each.thenLast;
            now = each.nowLast;
        }
        return now + (number - then);
    };
    m_presentWhole.last = std::min(m_reachedLast, presentOf(m_formerWhole.last, true));
    m_presentWhole.first =
        std::clamp<qsizetype>(presentOf(m_formerWhole.first, false), 0, m_presentWhole.last);
}

/// \a present with the marks behind it that stand behind the passage's last word, too.
Span PassageComparison::withMarks(Span present) const
{
    const qsizetype end = m_former.whole(m_passage).end;
    const bool any = m_formerWhole.first < m_formerWhole.last;
    qsizetype former = any ? m_former.words[m_formerWhole.last - 1].span.end : end;
    while (former < end && present.end < m_text.size()
           && m_text[present.end] == m_former.text[former]) {
        ++former;
        ++present.end;
    }
    return present;
}

PassageNow PassageComparison::run()
{
    const qsizetype offset = m_place.begin - m_part.begin;
    const Span whole = m_former.whole(m_passage).shifted(offset);
    if (offset >= 0 && lieIn({whole}, m_text) && m_text.sliced(offset).startsWith(m_former.text)) {
        m_now.place = whole;
        return m_now;
    }
    readPresent();
    compareAll();
    findWhole();
    m_now.sameContext = m_differing.isEmpty();
    for (const DifferingWords &differing : std::as_const(m_differing))
        note(differing);
    noteNegationsBeside();
    m_now.place = m_presentWhole.first < m_presentWhole.last
        ? withMarks(presentSpan(m_presentWhole.first, m_presentWhole.last).united(m_place))
        : m_place;
    return m_now;
}

} // namespace

qsizetype Passage::longestPart() const
{
    const auto shorter = [](Span a, Span b) {
        return a.length() < b.length();
    };
    return std::max_element(words.cbegin(), words.cend(), shorter) - words.cbegin();
}

Passage passageOf(const Anchor &words)
{
    return {words, {{0, words.exact.size()}}, {}, {}};
}

Passage passageAt(QStringView text, const Spans &words, const Spans &cue, const Spans &source)
{
    Q_ASSERT(!words.isEmpty());
    Spans parts = words + cue + source;
    std::sort(parts.begin(), parts.end());
    // From the longest part of the words outwards, as far as the gaps are small.
    const auto longest = std::max_element(words.cbegin(), words.cend(),
                                          [](Span a, Span b) { return a.length() < b.length(); });
    Span whole = *longest;
    const qsizetype at = parts.indexOf(whole);
    for (qsizetype next = at + 1; next < parts.size(); ++next) {
        if (parts[next].begin - whole.end > farthestPart)
            break;
        whole = whole.united(parts[next]);
    }
    for (qsizetype next = at; next-- > 0;) {
        if (whole.begin - parts[next].end > farthestPart)
            break;
        whole = whole.united(parts[next]);
    }
    Passage passage;
    passage.whole = anchorAt(text, whole);
    const auto within = [&](const Spans &spans) {
        Spans inside;
        for (const Span span : spans) {
            if (whole.contains(span))
                inside.append(span.shifted(-whole.begin));
        }
        return inside;
    };
    passage.words = within(words);
    passage.cue = within(cue);
    passage.source = within(source);
    return passage;
}

/// Where all of \a passage stands, to the letter and with all that stood around it, if its longest
/// part stands at \a place. What most passages have become, told without looking at a word.
static std::optional<Span> unchangedPlace(const Passage &passage, QStringView text, Span place)
{
    constexpr qsizetype leastContext = 32; // code units; less is the end of the article
    const Anchor &whole = passage.whole;
    const Span part = passage.words[passage.longestPart()];
    const Span exact = Span{0, whole.exact.size()}.shifted(place.begin - part.begin);
    const Span all{exact.begin - whole.before.size(), exact.end + whole.after.size()};
    if (place.length() != part.length() || all.begin < 0 || all.end > text.size())
        return std::nullopt;
    const bool reachesFar = (whole.before.size() >= leastContext || all.begin == 0)
        && (whole.after.size() >= leastContext || all.end == text.size());
    const bool isSame = reachesFar && exact.in(text) == whole.exact
        && text.sliced(all.begin, whole.before.size()) == whole.before
        && text.sliced(exact.end, whole.after.size()) == whole.after;
    return isSame ? std::optional(exact) : std::nullopt;
}

PassageNow comparePassage(const Passage &passage, QStringView text, Span place)
{
    if (const std::optional<Span> unchanged = unchangedPlace(passage, text, place)) {
        PassageNow now;
        now.place = *unchanged;
        return now;
    }
    return PassageComparison(passage, text, place).run();
}

} // namespace onrecord
