// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/ui/session/quaybench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

class SessionUndoTest : public QObject, private test::QuayBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { layOut(); }
    void walksUndoAndRedo();
    void takesSeveralCorrectionsAsOneStep();
    void saysWhatIsUndone();
    void undoesWhenTheFileWasReadAgain();
    void undoesNothingOfAnotherArticleAtThePath();
};

void SessionUndoTest::walksUndoAndRedo()
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

void SessionUndoTest::takesSeveralCorrectionsAsOneStep()
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

void SessionUndoTest::saysWhatIsUndone()
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

void SessionUndoTest::undoesWhenTheFileWasReadAgain()
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

void SessionUndoTest::undoesNothingOfAnotherArticleAtThePath()
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

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SessionUndoTest)
#include "tst_session_undo.moc"
