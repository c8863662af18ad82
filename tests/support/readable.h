// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/findings/dateexpression.h"
#include "core/result.h"
#include "core/text/span.h"

#include <QStringList>
#include <QTest>

/// Our values as a red row shows them. Found by Qt Test through argument-dependent lookup.
namespace onrecord {

inline char *asTestString(const QString &text)
{
    return qstrdup(text.toUtf8().constData());
}

inline QString readable(Span span)
{
    return QStringLiteral("[%1, %2)").arg(span.begin).arg(span.end);
}

inline char *toString(const Span &span)
{
    return asTestString(readable(span));
}

inline char *toString(const Spans &spans)
{
    QStringList all;
    for (const Span span : spans)
        all.append(readable(span));
    return asTestString(QStringLiteral("{%1}").arg(all.join(QStringLiteral(", "))));
}

inline QString readable(Fault fault)
{
    switch (fault) {
    case Fault::Missing: return QStringLiteral("Missing");
    case Fault::Forbidden: return QStringLiteral("Forbidden");
    case Fault::Folder: return QStringLiteral("Folder");
    case Fault::NotAFile: return QStringLiteral("NotAFile");
    case Fault::Unreadable: return QStringLiteral("Unreadable");
    case Fault::Vanished: return QStringLiteral("Vanished");
    case Fault::Empty: return QStringLiteral("Empty");
    case Fault::Binary: return QStringLiteral("Binary");
    case Fault::NoText: return QStringLiteral("NoText");
    case Fault::Locked: return QStringLiteral("Locked");
    case Fault::Several: return QStringLiteral("Several");
    case Fault::TooLarge: return QStringLiteral("TooLarge");
    case Fault::UnknownFormat: return QStringLiteral("UnknownFormat");
    case Fault::NothingToRead: return QStringLiteral("NothingToRead");
    case Fault::SameName: return QStringLiteral("SameName");
    case Fault::Unwritable: return QStringLiteral("Unwritable");
    case Fault::DiskFull: return QStringLiteral("DiskFull");
    case Fault::Damaged: return QStringLiteral("Damaged");
    case Fault::NewerFormat: return QStringLiteral("NewerFormat");
    case Fault::NotOurs: return QStringLiteral("NotOurs");
    case Fault::NoMarks: return QStringLiteral("NoMarks");
    case Fault::NothingMarked: return QStringLiteral("NothingMarked");
    case Fault::NotReadBack: return QStringLiteral("NotReadBack");
    case Fault::Busy: return QStringLiteral("Busy");
    case Fault::Internal: return QStringLiteral("Internal");
    }
    return QStringLiteral("a fault without a name");
}

inline char *toString(const Fault &fault)
{
    return asTestString(readable(fault));
}

inline char *toString(const Error &error)
{
    return asTestString(QStringLiteral("%1 of “%2” at %3 (%4)")
                            .arg(readable(error.fault), error.subject)
                            .arg(error.place)
                            .arg(error.detail));
}

inline QString readable(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph: return QStringLiteral("paragraph");
    case BlockKind::Headline: return QStringLiteral("headline");
    case BlockKind::Byline: return QStringLiteral("byline");
    case BlockKind::Standfirst: return QStringLiteral("standfirst");
    case BlockKind::Dateline: return QStringLiteral("dateline");
    case BlockKind::Heading: return QStringLiteral("heading");
    case BlockKind::ListItem: return QStringLiteral("list item");
    case BlockKind::Quotation: return QStringLiteral("quotation");
    case BlockKind::Caption: return QStringLiteral("caption");
    case BlockKind::TableCell: return QStringLiteral("table cell");
    case BlockKind::Preformatted: return QStringLiteral("preformatted");
    case BlockKind::LeftOut: return QStringLiteral("left out");
    }
    return QStringLiteral("a kind without a name");
}

inline char *toString(const BlockKind &kind)
{
    return asTestString(readable(kind));
}

inline char *toString(const Block &block)
{
    return asTestString(readable(block.kind) + u' ' + readable(block.span));
}

inline char *toString(const Paragraph &paragraph)
{
    return asTestString(readable(paragraph.kind) + u' ' + readable(paragraph.span));
}

inline char *toString(const DateExpression &date)
{
    return asTestString(QStringLiteral("%1 = %2 %3, read against %4")
                            .arg(readable(date.span), date.value, date.modifier,
                                 date.anchor.toString(Qt::ISODate)));
}

} // namespace onrecord
