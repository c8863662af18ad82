// SPDX-License-Identifier: GPL-3.0-or-later
// What readers corrected, when and who: below the list, for a page that carries its corrections.
#include "core/html/htmlpage.h"
#include "core/html/htmltext.h"
#include "core/wording/history.h"
#include "core/wording/page.h"

namespace onrecord {

using wording::HistoryLine;
using wording::PageWord;

static QByteArray correctionLine(const HistoryLine &line, QDate published)
{
    const QByteArray day = line.made.toUTC().toString(Qt::ISODate).toLatin1();
    QByteArray html =
        "<li class=\"c0\"><span class=\"lab\"></span><span class=\"words\" dir=\"auto\">"
        + escaped(line.sentence) + "</span><span class=\"pl\"><time datetime=\"" + day + "\">"
        + escaped(wording::shortDay(line.made.toUTC().date().toString(Qt::ISODate), published))
        + "</time></span>";
    if (!line.by.isEmpty())
        html += "<span class=\"pair\" dir=\"auto\">" + escaped(line.by) + "</span>";
    return html + "</li>\n";
}

void appendHistory(QByteArray &html, const HtmlPage &page)
{
    if (!page.session())
        return;
    const QDate published = page.reading().document.article().published;
    QByteArray lines;
    int count = 0;
    for (const HistoryLine &line : wording::historyOf(page.reading(), page.session()->log)) {
        if (!line.inForce)
            continue;
        lines += correctionLine(line, published);
        ++count;
    }
    if (count > 0)
        html += "<details class=\"folded\"><summary>" + worded(PageWord::Corrections) + " <small>"
            + QByteArray::number(count) + "</small></summary>\n<ul>\n" + lines
            + "</ul>\n</details>\n";
}

} // namespace onrecord
