// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "core/html/palette.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace KSyntaxHighlighting {
class Definition;
class Theme;
} // namespace KSyntaxHighlighting

namespace onrecord {

/// The line below a statement's words; tells its state without colour.
enum class LineStyle : quint8 { Solid, Dotted, Double, Wavy };

/// Automatic and confirmed: solid; to review: dotted; corrected and by hand: double; could not
/// be placed: wavy. (The margin's glyph, wording::glyph(), tells the rest apart.)
LineStyle lineStyleOf(State state);

/// WCAG 2.1 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// The colours of the window: the page and what is drawn on it.
///
/// Every colour that words are written in has at least 4.5:1 on the page, whatever theme the
/// colours were made from.
class ThemeColours
{
public:
    QColor page; ///< behind the article
    QColor pane; ///< behind lists
    QColor chrome; ///< behind menus, tools and status
    QColor line; ///< between those
    QColor text;
    QColor soft; ///< numbers, bylines, hints; also the colour of who has no number
    QColor date;
    QColor accent; ///< the ring of the selected statement, focus, buttons
    QColor selection; ///< behind selected words and rows
    std::array<QColor, inks> actors;
    double ground = 0; ///< opacity of the actor's colour behind direct speech

    bool isDark() const;

    /// The colour of actor \a number (from 1); they repeat after the eighth, the label tells
    /// them apart. 0, who is nobody, is soft.
    QColor actor(int number) const;

    /// What lies behind direct speech of actor \a number: translucent, to be painted on page.
    QColor groundOf(int number) const;

    /// What lies behind words that were looked for, opaque, and the colour these are written in.
    QColor hit() const;
    QColor hitInk() const;

    static ThemeColours light();
    static ThemeColours dark();
    /// Light or dark with every word at 7:1 at least (WCAG 2.1, 1.4.6), also on direct speech and on
    /// what is selected, and lines at 4.5:1.
    static ThemeColours highContrast(bool isDark);
    static ThemeColours fromPalette(const Palette &palette);

    /// The colours under \a theme. Our own two themes carry the palette as styles of \a news, the
    /// definition "News article"; any other gives ground and text, and the rest is moved towards
    /// its text until it has 4.5:1.
    static ThemeColours fromTheme(const KSyntaxHighlighting::Theme &theme,
                                  const KSyntaxHighlighting::Definition &news);

    friend bool operator==(const ThemeColours &, const ThemeColours &) = default;
};

/// \a colour moved towards black or white, whichever \a ground is further from, until it has
/// \a wanted : 1 on it, or as close as that can come.
QColor readableOn(const QColor &colour, const QColor &ground, double wanted);

/// The palette of the chrome: windows, lists, fields, buttons, tool tips.
QPalette toPalette(const ThemeColours &colours);

} // namespace onrecord
