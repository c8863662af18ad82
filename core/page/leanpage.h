// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace onrecord {

/// \a page, UTF-8, without what would only cost an HTML parser time and memory: what stands in scripts
/// (JSON-LD excepted) and styles, the ends of values longer than anybody reads (pictures as data), and
/// what no page has but an attack. Those are elements nested deeper than browsers nest them (512),
/// marks such as <b> that stay open by the dozen, and attributes by the hundred; a parser's effort grows
/// with their square. Of such elements the tags go, what is between them stays.
QByteArray leanPage(const QByteArray &page);

} // namespace onrecord
