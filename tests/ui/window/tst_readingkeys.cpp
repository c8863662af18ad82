// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of reading, marking and the frame (PRODUCT.md 3.2), pressed in the window.
#include "core/corrections/reviewqueue.h"
#include "core/html/html.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/markingbar.h"
#include "ui/corrections/sourcedialog.h"
#include "ui/exporting/exportdialog.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class ReadingKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesAmongThoseToReview();
    void goesBackByAltAndUp();
    void pagesBySpace();
    void goesOnFromTheLastAfterEscape();
    void goesOnFromTheCaretOnceItMoved();
    void goesOnAmongThoseThatOverlap();
    void saysThatNothingElseStandsHere();
    void marksWhatTheCaretSelected();
    void marksAClaim();
    void takesAClaimOff();
    void showsTheKeys();
    void fillsTheScreen();
    void exportsByControlAndS();
    void keepsTheTextThatIsShown();

private:
    const QUndoStack *steps() const { return m_at->window->session().undoStack(); }
    QString selected() const { return m_at->window->selectedStatement(); }
    qsizetype placeOf(QStringView words) const
    {
        return m_at->reading().document.text().indexOf(words);
    }

    std::unique_ptr<AtTheWindow> m_at;
};

void ReadingKeysTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    const SavedSession saved = sampleSession();
    m_at->write(u"orlow.html"_s,
                toHtml(sampleReading(), {.session = saved}, QDateTime::currentDateTimeUtc()));
    QVERIFY(m_at->read(u"orlow.html"_s));
}

void ReadingKeysTest::goesAmongThoseToReview()
{
    const QStringList toReview = statementsToReview(m_at->reading());
    QVERIFY(toReview.size() > 1);
    m_at->press(Qt::Key_N);
    QCOMPARE(selected(), toReview.at(0));
    m_at->press(Qt::Key_N);
    QCOMPARE(selected(), toReview.at(1));
    m_at->press(Qt::Key_P);
    QCOMPARE(selected(), toReview.at(0));
    QCOMPARE(steps()->count(), 0);
}

void ReadingKeysTest::goesBackByAltAndUp()
{
    const QStringList all = shownStatements(m_at->reading());
    m_at->press(Qt::Key_Down, Qt::AltModifier);
    m_at->press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(selected(), all.at(1));
    m_at->press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(selected(), all.at(0));
}

void ReadingKeysTest::goesOnFromTheLastAfterEscape()
{
    const QStringList all = shownStatements(m_at->reading());
    QVERIFY(all.size() > 3);
    m_at->window->article()->setCaret(0);
    for (int step = 0; step < 3; ++step)
        m_at->press(Qt::Key_J);
    QCOMPARE(selected(), all.at(2));
    m_at->press(Qt::Key_Escape);
    QVERIFY(selected().isEmpty());
    m_at->press(Qt::Key_J);
    QCOMPARE(selected(), all.at(3));
    m_at->press(Qt::Key_Escape);
    m_at->press(Qt::Key_K);
    QCOMPARE(selected(), all.at(2));

    // By the same actor, too.
    m_at->window->selectStatement(u"s1"_s);
    const QStringList hers = statementsOf(m_at->reading(), u"a1"_s);
    QVERIFY(hers.size() > 1 && hers.first() == u"s1");
    m_at->press(Qt::Key_Escape);
    m_at->press(Qt::Key_BracketRight);
    QCOMPARE(selected(), hers.at(1));
}

void ReadingKeysTest::goesOnFromTheCaretOnceItMoved()
{
    const QStringList all = shownStatements(m_at->reading());
    m_at->window->article()->setCaret(placeOf(u"ferry"));
    m_at->window->selectStatement(all.last());
    m_at->press(Qt::Key_Escape);
    m_at->window->article()->setCaret(0);
    m_at->press(Qt::Key_J);
    QCOMPARE(selected(), all.first());
}

/// Outside the review, where it puts a question off.
void ReadingKeysTest::pagesBySpace()
{
    QByteArray paragraphs = test::quayArticle;
    for (int number = 0; number < 60; ++number)
        paragraphs += "\nParagraph " + QByteArray::number(number)
            + " tells of the quay, of its cranes and of the boats that lie there.\n";
    m_at->write(u"long.txt"_s, paragraphs);
    QVERIFY(m_at->read(u"long.txt"_s));
    const QScrollBar *bar = m_at->window->article()->verticalScrollBar();
    const int before = bar->value();
    m_at->press(Qt::Key_Space);
    QVERIFY(bar->value() > before + m_at->window->article()->viewport()->height() / 2);
    m_at->press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bar->value(), before);
    QVERIFY(selected().isEmpty());
}

void ReadingKeysTest::goesOnAmongThoseThatOverlap()
{
    m_at->window->article()->setCaret(placeOf(u"gift")); // Lind's words in those of two officials
    m_at->press(Qt::Key_O);
    QCOMPARE(selected(), u"s3"_s);
    m_at->press(Qt::Key_O);
    QCOMPARE(selected(), u"s4"_s);
    m_at->press(Qt::Key_O);
    QCOMPARE(selected(), u"s3"_s);

    m_at->window->article()->setCaret(0);
    m_at->window->selectStatement(u"s4"_s); // the caret is elsewhere
    m_at->press(Qt::Key_O);
    QCOMPARE(selected(), u"s3"_s);
    QCOMPARE(m_at->window->sidebar()->selectedStatement(), u"s3"_s);
    QCOMPARE(steps()->count(), 0);
}

void ReadingKeysTest::saysThatNothingElseStandsHere()
{
    m_at->window->selectStatement(u"s2"_s);
    m_at->press(Qt::Key_O);
    QCOMPARE(selected(), u"s2"_s);
    QVERIFY2(m_at->window->message().contains(u"No other statement"),
             qPrintable(m_at->window->message()));
}

/// F7, Shift and arrows, Q, and then who says it.
void ReadingKeysTest::marksWhatTheCaretSelected()
{
    const qsizetype begin = placeOf(u"900 people");
    m_at->window->article()->setCaret(begin);
    m_at->press(Qt::Key_F7);
    QVERIFY(m_at->window->article()->isCaretBrowsing());
    for (int word = 0; word < 2; ++word)
        m_at->press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    m_at->press(Qt::Key_Left, Qt::ShiftModifier); // the blank behind
    QCOMPARE(m_at->window->article()->selectedText(), u"900 people"_s);
    m_at->press(Qt::Key_Q);
    QVERIFY(m_at->window->findChild<MarkingBar *>()->isVisible());
    m_at->press(Qt::Key_Return);
    auto *dialog = m_at->asked<SourceDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"vexh"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    const ReadStatement *added = m_at->reading().statement(selected());
    QVERIFY(added);
    QCOMPARE(added->statement.content, (Spans{{begin, begin + 10}}));
    QCOMPARE(m_at->speaker(selected()), u"Vexholm"_s);
    m_at->press(Qt::Key_F7);
    QVERIFY(!m_at->window->article()->isCaretBrowsing());
}

/// Y; once more takes it off, and words that somebody said are refused.
void ReadingKeysTest::marksAClaim()
{
    const qsizetype begin = placeOf(u"A banner on the quay");
    const Span words{begin, begin + 20};
    const auto own = [this, words] {
        const QList<Claim> &claims = m_at->reading().claims;
        return std::any_of(claims.cbegin(), claims.cend(), [words](const Claim &claim) {
            return claim.span == words && claim.statement.isEmpty();
        });
    };
    m_at->window->article()->setSelection(words);
    m_at->press(Qt::Key_Y);
    QVERIFY(own());
    QCOMPARE(steps()->count(), 1);
    QVERIFY(m_at->clickRow(u"A banner on the quay"_s)); // it is listed
    const Reading marked = m_at->reading();
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!own());
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(own());
    m_at->open();
    QVERIFY(m_at->read(u"orlow.html"_s));
    QCOMPARE(m_at->reading().claims, marked.claims);

    const qsizetype said = placeOf(u"that the toll");
    m_at->window->article()->setSelection({said, said + 20});
    m_at->press(Qt::Key_Y);
    QCOMPARE(m_at->reading().claims, marked.claims);
    QVERIFY2(m_at->window->message().contains(u"Somebody said"),
             qPrintable(m_at->window->message()));
}

/// By its row in the sidebar, and by the caret in it.
void ReadingKeysTest::takesAClaimOff()
{
    const auto owned = [this] {
        const QList<Claim> &claims = m_at->reading().claims;
        return std::count_if(claims.cbegin(), claims.cend(),
                             [](const Claim &claim) { return claim.statement.isEmpty(); });
    };
    QCOMPARE(owned(), 1);
    m_at->window->sidebar()->tree()->expandAll();
    QVERIFY(m_at->clickRow(u"The ferry 😀 carried"_s));
    QTest::keyClick(m_at->window->sidebar()->tree(), Qt::Key_Y);
    QCOMPARE(owned(), 0);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(owned(), 1);
    m_at->click(placeOf(u"900 people"));
    m_at->press(Qt::Key_Y);
    QCOMPARE(owned(), 0);
    m_at->press(Qt::Key_Y); // nothing is selected now
    QVERIFY2(m_at->window->message().contains(u"press Y"), qPrintable(m_at->window->message()));
}

void ReadingKeysTest::showsTheKeys()
{
    m_at->press(Qt::Key_Question);
    const auto *keys = m_at->window->findChild<QDialog *>(u"keys-dialog"_s);
    QVERIFY(keys && keys->isVisible());
}

void ReadingKeysTest::fillsTheScreen()
{
    m_at->press(Qt::Key_F11);
    QVERIFY(m_at->window->isFullScreen());
    m_at->press(Qt::Key_F11);
    QVERIFY(!m_at->window->isFullScreen());
}

void ReadingKeysTest::exportsByControlAndS()
{
    m_at->press(Qt::Key_S, Qt::ControlModifier);
    auto *dialog = m_at->asked<ExportDialog>();
    QVERIFY(dialog);
    dialog->reject();
}

/// A file that changed on the disk: Alt+K goes on with what is shown, F5 still reads it.
void ReadingKeysTest::keepsTheTextThatIsShown()
{
    QVERIFY(m_at->readQuay());
    const QAction *keep = m_at->window->actions()[ActionId::KeepText];
    QVERIFY(!keep->isEnabled());
    m_at->write(u"quay.txt"_s, QByteArray(test::quayArticle).replace("Sundays", "Mondays"));
    QTRY_VERIFY(m_at->window->message().contains(u"was changed"));
    m_at->press(Qt::Key_K, Qt::AltModifier);
    QCOMPARE(m_at->window->message(), QString());
    QVERIFY(m_at->reading().document.text().contains(u"Sundays"));
    QVERIFY(!keep->isEnabled());
    m_at->press(Qt::Key_F5);
    QTRY_VERIFY(m_at->window->isSettled()
                && m_at->reading().document.text().contains(u"close the quay on Mondays"));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ReadingKeysTest)
#include "tst_readingkeys.moc"
