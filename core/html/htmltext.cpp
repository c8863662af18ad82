// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/htmltext.h"

#include "core/wording/visible.h"

namespace onrecord {

static bool isNoncharacter(char16_t unit)
{
    return unit >= 0xfffe || (unit >= 0xfdd0 && unit <= 0xfdef);
}

/// What \a unit has to be written as; nullptr where it may stand.
static const char *markup(char16_t unit)
{
    switch (unit) {
    case u'&': return "&amp;";
    case u'<': return "&lt;";
    case u'>': return "&gt;";
    case u'"': return "&quot;";
    case u'\'': return "&#39;";
    case u'\n':
    case u'\r':
    case u'\t': return " ";
    default: return nullptr;
    }
}

static void appendSymbol(QByteArray &html, char32_t letter, HtmlPlace place)
{
    const QByteArray symbol = symbolOf(letter).toUtf8();
    if (place == HtmlPlace::Words)
        html += "<span class=\"ctl\">" + symbol + "</span>";
    else
        html += symbol;
}

void appendEscaped(QByteArray &html, QStringView text, HtmlPlace place)
{
    qsizetype plain = 0; // begin of what may be copied as it is
    const auto copyUpTo = [&](qsizetype end) {
        html += text.mid(plain, end - plain).toUtf8();
        plain = end + 1;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        if (const char *const written = markup(unit)) {
            copyUpTo(at);
            html += written;
        } else if (const auto unseen = unseenAt(text, at)) {
            copyUpTo(at);
            appendSymbol(html, *unseen, place);
            if (QChar::requiresSurrogates(*unseen))
                plain = ++at + 1;
        } else if (isNoncharacter(unit)) {
            copyUpTo(at);
            html += "\xef\xbf\xbd";
        }
    }
    copyUpTo(text.size());
}

QByteArray escaped(QStringView text, HtmlPlace place)
{
    QByteArray html;
    appendEscaped(html, text, place);
    return html;
}

QByteArray asBytes(QLatin1StringView name)
{
    return {name.data(), name.size()};
}

QByteArray asIdentifier(QStringView id)
{
    QByteArray identifier;
    for (const QChar letter : id) {
        const char16_t unit = letter.unicode();
        const bool plain = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z')
            || (unit >= u'0' && unit <= u'9') || unit == u'-';
        identifier += plain ? char(unit) : '_';
    }
    return identifier;
}

} // namespace onrecord
