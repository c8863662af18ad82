// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/listparts.h"

namespace onrecord {

ListParts::ListParts(QByteArray &html, qsizetype lines)
    : m_html(html)
    , m_isInParts(areInParts(lines))
{
    m_html += m_isInParts ? "<div>\n<ul class=\"part\">\n" : "<ul>\n";
}

void ListParts::beginLine()
{
    if (m_isInParts && m_written > 0 && m_written % linesOfPart == 0)
        m_html += "</ul>\n<ul class=\"part\">\n";
    ++m_written;
}

void ListParts::end()
{
    m_html += m_isInParts ? "</ul>\n</div>\n" : "</ul>\n";
}

} // namespace onrecord
