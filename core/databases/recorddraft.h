// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/databases/databasewords.h"

namespace onrecord {

/// Gathers the fields of a record to the draft of an article. What is said beside the text (captions,
/// a correction, the database's summary) is left out of it, behind the text.
class RecordDraft
{
public:
    /// \a file has what holds for every article of the file: its encoding and warnings.
    explicit RecordDraft(const ArticleDraft &file)
        : m_draft(file)
    {
    }

    /// Adds a stretch of a field; one that repeats goes on.
    void add(LabelField field, const DraftBlock &block);
    void add(LabelField field, const QString &words) { add(field, DraftBlock{.text = words}); }
    void setDay(QDate day);
    /// Byline and outlet as they are shown.
    void setByline(const QString &byline);
    void setOutlet(const QString &outlet);
    /// Parts what is joined to the headline from it (partedHeadline()).
    void partTitle(bool isAtColon);

    bool hasText() const { return m_hasText; }
    bool hasByline() const { return !m_draft.byline.isEmpty(); }
    const QString &title() const { return m_draft.title; }

    ArticleDraft finished() const;

private:
    void addBeside(const DraftBlock &block, BlockKind kind, LeftOutReason reason);

    ArticleDraft m_draft;
    QList<DraftBlock> m_standfirst;
    QList<DraftBlock> m_beside;
    bool m_hasText = false;
};

} // namespace onrecord
