// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/samewords.h"

namespace onrecord {

QString bareWords(QStringView words)
{
    QString bare;
    bare.reserve(words.size());
    bool isApart = false;
    for (const QChar c : words) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            if (isApart && !bare.isEmpty())
                bare += u' ';
            isApart = false;
            bare += c.toLower();
        } else if (c != u'\'' && c != u'’' && c != u'\u00AD') {
            isApart = true;
        }
    }
    return bare;
}

bool saySame(QStringView one, QStringView other)
{
    const QString bare = bareWords(one);
    return !bare.isEmpty() && bare == bareWords(other);
}

} // namespace onrecord
