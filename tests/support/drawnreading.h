// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applying/growingreading.h"
#include "core/corrections/reading.h"
#include "core/corrections/readingtotals.h"
#include "core/formats/articlereader.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"

namespace onrecord::test {

/// Who says what in a marked text: "s1" is the statement whose words are marked "s1-content",
/// "s1-cue" and "s1-source".
struct Said
{
    QString key;
    int actor = 1; ///< number; 0: nobody
    StatementKind kind = StatementKind::Direct;
    State state = State::Automatic;
};

/// A reading made by hand: the marks of a text as statements of numbered actors. Marks called
/// "date" are dates, "own" claims in the reporter's own voice.
inline Reading readingOf(const MarkedText &marked, const QList<Said> &said,
                         const QStringList &names = {})
{
    using namespace Qt::StringLiterals;
    Article article = bareArticle(marked.text);
    Reading reading;
    reading.document = Document(article);
    QHash<int, int> labelled;
    for (const Said &one : said) {
        ReadStatement shown;
        shown.statement.id = one.key;
        shown.statement.kind = one.kind;
        shown.statement.content = marked.spansNamed(one.key + u"-content"_s);
        shown.statement.cue = marked.spansNamed(one.key + u"-cue"_s);
        shown.statement.source = marked.spansNamed(one.key + u"-source"_s);
        if (shown.statement.content.isEmpty())
            shown.statement.verb = VerbKind::NoComment;
        if (one.actor > 0)
            shown.statement.actors = {u"a%1"_s.arg(one.actor)};
        shown.state = one.state;
        shown.speakerNumber = one.actor;
        shown.speakerColour = one.actor;
        shown.label = statementLabel(one.actor, labelled[one.actor]++);
        reading.statements.append(shown);
    }
    std::stable_sort(reading.statements.begin(), reading.statements.end(),
                     [](const ReadStatement &a, const ReadStatement &b) {
                         return placeOf(a.statement) < placeOf(b.statement);
                     });
    for (int number = 1; number <= names.size(); ++number) {
        ReadActor actor;
        actor.actor.id = u"a%1"_s.arg(number);
        actor.actor.name = names[number - 1];
        actor.number = number;
        reading.actors.append(actor);
    }
    for (const Span span : marked.spansNamed(u"date"))
        reading.dates.append(ReadDate{
            {span, DateType::Date, u"2026-11-16"_s, {}, QDate(2026, 11, 17), {}}, {}, {}, {}});
    for (const Span span : marked.spansNamed(u"own"))
        reading.claims.append({u"c%1"_s.arg(span.begin), span, {}, 0.5});
    return reading;
}

/// readingOf() of an article in Markdown.
inline Reading markdownReadingOf(QStringView marked, const QList<Said> &said,
                                 const QStringList &names = {})
{
    const MarkedText sample = MarkedText::parse(marked);
    Reading reading = readingOf(sample, said, names);
    reading.document = Document(articleFromText(sample.text, TextFormat::Markdown).value());
    reading.makeLookups();
    return reading;
}

/// An article that has a mark of every kind.
inline Reading sampleReading()
{
    using namespace Qt::StringLiterals;
    static const MarkedText marked = MarkedText::parse(
        u"Tower tenants wait for a second lift\n\n"
        "⟦s1-content:“We never promised a second lift,”⟧ housing councillor ⟦s1-source:Ada Brandt⟧ "
        "⟦s1-cue:said⟧ on ⟦date:Monday⟧, ⟦s2-cue:adding⟧: ⟦s2-content:“We promised to price "
        "one.”⟧\n\n"
        "The tenants’ league, which has met in the hall since ⟦date:the 1980s⟧, ⟦s3-cue:demands⟧ "
        "⟦s3-content:that the city repair the old lift before winter⟧. ⟦s4-content:“If they wait, "
        "people will move, and then it is empty,”⟧ ⟦s4-source:its chair⟧ ⟦s4-cue:warned⟧.\n\n"
        "⟦own:About 2,300 people used the tower in ⟦date:the third quarter⟧, a fifth fewer than a "
        "year earlier.⟧\n\n"
        "Two engineers familiar with the plans ⟦s5-cue:told⟧ the Gazette ⟦s5-content:the builder "
        "had offered to halve the price⟧. The builder, Falkwerk, ⟦s6-cue:declined to comment⟧.\n\n"
        "⟦s7-source:Brandt⟧ ⟦s7-cue:denied⟧ ⟦s7-content:that any such offer existed⟧. "
        "⟦s8-content:“I have read every page,”⟧ ⟦s8-source:she⟧ ⟦s8-cue:said⟧, calling the "
        "report ⟦s9-content:a summer tale 😀 that “nobody will remember” by spring⟧."_s);
    Reading reading =
        readingOf(marked,
                  {{u"s1"_s, 1, StatementKind::Direct, State::Confirmed},
                   {u"s2"_s, 1, StatementKind::Direct},
                   {u"s3"_s, 2, StatementKind::Indirect, State::Review},
                   {u"s4"_s, 2, StatementKind::Direct, State::Review},
                   {u"s5"_s, 3, StatementKind::Indirect, State::Corrected},
                   {u"s6"_s, 4, StatementKind::Indirect},
                   {u"s7"_s, 1, StatementKind::Indirect},
                   {u"s8"_s, 1, StatementKind::Direct},
                   {u"s9"_s, 1, StatementKind::Mixed, State::Stale}},
                  {u"Ada Brandt"_s, u"Tenants’ league"_s, u"Two engineers"_s, u"Falkwerk"_s});
    Article article = reading.document.article();
    article.title = u"Tower tenants wait for a second lift"_s;
    article.titleSpan = {0, article.title.size()};
    article.byline = u"Nora Field"_s;
    article.outlet = u"Lenmoor Gazette"_s;
    article.published = QDate(2026, 11, 17);
    reading.document = Document(article);
    return reading;
}

} // namespace onrecord::test
