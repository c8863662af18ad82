// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainfield.h"

#include "core/wording/visible.h"

namespace onrecord {

void PlainField::setValue(const QString &value)
{
    m_given = value;
    setText(shownPlainly(value));
}

QString PlainField::value() const
{
    return text() == shownPlainly(m_given) ? m_given : text();
}

} // namespace onrecord
