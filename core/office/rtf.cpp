// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rtf.h"

#include "core/office/rtfreader.h"

namespace onrecord {

bool isRtf(const QByteArray &bytes)
{
    const QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64));
    return head.trimmed().startsWith("{\\rtf");
}

Result<OfficeDocument> readRtf(const QByteArray &bytes)
{
    return RtfReader(bytes).read();
}

} // namespace onrecord
