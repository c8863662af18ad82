// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/translated.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

namespace onrecord::wording {

QString sentence(const Warning &warning)
{
    switch (warning.kind) {
    case WarningKind::Undecodable:
        return tr("%n character(s) could not be decoded", nullptr, int(warning.count));
    case WarningKind::EncodingGuessed: return tr("read as %1").arg(shownPlainly(warning.subject));
    case WarningKind::MarkupNotRead: return tr("its marks could not be read");
    case WarningKind::Withdrawn: return tr("withdrawn by its publisher");
    case WarningKind::DayUnclear:
        return tr("published on %1, which may be either of two days")
            .arg(shownPlainly(warning.subject));
    case WarningKind::NotEnglish: return tr("not in English: findings are for English only");
    case WarningKind::FindingsMissing:
        return tr("an exported page without its findings: read anew");
    }
    return {};
}

} // namespace onrecord::wording
