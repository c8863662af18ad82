// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/inks.h"

#include "core/exporting/palette.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr double readable = 4.5; // WCAG 2.1, 1.4.3

LineStyle lineStyleOf(State state)
{
    switch (state) {
    case State::Review: return LineStyle::Dotted;
    case State::Corrected:
    case State::Manual: return LineStyle::Double;
    case State::Stale: return LineStyle::Wavy;
    case State::Automatic:
    case State::Confirmed:
    case State::Rejected: break;
    }
    return LineStyle::Solid;
}

// WCAG 2.1, "relative luminance".
static double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

static QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](float a, float b) {
        return float(a + (b - a) * share);
    };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()))
        .toRgb();
}

QColor readableOn(const QColor &ink, const QColor &ground, double wanted)
{
    if (contrast(ink, ground) >= wanted)
        return ink;
    const bool towardsWhite = contrast(Qt::white, ground) > contrast(Qt::black, ground);
    const QColor end = towardsWhite ? Qt::white : Qt::black;
    constexpr int steps = 50;
    for (int step = 1; step < steps; ++step) {
        // Through "#rrggbb", so that what is checked is what is painted.
        const QColor moved(mixed(ink, end, double(step) / steps).rgb());
        if (contrast(moved, ground) >= wanted)
            return moved;
    }
    return end;
}

bool Inks::isDark() const
{
    return luminance(page) < luminance(text);
}

QColor Inks::actor(int number) const
{
    const int ink = inkOf(number);
    return ink < 0 ? soft : actors[size_t(ink)];
}

QColor Inks::groundOf(int number) const
{
    QColor colour = actor(number);
    colour.setAlphaF(float(ground));
    return colour;
}

static QColor colour(const char *name)
{
    return QColor(QLatin1StringView(name));
}

Inks Inks::fromPalette(const Palette &palette)
{
    Inks inks;
    inks.page = colour(palette.page);
    inks.pane = colour(palette.pane);
    inks.chrome = colour(palette.chrome);
    inks.line = colour(palette.line);
    inks.text = colour(palette.text);
    inks.soft = colour(palette.soft);
    inks.date = colour(palette.date);
    inks.accent = colour(palette.accent);
    inks.selection = colour(palette.selection);
    std::transform(palette.actors.begin(), palette.actors.end(), inks.actors.begin(), colour);
    inks.ground = palette.ground;
    return inks;
}

Inks Inks::light()
{
    return fromPalette(lightPalette());
}

Inks Inks::dark()
{
    return fromPalette(darkPalette());
}

Inks Inks::fromTheme(const KSyntaxHighlighting::Theme &theme,
                     const KSyntaxHighlighting::Definition &news)
{
    const QColor ground(theme.editorColor(KSyntaxHighlighting::Theme::BackgroundColor));
    const QColor words(theme.textColor(KSyntaxHighlighting::Theme::Normal));
    Inks inks = luminance(ground) < luminance(words) ? dark() : light();
    if (!theme.isValid() || ground.alpha() < 255)
        return inks;

    // Styles a theme says nothing of have the colour of ordinary text there.
    QHash<QString, QColor> styled;
    for (const KSyntaxHighlighting::Format &format : news.formats()) {
        if (format.hasTextColor(theme))
            styled.insert(format.name(), format.textColor(theme));
    }
    const auto ink = [&](const QString &name, const QColor &otherwise) {
        return readableOn(styled.value(name, otherwise), ground, readable);
    };

    if (ground != inks.page) {
        inks.pane = mixed(ground, words, 0.03);
        inks.chrome = mixed(ground, words, 0.06);
        inks.line = mixed(ground, words, 0.18);
        inks.selection = mixed(ground, inks.accent, 0.2);
    }
    inks.page = ground;
    inks.text = readableOn(words, ground, readable);
    inks.soft = readableOn(readableOn(inks.soft, inks.chrome, readable), ground, readable);
    inks.accent = readableOn(inks.accent, ground, readable);
    inks.date = ink(u"Date"_s, inks.date);
    for (size_t number = 0; number < inks.actors.size(); ++number)
        inks.actors[number] = ink(u"Actor %1"_s.arg(number + 1), inks.actors[number]);
    return inks;
}

QPalette toPalette(const Inks &inks)
{
    QPalette palette;
    palette.setColor(QPalette::Window, inks.chrome);
    palette.setColor(QPalette::WindowText, inks.text);
    palette.setColor(QPalette::Base, inks.page);
    palette.setColor(QPalette::AlternateBase, inks.pane);
    palette.setColor(QPalette::Text, inks.text);
    palette.setColor(QPalette::PlaceholderText, inks.soft);
    palette.setColor(QPalette::Button, inks.chrome);
    palette.setColor(QPalette::ButtonText, inks.text);
    palette.setColor(QPalette::BrightText, inks.page);
    palette.setColor(QPalette::ToolTipBase, inks.pane);
    palette.setColor(QPalette::ToolTipText, inks.text);
    palette.setColor(QPalette::Highlight, inks.selection);
    palette.setColor(QPalette::HighlightedText, inks.text);
    palette.setColor(QPalette::Link, inks.accent);
    palette.setColor(QPalette::LinkVisited, inks.accent);
    palette.setColor(QPalette::Light, inks.page);
    palette.setColor(QPalette::Midlight, inks.pane);
    palette.setColor(QPalette::Mid, inks.line);
    palette.setColor(QPalette::Dark, mixed(inks.line, inks.text, 0.3));
    palette.setColor(QPalette::Shadow, mixed(inks.line, inks.text, 0.6));
    const QColor faint = mixed(inks.soft, inks.chrome, 0.4);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, faint);
    palette.setColor(QPalette::Disabled, QPalette::Text, faint);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, faint);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

} // namespace onrecord
