// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/result.h"
#include "core/text/span.h"

#include <QList>
#include <QString>

namespace onrecord::training {

/// A statement as a person marked it: gold, that which findings are held against.
struct GoldStatement
{
    Spans content; ///< UTF-16, ascending
    Spans cue;
    Spans source;
};

/// An article with what people marked in it.
struct GoldArticle
{
    QString name; ///< of its files, without a suffix
    Document document;
    QList<GoldStatement> statements;
};

/// The articles NAME.txt of \a folder with their NAME.ann, in the order of their names. Missing or
/// NothingToRead where there are none.
Result<QList<GoldArticle>> readGoldCorpus(const QString &folder);

/// The statements in \a annotations, brat standoff as PolNeAR has it: T lines are spans (offsets in
/// code points, ranges parted by ;), E lines tie a Content, Cue and Source together. Other lines are
/// passed over.
QList<GoldStatement> readStandoff(const QString &annotations, const QString &text);

} // namespace onrecord::training
