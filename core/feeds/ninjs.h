// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"

#include <QJsonObject>

namespace onrecord {

/// True for an item of IPTC's ninjs, 1.x to 3.x.
bool isNinjs(const QJsonObject &item);

/// The article in \a item. Of several bodies one is read: HTML, or else NITF, or else text.
ArticleDraft draftOfNinjs(const QJsonObject &item);

} // namespace onrecord
