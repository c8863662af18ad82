// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QHash>

#include <array>
#include <optional>

namespace onrecord {

/// About how wide words are in a font, in pixels: the sum of their letters, each of which is measured once. A list of
/// thousands of rows takes no time that way; what joins or kerns letters is left out of account.
class LetterWidths
{
public:
    explicit LetterWidths(const QFont &font);

    /// Nothing where there are letters beyond those of Latin, signs and punctuation: they may be joined.
    std::optional<double> of(QStringView words);

private:
    std::optional<float> of(QChar letter);

    static constexpr char16_t latinEnd = 0x250;

    QFontMetricsF m_metrics;
    std::array<float, latinEnd> m_latin{}; ///< 0: not measured yet
    QHash<QChar, float> m_signs;
};

} // namespace onrecord
