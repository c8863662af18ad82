// SPDX-License-Identifier: GPL-3.0-or-later
// The legend below the list: each mark as it stands in the text, so that the style sheet draws both.
#include "core/findings/enumnames.h"
#include "core/html/htmlpage.h"
#include "core/html/htmltext.h"
#include "core/wording/legend.h"
#include "core/wording/page.h"

namespace onrecord {

using wording::LegendMark;
using wording::PageWord;

static QByteArray glyphed(const QString &glyph)
{
    return "<span class=\"st c1\">" + escaped(glyph) + "</span>";
}

static QByteArray content(const char *kind, const char *state, const QByteArray &words,
                          const char *verb = "says")
{
    return QByteArray("<mark class=\"k-") + kind + " c1 v-" + verb + " s-" + state + "\">" + words
        + "</mark>";
}

static QByteArray drawn(const wording::LegendRow &row)
{
    const QByteArray words = escaped(row.sample);
    static const QByteArray label = "<sup class=\"lab c1\">1a</sup>";
    switch (row.mark) {
    case LegendMark::Direct: return content("direct", "auto", words);
    case LegendMark::Mixed: return content("mixed", "auto", words);
    case LegendMark::Indirect: return content("indirect", "auto", words);
    case LegendMark::NoComment: return "<span class=\"cue alone c1\">" + words + "</span>" + label;
    case LegendMark::Label: return content("indirect", "auto", words) + label;
    case LegendMark::Source: return "<cite class=\"src c1\"><b>" + words + "</b></cite>";
    case LegendMark::Cue: return "<span class=\"cue c1\">" + words + "</span>";
    case LegendMark::Date: return "<span class=\"date\">" + words + "</span>";
    case LegendMark::OwnClaim: return "<span class=\"own\">" + words + "</span>";
    case LegendMark::Automatic: return content("indirect", "auto", words);
    case LegendMark::Review:
        return glyphed(wording::glyph(State::Review)) + content("indirect", "review", words);
    case LegendMark::Confirmed:
        return glyphed(wording::glyph(State::Confirmed)) + content("direct", "confirmed", words);
    case LegendMark::Corrected:
        return glyphed(wording::glyph(State::Corrected)) + content("indirect", "corrected", words);
    case LegendMark::Stale:
        return glyphed(wording::glyph(State::Stale)) + content("indirect", "stale", words);
    case LegendMark::Flagged:
        return glyphed(QStringLiteral("⚑")) + content("indirect", "auto", words);
    case LegendMark::Noted: break; // the note stands there in words
    }
    return words;
}

static void appendMeaning(QByteArray &html, const QByteArray &mark, const QByteArray &meaning)
{
    html += "<div><dt>" + mark + "</dt><dd>" + meaning + "</dd></div>\n";
}

/// On paper a line says which kind of verb it is; on a screen it says the state.
static void appendPaperLines(QByteArray &html)
{
    html += "<div class=\"paper\">\n<h4>" + worded(PageWord::LinesOnPaper) + "</h4>\n<dl>\n";
    for (const PaperLine &line : paperLines()) {
        QStringList verbs;
        for (const VerbKind verb : line.verbs)
            verbs << wording::word(verb);
        appendMeaning(html,
                      content("indirect", "auto", worded(PageWord::SampleWords),
                              asBytes(toName(line.verbs.first())).constData()),
                      escaped(verbs.join(QStringLiteral(", "))));
    }
    html += "</dl>\n</div>\n";
}

void appendLegend(QByteArray &html)
{
    html += "<section id=\"legend\" class=\"legend\" aria-labelledby=\"legend-h\">\n"
            "<h3 id=\"legend-h\">"
        + worded(PageWord::WhatMarksMean) + "</h3>\n";
    for (const wording::LegendGroup &group : wording::legend()) {
        html += "<h4>" + escaped(group.heading) + "</h4>\n<dl>\n";
        for (const wording::LegendRow &row : group.rows) {
            if (row.mark == LegendMark::Noted)
                continue;
            appendMeaning(html, drawn(row), escaped(row.meaning));
        }
        html += "</dl>\n";
    }
    appendPaperLines(html);
    html += "</section>\n";
}

} // namespace onrecord
