// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/markdown.h"

#include "core/wording/page.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

#include <QHash>

namespace onrecord {

namespace {

/// \a words on one line, every character that Markdown might obey with a backslash.
QString plain(QStringView words)
{
    static constexpr QStringView anywhere = u"\\`*_[]<>&|~$";
    static constexpr QStringView atBegin = u"#+-=>:";
    QString written;
    bool digitsOnly = true;
    for (const QChar letter : words) {
        const char16_t unit = letter.unicode();
        const bool listNumber =
            (letter == u'.' || letter == u')') && digitsOnly && !written.isEmpty();
        if (letter == u'\n' || letter == u'\r' || letter == u'\t') {
            written += u' ';
        } else if (isObeyed(unit)) {
            written += symbolOf(unit);
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
    explicit MarkdownWriter(const Reading &reading);

    QByteArray write();

private:
    using Statements = QList<const ReadStatement *>;

    void writeArticle();
    void writeActor(const ReadActor &actor);
    void writeTopic(const QString &topic, const Statements &statements);
    void writeStatement(const ReadStatement &read);
    void writeReportersWords();
    void line(const QString &words = {}) { m_lines += words.toUtf8() + '\n'; }
    QString facts(const ReadStatement &read) const;

    const Reading &m_reading; // not owned
    QHash<QString, Statements> m_byActor; ///< not rejected; those without a speaker under ""
    QHash<QString, QString> m_topics; ///< by statement
    QByteArray m_lines;
};

MarkdownWriter::MarkdownWriter(const Reading &reading)
    : m_reading(reading)
{
    for (const ReadStatement &read : reading.statements)
        if (read.state != State::Rejected)
            m_byActor[read.statement.actors.value(0)].append(&read);
    for (const Position &position : reading.positions)
        for (const QString &statement : position.statements)
            m_topics.insert(statement, position.topic);
}

QByteArray MarkdownWriter::write()
{
    writeArticle();
    for (const ReadActor &actor : m_reading.actors)
        if (m_byActor.contains(actor.actor.id))
            writeActor(actor);
    if (const Statements nobodys = m_byActor.value(QString()); !nobodys.isEmpty()) {
        line(QStringLiteral("## ") + wording::word(wording::PageWord::NotAttributed));
        line();
        writeTopic({}, nobodys);
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

void MarkdownWriter::writeActor(const ReadActor &actor)
{
    line(QStringLiteral("## %1 %2").arg(QString::number(actor.number), plain(actor.actor.name)));
    line();
    QStringList about{plain(actor.actor.descriptions.value(0)), wording::counts(actor, false)};
    about.removeAll(QString());
    line(about.join(QStringLiteral(" · ")));
    line();
    // Topics in the order of their first statements, what has none first.
    QList<std::pair<QString, Statements>> topics{{QString(), {}}};
    for (const ReadStatement *const read : m_byActor.value(actor.actor.id)) {
        const QString topic = m_topics.value(read->statement.id);
        const auto known = std::find_if(topics.begin(), topics.end(),
                                        [&topic](const auto &each) { return each.first == topic; });
        if (known == topics.end())
            topics.append({topic, {read}});
        else
            known->second.append(read);
    }
    for (const auto &[topic, statements] : topics)
        writeTopic(topic, statements);
}

void MarkdownWriter::writeTopic(const QString &topic, const Statements &statements)
{
    if (statements.isEmpty())
        return;
    if (!topic.isEmpty()) {
        line(QStringLiteral("### ") + plain(topic));
        line();
    }
    for (const ReadStatement *const read : statements)
        writeStatement(*read);
}

QString MarkdownWriter::facts(const ReadStatement &read) const
{
    const Statement &statement = read.statement;
    const qsizetype paragraph = m_reading.document.paragraphAt(placeOf(statement));
    const int number = paragraph < 0 ? 0 : m_reading.document.paragraphNumber(paragraph);
    QStringList facts{QStringLiteral("**%1**").arg(wording::word(statement.verb)), read.label,
                      wording::place(number), wording::word(statement.kind)};
    if (statement.content.isEmpty())
        facts.removeLast();
    if (!statement.saidOn.isEmpty())
        facts << wording::word(DateRole::SaidOn) + u' ' + wording::dateValue(statement.saidOn);
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
        parts << plain(span.in(m_reading.document.text()));
    const QString words = parts.join(QStringLiteral(" … "));
    const bool verbatim = statement.kind == StatementKind::Direct && !statement.content.isEmpty();
    line((verbatim ? QStringLiteral("> ") : QStringLiteral("- ")) + words);
    line();
    line((verbatim ? QString() : QStringLiteral("  ")) + facts(read));
    line();
}

void MarkdownWriter::writeReportersWords()
{
    QStringList claims;
    for (const Claim &claim : m_reading.claims)
        if (claim.statement.isEmpty())
            claims << plain(claim.span.in(m_reading.document.text()));
    if (claims.isEmpty())
        return;
    line(QStringLiteral("## ") + wording::word(wording::PageWord::ReportersWords));
    line();
    for (const QString &claim : std::as_const(claims))
        line(QStringLiteral("- ") + claim);
    line();
}

} // namespace

QByteArray toMarkdown(const Reading &reading)
{
    return MarkdownWriter(reading).write();
}

} // namespace onrecord
