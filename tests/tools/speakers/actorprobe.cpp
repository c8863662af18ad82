// SPDX-License-Identifier: GPL-3.0-or-later
// Resolves the actors of articles whose sources somebody else has marked, and prints whom it took
// them for and what it knew; fit_antecedents.py reads that. See README.md.
//
//     actorprobe ARTICLE.txt MARKS.tsv
//
// A line of MARKS.tsv is an attribution: source, cue and content, each "begin-end;begin-end" in
// UTF-16 code units, empty where there is none.
#include "core/formats/articlereader.h"
#include "core/names/mentions.h"
#include "core/paragraph/nounphrases.h"
#include "core/speakers/actorresolver.h"
#include "core/statements/linking.h"

#include <QFile>
#include <QTextStream>

using namespace onrecord;
using namespace Qt::StringLiterals;

static Spans spansIn(const QString &field)
{
    Spans spans;
    for (const QString &each : field.split(u';', Qt::SkipEmptyParts))
        spans.append({each.section(u'-', 0, 0).toLongLong(), each.section(u'-', 1).toLongLong()});
    return spans;
}

static WordRange wordsIn(const TaggedParagraph &p, Span span)
{
    WordRange range;
    for (qsizetype i = 0; i < p.size(); ++i) {
        const Span word = p.words()[i].span;
        if (word.begin >= span.end || word.end <= span.begin)
            continue;
        if (range.isEmpty())
            range.first = i;
        range.end = i + 1;
    }
    return range;
}

static StatementDraft draftOf(const TaggedParagraph &p, const QStringList &fields)
{
    StatementDraft draft;
    Statement &statement = draft.statement;
    statement.source = spansIn(fields.value(0));
    statement.cue = spansIn(fields.value(1));
    statement.content = spansIn(fields.value(2));
    draft.paragraph = p.index();
    const Source source = sourceIn(p, wordsIn(p, statement.source.first()));
    draft.head = p.spanOf(source.head);
    draft.apposition = p.spanOf(source.apposition);
    draft.pronoun = source.pronoun;
    const WordRange place =
        wordsIn(p, hull(statement.cue.isEmpty() ? statement.source : statement.cue));
    if (!place.isEmpty())
        draft.sentence = p.spanOf(p.sentenceOf(place.first));
    for (const Span content : std::as_const(statement.content)) {
        draft.words += p.countWords(wordsIn(p, content));
        draft.quoted += p.countQuoted(wordsIn(p, content));
    }
    return draft;
}

static QString spelled(Span span)
{
    return u"%1-%2"_s.arg(span.begin).arg(span.end);
}

static QString namesOf(const Actor &actor)
{
    QStringList spans;
    for (const Mention &mention : actor.mentions) {
        if (mention.kind == MentionKind::Name)
            spans.append(spelled(mention.span));
    }
    return spans.join(u';');
}

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc != 3)
        return 2;
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QFile text(QString::fromLocal8Bit(argv[1]));
    QFile marks(QString::fromLocal8Bit(argv[2]));
    if (!lexicon || !text.open(QIODevice::ReadOnly) || !marks.open(QIODevice::ReadOnly))
        return 1;
    const Result<Article> article = articleFromText(QString::fromUtf8(text.readAll()));
    if (!article)
        return 1;
    const Document document(*article);
    QHash<qsizetype, QList<QStringList>> lines; // by paragraph
    for (const QString &line :
         QString::fromUtf8(marks.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        const Spans source = spansIn(fields.value(0));
        if (!source.isEmpty())
            lines[document.paragraphAt(source.first().begin)].append(fields);
    }

    QList<NameMention> names;
    QList<StatementDraft> drafts;
    bool leftOpen = false;
    for (qsizetype i = 0; i < document.paragraphs().size(); ++i) {
        const TaggedParagraph p(document, i, *lexicon, leftOpen);
        leftOpen = p.leavesOpen();
        names += findNames(p);
        for (const QStringList &fields : lines.value(i))
            drafts.append(draftOf(p, fields));
    }
    const QList<qsizetype> within = nestingOf(drafts);

    ActorResolver resolver(document, *lexicon,
                           [&](const PronounPlace &place, const QList<Antecedent> &antecedents,
                               const QList<KnownActor> &known) {
                               out << "P\t" << spelled(place.span) << '\t'
                                   << place.span.in(document.text()) << '\n';
                               for (const Antecedent &each : antecedents) {
                                   const Actor &actor = known[each.member].actor;
                                   out << "C\t" << namesOf(actor) << '\t' << actor.name << '\t'
                                       << each.probability;
                                   for (const double clue : each.clues)
                                       out << '\t' << clue;
                                   out << '\n';
                               }
                           });
    const ResolvedActors resolved = resolver.resolve(names, drafts, within);
    QHash<QString, Actor> actors;
    for (const Actor &actor : resolved.actors)
        actors.insert(actor.id, actor);
    for (qsizetype d = 0; d < drafts.size(); ++d) {
        const DraftSpeaker &speaker = resolved.speakers[d];
        const Actor actor = actors.value(speaker.actors.value(0));
        out << "S\t" << spelled(hull(drafts[d].statement.source)) << '\t' << actor.name << '\t'
            << namesOf(actor) << '\t' << int(speaker.reason) << '\t' << speaker.confidence << '\n';
    }
    return 0;
}
