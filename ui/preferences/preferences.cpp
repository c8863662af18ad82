// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences.h"

#include "core/findings/enumnames.h"
#include "ui/widgets/seriffamily.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

int within(const QVariant &stored, int least, int most, int otherwise)
{
    bool isNumber = false;
    const int value = stored.toInt(&isNumber);
    return isNumber && least <= value && value <= most ? value : otherwise;
}

constexpr std::pair<Preferences::Theme, const char *> themeNames[] = {
    {Preferences::Theme::System, "system"},
    {Preferences::Theme::Light, "light"},
    {Preferences::Theme::Dark, "dark"},
    {Preferences::Theme::ContrastLight, "contrast-light"},
    {Preferences::Theme::ContrastDark, "contrast-dark"},
};

} // namespace

QString themeName(Preferences::Theme theme)
{
    for (const auto &[each, name] : themeNames) {
        if (each == theme)
            return QLatin1String(name);
    }
    return {};
}

std::optional<Preferences::Theme> themeNamed(const QString &name)
{
    for (const auto &[theme, each] : themeNames) {
        if (name == QLatin1StringView(each))
            return theme;
    }
    return std::nullopt;
}

QString articleFamily(const Preferences &preferences)
{
    return preferences.family.isEmpty() ? serifFamily() : preferences.family;
}

Preferences loadPreferences()
{
    QSettings stored;
    const Preferences usual;
    Preferences preferences;
    preferences.family = stored.value("text/family"_L1).toString();
    preferences.pixelSize = within(stored.value("text/size"_L1), Preferences::leastPixelSize,
                                   Preferences::mostPixelSize, usual.pixelSize);
    preferences.measure = within(stored.value("text/measure"_L1), Preferences::leastMeasure,
                                 Preferences::mostMeasure, usual.measure);
    preferences.zoom = within(stored.value("text/zoom"_L1), Preferences::leastZoom,
                              Preferences::mostZoom, usual.zoom);
    preferences.theme =
        themeNamed(stored.value("window/theme"_L1).toString()).value_or(usual.theme);
    preferences.language = stored.value("window/language"_L1).toString();
    preferences.singleKeys = stored.value("keys/single"_L1, usual.singleKeys).toBool();
    stored.beginGroup("shortcuts"_L1);
    const QStringList names = stored.childKeys();
    for (const QString &name : names)
        preferences.keys.insert(name, stored.value(name).toString());
    stored.endGroup();
    preferences.readerName = stored.value("reader/name"_L1).toString();
    preferences.care = careNamed(stored.value("reader/reading"_L1).toString()).value_or(usual.care);
    return preferences;
}

void savePreferences(const Preferences &preferences)
{
    QSettings stored;
    stored.setValue("text/family"_L1, preferences.family);
    stored.setValue("text/size"_L1, preferences.pixelSize);
    stored.setValue("text/measure"_L1, preferences.measure);
    stored.setValue("text/zoom"_L1, preferences.zoom);
    stored.setValue("window/theme"_L1, themeName(preferences.theme));
    stored.setValue("window/language"_L1, preferences.language);
    stored.setValue("keys/single"_L1, preferences.singleKeys);
    stored.remove("shortcuts"_L1); // those that are as usual again
    for (auto each = preferences.keys.cbegin(); each != preferences.keys.cend(); ++each)
        stored.setValue("shortcuts/"_L1 + each.key(), each.value());
    stored.setValue("reader/name"_L1, preferences.readerName);
    stored.setValue("reader/reading"_L1, toName(preferences.care));
}

} // namespace onrecord
