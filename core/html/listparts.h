// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace onrecord {

/// How many lines or paragraphs stand in one part of a long page. A browser lays out only the parts that are
/// seen (content-visibility in the style sheet), so that a page of tens of thousands of lines opens at once.
constexpr qsizetype linesOfPart = 100;

/// True for as many lines or paragraphs as are written in parts; fewer stand together.
constexpr bool areInParts(qsizetype lines)
{
    return lines > 2 * linesOfPart;
}

/// Writes the list element around lines; a long list becomes several, one a part, within a div.
class ListParts
{
public:
    /// For a list of \a lines, appended to \a html, which must live as long.
    ListParts(QByteArray &html, qsizetype lines);

    /// To be called before each line is written.
    void beginLine();
    /// To be called behind the last line.
    void end();

private:
    QByteArray &m_html; // not owned
    const bool m_isInParts;
    qsizetype m_written = 0;
};

/// Appends the list of \a items to \a html; \a writeLine writes the line of one.
template <typename Items, typename WriteLine>
void appendList(QByteArray &html, const Items &items, WriteLine writeLine)
{
    ListParts list(html, items.size());
    for (const auto &item : items) {
        list.beginLine();
        writeLine(item);
    }
    list.end();
}

} // namespace onrecord
