// SPDX-License-Identifier: GPL-3.0-or-later
// What Onrecord exported says nothing against the very article that it was exported from: whatever the format and
// whatever was corrected.

#include "core/comparing/differences.h"
#include "core/corrections/topicnames.h"
#include "core/exporting/exportformat.h"
#include "core/formats/articlereader.h"
#include "core/importing/markedfile.h"
#include "core/importing/marksagainst.h"
#include "core/importing/samestatements.h"
#include "core/workspace/analyser.h"
#include "core/workspace/openarticle.h"
#include "tests/support/everycorrection.h"
#include "tests/support/markedtext.h"

#include <QDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

/// Everything that has made marks come back otherwise in some format.
const QString rich =
    u"Title: Pier falls\nPublished: 2026-02-01\n\n"
    "“We stay 😀,” said Ana Ruiz, the mayor of Vik, on Monday. “The pier … is ours… "
    "and always was.\n\n“Nobody asked us.\n\n“Nobody will,” she said.\n\n"
    "“We stay,” Bo Lind told the council. “Go\ton,”  he added, “and on.”\n\n"
    "=1+1 is what Bo Lind said he knew. According to Ana Ruiz, the pier\nhad fallen "
    "before. The fishers’ union denied on Tuesday that it had known.\n\n"
    "The council declined to comment. “We stay,” said Ana Ruiz.\n\nBo Lind warned that the bridge "
    "was weak. Ana "
    "Ruiz said the bridge would open in May.\n\n"
    "Ana Ruiz said Bo Lind had said “the pier is old” in 2019. The pier is 90 years "
    "old."_s;

/// The texts of tests/kinds, without their marks, and of the evaluation where it is there.
QList<std::pair<QString, QString>> texts()
{
    QList<std::pair<QString, QString>> texts{
        {u"rich"_s, rich}, {u"line breaks of Windows"_s, QString(rich).replace(u'\n', u"\r\n"_s)}};
    QFile file(QStringLiteral(ONRECORD_KINDS));
    if (file.open(QIODevice::ReadOnly)) {
        const QString all = QString::fromUtf8("\n" + file.readAll());
        for (const QString &article : all.split(u"\n=== "_s, Qt::SkipEmptyParts)) {
            const QString words = article.section(u'\n', 2);
            if (!words.trimmed().isEmpty())
                texts.append({article.section(u'\n', 0, 0).section(u' ', 0, 0),
                              MarkedText::parse(words).text});
        }
    }
    const QDir kinds(qEnvironmentVariable("ONRECORD_SHARED") + u"/eval/kinds"_s);
    for (const QString &name : kinds.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile text(kinds.filePath(name));
        if (text.open(QIODevice::ReadOnly))
            texts.append({name, QString::fromUtf8(text.readAll())});
    }
    return texts;
}

struct Format
{
    const char *name;
    ExportFormat format;
};

constexpr Format formats[] = {{"html", ExportFormat::Html}, {"w3c", ExportFormat::W3c},
                              {"brat", ExportFormat::Brat}, {"csv", ExportFormat::Csv},
                              {"tei", ExportFormat::Tei},   {"refi", ExportFormat::Refi},
                              {"json", ExportFormat::Json}, {"jsonl", ExportFormat::JsonLines}};

/// The offsets of what stands at \a spans but blanks.
QList<qsizetype> lettersAt(const QString &text, const Spans &spans)
{
    QList<qsizetype> letters;
    for (const Span span : spans) {
        for (qsizetype at = span.begin; at < span.end; ++at) {
            if (!text[at].isSpace())
                letters.append(at);
        }
    }
    return letters;
}

/// How many cues and sources come back as other words than \a reading has.
qsizetype otherCues(const Reading &reading, const ImportedReading &imported)
{
    const QString &text = reading.document.text();
    const QList<qsizetype> pairs = sameStatements(reading, imported);
    qsizetype others = 0;
    for (qsizetype number = 0; number < pairs.size(); ++number) {
        if (pairs[number] < 0)
            continue;
        const Statement &ours = reading.statements[pairs[number]].statement;
        const ImportedStatement &theirs = imported.statements[number];
        others += lettersAt(text, ours.cue) != lettersAt(text, theirs.cue);
        others += lettersAt(text, ours.source) != lettersAt(text, theirs.source);
    }
    return others;
}

/// What the export says against what it was made of; empty where that is nothing, as it should be.
QString saidAgainst(const OpenArticle &article, ExportFormat format)
{
    const QByteArray bytes = exported(format, article, u"pier"_s, {.notes = Notes::Included}, noon);
    const Reading &reading = article.reading();
    const bool hasMarks =
        std::any_of(reading.statements.begin(), reading.statements.end(),
                    [](const ReadStatement &read) { return read.state != State::Rejected; });
    const Result<MarkedFile> file = readMarks(bytes, u"marks"_s);
    if (!file)
        return hasMarks ? u"cannot be read"_s : QString();
    const ImportedReading imported = placedOn(article.document(), *file);
    const MarksAgainst against = marksAgainst(reading, imported);
    QStringList said;
    const auto count = [&said](const char *what, qsizetype number) {
        if (number > 0)
            said << u"%1 %2"_s.arg(number).arg(QLatin1StringView(what));
    };
    count("corrections", against.corrections.size());
    count("added", against.added);
    count("changed", against.changed);
    count("other speaker", against.otherSpeaker);
    count("other words", against.otherWords);
    count("of the head", against.ofHead);
    count("of actors", against.ofActors);
    count("as said", against.asSaid);
    count("not taken", against.notTaken.size());
    count("not placed", imported.unplaced.size());
    count("moved", imported.moved());
    const Agreement &agreement = against.agreement;
    count("not the same speaker", agreement.both - agreement.sameSpeaker - agreement.untold);
    count("only theirs", agreement.onlyTheirs);
    count("only ours", agreement.onlyOurs);
    if (format != ExportFormat::Brat || reading.inForce > 0) // of a program alone it has the words
        count("untold speakers", agreement.untold);
    if (format != ExportFormat::Refi) // which has no place for them
        count("other cues or sources", otherCues(reading, imported));
    count("other head", imported.isOtherHead);
    count("differences", compared(reading, imported).differences.size());
    for (const Correction &correction : against.corrections)
        said << u"[%1 at %2]"_s.arg(correction.change.index())
                    .arg(correction.target.isEmpty() ? QString() : correction.target.first().exact);
    return said.join(u", "_s);
}

} // namespace

class OwnExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void sayNothingAgainstWhatTheyWereMadeOf_data();
    void sayNothingAgainstWhatTheyWereMadeOf();
    void sayNothingAgainstCorrections_data();
    void sayNothingAgainstCorrections();
    void sayNothingAgainstCorrectionsOfAnyText_data();
    void sayNothingAgainstCorrectionsOfAnyText();
    void bringCuesAndSourcesBack_data();
    void bringCuesAndSourcesBack();
    void bringTopicsBack_data();
    void bringTopicsBack();
    void bringSpeakersBack_data();
    void bringSpeakersBack();
    void bringConfirmationsBack_data();
    void bringConfirmationsBack();
    void areTakenWholeOrNotAtAll_data();
    void areTakenWholeOrNotAtAll();

private:
    using Told = std::function<QStringList(const Reading &)>;
    OpenArticle opened(const QString &text);
    void bringBack(ExportFormat format, const QList<QByteArray> &corrections, const Told &told);

    std::optional<Analyser> m_analyser;
    QList<std::pair<QString, OpenArticle>> m_articles;
};

OpenArticle OwnExportsTest::opened(const QString &text)
{
    OpenArticle article = OpenArticle::read(text.toUtf8(), u"/news/pier.txt"_s).value();
    article.analyseWith(*m_analyser);
    return article;
}

void OwnExportsTest::initTestCase()
{
    Result<Analyser> loaded = Analyser::load();
    QVERIFY(loaded);
    m_analyser = *std::move(loaded);
    for (const auto &[name, text] : texts())
        m_articles.append({name, opened(text)});
    QVERIFY(m_articles.size() > 100);
}

static void addFormats()
{
    QTest::addColumn<ExportFormat>("format");
    for (const Format &each : formats)
        QTest::newRow(each.name) << each.format;
}

void OwnExportsTest::sayNothingAgainstWhatTheyWereMadeOf_data()
{
    addFormats();
}

void OwnExportsTest::sayNothingAgainstWhatTheyWereMadeOf()
{
    QFETCH(ExportFormat, format);
    QStringList failed;
    for (const auto &[name, article] : std::as_const(m_articles)) {
        if (const QString said = saidAgainst(article, format); !said.isEmpty())
            failed << name + u": "_s + said;
    }
    QVERIFY2(failed.isEmpty(), qPrintable(u'\n' + failed.join(u'\n')));
}

void OwnExportsTest::sayNothingAgainstCorrections_data()
{
    addFormats();
}

/// One correction after another, each of each statement of a text that has everything.
void OwnExportsTest::sayNothingAgainstCorrections()
{
    QFETCH(ExportFormat, format);
    QStringList failed;
    const OpenArticle untouched = opened(rich);
    QVERIFY(untouched.reading().statements.size() > 6);
    QSet<QString> tried;
    for (qsizetype number = 0; number < untouched.reading().statements.size(); ++number) {
        for (const test::SaidOnce &once : test::everyCorrection(number)) {
            OpenArticle article = untouched;
            const std::optional<Correction> correction = once.say(article.reading());
            if (!correction)
                continue;
            QVERIFY(article.correct(*correction, noon));
            article.analyseWith(*m_analyser);
            tried.insert(QString::fromLatin1(once.name));
            if (const QString said = saidAgainst(article, format); !said.isEmpty())
                failed << u"%1 of %2: %3"_s.arg(QLatin1StringView(once.name)).arg(number).arg(said);
        }
    }
    QVERIFY2(failed.isEmpty(), qPrintable(u'\n' + failed.join(u'\n')));
    for (const test::SaidOnce &once : test::everyCorrection())
        QVERIFY2(tried.contains(QLatin1StringView(once.name)), once.name);
}

void OwnExportsTest::sayNothingAgainstCorrectionsOfAnyText_data()
{
    addFormats();
}

/// Several corrections of each text, others in each.
void OwnExportsTest::sayNothingAgainstCorrectionsOfAnyText()
{
    QFETCH(ExportFormat, format);
    QStringList failed;
    qsizetype next = 0;
    for (const auto &[name, untouched] : std::as_const(m_articles)) {
        OpenArticle article = untouched;
        QStringList made;
        constexpr int several = 4;
        for (int count = 0; count < several; ++count) {
            const QList<test::SaidOnce> all = test::everyCorrection(count % 3);
            const test::SaidOnce &once = all[next++ % all.size()];
            const std::optional<Correction> correction = once.say(article.reading());
            if (!correction)
                continue;
            QVERIFY(article.correct(*correction, noon));
            article.analyseWith(*m_analyser);
            made << QString::fromLatin1(once.name);
        }
        if (const QString said = saidAgainst(article, format); !said.isEmpty())
            failed << u"%1 (%2): %3"_s.arg(name, made.join(u", "_s), said);
    }
    QVERIFY2(failed.isEmpty(), qPrintable(u'\n' + failed.join(u'\n')));
}

void OwnExportsTest::bringCuesAndSourcesBack_data()
{
    addFormats();
}

/// To the article without corrections.
void OwnExportsTest::bringCuesAndSourcesBack()
{
    QFETCH(ExportFormat, format);
    if (format == ExportFormat::Refi)
        QSKIP("has no place for them");
    QStringList failed;
    qsizetype brought = 0;
    for (const QString &text :
         {rich, u"  \n “We stay 😀,” said Ana Ruiz, the mayor of Vik, on Monday."_s}) {
        const OpenArticle untouched = opened(text);
        for (qsizetype number = 0; number < untouched.reading().statements.size(); ++number) {
            for (const test::SaidOnce &once : test::everyCorrection(number)) {
                const QByteArrayView name(once.name);
                const bool isOfThese = name == "cue" || name == "cue with a blank"
                    || name == "source" || name == "source with a blank";
                OpenArticle article = untouched;
                const auto correction =
                    isOfThese ? once.say(article.reading()) : std::optional<Correction>();
                if (!correction)
                    continue;
                QVERIFY(article.correct(*correction, noon));
                const auto file =
                    readMarks(exported(format, article, u"pier"_s, {}, noon), u"marks"_s);
                QVERIFY(file);
                OpenArticle back = untouched;
                const MarksAgainst against =
                    marksAgainst(back.reading(), placedOn(back.document(), *file));
                for (const Correction &each : against.corrections)
                    QVERIFY(back.correct(each, noon));
                const auto cuesOf = [](const OpenArticle &of) {
                    QList<QList<qsizetype>> letters;
                    for (const ReadStatement &read : of.reading().statements)
                        letters << lettersAt(of.document().text(), read.statement.cue)
                                << lettersAt(of.document().text(), read.statement.source);
                    return letters;
                };
                if (cuesOf(back) != cuesOf(article))
                    failed << u"%1 of %2"_s.arg(QLatin1StringView(name)).arg(number);
                ++brought;
            }
        }
    }
    QVERIFY2(failed.isEmpty(), qPrintable(u'\n' + failed.join(u'\n')));
    QVERIFY(brought > 12);
}

/// What \a told tells of an article with one of \a corrections, by the names of test::everyCorrection(), it tells too
/// of the article without it that took what the export brings.
void OwnExportsTest::bringBack(ExportFormat format, const QList<QByteArray> &corrections,
                               const Told &told)
{
    QStringList failed;
    qsizetype brought = 0;
    QList<OpenArticle> articles{opened(rich)};
    for (qsizetype number = 0; number < m_articles.size(); number += 9)
        articles.append(m_articles[number].second);
    for (const OpenArticle &untouched : std::as_const(articles)) {
        for (qsizetype number = 0; number < untouched.reading().statements.size(); ++number) {
            for (const test::SaidOnce &once : test::everyCorrection(number)) {
                OpenArticle article = untouched;
                const auto correction = corrections.contains(once.name)
                    ? once.say(article.reading())
                    : std::optional<Correction>();
                if (!correction)
                    continue;
                QVERIFY(article.correct(*correction, noon));
                const auto file =
                    readMarks(exported(format, article, u"pier"_s, {}, noon), u"marks"_s);
                QVERIFY(file);
                OpenArticle back = untouched;
                const MarksAgainst against =
                    marksAgainst(back.reading(), placedOn(back.document(), *file));
                for (const Correction &each : against.corrections)
                    QVERIFY(back.correct(each, noon));
                brought += told(article.reading()) != told(untouched.reading());
                if (told(back.reading()) != told(article.reading()))
                    failed << u"%1 of %2: %3 / %4"_s.arg(QLatin1StringView(once.name),
                                                         QString::number(number),
                                                         told(article.reading()).join(u" | "_s),
                                                         told(back.reading()).join(u" | "_s));
            }
        }
    }
    QVERIFY2(failed.isEmpty(), qPrintable(u'\n' + failed.join(u'\n')));
    QVERIFY(brought > 12);
}

void OwnExportsTest::bringTopicsBack_data()
{
    addFormats();
}

void OwnExportsTest::bringTopicsBack()
{
    QFETCH(ExportFormat, format);
    if (format == ExportFormat::Brat)
        QSKIP("has no place for them");
    bringBack(format, {"topic", "no topic", "name of a topic", "merge of topics"},
              [](const Reading &reading) {
                  QStringList topics;
                  for (const ReadStatement &read : reading.statements)
                      topics << topicOf(reading, read.statement.id);
                  return topics;
              });
}

void OwnExportsTest::bringSpeakersBack_data()
{
    addFormats();
}

void OwnExportsTest::bringSpeakersBack()
{
    QFETCH(ExportFormat, format);
    bringBack(format, {"nobody", "somebody new", "two new ones"}, [format](const Reading &reading) {
        QStringList speakers;
        for (const ReadStatement &read : reading.statements) {
            QStringList own;
            for (const QString &id : read.statement.actors) {
                const Actor &actor = reading.actor(id)->actor;
                // CSV has the kind of the first.
                const bool hasKind = format != ExportFormat::Csv || own.isEmpty();
                own << actor.name + u' ' + QString::number(hasKind ? int(actor.kind) : -1);
            }
            speakers << own.join(u", "_s);
        }
        return speakers;
    });
}

void OwnExportsTest::bringConfirmationsBack_data()
{
    addFormats();
}

void OwnExportsTest::bringConfirmationsBack()
{
    QFETCH(ExportFormat, format);
    bringBack(format, {"confirm"}, [](const Reading &reading) {
        QStringList states;
        for (const ReadStatement &read : reading.statements)
            states << QString::number(int(read.state));
        return states;
    });
}

void OwnExportsTest::areTakenWholeOrNotAtAll_data()
{
    addFormats();
}

/// Cut anywhere, a file is refused or brings all that the whole one brings. Lines of brat and rows of tables do not tell
/// how many are to come, so it is not cut behind one of those.
void OwnExportsTest::areTakenWholeOrNotAtAll()
{
    QFETCH(ExportFormat, format);
    const bool isOfLines = format == ExportFormat::Csv || format == ExportFormat::Brat;
    OpenArticle corrected = opened(rich);
    const QList<test::SaidOnce> corrections = test::everyCorrection(1);
    for (const test::SaidOnce &once : corrections) {
        if (QByteArrayView(once.name) == "note")
            QVERIFY(corrected.correct(*once.say(corrected.reading()), noon));
    }
    qsizetype refused = 0;
    QStringList failed;
    for (const OpenArticle &article : {opened(rich), corrected}) {
        const QByteArray whole = exported(format, article, u"pier"_s, {Notes::Included}, noon);
        const auto all = readMarks(whole, u"marks"_s);
        QVERIFY(all);
        for (qsizetype length = 1; length < whole.size();
             length += format == ExportFormat::Html ? 997 : 13) {
            const QByteArray cut = whole.first(length);
            if (isOfLines
                && (cut.endsWith('\n') || whole.at(length) == '\n' || whole.at(length) == '\r'))
                continue;
            const auto marks = readMarks(cut, u"marks"_s);
            const bool isBeginning =
                length < (format == ExportFormat::Html ? whole.size() / 4 : 400);
            const bool isTold = marks || marks.error().fault == Fault::Damaged
                || (isBeginning && marks.error().fault == Fault::NoMarks);
            refused += !marks && marks.error().fault == Fault::Damaged;
            const bool isAll =
                marks && marks->copies == all->copies && marks->corrections == all->corrections;
            if (!isTold || (marks && !isAll))
                failed << u"%1 of %2: %3"_s.arg(length)
                              .arg(whole.size())
                              .arg(QString::fromUtf8(cut.right(40)));
        }
    }
    QVERIFY2(failed.isEmpty(), qPrintable(u'\n' + failed.join(u'\n')));
    QVERIFY(refused > 12);
}

QTEST_GUILESS_MAIN(OwnExportsTest)
#include "tst_ownexports.moc"
