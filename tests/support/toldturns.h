// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/spokenparagraph.h"

#include <QStringList>

namespace onrecord {

/// The paragraphs that are \a spoken in \a text as "Ana Ruiz: We stay.|=: We wait.": the source, which
/// is = where one goes on with the speaker of another, then the words.
inline QString toldTurns(const QList<SpokenParagraph> &spoken, QStringView text)
{
    QStringList told;
    for (const SpokenParagraph &each : spoken) {
        told.append((each.follows < 0 ? each.source.in(text).toString() : QStringLiteral("="))
                    + QStringLiteral(": ") + each.words.in(text).toString());
    }
    return told.join(u'|');
}

} // namespace onrecord
