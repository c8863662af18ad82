// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/findings/statement.h"
#include "core/tagging/headingwords.h"

#include <QList>
#include <QString>

namespace onrecord {

class Lexicon;
struct Actor;

/// A topic for each of \a statements, in the article's own words; empty where no phrase in its content
/// would do as a heading.
///
/// Candidates are phrases of up to four of the nouns, names and adjectives that \a headings lists, with
/// no person's name in them, which end with a noun; singular and plural are one. What nobody would look
/// under is none: a noun that says little by itself, one with many meanings in the article ("plan" of a
/// rescue plan, a savings plan and a floor plan), an adjective that only describes, a place alone. The
/// phrase that gathers most statements comes first, longer phrases before their parts, and takes its
/// statements along; the rest go to the next. A statement that shares none with others has one of its
/// own where the headline or the rest of the article speaks of it, too. Linear in the article but for
/// the ordering of the phrases.
QList<QString> findTopics(const Document &document, const QList<HeadingWord> &headings,
                          const QList<Statement> &statements, const QList<Actor> &actors,
                          const Lexicon &lexicon);

} // namespace onrecord
