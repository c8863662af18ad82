// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/printedarticle.h"

#include "core/article/markeduptext.h"
#include "core/corrections/marks.h"
#include "core/corrections/outline.h"
#include "core/corrections/sourcenames.h"
#include "core/wording/days.h"
#include "core/wording/page.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/theme/themecolours.h"
#include "ui/widgets/seriffamily.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

// Points.
constexpr double textSize = 10.5;
constexpr double smallSize = 8.5;
constexpr double numberWidth = 24;

/// The line below the words of a statement in \a state.
QTextCharFormat::UnderlineStyle lineBelow(State state)
{
    switch (lineStyleOf(state)) {
    case LineStyle::Dotted: return QTextCharFormat::DotLine;
    case LineStyle::Double: return QTextCharFormat::DashUnderline;
    case LineStyle::Wavy: return QTextCharFormat::WaveUnderline;
    case LineStyle::Solid: break;
    }
    return QTextCharFormat::SingleUnderline;
}

class Printer
{
    Q_DECLARE_TR_FUNCTIONS(onrecord::Printer)

public:
    Printer(const Reading &reading, QTextDocument &document)
        : m_reading(reading)
        , m_article(reading.document.article())
        , m_colours(ThemeColours::light())
        , m_marks(marksByNames(reading))
        , m_cursor(&document)
    {
    }

    void print()
    {
        printHead();
        printParagraphs();
        printLegend();
        printOutline();
        printNotice();
    }

private:
    QTextCharFormat plain(double size = textSize) const;
    void beginBlock(double above, double indent = 0);
    void beginHeading(int level, double above, double indent = 0);
    void add(const QString &words, const QTextCharFormat &format);
    void printHead();
    void printParagraphs();
    void printNumber(int number);
    void printParagraph(const Paragraph &paragraph, QList<Mark> &open, qsizetype &next);
    QTextCharFormat formatOf(const QList<Mark> &open, const QTextCharFormat &base) const;
    void addLabels(qsizetype end, const QList<Mark> &open);
    void printLegend();
    void printOutline();
    void printActor(const OutlineActor &listed);
    void printStatement(const ReadStatement &read);
    void printNotice();
    QColor colourOf(const ReadStatement &read) const { return m_colours.actor(read.speakerColour); }

    const Reading &m_reading; // not owned
    const Article &m_article;
    const ThemeColours m_colours;
    QList<Mark> m_marks;
    QTextCursor m_cursor;
    bool m_isFirst = true;
};

QTextCharFormat Printer::plain(double size) const
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setForeground(Qt::black);
    return format;
}

void Printer::beginBlock(double above, double indent)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setLeftMargin(indent);
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    if (std::exchange(m_isFirst, false))
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, plain());
}

/// A block that stands on one page with what follows it; see drawPages().
void Printer::beginHeading(int level, double above, double indent)
{
    beginBlock(above, indent);
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setHeadingLevel(level);
    m_cursor.setBlockFormat(format);
}

void Printer::add(const QString &words, const QTextCharFormat &format)
{
    QString line = words;
    line.replace(u'\n', u' ').replace(u'\r', QString());
    m_cursor.insertText(shownPlainly(line.replace(u'\t', u' ')), format);
}

void Printer::printHead()
{
    const auto &paragraphs = m_reading.document.paragraphs();
    const bool hasHeadline =
        std::any_of(paragraphs.begin(), paragraphs.end(),
                    [](const Paragraph &each) { return each.kind == BlockKind::Headline; });
    if (!hasHeadline && !m_article.title.isEmpty()) {
        QTextCharFormat headline = plain(18);
        headline.setFontWeight(QFont::DemiBold);
        beginHeading(1, 0);
        add(m_article.title, headline);
    }
    QStringList facts;
    if (!m_article.byline.isEmpty())
        facts.append(m_article.byline);
    if (!m_article.outlet.isEmpty())
        facts.append(m_article.outlet);
    if (m_article.published.isValid())
        facts.append(wording::shownDay(m_article.published, wording::DayForm::Long));
    if (facts.isEmpty() && m_article.url.isEmpty())
        return;
    beginBlock(4);
    QTextCharFormat small = plain(smallSize);
    small.setForeground(m_colours.soft);
    add(facts.join(u" · "_s), small);
    if (m_article.url.isEmpty())
        return;
    if (!facts.isEmpty())
        add(u" · "_s, small);
    if (m_article.url.startsWith(u"https://") || m_article.url.startsWith(u"http://")) {
        small.setAnchor(true);
        small.setAnchorHref(m_article.url);
    }
    add(m_article.url, small);
}

void Printer::printParagraphs()
{
    QList<Mark> open;
    qsizetype next = 0;
    for (const Paragraph &paragraph : m_reading.document.paragraphs()) {
        if (!isAboutArticle(paragraph.kind))
            printParagraph(paragraph, open, next);
    }
}

/// In the margin, where the list's "¶4" is looked for.
void Printer::printNumber(int number)
{
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setLeftMargin(format.leftMargin() + numberWidth);
    format.setTextIndent(-numberWidth);
    format.setTabPositions({{numberWidth, QTextOption::LeftTab}});
    m_cursor.setBlockFormat(format);
    QTextCharFormat small = plain(smallSize);
    small.setForeground(m_colours.soft);
    m_cursor.insertText(number > 0 ? QString::number(number) + u'\t' : u"\t"_s, small);
}

void Printer::printParagraph(const Paragraph &paragraph, QList<Mark> &open, qsizetype &next)
{
    const bool isIndented =
        paragraph.kind == BlockKind::ListItem || paragraph.kind == BlockKind::Quotation;
    if (paragraph.kind == BlockKind::Headline || paragraph.kind == BlockKind::Heading)
        beginHeading(paragraph.kind == BlockKind::Headline ? 1 : 2, 8);
    else
        beginBlock(8, isIndented ? 18 : 0);
    if (paragraph.kind != BlockKind::Headline)
        printNumber(m_reading.document.numberAt(paragraph.span.begin));
    QTextCharFormat base = plain();
    if (paragraph.kind == BlockKind::Headline)
        base = plain(18);
    if (paragraph.kind == BlockKind::Headline || paragraph.kind == BlockKind::Heading)
        base.setFontWeight(QFont::DemiBold);
    if (paragraph.kind == BlockKind::Caption || paragraph.kind == BlockKind::TableCell)
        base.setFontPointSize(smallSize);
    if (paragraph.kind == BlockKind::ListItem)
        add(u"• "_s, base);

    qsizetype at = paragraph.span.begin;
    while (at < paragraph.span.end) {
        open.removeIf([at](const Mark &mark) { return mark.span.end <= at; });
        while (next < m_marks.size() && m_marks[next].span.begin <= at)
            open.append(m_marks[next++]);
        open.removeIf([at](const Mark &mark) { return mark.span.end <= at; });
        qsizetype end = paragraph.span.end;
        if (next < m_marks.size())
            end = std::min(end, m_marks[next].span.begin);
        for (const Mark &mark : std::as_const(open))
            end = std::min(end, mark.span.end);
        add(shownWords(m_article, {at, end}), formatOf(open, base));
        addLabels(end, open);
        at = end;
    }
}

QTextCharFormat Printer::formatOf(const QList<Mark> &open, const QTextCharFormat &base) const
{
    QTextCharFormat format = base;
    for (const Mark &mark : open) {
        if (mark.kind == MarkKind::Date) {
            format.setForeground(m_colours.date);
            continue;
        }
        if (mark.kind == MarkKind::OwnClaim)
            continue;
        const ReadStatement &read = m_reading.statements[mark.index];
        switch (mark.kind) {
        case MarkKind::Content:
        case MarkKind::NoComment:
            format.setUnderlineStyle(lineBelow(read.state));
            format.setUnderlineColor(colourOf(read));
            if (read.statement.kind == StatementKind::Direct)
                format.setBackground(QColor(0xec, 0xec, 0xec));
            break;
        case MarkKind::Source:
            format.setFontWeight(QFont::Bold);
            format.setForeground(colourOf(read));
            break;
        case MarkKind::Cue: format.setFontItalic(true); break;
        default: break;
        }
    }
    return format;
}

void Printer::addLabels(qsizetype end, const QList<Mark> &open)
{
    for (const Mark &mark : open) {
        if (!mark.isSaid() || mark.span.end != end)
            continue;
        const ReadStatement &read = m_reading.statements[mark.index];
        QTextCharFormat label = plain(smallSize);
        label.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        label.setFontWeight(QFont::Bold);
        label.setForeground(colourOf(read));
        add(read.label, label);
    }
}

void Printer::printLegend()
{
    beginBlock(14);
    QTextCharFormat small = plain(smallSize);
    small.setForeground(m_colours.soft);
    add(tr("Marks: words said, underlined, with the number of their speaker behind them; on grey "
           "ground those in quotation marks; a line of dots where the reading is to be checked, of "
           "dashes where a reader corrected it, a wave where the text changed since. Speakers are "
           "bold, the words that report them italic."),
        small);
}

void Printer::printOutline()
{
    const Outline outline = outlineOf(m_reading);
    beginHeading(2, 18);
    QTextCharFormat heading = plain(14);
    heading.setFontWeight(QFont::DemiBold);
    add(tr("Who said what"), heading);
    if (outline.actors.isEmpty() && outline.notAttributed.isEmpty()) {
        beginBlock(6);
        add(wording::word(wording::PageWord::NoStatements), plain());
    }
    for (const OutlineActor &listed : outline.actors)
        printActor(listed);
    if (outline.notAttributed.isEmpty())
        return;
    beginHeading(3, 12);
    QTextCharFormat name = plain(11.5);
    name.setFontWeight(QFont::DemiBold);
    add(wording::word(wording::PageWord::NotAttributed), name);
    for (const qsizetype index : outline.notAttributed)
        printStatement(m_reading.statements[index]);
}

void Printer::printActor(const OutlineActor &listed)
{
    const ReadActor &actor = m_reading.actors[listed.actor];
    beginHeading(3, 12);
    QTextCharFormat name = plain(11.5);
    name.setFontWeight(QFont::DemiBold);
    name.setForeground(m_colours.actor(actor.colourNumber()));
    add(u"%1  %2"_s.arg(QString::number(actor.number), actor.actor.name), name);
    QTextCharFormat small = plain(smallSize);
    small.setForeground(m_colours.soft);
    QStringList facts{actor.shownDescription(), wording::counts(actor, listed.onlyDeclined)};
    facts.removeAll(QString());
    add(u"   "_s + facts.join(u" · "_s), small);
    // What is on no topic has no heading, so it comes before the first one.
    for (const bool headed : {false, true}) {
        for (const OutlineGroup &group : listed.groups) {
            if (group.name.isEmpty() == headed)
                continue;
            if (headed) {
                beginHeading(4, 5, 14);
                add(group.name, small);
            }
            for (const qsizetype index : group.statements)
                printStatement(m_reading.statements[index]);
        }
    }
}

void Printer::printStatement(const ReadStatement &read)
{
    beginBlock(3, 14);
    const Statement &statement = read.statement;
    QTextCharFormat verb = plain();
    verb.setFontWeight(QFont::DemiBold);
    add(read.label + u"  "_s + wording::verbBefore(m_article, statement) + u"  "_s, verb);
    const Spans &spans = statement.content.isEmpty() ? statement.cue : statement.content;
    add(wording::withoutEndComma(wording::oneLine(m_article, spans)), plain());
    QTextCharFormat small = plain(smallSize);
    small.setForeground(m_colours.soft);
    QStringList facts{wording::place(m_reading.document, placeOf(statement))};
    if (!statement.saidOn.isEmpty())
        facts.append(wording::dateValue(statement.saidOn));
    if (statement.certainty != Certainty::Asserted)
        facts.append(wording::word(statement.certainty));
    facts.append(wording::word(read.state));
    if (!read.note.isEmpty())
        facts.append(read.note);
    add(u"  "_s + facts.join(u" · "_s), small);
}

/// "18 statements by 7 actors (18 automatic). Automatic attributions may be wrong."
void Printer::printNotice()
{
    beginBlock(18);
    QTextCharFormat small = plain(smallSize);
    small.setForeground(m_colours.soft);
    const QString states = wording::stateCounts(m_reading);
    add(wording::summary(m_reading) + (states.isEmpty() ? u". "_s : u" (%1). "_s.arg(states)),
        small);
    small.setFontWeight(QFont::Bold);
    add(wording::word(wording::PageWord::MayBeWrong), small);
}

} // namespace

std::unique_ptr<QTextDocument> printedArticle(const Reading &reading)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font;
    font.setFamily(serifFamily());
    font.setPointSizeF(textSize);
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    document->setUndoRedoEnabled(false);
    Printer(reading, *document).print();
    return document;
}

} // namespace onrecord
