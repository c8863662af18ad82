// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordsbeside.h"

#include "core/text/wordchanges.h"
#include "core/wording/wording.h"

namespace onrecord::wording {

/// \a words from shortly before \a offset on, where they would be cut before it otherwise.
static QString fromNear(const QString &words, qsizetype offset, qsizetype limit)
{
    if (words.isEmpty())
        return {};
    const qsizetype lead = limit / 3; // what is left in front of what differs
    if (words.size() <= limit || offset <= lead)
        return inMarks(excerpt(words, limit));
    const qsizetype blank = words.lastIndexOf(u' ', offset - lead);
    return inMarks(u'…' + excerpt(words.mid(blank + 1), limit));
}

WordsBeside wordsBeside(const QString &one, const QString &other, qsizetype limit)
{
    const QList<WordChange> changes = wordChanges(one, other);
    const WordChange first = changes.isEmpty() ? WordChange() : changes.first();
    return {fromNear(one, first.then.begin, limit), fromNear(other, first.now.begin, limit)};
}

} // namespace onrecord::wording
