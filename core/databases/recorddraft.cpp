// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/recorddraft.h"

#include "core/article/samewords.h"
#include "core/databases/recordday.h"
#include "core/databases/recordfacts.h"

namespace onrecord {

void RecordDraft::add(LabelField field, const DraftBlock &block)
{
    const QString words = shownWords(block.text);
    if (words.isEmpty())
        return;
    switch (field) {
    case LabelField::Title: m_draft.title += m_draft.title.isEmpty() ? words : u' ' + words; break;
    case LabelField::Byline: setByline(bylineOfRecord(words)); break;
    case LabelField::Outlet: setOutlet(outletOfRecord(words)); break;
    case LabelField::Day: setDay(dayInAnyLanguage(words)); break;
    case LabelField::Language:
        if (m_draft.language.isEmpty())
            m_draft.language = DatabaseWords::instance().languageNamed(words);
        break;
    case LabelField::Text:
        if (!m_hasText && DatabaseWords::instance().says(RecordSaying::NoText, words))
            break;
        m_draft.blocks.append(block);
        if (block.kind == BlockKind::Headline)
            m_draft.blocks.last().kind = BlockKind::Heading;
        m_hasText = true;
        break;
    case LabelField::Highlight:
        m_standfirst.append({.text = words, .kind = BlockKind::Standfirst});
        break;
    case LabelField::Abstract:
    case LabelField::Correction:
        addBeside(block, BlockKind::Paragraph, LeftOutReason::Beside);
        break;
    case LabelField::Caption: addBeside(block, BlockKind::Caption, LeftOutReason::Beside); break;
    case LabelField::Dateline:
        addBeside(block, BlockKind::Dateline, LeftOutReason::AboutArticle);
        break;
    case LabelField::Section:
    case LabelField::Length:
    case LabelField::Info:
    case LabelField::Copyright:
    case LabelField::Filed:
    case LabelField::Index: break;
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
    const bool isKnown =
        std::any_of(m_standfirst.cbegin(), m_standfirst.cend(),
                    [&](const auto &each) { return saySame(each.text, parts.standfirst); });
    if (!parts.standfirst.isEmpty() && !isKnown)
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
