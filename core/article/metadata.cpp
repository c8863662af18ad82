// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/metadata.h"

#include "core/article/frontmatter.h"
#include "core/article/headlines.h"
#include "core/article/headpatterns.h"
#include "core/article/markeduptext.h"
#include "core/text/calendar.h"
#include "core/text/lines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Lines that are not blank, as far as a head reaches.
constexpr int longestHead = 16;
constexpr qsizetype longestMetadataLine = 300;
/// A line longer than this is text, and so is what follows it.
constexpr qsizetype longestHeadLine = 1000;

/// The head of an article, read line by line until the text begins.
class Head
{
public:
    Head(Article &article, const HeadText &text)
        : m_article(article)
        , m_text(text.words)
        , m_blocks(text.blocks)
        , m_at(text.front.end)
        , m_known(text.front.blocks)
    {
    }

    void read();
    QList<Block> known() const;

private:
    bool readPrefix();
    bool readFieldLine(Span line);
    bool readDateLine(Span line);
    bool readByline(Span line);
    bool readCredits(Span line);
    bool repeatsTitle(Span line);
    bool readHeadline(const Line &line);
    void readDateline(Span line);

    bool isAboutArticle(Span line) const;
    Line nextFilledLine(qsizetype from) const;
    Block blockAt(Span line) const;
    QString wordsOf(Span span) const;
    void setPublished(const WrittenDay &written, qsizetype frame);
    void add(Span span, BlockKind kind, LeftOutReason reason = LeftOutReason::None);

    Article &m_article;
    const QString m_text; // a shared copy: the article's other fields change while it is read
    const QList<Block> m_blocks; // of a text with markup; empty for a plain one
    qsizetype m_at = 0;
    QList<Block> m_known;
};

void Head::read()
{
    if (readPrefix())
        return;
    for (int lines = 0; lines < longestHead; ++lines) {
        const Line line = nextFilledLine(m_at);
        if (line.span.isEmpty())
            return;
        const Block block = blockAt(line.span);
        const BlockKind kind = block.kind;
        if (kind == BlockKind::Caption) { // words may follow on its line
            m_at = std::max(block.span.end, line.span.begin + 1);
            continue;
        }
        if (kind != BlockKind::Paragraph && kind != BlockKind::Heading)
            return;
        if (line.span.length() > longestHeadLine) {
            readDateline(line.span);
            return;
        }
        const bool isKnown = readFieldLine(line.span) || readDateLine(line.span)
            || readByline(line.span) || readCredits(line.span) || repeatsTitle(line.span)
            || readHeadline(line);
        const bool isKicker = lines == 0 && !isKnown && looksLikeKicker(line.span.in(m_text));
        if (!isKnown && !isKicker) {
            // A standfirst between headline and byline belongs to the text; the head goes on.
            const Line after = nextFilledLine(line.next);
            const bool isStandfirst =
                !m_article.title.isEmpty() && !after.span.isEmpty() && isAboutArticle(after.span);
            if (!isStandfirst) {
                readDateline(line.span);
                return;
            }
            add(line.span, BlockKind::Standfirst);
        }
        m_at = std::max(m_at, line.next);
    }
}

QList<Block> Head::known() const
{
    QList<Block> known = m_known;
    std::sort(known.begin(), known.end(),
              [](const Block &one, const Block &other) { return one.span < other.span; });
    return known;
}

void Head::add(Span span, BlockKind kind, LeftOutReason reason)
{
    const Span filled = trimmed(m_text, span);
    if (!filled.isEmpty())
        m_known.append({filled, kind, reason});
}

/// The block in which \a line begins. In a plain text, all that is read here may be a paragraph.
Block Head::blockAt(Span line) const
{
    const auto after = std::upper_bound(
        m_blocks.begin(), m_blocks.end(), line.begin,
        [](qsizetype offset, const Block &block) { return offset < block.span.begin; });
    return after == m_blocks.begin() ? Block{line} : *std::prev(after);
}

/// The words of \a span as they are shown.
QString Head::wordsOf(Span span) const
{
    return shownWords(m_article.text, span, m_article.markup);
}

/// The next line with words on it, blanks at its ends left out; an empty span where there is none.
Line Head::nextFilledLine(qsizetype from) const
{
    Line line{{from, from}, from};
    while (line.next < m_text.size()) {
        line = lineAt(m_text, line.next);
        line.span = trimmed(m_text, line.span);
        if (!line.span.isEmpty())
            break;
    }
    return line;
}

void Head::setPublished(const WrittenDay &written, qsizetype frame)
{
    if (m_article.published.isValid())
        return;
    m_article.published = written.day;
    m_article.publishedSpan = written.span.shifted(frame);
}

bool Head::readPrefix()
{
    const QStringView first = QStringView(m_text).left(longestMetadataLine);
    if (!first.trimmed().startsWith(u"date", Qt::CaseInsensitive))
        return false;
    static const QRegularExpression pattern =
        anyCase(uR"(^\s*(?<prefix>date[:\s][ \t]*(?<day>\d{4}-\d{2}-\d{2})[ \t]+)(?=\S))"_s);
    const auto match = pattern.match(first.toString());
    const QDate day = QDate::fromString(match.captured(u"day"_s), Qt::ISODate);
    if (!day.isValid())
        return false;
    add({match.capturedStart(u"prefix"_s), match.capturedEnd(u"prefix"_s)}, BlockKind::LeftOut,
        LeftOutReason::Label);
    setPublished({{match.capturedStart(u"day"_s), match.capturedEnd(u"day"_s)}, day}, 0);
    return true;
}

bool Head::readFieldLine(Span line)
{
    const QStringView words = line.in(m_text);
    if (words.size() > longestMetadataLine || !words.contains(u':'))
        return false;
    static const QRegularExpression pattern = anyCase(
        uR"(^(?<key>title|headline|by|byline|authors?|published(?: on)?|publication date|date|posted|source|outlet|publication|publisher|url|link|updated|section|dateline|language)\s*:\s*(?<value>\S.*)?$)"_s);
    const auto match = pattern.match(words.toString());
    if (!match.hasMatch())
        return false;
    const Span value = match.capturedStart(u"value"_s) < 0
        ? Span{line.end, line.end}
        : Span{match.capturedStart(u"value"_s), match.capturedEnd(u"value"_s)}.shifted(line.begin);
    m_known += takeField(m_article, m_text, match.captured(u"key"_s).toLower(), line, value);
    return true;
}

bool Head::readDateLine(Span line)
{
    if (line.length() > 100)
        return false;
    const QStringView words = line.in(m_text);
    if (!isDayAlone(words))
        return false;
    // A day alone says when the article appeared; "Updated" says something else.
    if (!saysUpdated(words))
        setPublished(*findWrittenDay(words), line.begin);
    add(line, BlockKind::Dateline);
    return true;
}

bool Head::readByline(Span line)
{
    if (line.length() > 160 || m_text[line.end - 1] == u'.')
        return false;
    const auto match = bylineAt(line.in(m_text).toString());
    if (!match.hasMatch())
        return false;
    if (m_article.byline.isEmpty()) {
        const QString names = match.captured(u"names"_s);
        // Markdown's marks are blanks here; the blanks of a plain text stay as they are.
        m_article.byline = m_article.markup.isEmpty() ? names : names.simplified();
    }
    if (const auto written = findWrittenDay(match.capturedView(u"rest"_s)))
        setPublished(*written, line.begin + match.capturedStart(u"rest"_s));
    add(line, BlockKind::Byline);
    return true;
}

bool Head::readCredits(Span line)
{
    const QStringView words = line.in(m_text);
    if (!looksLikeCredits(words))
        return false;
    const Spans parts = creditsIn(words);
    for (const Span part : parts) {
        const QStringView name = part.in(words);
        if (isDayAlone(name))
            setPublished(*findWrittenDay(name), line.begin + part.begin);
        else if (m_article.byline.isEmpty())
            m_article.byline = name.toString();
        else if (m_article.outlet.isEmpty())
            m_article.outlet = name.toString();
    }
    add(line, BlockKind::Byline);
    return true;
}

/// Front matter names the title, and the text has it again as its first heading: that is where a
/// reader looks for it.
bool Head::repeatsTitle(Span line)
{
    const Block block = blockAt(line);
    const QString words = block.span.in(m_text).toString().simplified();
    if (block.level != 1 || m_article.titleSpan.isEmpty()
        || words.compare(m_article.title, Qt::CaseInsensitive) != 0)
        return false;
    // The line that had it becomes metadata as a whole.
    Line above = lineAt(m_text, 0);
    while (above.next <= m_article.titleSpan.begin)
        above = lineAt(m_text, above.next);
    const Span whole = trimmed(m_text, above.span);
    m_known.removeIf([whole](const Block &block) { return whole.contains(block.span); });
    add(whole, BlockKind::LeftOut, LeftOutReason::AboutArticle);
    m_article.titleSpan = block.span;
    add(block.span, BlockKind::Headline);
    return true;
}

bool Head::isAboutArticle(Span line) const
{
    if (line.length() > 160)
        return false;
    const QString words = line.in(m_text).toString();
    return (bylineAt(words).hasMatch() && !words.endsWith(u'.')) || isDayAlone(words)
        || looksLikeCredits(words);
}

bool Head::readHeadline(const Line &line)
{
    if (!m_article.title.isEmpty() || datelineAt(line.span.in(m_text)).hasMatch())
        return false;
    const Line below = lineAt(m_text, line.next);
    const Line after = nextFilledLine(line.next);
    const bool leadsToByline = !after.span.isEmpty() && isAboutArticle(after.span);
    const Block block = blockAt(line.span);
    Span headline;
    if (block.kind != BlockKind::Heading)
        headline = findHeadline(m_text, line, trimmed(m_text, below.span), after, leadsToByline);
    else if (block.level == 1 || leadsToByline)
        headline = block.span;
    if (!m_blocks.isEmpty()) // a picture, a quotation or a list behind it is none of it
        headline.end = std::min(headline.end, block.span.end);
    if (headline.end <= headline.begin)
        return false;
    m_article.title = headlineText(wordsOf(headline));
    m_article.titleSpan = headline;
    add(headline, BlockKind::Headline);
    m_at = lineAt(m_text, headline.end).next;
    return true;
}

void Head::readDateline(Span line)
{
    const auto match = datelineAt(line.in(m_text));
    if (!match.hasMatch())
        return;
    if (m_article.outlet.isEmpty())
        m_article.outlet = match.captured(u"outlet"_s);
    if (const auto written = findWrittenDay(match.capturedView()))
        setPublished(*written, line.begin);
}

} // namespace

QList<Block> readMetadata(Article &article)
{
    const FrontMatter front = readFrontMatter(article);
    return readMetadata(article, {article.text, {}, front});
}

QList<Block> readMetadata(Article &article, const HeadText &text)
{
    Head head(article, text);
    head.read();
    return head.known();
}

} // namespace onrecord
