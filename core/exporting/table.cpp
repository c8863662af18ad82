// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/table.h"

#include "core/article/markeduptext.h"
#include "core/corrections/enumnames.h"
#include "core/corrections/topicnames.h"
#include "core/exporting/linebreaks.h"
#include "core/findings/enumnames.h"
#include "core/text/codepoints.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

#include <QHash>

namespace onrecord {

namespace {

/// One line, nothing in it that a terminal or a spreadsheet would obey.
QString oneLine(QStringView words)
{
    QString line;
    line.reserve(words.size());
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar letter = words[at];
        if (beginsLineBreakOfTwo(words, at))
            continue;
        if (letter == u'\n' || letter == u'\r' || letter == u'\t') {
            line += u' ';
        } else if (const auto unseen = unseenAt(words, at)) {
            line += symbolOf(*unseen);
            at += QChar::requiresSurrogates(*unseen);
        } else {
            line += letter;
        }
    }
    return line;
}

/// \a name as one of several with "; " between them: in quotation marks where it has a semicolon itself.
QString listedName(QString name)
{
    if (!name.contains(u';') && !name.startsWith(u'"'))
        return name;
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString joined(const Spans &spans, const Article &article)
{
    QStringList parts;
    for (const Span span : spans)
        parts << oneLine(shownWords(article, span));
    return parts.join(QStringLiteral(" … "));
}

class Rows
{
public:
    explicit Rows(const Reading &reading)
        : m_reading(reading)
        , m_points(reading.document.text())
        , m_topics(reading)
    {
        for (const ReadActor &actor : reading.actors)
            m_actors.insert(actor.actor.id, &actor);
    }

    QStringList row(const ReadStatement &read) const;

private:
    QString names(const Statement &statement) const;
    QString places(const Statement &statement) const;

    const Reading &m_reading; // not owned
    const CodePoints m_points;
    const StatementTopics m_topics;
    QHash<QString, const ReadActor *> m_actors; // of m_reading
};

QString Rows::names(const Statement &statement) const
{
    QStringList names;
    for (const QString &id : statement.actors)
        if (const ReadActor *const actor = m_actors.value(id))
            names << listedName(oneLine(actor->actor.name));
    return names.join(QStringLiteral("; "));
}

/// "content 81-88 194-195; cue 200-204": the words in their cells may stand in the article twice.
QString Rows::places(const Statement &statement) const
{
    QStringList roles;
    const auto add = [&](const char *role, const Spans &spans) {
        QString places = QString::fromLatin1(role);
        for (const Span span : spans) {
            const Span points = m_points.fromUtf16(span);
            places += QStringLiteral(" %1-%2").arg(points.begin).arg(points.end);
        }
        if (!spans.isEmpty())
            roles << places;
    };
    add("content", statement.content);
    add("cue", statement.cue);
    add("source", statement.source);
    return roles.join(QStringLiteral("; "));
}

QStringList Rows::row(const ReadStatement &read) const
{
    const Statement &statement = read.statement;
    const ReadActor *const speaker = m_actors.value(statement.actors.value(0));
    const Span place =
        m_points.fromUtf16(hull(statement.content.isEmpty() ? statement.cue : statement.content));
    const int number = m_reading.document.numberAt(placeOf(statement));
    const Article &article = m_reading.document.article();
    return {
        statement.id,
        read.label,
        names(statement),
        speaker ? QString(toName(speaker->actor.kind)) : QString(),
        QString(toName(statement.verb)),
        QString(toName(statement.polarity)),
        QString(toName(statement.certainty)),
        QString(toName(statement.kind)),
        joined(statement.content, article),
        joined(statement.cue, article),
        joined(statement.source, article),
        oneLine(m_topics.of(read).value_or(QString())),
        oneLine(statement.saidOn),
        oneLine(statement.via),
        statement.parent,
        number > 0 ? QString::number(number) : QString(),
        QString::number(place.begin),
        QString::number(place.end),
        QString(toName(read.state)),
        QString::number(statement.confidence, 'f', 2),
        QString::number(statement.speakerConfidence, 'f', 2),
        oneLine(read.note),
        oneLine(article.title),
        article.published.toString(Qt::ISODate),
        oneLine(article.url),
        places(statement),
        speaker ? oneLine(speaker->description) : QString(),
        speaker ? oneLine(speaker->identifier) : QString(),
        speaker && speaker->chosenColour > 0 ? QString::number(speaker->chosenColour) : QString(),
        wording::toWhom(article, statement).isEmpty() ? QString()
                                                      : joined({statement.addressee}, article),
    };
}

} // namespace

Table toTable(const Reading &reading)
{
    Table table;
    for (const char *const column : {"id",
                                     "label",
                                     "actor",
                                     "actor kind",
                                     "verb",
                                     "polarity",
                                     "certainty",
                                     "kind",
                                     "words",
                                     "cue",
                                     "source",
                                     "topic",
                                     "said on",
                                     "via",
                                     "parent",
                                     "paragraph",
                                     "start",
                                     "end",
                                     "state",
                                     "confidence",
                                     "speaker confidence",
                                     "note",
                                     "article",
                                     "published",
                                     "url",
                                     "places",
                                     "actor description",
                                     "actor identifier",
                                     "actor colour",
                                     "addressee"})
        table.columns << QString::fromLatin1(column);
    const Rows rows(reading);
    for (const ReadStatement &read : reading.statements)
        if (read.state != State::Rejected)
            table.rows.append(rows.row(read));
    return table;
}

} // namespace onrecord
