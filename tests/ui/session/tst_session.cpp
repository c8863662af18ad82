// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/anchoring.h"
#include "core/storage/sqlitestore.h"
#include "tests/support/readable.h"
#include "tests/ui/atthewindow.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheTextBeforeTheFindings();
    void opensText();
    void dropsTheAnswerForAnArticleThatIsGone();
    void walksUndoAndRedo();
    void takesSeveralCorrectionsAsOneStep();
    void saysWhatIsUndone();
    void keepsCorrectionsOverReopening();
    void undoesWhenTheFileWasReadAgain();
    void undoesNothingOfAnotherArticleAtThePath();
    void writesNothingBeforeTheFirstCorrection();
    void readsAgainWithAnotherDayOfPublication();
    void makesCorrectionsAsTheCoreDoes();
    void namesNewStatementsApart();
    void exportsTheSameBytesAgain();
    void putsTheReadersNameBesideCorrections();
    void showsWhatAnotherWindowSays();
    void exportsWhatAnotherWindowSaid();
    void takesOverWhatCameWithAPage();
    void offersWhatWasAtThePath();
    void closes();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<Session> opened() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SessionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(path(u"quay.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(test::quayArticle);
}

/// A session that has read quay.txt; null where that failed.
std::unique_ptr<Session> SessionTest::opened() const
{
    auto session =
        std::make_unique<Session>(std::make_unique<SqliteStore>(path(u"library.sqlite"_s)));
    if (!session->open(path(u"quay.txt"_s)))
        return nullptr;
    if (!QTest::qWaitFor([&] { return session->reading().complete; }))
        return nullptr;
    return session;
}

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

void SessionTest::walksUndoAndRedo()
{
    const auto session = opened();
    QVERIFY(session);
    const Reading found = session->reading();
    const QString sundays = test::statementSaying(found, u"“We will close");
    const QString lind = test::actorNamed(found, u"Bo Lind"_s)->actor.id;
    QSignalSpy changed(session.get(), &Session::readingChanged);
    QVERIFY(
        session->correct(session->correctionOf(sundays, SetSpeakers{{session->reference(lind)}})));
    QVERIFY(session->correct(session->correctionOf(sundays, SetVerb{VerbKind::Pledges})));
    QVERIFY(session->correct(session->correctionOf(sundays, SetNote{u"ask again 😀"_s})));
    QCOMPARE(changed.size(), 3);
    const Reading corrected = session->reading();
    QCOMPARE(test::speakerOf(corrected, sundays), u"Bo Lind"_s);
    QCOMPARE(corrected.statement(sundays)->statement.verb, VerbKind::Pledges);
    QCOMPARE(corrected.statement(sundays)->note, u"ask again 😀"_s);
    QCOMPARE(session->undoStack()->count(), 3); // no two of them merge

    for (int round = 0; round < 2; ++round) {
        while (session->undoStack()->canUndo())
            session->undo();
        QCOMPARE(session->reading().statements, found.statements);
        QCOMPARE(session->reading().actors, found.actors);
        while (session->undoStack()->canRedo())
            session->redo();
        QCOMPARE(session->reading().statements, corrected.statements);
    }
}

void SessionTest::takesSeveralCorrectionsAsOneStep()
{
    const auto session = opened();
    QVERIFY(session);
    const QString sundays = test::statementSaying(session->reading(), u"“We will close");
    const Correction rejected = session->correctionOf(sundays, Reject{});
    QVERIFY(session->correct(rejected));
    const Correction note = session->correctionOf(sundays, SetNote{u"ask again 😀"_s});
    QVERIFY(session->take({{note}, {rejected}}, u"Ask instead"_s));
    QCOMPARE(session->undoStack()->undoText(), u"Ask instead"_s);
    const auto isAsked = [&] {
        const ReadStatement *read = session->reading().statement(sundays);
        return read->state != State::Rejected && !read->note.isEmpty();
    };
    QVERIFY(isAsked());
    session->undo();
    QVERIFY(session->reading().statement(sundays)->state == State::Rejected);
    QVERIFY(session->reading().statement(sundays)->note.isEmpty());
    session->redo();
    QVERIFY(isAsked());
    QCOMPARE(session->undoStack()->count(), 2);
}

void SessionTest::saysWhatIsUndone()
{
    const auto session = opened();
    QVERIFY(session);
    const QString sundays = test::statementSaying(session->reading(), u"“We will close");
    const QString lind = test::actorNamed(session->reading(), u"Bo Lind"_s)->actor.id;
    QVERIFY(
        session->correct(session->correctionOf(sundays, SetSpeakers{{session->reference(lind)}})));
    QVERIFY(session->undoStack()->undoText().contains(u"Bo Lind"));
    QVERIFY(session->undoStack()->undoText().contains(u"We will close"));
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

void SessionTest::undoesWhenTheFileWasReadAgain()
{
    const auto session = opened();
    QVERIFY(session);
    const QString sundays = test::statementSaying(session->reading(), u"“We will close");
    QVERIFY(session->correct(session->correctionOf(sundays, Reject{})));
    QVERIFY(session->correct(session->correctionOf(sundays, SetNote{u"ask again 😀"_s})));
    session->undo();
    QFile file(path(u"quay.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(test::quayArticle) + "\nA sentence was put behind it.\n");
    file.close();
    QVERIFY(session->open(path(u"quay.txt"_s)));
    QTRY_VERIFY(session->reading().complete);
    const auto read = [&] {
        return session->reading().statement(
            test::statementSaying(session->reading(), u"“We will close"));
    };
    QVERIFY(read()->state == State::Rejected);
    session->redo();
    QCOMPARE(read()->note, u"ask again 😀"_s);
    session->undo();
    session->undo();
    QVERIFY(read()->state != State::Rejected);
    QVERIFY(!session->undoStack()->canUndo());
}

void SessionTest::undoesNothingOfAnotherArticleAtThePath()
{
    const auto session = opened();
    QVERIFY(session);
    const QString sundays = test::statementSaying(session->reading(), u"“We will close");
    QVERIFY(session->correct(session->correctionOf(sundays, Reject{})));
    QFile file(path(u"quay.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Bakers strike\n\n“Bread is dear,” said Tove Hald. Nobody in the town had any.\n");
    file.close();
    QVERIFY(session->open(path(u"quay.txt"_s)));
    QTRY_VERIFY(session->reading().complete);
    QVERIFY(!session->undoStack()->canUndo());
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
    const QByteArray first = session->exported(ExportFormat::Html, {}, Notes::Included);
    QFile file(path(u"page.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(first);
    file.close();

    Session again(std::make_unique<SqliteStore>(path(u"elsewhere.sqlite"_s)));
    QVERIFY(again.open(path(u"page.html"_s)));
    QVERIFY(again.reading().complete); // nothing is analysed anew
    QCOMPARE(again.reading().statements, session->reading().statements);
    QCOMPARE(withoutTime(again.exported(ExportFormat::Html, {}, Notes::Included)),
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

/// Two seconds are promised; nobody does anything in this window meanwhile.
void SessionTest::showsWhatAnotherWindowSays()
{
    const auto one = opened();
    const auto other = opened();
    QVERIFY(one && other);
    const QString crews = test::statementSaying(one->reading(), u"“Nobody asked");
    QVERIFY(one->correct(one->correctionOf(crews, Reject{})));
    QTRY_COMPARE_WITH_TIMEOUT(other->reading().statement(crews)->state, State::Rejected, 2'000);
    one->undo();
    QTRY_VERIFY_WITH_TIMEOUT(other->reading().statement(crews)->state != State::Rejected, 2'000);
    QVERIFY(!other->undoStack()->canUndo()); // each undoes what it said itself
}

void SessionTest::exportsWhatAnotherWindowSaid()
{
    const auto one = opened();
    const auto other = opened();
    QVERIFY(one && other);
    const QString crews = test::statementSaying(one->reading(), u"“Nobody asked");
    QVERIFY(one->correct(one->correctionOf(crews, SetNote{u"ask the crews again"_s})));
    QVERIFY(
        other->exported(ExportFormat::Html, {}, Notes::Included).contains("ask the crews again"));
    QVERIFY(
        !other->exported(ExportFormat::Html, {}, Notes::LeftOut).contains("ask the crews again"));
}

void SessionTest::takesOverWhatCameWithAPage()
{
    const auto session = opened();
    QVERIFY(session);
    const QString crews = test::statementSaying(session->reading(), u"“Nobody asked");
    QVERIFY(session->correct(session->correctionOf(crews, Confirm{})));
    QFile file(path(u"page.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(session->exported(ExportFormat::Html, {}, Notes::LeftOut));
    file.close();

    const QString library = path(u"colleague.sqlite"_s);
    Session colleague(std::make_unique<SqliteStore>(library));
    QSignalSpy read(&colleague, &Session::storeRead);
    QVERIFY(colleague.open(path(u"page.html"_s)));
    QCOMPARE(read.size(), 1);
    QCOMPARE(colleague.receivedCount(), 1);
    QCOMPARE(colleague.reading().statement(crews)->state, State::Confirmed);
    Session before(std::make_unique<SqliteStore>(library));
    QVERIFY(before.open(path(u"quay.txt"_s)));
    QTRY_VERIFY(before.reading().complete);
    QVERIFY(before.reading().statement(crews)->state != State::Confirmed);

    QVERIFY(colleague.takeOverReceived());
    QCOMPARE(colleague.receivedCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(before.reading().statement(crews)->state, State::Confirmed, 2'000);
}

void SessionTest::offersWhatWasAtThePath()
{
    {
        const auto session = opened();
        QVERIFY(session);
        QVERIFY(session->correct(session->correctionOf(SetPublished{QDate(2025, 3, 6)})));
        QVERIFY(!session->formerTitle());
    }
    QFile file(path(u"quay.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("Bakers strike\n\nThere is no bread until Friday.\n");
    file.close();
    const auto session = opened();
    QVERIFY(session);
    QVERIFY(session->document().article().published != QDate(2025, 3, 6));
    QVERIFY(session->formerTitle());
    QVERIFY(session->takeFormer());
    QVERIFY(!session->formerTitle());
    QCOMPARE(session->document().article().published, QDate(2025, 3, 6));
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

QTEST_MAIN(onrecord::SessionTest)
#include "tst_session.moc"
