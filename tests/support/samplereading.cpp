// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplereading.h"
#include "tests/support/barearticle.h"

#include "core/applying/growingreading.h"
#include "core/corrections/enumnames.h"
#include "core/findings/enumnames.h"
#include "core/findings/identity.h"
#include "tests/support/markedtext.h"

#include <QMap>

namespace onrecord {

using namespace Qt::StringLiterals;

static void addStatement(Analysis &analysis, const MarkedText &drawn, const QString &name)
{
    const QMap<QString, QString> ids = [&] {
        QMap<QString, QString> all;
        for (const Actor &actor : std::as_const(analysis.actors)) {
            for (const Mention &mention : actor.mentions)
                all.insert(u"%1-%2"_s.arg(mention.span.begin).arg(mention.span.end), actor.id);
        }
        return all;
    }();
    Statement statement;
    statement.content = drawn.spansNamed(u"s-"_s + name);
    statement.cue = drawn.spansNamed(u"k-"_s + name);
    statement.source = drawn.spansNamed(u"q-"_s + name);
    const Spans &words = statement.content.isEmpty() ? statement.cue : statement.content;
    const QString said = words.first().in(drawn.text).toString();
    statement.id =
        findingId(u's', said, int(QStringView(drawn.text).first(words.first().begin).count(said)));
    statement.kind = said.startsWith(u'“') ? StatementKind::Direct : StatementKind::Indirect;
    statement.verb = statement.content.isEmpty() ? VerbKind::NoComment : VerbKind::Says;
    for (const Span cue : std::as_const(statement.cue))
        statement.verbWord = cue.in(drawn.text).toString();
    statement.confidence = 0.9;
    statement.rule = RuleId::QuoteVerbSubject;
    for (const auto &[mark, span] : drawn.named) {
        if (mark.startsWith(u"m-") && !statement.source.isEmpty()
            && statement.source.first().contains(span))
            statement.actors = {ids.value(u"%1-%2"_s.arg(span.begin).arg(span.end))};
    }
    if (!statement.actors.isEmpty()) {
        statement.speakerConfidence = 0.9;
        statement.margin = 0.8;
        statement.speakerReason = SpeakerReason::Named;
        statement.candidates = {{statement.actors.first(), 0.9}};
    }
    analysis.statements.append(statement);
}

SampleReading::SampleReading(QStringView marked)
{
    const MarkedText drawn = MarkedText::parse(marked);
    Article article = bareArticle(drawn.text);
    article.published = QDate(2026, 11, 17);
    article.textSha256 = QByteArray::number(qHash(drawn.text), 16);
    document = Document(article);

    QStringList statements;
    for (const auto &[mark, span] : drawn.named) {
        const QString name = mark.mid(2);
        const QString words = span.in(drawn.text).toString();
        if (mark.startsWith(u"m-")) {
            const auto known =
                std::find_if(analysis.actors.begin(), analysis.actors.end(),
                             [&](const Actor &actor) { return actor.id == u"a-"_s + name; });
            Actor &actor = known == analysis.actors.end() ? analysis.actors.emplaceBack() : *known;
            if (actor.id.isEmpty()) {
                actor.id = u"a-"_s + name;
                actor.name = words;
            } else if (words[0].isUpper() && words != actor.name
                       && !actor.aliases.contains(words)) {
                actor.aliases.append(words);
            }
            actor.mentions.append(
                {span, words[0].isUpper() ? MentionKind::Name : MentionKind::Pronoun});
        } else if ((mark.startsWith(u"s-") || mark.startsWith(u"k-"))
                   && !statements.contains(name)) {
            statements.append(name);
        }
    }
    for (const QString &name : std::as_const(statements))
        addStatement(analysis, drawn, name);
    std::stable_sort(
        analysis.statements.begin(), analysis.statements.end(),
        [](const Statement &a, const Statement &b) { return placeOf(a) < placeOf(b); });
    for (const Statement &statement : std::as_const(analysis.statements)) {
        for (const QString &actor : statement.actors) {
            const auto known =
                std::find_if(analysis.positions.begin(), analysis.positions.end(),
                             [&](const Position &position) { return position.actor == actor; });
            if (known == analysis.positions.end())
                analysis.positions.append({actor, u"the ferry"_s, {statement.id}});
            else
                known->statements.append(statement.id);
        }
    }
}

Reading SampleReading::read(const QList<Correction> &corrections) const
{
    return readingOf(document, analysis, corrections);
}

QString SampleReading::defaultArticle()
{
    return u"The ferry to Grindholm will sail again, the harbour said on Tuesday.\n\n"
           "⟦s-stay:“We stay until the last boat,”⟧ ⟦k-stay:said⟧ ⟦q-stay:⟦m-ana:Ana Ruiz⟧⟧, who "
           "runs the harbour.\n\n"
           "⟦s-late:“It is too late 😀,”⟧ ⟦k-late:said⟧ ⟦q-late:⟦m-bo:Bo Lind⟧⟧ of the council. "
           "⟦q-ice:⟦m-ana:Ruiz⟧⟧ ⟦k-ice:said⟧ ⟦s-ice:the ice had gone⟧.\n\n"
           "⟦s-nobody:“No more winters like this one,”⟧ a sign read.\n\n"
           "⟦q-silent:⟦m-co:Nordkyst⟧⟧ ⟦k-silent:declined to comment⟧."_s;
}

static QString told(const Spans &spans, const QString &text)
{
    QStringList words;
    for (const Span span : spans)
        words.append(u"%1:%2"_s.arg(span.begin).arg(span.in(text)));
    return words.join(u" … "_s);
}

QString told(const Reading &reading)
{
    const QString &text = reading.document.text();
    QStringList lines{reading.document.article().published.toString(Qt::ISODate)};
    for (const ReadActor &read : reading.actors) {
        QStringList mentions;
        for (const Mention &mention : read.actor.mentions)
            mentions.append(QString::number(mention.span.begin));
        lines.append(u"%1 %2 [%3] %4 was %5 merged %6 mentions %7 aliases %8 counts %9"_s.arg(
            QString::number(read.number), read.actor.name, read.actor.id, toName(read.origin),
            read.machineName, read.merged.join(u','), mentions.join(u','),
            read.actor.aliases.join(u','),
            u"%1 %2 %3 %4"_s.arg(read.statements)
                .arg(read.directStatements)
                .arg(read.toReview)
                .arg(read.words)));
    }
    for (const ReadStatement &read : reading.statements) {
        const Statement &statement = read.statement;
        lines.append(u"%1 %2 %3 %4 by %5 %6 “%7” cue %8 %9"_s.arg(
            read.label, toName(read.state), toName(read.origin), toName(statement.verb),
            statement.actors.join(u','), toName(statement.kind), told(statement.content, text),
            told(statement.cue, text),
            u"flag %1 note %2 machine %3 of %4 conf %5 %6 id %7"_s.arg(
                QString::number(read.flagged), read.note,
                read.machine ? read.machine->actors.join(u',') + toName(read.machine->verb)
                        + told(read.machine->content, text)
                             : u"the same"_s,
                QString::number(read.corrections.size()), QString::number(statement.confidence),
                QString::number(statement.speakerConfidence), statement.id)));
    }
    for (const Position &position : reading.positions)
        lines.append(
            u"%1 on %2: %3"_s.arg(position.actor, position.topic, position.statements.join(u',')));
    for (const Correction &orphan : reading.orphans)
        lines.append(u"orphan %1 %2"_s.arg(toName(orphan.change), orphan.id.toString()));
    lines.append(u"%1 %2 %3"_s.arg(reading.coverage.attributed)
                     .arg(reading.coverage.reporter)
                     .arg(reading.coverage.leftOut));
    return lines.join(u'\n');
}

} // namespace onrecord
