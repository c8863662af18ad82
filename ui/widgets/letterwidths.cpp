// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/letterwidths.h"

namespace onrecord {

LetterWidths::LetterWidths(const QFont &font)
    : m_metrics(font)
{
}

std::optional<float> LetterWidths::of(QChar letter)
{
    const bool isLatin = letter.unicode() < latinEnd;
    if (!isLatin && !letter.isPunct() && !letter.isSymbol())
        return std::nullopt;
    float &width = isLatin ? m_latin.at(letter.unicode()) : m_signs[letter];
    if (width == 0)
        width = float(m_metrics.horizontalAdvance(letter));
    return width;
}

std::optional<double> LetterWidths::of(QStringView words)
{
    double all = 0;
    for (const QChar letter : words) {
        const std::optional<float> width = of(letter);
        if (!width)
            return std::nullopt;
        all += double(*width);
    }
    return all;
}

} // namespace onrecord
