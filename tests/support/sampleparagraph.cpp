// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleparagraph.h"
#include "tests/support/barearticle.h"

#include "core/findings/enumnames.h"

using namespace Qt::StringLiterals;

namespace onrecord {

SampleParagraph::SampleParagraph(QStringView marked, const Lexicon &lexicon, bool leftOpen)
    : m_marked(MarkedText::parse(marked))
    , m_document(bareDocument(m_marked.text))
    , m_paragraph(m_document, 0, lexicon, leftOpen)
{
    QStringList names;
    for (const auto &[mark, span] : m_marked.named) {
        const QString name = mark.mid(2);
        if (mark.size() > 2 && mark[1] == u'-' && !names.contains(name))
            names.append(name);
    }
    for (const QString &name : std::as_const(names))
        m_statements.push_back({wordsOf(m_marked.spansNamed(u"c-"_s + name)),
                                wordsOf(m_marked.spansNamed(u"k-"_s + name)),
                                wordsOf(m_marked.spansNamed(u"s-"_s + name))});
}

QList<WordRange> SampleParagraph::wordsOf(const Spans &spans) const
{
    QList<WordRange> ranges;
    for (const Span span : spans) {
        WordRange range;
        for (qsizetype i = 0; i < m_paragraph.size(); ++i) {
            if (!span.contains(m_paragraph.words()[i].span))
                continue;
            if (range.isEmpty())
                range.first = i;
            range.end = i + 1;
        }
        if (range.isEmpty())
            qFatal("a mark holds no whole word");
        ranges.append(range);
    }
    return ranges;
}

QString SampleParagraph::told(const QList<WordRange> &ranges) const
{
    QStringList parts;
    for (const WordRange range : ranges)
        parts.append(m_paragraph.spanOf(range).in(m_paragraph.text()).toString());
    return parts.join(u" … "_s);
}

QString SampleParagraph::told(const std::vector<RoleSpans> &statements) const
{
    QStringList lines;
    for (const RoleSpans &statement : statements)
        lines.append(u"%1 ← %2 ← %3"_s.arg(told(statement.content), told(statement.cue),
                                           told(statement.source)));
    return lines.join(u'\n');
}

QString SampleParagraph::told(const QList<FoundStatement> &found) const
{
    QStringList lines;
    for (const FoundStatement &each : found)
        lines.append(toName(each.rule) + u": "_s + told(std::vector{each.spans}));
    lines.sort();
    return lines.join(u'\n');
}

QString SampleParagraph::drawnBy(QStringView rules) const
{
    QStringList lines;
    const QStringList names = rules.toString().split(u' ', Qt::SkipEmptyParts);
    if (names.size() != qsizetype(m_statements.size()))
        qFatal("as many rules as statements have to be named");
    for (qsizetype s = 0; s < names.size(); ++s)
        lines.append(names[s] + u": "_s + told(std::vector{m_statements[size_t(s)]}));
    lines.sort();
    return lines.join(u'\n');
}

} // namespace onrecord
