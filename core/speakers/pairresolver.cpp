// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/pairresolver.h"

#include "core/names/offices.h"

#include <algorithm>

namespace onrecord {

/// How many \a words, the folded words of a source, say that there are: 0 where they count nobody.
qsizetype PairResolver::counted(const QStringList &words) const
{
    const auto among = [](const QString &word, std::initializer_list<QStringView> list) {
        return std::any_of(list.begin(), list.end(),
                           [&](QStringView each) { return word == each; });
    };
    const QString &first = words.first();
    if (first == u"both" && words.size() <= 3)
        return 2;
    if (first != u"the" || words.size() < 2)
        return 0;
    const QString &second = words[1];
    if (among(second, {u"two", u"pair", u"duo", u"couple"}))
        return 2;
    return among(second, {u"three", u"trio"}) ? 3 : 0;
}

/// True where "and", "nor" or a comma stands between, and no more than a title: Ruiz and Mr Oake.
bool PairResolver::joins(const NamedPlace &first, const NamedPlace &second) const
{
    constexpr qsizetype farthest = 24; // characters
    if (second.span.begin <= first.span.end || second.span.begin - first.span.end > farthest)
        return false;
    QStringList between =
        m_text.words({first.span.end, second.span.begin}).split(u' ', Qt::SkipEmptyParts);
    if (!between.isEmpty() && between.first() == u".")
        between.removeFirst(); // "Nordkyst Inc. and"
    between.removeIf([](const QString &word) {
        return isPartyAndSeat(word); // "Ana Ruiz, D-Tarn, and"
    });
    if (between.isEmpty())
        return false;
    const QString mark = between.takeFirst();
    if (mark == u"," && !between.isEmpty() && between.first() == u"and")
        between.removeFirst();
    else if (mark != u"and" && mark != u"nor" && mark != u"&" && mark != u",")
        return false;
    return std::all_of(between.begin(), between.end(), [this](QString word) {
        word.remove(u'.');
        word.remove(u',');
        const WordEntry &entry = m_text.lexicon.look(word);
        return entry.has(WordClass::Title) || entry.has(WordClass::Kin)
            || entry.has(WordClass::Possessive) || entry.has(WordClass::Office);
    });
}

/// "At Nether Tarn, | Fosse End and Holly Road": what the names \a together go on from is no person, and one of them
/// may be none as well.
bool PairResolver::isListOfPlaces(const NamedPlace &before, const QList<NamedPlace> &together) const
{
    if (together.isEmpty() || m_known[before.actor].actor.kind == ActorKind::Person
        || !joins(before, together.first()))
        return false;
    return std::any_of(together.begin(), together.end(),
                       [this](const NamedPlace &each) { return !m_known[each.actor].sure; });
}

QList<NamedPlace> PairResolver::lastTogether(qsizetype place, qsizetype count, ActorKind kind) const
{
    constexpr qsizetype farthest = 2000; // characters
    constexpr int mostNames = 40;
    const NamedPlaces &names = m_known.named();
    QList<NamedPlace> together;
    const auto isWhole = [&together, count] {
        return count == anyNumber ? together.size() > 1 : together.size() == count;
    };
    int seen = 0;
    for (auto name = names.endingBehind(place); name != names.begin() && seen < mostNames; ++seen) {
        --name;
        if (name->span.end > place || place - name->span.end > farthest)
            continue;
        const bool fits = m_known[name->actor].actor.kind == kind;
        const bool goesOn = fits && (together.isEmpty() || joins(*name, together.first()));
        const bool isKnown =
            std::any_of(together.begin(), together.end(),
                        [&name](const NamedPlace &each) { return each.actor == name->actor; });
        if (goesOn && !isKnown) {
            together.prepend(*name);
            continue;
        }
        if (!isListOfPlaces(*name, together) && isWhole())
            return together;
        together.clear();
        if (fits)
            together.prepend(*name);
    }
    return isWhole() ? together : QList<NamedPlace>();
}

/// "company" of "companies", "club" of "clubs".
static QString singular(const QString &noun)
{
    if (noun.endsWith(u"ies"))
        return noun.chopped(3) + u'y';
    return noun.endsWith(u's') ? noun.chopped(1) : noun;
}

SourceResolution PairResolver::resolve(const StatementDraft &draft) const
{
    constexpr double confidence = 0.8;
    const QStringList words = m_text.words(draft.head).toCaseFolded().split(u' ');
    const qsizetype count = counted(words);
    const bool isAlone = draft.head.end == hull(draft.statement.source).end;
    if (count == 0 || !isAlone)
        return {};
    const WordEntry &noun = m_text.lexicon.look(singular(words.last()));
    const bool institution = noun.has(WordClass::Organisation) || noun.has(WordUse::Firm);
    const QList<NamedPlace> together = lastTogether(
        draft.head.begin, count, institution ? ActorKind::Organisation : ActorKind::Person);
    SourceResolution resolution;
    for (const NamedPlace &each : together) {
        resolution.actors.append(each.actor);
        resolution.candidates.append({each.actor, confidence});
    }
    if (!together.isEmpty()) {
        resolution.reason = SpeakerReason::Description;
        resolution.confidence = confidence;
        resolution.evidence = {together.first().span.begin, together.last().span.end};
    }
    return resolution;
}

} // namespace onrecord
