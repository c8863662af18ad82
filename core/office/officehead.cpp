// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/officehead.h"

#include "core/article/credits.h"
#include "core/article/headpatterns.h"
#include "core/article/metadata.h"
#include "core/office/officetitle.h"
#include "core/page/pagefacts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Of a line that says the day.
constexpr qsizetype longestLine = 140;

/// Reads the head of one document.
class OfficeHead
{
public:
    OfficeHead(const QList<OfficeBlock> &blocks, const QString &fileTitle, ArticleDraft &draft)
        : m_blocks(blocks)
        , m_fileTitle(fileTitle)
        , m_draft(draft)
    {
    }

    void read();

private:
    bool namesFields() const;
    void takeTitle(qsizetype at);
    void readAbove(qsizetype title);
    void readStyled(qsizetype from);
    void readLines(qsizetype from);
    void takeKnown(qsizetype at, qsizetype offset, const QList<Block> &parts);
    void takeFacts(const Article &article);
    void joinNames(const QList<qsizetype> &lines);
    void readEnd();
    bool takeCredits(qsizetype at);
    void takeOutletOf(const QString &words);
    void leaveOut(qsizetype at) { m_draft.blocks[at].reason = LeftOutReason::AboutArticle; }
    bool isTaken(qsizetype at) const { return m_draft.blocks[at].reason != LeftOutReason::None; }

    const QList<OfficeBlock> &m_blocks;
    const QString &m_fileTitle;
    ArticleDraft &m_draft;
    QList<qsizetype> m_head; // blocks above the running text, and the first of it
    QStringList m_authors; // named by lines of the style for them
};

void OfficeHead::read()
{
    m_head = headBlocks(m_blocks);
    const bool isTitled = !m_draft.title.isEmpty();
    const qsizetype title = isTitled ? blockSaying(m_blocks, m_head, m_draft.title)
        : namesFields()              ? -1
                                     : titleBlock(m_blocks, m_head, m_fileTitle);
    if (title >= 0)
        takeTitle(title);
    readStyled(title + 1);
    readLines(title + 1);
    if (title > 0)
        readAbove(title);
    if (m_draft.title.isEmpty() && !isNoTitle(m_fileTitle))
        m_draft.title = m_fileTitle;
    if (m_draft.byline.isEmpty())
        readEnd();
}

/// True where the head says what each of its lines is: "Headline: Ferry stays".
bool OfficeHead::namesFields() const
{
    static const QRegularExpression field(u"^\\s*(?:title|headline)\\s*:\\s*\\S"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return std::any_of(m_head.begin(), m_head.end(),
                       [this](qsizetype at) { return field.match(m_blocks[at].text).hasMatch(); });
}

/// The title, and what is set like it right below, where somebody broke it by hand.
void OfficeHead::takeTitle(qsizetype at)
{
    m_draft.blocks[at].kind = BlockKind::Headline;
    m_draft.title = shownWords(m_blocks[at].text);
    for (qsizetype next = at + 1; next < m_blocks.size(); ++next) {
        const OfficeBlock &block = m_blocks[next];
        const bool goesOn = m_blocks[at].role == OfficeRole::Title
            && block.role == OfficeRole::Title && !tellsWhoOrWhen(block.text.trimmed());
        if (!goesOn)
            return;
        m_draft.blocks[next].reason = LeftOutReason::Label;
        m_draft.title += u' ' + shownWords(block.text);
    }
}

/// Takes what the block \a at says of author, outlet and day, if that is all it says.
bool OfficeHead::takeCredits(qsizetype at)
{
    const QString words = shownWords(m_blocks[at].text);
    const std::optional<Credits> credits = creditsIn(words);
    if (!credits || !credits->isSure)
        return false;
    if (m_draft.byline.isEmpty())
        m_draft.byline = namesOf(*credits, words);
    if (m_draft.outlet.isEmpty())
        m_draft.outlet = credits->outlet.in(words).toString();
    if (!m_draft.published.isValid() && credits->day)
        m_draft.published = credits->day->written.day;
    leaveOut(at);
    return true;
}

void OfficeHead::takeOutletOf(const QString &words)
{
    const std::optional<Credits> credits = creditsIn(words);
    if (!credits || !m_draft.outlet.isEmpty())
        return;
    const QString outlet = credits->outlet.in(words).toString();
    if (looksLikeOutlet(outlet))
        m_draft.outlet = outlet;
}

/// What stands above the title: the outlet, the section, the day, and what else is not the text.
void OfficeHead::readAbove(qsizetype title)
{
    for (const qsizetype at : m_head) {
        if (at >= title || isTaken(at) || isRunningText(m_blocks[at]))
            continue;
        const QString words = shownWords(m_blocks[at].text);
        const auto written = findWrittenDay(words);
        if (looksLikeOutlet(words)) {
            if (m_draft.outlet.isEmpty())
                m_draft.outlet = words;
        } else if (!written && takeCredits(at)) {
            continue;
        } else if (written && !m_draft.published.isValid() && words.size() < longestLine) {
            m_draft.published = written->day;
            takeOutletOf(words); // "Vestby Courier, 17 November 2026, page 3" names nobody
        }
        leaveOut(at);
    }
}

/// Lines whose style says what they are.
void OfficeHead::readStyled(qsizetype from)
{
    for (const qsizetype at : m_head) {
        const OfficeBlock &block = m_blocks[at];
        const QString words = shownWords(block.text);
        if (at < from || isTaken(at))
            continue;
        if (block.role == OfficeRole::Author) {
            const std::optional<Credits> credits = creditsIn(words);
            const bool isNamed = credits && !credits->byline.isEmpty();
            if (isNamed && credits->isSure)
                takeCredits(at);
            m_authors += authorsIn(isNamed ? namesOf(*credits, words) : words);
            leaveOut(at);
        } else if (block.role == OfficeRole::Date) {
            if (const auto written = findWrittenDay(words); written && words.size() < longestLine) {
                m_draft.published = written->day;
                leaveOut(at);
            }
        } else if (block.role == OfficeRole::Subtitle && !tellsWhoOrWhen(words)) {
            m_draft.blocks[at].kind = BlockKind::Standfirst;
        }
    }
    if (!m_authors.isEmpty())
        m_draft.byline = bylineOf(m_authors);
}

/// Reads the lines below the title, or all of them where there is none, as those of a plain text.
void OfficeHead::readLines(qsizetype from)
{
    Article article;
    article.title = m_draft.title;
    article.byline = m_draft.byline;
    article.published = m_draft.published;
    QList<Block> blocks;
    QList<qsizetype> lines;
    for (const qsizetype at : m_head) {
        if (at < from || isTaken(at) || m_draft.blocks[at].kind == BlockKind::Standfirst)
            continue;
        const QString words = shownWords(m_blocks[at].text);
        article.text += article.text.isEmpty() ? u""_s : u"\n\n"_s;
        const qsizetype begin = article.text.size();
        article.text += words;
        blocks.append({{begin, article.text.size()},
                       m_draft.blocks[at].kind,
                       LeftOutReason::None,
                       m_draft.blocks[at].level});
        lines.append(at);
    }
    article.text += u"\n\n"_s;
    const QList<Block> known = readMetadata(article, {article.text, blocks, {}});
    for (qsizetype index = 0; index < lines.size(); ++index) {
        QList<Block> parts;
        for (const Block &part : known) {
            if (blocks[index].span.contains(part.span))
                parts.append(part);
        }
        takeKnown(lines[index], blocks[index].span.begin, parts);
    }
    takeFacts(article);
    if (article.byline == m_draft.byline)
        joinNames(lines);
}

/// Names alone, one below the other, are those of several authors.
void OfficeHead::joinNames(const QList<qsizetype> &lines)
{
    QStringList names;
    for (const qsizetype at : lines) {
        if (!isTaken(at))
            continue;
        const QString words = shownWords(m_blocks[at].text);
        const std::optional<Credits> credits = creditsIn(words);
        if (credits && !credits->isSure && credits->byline.length() == words.size())
            names.append(words);
    }
    if (names.size() > 1 && names.first() == m_draft.byline)
        m_draft.byline = bylineOf(names);
}

/// Gives the block \a at the kinds of its known \a parts.
void OfficeHead::takeKnown(qsizetype at, qsizetype offset, const QList<Block> &parts)
{
    DraftBlock &block = m_draft.blocks[at];
    const QString words = shownWords(m_blocks[at].text);
    QString rest = words;
    for (qsizetype index = parts.size(); index-- > 0;) {
        const Block &part = parts[index];
        if (part.kind == BlockKind::Headline) { // with what stands on its line
            block.kind = BlockKind::Headline;
            block.reason = LeftOutReason::None;
            return;
        }
        const Span span = part.span.shifted(-offset);
        const bool isWhole = span.length() == words.size();
        if (part.kind == BlockKind::Standfirst)
            block.kind = BlockKind::Standfirst;
        else if (!isWhole)
            rest.remove(span.begin, span.length());
        else
            block.reason =
                part.kind == BlockKind::LeftOut ? part.reason : LeftOutReason::AboutArticle;
    }
    if (rest.size() < words.size())
        block.text = rest;
}

void OfficeHead::takeFacts(const Article &article)
{
    if (m_draft.title.isEmpty())
        m_draft.title = article.title;
    if (m_draft.outlet.isEmpty())
        m_draft.outlet = article.outlet;
    if (m_draft.url.isEmpty())
        m_draft.url = article.url;
    if (!m_draft.published.isValid())
        m_draft.published = article.published;
    if (m_draft.byline.isEmpty())
        m_draft.byline = article.byline;
}

/// Where the head names nobody, a line at the end of the text may.
void OfficeHead::readEnd()
{
    constexpr int furthest = 3;
    constexpr qsizetype longest = 120;
    int seen = 0;
    for (qsizetype at = m_blocks.size(); at-- > 0 && seen < furthest;) {
        if (m_blocks[at].role == OfficeRole::Note || m_blocks[at].isInBox || isTaken(at))
            continue;
        ++seen;
        const QString words = shownWords(m_blocks[at].text);
        const std::optional<Credits> credits = creditsIn(words);
        if (words.size() <= longest && credits && credits->isSure && !credits->byline.isEmpty()) {
            takeCredits(at);
            return;
        }
    }
}

} // namespace

void readOfficeHead(const QList<OfficeBlock> &blocks, const QString &fileTitle, ArticleDraft &draft)
{
    OfficeHead(blocks, fileTitle, draft).read();
}

} // namespace onrecord
