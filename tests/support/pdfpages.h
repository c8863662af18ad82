// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfwords.h"

namespace onrecord {

/// Pages to be read, set by hand: letters half as wide as they are high, blanks a quarter.
class PdfPages
{
public:
    PdfPages()
    {
        m_words.fonts = {QStringLiteral("Serif"), QStringLiteral("Serif-Bold"),
                         QStringLiteral("Serif-Italic")};
        addPage();
    }

    void addPage() { m_words.pages.append({400, 600, {}}); }

    /// Puts the words of \a text on the page at \a left, the line \a size high with its foot at
    /// \a foot. \a font is an index: upright, bold, italic.
    void add(double left, double foot, const QString &text, double size = 10, int font = 0)
    {
        const QStringList words = text.split(u' ');
        for (const QString &each : words) {
            PdfWord word;
            const double right = left + 0.5 * size * double(each.size());
            word.box = {left, foot - size, right, foot};
            word.size = size;
            word.font = font;
            word.hasSpaceAfter = true;
            word.text = each;
            m_words.pages.last().words.append(word);
            left = right + 0.25 * size;
        }
        m_words.pages.last().words.last().hasSpaceAfter = false;
    }

    /// The same for lines below each other, \a leading from foot to foot.
    void addLines(double left, double foot, const QStringList &lines, double leading = 12,
                  double size = 10)
    {
        for (const QString &line : lines) {
            add(left, foot, line, size);
            foot += leading;
        }
    }

    const PdfWords &words() const { return m_words; }
    PdfWords &words() { return m_words; }
    const PdfPage &page() const { return m_words.pages.last(); }
    const QStringList &fonts() const { return m_words.fonts; }

private:
    PdfWords m_words;
};

} // namespace onrecord
