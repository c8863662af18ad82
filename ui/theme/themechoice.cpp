// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themechoice.h"

#include "ui/theme/lexicallayer.h"
#include "ui/theme/systemtheme.h"

using namespace Qt::StringLiterals;

namespace onrecord {

Inks ThemeChoice::firstInks(Preferences::Theme preferred) const
{
    if (m_name == "light"_L1)
        return Inks::light();
    if (m_name == "dark"_L1)
        return Inks::dark();
    return inksFor(preferred);
}

Inks ThemeChoice::inks(Preferences::Theme preferred) const
{
    const bool isOfLibrary = !m_name.isEmpty() && m_name != "light"_L1 && m_name != "dark"_L1;
    const std::optional<Inks> named = isOfLibrary ? inksNamed(m_name) : std::nullopt;
    return named ? *named : firstInks(preferred);
}

Inks inksFor(Preferences::Theme theme)
{
    const bool dark =
        theme == Preferences::Theme::System ? systemIsDark() : theme == Preferences::Theme::Dark;
    return dark ? Inks::dark() : Inks::light();
}

} // namespace onrecord
