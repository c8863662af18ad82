// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

// What is marked in the text of a Reading: by the window's painter in a stretch of it, by the
// exporters in all of it.

/// What a mark stands for.
enum class MarkKind : quint8 {
    Content,
    Source,
    Cue,
    NoComment, ///< a cue that stands for a statement without content
    Date,
    OwnClaim, ///< in the reporter's own voice
};

/// One unbroken span of one finding.
struct Mark
{
    Span span; ///< whole, in Article::text; may begin and end in other paragraphs
    MarkKind kind = MarkKind::Content;
    qsizetype index = 0; ///< in Reading::statements, dates or claims, as the kind tells
    int part = 0; ///< which of the finding's spans of this kind, from 0
    bool lastPart = true;

    bool isStatement() const { return kind != MarkKind::Date && kind != MarkKind::OwnClaim; }
    /// The words that are the statement, rather than those that report it.
    bool isSaid() const { return kind == MarkKind::Content || kind == MarkKind::NoComment; }

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// Calls \a visit with each mark of \a read, the statement at \a index: content, cue, source. A
/// rejected statement has none.
template <typename Visit>
void visitMarks(const ReadStatement &read, qsizetype index, Visit visit)
{
    if (read.state == State::Rejected)
        return;
    const auto visitSpans = [&](const Spans &spans, MarkKind kind) {
        for (qsizetype part = 0; part < spans.size(); ++part)
            visit(Mark{spans[part], kind, index, int(part), part == spans.size() - 1});
    };
    const Statement &statement = read.statement;
    visitSpans(statement.content, MarkKind::Content);
    visitSpans(statement.cue, statement.content.isEmpty() ? MarkKind::NoComment : MarkKind::Cue);
    visitSpans(statement.source, MarkKind::Source);
}

/// The mark of the date, or of a claim in the reporter's own voice, at \a index.
Mark markOf(const ReadDate &read, qsizetype index);
Mark markOf(const Claim &claim, qsizetype index);

/// Every mark of \a reading: by statement, then dates, then the reporter's own claims, each in
/// text order.
QList<Mark> marksOf(const Reading &reading);

/// By begin; of two that begin together the longer first, which holds the other one.
inline bool opensBefore(const Mark &one, const Mark &other)
{
    return one.span.begin != other.span.begin ? one.span.begin < other.span.begin
                                              : one.span.end > other.span.end;
}

} // namespace onrecord
