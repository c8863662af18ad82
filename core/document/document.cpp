// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include <QSharedData>

namespace onrecord {

namespace {

QList<Paragraph> paragraphsOf(const Article &article)
{
    QList<Paragraph> paragraphs;
    paragraphs.reserve(article.blocks.size());
    for (const Block &block : article.blocks) {
        if (isShown(block))
            paragraphs.append({block.span, block.kind});
    }
    return paragraphs;
}

/// Each paragraph's number as a reader counts them.
QList<int> numbersOf(const QList<Paragraph> &paragraphs)
{
    QList<int> numbers;
    numbers.reserve(paragraphs.size());
    int last = 0;
    for (const Paragraph &paragraph : paragraphs) {
        const bool isCounted = paragraph.kind != BlockKind::Headline && isRead(paragraph.kind);
        numbers.append(isCounted ? ++last : 0);
    }
    return numbers;
}

} // namespace

struct Document::Data : QSharedData
{
    Data() = default;
    explicit Data(Article read)
        : article(std::move(read))
        , paragraphs(paragraphsOf(article))
        , numbers(numbersOf(paragraphs))
    {
    }

    Article article;
    QList<Paragraph> paragraphs;
    QList<int> numbers;
};

Document::Document()
    : m_data(new Data)
{
}

Document::Document(Article article)
    : m_data(new Data(std::move(article)))
{
}

Document::Document(const Document &) = default;
Document &Document::operator=(const Document &) = default;
Document::~Document() = default;

const Article &Document::article() const
{
    return m_data->article;
}

const QList<Paragraph> &Document::paragraphs() const
{
    return m_data->paragraphs;
}

qsizetype Document::paragraphAt(qsizetype offset) const
{
    const QList<Paragraph> &all = m_data->paragraphs;
    const auto after = std::upper_bound(
        all.begin(), all.end(), offset,
        [](qsizetype wanted, const Paragraph &paragraph) { return wanted < paragraph.span.begin; });
    return after - all.begin() - 1;
}

int Document::paragraphNumber(qsizetype paragraphIndex) const
{
    return m_data->numbers.value(paragraphIndex);
}

int Document::numberAt(qsizetype offset) const
{
    const qsizetype at = paragraphAt(offset);
    return at >= 0 && paragraphs()[at].span.contains(offset) ? paragraphNumber(at) : 0;
}

Document Document::publishedOn(QDate day) const
{
    if (day == m_data->article.published)
        return *this;
    Document other = *this;
    Article &article = other.m_data->article;
    const QDate said = article.saidByFile.published.value_or(article.published);
    article.saidByFile.published = day == said ? std::nullopt : std::optional(said);
    article.published = day;
    return other;
}

} // namespace onrecord
