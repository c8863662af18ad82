// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/comparablewords.h"

#include <algorithm>

namespace onrecord {

/// Typographic dashes, quotation marks and dots: neither blanks nor letters.
static bool isTypographic(QChar c)
{
    return c >= u'\u2010' && c <= u'\u2027';
}

static bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

QString comparableWords(const QString &words)
{
    bool isSimple = true; // no blanks but single spaces between words
    QChar before = u' ';
    for (const QChar c : words) {
        if (c >= QChar(0x80) && !isTypographic(c))
            return words.simplified().toCaseFolded();
        const bool isBlank = c == u' ' || (c >= u'\t' && c <= u'\r');
        isSimple = isSimple && (!isBlank || (c == u' ' && before != u' '));
        before = c;
    }
    isSimple = isSimple && before != u' ';
    QString comparable = isSimple || words.isEmpty() ? words : words.simplified();
    if (std::none_of(words.begin(), words.end(), isCapital))
        return comparable;
    for (QChar &c : comparable) {
        if (isCapital(c))
            c = QChar(c.unicode() | 0x20);
    }
    return comparable;
}

} // namespace onrecord
