// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"
#include "ui/theme/themecolours.h"

namespace onrecord {

/// Which colours the window has.
class ThemeChoice
{
public:
    /// \a name goes before what the reader prefers: that of a theme of ours (themeName()), or of
    /// KSyntaxHighlighting; empty, or the name of none: the preference decides.
    explicit ThemeChoice(QString name)
        : m_name(std::move(name))
    {
    }

    const QString &name() const { return m_name; }

    /// The colours until the first paint. Does not look for themes by name, which takes longer
    /// than the first paint may.
    ThemeColours firstColours(Preferences::Theme preferred) const;
    /// The colours from then on.
    ThemeColours colours(Preferences::Theme preferred) const;

private:
    QString m_name;
};

/// The colours \a theme asks for; by the desktop's setting where it leaves that open.
ThemeColours coloursFor(Preferences::Theme theme);

} // namespace onrecord
