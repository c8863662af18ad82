// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markeduptext.h"
#include "core/findings/enumnames.h"
#include "core/html/htmlhead.h"
#include "core/html/htmlpage.h"
#include "core/html/htmltext.h"
#include "core/html/listparts.h"
#include "core/html/markupnesting.h"
#include "core/html/sourcewords.h"
#include "core/text/codepoints.h"
#include "core/wording/page.h"

#include <QSet>

namespace onrecord {

namespace {

// Claims over so much of a paragraph, of 100, give it a bar down its whole side.
constexpr qsizetype mostOfIt = 60;

/// The article's column: headline, byline, paragraphs with their marks.
class ArticleColumn
{
public:
    ArticleColumn(QByteArray &html, const HtmlPage &page)
        : m_html(html)
        , m_page(page)
        , m_reading(page.reading())
        , m_text(page.reading().document.text())
        , m_markup(page.reading().document.article().markup)
        , m_points(page.reading().document.text())
        , m_marks(markupOf(page.reading()))
        , m_nesting(m_marks)
        , m_words(page.reading())
    {
    }

    HtmlIds write();

private:
    void writeHeader(qsizetype paragraphs);
    void writeHeadWords(const Paragraph &line);
    void writeBody(qsizetype first);
    qsizetype shownFrom(qsizetype first) const;
    void closeList();
    void writeParagraph(qsizetype index);
    void writePrefix(qsizetype index);
    void writeWords(Span paragraph);
    void writeStep(const NestingStep &step);
    void open(const NestingStep &step);
    void close(const NestingStep &step);
    void openContent(const NestingStep &step, const ReadStatement &read);
    void closeContent(const NestingStep &step, const ReadStatement &read);
    void openDate(const ReadDate &read);
    void writeLabel(const ReadStatement &read);
    void writeGlyph(const ReadStatement &read);
    void writeId(const QByteArray &id);
    bool isReportersOwn(Span paragraph);

    const Mark &mark(const NestingStep &step) const { return m_marks[step.mark]; }
    const ReadStatement &statement(const NestingStep &step) const
    {
        return m_reading.statements[mark(step).index];
    }

    QByteArray &m_html; // not owned
    const HtmlPage &m_page; // not owned
    const Reading &m_reading; // not owned
    const QStringView m_text;
    const QList<Markup> m_markup;
    const CodePoints m_points;
    const QList<Mark> m_marks;
    MarkupNesting m_nesting;
    SourceWords m_words;
    QSet<qsizetype> m_anchored; ///< marks whose first piece was written
    HtmlIds m_ids; ///< of those
    QList<QByteArray> m_contents; ///< ids of the statements whose words are open, outermost first
    qsizetype m_nextClaim = 0;
    bool m_inList = false;
};

HtmlIds ArticleColumn::write()
{
    m_html += "<main>\n<article id=\"art\" aria-labelledby=\"h\">\n";
    const QList<Paragraph> &paragraphs = m_reading.document.paragraphs();
    const auto isBody = [](const Paragraph &each) {
        return each.kind != BlockKind::Headline && !isAboutArticle(each.kind);
    };
    const qsizetype body =
        std::find_if(paragraphs.begin(), paragraphs.end(), isBody) - paragraphs.begin();
    writeHeader(body);
    writeBody(body);
    m_html += "</article>\n</main>\n";
    return std::move(m_ids);
}

/// Headline and what is said of the article, which stand before the first \a paragraphs end.
void ArticleColumn::writeHeader(qsizetype paragraphs)
{
    m_html += "<header>\n";
    const QList<Paragraph> &all = m_reading.document.paragraphs();
    const Article &article = m_reading.document.article();
    const auto first = all.begin();
    const bool headed = std::any_of(first, first + paragraphs, [](const Paragraph &each) {
        return each.kind == BlockKind::Headline;
    });
    if (!headed) {
        const QString title =
            article.title.isEmpty() ? wording::word(wording::PageWord::Untitled) : article.title;
        const char *const shown = article.title.isEmpty() ? " class=\"vh\"" : "";
        m_html +=
            QByteArray("<h1 id=\"h\"") + shown + " dir=\"auto\">" + escaped(title) + "</h1>\n";
    }
    const bool saysItself = std::any_of(
        first, first + paragraphs, [](const Paragraph &each) { return isAboutArticle(each.kind); });
    QByteArray facts = saysItself && !isCorrectedHead(article) ? QByteArray() : factsLine(article);
    bool named = false;
    for (qsizetype index = 0; index < paragraphs; ++index) {
        if (all[index].kind == BlockKind::Headline) {
            m_html +=
                std::exchange(named, true) ? "<h1 dir=\"auto\">" : "<h1 id=\"h\" dir=\"auto\">";
            writeWords(all[index].span);
            m_html += "</h1>\n";
            continue;
        }
        m_html += std::exchange(facts, {}) + "<p class=\"by\" dir=\"auto\">";
        writeHeadWords(all[index]);
        m_html += "</p>\n";
    }
    m_html += facts + "</header>\n";
}

/// The words of a line that is about the article; struck out where a reader has corrected what it says.
void ArticleColumn::writeHeadWords(const Paragraph &line)
{
    const bool isWrong = saysWhatIsCorrected(m_reading.document.article(), line);
    if (isWrong)
        m_html += "<s title=\""
            + escaped(wording::word(wording::PageWord::SaidOtherwise), HtmlPlace::Attribute)
            + "\">";
    writeWords(line.span);
    if (isWrong)
        m_html += "</s>";
}

/// How many paragraphs from \a first on stand in the page.
qsizetype ArticleColumn::shownFrom(qsizetype first) const
{
    const QList<Paragraph> &paragraphs = m_reading.document.paragraphs();
    return std::count_if(paragraphs.begin() + first, paragraphs.end(),
                         [this](const Paragraph &each) { return m_page.shows(each.span); });
}

void ArticleColumn::writeBody(qsizetype first)
{
    const QList<Paragraph> &paragraphs = m_reading.document.paragraphs();
    const bool isInParts = areInParts(shownFrom(first));
    qsizetype written = 0;
    bool isGap = false;
    for (qsizetype index = first; index < paragraphs.size(); ++index) {
        if (!m_page.shows(paragraphs[index].span)) {
            isGap = true;
            continue;
        }
        if (std::exchange(isGap, false)) {
            closeList();
            m_html += "<p class=\"gap\">[…]</p>\n";
        }
        if (isInParts && written++ % linesOfPart == 0) {
            closeList();
            m_html += written == 1 ? "<div class=\"part\">\n" : "</div>\n<div class=\"part\">\n";
        }
        writeParagraph(index);
    }
    closeList();
    if (isInParts)
        m_html += "</div>\n";
}

void ArticleColumn::closeList()
{
    if (std::exchange(m_inList, false))
        m_html += "</ul>\n";
}

void ArticleColumn::writeParagraph(qsizetype index)
{
    const Paragraph &paragraph = m_reading.document.paragraphs()[index];
    const bool listed = paragraph.kind == BlockKind::ListItem;
    if (listed != m_inList)
        m_html += listed ? "<ul>\n" : "</ul>\n";
    m_inList = listed;

    const int number = m_reading.document.paragraphNumber(index);
    QByteArray attributes;
    if (number > 0)
        attributes += " id=\"p" + QByteArray::number(number) + "\" data-n=\""
            + QByteArray::number(number) + '"';
    attributes += " data-cp=\"" + QByteArray::number(m_points.fromUtf16(paragraph.span.begin))
        + "\" dir=\"auto\"";
    QByteArray name = "p";
    switch (paragraph.kind) {
    case BlockKind::Heading:
    case BlockKind::Headline: name = "h2"; break;
    case BlockKind::ListItem: name = "li"; break;
    case BlockKind::Caption: attributes += " class=\"cap\""; break;
    case BlockKind::Preformatted: name = "pre"; break;
    case BlockKind::Byline:
    case BlockKind::Dateline:
    case BlockKind::LeftOut: attributes += " class=\"by\""; break;
    case BlockKind::Quotation:
    case BlockKind::Paragraph:
    case BlockKind::Standfirst:
    case BlockKind::TableCell:
        if (isReportersOwn(paragraph.span))
            attributes += " class=\"own\"";
        break;
    }
    const bool quoted = paragraph.kind == BlockKind::Quotation;
    m_html += (quoted ? "<blockquote><" : "<") + name + attributes + '>';
    writePrefix(index);
    writeHeadWords(paragraph);
    m_html += "</" + name + (quoted ? "></blockquote>\n" : ">\n");
}

/// Words before a paragraph that are about the article ("WASHINGTON, Dec. 4 –"): they belong
/// to no paragraph, but the page leaves no word of the text out.
void ArticleColumn::writePrefix(qsizetype index)
{
    const QList<Paragraph> &paragraphs = m_reading.document.paragraphs();
    const qsizetype begin = index > 0 ? paragraphs[index - 1].span.end : 0;
    const QList<Block> &blocks = m_reading.document.article().blocks;
    auto block = std::lower_bound(
        blocks.begin(), blocks.end(), begin,
        [](const Block &each, qsizetype offset) { return each.span.end <= offset; });
    for (; block != blocks.end() && block->span.begin < paragraphs[index].span.begin; ++block) {
        if (block->reason == LeftOutReason::Label)
            m_html += "<span class=\"pre\">" + escaped(shownWords(m_text, block->span, m_markup))
                + "</span> ";
    }
}

/// True where most of \a paragraph's words are claims in the reporter's own voice.
bool ArticleColumn::isReportersOwn(Span paragraph)
{
    const QList<Claim> &claims = m_reading.claims;
    while (m_nextClaim < claims.size() && claims[m_nextClaim].span.end <= paragraph.begin)
        ++m_nextClaim;
    qsizetype own = 0;
    for (qsizetype at = m_nextClaim; at < claims.size(); ++at) {
        const Span span = claims[at].span;
        if (span.begin >= paragraph.end)
            break;
        if (claims[at].statement.isEmpty())
            own += std::min(span.end, paragraph.end) - std::max(span.begin, paragraph.begin);
    }
    return own * 100 >= mostOfIt * paragraph.length() && own > 0;
}

void ArticleColumn::writeWords(Span paragraph)
{
    const QList<NestingStep> steps = m_nesting.stepsOf(paragraph);
    for (const NestingStep &step : steps)
        writeStep(step);
}

void ArticleColumn::writeStep(const NestingStep &step)
{
    switch (step.kind) {
    case NestingStep::Kind::Text: m_words.append(m_html, step.span); break;
    case NestingStep::Kind::Open: open(step); break;
    case NestingStep::Kind::Close: close(step); break;
    }
}

void ArticleColumn::open(const NestingStep &step)
{
    switch (mark(step).kind) {
    case MarkKind::Date: openDate(m_reading.dates[mark(step).index]); return;
    case MarkKind::Content: openContent(step, statement(step)); return;
    case MarkKind::Source:
        m_words.open(mark(step));
        m_html += "<cite class=\"src " + m_page.classes(statement(step)) + "\" data-ann=\""
            + asIdentifier(statement(step).statement.id) + "\">";
        return;
    case MarkKind::Cue:
    case MarkKind::NoComment:
    case MarkKind::OwnClaim: break;
    }
    // A cue that stands for a statement ("declined to comment") is where its label goes.
    const ReadStatement &read = statement(step);
    const bool alone = read.statement.content.isEmpty();
    const bool first = !m_anchored.contains(step.mark);
    m_anchored.insert(step.mark);
    if (alone && first)
        writeGlyph(read);
    m_html +=
        QByteArray("<span class=\"cue ") + (alone ? "alone " : "") + m_page.classes(read) + '"';
    if (alone && first && mark(step).part == 0)
        writeId(m_page.markId(read));
    m_html += " data-ann=\"" + asIdentifier(read.statement.id) + "\">";
}

void ArticleColumn::openContent(const NestingStep &step, const ReadStatement &read)
{
    const Mark &content = mark(step);
    const bool first = !m_anchored.contains(step.mark);
    m_anchored.insert(step.mark);
    if (first && content.part == 0)
        writeGlyph(read);
    m_contents.append(asIdentifier(read.statement.id));
    m_html += "<mark class=\"k-";
    m_html += QString(toName(read.statement.kind)).toLatin1() + ' ' + m_page.classes(read) + '"';
    if (first)
        writeId(m_page.markId(read, content.part));
    m_html +=
        " data-ann=\"" + m_contents.join(' ') + "\" aria-details=\"" + m_page.lineId(read) + "\">";
    if (first && content.part == 0)
        m_html += "<span class=\"vh\" dir=\"auto\">" // else it decides the paragraph's
            + escaped(wording::beforeWords(m_reading, read)) + "</span>";
}

void ArticleColumn::openDate(const ReadDate &read)
{
    const DateExpression &date = read.date;
    const QByteArray element = dateElement(date);
    const QByteArray value = escaped(date.value, HtmlPlace::Attribute);
    m_html += '<' + element + " class=\"date r-" + QString(toName(date.role)).toLatin1() + '"';
    m_html += (element == "time" ? " datetime=\"" : " data-value=\"") + value + "\" title=\""
        + escaped(wording::dateSentence(read), HtmlPlace::Attribute) + "\">";
}

void ArticleColumn::close(const NestingStep &step)
{
    switch (mark(step).kind) {
    case MarkKind::Date:
        m_html += "</" + dateElement(m_reading.dates[mark(step).index].date) + '>';
        return;
    case MarkKind::Source:
        m_words.close();
        m_html += "</cite>";
        return;
    case MarkKind::Content: closeContent(step, statement(step)); return;
    case MarkKind::Cue:
    case MarkKind::NoComment:
    case MarkKind::OwnClaim: break;
    }
    m_html += "</span>";
    if (step.bound && mark(step).lastPart && statement(step).statement.content.isEmpty())
        writeLabel(statement(step));
}

void ArticleColumn::closeContent(const NestingStep &step, const ReadStatement &read)
{
    m_contents.removeLast();
    const bool ends = step.bound && mark(step).lastPart;
    if (ends) {
        const auto end = read.statement.kind == StatementKind::Indirect
            ? wording::PageWord::EndOfParaphrase
            : wording::PageWord::EndOfQuote;
        m_html += "<span class=\"vh\"> " + escaped(wording::word(end)) + "</span>";
    }
    m_html += "</mark>";
    if (ends)
        writeLabel(read);
}

void ArticleColumn::writeLabel(const ReadStatement &read)
{
    m_html += "<sup class=\"lab " + m_page.classes(read) + "\"><a href=\"#" + m_page.lineId(read)
        + "\">" + escaped(read.label) + "</a></sup>";
}

void ArticleColumn::writeId(const QByteArray &id)
{
    m_ids.insert(id);
    m_html += " id=\"" + id + '"';
}

void ArticleColumn::writeGlyph(const ReadStatement &read)
{
    const QString glyph =
        wording::glyph(read.state) + (read.flagged ? QStringLiteral("⚑") : QString());
    if (!glyph.isEmpty())
        m_html += "<span class=\"st " + m_page.classes(read) + "\" title=\""
            + escaped(wording::word(read.state), HtmlPlace::Attribute) + "\">" + escaped(glyph)
            + "</span>";
}

} // namespace

HtmlIds appendArticle(QByteArray &html, const HtmlPage &page)
{
    return ArticleColumn(html, page).write();
}

} // namespace onrecord
