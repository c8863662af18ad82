// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/officehead.h"

#include "core/article/credits.h"
#include "core/article/headpatterns.h"
#include "core/article/metadata.h"
#include "core/article/samewords.h"
#include "core/office/officetidying.h"
#include "core/page/pagefacts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Blocks that a head may have.
constexpr qsizetype longestOfficeHead = 40;
/// A paragraph of running text is longer, or is a sentence and longer than the second.
constexpr qsizetype longestHeadline = 240;
constexpr qsizetype longestSentence = 140;
constexpr qsizetype shortestSentence = 60;

bool mayBeInHead(const OfficeBlock &block)
{
    return !block.isInTable() && !block.isInBox && block.role != OfficeRole::Note
        && block.role != OfficeRole::Furniture && block.role != OfficeRole::Caption;
}

/// True for a sentence, or several, of more than \a longest characters.
bool isSentence(const OfficeBlock &block, qsizetype longest)
{
    QStringView words = QStringView(block.text).trimmed();
    const bool mayRun = block.role == OfficeRole::Text || block.role == OfficeRole::Quotation;
    if (!mayRun || words.size() <= longest)
        return false;
    while (!words.isEmpty() && QStringView(u"\"”’)").contains(words.back()))
        words.chop(1);
    return !words.isEmpty() && QStringView(u".!?…").contains(words.back());
}

bool isRunningText(const OfficeBlock &block)
{
    const bool mayRun = block.role == OfficeRole::Text || block.role == OfficeRole::Quotation;
    return isSentence(block, longestSentence) || (mayRun && block.text.size() > longestHeadline);
}

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
    qsizetype findTitle() const;
    qsizetype findWords(const QString &words) const;
    qsizetype findHeading() const;
    qsizetype findLargest() const;
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
    bool wasSentence = false; // two in a row are the text
    for (qsizetype at = 0; at < m_blocks.size() && m_head.size() < longestOfficeHead; ++at) {
        if (!mayBeInHead(m_blocks[at]))
            continue;
        m_head.append(at);
        const bool isShort = isSentence(m_blocks[at], shortestSentence);
        if (isRunningText(m_blocks[at]) || (isShort && wasSentence))
            break;
        wasSentence = isShort;
    }
    const bool isTitled = !m_draft.title.isEmpty();
    const qsizetype title = isTitled ? findWords(m_draft.title) : namesFields() ? -1 : findTitle();
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

/// The block that is the title; -1 where styles and sizes tell none.
qsizetype OfficeHead::findTitle() const
{
    for (const qsizetype at : m_head) {
        if (m_blocks[at].role == OfficeRole::Title && !looksLikeOutlet(m_blocks[at].text.trimmed()))
            return at;
    }
    const qsizetype named = isNoTitle(m_fileTitle) ? -1 : findWords(m_fileTitle);
    if (named >= 0 && !looksLikeOutlet(m_blocks[named].text.trimmed()))
        return named;
    const qsizetype heading = findHeading();
    return heading >= 0 ? heading : findLargest();
}

/// The block that says \a words and no more; -1 for none.
qsizetype OfficeHead::findWords(const QString &words) const
{
    const auto found = std::find_if(m_head.begin(), m_head.end(), [&](qsizetype at) {
        return saySame(m_blocks[at].text, words);
    });
    return found == m_head.end() ? -1 : *found;
}

/// The highest heading above the running text.
qsizetype OfficeHead::findHeading() const
{
    qsizetype best = -1;
    for (const qsizetype at : m_head) {
        const OfficeBlock &block = m_blocks[at];
        if (block.role != OfficeRole::Heading || looksLikeOutlet(block.text.trimmed()))
            continue;
        if (best < 0 || block.level < m_blocks[best].level)
            best = at;
    }
    return best;
}

/// What is set in the largest type above the running text, or in bold.
qsizetype OfficeHead::findLargest() const
{
    const int body = bodySize(m_blocks);
    qsizetype largest = -1;
    qsizetype bold = -1;
    for (const qsizetype at : m_head) {
        const OfficeBlock &block = m_blocks[at];
        const QString words = block.text.trimmed();
        const bool mayBeTitle = block.role == OfficeRole::Text && words.size() <= longestHeadline
            && !isRunningText(block) && !looksLikeOutlet(words) && !looksLikeKicker(words)
            && !tellsWhoOrWhen(words);
        if (!mayBeTitle)
            continue;
        const bool isLarge = block.size * 100 >= body * 115;
        if (isLarge && body > 0 && (largest < 0 || block.size > m_blocks[largest].size))
            largest = at;
        if (block.isBold && bold < 0)
            bold = at;
    }
    return largest >= 0 ? largest : bold;
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
        m_draft.byline = credits->byline.in(words).toString();
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
        } else if (written && !m_draft.published.isValid() && words.size() < longestSentence) {
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
            m_authors += authorsIn(isNamed ? credits->byline.in(words).toString() : words);
            leaveOut(at);
        } else if (block.role == OfficeRole::Date) {
            if (const auto written = findWrittenDay(words);
                written && words.size() < longestSentence) {
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

bool isNoTitle(const QString &title)
{
    static const QRegularExpression none(
        uR"(^\s*(?:(?:untitled|unknown title|unbenannt|sans nom|sin título|senza nome|naamloos)\b.*|)"
        uR"((?:microsoft )?word(?:[ -]document| -).*|document\s*\d*|doc\d+|new document|article|)"
        uR"([^ ]*\.(?:docx?|odt|rtf|pdf|txt|html?|epub)|[^ ]*[_/\\][^ ]*)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return none.match(title).hasMatch();
}

void readOfficeHead(const QList<OfficeBlock> &blocks, const QString &fileTitle, ArticleDraft &draft)
{
    OfficeHead(blocks, fileTitle, draft).read();
}

} // namespace onrecord
