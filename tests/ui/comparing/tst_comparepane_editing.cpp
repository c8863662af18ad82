// SPDX-License-Identifier: GPL-3.0-or-later
// What two readers differ in, edited by key from the list of differences; and where the list stands afterwards.
#include "ui/comparing/comparepane.h"

#include "core/corrections/statementlookup.h"
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/comparing/differencemodel.h"
#include "ui/corrections/sourcedialog.h"
#include "ui/corrections/topicdialog.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class ComparePaneEditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void asksWhoSaysIt();
    void editsTheWordsAndTheCue_data();
    void editsTheWordsAndTheCue();
    void selectsTheWordsThatNameIt();
    void asksForValues_data();
    void asksForValues();
    void marksWhatTheyAloneHave();
    void takesNoWordsOfAnotherDifference();
    void showsWhatWeRejected();
    void staysWhereItIsWhenAStepIsTakenBack_data();
    void staysWhereItIsWhenAStepIsTakenBack();
    void goesOnAfterAnyKeyThatDecides();
    void actsOnTheRowThatIsChosen();

private:
    Session &session() const { return m_at->window->session(); }
    ArticleView *article() const { return m_at->window->article(); }
    QListView *list() const { return m_at->window->findChild<ComparePane *>()->list(); }
    QString keys() const
    {
        for (const QLabel *label :
             m_at->window->findChild<ComparePane *>()->findChildren<QLabel *>()) {
            if (label->text().startsWith(u'←'))
                return label->text();
        }
        return {};
    }
    QString chosen() const
    {
        return list()->currentIndex().data(DifferenceModel::StatementRole).toString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        m_at->toFront();
        list()->setFocus();
        QTest::keyClick(list(), key, modifiers);
    }
    Span at(const QString &words) const
    {
        const qsizetype begin = m_at->reading().document.text().indexOf(words);
        return {begin, begin + words.size()};
    }
    Anchors anchored(const QString &words) const { return session().anchored({at(words)}); }
    QString sundays() const { return m_at->saying(u"“We will close"); }
    QString crews() const { return m_at->saying(u"“Nobody asked"); }
    QString numbers() const { return m_at->saying(u"“The numbers"); }
    QString island() const { return m_at->saying(u"that the island"); }
    /// Another reader said \a all; ours is as it was, and both are compared.
    void compareWith(const QList<Correction> &all) const;
    Correction by(const QString &statement, Change change) const
    {
        return session().correctionOf(statement, std::move(change));
    }

    std::unique_ptr<AtTheWindow> m_at;
};

void ComparePaneEditingTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    m_at->window->resize(1000, 640);
    QVERIFY(m_at->readQuay());
}

void ComparePaneEditingTest::compareWith(const QList<Correction> &all) const
{
    for (const Correction &each : all)
        QVERIFY(session().correct(each));
    m_at->write(u"hers.html"_s, session().exported(ExportFormat::Html, {}, {}));
    for (qsizetype number = 0; number < all.size(); ++number)
        session().undo();
    m_at->window->findChild<ComparePane *>()->compareWith(m_at->path(u"hers.html"_s));
    QVERIFY(list()->isVisible());
    QVERIFY(list()->model()->rowCount() > 0);
}

void ComparePaneEditingTest::asksWhoSaysIt()
{
    compareWith({by(crews(), SetSpeakers{}), by(island(), Reject{})});
    QVERIFY2(keys().endsWith(u"E choose the speaker"_s), qPrintable(keys()));
    key(Qt::Key_E);
    auto *dialog = m_at->asked<SourceDialog>();
    QVERIFY(dialog);
    QVERIFY(!article()->isEditingBounds());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(m_at->window->focusWidget(), list()); // one goes on where one was
    QCOMPARE(chosen(), crews());
}

void ComparePaneEditingTest::editsTheWordsAndTheCue_data()
{
    QTest::addColumn<bool>("isCue");
    QTest::newRow("words") << false;
    QTest::newRow("cue") << true;
}

void ComparePaneEditingTest::editsTheWordsAndTheCue()
{
    QFETCH(const bool, isCue);
    compareWith({isCue ? by(sundays(), SetCue{anchored(u"on Tuesday"_s)})
                       : by(island(), SetContent{anchored(u"would lose its doctor"_s)})});
    QVERIFY(keys().endsWith(isCue ? u"E edit the cue"_s : u"E edit the words"_s));
    key(Qt::Key_E);
    QVERIFY(article()->isEditingBounds());
    QCOMPARE(m_at->window->focusWidget(), article());
    const QString id = chosen();
    const ReadStatement *before = m_at->reading().statement(id);
    const Spans cue = before->statement.cue;
    const Spans content = before->statement.content;
    QTest::keyClick(article(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(article(), Qt::Key_Return);
    const ReadStatement *after = m_at->reading().statement(id);
    QCOMPARE(after->statement.cue != cue, isCue);
    QCOMPARE(after->statement.content != content, !isCue);
}

void ComparePaneEditingTest::selectsTheWordsThatNameIt()
{
    compareWith({by(crews(), SetSource{anchored(u"Bo Lind, who speaks"_s)})});
    QVERIFY(keys().endsWith(u"E edit the source"_s));
    key(Qt::Key_E);
    QVERIFY(!article()->isEditingBounds());
    QCOMPARE(article()->selection(), hull(m_at->reading().statement(crews())->statement.source));
    QCOMPARE(m_at->window->focusWidget(), article());
    QCOMPARE(m_at->window->message(), u"Select the words that name who says it, then press R."_s);
}

void ComparePaneEditingTest::asksForValues_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("asks");
    QTest::newRow("verb") << Change(SetVerb{VerbKind::Warns}) << u"verb-menu"_s;
    QTest::newRow("certainty") << Change(SetCertainty{Certainty::Hedged}) << u"certainty-menu"_s;
    QTest::newRow("topic") << Change(SetTopic{u"islands"_s}) << QString();
}

void ComparePaneEditingTest::asksForValues()
{
    QFETCH(const Change, change);
    QFETCH(const QString, asks);
    compareWith({by(numbers(), change)});
    key(Qt::Key_E);
    QVERIFY(!article()->isEditingBounds());
    if (asks.isEmpty()) {
        auto *dialog = m_at->asked<TopicDialog>();
        QVERIFY(dialog);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    } else {
        auto *menu = m_at->window->findChild<QMenu *>(asks);
        QTRY_VERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Escape);
    }
    QTRY_COMPARE(m_at->window->focusWidget(), list());
}

void ComparePaneEditingTest::marksWhatTheyAloneHave()
{
    compareWith({session().newStatement({at(u"handles 400 boats"_s)}, {}, VerbKind::Says)});
    QVERIFY(keys().endsWith(u"E mark it"_s));
    key(Qt::Key_E);
    QTest::keyClick(article(), Qt::Key_Return);
    auto *dialog = m_at->asked<SourceDialog>(); // who says it
    QVERIFY(dialog);
}

/// What theirs alone has is selected; that is no answer to the next difference.
void ComparePaneEditingTest::takesNoWordsOfAnotherDifference()
{
    const Spans before = m_at->reading().statement(island())->statement.content;
    compareWith({session().newStatement({at(u"The quay was built"_s)}, {}, VerbKind::Says),
                 by(island(), SetContent{anchored(u"would lose its doctor"_s)})});
    key(Qt::Key_End);
    QCOMPARE(article()->selection(), at(u"The quay was built"_s));
    key(Qt::Key_Home);
    QCOMPARE(chosen(), island());
    QVERIFY(article()->selection().isEmpty());
    key(Qt::Key_E);
    QVERIFY(article()->isEditingBounds());
    QCOMPARE(m_at->reading().statement(island())->statement.content, before);
}

/// It has no mark that could be ringed.
void ComparePaneEditingTest::showsWhatWeRejected()
{
    const QString id = island();
    const Spans words = m_at->reading().statement(id)->statement.content;
    m_at->write(u"hers.html"_s, session().exported(ExportFormat::Html, {}, {}));
    m_at->window->selectStatement(id);
    m_at->press(Qt::Key_X);
    m_at->window->selectStatement(crews());
    m_at->window->findChild<ComparePane *>()->compareWith(m_at->path(u"hers.html"_s));
    QCOMPARE(chosen(), id);
    QCOMPARE(m_at->window->selectedStatement(), id);
    QCOMPARE(article()->selection(), hull(words));
    key(Qt::Key_E);
    QVERIFY(article()->isEditingBounds());
    QTest::keyClick(article(), Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(article(), Qt::Key_Return);
    const ReadStatement *now = m_at->reading().statement(id);
    QCOMPARE(now->state, State::Corrected);
    QVERIFY(now->statement.content != words);
}

void ComparePaneEditingTest::staysWhereItIsWhenAStepIsTakenBack_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<Qt::Key>("decides");
    for (int row = 0; row < 4; ++row) {
        QTest::addRow("theirs taken in row %d", row) << row << Qt::Key_Right;
        QTest::addRow("ours kept in row %d", row) << row << Qt::Key_Left;
        QTest::addRow("another speaker in row %d", row) << row << Qt::Key_U;
    }
}

void ComparePaneEditingTest::staysWhereItIsWhenAStepIsTakenBack()
{
    QFETCH(const int, row);
    QFETCH(const Qt::Key, decides);
    // Of each kind that comes and goes: words, speaker, one that theirs alone has, one that ours alone has.
    compareWith({by(sundays(), SetContent{anchored(u"close the quay on Sundays"_s)}),
                 by(crews(), SetSpeakers{}), by(island(), Reject{}),
                 session().newStatement({at(u"handles 400 boats"_s)}, {}, VerbKind::Says)});
    QCOMPARE(list()->model()->rowCount(), 4);
    list()->setCurrentIndex(list()->model()->index(row, 0));
    key(decides);
    QCoreApplication::processEvents();
    const QString next = chosen();
    const QString selected = m_at->window->selectedStatement();
    const Span words = article()->selection();
    const int scrolled = article()->verticalScrollBar()->value();
    key(Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(list()->model()->rowCount(), 4);
    QCOMPARE(chosen(), next);
    QCOMPARE(m_at->window->selectedStatement(), selected);
    QCOMPARE(article()->selection(), words);
    QCOMPARE(article()->verticalScrollBar()->value(), scrolled);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

void ComparePaneEditingTest::goesOnAfterAnyKeyThatDecides()
{
    compareWith({by(crews(), SetSpeakers{}), by(island(), Reject{})});
    QCOMPARE(chosen(), crews());
    key(Qt::Key_U); // as theirs has it
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(chosen(), island());
    QTRY_COMPARE(m_at->window->selectedStatement(), island()); // what the next key acts on
    key(Qt::Key_X);
    QCOMPARE(m_at->reading().statement(island())->state, State::Rejected);
    QCOMPARE(list()->model()->rowCount(), 0);
}

/// The reader was elsewhere in the article meanwhile.
void ComparePaneEditingTest::actsOnTheRowThatIsChosen()
{
    compareWith({by(crews(), SetSpeakers{}), by(island(), Reject{})});
    m_at->press(Qt::Key_J);
    QCOMPARE(m_at->window->selectedStatement(), numbers());
    key(Qt::Key_X);
    QCOMPARE(m_at->reading().statement(crews())->state, State::Rejected);
    QVERIFY(m_at->reading().statement(numbers())->state != State::Rejected);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ComparePaneEditingTest)
#include "tst_comparepane_editing.moc"
