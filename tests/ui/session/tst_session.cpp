// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/anchoring.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/ui/session/quaybench.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

class SessionTest : public QObject, private test::QuayBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { layOut(); }
    void showsTheTextBeforeTheFindings();
    void opensText();
    void dropsTheAnswerForAnArticleThatIsGone();
    void keepsCorrectionsOverReopening();
    void writesNothingBeforeTheFirstCorrection();
    void readsAgainWithAnotherDayOfPublication();
    void makesCorrectionsAsTheCoreDoes();
    void namesNewStatementsApart();
    void exportsTheSameBytesAgain();
    void putsTheReadersNameBesideCorrections();
    void closes();
};

void SessionTest::showsTheTextBeforeTheFindings()
{
    Session session(std::make_unique<SqliteStore>(path(u"library.sqlite"_s)));
    QSignalSpy document(&session, &Session::documentChanged);
    QSignalSpy reading(&session, &Session::readingChanged);
    QVERIFY(session.open(path(u"quay.txt"_s)));
    QCOMPARE(document.size(), 1);
    QVERIFY(!session.reading().complete);
    QVERIFY(session.reading().statements.isEmpty());
    QCOMPARE(session.document().article().title, u"Quay to close on Sundays"_s);
    QTRY_COMPARE(reading.size(), 1);
    QVERIFY(session.reading().complete);
    QVERIFY(!session.reading().statements.isEmpty());
}

void SessionTest::opensText()
{
    Session session(std::make_unique<SqliteStore>(path(u"library.sqlite"_s)));
    QVERIFY(session.openText(u"“It rains,” said Ana Ruiz."_s));
    QVERIFY(session.isOpen());
    QVERIFY(session.path().isEmpty());
    QTRY_VERIFY(session.reading().complete);
    QCOMPARE(session.reading().statements.size(), 1);
}

void SessionTest::dropsTheAnswerForAnArticleThatIsGone()
{
    Session session(std::make_unique<SqliteStore>(path(u"library.sqlite"_s)));
    QSignalSpy reading(&session, &Session::readingChanged);
    QVERIFY(session.open(path(u"quay.txt"_s)));
    QVERIFY(session.openText(u"“It rains,” said Ana Ruiz."_s));
    QTRY_VERIFY(session.reading().complete);
    QCOMPARE(reading.size(), 1);
    QCOMPARE(session.reading().document.text(), u"“It rains,” said Ana Ruiz."_s);
}

void SessionTest::keepsCorrectionsOverReopening()
{
    auto session = opened();
    QVERIFY(session);
    const QString crews = test::statementSaying(session->reading(), u"“Nobody asked");
    QVERIFY(session->correct(session->correctionOf(crews, Reject{})));
    const QString sundays = test::statementSaying(session->reading(), u"“We will close");
    QVERIFY(session->correct(session->correctionOf(sundays, Confirm{})));
    session->undo();
    session = opened();
    QVERIFY(session);
    QCOMPARE(session->reading().statement(crews)->state, State::Rejected);
    QVERIFY(session->reading().statement(sundays)->state != State::Confirmed);
}

void SessionTest::writesNothingBeforeTheFirstCorrection()
{
    const auto session = opened();
    QVERIFY(session);
    QVERIFY(!QFile::exists(path(u"library.sqlite"_s)));
    const QString crews = test::statementSaying(session->reading(), u"“Nobody asked");
    QVERIFY(session->correct(session->correctionOf(crews, Confirm{})));
    QVERIFY(QFile::exists(path(u"library.sqlite"_s)));
}

void SessionTest::readsAgainWithAnotherDayOfPublication()
{
    const auto session = opened();
    QVERIFY(session);
    const auto tuesday = [&] {
        for (const ReadDate &read : session->reading().dates) {
            if (read.date.span.in(session->document().text()) == u"Tuesday")
                return read.date.value;
        }
        return QString();
    };
    QCOMPARE(tuesday(), u"2026-11-10"_s);
    QVERIFY(session->correct(session->correctionOf(SetPublished{QDate(2025, 3, 6)})));
    QTRY_COMPARE(tuesday(), u"2025-03-04"_s);
    session->undo();
    QTRY_COMPARE(tuesday(), u"2026-11-10"_s);
}

/// Tests of the core cover how a correction is made; the window must not have a way of its own.
void SessionTest::makesCorrectionsAsTheCoreDoes()
{
    Session session(std::make_unique<SqliteStore>(path(u"library.sqlite"_s)));
    QVERIFY(session.openText(u"“It rains 😀,” said Ruiz, “and it blows.” Ana Ruiz left."_s));
    QTRY_VERIFY(session.reading().complete);
    const Reading &reading = session.reading();
    const ReadActor *ruiz = test::actorNamed(reading, u"Ana Ruiz"_s);
    QVERIFY(ruiz);
    QVERIFY(session.reference(ruiz->actor.id) == referenceTo(reading.document, *ruiz));

    const QString &text = reading.document.text();
    const auto span = [&](const QString &words) {
        return Span{text.indexOf(words), text.indexOf(words) + words.size()};
    };
    const Spans parts{span(u"It rains 😀"_s), span(u"and it blows"_s)};
    const Correction made = session.newStatement(parts, {}, VerbKind::Says);
    const Correction cores = onrecord::newStatement(reading, parts, {}, VerbKind::Says);
    QVERIFY(made.target == cores.target);
    QVERIFY(made.change == cores.change);
    QCOMPARE(made.statement, cores.statement);
}

void SessionTest::namesNewStatementsApart()
{
    const auto session = opened();
    QVERIFY(session);
    const qsizetype begin = session->document().text().indexOf(u"The quay was built");
    const Spans words{{begin, begin + 18}};
    const Correction one = session->newStatement(words, {}, VerbKind::Says);
    QVERIFY(session->correct(one));
    const Correction other = session->newStatement(words, {}, VerbKind::Claims);
    QVERIFY(one.statement != other.statement);
    QCOMPARE(session->reading().statement(one.statement)->state, State::Manual);
}

void SessionTest::exportsTheSameBytesAgain()
{
    auto session = opened();
    QVERIFY(session);
    const QString crews = test::statementSaying(session->reading(), u"“Nobody asked");
    QVERIFY(session->correct(session->correctionOf(crews, Confirm{})));
    const auto withoutTime = [](QByteArray page) {
        static const QRegularExpression time(u"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"_s);
        return QString::fromUtf8(page).remove(time);
    };
    const QByteArray first = session->exported(ExportFormat::Html, {}, {Notes::Included});
    QFile file(path(u"page.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(first);
    file.close();

    Session again(std::make_unique<SqliteStore>(path(u"elsewhere.sqlite"_s)));
    QVERIFY(again.open(path(u"page.html"_s)));
    QVERIFY(again.reading().complete); // nothing is analysed anew
    QCOMPARE(again.reading().statements, session->reading().statements);
    QCOMPARE(withoutTime(again.exported(ExportFormat::Html, {}, {Notes::Included})),
             withoutTime(first));
}

void SessionTest::putsTheReadersNameBesideCorrections()
{
    const auto session = opened();
    QVERIFY(session);
    session->setReaderName(u"Ida"_s);
    const Correction correction = session->correctionOf(SetPublished{QDate(2026, 1, 2)});
    QCOMPARE(correction.by, u"Ida"_s);
    QVERIFY(correction.made.isValid());
    QVERIFY(!correction.id.isNull());
}

void SessionTest::closes()
{
    const auto session = opened();
    QVERIFY(session);
    QSignalSpy document(session.get(), &Session::documentChanged);
    session->close();
    QVERIFY(!session->isOpen());
    QCOMPARE(document.size(), 1);
    QVERIFY(session->reading().statements.isEmpty());
    QVERIFY(!session->correct(session->correctionOf(SetPublished{QDate(2026, 1, 2)})));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SessionTest)
#include "tst_session.moc"
