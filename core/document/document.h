// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/block.h"

#include <QSharedDataPointer>

namespace onrecord {

/// A block that a reader sees. LeftOut among them are lines that say something about the article.
struct Paragraph
{
    Span span;
    BlockKind kind = BlockKind::Paragraph;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// An Article with its paragraphs. Cheap to make (its blocks say them) and to copy (shared). Sentences
/// and words are found a paragraph at a time by who needs them (sentences.h, tokens.h).
class Document
{
public:
    Document();
    explicit Document(Article article);
    Document(const Document &);
    Document &operator=(const Document &);
    ~Document();

    const Article &article() const;
    const QString &text() const { return article().text; }

    /// In text order, not overlapping, none empty.
    const QList<Paragraph> &paragraphs() const;

    /// Index of the paragraph that holds \a offset or, between two, of the one before; -1 before
    /// the first. Logarithmic.
    qsizetype paragraphAt(qsizetype offset) const;

    /// The number a reader sees beside the paragraph, from 1; 0 for the headline and for what is
    /// not read (isRead()), which are not counted.
    int paragraphNumber(qsizetype paragraphIndex) const;
    /// The number of the paragraph that holds \a offset, 0 where none does.
    int numberAt(qsizetype offset) const;

    /// The same document with another day of publication, a reader's. The words that say a day stay
    /// known (Article::publishedSpan), and so does the day they say (Article::saidByFile).
    Document publishedOn(QDate day) const;

private:
    struct Data;
    QSharedDataPointer<Data> m_data;
};

} // namespace onrecord
