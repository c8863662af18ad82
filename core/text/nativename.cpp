// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/nativename.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr char16_t oddByte = 0xdc00;

QString fromNative(const QByteArray &name)
{
    const QString decoded = QString::fromUtf8(name);
    if (decoded.toUtf8() == name)
        return decoded;
    QString kept;
    for (const char each : name) {
        const auto byte = static_cast<unsigned char>(each);
        kept += QChar(byte < 0x80 ? char16_t(byte) : char16_t(oddByte + byte));
    }
    return kept;
}

static bool isOddByte(const QString &name, qsizetype at)
{
    const char16_t unit = name[at].unicode();
    return unit >= oddByte + 0x80 && unit <= oddByte + 0xff
        && (at == 0 || !name[at - 1].isHighSurrogate());
}

QByteArray toNative(const QString &name)
{
    QByteArray native;
    for (qsizetype at = 0; at < name.size();) {
        if (isOddByte(name, at)) {
            native += char(name[at++].unicode() - oddByte);
            continue;
        }
        qsizetype end = at + 1;
        while (end < name.size() && !isOddByte(name, end))
            ++end;
        native += QStringView(name).mid(at, end - at).toUtf8();
        at = end;
    }
    return native;
}

bool isOddName(const QString &name)
{
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (isOddByte(name, at))
            return true;
    }
    return false;
}

QString shownName(const QString &name)
{
    return QString::fromUtf8(toNative(name));
}

QString storableName(const QString &path)
{
    if (!isOddName(path))
        return path;
    return u"file://"_s + QString::fromLatin1(toNative(path).toPercentEncoding("/"));
}

QString fromStorable(const QString &stored)
{
    return stored.startsWith("file://"_L1) ? pathInAddress(stored.toUtf8()) : stored;
}

QString pathInAddress(const QByteArray &address)
{
    const QByteArray path = QUrl::fromEncoded(address).path(QUrl::FullyEncoded).toLatin1();
    return fromNative(QByteArray::fromPercentEncoding(path));
}

} // namespace onrecord
