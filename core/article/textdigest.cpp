// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/textdigest.h"

#include <QCryptographicHash>

#include <algorithm>

namespace onrecord {

QByteArray textDigest(QStringView text)
{
    constexpr qsizetype step = 1 << 18;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = std::min(at + step, text.size());
        if (end < text.size() && text[end].isLowSurrogate())
            --end;
        hash.addData(text.sliced(at, end - at).toUtf8());
        at = end;
    }
    return hash.result().toHex();
}

} // namespace onrecord
