// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/visible.h"

namespace onrecord {

QString symbolOf(char16_t unit)
{
    if (unit < 0x20)
        return QChar(0x2400 + unit); // control pictures
    if (unit == 0x7f)
        return QChar(0x2421);
    return QStringLiteral("[U+%1]").arg(uint(unit), 4, 16, QLatin1Char('0')).toUpper();
}

QString shownPlainly(QStringView text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        const bool pair =
            unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (pair) {
            shown += unit;
            shown += text[++at];
        } else if (unit.isSurrogate()) {
            shown += QChar::ReplacementCharacter;
        } else if (unit == u'\n') {
            shown += QStringLiteral("\\n");
        } else if (unit == u'\t') {
            shown += QStringLiteral("\\t");
        } else if (isObeyed(unit.unicode())) {
            shown += QStringLiteral("\\u{%1}").arg(uint(unit.unicode()), 0, 16);
        } else {
            shown += unit;
        }
    }
    return shown;
}

} // namespace onrecord
