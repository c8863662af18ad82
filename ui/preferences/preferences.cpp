// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences.h"

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

Preferences::Theme themeNamed(const QString &name)
{
    if (name == "light"_L1)
        return Preferences::Theme::Light;
    if (name == "dark"_L1)
        return Preferences::Theme::Dark;
    return Preferences::Theme::System;
}

QString nameOf(Preferences::Theme theme)
{
    switch (theme) {
    case Preferences::Theme::Light: return u"light"_s;
    case Preferences::Theme::Dark: return u"dark"_s;
    case Preferences::Theme::System: break;
    }
    return u"system"_s;
}

} // namespace

Preferences loadPreferences()
{
    const QSettings stored;
    const Preferences usual;
    Preferences preferences;
    preferences.family = stored.value("text/family"_L1).toString();
    preferences.pixelSize = within(stored.value("text/size"_L1), Preferences::leastPixelSize,
                                   Preferences::mostPixelSize, usual.pixelSize);
    preferences.measure = within(stored.value("text/measure"_L1), Preferences::leastMeasure,
                                 Preferences::mostMeasure, usual.measure);
    preferences.zoom = within(stored.value("text/zoom"_L1), Preferences::leastZoom,
                              Preferences::mostZoom, usual.zoom);
    preferences.theme = themeNamed(stored.value("window/theme"_L1).toString());
    preferences.singleKeys = stored.value("keys/single"_L1, usual.singleKeys).toBool();
    preferences.readerName = stored.value("reader/name"_L1).toString();
    return preferences;
}

void savePreferences(const Preferences &preferences)
{
    QSettings stored;
    stored.setValue("text/family"_L1, preferences.family);
    stored.setValue("text/size"_L1, preferences.pixelSize);
    stored.setValue("text/measure"_L1, preferences.measure);
    stored.setValue("text/zoom"_L1, preferences.zoom);
    stored.setValue("window/theme"_L1, nameOf(preferences.theme));
    stored.setValue("keys/single"_L1, preferences.singleKeys);
    stored.setValue("reader/name"_L1, preferences.readerName);
}

} // namespace onrecord
