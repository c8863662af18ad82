// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/soundness.h"

#include "core/text/lines.h"

#include <QSet>

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

/// The first of \a problems that is one.
QString firstOf(std::initializer_list<QString> problems)
{
    const auto problem = std::find_if(problems.begin(), problems.end(),
                                      [](const QString &each) { return !each.isEmpty(); });
    return problem == problems.end() ? QString() : *problem;
}

QString unless(bool holds, const QString &problem)
{
    return holds ? QString() : problem;
}

/// Inside the text and not empty.
QString wrongFindings(const Spans &spans, const QString &text)
{
    const bool anyEmpty = std::any_of(spans.cbegin(), spans.cend(), std::mem_fn(&Span::isEmpty));
    return firstOf({wrongPlaces(spans, text), unless(!anyEmpty, u"empty span"_s)});
}

/// Ascending and not overlapping besides.
QString wrongRow(const Spans &spans, const QString &text)
{
    bool ascends = true;
    for (qsizetype at = 1; at < spans.size(); ++at)
        ascends = ascends && spans[at - 1].end <= spans[at].begin;
    return firstOf({wrongFindings(spans, text), unless(ascends, u"spans out of order"_s)});
}

QString wrongActors(const QList<Actor> &actors, const QString &text, QSet<QString> &ids)
{
    for (const Actor &actor : actors) {
        Spans mentions;
        for (const Mention &mention : actor.mentions)
            mentions.append(mention.span);
        const QString wrong = firstOf({unless(!actor.name.isEmpty(), u"actor without a name"_s),
                                       unless(!ids.contains(actor.id), u"id of two actors"_s),
                                       wrongFindings(mentions, text)});
        if (!wrong.isEmpty())
            return wrong;
        ids.insert(actor.id);
    }
    return {};
}

bool isShare(double number)
{
    return number >= 0 && number <= 1;
}

QString wrongStatement(const Statement &statement, const QString &text, const QSet<QString> &actors)
{
    const bool known = std::all_of(statement.actors.cbegin(), statement.actors.cend(),
                                   [&](const QString &id) { return actors.contains(id); });
    const bool shares = isShare(statement.confidence) && isShare(statement.speakerConfidence)
        && std::all_of(statement.candidates.cbegin(), statement.candidates.cend(),
                       [](const Candidate &candidate) { return isShare(candidate.score); });
    return firstOf(
        {wrongRow(statement.content, text), wrongRow(statement.cue, text),
         wrongRow(statement.source, text), wrongFindings(statement.evidence, text),
         unless(!statement.content.isEmpty() || !statement.cue.isEmpty(), u"nothing said"_s),
         unless(known, u"unknown actor of a statement"_s),
         unless(shares, u"probability beyond 0 and 1"_s)});
}

QString wrongStatements(const QList<Statement> &statements, const QString &text,
                        const QSet<QString> &actors, QSet<QString> &ids)
{
    QList<std::pair<Spans, Spans>> said;
    for (const Statement &statement : statements) {
        const std::pair words{statement.content, statement.cue};
        const QString wrong =
            firstOf({wrongStatement(statement, text, actors),
                     unless(!said.contains(words), u"statement found twice"_s),
                     unless(!ids.contains(statement.id), u"id of two statements"_s)});
        if (!wrong.isEmpty())
            return wrong;
        said.append(words);
        ids.insert(statement.id);
    }
    const auto isWithinAnother = [&ids](const Statement &statement) {
        return statement.parent != statement.id && ids.contains(statement.parent);
    };
    const bool nested =
        std::all_of(statements.cbegin(), statements.cend(), [&](const Statement &statement) {
            return statement.parent.isEmpty() || isWithinAnother(statement);
        });
    return unless(nested, u"reported within no other statement"_s);
}

} // namespace

QString wrongPlaces(const Spans &spans, const QString &text)
{
    const auto splits = [&text](qsizetype at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate()
            && text[at - 1].isHighSurrogate();
    };
    const bool whole = lieIn(spans, text)
        && std::none_of(spans.cbegin(), spans.cend(),
                        [&](Span span) { return splits(span.begin) || splits(span.end); });
    return unless(whole, u"span beyond the text, or between the halves of a pair"_s);
}

QString wrongArticle(const Article &article)
{
    Spans blocks;
    for (const Block &block : article.blocks)
        blocks.append(block.span);
    const bool trim = std::all_of(blocks.cbegin(), blocks.cend(), [&](Span block) {
        return trimmed(article.text, block) == block;
    });
    Spans markup;
    for (const Markup &mark : article.markup)
        markup.append(mark.span);
    qsizetype last = 0;
    const bool isLeftOutInPlace = std::all_of(
        article.leftOut.cbegin(), article.leftOut.cend(), [&](const LeftOutBlock &each) {
            const bool ascends = each.offset >= last && each.offset <= article.text.size();
            last = each.offset;
            return ascends && !each.text.isEmpty() && each.reason != LeftOutReason::None;
        });
    return firstOf({unless(article.text.isValidUtf16(), u"half of a pair in the text"_s),
                    unless(isLeftOutInPlace, u"what is left out has no place"_s),
                    wrongRow(blocks, article.text), unless(trim, u"block with blank ends"_s),
                    wrongRow(markup, article.text),
                    wrongPlaces({article.titleSpan, article.publishedSpan}, article.text)});
}

QString wrongParagraphs(const Document &document)
{
    Spans paragraphs;
    for (const Paragraph &paragraph : document.paragraphs())
        paragraphs.append(paragraph.span);
    const bool trim = std::all_of(paragraphs.cbegin(), paragraphs.cend(), [&](Span paragraph) {
        return trimmed(document.text(), paragraph) == paragraph;
    });
    return firstOf(
        {wrongRow(paragraphs, document.text()), unless(trim, u"paragraph with blank ends"_s)});
}

QString wrongAnalysis(const Analysis &analysis, const QString &text)
{
    QSet<QString> actors;
    QSet<QString> statements;
    QString wrong = firstOf({unless(analysis.complete, u"analysis was not completed"_s),
                             wrongActors(analysis.actors, text, actors),
                             wrongStatements(analysis.statements, text, actors, statements)});
    if (!wrong.isEmpty())
        return wrong;
    QSet<QString> claims;
    for (const Claim &claim : analysis.claims) {
        wrong = firstOf({wrongFindings({claim.span}, text),
                         unless(claim.statement.isEmpty() || statements.contains(claim.statement),
                                u"claim of an unknown statement"_s),
                         unless(!claims.contains(claim.id), u"id of two claims"_s)});
        if (!wrong.isEmpty())
            return wrong;
        claims.insert(claim.id);
    }
    Spans dates;
    for (const DateExpression &date : analysis.dates)
        dates.append(date.span);
    return wrongFindings(dates, text);
}

} // namespace onrecord
