// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/text/span.h"

namespace onrecord {

/// How far an end of a statement's words is moved at once.
enum class BoundStep : quint8 { Letter, Word, Sentence, Paragraph };

/// The words of a statement while a reader changes where they begin and end: parts, one end of one of
/// which is at hand. Parts always ascend, never overlap and are never empty; ends stand between
/// letters as a reader sees them. Offsets are UTF-16 code units from the start of Article::text.
class BoundsEditing
{
public:
    /// \a parts must not be empty; the last end is at hand.
    BoundsEditing(const Document &document, const Spans &parts);

    const Spans &parts() const { return m_parts; }
    qsizetype part() const { return m_part; } ///< index of the one at hand
    bool isAtEnd() const { return m_atEnd; } ///< its end is at hand, not its beginning
    qsizetype place() const { return m_atEnd ? m_parts[m_part].end : m_parts[m_part].begin; }

    /// Takes the next end in hand, or the one before; the last leads to the first.
    void takeNext(bool forward);
    void take(qsizetype part, bool atEnd);

    /// Moves the end at hand: letters by UAX #29, an end to ends of words and sentences, a beginning to
    /// their beginnings, Paragraph to the edge of its paragraph. Where neighbours leave no room it
    /// stays: false.
    bool move(BoundStep step, bool forward);
    /// Moves it to the nearest letter at \a offset that its neighbours leave free.
    bool moveTo(qsizetype offset);

    /// The next word behind the part at hand becomes a part; false where there is no room.
    bool addPart();
    /// The part at hand goes; false where it is the only one.
    bool dropPart();

    friend bool operator==(const BoundsEditing &one, const BoundsEditing &other)
    {
        return one.m_parts == other.m_parts && one.m_part == other.m_part
            && one.m_atEnd == other.m_atEnd;
    }

private:
    Span room() const;
    Span around(qsizetype offset) const;
    qsizetype stepped(BoundStep step, bool forward) const;
    bool put(qsizetype offset);

    Document m_document;
    Spans m_parts;
    qsizetype m_part = 0;
    bool m_atEnd = true;
};

} // namespace onrecord
