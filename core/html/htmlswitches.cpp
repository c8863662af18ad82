// SPDX-License-Identifier: GPL-3.0-or-later
// The switches above the list: check boxes that the style sheet looks at, so that the page filters
// what is marked and listed without a script.
#include "core/corrections/enumnames.h"
#include "core/findings/enumnames.h"
#include "core/html/htmlpage.h"
#include "core/html/htmltext.h"
#include "core/wording/page.h"

#include <array>

namespace onrecord {

using wording::PageWord;

void appendSwitch(QByteArray &html, const QByteArray &id, const QString &words, int count,
                  const char *attributes)
{
    html += QByteArray("<label><input type=\"checkbox\"") + attributes + " id=\"" + id + "\"> "
        + escaped(words);
    if (count > 0)
        html += " <small>" + QByteArray::number(count) + "</small>";
    html += "</label>\n";
}

static void appendVerbSwitches(QByteArray &html, const Reading &reading)
{
    std::array<int, size_t(VerbKind::Thinks) + 1> counts{};
    for (const ReadStatement &read : reading.statements)
        counts[size_t(read.statement.verb)] += read.state != State::Rejected;
    html += "<fieldset><legend>" + worded(PageWord::KindOfVerb) + "</legend>\n";
    for (size_t verb = 0; verb < counts.size(); ++verb)
        if (counts[verb] > 0)
            appendSwitch(html, "f-v-" + QString(toName(VerbKind(verb))).toLatin1(),
                         wording::word(VerbKind(verb)), counts[verb]);
    html += "</fieldset>\n";
}

static void appendStateSwitches(QByteArray &html, const Reading &reading)
{
    std::array<int, size_t(State::Stale) + 1> counts{};
    for (const ReadStatement &read : reading.statements)
        counts[size_t(read.state)] += read.state != State::Rejected;
    html += "<fieldset><legend>" + worded(PageWord::State) + "</legend>\n";
    for (size_t state = 0; state < counts.size(); ++state) {
        const QString glyph = wording::glyph(State(state));
        const QString word = wording::word(State(state));
        if (counts[state] > 0)
            appendSwitch(html, "f-s-" + QString(toName(State(state))).toLatin1(),
                         glyph.isEmpty() ? word : glyph + u' ' + word, counts[state]);
    }
    html += "</fieldset>\n";
}

static void appendMarkSwitches(QByteArray &html, const Reading &reading)
{
    html += "<fieldset><legend>" + worded(PageWord::Marks) + "</legend>\n";
    appendSwitch(html, "f-dates", wording::word(PageWord::Dates), int(reading.dates.size()),
                 " checked");
    appendSwitch(html, "f-labels", wording::word(PageWord::Labels), 0, " checked");
    appendSwitch(html, "f-quiet", wording::word(PageWord::QuietReading), 0, "");
    html += "</fieldset>\n";
}

void appendSwitches(QByteArray &html, const HtmlPage &page)
{
    html += "<div class=\"head\"><h2>" + worded(PageWord::Positions)
        + "</h2><span><a class=\"all\" href=\"#art\">" + worded(PageWord::AllSpeakers)
        + "</a> <a class=\"key\" href=\"#legend\">" + worded(PageWord::WhatMarksMean)
        + "</a></span></div>\n<details class=\"filter\"><summary>" + worded(PageWord::Filter)
        + "</summary>\n";
    appendVerbSwitches(html, page.reading());
    appendStateSwitches(html, page.reading());
    appendMarkSwitches(html, page.reading());
    html += "<button type=\"reset\">" + worded(PageWord::ShowAll) + "</button>\n</details>\n";
}

} // namespace onrecord
