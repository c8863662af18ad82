// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleanalysis.h"

#include "core/applying/growingreading.h"
#include "core/formats/articlereader.h"
#include "tests/support/markedtext.h"

#include <QTest>

namespace onrecord {

static const MarkedText &sample()
{
    static const MarkedText text = MarkedText::parse(
        u"Orlow council splits over the bridge toll\n"
        u"By Tess Marin\n"
        u"Published: 2026-11-17\n"
        u"\n"
        u"⟦s1:“We never promised a free bridge,”⟧ finance councillor ⟦src1:⟦m1:Ana Ruiz⟧⟧ "
        u"⟦cue1:said⟧ on "
        u"⟦d1:Monday⟧, ⟦s1:“and we never will.”⟧\n"
        u"\n"
        u"⟦src2:⟦p1:She⟧⟧ ⟦cue2:denied⟧ ⟦s2:that the toll had been raised in secret⟧.\n"
        u"\n"
        u"⟦c1:The ferry 😀 carried 900 people a day in ⟦d2:the third quarter⟧.⟧\n"
        u"\n"
        u"⟦src4:⟦m2:Two officials⟧⟧ ⟦cue4:said⟧ ⟦s4:the mayor, ⟦m3:Bo Lind⟧, had called it ⟦s3:“a "
        u"gift to the boats”⟧ "
        u"and left⟧. The bridge company, ⟦src5:⟦m4:Vexholm⟧⟧, ⟦cue5:declined to comment⟧.\n"
        u"\n"
        u"A banner on the quay read ⟦s6:“No toll <b>& no 'tax'</b>”⟧.\n");
    return text;
}

static Statement statement(const QString &number, StatementKind kind, VerbKind verb,
                           const QStringList &actors, RuleId rule, SpeakerReason reason)
{
    Statement made;
    made.id = u's' + number;
    made.kind = kind;
    made.verb = verb;
    made.actors = actors;
    made.rule = rule;
    made.speakerReason = reason;
    made.content = sample().spansNamed(u's' + number);
    made.cue = sample().spansNamed(QStringLiteral("cue") + number);
    made.source = sample().spansNamed(QStringLiteral("src") + number);
    if (!made.cue.isEmpty())
        made.verbWord = made.cue.first().in(sample().text).toString();
    made.confidence = 0.97;
    made.speakerConfidence = actors.isEmpty() ? 0 : 0.91;
    made.margin = 0.7;
    for (const QString &actor : actors)
        made.candidates.append({actor, 0.91});
    return made;
}

static QList<Statement> sampleStatements()
{
    const QString ruiz = QStringLiteral("a1");
    const QString officials = QStringLiteral("a2");
    const QString lind = QStringLiteral("a3");
    const QString vexholm = QStringLiteral("a4");
    QList<Statement> all{
        statement(QStringLiteral("1"), StatementKind::Direct, VerbKind::Says, {ruiz},
                  RuleId::QuoteSubjectVerb, SpeakerReason::Named),
        statement(QStringLiteral("2"), StatementKind::Indirect, VerbKind::Denies, {ruiz},
                  RuleId::SubjectVerbThat, SpeakerReason::Pronoun),
        statement(QStringLiteral("4"), StatementKind::Mixed, VerbKind::Says, {officials},
                  RuleId::SubjectVerbClause, SpeakerReason::Itself),
        statement(QStringLiteral("3"), StatementKind::Direct, VerbKind::Says, {lind},
                  RuleId::PartialQuote, SpeakerReason::Named),
        statement(QStringLiteral("5"), StatementKind::Indirect, VerbKind::NoComment, {vexholm},
                  RuleId::NoComment, SpeakerReason::Named),
        statement(QStringLiteral("6"), StatementKind::Direct, VerbKind::Says, {},
                  RuleId::QuoteNobody, SpeakerReason::None),
    };
    all[0].saidOn = QStringLiteral("2026-11-16");
    all[1].polarity = Polarity::Against;
    all[1].speakerConfidence = 0.5;
    all[1].margin = 0.1;
    all[1].candidates = {{ruiz, 0.5}, {lind, 0.4}};
    all[3].parent = QStringLiteral("s4");
    all[3].via = QStringLiteral("two officials");
    all[3].certainty = Certainty::SecondHand;
    return all;
}

static Actor actor(const QString &number, const QString &name, ActorKind kind,
                   const QList<Mention> &mentions)
{
    Actor made;
    made.id = u'a' + number;
    made.name = name;
    made.kind = kind;
    made.mentions = mentions;
    return made;
}

static QList<Actor> sampleActors()
{
    const auto at = [](QStringView name, MentionKind kind) {
        return Mention{sample().spanNamed(name), kind};
    };
    QList<Actor> all{
        actor(QStringLiteral("1"), QStringLiteral("Ana Ruiz"), ActorKind::Person,
              {at(u"m1", MentionKind::Name), at(u"p1", MentionKind::Pronoun)}),
        actor(QStringLiteral("2"), QStringLiteral("two officials"), ActorKind::Anonymous,
              {at(u"m2", MentionKind::Description)}),
        actor(QStringLiteral("3"), QStringLiteral("Bo Lind"), ActorKind::Person,
              {at(u"m3", MentionKind::Name)}),
        actor(QStringLiteral("4"), QStringLiteral("Vexholm"), ActorKind::Organisation,
              {at(u"m4", MentionKind::Name)}),
    };
    all[0].descriptions = {QStringLiteral("finance councillor")};
    return all;
}

static Analysis sampleAnalysis(QDate published)
{
    Analysis analysis;
    analysis.actors = sampleActors();
    analysis.statements = sampleStatements();
    DateExpression monday;
    monday.span = sample().spanNamed(u"d1");
    monday.value = QStringLiteral("2026-11-16");
    monday.anchor = published;
    monday.reason = DateReason::PastVerb;
    monday.role = DateRole::SaidOn;
    DateExpression quarter;
    quarter.span = sample().spanNamed(u"d2");
    quarter.value = QStringLiteral("2026-Q3");
    quarter.anchor = published;
    analysis.dates = {monday, quarter};
    analysis.claims = {
        {QStringLiteral("c1"), sample().spanNamed(u"c1"), {}, 0.8},
        {QStringLiteral("c2"), sample().spanNamed(u"s2"), QStringLiteral("s2"), 0.4}};
    analysis.positions = {{QStringLiteral("a1"),
                           QStringLiteral("free bridge"),
                           {QStringLiteral("s1"), QStringLiteral("s2")}},
                          {QStringLiteral("a2"), {}, {QStringLiteral("s4")}},
                          {QStringLiteral("a3"), {}, {QStringLiteral("s3")}},
                          {QStringLiteral("a4"), {}, {QStringLiteral("s5")}}};
    return analysis;
}

SavedSession sampleSession()
{
    const auto article = readArticle(sample().text.toUtf8(), QStringLiteral("orlow.txt"));
    if (!article)
        qFatal("the sample article cannot be read");
    return {*article, sampleAnalysis(article->published), {}};
}

Reading sampleReading()
{
    const SavedSession session = sampleSession();
    return readingOf(Document(session.article), session.analysis, {});
}

const ReadStatement &statementIn(const Reading &reading, const QString &id)
{
    const ReadStatement *const found = reading.statement(id);
    if (!found)
        qFatal("the sample has no statement %s", qPrintable(id));
    return *found;
}

} // namespace onrecord
