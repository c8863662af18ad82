// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themechoice.h"

#include "ui/theme/lexicallayer.h"
#include "ui/theme/systemtheme.h"

using namespace Qt::StringLiterals;

namespace onrecord {

ThemeColours ThemeChoice::firstColours(Preferences::Theme preferred) const
{
    if (m_name == "light"_L1)
        return ThemeColours::light();
    if (m_name == "dark"_L1)
        return ThemeColours::dark();
    return coloursFor(preferred);
}

ThemeColours ThemeChoice::colours(Preferences::Theme preferred) const
{
    const bool isOfLibrary = !m_name.isEmpty() && m_name != "light"_L1 && m_name != "dark"_L1;
    const std::optional<ThemeColours> named = isOfLibrary ? coloursNamed(m_name) : std::nullopt;
    return named ? *named : firstColours(preferred);
}

ThemeColours coloursFor(Preferences::Theme theme)
{
    const bool dark =
        theme == Preferences::Theme::System ? systemIsDark() : theme == Preferences::Theme::Dark;
    return dark ? ThemeColours::dark() : ThemeColours::light();
}

} // namespace onrecord
