// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articledraft.h"

#include "core/article/credits.h"
#include "core/article/linemarks.h"
#include "core/article/samewords.h"
#include "core/article/signatures.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

bool isDropped(QChar c)
{
    const bool isControl = c < u' ' || (c >= u'\u007F' && c < u'\u00A0');
    return isControl || c == u'\u00AD' || c == u'\u200B' || c == u'\uFEFF' || c == u'\u2060';
}

/// A half of a pair that the other half does not stand beside.
bool isLoneSurrogate(QStringView words, qsizetype at)
{
    if (words[at].isHighSurrogate())
        return at + 1 >= words.size() || !words[at + 1].isLowSurrogate();
    return words[at].isLowSurrogate() && (at == 0 || !words[at - 1].isHighSurrogate());
}

enum class Blanks { Kept, Simplified };

QString cleaned(QStringView words, Blanks blanks)
{
    QString clean;
    clean.reserve(words.size());
    bool isApart = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar c = words[at];
        if (c.isSpace()) {
            if (blanks == Blanks::Kept)
                clean += c;
            isApart = blanks == Blanks::Simplified;
            continue;
        }
        if (isDropped(c) || isLoneSurrogate(words, at))
            continue;
        if (isApart && !clean.isEmpty())
            clean += u' ';
        isApart = false;
        clean += c;
    }
    return clean;
}

/// Puts the blocks of a draft together to the text of an article.
class TextBuilder
{
public:
    explicit TextBuilder(Article &article)
        : m_article(article)
    {
    }

    void addTitle()
    {
        if (m_article.title.isEmpty())
            return;
        append(m_article.title, {.text = {}, .kind = BlockKind::Headline});
        m_article.titleSpan = {0, m_article.text.size()};
    }

    void add(const DraftBlock &block)
    {
        const QString words = block.kind == BlockKind::Preformatted
            ? cleaned(block.text, Blanks::Kept).trimmed()
            : shownWords(block.text);
        if (words.isEmpty())
            return;
        if (block.kind == BlockKind::Headline) {
            if (!saySame(words, m_article.title))
                leaveOut(words, block.kind, LeftOutReason::Repeated);
        } else if (block.reason == LeftOutReason::None) {
            const bool isLine =
                block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading;
            if (isLine && !m_article.blocks.isEmpty() && endsCopy(words))
                leaveOut(words, block.kind, LeftOutReason::Footer);
            else
                append(words, block);
        } else if (block.reason == LeftOutReason::AboutArticle) {
            leaveOut(words, isStampLine(words) ? BlockKind::Dateline : BlockKind::Byline,
                     block.reason);
        } else {
            leaveOut(words, block.kind, block.reason);
        }
    }

private:
    void append(const QString &words, const DraftBlock &block)
    {
        QString &text = m_article.text;
        if (!text.isEmpty())
            text += block.startsLine ? u"\n\n"_s : u"\t"_s;
        m_article.blocks.append({{text.size(), text.size() + words.size()},
                                 block.kind,
                                 LeftOutReason::None,
                                 block.level});
        text += words;
    }

    void leaveOut(const QString &words, BlockKind kind, LeftOutReason reason)
    {
        m_article.leftOut.append({m_article.text.size(), words, kind, reason});
    }

    Article &m_article;
};

} // namespace

QString shownWords(QStringView words)
{
    return cleaned(words, Blanks::Simplified);
}

Article articleOf(const ArticleDraft &draft)
{
    Article article;
    article.origin = TextOrigin::Extracted;
    article.encoding = draft.encoding;
    article.warnings = draft.warnings;
    article.carried = draft.carried;
    article.title = shownWords(draft.title);
    article.statedTitle = shownWords(draft.statedTitle);
    article.byline = withoutPlaces(shownWords(draft.byline));
    article.outlet = shownWords(draft.outlet);
    article.published = draft.published;
    article.url = shownWords(draft.url);
    if (!draft.language.isEmpty())
        article.language = draft.language;
    TextBuilder builder(article);
    builder.addTitle();
    for (const DraftBlock &block : draft.blocks)
        builder.add(block);
    return article;
}

} // namespace onrecord
