// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/recorddraft.h"

#include "core/databases/recordday.h"
#include "core/databases/recordfacts.h"

namespace onrecord {

void RecordDraft::add(RecordField field, const DraftBlock &block)
{
    const QString words = shownWords(block.text);
    if (words.isEmpty())
        return;
    switch (field) {
    case RecordField::Title: m_draft.title += m_draft.title.isEmpty() ? words : u' ' + words; break;
    case RecordField::Byline: setByline(bylineOfRecord(words)); break;
    case RecordField::Outlet: setOutlet(outletOfRecord(words)); break;
    case RecordField::Day: setDay(dayInAnyLanguage(words)); break;
    case RecordField::Language:
        if (m_draft.language.isEmpty())
            m_draft.language = DatabaseWords::instance().languageNamed(words);
        break;
    case RecordField::Text:
        if (!m_hasText && DatabaseWords::instance().says(RecordSaying::NoText, words))
            break;
        m_draft.blocks.append(block);
        if (block.kind == BlockKind::Headline)
            m_draft.blocks.last().kind = BlockKind::Heading;
        m_hasText = true;
        break;
    case RecordField::Highlight:
        m_standfirst.append({.text = words, .kind = BlockKind::Standfirst});
        break;
    case RecordField::Abstract:
    case RecordField::Correction:
        addBeside(block, BlockKind::Paragraph, LeftOutReason::Beside);
        break;
    case RecordField::Caption: addBeside(block, BlockKind::Caption, LeftOutReason::Beside); break;
    case RecordField::Dateline:
        addBeside(block, BlockKind::Dateline, LeftOutReason::AboutArticle);
        break;
    case RecordField::Section:
    case RecordField::Length:
    case RecordField::Info:
    case RecordField::Copyright:
    case RecordField::Filed:
    case RecordField::Index: break;
    }
}

void RecordDraft::setDay(QDate day)
{
    if (!m_draft.published.isValid())
        m_draft.published = day;
}

void RecordDraft::setByline(const QString &byline)
{
    if (m_draft.byline.isEmpty())
        m_draft.byline = byline;
}

void RecordDraft::setOutlet(const QString &outlet)
{
    if (m_draft.outlet.isEmpty())
        m_draft.outlet = outlet;
}

void RecordDraft::partTitle(bool isAtColon)
{
    const JoinedHeadline parts = partedHeadline(m_draft.title, isAtColon);
    m_draft.title = parts.title;
    if (!parts.standfirst.isEmpty())
        m_standfirst.prepend({.text = parts.standfirst, .kind = BlockKind::Standfirst});
}

void RecordDraft::addBeside(const DraftBlock &block, BlockKind kind, LeftOutReason reason)
{
    m_beside.append({.text = block.text, .kind = kind, .reason = reason});
}

ArticleDraft RecordDraft::finished() const
{
    ArticleDraft draft = m_draft;
    // A record of a summary alone has no text of its article.
    if (m_hasText)
        draft.blocks = m_standfirst + draft.blocks + m_beside;
    return draft;
}

} // namespace onrecord
