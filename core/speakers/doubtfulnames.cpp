// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/doubtfulnames.h"

#include "core/lexicon/lexicon.h"
#include "core/speakers/nameforms.h"

#include <QSet>

namespace onrecord {

QList<NameMention> withoutDoubtful(QList<NameMention> names, const ArticleText &text)
{
    QSet<QString> supported; // folded: last names of people, and names of one word
    QSet<QString> labels; // folded, of one turn at least
    for (const NameMention &name : std::as_const(names)) {
        if (name.labelled && name.words.size() == 1) {
            const QString label = foldedName(name.words.first());
            if (!text.lexicon.look(label).has(WordUse::LineLabel) && labels.contains(label))
                supported.insert(label);
            labels.insert(label);
        }
        if (name.words.isEmpty() || name.doubtful || text.isHeadline(name.paragraph))
            continue;
        if (name.words.size() == 1)
            supported.insert(foldedName(name.words.first()));
        else if (name.kind == ActorKind::Person)
            supported.insert(foldedName(lastNameOf(name.words)));
    }
    names.removeIf([&supported](const NameMention &name) {
        return name.doubtful && !supported.contains(foldedName(name.words.last()));
    });
    return names;
}

} // namespace onrecord
