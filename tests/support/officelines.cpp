// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/officelines.h"

using namespace Qt::StringLiterals;

namespace onrecord {

static QString labelOf(const OfficeBlock &block)
{
    switch (block.role) {
    case OfficeRole::Text: return {};
    case OfficeRole::Title: return u"title: "_s;
    case OfficeRole::Subtitle: return u"subtitle: "_s;
    case OfficeRole::Author: return u"author: "_s;
    case OfficeRole::Date: return u"date: "_s;
    case OfficeRole::Heading: return u"h%1: "_s.arg(block.level);
    case OfficeRole::ListItem: return u"item: "_s;
    case OfficeRole::Quotation: return u"quotation: "_s;
    case OfficeRole::PullQuote: return u"pull quote: "_s;
    case OfficeRole::Caption: return u"caption: "_s;
    case OfficeRole::Preformatted: return u"preformatted: "_s;
    case OfficeRole::Note: return u"note: "_s;
    case OfficeRole::Furniture: return u"furniture: "_s;
    }
    return {};
}

QStringList officeLines(const QList<OfficeBlock> &blocks)
{
    QStringList lines;
    for (const OfficeBlock &block : blocks) {
        QString line = block.isInBox ? u"[box] "_s : QString();
        if (block.isInTable())
            line += u"[%1,%2] "_s.arg(block.row).arg(block.column);
        line += labelOf(block) + block.text.trimmed();
        lines.append(line.replace(u'\n', u'/'));
    }
    return lines;
}

} // namespace onrecord
