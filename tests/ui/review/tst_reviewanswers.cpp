// SPDX-License-Identifier: GPL-3.0-or-later
// What the review asks, and the keys that say more than yes or no, pressed in the window while it asks.
#include "core/html/html.h"
#include "core/review/reviewround.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/datedialog.h"
#include "ui/corrections/inputdialogs.h"
#include "ui/corrections/sourcedialog.h"
#include "ui/review/candidatebox.h"
#include "ui/review/reviewcard.h"
#include "ui/review/scopebar.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class ReviewAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void saysWhatTheDoubtIs_data();
    void saysWhatTheDoubtIs();
    void alwaysOffersTheRunnerUp();
    void lightsTheEvidence();
    void givesToSomebodyElse();
    void givesToNobody();
    void editsTheWords();
    void movesTheCue();
    void choosesTheVerb();
    void marksTheCertainty();
    void correctsADate();
    void writesANote();
    void showsTheKeys();
    void undoesWhileItAsks();
    void keepsABucketsQuestionsTogether();
    void checksASampleAndTellsTheError();

private:
    void read(const SavedSession &saved);
    void review(const QString &statement);
    QString asked() const { return m_at->window->selectedStatement(); }
    const ReadStatement &statement(const QString &id) const
    {
        return statementIn(m_at->reading(), id);
    }
    ReviewCard *card() const { return m_at->window->findChild<ReviewCard *>(); }
    QString shown(const QString &label) const { return card()->findChild<QLabel *>(label)->text(); }
    void stillAsks(const QString &id) const;
    QMenu *menu(const QString &name) const;

    std::unique_ptr<AtTheWindow> m_at;
};

void ReviewAnswersTest::read(const SavedSession &saved)
{
    const Reading reading = readingOf(Document(saved.article), saved.analysis, {});
    m_at->write(u"orlow.html"_s, toHtml(reading, {.session = saved}, {}));
    QVERIFY(m_at->read(u"orlow.html"_s));
}

void ReviewAnswersTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    read(sampleSession());
}

/// Begins the review and goes on by Space until it asks about \a statement.
void ReviewAnswersTest::review(const QString &statement)
{
    m_at->press(Qt::Key_F8);
    for (qsizetype step = reviewQueue(m_at->reading()).size(); step > 0 && asked() != statement;
         --step)
        m_at->press(Qt::Key_Space);
    QCOMPARE(asked(), statement);
}

/// The question stays, with the number of those that are left.
void ReviewAnswersTest::stillAsks(const QString &id) const
{
    QCOMPARE(asked(), id);
    QVERIFY(card()->isVisible());
    QVERIFY(m_at->window->actions()[ActionId::ReviewMode]->isChecked());
    QTRY_COMPARE(m_at->window->focusWidget(), m_at->window->article());
}

QMenu *ReviewAnswersTest::menu(const QString &name) const
{
    auto *menu = m_at->window->findChild<QMenu *>(name);
    return menu && QTest::qWaitFor([menu] { return QApplication::activePopupWidget() == menu; })
        ? menu
        : nullptr;
}

void ReviewAnswersTest::saysWhatTheDoubtIs_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("question");
    QTest::newRow("which of two") << u"s2"_s << u"“She”: Ana Ruiz or Bo Lind?"_s;
    QTest::newRow("nobody") << u"s6"_s << u"Who says this?"_s;
    QTest::newRow("no statement, perhaps") << u"s4"_s << u"Is this a statement at all?"_s;
    QTest::newRow("marks that do not match") << u"s1"_s << u"Where does it end?"_s;
    QTest::newRow("an open date") << u"s5"_s << u"Which day is “the third quarter”?"_s;
}

void ReviewAnswersTest::saysWhatTheDoubtIs()
{
    QFETCH(QString, statement);
    QFETCH(QString, question);
    SavedSession saved = sampleSession();
    for (Statement &each : saved.analysis.statements) {
        if (each.id != statement)
            continue;
        each.margin = 0.1; // so it is asked about
        if (statement == u"s1")
            --each.content.last().end; // its closing mark
        if (statement == u"s4")
            each.confidence = 0.3;
        if (statement == u"s5") {
            each.content = {saved.analysis.claims.first().span};
            each.confidence = 0.95;
            each.speakerConfidence = 0.3;
            saved.analysis.dates.last().reason = DateReason::Open;
            saved.analysis.dates.last().value.clear();
        }
    }
    read(saved);
    review(statement);
    QCOMPARE(shown(u"review-question"_s), question);
    const ReadStatement &asked = this->statement(statement);
    const bool isNobodys =
        asked.statement.actors.isEmpty(); // its label is another's once somebody is named
    QVERIFY2(shown(u"review-decides"_s).contains(isNobodys ? u"“No toll"_s : asked.label),
             qPrintable(shown(u"review-decides"_s)));
}

/// Also where the machine has one candidate or none.
void ReviewAnswersTest::alwaysOffersTheRunnerUp()
{
    const auto offered = [this] {
        const QList<CandidateBox *> boxes = card()->findChildren<CandidateBox *>();
        return std::count_if(boxes.begin(), boxes.end(),
                             [](const CandidateBox *box) { return box->isVisible(); });
    };
    m_at->press(Qt::Key_F8);
    qsizetype count = reviewQueue(m_at->reading()).size();
    QVERIFY(count > 1);
    for (; count > 0; --count) {
        QTRY_COMPARE(offered(), 2);
        m_at->press(Qt::Key_Space);
    }
}

/// While it asks, what helps to answer is lit, and is not afterwards.
void ReviewAnswersTest::lightsTheEvidence()
{
    const auto lit = [this](const QString &words) {
        const ArticleView *article = m_at->window->article();
        const qsizetype begin = m_at->reading().document.text().indexOf(words);
        const QRect place = article->rectangleAt(begin);
        const QImage picture = article->viewport()->grab(place).toImage();
        const QColor ground = ThemeColours::light().selection;
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, picture.height() / 2) == ground)
                return true;
        }
        return false;
    };
    Preferences light = test::readingQuickly();
    light.theme = Preferences::Theme::Light;
    m_at->window->setPreferences(light);
    QVERIFY(!lit(u"Ana Ruiz"_s));
    review(u"s2"_s);
    QTRY_VERIFY(lit(u"Ana Ruiz"_s)); // whom "she" may mean was named there
    m_at->press(Qt::Key_F8);
    QTRY_VERIFY(!lit(u"Ana Ruiz"_s));
}

void ReviewAnswersTest::givesToSomebodyElse()
{
    review(u"s6"_s);
    const qsizetype left = reviewQueue(m_at->reading()).size();
    m_at->press(Qt::Key_S);
    auto *picker = m_at->asked<SourceDialog>();
    QVERIFY(picker);
    auto *field = picker->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"vexh"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!m_at->window->findChild<SourceDialog *>());
    QCOMPARE(m_at->speaker(u"s6"_s), u"Vexholm"_s);
    QCOMPARE(reviewQueue(m_at->reading()).size(), left - 1);
    QVERIFY(asked() != u"s6"); // the next question
}

void ReviewAnswersTest::givesToNobody()
{
    review(u"s2"_s);
    m_at->press(Qt::Key_U);
    if (m_at->window->findChild<ScopeBar *>()->isVisible())
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_at->speaker(u"s2"_s), QString());
    QCOMPARE(statement(u"s2"_s).state, State::Corrected);
    QVERIFY(asked() != u"s2");
}

void ReviewAnswersTest::editsTheWords()
{
    review(u"s2"_s);
    const Span before = statement(u"s2"_s).statement.content.first();
    m_at->press(Qt::Key_E);
    QVERIFY(m_at->window->article()->isEditingBounds());
    m_at->press(Qt::Key_Left, Qt::ControlModifier);
    m_at->press(Qt::Key_Return);
    QVERIFY(statement(u"s2"_s).statement.content.first().end < before.end);
    stillAsks(u"s2"_s);
}

void ReviewAnswersTest::movesTheCue()
{
    review(u"s2"_s);
    const Spans before = statement(u"s2"_s).statement.cue;
    m_at->press(Qt::Key_C);
    QVERIFY(m_at->window->article()->isEditingBounds());
    m_at->press(Qt::Key_Right, Qt::ControlModifier);
    m_at->press(Qt::Key_Return);
    QCOMPARE(statement(u"s2"_s).statement.cue.first().begin, before.first().begin);
    QVERIFY(statement(u"s2"_s).statement.cue.first().end > before.first().end);
    stillAsks(u"s2"_s);
}

void ReviewAnswersTest::choosesTheVerb()
{
    review(u"s2"_s);
    m_at->press(Qt::Key_V);
    QVERIFY(menu(u"verb-menu"_s));
    QTest::keyClick(m_at->window->windowHandle(), Qt::Key_W);
    QTRY_COMPARE(statement(u"s2"_s).statement.verb, VerbKind::Warns);
    stillAsks(u"s2"_s);
    QTRY_VERIFY2(shown(u"review-decides"_s).contains(u"warns"_s),
                 qPrintable(shown(u"review-decides"_s)));
}

void ReviewAnswersTest::marksTheCertainty()
{
    review(u"s2"_s);
    m_at->press(Qt::Key_G);
    QMenu *certainties = menu(u"certainty-menu"_s);
    QVERIFY(certainties);
    QTest::keyClick(m_at->window->windowHandle(), Qt::Key_H); // hedged
    QTRY_COMPARE(statement(u"s2"_s).statement.certainty, Certainty::Hedged);
    stillAsks(u"s2"_s);
}

/// Of the day that stands beside the words asked about.
void ReviewAnswersTest::correctsADate()
{
    SavedSession saved = sampleSession();
    saved.analysis.statements.first().margin = 0.1; // s1, said on Monday
    read(saved);
    review(u"s1"_s);
    m_at->press(Qt::Key_D);
    auto *dialog = m_at->asked<DateDialog>();
    QVERIFY(dialog);
    auto *exactness = dialog->findChild<QComboBox *>(u"date-exactness"_s);
    QVERIFY(exactness);
    exactness->setFocus();
    QTest::keyClick(exactness, Qt::Key_End); // only the year
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_at->window->findChild<DateDialog *>());
    QCOMPARE(m_at->reading().dates.first().date.value, u"2026"_s);
    stillAsks(u"s1"_s);
}

void ReviewAnswersTest::writesANote()
{
    review(u"s2"_s);
    m_at->press(Qt::Key_M);
    auto *dialog = m_at->asked<NoteDialog>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QPlainTextEdit *>();
    QTest::keyClicks(field, u"ask the clerk"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_at->window->findChild<NoteDialog *>());
    QCOMPARE(statement(u"s2"_s).note, u"ask the clerk"_s);
    stillAsks(u"s2"_s);
    QVERIFY(shown(u"review-reason"_s).contains(u"ask the clerk"_s));
}

void ReviewAnswersTest::showsTheKeys()
{
    review(u"s2"_s);
    m_at->press(Qt::Key_Question);
    auto *keys = m_at->window->findChild<QDialog *>(u"keys-dialog"_s);
    QVERIFY(keys && keys->isVisible());
    QTest::keyClick(keys, Qt::Key_Escape);
    QVERIFY(!keys->isVisible());
    stillAsks(u"s2"_s);
}

/// What is taken back is asked about again, and Backspace takes nothing back.
void ReviewAnswersTest::undoesWhileItAsks()
{
    m_at->press(Qt::Key_F8);
    const QString first = asked();
    const QString left = shown(u"review-left"_s);
    m_at->press(Qt::Key_A);
    QVERIFY(asked() != first);
    m_at->press(Qt::Key_Backspace);
    QCOMPARE(asked(), first);
    QCOMPARE(statement(first).state, State::Confirmed);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(statement(first).state != State::Confirmed);
    QCOMPARE(shown(u"review-left"_s), left);
    QVERIFY(m_at->window->actions()[ActionId::ReviewMode]->isChecked());
    m_at->press(Qt::Key_A);
    QVERIFY(asked() != first);
    m_at->press(Qt::Key_Z, Qt::ControlModifier); // without Backspace
    QCOMPARE(asked(), first);
    QVERIFY(statement(first).state != State::Confirmed);
}

/// A bucket that is chosen is asked to its end before any other.
void ReviewAnswersTest::keepsABucketsQuestionsTogether()
{
    m_at->press(Qt::Key_F8);
    QAbstractButton *nobody = nullptr;
    for (auto *chip : card()->findChildren<QAbstractButton *>()) {
        if (chip->isVisible() && chip->accessibleName() == u"No speaker, 1"_s)
            nobody = chip;
    }
    QVERIFY(nobody);
    m_at->toFront();
    nobody->setFocus();
    QTest::keyClick(nobody, Qt::Key_Space);
    QCOMPARE(asked(), u"s6"_s);
    m_at->press(Qt::Key_U);
    if (m_at->window->findChild<ScopeBar *>()->isVisible())
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!asked().isEmpty() && asked() != u"s6"); // on with all others
}

/// When nothing is left, Shift+F8 asks about ten sure ones; a wrong one is told as the share it makes.
void ReviewAnswersTest::checksASampleAndTellsTheError()
{
    QByteArray text = "Title: Twelve boats\nPublished: 2026-11-17\n\n";
    for (int boat = 1; boat <= 12; ++boat)
        text += "“Boat " + QByteArray::number(boat) + " leaves at noon,” said Ana Ruiz.\n\n";
    m_at->write(u"boats.txt"_s, text);
    QVERIFY(m_at->read(u"boats.txt"_s));
    QCOMPARE(m_at->reading().statements.size(), 12);
    QVERIFY(reviewQueue(m_at->reading()).isEmpty());
    m_at->press(Qt::Key_F8);
    QVERIFY2(shown(u"review-question"_s).startsWith(u"Nothing is left"_s),
             qPrintable(shown(u"review-question"_s)));
    m_at->press(Qt::Key_F8, Qt::ShiftModifier);
    QSet<QString> checked;
    for (int answer = 0; answer < 10; ++answer) {
        QVERIFY(!asked().isEmpty() && !checked.contains(asked()));
        QCOMPARE(shown(u"review-left"_s), u"%1 left"_s.arg(10 - answer));
        checked.insert(asked());
        m_at->press(answer < 2 ? Qt::Key_X : Qt::Key_A);
    }
    QCOMPARE(asked(), QString());
    QVERIFY2(shown(u"review-reason"_s).startsWith(u"2 of 10 were wrong."_s),
             qPrintable(shown(u"review-reason"_s)));
    QVERIFY2(shown(u"review-reason"_s).contains(u"%"_s), qPrintable(shown(u"review-reason"_s)));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ReviewAnswersTest)
#include "tst_reviewanswers.moc"
