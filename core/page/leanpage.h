// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace onrecord {

/// \a page, UTF-8, without the tags of elements that are nested deeper than anybody's (512, as in
/// browsers) and of marks such as <b> that stay open by the dozen. What is between tags stays. The
/// time and memory of an HTML parser grow with depth times length, which a page of nothing but
/// <div><div>… would use for an attack. A page that is not nested so is returned as it is.
QByteArray boundNesting(const QByteArray &page);

} // namespace onrecord
