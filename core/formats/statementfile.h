// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace onrecord {

/// The name of the format of \a text where it holds what was marked in an article, and not the article, so
/// that it would be read as nonsense. Told by content alone:
///
///     brat       the first line and most others are of brat's standoff, one of them words with their place
///     CSV        a table of statements as Onrecord exports it, also as a spreadsheet saved it again
///     DNA        a table of statements as the Discourse Network Analyzer has it
///     GraphML    who speaks against whom, as Onrecord exports it
///     Markdown   statements by their actors, as Onrecord exports them
///     W3C        annotations as Onrecord exports them
///
/// Nothing for a table with a column of texts, for prose with tabs or tables in it, and for annotations with
/// the article among them.
std::optional<QString> statementFormatOf(QStringView text);

/// True for places of dates in an article and what they mean, an object a line, as Onrecord exports them. Also where
/// the end is missing.
bool isLinesOfDates(QByteArrayView bytes);

/// True for the Markdown that Onrecord exports: "## 1 Ana Ruiz", and below it what was said with its verb,
/// label and place. Also where its end is missing.
bool isStatementsInMarkdown(const QString &text);

} // namespace onrecord
