// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themecolours.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr double readable = 4.5; // WCAG 2.1, 1.4.3
static constexpr double readableEnhanced = 7; // 1.4.6

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

QColor readableOn(const QColor &colour, const QColor &ground, double wanted)
{
    if (contrast(colour, ground) >= wanted)
        return colour;
    const bool towardsWhite = contrast(Qt::white, ground) > contrast(Qt::black, ground);
    const QColor end = towardsWhite ? Qt::white : Qt::black;
    constexpr int steps = 50;
    for (int step = 1; step < steps; ++step) {
        // Through "#rrggbb", so that what is checked is what is painted.
        const QColor moved(mixed(colour, end, double(step) / steps).rgb());
        if (contrast(moved, ground) >= wanted)
            return moved;
    }
    return end;
}

bool ThemeColours::isDark() const
{
    return luminance(page) < luminance(text);
}

QColor ThemeColours::actor(int number) const
{
    const int index = inkOf(number);
    return index < 0 ? soft : actors[size_t(index)];
}

QColor ThemeColours::groundOf(int number) const
{
    QColor colour = actor(number);
    colour.setAlphaF(float(ground));
    return colour;
}

QColor ThemeColours::hit() const
{
    return isDark() ? QColor(0xe2, 0xb8, 0x4a) : QColor(0xf6, 0xd7, 0x7a);
}

QColor ThemeColours::hitInk() const
{
    return QColor(0x1f, 0x23, 0x28);
}

static QColor colour(const char *name)
{
    return QColor(QLatin1StringView(name));
}

ThemeColours ThemeColours::fromPalette(const Palette &palette)
{
    ThemeColours colours;
    colours.page = colour(palette.page);
    colours.pane = colour(palette.pane);
    colours.chrome = colour(palette.chrome);
    colours.line = colour(palette.line);
    colours.text = colour(palette.text);
    colours.soft = colour(palette.soft);
    colours.date = colour(palette.date);
    colours.accent = colour(palette.accent);
    colours.selection = colour(palette.selection);
    std::transform(palette.actors.begin(), palette.actors.end(), colours.actors.begin(), colour);
    colours.ground = palette.ground;
    return colours;
}

ThemeColours ThemeColours::light()
{
    return fromPalette(lightPalette());
}

ThemeColours ThemeColours::dark()
{
    return fromPalette(darkPalette());
}

ThemeColours ThemeColours::highContrast(bool isDark)
{
    ThemeColours colours = isDark ? dark() : light();
    colours.page = isDark ? Qt::black : Qt::white;
    colours.pane = colours.chrome = colours.page;
    colours.text = isDark ? Qt::white : Qt::black;
    colours.line = readableOn(mixed(colours.page, colours.text, 0.3), colours.page, readable);
    // As far from the page as 7:1 leaves room for words on it.
    colours.selection = isDark ? QColor(0x10, 0x2a, 0x50) : QColor(0xd6, 0xe6, 0xff);
    const auto enhanced = [&colours](const QColor &colour) {
        return readableOn(readableOn(colour, colours.selection, readableEnhanced), colours.page,
                          readableEnhanced);
    };
    colours.soft = enhanced(colours.soft);
    colours.date = enhanced(colours.date);
    colours.accent = enhanced(colours.accent);
    for (QColor &actor : colours.actors) {
        actor = enhanced(actor);
        actor = readableOn(actor, mixed(colours.page, actor, colours.ground), readableEnhanced);
    }
    return colours;
}

ThemeColours ThemeColours::fromTheme(const KSyntaxHighlighting::Theme &theme,
                                     const KSyntaxHighlighting::Definition &news)
{
    const QColor ground(theme.editorColor(KSyntaxHighlighting::Theme::BackgroundColor));
    const QColor words(theme.textColor(KSyntaxHighlighting::Theme::Normal));
    ThemeColours colours = luminance(ground) < luminance(words) ? dark() : light();
    if (!theme.isValid() || ground.alpha() < 255)
        return colours;

    // Styles a theme says nothing of have the colour of ordinary text there.
    QHash<QString, QColor> styled;
    for (const KSyntaxHighlighting::Format &format : news.formats()) {
        if (format.hasTextColor(theme))
            styled.insert(format.name(), format.textColor(theme));
    }
    const auto readableColour = [&](const QString &name, const QColor &otherwise) {
        return readableOn(styled.value(name, otherwise), ground, readable);
    };

    if (ground != colours.page) {
        colours.pane = mixed(ground, words, 0.03);
        colours.chrome = mixed(ground, words, 0.06);
        colours.line = mixed(ground, words, 0.18);
        colours.selection = mixed(ground, colours.accent, 0.2);
    }
    colours.page = ground;
    colours.text = readableOn(words, ground, readable);
    colours.soft = readableOn(readableOn(colours.soft, colours.chrome, readable), ground, readable);
    colours.accent = readableOn(colours.accent, ground, readable);
    colours.date = readableColour(u"Date"_s, colours.date);
    for (size_t number = 0; number < colours.actors.size(); ++number)
        colours.actors[number] =
            readableColour(u"Actor %1"_s.arg(number + 1), colours.actors[number]);
    return colours;
}

QPalette toPalette(const ThemeColours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.chrome);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.page);
    palette.setColor(QPalette::AlternateBase, colours.pane);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.soft);
    palette.setColor(QPalette::Button, colours.chrome);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.page);
    palette.setColor(QPalette::ToolTipBase, colours.pane);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light, colours.page);
    palette.setColor(QPalette::Midlight, colours.pane);
    // Borders of fields and buttons: WCAG 2.1, 1.4.11.
    palette.setColor(QPalette::Mid,
                     readableOn(readableOn(colours.line, colours.page, 3), colours.chrome, 3));
    palette.setColor(QPalette::Dark, mixed(colours.line, colours.text, 0.3));
    palette.setColor(QPalette::Shadow, mixed(colours.line, colours.text, 0.6));
    const QColor faint = mixed(colours.soft, colours.chrome, 0.4);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, faint);
    palette.setColor(QPalette::Disabled, QPalette::Text, faint);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, faint);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

} // namespace onrecord
