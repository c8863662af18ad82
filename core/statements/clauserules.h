// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onrecord {

class RuledParagraph;

/// Statements in the reporter's words: whom each verb of reporting that no rule has used yet
/// belongs to, and what it reports.
///
///     Ana Ruiz said ⟦that the ferry would stop⟧, adding ⟦that she was sorry⟧.
///     ⟦The ferry would stop⟧, Ana Ruiz said.   ⟦The ferry⟧, she said, ⟦would stop⟧.
///     ⟦The ferry would stop⟧, said Ana Ruiz.
void readClauses(RuledParagraph &rules);

} // namespace onrecord
