// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/officedocument.h"

#include <QVarLengthArray>

#include <vector>

namespace onrecord {

/// How characters of an office document look.
struct CharacterLook
{
    int size = 0; ///< in half points; 0 where that is not known
    bool isBold = false;
};

/// Puts the blocks of an office document together while a reader walks through it. Text boxes and notes
/// may open in the middle of a paragraph, and hold paragraphs and tables themselves.
class OfficeBuilder
{
public:
    OfficeBuilder();

    /// The open paragraph, begun if need be; its text belongs to the builder.
    OfficeBlock &paragraph();
    bool hasOpenParagraph() const { return m_flows.back().isOpen; }
    void addText(QStringView text, CharacterLook look);
    /// Nothing where no paragraph is open. One without words is dropped, and the next is below a gap.
    void endParagraph();

    void beginTable();
    void beginRow();
    void beginCell();
    /// Everything until endTable() is in the table; rows and cells need no end.
    void endTable();
    bool isInTable() const { return m_flows.back().tableDepth > 0; }

    void beginBox();
    void endBox();
    void beginNote();
    /// The paragraphs of the note that ends; they are in no document yet.
    QList<OfficeBlock> endNote();

    /// All blocks, in order. Notes are not among them.
    QList<OfficeBlock> takeBlocks();

private:
    /// Text that runs by itself: the document's, that of a box or of a note.
    struct Flow
    {
        QList<OfficeBlock> blocks;
        QList<OfficeBlock> waiting; ///< of boxes anchored in the open paragraph
        OfficeBlock open;
        QVarLengthArray<std::pair<int, qsizetype>, 4> sizes; ///< characters of each size in it
        qsizetype bold = 0; ///< characters in it
        qsizetype count = 0; ///< of characters in it that are no blanks
        bool isOpen = false;
        bool isGap = false; ///< the paragraph that ended last was empty
        int tableDepth = 0;
        int table = -1;
        int row = -1;
        int column = -1;
    };

    Flow popFlow();

    std::vector<Flow> m_flows;
    int m_ignored = 0; // flows opened deeper than anybody's
    int m_tables = 0;
};

} // namespace onrecord
