// SPDX-License-Identifier: GPL-3.0-or-later
// Export and import agree: what a format holds of a reading comes back as it was, whatever the reading.

#include "core/applying/growingreading.h"
#include "core/corrections/anchoring.h"
#include "core/exporting/csv.h"
#include "core/exporting/json.h"
#include "core/exporting/refi.h"
#include "core/exporting/tei.h"
#include "core/html/html.h"
#include "core/html/w3c.h"
#include "core/importing/markedfile.h"
#include "core/importing/marksagainst.h"
#include "tests/support/drawnreading.h"
#include "tests/support/randomreading.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

/// What a format holds of a statement besides its words.
struct Held
{
    bool cue = true;
    bool source = true;
    bool speakers = true;
    bool kind = true;
    bool verb = true;
    bool certainty = false;
    bool state = true;
    bool saidOn = true;
    bool note = true;
    bool speakerKind = true;
    bool sharedWords = true; ///< tells statements apart that have words or a cue in common
    bool lines = true; ///< spans over several lines; else only joined again
    bool actors = false; ///< what readers say of actors
    bool silentActors = false; ///< of those who say nothing, too
    bool saidKind = true; ///< that a reader said the kind
    bool allSpeakers = true; ///< what is said of each, not of the first of a statement alone
};

/// One text for all that is compared: a failing row shows both.
QString told(const ImportedStatement &statement, const QString &text, const Held &held)
{
    const auto words = [&text](const Spans &spans) {
        QStringList parts;
        for (const Span span : spans)
            parts.append(u"%1+%2 %3"_s.arg(span.begin).arg(span.length()).arg(span.in(text)));
        return parts.join(u" … "_s);
    };
    QStringList speakers;
    for (const ImportedSpeaker &speaker :
         statement.facts.speakers.value_or(QList<ImportedSpeaker>()))
        speakers.append(
            speaker.name
            + (held.speakerKind ? u' ' + QString::number(int(speaker.kind)) : QString()));
    const auto number = [](const auto &value) {
        return value ? QString::number(int(*value)) : u"-"_s;
    };
    QString line = u"said "_s + words(statement.content);
    if (held.cue || statement.content.isEmpty())
        line += u" cue "_s + words(statement.cue);
    if (held.source)
        line += u" source "_s + words(statement.source);
    if (held.speakers)
        line += u" by "_s + speakers.join(u", "_s);
    if (held.kind)
        line += u" kind "_s + number(statement.facts.kind);
    if (held.verb)
        line += u" verb "_s + number(statement.facts.verb);
    if (held.certainty)
        line += u" certainty "_s + number(statement.facts.certainty);
    if (held.state)
        line += u" state "_s + number(statement.facts.state);
    if (held.saidOn)
        line += u" on "_s + statement.facts.saidOn;
    if (held.note)
        line += u" note "_s + statement.facts.note;
    return line;
}

ImportedStatement exportedOf(const Reading &reading, const ReadStatement &read)
{
    ImportedStatement statement{
        read.statement.content, read.statement.cue, read.statement.source, {}, false};
    ImportedFacts &facts = statement.facts;
    facts.speakers.emplace();
    for (const QString &id : read.statement.actors)
        facts.speakers->append({reading.actor(id)->actor.name, reading.actor(id)->actor.kind});
    facts.kind = read.statement.kind;
    facts.verb = read.statement.verb;
    facts.certainty = read.statement.certainty;
    facts.state = read.state;
    facts.saidOn = read.statement.saidOn;
    facts.note = read.note;
    return statement;
}

/// Parts that only blanks with a line break part, as one.
Spans overLines(const Spans &spans, const QString &text)
{
    Spans joined;
    for (const Span span : spans) {
        const QString between = joined.isEmpty()
            ? QString()
            : text.sliced(joined.last().end, span.begin - joined.last().end);
        if (!joined.isEmpty() && between.trimmed().isEmpty()
            && (between.isEmpty() || between.contains(u'\n') || between.contains(u'\r')))
            joined.last().end = span.end;
        else
            joined.append(span);
    }
    return joined;
}

QStringList told(const QList<ImportedActor> &actors, const Held &held)
{
    QStringList lines;
    for (const ImportedActor &actor : actors) {
        ImportedActor shown = actor;
        if (!held.saidKind)
            shown.kind = std::nullopt;
        if (shown.saysAnything())
            lines.append(
                u"%1: %2, %3, %4, %5"_s.arg(shown.name, shown.description, shown.identifier)
                    .arg(shown.colour)
                    .arg(shown.kind ? int(*shown.kind) : -1));
    }
    lines.sort();
    return lines;
}

/// What readers say of those actors of \a reading whom a format says it of.
QList<ImportedActor> actorsOf(const Reading &reading, const Held &held)
{
    QSet<QString> speaking;
    for (const ReadStatement &read : reading.statements) {
        if (read.state == State::Rejected)
            continue;
        for (const QString &id : read.statement.actors.mid(0, held.allSpeakers ? -1 : 1))
            speaking.insert(id);
    }
    QList<ImportedActor> actors;
    for (const ReadActor &read : reading.actors) {
        if (held.silentActors || speaking.contains(read.actor.id))
            actors.append({read.actor.name,
                           read.machineKind ? std::optional(read.actor.kind) : std::nullopt,
                           read.description, read.identifier, read.chosenColour});
    }
    return actors;
}

QStringList told(QList<ImportedStatement> statements, const QString &text, const Held &held)
{
    QStringList lines;
    for (ImportedStatement &statement : statements) {
        if (!held.lines) {
            statement.content = overLines(statement.content, text);
            statement.cue = overLines(statement.cue, text);
            statement.source = overLines(statement.source, text);
        }
        lines.append(told(statement, text, held));
    }
    lines.sort();
    return lines;
}

/// True where two statements have a stretch in common that is part of what was said by one of them.
bool sharesWords(const Reading &reading)
{
    QList<Span> seen;
    for (const ReadStatement &read : reading.statements) {
        if (read.state == State::Rejected)
            continue;
        for (const Span span : read.statement.content + read.statement.cue) {
            if (seen.contains(span))
                return true;
            seen.append(span);
        }
    }
    return false;
}

using Export = QByteArray (*)(const Reading &reading);

} // namespace

class RoundTripsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLeavesComesBack_data();
    void whatLeavesComesBack();
    void whatComesBackSaysNothing_data();
    void whatComesBackSaysNothing();
    void pagesComeBack();
    void theHeadlineComesBack();
    void marksOfMarkdownComeBack_data();
    void marksOfMarkdownComeBack();
};

void RoundTripsTest::whatLeavesComesBack_data()
{
    QTest::addColumn<Export>("write");
    QTest::addColumn<Held>("held");
    QTest::addColumn<bool>("hasRejected");
    const auto row = [](const char *name, Export write, const Held &held,
                        bool hasRejected = false) {
        QTest::newRow(name) << write << held << hasRejected;
    };
    Held all;
    all.certainty = true;
    all.actors = true;
    all.silentActors = true;
    row(
        "w3c", [](const Reading &reading) { return toW3c(reading); }, Held{.actors = true});
    row(
        "json", [](const Reading &reading) { return toJson(reading); }, all, true);
    row(
        "jsonl", [](const Reading &reading) { return toJsonLine(reading, 1); }, all, true);

    const Held words{.certainty = true, .saidOn = false, .lines = false};
    row(
        "brat",
        [](const Reading &reading) {
            Reading corrected = reading;
            corrected.inForce = 1; // else it has the words alone
            return toBrat(corrected);
        },
        words);

    const Held coded{.cue = false,
                     .source = false,
                     .kind = false,
                     .saidOn = false,
                     .sharedWords = false,
                     .actors = true,
                     .saidKind = false};
    row(
        "refi", [](const Reading &reading) { return toRefi(reading, u"ferry"_s, {}); }, coded);

    const Held encoded{.saidOn = false,
                       .note = false,
                       .sharedWords = false,
                       .lines = false,
                       .actors = true,
                       .silentActors = true,
                       .saidKind = false};
    row(
        "tei", [](const Reading &reading) { return toTei(reading); }, encoded);

    Held rows = all;
    rows.speakerKind = false; // that of the first
    rows.silentActors = false;
    rows.allSpeakers = false;
    rows.saidKind = false;
    row(
        "csv", [](const Reading &reading) { return toCsv(toTable(reading)); }, rows);
}

void RoundTripsTest::whatLeavesComesBack()
{
    QFETCH(Export, write);
    QFETCH(Held, held);
    QFETCH(bool, hasRejected);
    qsizetype statements = 0;
    for (quint32 seed = 0; seed < 300; ++seed) {
        const Reading reading = randomReading(seed);
        if (!held.sharedWords && sharesWords(reading))
            continue;
        QList<ImportedStatement> expected;
        for (const ReadStatement &read : reading.statements) {
            if (hasRejected || read.state != State::Rejected)
                expected.append(exportedOf(reading, read));
        }
        const QByteArray bytes = write(reading);
        const Result<MarkedFile> file = readMarks(bytes, u"marks"_s);
        if (expected.isEmpty()) {
            // brat says nothing of an article in which there is nothing.
            QCOMPARE(file.error().fault, bytes.isEmpty() ? Fault::NoMarks : Fault::NothingMarked);
            continue;
        }
        QVERIFY2(file, qPrintable(u"seed %1"_s.arg(seed)));
        const ImportedReading back = placedOn(reading.document, *file);
        QVERIFY2(back.unplaced.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
        const QString &text = reading.document.text();
        QCOMPARE(told(back.statements, text, held), told(expected, text, held));
        QCOMPARE(back.moved(), 0);
        if (held.actors)
            QCOMPARE(told(back.actors, held), told(actorsOf(reading, held), held));
        statements += expected.size();
    }
    QVERIFY(statements > 500);
}

void RoundTripsTest::whatComesBackSaysNothing_data()
{
    whatLeavesComesBack_data();
}

/// To import what was exported, unchanged, changes nothing.
void RoundTripsTest::whatComesBackSaysNothing()
{
    QFETCH(Export, write);
    QFETCH(Held, held);
    qsizetype statements = 0;
    for (quint32 seed = 0; seed < 150; ++seed) {
        const Reading reading = randomReading(seed);
        if (!held.sharedWords && sharesWords(reading))
            continue;
        const Result<MarkedFile> file = readMarks(write(reading), u"marks"_s);
        if (!file)
            continue;
        const MarksAgainst against = marksAgainst(reading, placedOn(reading.document, *file));
        QVERIFY2(against.corrections.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
        statements += reading.statements.size();
    }
    QVERIFY(statements > 250);
}

/// A page carries its analysis and what was said of it; its statements are those it shows.
void RoundTripsTest::pagesComeBack()
{
    Held held;
    held.certainty = true;
    for (quint32 seed = 0; seed < 100; ++seed) {
        SavedSession session = randomSession(seed);
        const Document document(session.article);
        const Reading machine = readingOf(document, session.analysis, {});
        for (const ReadStatement &read : machine.statements) {
            const QDateTime now(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC);
            session.log.append(correctionOn(machine, read, SetVerb{VerbKind::Warns}), now);
        }
        const Reading reading = readingOf(document, session.analysis, session.log.inForce());
        QList<ImportedStatement> expected;
        for (const ReadStatement &read : reading.statements)
            expected.append(exportedOf(reading, read));
        const Result<MarkedFile> file =
            readMarks(toHtml(reading, {.session = session}, {}), u"page.html"_s);
        QCOMPARE(file.has_value(), !expected.isEmpty());
        if (!file)
            continue;
        const QString &text = document.text();
        QCOMPARE(told(placedOn(document, *file).statements, text, held),
                 told(expected, text, held));
    }
}

/// What a page says for programs, with the outlet's name behind it, is no other headline.
void RoundTripsTest::theHeadlineComesBack()
{
    Reading reading = test::sampleReading();
    Article article = reading.document.article();
    article.statedTitle = article.title + u" 😀 | Lenmoor Gazette"_s;
    reading.document = Document(article);
    const Result<MarkedFile> file = readMarks(toJson(reading), u"marks"_s);
    QVERIFY(file);
    QVERIFY(!placedOn(reading.document, *file).isOtherHead);
}

void RoundTripsTest::marksOfMarkdownComeBack_data()
{
    QTest::addColumn<Export>("write");
    const auto row = [](const char *name, Export write) {
        QTest::newRow(name) << write;
    };
    row("w3c", [](const Reading &reading) { return toW3c(reading); });
    row("json", [](const Reading &reading) { return toJson(reading); });
    row("brat", [](const Reading &reading) { return toBrat(reading); });
    row("refi", [](const Reading &reading) { return toRefi(reading, u"ferry"_s, {}); });
    row("tei", [](const Reading &reading) { return toTei(reading); });
    row("csv", [](const Reading &reading) { return toCsv(toTable(reading)); });
}

/// TEI and CSV show words without markup; it still is in the text that they were taken from.
void RoundTripsTest::marksOfMarkdownComeBack()
{
    QFETCH(Export, write);
    const Reading reading = test::markdownReadingOf(
        u"# Ferry 😀\n\n⟦s1-content:“We *stay*,”⟧ ⟦s1-source:[Ana](https://a.example) Ruiz⟧ "
        "⟦s1-cue:said⟧, ⟦s1-content:“for **now**.”⟧\n\n- ⟦s2-content:“We *stay*,”⟧ ⟦s2-source:Bo "
        "Lind⟧ ⟦s2-cue:read &amp; said⟧.\n",
        {{u"s1"_s, 1}, {u"s2"_s, 2}}, {u"Ana Ruiz"_s, u"Bo Lind"_s});
    const Result<MarkedFile> file = readMarks(write(reading), u"marks"_s);
    QVERIFY(file);
    const ImportedReading back = placedOn(reading.document, *file);
    QCOMPARE(back.statements.size(), 2);
    for (qsizetype number = 0; number < 2; ++number)
        QCOMPARE(back.statements[number].content, reading.statements[number].statement.content);
    QCOMPARE(back.moved(), 0);
}

ONRECORD_TEST(RoundTripsTest)
#include "tst_roundtrips.moc"
