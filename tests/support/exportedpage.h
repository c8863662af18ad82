// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/html/html.h"
#include "tests/support/sampleanalysis.h"

#include <QRegularExpression>

namespace onrecord::test {

inline QDateTime noon()
{
    return QDateTime::fromString(QStringLiteral("2026-11-23T12:00:00Z"), Qt::ISODate);
}

/// The page of \a reading as it is exported at noon.
inline QString exportedPage(const Reading &reading)
{
    return QString::fromUtf8(toHtml(reading, {.session = sampleSession()}, noon()));
}

/// What \a pattern captures, everywhere in \a html.
inline QStringList captured(const QString &html, const QString &pattern)
{
    QStringList all;
    const QRegularExpression expression(pattern);
    for (const auto &match : expression.globalMatch(html))
        all << match.captured(1);
    return all;
}

inline QString styleOf(const QString &html)
{
    return html.section(QStringLiteral("<style>"), 1).section(QStringLiteral("</style>"), 0, 0);
}

/// The rules of \a style that hold under \a condition ("@media print"), one after another.
inline QString rulesUnder(const QString &style, const QString &condition)
{
    QString rules;
    for (qsizetype at = style.indexOf(condition); at >= 0; at = style.indexOf(condition, at)) {
        const qsizetype begin = style.indexOf(u'{', at) + 1;
        int depth = 1;
        for (at = begin; at < style.size() && depth > 0; ++at)
            depth += style[at] == u'{' ? 1 : style[at] == u'}' ? -1 : 0;
        rules += style.mid(begin, at - begin - 1) + u'\n';
    }
    return rules;
}

} // namespace onrecord::test
