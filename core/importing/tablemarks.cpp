// SPDX-License-Identifier: GPL-3.0-or-later
// Onrecord's CSV (exporting/table.h), also as a spreadsheet saved it again. Parts of an interrupted quotation
// are parted by " … " there; where each stands is in a column of its own.

#include "core/corrections/enumnames.h"
#include "core/exporting/table.h"
#include "core/findings/enumnames.h"
#include "core/importing/cutmarks.h"
#include "core/importing/markreaders.h"
#include "core/records/delimited.h"
#include "core/text/codepoints.h"

#include <QSet>

#include <array>

namespace onrecord {

namespace {

/// What a row has to have.
constexpr std::array<QStringView, 4> neededColumns{u"actor", u"words", u"start", u"end"};

std::optional<TableForm> formOf(QStringView text)
{
    for (const QChar delimiter : {u',', u';', u'\t'}) {
        const TableForm form{delimiter, true};
        const QStringList head = TableRows(text, form).next().value_or(QStringList());
        const bool isOurs =
            std::all_of(neededColumns.begin(), neededColumns.end(),
                        [&head](QStringView name) { return head.contains(name.toString()); });
        if (isOurs)
            return form;
    }
    return std::nullopt;
}

/// The spans that the cell "places" has for \a role: "content 81-88 194-195; cue 200-204".
Spans placesFor(QLatin1StringView role, const QString &cell)
{
    Spans spans;
    for (const QString &each : cell.split(QStringLiteral("; "))) {
        const QStringList fields = each.split(u' ');
        if (fields.first() != role)
            continue;
        for (const QString &field : fields.sliced(1)) {
            bool isBegin = false;
            bool isEnd = false;
            const Span span{field.section(u'-', 0, 0).toInt(&isBegin),
                            field.section(u'-', 1).toInt(&isEnd)};
            if (!isBegin || !isEnd || span.begin < 0 || span.end <= span.begin)
                return {};
            spans.append(span);
        }
    }
    return spans;
}

constexpr QStringView betweenParts = u" … ";

/// \a pieces put together to as many parts as there are \a spans, each about as long as its span, since what parts them
/// may stand in the words themselves; empty where there are too few.
QStringList partsFor(const Spans &spans, QStringList pieces)
{
    const QString between = betweenParts.toString();
    QStringList parts;
    for (const Span span : spans) {
        if (pieces.isEmpty())
            return {};
        QString part = pieces.takeFirst();
        const qsizetype left = spans.size() - parts.size() - 1;
        // Shorter than the numbers say (they count code points, and markup that is not shown): a piece of it follows.
        while (pieces.size() > left) {
            const QString longer = part + between + pieces.first();
            const auto length = [](const QString &words) {
                return CodePoints(words).fromUtf16(words.size());
            };
            if (left > 0
                && std::abs(length(longer) - span.length())
                    > std::abs(length(part) - span.length()))
                break;
            part = longer;
            pieces.removeFirst();
        }
        parts.append(part);
    }
    return parts;
}

/// Words at \a spans; where the cell has fewer parts, all of them at \a whole.
QList<MarkedPlace> wordsAt(const Spans &spans, const QString &words, Span whole)
{
    if (words.isEmpty())
        return {};
    const QStringList parts = partsFor(spans, words.split(betweenParts.toString()));
    if (parts.isEmpty())
        return {{whole, words, {}, {}}};
    QList<MarkedPlace> places;
    for (qsizetype part = 0; part < parts.size(); ++part)
        places.append({spans[part], parts[part], {}, {}});
    return places;
}

/// The names in a cell, parted by "; "; one in quotation marks may have that in it.
QStringList namesIn(const QString &cell)
{
    QStringList names;
    for (qsizetype at = 0; at < cell.size();) {
        QString name;
        if (cell[at] == u'"') {
            for (++at; at < cell.size(); ++at) {
                if (cell[at] != u'"')
                    name += cell[at];
                else if (at + 1 < cell.size() && cell[at + 1] == u'"')
                    name += cell[++at];
                else
                    break;
            }
        }
        const qsizetype found = cell.indexOf(QStringLiteral("; "), at);
        const qsizetype end = found < 0 ? cell.size() : found;
        if (name.isEmpty())
            name = cell.sliced(at, end - at);
        if (!name.isEmpty())
            names.append(name);
        at = end + 2;
    }
    return names;
}

QString cellOf(const QStringList &head, const QStringList &row, const char *column)
{
    return withoutGuard(row.value(head.indexOf(QLatin1StringView(column))));
}

/// What is said of the first of the actors of a row.
ImportedActor actorIn(const QStringList &head, const QStringList &row)
{
    ImportedActor said;
    said.name = namesIn(cellOf(head, row, "actor")).value(0);
    said.description = cellOf(head, row, "actor description");
    said.identifier = cellOf(head, row, "actor identifier");
    const int colour = cellOf(head, row, "actor colour").toInt();
    said.colour = 0 < colour && colour <= actorColours ? colour : 0;
    return said;
}

MarkedStatement statementIn(const QStringList &head, const QStringList &row)
{
    const auto cell = [&](const char *column) {
        return cellOf(head, row, column);
    };
    MarkedStatement statement;
    constexpr Span nowhere{-1, -1};
    bool isBegin = false;
    bool isEnd = false;
    const Span span{cell("start").toInt(&isBegin), cell("end").toInt(&isEnd)};
    const bool isSpan = isBegin && isEnd && span.begin >= 0 && span.begin < span.end;
    const Span whole = isSpan ? span : nowhere;
    const QString places = cell("places");
    const QString words = cell("words");
    statement.content = wordsAt(placesFor(QLatin1StringView("content"), places), words, whole);
    statement.cue = wordsAt(placesFor(QLatin1StringView("cue"), places), cell("cue"),
                            words.isEmpty() ? whole : nowhere);
    statement.source =
        wordsAt(placesFor(QLatin1StringView("source"), places), cell("source"), nowhere);
    ImportedFacts &facts = statement.facts;
    facts.speakers.emplace();
    const ActorKind kind = actorKindNamed(cell("actor kind")).value_or(ActorKind::Person);
    for (const QString &name : namesIn(cell("actor")))
        facts.speakers->append({name, kind, false});
    facts.kind = statementKindNamed(cell("kind"));
    facts.verb = verbKindNamed(cell("verb"));
    facts.certainty = certaintyNamed(cell("certainty"));
    facts.state = stateNamed(cell("state"));
    // Of nobody's statement an empty cell says nothing: it is listed under no topic whatever it is about.
    const QString topic = cell("topic");
    if (head.contains(QStringLiteral("topic")) && !(topic.isEmpty() && facts.speakers->isEmpty()))
        facts.topic = topic;
    facts.saidOn = cell("said on");
    facts.note = cell("note");
    return statement;
}

} // namespace

bool isMarksTable(QStringView text)
{
    return formOf(text).has_value();
}

Result<MarkedFile> readMarksTable(QStringView text)
{
    MarkedCopy copy;
    if (const auto form = formOf(text)) {
        const bool isAsExported = text.startsWith(toTable({}).columns.join(u','));
        if (isCutTable(text, *form, isAsExported))
            return cutShort();
        TableRows rows(text, *form);
        const QStringList head = rows.next().value_or(QStringList());
        QSet<QString> known;
        while (const auto row = rows.next()) {
            const ImportedActor said = actorIn(head, *row);
            if (!said.name.isEmpty() && said.saysAnything() && !known.contains(said.name)) {
                known.insert(said.name);
                copy.actors.append(said);
            }
            MarkedStatement statement = statementIn(head, *row);
            if (!statement.content.isEmpty() || !statement.cue.isEmpty())
                copy.statements.append(std::move(statement));
        }
    }
    return MarkedFile{ImportFormat::Csv, {copy}, false, {}};
}

} // namespace onrecord
