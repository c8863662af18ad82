// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analyse.h"
#include "core/formats/articlereader.h"

namespace onrecord::test {

/// What all stages together find in \a text.
inline Analysis analysisOf(const QString &text, const Resources &resources)
{
    return analyse(Document(articleFromText(text).value()), resources);
}

/// Names of who speaks, "-" for nobody, "+" between joint speakers, in text order.
inline QString speakersOf(const Analysis &analysis)
{
    QStringList all;
    for (const Statement &statement : analysis.statements) {
        QStringList names;
        for (const Actor &actor : analysis.actors) {
            if (statement.actors.contains(actor.id))
                names.append(actor.name);
        }
        all.append(names.isEmpty() ? QStringLiteral("-") : names.join(u'+'));
    }
    return all.join(QStringLiteral("; "));
}

} // namespace onrecord::test
