// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/marks.h"

#include <memory>
#include <vector>

namespace onrecord {

/// What can be known of a Reading only by going through all of it. Made on a worker thread for
/// long articles; the page does without until it is there.
struct SpanIndex
{
    /// The hull of all spans of a run of statements that stand together: quotations may be long,
    /// so a statement that began far above can still reach into what is visible.
    std::vector<Span> hulls;
    static constexpr qsizetype run = 64; ///< statements a hull

    /// Hashes of statement ids, ascending, with the statement each belongs to.
    std::vector<std::pair<quint32, quint32>> ids;

    /// Statements for the scroll bar, thinned out: no two closer than a two-thousandth of the
    /// text, in text order.
    std::vector<quint32> strokes;

    static SpanIndex of(const QList<ReadStatement> &statements, qsizetype textSize);
};

/// Finds what is marked at a place, or in a stretch, without going through the article.
/// Rejected statements are not marked.
class SpanHits
{
public:
    /// Until an index is set, statements are looked for within \a reach code units of the
    /// stretch asked for.
    static constexpr qsizetype reach = 6000;

    void setReading(const Reading &reading);
    void setIndex(std::shared_ptr<const SpanIndex> index) { m_index = std::move(index); }
    const Reading &reading() const { return m_reading; }
    const SpanIndex *index() const { return m_index.get(); }
    /// Gives the reading away, so that a long one can be let go of elsewhere.
    Reading takeReading();

    /// Marks that share a code unit with \a stretch, by begin; the longer first, where two begin
    /// together.
    QList<Mark> marksIn(Span stretch) const;

    /// Marks that hold \a offset, innermost (shortest) first.
    QList<Mark> marksAt(qsizetype offset) const;

    /// Index of the statement with this \a id in Reading::statements, -1 where there is none.
    qsizetype find(const QString &id) const;

private:
    template <typename Visit>
    void visitStatements(Span stretch, Visit visit) const;

    Reading m_reading;
    std::shared_ptr<const SpanIndex> m_index;
};

} // namespace onrecord
