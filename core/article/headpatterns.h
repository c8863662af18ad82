// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/calendar.h"
#include "core/text/span.h"

#include <QRegularExpression>
#include <QString>
#include <QStringView>

#include <optional>

namespace onrecord {

// What a line of an article's head looks like, by its words alone. Each function is given the line
// without blanks at its ends; offsets are relative to it. Lines that say who wrote the article and
// when are in credits.h.

/// \a pattern, whatever the case.
QRegularExpression anyCase(const QString &pattern);

/// A place in capitals, perhaps a day, perhaps an agency, and a dash: captured as "place", "day" and
/// "outlet". It stands at the beginning of \a words, or there is no match.
QRegularExpressionMatch datelineAt(QStringView words);

/// The day of a dateline in small letters, at the beginning of \a words: Vestby, 17 November 2026 – The.
std::optional<WrittenDay> dayOfPlaceAt(QStringView words);

/// POLITICS: the section, above the headline.
bool looksLikeKicker(QStringView words);

/// Politics; News | Sport; Home > News: names of sections and nothing else.
bool namesSections(QStringView words);

/// NEW DELHI: a place alone, in capitals.
bool looksLikePlace(QStringView words);

/// FOR IMMEDIATE RELEASE; Press release – embargoed until 3 October: what a press release is sent with.
bool labelsRelease(QStringView words);

/// BC-FERRY-VOTE, 1st Ld-Writethru; AM-Ferry,0312; URGENT: what an agency sends above the headline, for desks.
bool labelsDispatch(QStringView words);

/// What stands above a headline and is none: namesSections() or labelsDispatch().
bool standsAboveHeadlines(QStringView words);

/// Share this article; Facebook Twitter WhatsApp; 12 comments: what is for getting about on a page.
bool looksLikeFurniture(QStringView words);

/// Vestby Courier; BBC News; courier.example.com
bool looksLikeOutlet(QStringView words);

/// The length of the section at the end of a headline, with the bar or dash before it: " | Opinion";
/// 0 for none.
qsizetype sectionBehind(QStringView headline);

} // namespace onrecord
