// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/databases/databasewords.h"

#include <QString>

namespace onrecord {

/// A headline, and the summary that a database has joined to it.
struct JoinedHeadline
{
    QString title;
    QString standfirst;

    friend bool operator==(const JoinedHeadline &, const JoinedHeadline &) = default;
};

/// Parts \a words at a semicolon behind which a sentence of several words begins: "Lagoon reopens; Swimming
/// could return by June, engineers say"; \a isAtColon at a colon likewise, where both sides are longer.
JoinedHeadline partedHeadline(const QString &words, bool isAtColon = false);

/// The names in a field of a byline, without "By" and in small letters where all are in capitals.
QString bylineOfRecord(const QString &words);

/// The same of names that begin with the surname: "Lund, Ida; Berg, Per".
QString bylineOfSurnames(const QString &words);

/// \a words without what a database adds to the name of an outlet: its place behind a semicolon
/// ("Courier; Vestby"), the number of an issue (", no. 5968").
QString outletOfRecord(const QString &words);

/// A line with a label.
struct LabelledLine
{
    LabelField field = LabelField::Index;
    QString value; ///< what stands behind the label, blanks at the ends left out
    bool isInCapitals = false; ///< the label

    friend bool operator==(const LabelledLine &, const LabelledLine &) = default;
};

/// The field whose label and colon \a line begins with.
std::optional<LabelledLine> labelledLine(FieldCustom custom, const QString &line);

/// "Copyright 2026 The Courier", "© 2026 The Courier".
bool isCopyrightLine(QStringView line);

/// "355 words", "1,355 mots".
bool isLengthLine(QStringView line);

} // namespace onrecord
