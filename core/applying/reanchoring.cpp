// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/reanchoring.h"

#include "core/applying/staleness.h"
#include "core/text/anchorwords.h"

#include <QVarLengthArray>

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

/// Parts that moved onto each other are one part.
Spans apart(Spans spans)
{
    if (spans.size() < 2)
        return spans;
    std::sort(spans.begin(), spans.end());
    Spans apart;
    for (const Span span : std::as_const(spans)) {
        if (!apart.isEmpty() && apart.last().overlaps(span))
            apart.last() = apart.last().united(span);
        else
            apart.append(span);
    }
    return apart;
}

/// \a passage beside what it has become, each with the words around it that differ.
ChangedWords sideBySide(const Passage &passage, const PassageNow &now, QStringView text)
{
    const QString former = passage.whole.before + passage.whole.exact + passage.whole.after;
    Span then{0, passage.whole.exact.size()};
    Span present = now.place;
    for (const WordChange &change : now.changes) {
        then = then.united(change.then);
        present = present.united(change.now);
    }
    ChangedWords changed;
    changed.then = then.shifted(passage.whole.before.size()).in(former).toString();
    changed.now = present.in(text).toString();
    for (const WordChange &change : now.changes) {
        changed.changes.append(
            {change.then.shifted(-then.begin), change.now.shifted(-present.begin)});
    }
    return changed;
}

/// Where in \a stretch of \a text the words of \a part stand; nothing where they stand there twice or
/// not at all.
std::optional<Span> onlyPlaceIn(QStringView text, Span stretch, const Anchor &part)
{
    const QStringView passage = stretch.in(text);
    const QList<FoldedWord> words = findFoldedWords(passage);
    const AnchorWords wanted = anchorWords(part);
    const auto searchFrom = [&](auto begin) {
        return std::search(begin, words.cend(), wanted.words.cbegin() + wanted.first,
                           wanted.words.cbegin() + wanted.last,
                           [](FoldedWord a, FoldedWord b) { return a.key == b.key; });
    };
    const auto found = searchFrom(words.cbegin());
    if (wanted.count() == 0 || found == words.cend() || searchFrom(found + 1) != words.cend())
        return std::nullopt;
    const qsizetype first = found - words.cbegin();
    const qsizetype last = first + wanted.count();
    return boundsOf(wanted, {first, last, first, last}, passage, words).shifted(stretch.begin);
}

/// Adds \a part, of an interrupted quotation, behind \a whole.
void join(std::optional<ChangedWords> &whole, const ChangedWords &part)
{
    if (!whole) {
        whole = part;
        return;
    }
    const QString between = u" … "_s;
    const qsizetype then = whole->then.size() + between.size();
    const qsizetype now = whole->now.size() + between.size();
    whole->then += between + part.then;
    whole->now += between + part.now;
    for (const WordChange &change : part.changes)
        whole->changes.append({change.then.shifted(then), change.now.shifted(now)});
}

} // namespace

std::optional<Placement> Reanchoring::find(const Anchor &anchor, const Passage *passage)
{
    const std::optional<Placement> placement = m_finder.find(anchor, passage);
    const bool stands =
        placement && placement->certainty == 1 && placement->span.begin == anchor.offset;
    m_moved = m_moved.value_or(false) || !stands;
    return placement;
}

std::optional<Span> Reanchoring::sameWordsOf(const Anchor &anchor)
{
    const std::optional<Placement> placement = find(anchor);
    if (!placement)
        return std::nullopt;
    const QStringView now = placement->span.in(m_text);
    if (now != anchor.exact && !wordChanges(anchor.exact, now).isEmpty())
        return std::nullopt;
    return placement->span;
}

PlacedWords Reanchoring::placesOf(const Anchors &anchors)
{
    PlacedWords placed;
    QVarLengthArray<std::optional<PassageNow>, 2> parts; // a quotation is seldom interrupted twice
    bool anyChanged = false;
    for (const Anchor &anchor : anchors) {
        const std::optional<Placement> placement = find(anchor);
        if (!placement) {
            parts.append(std::nullopt);
            anyChanged = true;
            continue;
        }
        placed.certainty = placed.places.isEmpty()
            ? placement->certainty
            : std::min(placed.certainty, placement->certainty);
        placed.places.append(placement->span);
        const PassageNow now = comparePassage(passageOf(anchor), m_text, placement->span);
        parts.append(now);
        anyChanged = anyChanged || !now.changes.isEmpty();
        placed.sameAttribution = placed.sameAttribution && now.sameAttribution;
        placed.sameContext = placed.sameContext && now.sameContext;
        placed.added += now.added;
    }
    placed.places = apart(placed.places);
    for (qsizetype part = 0; anyChanged && part < anchors.size(); ++part) {
        const Anchor &anchor = anchors[part];
        join(placed.changed,
             parts[part] ? sideBySide(passageOf(anchor), *parts[part], m_text)
                         : wordsGone(anchor.exact));
    }
    return placed;
}

PlacedWords Reanchoring::placeOf(const Anchor &mention)
{
    const auto known = m_mentions.constFind(mention.offset);
    if (known != m_mentions.cend() && known->first == mention) {
        m_moved = m_moved.value_or(false);
        return known->second;
    }
    const std::optional<bool> before = takeMoved();
    const PlacedWords placed = placesOf({mention});
    if (m_moved == false)
        m_mentions.insert(mention.offset, {mention, placed});
    m_moved = before.value_or(false) || m_moved.value_or(false);
    return placed;
}

/// The place of a part of the passage's words that is not its longest, where the passage is \a now: a
/// copy of them elsewhere is not meant.
std::optional<Span> Reanchoring::partOf(const Passage &passage, const PassageNow &now,
                                        const Anchor &part)
{
    const bool isInPassage =
        std::any_of(passage.words.cbegin(), passage.words.cend(),
                    [&](Span words) { return words.in(passage.whole.exact) == part.exact; });
    const std::optional<Placement> placement = find(part);
    if (placement && (now.place.contains(placement->span) || !isInPassage))
        return placement->span;
    // What stands around a part may have changed more than the passage.
    return isInPassage ? onlyPlaceIn(m_text, now.place, part) : std::nullopt;
}

/// The words around the longest part, which stands at \a place.
PlacedWords Reanchoring::passageTarget(const Correction &correction, qsizetype longest,
                                       const Placement &place)
{
    const PassageNow now = comparePassage(correction.passage, m_text, place.span);
    PlacedWords placed;
    placed.places = {place.span};
    placed.certainty = place.certainty;
    if (!now.changes.isEmpty())
        placed.changed = sideBySide(correction.passage, now, m_text);
    for (qsizetype part = 0; part < correction.target.size(); ++part) {
        if (part == longest)
            continue;
        const Anchor &anchor = correction.target[part];
        const std::optional<Span> other = partOf(correction.passage, now, anchor);
        if (other)
            placed.places.append(*other);
        else if (now.changes.isEmpty())
            join(placed.changed, wordsGone(anchor.exact));
    }
    placed.places = apart(placed.places);
    placed.sameAttribution = now.sameAttribution;
    placed.sameContext = now.sameContext;
    placed.added = now.added;
    return placed;
}

PlacedWords Reanchoring::targetOf(const Correction &correction)
{
    const Passage &passage = correction.passage;
    if (passage.isEmpty() || passage.words.isEmpty())
        return placesOf(correction.target);
    const QStringView words = passage.words[passage.longestPart()].in(passage.whole.exact);
    const auto longest =
        std::find_if(correction.target.cbegin(), correction.target.cend(),
                     [words](const Anchor &anchor) { return anchor.exact == words; });
    if (longest == correction.target.cend())
        return placesOf(correction.target);
    if (const std::optional<Placement> placement = find(*longest, &passage))
        return passageTarget(correction, longest - correction.target.cbegin(), *placement);
    Anchors others = correction.target;
    others.removeAt(longest - correction.target.cbegin());
    PlacedWords placed = placesOf(others);
    if (!placed.places.isEmpty())
        join(placed.changed, wordsGone(longest->exact));
    return placed;
}

} // namespace onrecord
