// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <algorithm>
#include <compare>

namespace onrecord {

/// A stretch of an article: half-open, [begin, end).
///
/// Offsets count UTF-16 code units from the start of Article::text, as QString does.
/// Formats that promise code points convert on the way out (codepoints.h); nothing else in
/// core counts text any other way.
///
/// Finders return spans that satisfy 0 <= begin <= end <= text.size() and never split a
/// surrogate pair. Spans order by begin, then by end.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool isEmpty() const { return begin == end; }

    constexpr bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }

    /// True when the two share at least one code unit; touching is not overlapping.
    constexpr bool overlaps(Span other) const
    {
        return std::max(begin, other.begin) < std::min(end, other.end);
    }

    /// The smallest span that holds both.
    constexpr Span united(Span other) const
    {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }

    constexpr Span shifted(qsizetype by) const { return {begin + by, end + by}; }

    /// The words the span covers; a view that lives as long as \a text.
    QStringView in(QStringView text) const { return text.mid(begin, length()); }

    friend constexpr auto operator<=>(const Span &, const Span &) = default;
};

using Spans = QList<Span>;

/// True when every span keeps the promise of Span for \a text.
bool lieIn(const Spans &spans, QStringView text);

/// True where \a span shares a code unit with one of \a spans.
bool overlapsAny(const Spans &spans, Span span);

/// From the begin of the first to the end of the last; an empty span for none.
Span hull(const Spans &spans);

} // namespace onrecord
