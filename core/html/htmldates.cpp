// SPDX-License-Identifier: GPL-3.0-or-later
// What each date means, below the list: in the text it is told to who points at the words, which takes
// a mouse.
#include "core/article/markeduptext.h"
#include "core/html/htmlpage.h"
#include "core/html/htmltext.h"
#include "core/html/listparts.h"
#include "core/wording/page.h"
#include "core/wording/wording.h"

#include <QRegularExpression>

namespace onrecord {

using wording::PageWord;

static QByteArray dateLine(const HtmlPage &page, const ReadDate &read)
{
    const Document &document = page.reading().document;
    const qsizetype begin = read.date.span.begin;
    const QByteArray place = escaped(wording::place(document, begin));
    const int number = document.numberAt(begin);
    return "<li class=\"c0\"><span class=\"lab\"></span><span class=\"words\" dir=\"auto\"><b>"
        + escaped(shownWords(document.article(), read.date.span)) + "</b> "
        + escaped(wording::dateSentence(read)) + "</span><span class=\"pl\">"
        + (number > 0 ? "<a href=\"#p" + QByteArray::number(number) + "\">" + place + "</a>"
                      : place)
        + "</span></li>\n";
}

QByteArray dateElement(const DateExpression &date)
{
    static const QRegularExpression known(
        QStringLiteral("^(\\d{4}|\\d{4}-\\d\\d|\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d)?|\\d{4}-W\\d\\d"
                       "|P\\d+D|PT\\d+[HMS])$"));
    return known.match(date.value).hasMatch() ? "time" : "span";
}

void appendDates(QByteArray &html, const HtmlPage &page)
{
    const Document &document = page.reading().document;
    QList<const ReadDate *> shown;
    for (const ReadDate &read : page.reading().dates) {
        const qsizetype paragraph = document.paragraphAt(read.date.span.begin);
        if (page.shows(document.paragraphs().value(paragraph).span))
            shown.append(&read);
    }
    if (shown.isEmpty())
        return;
    html += "<details class=\"folded\"><summary>" + worded(PageWord::WhatDatesMean) + " <small>"
        + QByteArray::number(shown.size()) + "</small></summary>\n";
    appendList(html, shown, [&](const ReadDate *read) { html += dateLine(page, *read); });
    html += "</details>\n";
}

} // namespace onrecord
