// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/metadata.h"

#include "core/article/credits.h"
#include "core/article/frontmatter.h"
#include "core/article/headlines.h"
#include "core/article/headlook.h"
#include "core/article/headpatterns.h"
#include "core/article/linemarks.h"
#include "core/article/markeduptext.h"
#include "core/article/signatures.h"
#include "core/text/calendar.h"
#include "core/text/lines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Lines that are not blank, as far as a head reaches.
constexpr int longestHead = 24;
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
    bool readLine(const Line &line);
    bool readFieldLine(Span line);
    bool readCredits(const Line &line);
    bool readOutlet(const Line &line);
    bool readPlace(const Line &line);
    bool readFurniture(const Line &line);
    bool repeatsTitle(Span line);
    bool readHeadline(const Line &line);
    void readHeadlineEnd(Span headline);
    bool readStandfirst(const Line &line);
    void readDateline(Span line);

    void takeCredits(const Credits &credits, Span line);
    Block blockAt(Span line) const;
    QString wordsOf(Span span) const;
    void setPublished(const WrittenDay &written, StampRank rank, qsizetype frame);
    void add(Span span, BlockKind kind, LeftOutReason reason = LeftOutReason::None);

    Article &m_article;
    const QString m_text; // a shared copy: the article's other fields change while it is read
    const HeadLines m_lines{m_text};
    const QList<Block> m_blocks; // of a text with markup; empty for a plain one
    qsizetype m_at = 0;
    QList<Block> m_known;
    StampRank m_rank = StampRank::Updated; // of article.published, where it is set
    std::optional<StampRank> m_label; // what the line above says of the day on this one
    bool m_isBehindBy = false; // the line above is no more than "By"
    bool m_hasCredits = false; // the line above says who wrote it or when
    bool m_wasCredits = false; // the same, where this line does not
    bool m_hasStandfirst = false;
};

void Head::read()
{
    if (m_article.published.isValid())
        m_rank = StampRank::Published; // front matter said it
    if (readPrefix())
        return;
    for (int lines = 0; lines < longestHead; ++lines) {
        const Line line = m_lines.nextFilled(m_at);
        if (line.span.isEmpty())
            return;
        const Block block = blockAt(line.span);
        const BlockKind kind = block.kind;
        if (kind == BlockKind::Caption) { // words may follow on its line
            m_at = std::max(block.span.end, line.span.begin + 1);
            continue;
        }
        const bool isPicture = m_blocks.isEmpty() && !m_article.title.isEmpty()
            && readLineMarks(m_text, line.span).kind == BlockKind::Caption;
        const bool isRead = isPicture || kind == BlockKind::Paragraph || kind == BlockKind::Heading
            || (kind == BlockKind::ListItem && !m_article.title.isEmpty());
        if (!isRead)
            return;
        if (line.span.length() > longestHeadLine || (!isPicture && !readLine(line))) {
            readDateline(line.span);
            return;
        }
        m_at = std::max(m_at, line.next);
    }
}

/// True where \a line belongs to the head.
bool Head::readLine(const Line &line)
{
    if (readCredits(line))
        return true;
    m_isBehindBy = false;
    m_wasCredits = m_hasCredits;
    m_hasCredits = false;
    return readFieldLine(line.span) || readFurniture(line) || repeatsTitle(line.span)
        || readOutlet(line) || readHeadline(line) || readPlace(line) || readStandfirst(line)
        || (m_at == 0 && looksLikeKicker(line.span.in(m_text)));
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

void Head::setPublished(const WrittenDay &written, StampRank rank, qsizetype frame)
{
    if (m_article.published.isValid() && rank <= m_rank)
        return;
    m_rank = rank;
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
    setPublished({{match.capturedStart(u"day"_s), match.capturedEnd(u"day"_s)}, day},
                 StampRank::Published, 0);
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
    const bool wasKnown = m_article.published.isValid();
    m_known += takeField(m_article, m_text, match.captured(u"key"_s).toLower(), line, value);
    if (!wasKnown && m_article.published.isValid())
        m_rank = StampRank::Published;
    return true;
}

bool Head::readCredits(const Line &line)
{
    const QStringView words = line.span.in(m_text);
    if (announcesNames(words)) {
        m_isBehindBy = true;
        add(line.span, BlockKind::Byline);
        return true;
    }
    std::optional<Credits> credits = m_isBehindBy ? creditsBehindBy(words) : std::nullopt;
    if (!credits)
        credits = m_lines.creditsOn(line.span);
    if (!credits)
        return false;
    if (!credits->isSure
        && (m_article.title.isEmpty() || !m_lines.areSigned(line, *credits, m_hasCredits)))
        return false;
    takeCredits(*credits, line.span);
    return true;
}

void Head::takeCredits(const Credits &credits, Span line)
{
    const auto words = [&](Span span) {
        const QString taken = span.shifted(line.begin).in(m_text).toString();
        return m_article.markup.isEmpty() ? taken : taken.simplified(); // marks are blanks here
    };
    if (m_article.byline.isEmpty() && !credits.byline.isEmpty())
        m_article.byline =
            withoutPlaces(words(credits.byline), words({credits.byline.end, line.length()}));
    if (m_article.outlet.isEmpty() && !credits.outlet.isEmpty())
        m_article.outlet = words(credits.outlet);
    if (credits.day) {
        const bool isPlain = credits.day->rank == StampRank::Plain;
        setPublished(credits.day->written,
                     isPlain ? m_label.value_or(StampRank::Plain) : credits.day->rank, line.begin);
    }
    m_label = credits.label;
    m_isBehindBy = false;
    m_hasCredits = true;
    const bool saysWho = !credits.byline.isEmpty() || !credits.outlet.isEmpty();
    add(line, saysWho ? BlockKind::Byline : BlockKind::Dateline);
}

/// An outlet's name above the headline.
bool Head::readOutlet(const Line &line)
{
    if (!m_article.title.isEmpty() || !m_article.outlet.isEmpty()
        || !looksLikeOutlet(line.span.in(m_text)))
        return false;
    const Line after = m_lines.nextFilled(line.next);
    const Line below = m_lines.nextFilled(after.next);
    if (after.span.isEmpty() || below.span.isEmpty() || after.span.length() > longestLinkLine * 2
        || m_text[after.span.end - 1] == u'.' || m_lines.areCredits(after, 0))
        return false;
    m_article.outlet = wordsOf(line.span);
    add(line.span, BlockKind::LeftOut, LeftOutReason::AboutArticle);
    return true;
}

/// A place alone, between the byline and what else stands before the text.
bool Head::readPlace(const Line &line)
{
    const QStringView words = line.span.in(m_text);
    const Line after = m_lines.nextFilled(line.next);
    if (m_article.title.isEmpty() || after.span.isEmpty())
        return false;
    const bool isPlace = looksLikePlace(words) || (m_wasCredits && signatureIn(words));
    if (!isPlace || !(looksLikeFurniture(after.span.in(m_text)) || m_lines.areCredits(after)))
        return false;
    add(line.span, BlockKind::Dateline);
    return true;
}

/// Buttons, and the sections above a headline.
bool Head::readFurniture(const Line &line)
{
    const QStringView words = readLineMarks(m_text, line.span).words.in(m_text);
    const bool isAbove = m_article.title.isEmpty() && standsAboveHeadlines(words);
    if (!isAbove && !looksLikeFurniture(words))
        return false;
    add(line.span, BlockKind::LeftOut, LeftOutReason::AboutArticle);
    return true;
}

/// What stands between the headline and the line that says who wrote it or when: the standfirst, which
/// is text, then links to other articles.
bool Head::readStandfirst(const Line &line)
{
    if (m_article.title.isEmpty() || line.span.length() > longestStandfirstLine
        || datelineAt(line.span.in(m_text)).hasMatch())
        return false;
    if (!m_lines.leadToCredits(m_lines.nextFilled(line.next)))
        return false;
    const bool isItem = readLineMarks(m_text, line.span).kind == BlockKind::ListItem;
    const bool isLink = isItem
        || (m_hasStandfirst && line.span.length() <= longestLinkLine
            && m_text[line.span.end - 1] != u'.');
    if (isLink)
        add(line.span, BlockKind::LeftOut, LeftOutReason::AboutArticle);
    else
        add(line.span, BlockKind::Standfirst);
    m_hasStandfirst = true;
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

bool Head::readHeadline(const Line &line)
{
    if (!m_article.title.isEmpty() || datelineAt(line.span.in(m_text)).hasMatch())
        return false;
    const Line below = lineAt(m_text, line.next);
    const Line after = m_lines.nextFilled(line.next);
    const bool leadsToByline = !after.span.isEmpty() && m_lines.leadToCredits(after);
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
    m_at = lineAt(m_text, headline.end).next;
    readHeadlineEnd(headline);
    return true;
}

/// A headline may end with what is none of it: its section, or the weekday and day it appeared.
void Head::readHeadlineEnd(Span headline)
{
    const QStringView words = headline.in(m_text);
    const std::optional<WrittenDay> written = findWrittenDay(words);
    const bool hasWeekday = written && words[written->span.begin].isLetter()
        && weekdayNamed(words.sliced(written->span.begin).split(u' ').first().split(u',').first());
    const bool endsWithDay =
        hasWeekday && written->span.begin > 0 && written->span.end == words.size();
    const qsizetype behind = endsWithDay ? written->span.length() : sectionBehind(words);
    if (endsWithDay)
        setPublished(*written, StampRank::Plain, headline.begin);
    const Span title =
        behind > 0 ? trimmed(m_text, {headline.begin, headline.end - behind}) : headline;
    m_article.title = headlineText(wordsOf(title));
    m_article.titleSpan = title;
    add(title, BlockKind::Headline);
    if (behind > 0)
        add({title.end, headline.end}, BlockKind::LeftOut, LeftOutReason::Label);
}

/// "VESTBY, 17 November 2026 (Courier) — The …", "Vestby, 17 November 2026: The …"
void Head::readDateline(Span line)
{
    const auto match = datelineAt(line.in(m_text));
    if (match.hasMatch()) {
        if (m_article.outlet.isEmpty())
            m_article.outlet = match.captured(u"outlet"_s);
        if (const auto written = findWrittenDay(match.capturedView()))
            setPublished(*written, StampRank::Plain, line.begin);
        return;
    }
    if (const auto written = dayOfPlaceAt(line.in(m_text)))
        setPublished(*written, StampRank::Plain, line.begin);
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
