// SPDX-License-Identifier: GPL-3.0-or-later
// What Onrecord exported says nothing against the very article that it was exported from: whatever the format and
// whatever was corrected.

#include "core/comparing/differences.h"
#include "core/formats/articlereader.h"
#include "core/importing/markedfile.h"
#include "core/importing/marksagainst.h"
#include "core/importing/samestatements.h"
#include "tests/support/everycorrection.h"
#include "tests/support/ownexports.h"
#include "tests/support/roomtests.h"

using namespace Qt::StringLiterals;
using namespace onrecord;
using test::addFormats;
using test::lettersAt;
using test::noon;
using test::rich;

namespace {

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

private:
    OpenArticle opened(const QString &text) { return test::openedArticle(text, *m_analyser); }

    std::optional<Analyser> m_analyser;
    QList<std::pair<QString, OpenArticle>> m_articles;
};

void OwnExportsTest::initTestCase()
{
    Result<Analyser> loaded = Analyser::load();
    QVERIFY(loaded);
    m_analyser = *std::move(loaded);
    for (const auto &[name, text] : test::texts(QStringLiteral(ONRECORD_KINDS)))
        m_articles.append({name, opened(text)});
    QVERIFY(m_articles.size() > 100);
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

ONRECORD_TEST(OwnExportsTest)
#include "tst_ownexports.moc"
