// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/citation.h"

#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// "Vestby Courier, 17 November 2026, https://…": as much as the article says of itself.
QStringList published(const Article &article)
{
    QStringList parts{article.title.isEmpty() ? QString() : u"“%1”"_s.arg(article.title),
                      article.outlet};
    if (article.published.isValid())
        parts.append(QLocale().toString(article.published, u"d MMMM yyyy"_s));
    parts.append(article.url);
    parts.removeAll(QString());
    return parts;
}

} // namespace

QString citation(const Reading &reading, const ReadStatement &statement)
{
    const Statement &said = statement.statement;
    QStringList parts{wording::oneLine(reading.document.article(),
                                       said.content.isEmpty() ? said.cue : said.content)};
    QStringList speakers;
    for (const QString &id : said.actors) {
        if (const ReadActor *actor = reading.actor(id))
            speakers.append(actor->actor.name);
    }
    parts.append(speakers.isEmpty()
                     ? QCoreApplication::translate("onrecord::Citation", "speaker unknown")
                     : speakers.join(u", "_s));
    if (!said.content.isEmpty() && said.kind != StatementKind::Direct)
        parts.last() += u" (%1)"_s.arg(wording::word(said.kind));
    parts += published(reading.document.article());
    return parts.join(u", "_s);
}

QString citation(const Reading &reading, Span words)
{
    QStringList parts{u"“%1”"_s.arg(wording::oneLine(reading.document.article(), {words}))};
    parts += published(reading.document.article());
    return parts.join(u", "_s);
}

} // namespace onrecord
