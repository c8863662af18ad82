// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomreading.h"

#include "core/applying/growingreading.h"
#include "tests/support/barearticle.h"
#include "tests/support/newspieces.h"

#include <QCryptographicHash>

#include <random>

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937;

/// From 0 to \a count - 1; std's distributions differ from library to library.
qsizetype below(Random &random, qsizetype count)
{
    return qsizetype(random() % quint32(count));
}

/// The places of the pieces that a text is made of; none begins or ends with a blank.
struct PiecedText
{
    QString text;
    Spans pieces;
};

PiecedText piecedText(Random &random)
{
    const QStringList pieces = newsPieces();
    PiecedText made;
    const qsizetype count = 20 + below(random, 120);
    for (qsizetype drawn = 0; drawn < count; ++drawn) {
        const QString piece = pieces[below(random, pieces.size())];
        const QString words = piece.trimmed();
        const qsizetype begin = made.text.size();
        made.text += piece;
        if (!words.isEmpty()) {
            const qsizetype blank = piece.indexOf(words);
            made.pieces.append({begin + blank, begin + blank + words.size()});
        }
        if (below(random, 4) != 0)
            made.text += below(random, 12) == 0 ? u"\r\n"_s : u" "_s;
    }
    if (made.pieces.isEmpty() || made.text.trimmed().isEmpty())
        return {u"Ana said so."_s, {{0, 3}, {4, 8}, {9, 11}}};
    return made;
}

/// Up to \a most stretches of pieces from number \a from on, ascending and apart.
Spans stretches(Random &random, const Spans &pieces, qsizetype from, qsizetype most)
{
    Spans spans;
    qsizetype at = from + below(random, 3);
    const qsizetype count = 1 + below(random, most);
    while (spans.size() < count && at < pieces.size()) {
        const qsizetype last = std::min(at + below(random, 6), pieces.size() - 1);
        spans.append({pieces[at].begin, pieces[last].end});
        at = last + 2 + below(random, 3);
    }
    return spans;
}

Statement randomStatement(Random &random, const PiecedText &made, int number, qsizetype actors)
{
    Statement statement;
    statement.id = u"s%1"_s.arg(number);
    Spans drawn = stretches(random, made.pieces, below(random, made.pieces.size()), 5);
    if (drawn.isEmpty())
        drawn.append(made.pieces.last());
    // Content, cue and source in any order, the content in up to three parts.
    const qsizetype cue = below(random, 6);
    const qsizetype source = below(random, 6);
    for (qsizetype part = 0; part < drawn.size(); ++part) {
        Spans &role = part == cue ? statement.cue
            : part == source      ? statement.source
                                  : statement.content;
        role.append(drawn[part]);
    }
    if (statement.content.isEmpty() && statement.cue.isEmpty())
        statement.content = std::exchange(statement.source, {});
    statement.verb = VerbKind(below(random, int(VerbKind::Thinks) + 1));
    if (statement.content.isEmpty())
        statement.verb = VerbKind::NoComment;
    else if (statement.verb == VerbKind::NoComment)
        statement.verb = VerbKind::Says;
    statement.kind = StatementKind(below(random, 3));
    statement.certainty = Certainty(below(random, 4));
    statement.saidOn = below(random, 2) == 0 ? QString() : u"2026-11-1%1"_s.arg(below(random, 9));
    for (qsizetype speaker = below(random, 3); speaker > 0; --speaker) {
        const QString id = u"a%1"_s.arg(below(random, actors));
        if (!statement.actors.contains(id))
            statement.actors.append(id);
    }
    return statement;
}

} // namespace

SavedSession randomSession(quint32 seed)
{
    Random random(seed);
    const PiecedText made = piecedText(random);
    SavedSession session;
    session.article = bareArticle(made.text);
    session.article.published = QDate(2026, 11, 17);
    if (below(random, 2) == 0)
        session.article.url = u"https://lenmoor.example/ferry"_s;
    session.article.textSha256 =
        QCryptographicHash::hash(made.text.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QStringList names{u"Ana Ruiz"_s, u"Bo Lind"_s, u"𝒜na 𝒯arn"_s, u"Іван Шумко"_s,
                            u"two officials"_s};
    for (qsizetype actor = 0; actor < names.size(); ++actor) {
        Actor named;
        named.id = u"a%1"_s.arg(actor);
        named.name = names[actor];
        named.kind = actor == names.size() - 1 ? ActorKind::Anonymous : ActorKind::Person;
        session.analysis.actors.append(named);
    }
    const auto count = int(below(random, 9));
    for (int number = 0; number < count; ++number)
        session.analysis.statements.append(randomStatement(random, made, number, names.size()));
    std::stable_sort(
        session.analysis.statements.begin(), session.analysis.statements.end(),
        [](const Statement &a, const Statement &b) { return placeOf(a) < placeOf(b); });
    return session;
}

Reading randomReading(quint32 seed)
{
    const SavedSession session = randomSession(seed);
    Reading reading = readingOf(Document(session.article), session.analysis, {});
    Random random(seed + 1);
    for (ReadStatement &read : reading.statements) {
        read.state = State(below(random, int(State::Stale) + 1));
        if (below(random, 3) == 0)
            read.note = u"Ask “her” again, 😀 & <soon>"_s;
    }
    for (ReadActor &read : reading.actors) {
        if (below(random, 3) == 0)
            read.description = u"Chair of “the board” 😀 & <co>"_s;
        if (below(random, 3) == 0)
            read.identifier = u"Q%1"_s.arg(below(random, 99));
        if (below(random, 3) == 0)
            read.chosenColour = 1 + int(below(random, actorColours));
        if (below(random, 3) == 0) {
            read.machineKind = read.actor.kind;
            read.actor.kind = ActorKind::Organisation;
        }
    }
    return reading;
}

} // namespace onrecord
