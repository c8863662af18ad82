// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QList>

#include <algorithm>

namespace onrecord {

/// A name in the text and the number of the actor it means.
struct NamedPlace
{
    Span span;
    qsizetype actor = -1;
    qsizetype rival = -1; ///< who else with this last name may be meant as well; nobody for most

    friend bool operator==(const NamedPlace &, const NamedPlace &) = default;
};

/// The names of an article that have been read, in text order, not overlapping. Looked up in
/// logarithmic time.
class NamedPlaces
{
public:
    using const_iterator = QList<NamedPlace>::const_iterator;

    /// \a place begins behind all before.
    void append(const NamedPlace &place) { m_places.append(place); }

    bool isEmpty() const { return m_places.isEmpty(); }
    const NamedPlace &last() const { return m_places.last(); }
    const_iterator begin() const { return m_places.cbegin(); }
    const_iterator end() const { return m_places.cend(); }

    /// The first that begins at \a offset or later.
    const_iterator beginningFrom(qsizetype offset) const
    {
        return std::lower_bound(begin(), end(), offset, [](const NamedPlace &place, qsizetype at) {
            return place.span.begin < at;
        });
    }

    /// The first that ends behind \a offset.
    const_iterator endingBehind(qsizetype offset) const
    {
        return std::upper_bound(begin(), end(), offset, [](qsizetype at, const NamedPlace &place) {
            return at < place.span.end;
        });
    }

    /// The actor of the first name within \a words; -1 without one.
    qsizetype actorIn(Span words) const
    {
        const auto name = beginningFrom(words.begin);
        return name != end() && name->span.end <= words.end ? name->actor : -1;
    }

private:
    QList<NamedPlace> m_places;
};

} // namespace onrecord
