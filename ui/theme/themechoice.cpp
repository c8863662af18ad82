// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themechoice.h"

#include "ui/theme/lexicallayer.h"
#include "ui/theme/systemtheme.h"

namespace onrecord {

ThemeColours ThemeChoice::firstColours(Preferences::Theme preferred) const
{
    return coloursFor(themeNamed(m_name).value_or(preferred));
}

ThemeColours ThemeChoice::colours(Preferences::Theme preferred) const
{
    const bool isOfLibrary = !m_name.isEmpty() && !themeNamed(m_name);
    const std::optional<ThemeColours> named = isOfLibrary ? coloursNamed(m_name) : std::nullopt;
    return named ? *named : firstColours(preferred);
}

ThemeColours coloursFor(Preferences::Theme theme)
{
    using enum Preferences::Theme;
    switch (theme) {
    case Light: return ThemeColours::light();
    case Dark: return ThemeColours::dark();
    case ContrastLight: return ThemeColours::highContrast(false);
    case ContrastDark: return ThemeColours::highContrast(true);
    case System: break;
    }
    return systemIsDark() ? ThemeColours::dark() : ThemeColours::light();
}

} // namespace onrecord
