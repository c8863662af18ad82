// SPDX-License-Identifier: GPL-3.0-or-later
// A new statement marked with the keys of the whole window. The findings are drawn into the article.
#include "ui/corrections/statementmarking.h"

#include "core/html/html.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/markingbar.h"
#include "ui/corrections/sourcedialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class StatementMarkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void marksAllPartsInOneStep();
    void sourceMayComeFirst();
    void namesSomebodyNew_data();
    void namesSomebodyNew();
    void asksWhoWithoutASource();
    void leavesCleanly();
    void refusesWordsThatWereSaid();
    void takesOtherWords();
    void isDoneByMouse();
    void comesBackFromTheExport();

private:
    Span place(const QString &words) const
    {
        const qsizetype begin = m_at->reading().document.text().indexOf(words);
        return {begin, begin + words.size()};
    }
    void select(const QString &words) const { m_at->window->article()->setSelection(place(words)); }
    void mark(const QString &words, int key) const
    {
        select(words);
        m_at->press(key);
    }
    const ReadStatement &added() const
    {
        return *m_at->reading().statement(m_at->window->selectedStatement());
    }
    QString shown(const QString &label) const { return bar()->findChild<QLabel *>(label)->text(); }
    MarkingBar *bar() const { return m_at->window->findChild<MarkingBar *>(); }
    const QUndoStack *steps() const { return m_at->window->session().undoStack(); }

    std::unique_ptr<AtTheWindow> m_at;
};

void StatementMarkingTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    const SavedSession saved = sampleSession();
    m_at->write(u"orlow.html"_s,
                toHtml(sampleReading(), {.session = saved}, QDateTime::currentDateTimeUtc()));
    QVERIFY(m_at->read(u"orlow.html"_s));
    QVERIFY(bar()->isHidden());
}

void StatementMarkingTest::marksAllPartsInOneStep()
{
    const int before = steps()->count();
    const QList<ReadStatement> former = m_at->reading().statements;
    mark(u"900 people a day"_s, Qt::Key_Q);
    QVERIFY(bar()->isVisible());
    QVERIFY2(shown(u"marking-words"_s).contains(u"900 people a day"),
             qPrintable(shown(u"marking-words"_s)));
    QVERIFY(shown(u"marking-next"_s).contains(u"press C"));
    QVERIFY(m_at->window->article()->selection().isEmpty()); // free for the next words
    mark(u"carried"_s, Qt::Key_C);
    QVERIFY(shown(u"marking-cue"_s).contains(u"carried"));
    QVERIFY(shown(u"marking-next"_s).contains(u"press R"));
    mark(u"The ferry 😀"_s, Qt::Key_R);
    QVERIFY(shown(u"marking-source"_s).contains(u"The ferry 😀"));
    QCOMPARE(steps()->count(), before); // nothing is said yet
    m_at->press(Qt::Key_Return);

    QVERIFY(bar()->isHidden());
    QCOMPARE(steps()->count(), before + 1);
    QCOMPARE(added().state, State::Manual);
    QCOMPARE(added().statement.content, Spans{place(u"900 people a day"_s)});
    QCOMPARE(added().statement.cue, Spans{place(u"carried"_s)});
    QCOMPARE(added().statement.source, Spans{place(u"The ferry 😀"_s)});
    QCOMPARE(m_at->reading().speaker(added())->actor.name, u"The ferry 😀"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_at->reading().statements, former);
}

void StatementMarkingTest::sourceMayComeFirst()
{
    mark(u"and left"_s, Qt::Key_Q);
    mark(u"Bo Lind"_s, Qt::Key_R);
    mark(u"had called"_s, Qt::Key_C);
    QVERIFY2(shown(u"marking-source"_s).contains(u"Bo Lind"),
             qPrintable(shown(u"marking-source"_s)));
    m_at->press(Qt::Key_Return);
    QCOMPARE(m_at->reading().speaker(added())->actor.id, u"a3"_s); // whom the words mean already
    QCOMPARE(added().statement.cue, Spans{place(u"had called"_s)});
}

void StatementMarkingTest::namesSomebodyNew_data()
{
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("told");
    QTest::newRow("an owner") << u"Ingrid Vall’s"_s << u"Ingrid Vall’s"_s
                              << u"“Ingrid Vall’s”, that is Ingrid Vall"_s;
    QTest::newRow("without what makes it one")
        << u"Ingrid Vall"_s << u"Ingrid Vall’s"_s << u"“Ingrid Vall’s”, that is Ingrid Vall"_s;
    QTest::newRow("a role before it") << u"skipper Ingrid Vall’s"_s << u"skipper Ingrid Vall’s"_s
                                      << u"“skipper Ingrid Vall’s”, that is Ingrid Vall"_s;
    QTest::newRow("the name") << u"Mats Rhys"_s << u"Mats Rhys"_s << u"“Mats Rhys”"_s;
}

/// Whoever nobody knows yet gets a name, not all of the words that were selected; the bar says so before.
void StatementMarkingTest::namesSomebodyNew()
{
    QFETCH(QString, selected);
    QFETCH(QString, source);
    QFETCH(QString, told);
    m_at->write(u"skipper.txt"_s,
                "The Pier 😀\n\nThe pier is old. It was skipper Ingrid Vall’s view that it will "
                "not last, and it was Mats Rhys who built it.\n");
    QVERIFY(m_at->read(u"skipper.txt"_s));
    mark(u"it will not last"_s, Qt::Key_Q);
    mark(selected, Qt::Key_R);
    QCOMPARE(shown(u"marking-source"_s), u"Source: %1"_s.arg(told));
    m_at->press(Qt::Key_Return);
    QCOMPARE(m_at->reading().speaker(added())->actor.name,
             selected.startsWith(u"Mats"_s) ? u"Mats Rhys"_s : u"Ingrid Vall"_s);
    QCOMPARE(added().statement.source, Spans{place(source)});
}

void StatementMarkingTest::asksWhoWithoutASource()
{
    mark(u"900 people a day"_s, Qt::Key_Q);
    m_at->press(Qt::Key_Return);
    auto *dialog = m_at->asked<SourceDialog>();
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_at->window->findChild<SourceDialog *>());
    QVERIFY(bar()->isVisible()); // who closes the question is still marking
    m_at->press(Qt::Key_Return);
    dialog = m_at->asked<SourceDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"vexh"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(m_at->reading().speaker(added())->actor.name, u"Vexholm"_s);
    QVERIFY(added().statement.cue.isEmpty() && added().statement.source.isEmpty());
    QVERIFY(bar()->isHidden());
}

void StatementMarkingTest::leavesCleanly()
{
    m_at->window->selectStatement(u"s2"_s);
    const int before = steps()->count();
    mark(u"900 people a day"_s, Qt::Key_Q);
    QCOMPARE(m_at->window->selectedStatement(), QString()); // letters mean the new one
    mark(u"carried"_s, Qt::Key_C);
    m_at->press(Qt::Key_Escape);
    QVERIFY(bar()->isHidden());
    QCOMPARE(steps()->count(), before);
    QCOMPARE(m_at->window->selectedStatement(), u"s2"_s);
    QVERIFY(m_at->window->message().isEmpty());
    m_at->press(Qt::Key_C); // which is of that statement again
    QVERIFY(m_at->window->article()->isEditingBounds());
}

void StatementMarkingTest::refusesWordsThatWereSaid()
{
    mark(u"900 people a day"_s, Qt::Key_Q);
    mark(u"people"_s, Qt::Key_C);
    QVERIFY(!m_at->window->message().isEmpty());
    QVERIFY(shown(u"marking-cue"_s).contains(u"none"));
    QVERIFY(bar()->isVisible());
}

void StatementMarkingTest::takesOtherWords()
{
    mark(u"900 people a day"_s, Qt::Key_Q);
    mark(u"carried"_s, Qt::Key_C);
    mark(u"carried 900 people"_s, Qt::Key_Q);
    QVERIFY(shown(u"marking-words"_s).contains(u"carried 900 people"));
    QVERIFY(shown(u"marking-cue"_s).contains(u"none")); // its words are among those said now
}

void StatementMarkingTest::isDoneByMouse()
{
    const auto click = [this](const QString &name) {
        QTest::mouseClick(bar()->findChild<QAbstractButton *>(name), Qt::LeftButton);
    };
    mark(u"900 people a day"_s, Qt::Key_Q);
    select(u"carried"_s);
    click(u"marking-edit-cue"_s);
    QVERIFY(shown(u"marking-cue"_s).contains(u"carried"));
    select(u"The ferry 😀"_s);
    click(u"marking-take-source"_s);
    click(u"marking-details"_s);
    QCOMPARE(added().statement.content, Spans{place(u"900 people a day"_s)});
    mark(u"a day"_s, Qt::Key_Q);
    click(u"marking-back"_s);
    QVERIFY(bar()->isHidden());
}

void StatementMarkingTest::comesBackFromTheExport()
{
    mark(u"900 people a day"_s, Qt::Key_Q);
    mark(u"carried"_s, Qt::Key_C);
    mark(u"The ferry 😀"_s, Qt::Key_R);
    m_at->press(Qt::Key_Return);
    Session &session = m_at->window->session();
    QVERIFY(session.correct(session.correctionOf(u"s1"_s, SetTopic{u"the bridge"_s})));
    const Reading before = session.reading();
    m_at->write(u"out.html"_s, session.exported(ExportFormat::Html, {}, {}));
    QVERIFY(m_at->read(u"out.html"_s));
    QCOMPARE(m_at->reading().statements, before.statements);
    QCOMPARE(m_at->reading().positions, before.positions);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::StatementMarkingTest)
#include "tst_statementmarking.moc"
