// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/dna.h"

#include "core/article/markeduptext.h"
#include "core/wording/visible.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// DNA keeps no more of a value.
constexpr qsizetype longestValue = 190;

void appendRow(QByteArray &list, const QStringList &cells)
{
    for (qsizetype at = 0; at < cells.size(); ++at) {
        QString cell = shownPlainly(cells[at].simplified());
        cell.replace(u';', u',').replace(u'"', u'\'');
        list += at > 0 ? ";\"" : "\"";
        list += cell.toUtf8();
        list += '"';
    }
    list += '\n';
}

QString shortened(const QString &value)
{
    if (value.size() <= longestValue)
        return value;
    const bool splitsPair = value[longestValue - 1].isHighSurrogate();
    return value.left(splitsPair ? longestValue - 1 : longestValue);
}

/// A day of the calendar; of a value that says less ("2026-11", "PAST_REF"), the day of publication.
QString timeOf(const Statement &statement, QDate published)
{
    const QDate said = QDate::fromString(statement.saidOn.left(10), Qt::ISODate);
    const QDate day = said.isValid() ? said : published;
    return day.isValid() ? day.toString(Qt::ISODate) + u" 00:00:00"_s : QString();
}

bool isOrganisation(ActorKind kind)
{
    return kind != ActorKind::Person && kind != ActorKind::Anonymous;
}

bool agrees(const Statement &statement)
{
    return statement.polarity != Polarity::Against && statement.verb != VerbKind::Denies;
}

} // namespace

QByteArray toDna(const Reading &reading, const QString &document)
{
    QHash<QString, QString> topics;
    for (const Position &position : reading.positions)
        for (const QString &statement : position.statements)
            topics.insert(statement, position.topic);

    const Article &article = reading.document.article();
    QByteArray list;
    appendRow(list,
              {u"statement_id"_s, u"time"_s, u"person"_s, u"organization"_s, u"concept"_s,
               u"agreement"_s, u"start_position"_s, u"stop_position"_s, u"text"_s, u"coder"_s,
               u"document_id"_s, u"document_title"_s, u"document_author"_s, u"document_source"_s,
               u"document_section"_s, u"document_type"_s});
    int number = 0;
    const auto appendStatement = [&](const Statement &statement, const Actor *speaker) {
        const QString name = speaker ? shortened(speaker->name) : QString();
        const bool isBody = speaker && isOrganisation(speaker->kind);
        const Span place = hull(statement.content.isEmpty() ? statement.cue : statement.content);
        appendRow(list,
                  {QString::number(++number),
                   timeOf(statement, article.published),
                   isBody ? QString() : name,
                   isBody ? name : QString(),
                   shortened(topics.value(statement.id)),
                   agrees(statement) ? u"1"_s : u"0"_s,
                   QString::number(place.begin),
                   QString::number(place.end),
                   shownWords(article, place),
                   u"Onrecord"_s,
                   document,
                   shortened(article.title),
                   shortened(article.byline),
                   shortened(article.outlet),
                   {},
                   {}});
    };
    for (const ReadStatement &read : reading.statements) {
        if (read.state == State::Rejected)
            continue;
        if (read.statement.actors.isEmpty())
            appendStatement(read.statement, nullptr);
        for (const QString &id : read.statement.actors) {
            const ReadActor *actor = reading.actor(id);
            appendStatement(read.statement, actor ? &actor->actor : nullptr);
        }
    }
    return list;
}

} // namespace onrecord
