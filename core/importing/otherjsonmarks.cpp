// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of other programs that find quotations: BBC Citron (docs/data_format.md there) and Stanford
// CoreNLP (JSONOutputter.java there).

#include "core/importing/markjson.h"
#include "core/importing/markreaders.h"

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

/// Citron's numbers count code points, as Python does.
MarkedPlace citronPlace(const QJsonObject &span, const CodePoints &points, const QString &text)
{
    MarkedPlace place;
    place.words = span.value("text"_L1).toString();
    if (const auto counted = numbersIn(span, "start", "end"))
        place.span = text.isEmpty() ? *counted : inText(*counted, points, text);
    return place;
}

QList<MarkedPlace> citronPlaces(const QJsonValue &spans, const CodePoints &points,
                                const QString &text)
{
    QList<MarkedPlace> places;
    for (const auto &span : listOf(spans))
        places.append(citronPlace(span.toObject(), points, text));
    return places;
}

/// Older versions say "source" for a list of them.
QJsonValue sourcesOf(const QJsonObject &quote)
{
    return quote.contains("sources"_L1) ? quote.value("sources"_L1) : quote.value("source"_L1);
}

MarkedStatement citronStatement(const QJsonObject &quote, const CodePoints &points,
                                const QString &text)
{
    MarkedStatement statement;
    statement.content = citronPlaces(quote.value("contents"_L1), points, text);
    statement.cue = citronPlaces(quote.value("cue"_L1), points, text);
    statement.source = citronPlaces(sourcesOf(quote), points, text);
    // What it finds has the name as the source, and the words beside the cue as its coreference.
    const auto beside = citronPlaces(quote.value("coreferences"_L1), points, text);
    if (beside.isEmpty())
        return statement;
    statement.facts.speakers.emplace();
    for (const MarkedPlace &name : std::as_const(statement.source))
        statement.facts.speakers->append({name.words, ActorKind::Person, false});
    statement.source = beside;
    return statement;
}

/// Where the tokens of a document stand, by their number in it.
Spans tokensOf(const QJsonObject &json)
{
    Spans tokens;
    const auto take = [&tokens](const QJsonValue &list) {
        const QJsonArray all = list.toArray();
        for (const auto &token : all)
            tokens.append(numbersIn(token.toObject(), "characterOffsetBegin", "characterOffsetEnd")
                              .value_or(Span{-1, -1}));
    };
    const QJsonArray sentences = json.value("sentences"_L1).toArray();
    for (const auto &sentence : sentences)
        take(sentence["tokens"_L1]);
    if (sentences.isEmpty())
        take(json.value("tokens"_L1));
    return tokens;
}

/// Named by the numbers of its first and last token; the words tell which it is where those are wrong.
QList<MarkedPlace> mentionOf(const QJsonObject &quote, const Spans &tokens)
{
    const QString words = quote.value("mention"_L1).toString();
    const qint64 first = quote.value("mentionBegin"_L1).toInteger(-1);
    const qint64 last = quote.value("mentionEnd"_L1).toInteger(-1);
    if (words.isEmpty())
        return {};
    MarkedPlace place{{-1, -1}, words, {}, {}};
    if (first >= 0 && first <= last && last < tokens.size() && tokens[first].begin >= 0)
        place.span = tokens[first].united(tokens[last]);
    return {place};
}

MarkedStatement coreNlpStatement(const QJsonObject &quote, const Spans &tokens)
{
    MarkedStatement statement;
    MarkedPlace content{{-1, -1}, quote.value("text"_L1).toString(), {}, {}};
    content.span = numbersIn(quote, "beginIndex", "endIndex").value_or(content.span);
    statement.content = {content};
    statement.source = mentionOf(quote, tokens);
    for (const auto field : {"canonicalSpeaker"_L1, "speaker"_L1}) {
        const QString name = quote.value(field).toString();
        const bool isKnown = !name.isEmpty() && name != u"Unknown";
        if (isKnown && !statement.facts.speakers)
            statement.facts.speakers = {{name, ActorKind::Person, false}};
    }
    return statement;
}

} // namespace

bool isCitronMarks(const QJsonDocument &json)
{
    const QJsonArray quotes = json[u"quotes"].toArray();
    return std::any_of(quotes.begin(), quotes.end(), [](const QJsonValue &quote) {
        return quote.toObject().contains("contents"_L1);
    });
}

MarkedFile readCitronMarks(const QJsonDocument &json)
{
    MarkedCopy copy;
    copy.text = json[u"text"].toString();
    const CodePoints points(copy.text);
    const QJsonArray quotes = json[u"quotes"].toArray();
    for (const auto &quote : quotes)
        copy.statements.append(citronStatement(quote.toObject(), points, copy.text));
    return {ImportFormat::Citron, {copy}, false, {}};
}

bool isCoreNlpMarks(const QJsonDocument &json)
{
    const QJsonArray quotes = json[u"quotes"].toArray();
    return std::any_of(quotes.begin(), quotes.end(), [](const QJsonValue &quote) {
        return quote.toObject().contains("beginIndex"_L1);
    });
}

/// Its text is only there where it was asked for, and the words that it repeats tell the places as well.
MarkedFile readCoreNlpMarks(const QJsonDocument &json)
{
    MarkedCopy copy;
    const Spans tokens = tokensOf(json.object());
    const QJsonArray quotes = json[u"quotes"].toArray();
    for (const auto &quote : quotes)
        copy.statements.append(coreNlpStatement(quote.toObject(), tokens));
    return {ImportFormat::CoreNlp, {copy}, false, {}};
}

} // namespace onrecord
