// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/positions.h"

#include "core/claims/topics.h"

#include <QHash>

namespace onrecord {

QList<Position> findPositions(const Document &document, const QList<HeadingWord> &headings,
                              const QList<Statement> &statements, const QList<Actor> &actors,
                              const Lexicon &lexicon)
{
    const QList<QString> topics = findTopics(document, headings, statements, actors, lexicon);

    QList<Position> positions;
    QHash<std::pair<QString, QString>, qsizetype> places; // actor and topic
    QHash<QString, qsizetype> order; // of actors, as they speak
    for (qsizetype s = 0; s < statements.size(); ++s) {
        for (const QString &actor : statements[s].actors) {
            const std::pair key{actor, topics[s]};
            if (!places.contains(key)) {
                places.insert(key, positions.size());
                positions.append({actor, topics[s], {}});
            }
            positions[places[key]].statements.append(statements[s].id);
            order.insert(actor, order.value(actor, order.size()));
        }
    }
    std::stable_sort(positions.begin(), positions.end(),
                     [&order](const Position &a, const Position &b) {
                         return order.value(a.actor) < order.value(b.actor);
                     });
    return positions;
}

} // namespace onrecord
