// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bars/statusline.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "ui/widgets/coveragebar.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class StatusLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingIsOpen();
    void saysThatTheArticleIsBeingRead();
    void countsWhatWasFound();
    void leavesRejectedOnesOut();
    void countsWhoDidNotComment();
    void saysHowMuchIsAttributed_data();
    void saysHowMuchIsAttributed();
    void saysWhatMayBeAmiss_data();
    void saysWhatMayBeAmiss();
    void saysWhetherCorrectionsAreSaved();
    void saysHowCarefullyItWasRead_data();
    void saysHowCarefullyItWasRead();
    void asksForNoRoom();

private:
    /// The words of the label called \a name; empty where it is hidden.
    static QString shown(StatusLine &line, const char *name)
    {
        line.resize(2000, 24); // room for all there is to say
        const auto *label = line.findChild<QLabel *>(QLatin1StringView(name));
        return label->isHidden() ? QString() : label->text();
    }
};

void StatusLineTest::saysThatNothingIsOpen()
{
    StatusLine line;
    QCOMPARE(shown(line, "status-counts"), u"No article open"_s);
    QCOMPARE(shown(line, "status-saved"), u"Nothing leaves this machine"_s);
    QCOMPARE(shown(line, "status-attributed"), QString());
}

void StatusLineTest::saysThatTheArticleIsBeingRead()
{
    StatusLine line;
    Reading reading = sampleReading();
    reading.complete = false;
    line.setReading(reading, true);
    QCOMPARE(shown(line, "status-counts"), u"Reading the article…"_s);
    QCOMPARE(shown(line, "status-attributed"), QString());
}

void StatusLineTest::countsWhatWasFound()
{
    StatusLine line;
    line.setReading(sampleReading(), true);
    // In the words of the source; the program's translator makes plurals of them.
    QCOMPARE(shown(line, "status-counts"),
             u"6 statement(s) (1 no comment) · 4 actor(s) · 3 to review"_s);
}

void StatusLineTest::leavesRejectedOnesOut()
{
    StatusLine line;
    Reading reading = sampleReading();
    reading.statements.first().state = State::Rejected;
    line.setReading(reading, true);
    QVERIFY(shown(line, "status-counts").startsWith(u"5 statement"));
}

/// With those over the list, verbatim and paraphrase, they make the sum.
void StatusLineTest::countsWhoDidNotComment()
{
    StatusLine line;
    Reading reading = sampleReading();
    Statement &silence = reading.statements.first().statement; // beside another one
    silence.verb = VerbKind::NoComment;
    silence.cue = std::exchange(silence.content, {});
    line.setReading(reading, true);
    QVERIFY(shown(line, "status-counts").startsWith(u"6 statement(s) (2 no comment) · "));
    for (ReadStatement &read : reading.statements) {
        if (read.statement.content.isEmpty())
            read.state = State::Rejected;
    }
    line.setReading(reading, true);
    QVERIFY(shown(line, "status-counts").startsWith(u"4 statement(s) · "));
}

void StatusLineTest::saysHowMuchIsAttributed_data()
{
    QTest::addColumn<Coverage>("coverage");
    QTest::addColumn<QString>("said");
    QTest::newRow("two thirds") << Coverage{60, 20, 10} << u"attributed 67%"_s;
    QTest::newRow("all") << Coverage{60, 0, 0} << u"attributed 100%"_s;
    QTest::newRow("no words at all") << Coverage{0, 0, 0} << u"attributed 0%"_s;
}

void StatusLineTest::saysHowMuchIsAttributed()
{
    QFETCH(Coverage, coverage);
    QFETCH(QString, said);
    StatusLine line;
    Reading reading = sampleReading();
    reading.coverage = coverage;
    line.setReading(reading, true);
    QCOMPARE(shown(line, "status-attributed"), said);
    QVERIFY(line.findChild<CoverageBar *>()->toolTip().contains(
        u"%1 words attributed"_s.arg(coverage.attributed)));
}

void StatusLineTest::saysWhatMayBeAmiss_data()
{
    QTest::addColumn<QList<Warning>>("warnings");
    QTest::addColumn<QString>("said");
    const Warning guessed{WarningKind::EncodingGuessed, u"windows-1252"_s};
    QTest::newRow("without a doubt") << QList<Warning>() << QString();
    QTest::newRow("guessed") << QList{guessed} << u"read as windows-1252"_s;
    QTest::newRow("the worst of two") << QList{Warning{WarningKind::Undecodable, {}, 3}, guessed}
                                      << u"3 character(s) could not be decoded"_s;
}

void StatusLineTest::saysWhatMayBeAmiss()
{
    QFETCH(QList<Warning>, warnings);
    QFETCH(QString, said);
    Reading reading = sampleReading();
    Article article = reading.document.article();
    article.warnings = warnings;
    reading.document = Document(article);
    StatusLine line;
    line.setReading(reading, true);
    QCOMPARE(shown(line, "status-warning"), said);
}

void StatusLineTest::saysWhetherCorrectionsAreSaved()
{
    StatusLine line;
    line.setReading(sampleReading(), true);
    QCOMPARE(shown(line, "status-saved"), u"No corrections yet"_s);
    line.setSaving({.any = true});
    QCOMPARE(shown(line, "status-saved"), u"All corrections are saved"_s);
    line.setSaving({.received = 3, .any = true});
    QCOMPARE(shown(line, "status-saved"), u"3 correction(s) of others, not yet yours"_s);
    line.setSaving({.works = false, .received = 3, .any = true});
    QCOMPARE(shown(line, "status-saved"), u"Corrections cannot be saved"_s);
    line.setZoom(130);
    QCOMPARE(shown(line, "status-zoom"), u"130%"_s);
}

void StatusLineTest::saysHowCarefullyItWasRead_data()
{
    QTest::addColumn<ReadCare>("care");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const ReadCare &care, const QString &said) {
        QTest::newRow(name) << care << said;
    };
    const Error missing{Fault::Missing, u"a.model"_s, -1, {}};
    row("nothing", {}, QString());
    row("a page read anew", {{}, Care::Careful, false, {}}, u"Reading carefully…"_s);
    row("quick", {Care::Quick, {}, true, {}}, u"Read quickly"_s);
    row("both", {Care::Quick, Care::Careful, false, {}}, u"Read quickly; reading carefully…"_s);
    row("careful", {Care::Careful, {}, false, {}}, u"Read carefully"_s);
    row("and back", {Care::Careful, Care::Quick, false, {}}, u"Read carefully; reading quickly…"_s);
    row("no encoder", {Care::Quick, {}, false, missing},
        u"Read quickly: what careful reading needs is missing or damaged"_s);
}

void StatusLineTest::saysHowCarefullyItWasRead()
{
    QFETCH(const ReadCare, care);
    QFETCH(const QString, said);
    StatusLine line;
    line.setReading(sampleReading(), true);
    line.setCare(care);
    QCOMPARE(shown(line, "status-care"), said);
}

/// Or a small window would grow under the reader's hand.
void StatusLineTest::asksForNoRoom()
{
    StatusLine line;
    line.setReading(sampleReading(), true);
    line.setCare({Care::Careful, Care::Quick, false, {}});
    QCOMPARE(line.minimumSizeHint().width(), 0);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::StatusLineTest)
#include "tst_statusline.moc"
