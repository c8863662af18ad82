// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/markdown.h"

#include "core/article/markeduptext.h"
#include "core/corrections/outline.h"
#include "core/exporting/linebreaks.h"
#include "core/wording/page.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

namespace onrecord {

namespace {

/// \a words on one line, every character that Markdown might obey with a backslash.
QString plain(QStringView words)
{
    static constexpr QStringView anywhere = u"\\`*_[]<>&|~$";
    static constexpr QStringView atBegin = u"#+-=>:";
    QString written;
    bool digitsOnly = true;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar letter = words[at];
        const bool listNumber =
            (letter == u'.' || letter == u')') && digitsOnly && !written.isEmpty();
        if (beginsLineBreakOfTwo(words, at))
            continue;
        if (letter == u'\n' || letter == u'\r' || letter == u'\t') {
            written += u' ';
        } else if (const auto unseen = unseenAt(words, at)) {
            written += symbolOf(*unseen);
            at += QChar::requiresSurrogates(*unseen);
        } else {
            if (anywhere.contains(letter) || (written.isEmpty() && atBegin.contains(letter))
                || listNumber)
                written += u'\\';
            written += letter;
        }
        digitsOnly = digitsOnly && letter.isDigit();
    }
    return written.trimmed();
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const Reading &reading)
        : m_reading(reading)
        , m_outline(outlineOf(reading))
    {
    }

    QByteArray write();

private:
    void writeArticle();
    void writeActor(const OutlineActor &listed);
    void writeGroup(const OutlineGroup &group);
    void writeStatement(const ReadStatement &read);
    void writeReportersWords();
    void line(const QString &words = {}) { m_lines += words.toUtf8() + '\n'; }
    QString facts(const ReadStatement &read) const;

    const Reading &m_reading; // not owned
    const Outline m_outline;
    QByteArray m_lines;
};

QByteArray MarkdownWriter::write()
{
    writeArticle();
    for (const OutlineActor &actor : m_outline.actors)
        writeActor(actor);
    if (!m_outline.notAttributed.isEmpty()) {
        line(QStringLiteral("## ") + wording::word(wording::PageWord::NotAttributed));
        line();
        writeGroup({{}, m_outline.notAttributed});
    }
    writeReportersWords();
    line(QStringLiteral("---"));
    line();
    line(wording::word(wording::PageWord::MayBeWrong));
    return m_lines;
}

void MarkdownWriter::writeArticle()
{
    const Article &article = m_reading.document.article();
    line(QStringLiteral("# ")
         + (article.title.isEmpty() ? wording::word(wording::PageWord::Untitled)
                                    : plain(article.title)));
    line();
    QStringList about{plain(article.byline), plain(article.outlet),
                      wording::dateValue(article.published.toString(Qt::ISODate)),
                      plain(article.url)};
    about.removeAll(QString());
    if (!about.isEmpty()) {
        line(about.join(QStringLiteral(" · ")));
        line();
    }
    line(wording::summary(m_reading));
    line();
}

void MarkdownWriter::writeActor(const OutlineActor &listed)
{
    const ReadActor &actor = m_reading.actors[listed.actor];
    line(QStringLiteral("## %1 %2").arg(QString::number(actor.number), plain(actor.actor.name)));
    line();
    QStringList about{plain(actor.shownDescription()), wording::counts(actor, false)};
    about.removeAll(QString());
    line(about.join(QStringLiteral(" · ")));
    line();
    // What is on no topic has no heading, so it comes before the first one.
    for (const bool headed : {false, true}) {
        for (const OutlineGroup &group : listed.groups) {
            if (group.name.isEmpty() != headed)
                writeGroup(group);
        }
    }
}

void MarkdownWriter::writeGroup(const OutlineGroup &group)
{
    if (!group.name.isEmpty()) {
        line(QStringLiteral("### ") + plain(group.name));
        line();
    }
    for (const qsizetype index : group.statements)
        writeStatement(m_reading.statements[index]);
}

QString MarkdownWriter::facts(const ReadStatement &read) const
{
    const Statement &statement = read.statement;
    QStringList facts{
        QStringLiteral("**%1**").arg(wording::verbBefore(m_reading.document.article(), statement)),
        read.label, wording::place(m_reading.document, placeOf(statement)),
        wording::word(statement.kind)};
    if (statement.content.isEmpty())
        facts.removeLast();
    if (!statement.saidOn.isEmpty())
        facts << wording::word(DateRole::SaidOn) + u' ' + wording::dateValue(statement.saidOn);
    if (const QString whom = wording::toWhom(m_reading.document.article(), statement);
        !whom.isEmpty())
        facts << plain(whom);
    if (statement.certainty != Certainty::Asserted)
        facts << wording::word(statement.certainty);
    facts << wording::word(read.state);
    if (!read.note.isEmpty())
        facts << plain(read.note);
    return facts.join(QStringLiteral(" · "));
}

void MarkdownWriter::writeStatement(const ReadStatement &read)
{
    const Statement &statement = read.statement;
    const Spans &spans = statement.content.isEmpty() ? statement.cue : statement.content;
    QStringList parts;
    for (const Span span : spans)
        parts << plain(shownWords(m_reading.document.article(), span));
    const QString words = parts.join(QStringLiteral(" … "));
    const bool verbatim = statement.kind == StatementKind::Direct && !statement.content.isEmpty();
    line((verbatim ? QStringLiteral("> ") : QStringLiteral("- ")) + words);
    line();
    const QString indent = verbatim ? QString() : QStringLiteral("  ");
    line(indent + facts(read));
    line();
    for (const StaleCorrection &stale : read.stale) {
        line(indent + plain(wording::sentence(stale)));
        line();
    }
}

void MarkdownWriter::writeReportersWords()
{
    if (m_outline.ownClaims.isEmpty())
        return;
    line(QStringLiteral("## ") + wording::word(wording::PageWord::ReportersWords));
    line();
    for (const qsizetype index : m_outline.ownClaims)
        line(QStringLiteral("- ")
             + plain(shownWords(m_reading.document.article(), m_reading.claims[index].span)));
    line();
}

} // namespace

QByteArray toMarkdown(const Reading &reading)
{
    return MarkdownWriter(reading).write();
}

} // namespace onrecord
