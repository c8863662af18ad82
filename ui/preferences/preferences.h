// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/care.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace onrecord {

/// What a reader may set, as one value; read and written in one place (loadPreferences).
struct Preferences
{
    enum class Theme { System, Light, Dark, ContrastLight, ContrastDark };

    QString family; ///< of the article's text; empty: the system's serif
    int pixelSize = 17; ///< at 100%
    int measure = 66; ///< characters a line
    int zoom = 100; ///< percent
    Theme theme = Theme::System;
    QString language; ///< of the window from its next start on, as in "de"; empty: the system's
    bool singleKeys = true; ///< letters act in article and review list
    QMap<QString, QString> keys; ///< that are others than usual (Actions::setOwnKeys())
    QString readerName; ///< written beside corrections; may be empty
    Care care = usualCare; ///< how articles are read

    /// What a reader who chose nothing has.
    static constexpr Care usualCare = Care::Careful;

    // What those may be.
    static constexpr int leastPixelSize = 9, mostPixelSize = 40;
    static constexpr int leastMeasure = 40, mostMeasure = 100;
    static constexpr int leastZoom = 50, mostZoom = 300;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// The name of \a theme in the settings and on the command line: "system", "light", "dark",
/// "contrast-light", "contrast-dark".
QString themeName(Preferences::Theme theme);
/// The theme of that name; nothing where there is none.
std::optional<Preferences::Theme> themeNamed(const QString &name);

/// The family of the article's text: the reader's own, or the usual one (serifFamily()).
QString articleFamily(const Preferences &preferences);

/// From the XDG configuration folder; what is missing or out of range is as above.
Preferences loadPreferences();
void savePreferences(const Preferences &preferences);

} // namespace onrecord
