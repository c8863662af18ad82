// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/correctionquestions.h"

#include "tests/support/roomtests.h"
#include "tests/ui/opensample.h"
#include "ui/corrections/datedialog.h"
#include "ui/corrections/inputdialogs.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/corrections/sourcedialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

class CorrectionQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksNothingWithoutAStatement();
    void advisesWhereWordsAreWanted();
    void letsTheContentBeChanged();
    void letsTheCueBeChanged();
    void takesTheSourceFromTheText();
    void takesSelectedWordsWithoutTheirBlanks();
    void givesToWhomIsChosen();
    void asksForTheVerbThatStands();
    void asksForTheOnlyDate();
    void asksWhichOfSeveralDates();
    void writesTheNoteDown();
    void asksForTheTopicsNameBeforeTheActors();
    void advisesWhereNoOtherTopicIs();
    void mergesWithAnotherActor();

private:
    template <typename Asked>
    Asked *asked() const
    {
        return m_window->findChild<Asked *>();
    }
    CorrectionQuestions &questions() { return *m_questions; }

    std::unique_ptr<test::OpenSample> m_sample;
    std::unique_ptr<QWidget> m_window;
    SelectionCorrections *m_corrections = nullptr; // Owned by the window, as is the one below.
    CorrectionQuestions *m_questions = nullptr;
};

void CorrectionQuestionsTest::init()
{
    m_sample = std::make_unique<test::OpenSample>();
    m_window = std::make_unique<QWidget>();
    m_corrections = new SelectionCorrections(m_sample->session, m_window.get());
    m_questions = new CorrectionQuestions(*m_corrections, m_window.get());
    m_window->show();
}

void CorrectionQuestionsTest::cleanup()
{
    m_window.reset();
    m_sample.reset();
}

void CorrectionQuestionsTest::asksNothingWithoutAStatement()
{
    questions().askSpeaker();
    questions().askVerb();
    questions().askCertainty();
    questions().askNote();
    questions().askName();
    questions().askMerge();
    questions().editContent();
    QVERIFY(!asked<QDialog>());
    QVERIFY(!asked<QMenu>());
}

void CorrectionQuestionsTest::advisesWhereWordsAreWanted()
{
    QSignalSpy advised(m_questions, &CorrectionQuestions::advised);
    m_corrections->setStatement(u"s5"_s); // who said nothing
    questions().editContent();
    m_corrections->setStatement(u"s6"_s); // which no words report
    questions().editCue();
    QCOMPARE(advised.size(), 2);
    QVERIFY(advised.at(0).first().toString().contains(u"press E"));
    QVERIFY(advised.at(1).first().toString().contains(u"press C"));
    QVERIFY(!asked<QDialog>());
}

void CorrectionQuestionsTest::letsTheContentBeChanged()
{
    QSignalSpy wanted(m_questions, &CorrectionQuestions::boundsWanted);
    m_corrections->setStatement(u"s1"_s); // whose content is in two parts
    questions().editContent();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Spans>(), m_sample->statement(u"s1"_s).statement.content);
}

void CorrectionQuestionsTest::letsTheCueBeChanged()
{
    QSignalSpy wanted(m_questions, &CorrectionQuestions::boundsWanted);
    m_corrections->setStatement(u"s2"_s);
    const Spans content = m_sample->statement(u"s2"_s).statement.content;
    questions().editCue();
    QCOMPARE(wanted.first().first().value<Spans>(), m_sample->statement(u"s2"_s).statement.cue);
    const Span carried = m_sample->place(u"carried"_s);
    questions().takeBounds({carried});
    QCOMPARE(m_sample->statement(u"s2"_s).statement.cue, Spans{carried});
    QCOMPARE(m_sample->statement(u"s2"_s).statement.content, content);

    m_corrections->setWords(m_sample->place(u" ferry 😀 "_s));
    questions().editCue();
    QCOMPARE(m_sample->statement(u"s2"_s).statement.cue, Spans{m_sample->place(u"ferry 😀"_s)});
    m_corrections->setWords({});
    questions().editContent();
    questions().takeBounds({carried});
    QCOMPARE(m_sample->statement(u"s2"_s).statement.content, Spans{carried});
}

void CorrectionQuestionsTest::takesTheSourceFromTheText()
{
    m_corrections->setStatement(u"s2"_s);
    m_corrections->setWords(m_sample->place(u"Lind"_s));
    questions().takeSource();
    QCOMPARE(m_sample->reading().speaker(m_sample->statement(u"s2"_s))->actor.name, u"Bo Lind"_s);
    m_corrections->setWords(m_sample->place(u"A banner"_s)); // whom nobody knows yet
    questions().takeSource();
    auto *dialog = asked<SourceDialog>(); // and who have no name
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(m_sample->reading().speaker(m_sample->statement(u"s2"_s))->actor.name, u"A banner"_s);
    m_corrections->setWords({});
    QSignalSpy advised(m_questions, &CorrectionQuestions::advised);
    questions().takeSource();
    QVERIFY(advised.at(0).first().toString().contains(u"press R"));
}

void CorrectionQuestionsTest::takesSelectedWordsWithoutTheirBlanks()
{
    const Span gift = m_sample->place(u"gift"_s); // beyond the BMP
    m_corrections->setStatement(u"s3"_s);
    m_corrections->setWords({gift.begin - 1, gift.end + 1});
    questions().editContent();
    QCOMPARE(m_sample->statement(u"s3"_s).statement.content, Spans{gift});
}

void CorrectionQuestionsTest::givesToWhomIsChosen()
{
    m_corrections->setStatement(u"s2"_s);
    questions().askSpeaker();
    auto *dialog = asked<SourceDialog>();
    QVERIFY(dialog);
    const auto speakers = [this] {
        return m_sample->statement(u"s2"_s).statement.actors;
    };
    Q_EMIT dialog->chosen({SourceChoice::Kind::Actor, u"a4"_s, {}, {}});
    QCOMPARE(speakers(), QStringList{u"a4"_s});
    Q_EMIT dialog->chosen({SourceChoice::Kind::Nobody, {}, {}, {}});
    QCOMPARE(speakers(), QStringList());
    Q_EMIT dialog->chosen(
        {SourceChoice::Kind::NewActor, {}, u"Harbour board"_s, ActorKind::Organisation});
    const ReadActor *made = m_sample->reading().actor(speakers().value(0));
    QCOMPARE(made->actor.name, u"Harbour board"_s);
    QCOMPARE(made->actor.kind, ActorKind::Organisation);
}

void CorrectionQuestionsTest::asksForTheVerbThatStands()
{
    m_corrections->setStatement(u"s2"_s);
    questions().askVerb();
    auto *menu = asked<QMenu>();
    QVERIFY(menu);
    QCOMPARE(menu->objectName(), u"verb-menu"_s);
    QCOMPARE(menu->activeAction(), menu->actions().at(int(VerbKind::Denies)));
    menu->actions().at(int(VerbKind::Warns))->trigger();
    QCOMPARE(m_sample->statement(u"s2"_s).statement.verb, VerbKind::Warns);
}

void CorrectionQuestionsTest::asksForTheOnlyDate()
{
    m_corrections->setStatement(u"s1"_s);
    questions().askDate();
    auto *dialog = asked<DateDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(u"Monday"));
    Q_EMIT dialog->answered(u"2026-11"_s, DateRole::About);
    QCOMPARE(m_sample->reading().dates.first().date.value, u"2026-11"_s);
}

void CorrectionQuestionsTest::asksWhichOfSeveralDates()
{
    // The reader makes a statement of the paragraph, so that both dates are of one.
    const Span monday = m_sample->reading().dates.at(0).date.span;
    const Span quarter = m_sample->reading().dates.at(1).date.span;
    QSignalSpy made(m_corrections, &SelectionCorrections::made);
    m_corrections->addStatement({{monday.begin, quarter.end}, {}, {}}, {});
    m_corrections->setStatement(made.first().first().toString());
    questions().askDate();
    auto *menu = asked<QMenu>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().at(1)->text(), u"the third quarter"_s);
    menu->actions().at(1)->trigger();
    QVERIFY(asked<DateDialog>()->windowTitle().contains(u"the third quarter"));
}

void CorrectionQuestionsTest::writesTheNoteDown()
{
    m_corrections->setStatement(u"s2"_s);
    questions().askNote();
    auto *dialog = asked<NoteDialog>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"  ask the council \n"_s);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(m_sample->statement(u"s2"_s).note, u"ask the council"_s);
}

void CorrectionQuestionsTest::asksForTheTopicsNameBeforeTheActors()
{
    m_corrections->setActor(u"a1"_s);
    m_corrections->setTopic(u"free bridge"_s);
    questions().askName();
    auto *dialog = asked<NameDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>()->text(), u"free bridge"_s);
}

void CorrectionQuestionsTest::advisesWhereNoOtherTopicIs()
{
    QSignalSpy advised(m_questions, &CorrectionQuestions::advised);
    m_corrections->setTopic(u"free bridge"_s);
    questions().askMerge();
    QCOMPARE(advised.size(), 1);
    QVERIFY(!asked<ChoiceDialog>());
}

void CorrectionQuestionsTest::mergesWithAnotherActor()
{
    m_corrections->setActor(u"a3"_s);
    questions().askMerge();
    auto *dialog = asked<SourceDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget *>()->count(),
             int(m_sample->reading().actors.size()) - 1); // neither Bo Lind nor nobody
    Q_EMIT dialog->chosen({SourceChoice::Kind::Actor, u"a1"_s, {}, {}});
    QCOMPARE(m_sample->statement(u"s3"_s).statement.actors, QStringList{u"a1"_s});
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::CorrectionQuestionsTest)
#include "tst_correctionquestions.moc"
