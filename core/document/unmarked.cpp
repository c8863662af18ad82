// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/unmarked.h"

#include "core/text/lines.h"

#include <algorithm>
#include <iterator>

namespace onrecord {

Unmarked::Unmarked(const Document &marked, const QList<Markup> &more)
{
    Article article = marked.article();
    QList<Markup> markup;
    std::merge(article.markup.begin(), article.markup.end(), more.begin(), more.end(),
               std::back_inserter(markup),
               [](const Markup &a, const Markup &b) { return a.span.begin < b.span.begin; });
    article.markup = markup;
    QString words;
    m_runs = runsOf(article, words);
    article.text = words;
    article.markup.clear();
    for (Block &block : article.blocks) // a blank before a mark at its end is its end then
        block.span = trimmed(words, withoutMarkup(block.span));
    article.blocks.removeIf([](const Block &block) { return block.span.isEmpty(); });
    article.titleSpan = withoutMarkup(article.titleSpan);
    article.publishedSpan = withoutMarkup(article.publishedSpan);
    m_document = Document(std::move(article));
}

QList<Unmarked::Run> Unmarked::runsOf(const Article &article, QString &words)
{
    QList<Run> runs;
    words.reserve(article.text.size());
    const auto add = [&](QStringView added, Span text) {
        if (added.isEmpty())
            return;
        runs.append({{words.size(), words.size() + added.size()}, text});
        words += added;
    };
    qsizetype at = 0;
    for (const Markup &markup : article.markup) {
        const Span before{at, markup.span.begin};
        add(before.in(article.text), before);
        if (markup.meaning != 0)
            add(QStringView(QChar::fromUcs4(markup.meaning)), markup.span);
        at = markup.span.end;
    }
    const Span rest{at, article.text.size()};
    add(rest.in(article.text), rest);
    return runs;
}

Span Unmarked::inArticle(Span span) const
{
    const auto runAt = [this](qsizetype offset) {
        return std::prev(std::upper_bound(
            m_runs.begin() + 1, m_runs.end(), offset,
            [](qsizetype wanted, const Run &run) { return wanted < run.words.begin; }));
    };
    if (m_runs.isEmpty())
        return {};
    // An entity is longer than what it stands for: it is taken as a whole.
    const auto first = runAt(span.begin);
    const bool isEntity = first->words.length() != first->text.length();
    const qsizetype begin =
        isEntity ? first->text.begin : first->text.begin + span.begin - first->words.begin;
    if (span.isEmpty())
        return {begin, begin};
    const auto last = runAt(span.end - 1);
    const bool endsInEntity = last->words.length() != last->text.length();
    return {begin, endsInEntity ? last->text.end : last->text.begin + span.end - last->words.begin};
}

Span Unmarked::withoutMarkup(Span span) const
{
    // The first run that reaches beyond the offset; before it lies markup, or nothing.
    const auto shifted = [this](qsizetype offset) {
        const auto run = std::upper_bound(
            m_runs.begin(), m_runs.end(), offset,
            [](qsizetype wanted, const Run &each) { return wanted < each.text.end; });
        if (run == m_runs.end())
            return m_runs.isEmpty() ? qsizetype(0) : m_runs.last().words.end;
        const bool isEntity = run->words.length() != run->text.length();
        return run->words.begin + (isEntity ? 0 : std::max(qsizetype(0), offset - run->text.begin));
    };
    // The end is that of the last character, as what follows it may be an entity.
    const qsizetype begin = shifted(span.begin);
    const qsizetype end = shifted(span.end);
    return {begin, std::max(begin, end)};
}

} // namespace onrecord
