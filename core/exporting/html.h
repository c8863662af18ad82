// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "core/storage/sessionfile.h"

namespace onrecord {

/// The annotated article as one page that asks for nothing (PRODUCT.md 5). \a session is what
/// \a reading was made of and goes inside, so that the page opens again; \a exportedAt is the
/// only thing that differs between two exports of one session.
QByteArray toHtml(const Reading &reading, const SavedSession &session, const QDateTime &exportedAt);

} // namespace onrecord
