// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/goldcorpus.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"

namespace onrecord::training {

/// An article with the statements that are drawn into it: marks ⟦c-NAME:…⟧, ⟦k-NAME:…⟧ and
/// ⟦s-NAME:…⟧ are content, cue and source of the statement NAME.
inline GoldArticle goldArticle(QStringView marked, const QString &name = QStringLiteral("sample"))
{
    const MarkedText text = MarkedText::parse(marked);
    GoldArticle gold{name, Document(bareArticle(text.text)), {}};
    QStringList names;
    for (const auto &[mark, span] : text.named) {
        if (!names.contains(mark.mid(2)))
            names.append(mark.mid(2));
    }
    for (const QString &each : std::as_const(names))
        gold.statements.append({text.spansNamed(QStringLiteral("c-") + each),
                                text.spansNamed(QStringLiteral("k-") + each),
                                text.spansNamed(QStringLiteral("s-") + each)});
    return gold;
}

} // namespace onrecord::training
