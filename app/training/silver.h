// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/grammar.h"
#include "core/result.h"
#include "core/text/span.h"

#include <QHash>
#include <QList>
#include <QString>

namespace onrecord::training {

/// A word with the grammar that another program gave it: silver, as people did not check it (what
/// people marked is gold, goldcorpus.h).
struct SilverWord
{
    Span span; ///< code points of the article's text
    PartOfSpeech tag = PartOfSpeech::Unknown;
    qsizetype head = -1; ///< index into the article's words; -1: the root
    Relation relation = Relation::Root;
};

/// By the article's name: its words in text order.
using SilverCorpus = QHash<QString, QList<SilverWord>>;

/// Reads lines BEGIN END WORD POS LEMMA NER HEAD RELATION parted by tabs, a sentence ending with an
/// empty line, an article beginning with "# doc NAME"; as they are or packed by xz. Damaged, with
/// the line, where one does not hold together.
Result<SilverCorpus> readSilver(const QString &path);

} // namespace onrecord::training
