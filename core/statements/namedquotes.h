// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onrecord {

class RuledParagraph;

/// Quotations whose speaker other words than a known verb of reporting name:
///
///     “…,” grumbled her neighbour, Bo Lind         any verb in the past between words and name
///     “…,” came the reply from Ana Ruiz            “…,” from Ana Ruiz
///     “…” – Ana Ruiz, 2019     “…” (Ana Ruiz)      a name behind it
///     Ana Ruiz: “…”    Ana Ruiz – “…”              a name before it
///     In the words of Ana Ruiz: “…”   As Ana Ruiz put it, “…”
///     Ana Ruiz’s message was clear: “…”   Her verdict? “…”
///     “…,” says Ana Ruiz. Bo Lind is no kinder: “…”    somebody compared with who spoke before
void readNamedQuotations(RuledParagraph &rules);

} // namespace onrecord
