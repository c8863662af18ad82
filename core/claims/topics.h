// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/statement.h"

#include <QList>
#include <QString>

namespace onrecord {

class Lexicon;
struct Actor;

/// A topic for each of \a statements, in the article's own words; empty where nothing in its
/// content recurs in another's.
///
/// Candidates are runs of up to three words in the contents with no function word, no verb of
/// reporting and no actor's name in them; singular and plural are one. The phrase that gathers
/// most statements comes first, longer phrases before their parts, and takes its statements
/// along; the rest go to the next. Linear in the contents but for the ordering of the phrases.
QList<QString> findTopics(QStringView text, const QList<Statement> &statements,
                          const QList<Actor> &actors, const Lexicon &lexicon);

} // namespace onrecord
