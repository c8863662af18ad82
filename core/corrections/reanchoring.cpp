// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/reanchoring.h"

#include "core/corrections/staleness.h"

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
    QList<std::optional<PassageNow>> parts;
    bool anyChanged = false;
    for (const Anchor &anchor : anchors) {
        const std::optional<Placement> placement = find(anchor);
        if (!placement) {
            parts.append(std::nullopt);
            anyChanged = true;
            continue;
        }
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

/// The words around the longest part, which stands at \a place.
PlacedWords Reanchoring::passageTarget(const Correction &correction, qsizetype longest, Span place)
{
    const PassageNow now = comparePassage(correction.passage, m_text, place);
    const auto isInPassage = [&](const Anchor &anchor) {
        return std::any_of(
            correction.passage.words.cbegin(), correction.passage.words.cend(),
            [&](Span words) { return words.in(correction.passage.whole.exact) == anchor.exact; });
    };
    PlacedWords placed;
    placed.places = {place};
    for (qsizetype part = 0; part < correction.target.size(); ++part) {
        if (part == longest)
            continue;
        // The other parts stand in the passage; a copy of their words elsewhere is not meant.
        const Anchor &anchor = correction.target[part];
        const std::optional<Placement> other = find(anchor);
        if (other && (now.place.contains(other->span) || !isInPassage(anchor)))
            placed.places.append(other->span);
    }
    placed.places = apart(placed.places);
    placed.sameAttribution = now.sameAttribution;
    placed.sameContext = now.sameContext;
    placed.added = now.added;
    if (!now.changes.isEmpty())
        placed.changed = sideBySide(correction.passage, now, m_text);
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
        return passageTarget(correction, longest - correction.target.cbegin(), placement->span);
    Anchors others = correction.target;
    others.removeAt(longest - correction.target.cbegin());
    PlacedWords placed = placesOf(others);
    if (!placed.places.isEmpty())
        join(placed.changed, wordsGone(longest->exact));
    return placed;
}

} // namespace onrecord
