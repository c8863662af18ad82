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
        return quoted(words, limit);
    qsizetype begin = words.lastIndexOf(u' ', offset - lead) + 1;
    while (begin < offset && (words[begin].isSpace() || words[begin] == u'…'))
        ++begin;
    return inMarks(u'…' + excerpt(words.mid(begin), limit));
}

WordsBeside wordsBeside(const QString &one, const QString &other, qsizetype limit)
{
    const QList<WordChange> changes = wordChanges(one, other);
    const WordChange first = changes.isEmpty() ? WordChange() : changes.first();
    return {fromNear(one, first.then.begin, limit), fromNear(other, first.now.begin, limit)};
}

} // namespace onrecord::wording
