// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/positions.h"

#include "core/document/tokens.h"
#include "core/lexicon/lexicon.h"

#include <QHash>
#include <QSet>

namespace onrecord {
namespace {

/// Phrases of a content that could name its topic: runs of two or three words with neither a
/// function word nor a verb of reporting among them, and names of one word.
QStringList phrasesIn(QStringView text, const Spans &content, const Lexicon &lexicon)
{
    constexpr qsizetype mostWords = 400; // of one content; a topic stands early
    QStringList phrases;
    QStringList run;
    const auto close = [&] {
        for (qsizetype size = 2; size <= 3; ++size) {
            for (qsizetype i = 0; i + size <= run.size(); ++i)
                phrases.append(run.mid(i, size).join(u' '));
        }
        run.clear();
    };
    for (const Span span : content) {
        const Span looked{span.begin, std::min(span.end, span.begin + mostWords * 6)};
        for (const Token &token : findTokens(text, looked)) {
            const QStringView word = token.span.in(text);
            const WordEntry &entry = lexicon.look(word);
            const bool carries = token.kind == TokenKind::Word && word.size() > 2
                && entry.classes.isEmpty() && !entry.isVerb() && !word.endsWith(u"ly");
            if (carries)
                run.append(word.toString());
            else
                close();
        }
        close();
    }
    return phrases;
}

} // namespace

QList<Position> findPositions(const Document &document, const QList<Statement> &statements,
                              const Lexicon &lexicon)
{
    QList<QStringList> phrases;
    QHash<QString, int> counts; // folded phrase to the number of statements that have it
    for (const Statement &statement : statements) {
        phrases.append(phrasesIn(document.text(), statement.content, lexicon));
        QSet<QString> seen;
        for (const QString &phrase : phrases.last()) {
            const QString folded = phrase.toCaseFolded();
            if (!seen.contains(folded))
                ++counts[folded];
            seen.insert(folded);
        }
    }

    QList<Position> positions;
    QHash<std::pair<QString, QString>, qsizetype> places; // actor and folded topic
    for (qsizetype s = 0; s < statements.size(); ++s) {
        QString topic;
        int most = 1;
        for (const QString &phrase : phrases[s]) {
            const int count = counts.value(phrase.toCaseFolded());
            if (count > most || (count == most && count > 1 && phrase.size() > topic.size())) {
                most = count;
                topic = phrase;
            }
        }
        for (const QString &actor : statements[s].actors) {
            const std::pair key{actor, topic.toCaseFolded()};
            if (!places.contains(key)) {
                places.insert(key, positions.size());
                positions.append({actor, topic, {}});
            }
            positions[places[key]].statements.append(statements[s].id);
        }
    }
    QHash<QString, int> order;
    for (const Position &position : std::as_const(positions))
        order.insert(position.actor, order.value(position.actor, int(order.size())));
    std::stable_sort(positions.begin(), positions.end(),
                     [&order](const Position &a, const Position &b) {
                         return order.value(a.actor) < order.value(b.actor);
                     });
    return positions;
}

} // namespace onrecord
