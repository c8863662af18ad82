// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/statementtexts.h"

#include "core/wording/page.h"
#include "core/wording/wording.h"

#include <utility>

namespace onrecord {

static const Spans &spansOf(const Statement &statement)
{
    return statement.content.isEmpty() ? statement.cue : statement.content;
}

void StatementTexts::read(const Reading &reading)
{
    const Article &article = reading.document.article();
    std::vector<Text> before = std::exchange(m_texts, {});
    if (article != m_article) {
        m_article = article;
        before.clear();
    }
    m_texts.reserve(size_t(reading.statements.size()));
    // Both are in text order.
    auto known = before.begin();
    for (const ReadStatement &read : reading.statements) {
        const Spans &spans = spansOf(read.statement);
        while (known != before.end() && known->spans != spans
               && hull(known->spans).begin <= placeOf(read.statement))
            ++known;
        if (known != before.end() && known->spans == spans)
            m_texts.push_back(*known);
        else
            m_texts.push_back({spans, wording::withoutEndComma(wording::oneLine(article, spans)),
                               wording::place(reading.document, placeOf(read.statement))});
    }
}

} // namespace onrecord
