// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagecharset.h"

#include "core/article/legacycharsets.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Browsers look at the first 1,024 bytes; pages with a long head say it later all the same.
constexpr qsizetype declaredWithin = 16384;

/// An encoding whose bytes are ASCII where the text is not, so that sound UTF-8 says nothing.
bool isDisguised(const QByteArray &charset)
{
    return charset.startsWith("iso-2022") || charset.startsWith("hz-gb") || charset == "utf-7";
}

} // namespace

QByteArray declaredCharset(const QByteArray &page)
{
    const QString head = QString::fromLatin1(page.first(std::min(page.size(), declaredWithin)));
    static const QRegularExpression comment(u"<!--.*?-->"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression declaration(
        uR"re(<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.+-]+)|^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.+-]+))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = declaration.match(QString(head).remove(comment));
    const QString name = match.captured(1) + match.captured(2);
    return name.toLatin1().toLower();
}

DecodedText decodePage(const QByteArray &page, DecodedText decoded, const QByteArray &told)
{
    const QByteArray declared = told.isEmpty() ? declaredCharset(page) : told.toLower();
    const bool saysUtf = declared.isEmpty() || declared.startsWith("utf-") || declared == "utf8"
        || declared == "unicode";
    const bool isKnown = !decoded.decoding.guessed && !isDisguised(declared);
    if (isKnown || saysUtf)
        return decoded;
    const QByteArray wide = widestCharset(declared);
    if (!isKnownCharset(wide))
        return decoded;
    decoded = decodeLegacy(page, wide);
    decoded.decoding.guessed = false;
    return decoded;
}

} // namespace onrecord
