// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/topicgrid.h"

#include "core/wording/visible.h"

#include <QSet>

namespace onrecord {

TopicGrid topicGridOf(const Reading &reading)
{
    const Outline outline = outlineOf(reading);
    TopicGrid grid;
    QHash<QString, qsizetype> columns;
    bool hasOthers = false;
    for (const OutlineActor &actor : outline.actors) {
        for (const OutlineGroup &group : actor.groups) {
            if (group.name.isEmpty()) {
                hasOthers = true;
            } else if (!columns.contains(group.name)) {
                columns.insert(group.name, grid.topics.size());
                grid.topics.append(group.name);
            }
        }
    }
    if (hasOthers) {
        columns.insert({}, grid.topics.size());
        grid.topics.append(QString());
    }
    for (const OutlineActor &actor : outline.actors) {
        grid.actors.append(actor.actor);
        QList<StatementIndices> cells(grid.topics.size());
        for (const OutlineGroup &group : actor.groups)
            cells[columns.value(group.name)] += group.statements;
        grid.cells.append(cells);
    }
    return grid;
}

Table toTable(const TopicGrid &grid, const Reading &reading)
{
    Table table;
    table.columns = {QStringLiteral("number"), QStringLiteral("actor")};
    for (const QString &topic : grid.topics)
        table.columns << (topic.isEmpty() ? QStringLiteral("no topic") : shownPlainly(topic));
    table.columns << QStringLiteral("total");
    for (qsizetype row = 0; row < grid.actors.size(); ++row) {
        const ReadActor &actor = reading.actors[grid.actors[row]];
        QStringList cells{QString::number(actor.number), shownPlainly(actor.actor.name)};
        QSet<qsizetype> all;
        for (const StatementIndices &statements : grid.cells[row]) {
            cells << (statements.isEmpty() ? QString() : QString::number(statements.size()));
            all.unite(QSet<qsizetype>(statements.cbegin(), statements.cend()));
        }
        cells << QString::number(all.size());
        table.rows.append(cells);
    }
    return table;
}

} // namespace onrecord
