// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include "core/wording/translated.h"

namespace onrecord::wording {

QString dateSentence(const ReadDate &read, const std::optional<Decider> &decider)
{
    QString meant = dateValue(read.date.value);
    if (meant.isEmpty())
        meant = tr("a time not named");
    QStringList parts{meant, word(read.date.role)};
    if (read.machine && read.machine->value != read.date.value)
        parts.append(tr("corrected, was read as %1").arg(dateValue(read.machine->value)));
    else if (!read.corrections.isEmpty())
        parts.append(read.machine ? tr("corrected") : tr("confirmed"));
    return parts.join(QStringLiteral(" · ")) + u'\n' + reason(read.date, decider);
}

} // namespace onrecord::wording
