// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/palette/commandmatch.h"
#include "ui/palette/commandmodel.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsEveryActionByItsText();
    void showsKeysAndMenus();
    void doesWhatIsChosenWhereTheFocusWas();
    void choosesByArrows();
    void choosesByAClick();
    void doesNothingThatIsNotPossible();
    void saysThatNothingFits();
    void closesByEscapeAlone();
    void closesWhereAnotherPlaceGetsTheFocus();
    void leavesLettersToItsField();
    void fitsASmallWindow();

private:
    CommandPalette *begin() const
    {
        m_at->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return m_at->window->findChild<CommandPalette *>();
    }
    const Actions &actions() const { return m_at->window->actions(); }

    std::unique_ptr<AtTheWindow> m_at;
};

static QStringList texts(const CommandPalette &palette)
{
    QStringList texts;
    const QAbstractItemModel *model = palette.list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, 0).data().toString());
    return texts;
}

void CommandPaletteTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

void CommandPaletteTest::cleanup()
{
    m_at.reset();
}

void CommandPaletteTest::findsEveryActionByItsText()
{
    const CommandPalette *palette = begin();
    QVERIFY(palette && palette->isVisible());
    for (int id = 0; id < int(ActionId::Count_); ++id) {
        const QAction *action = actions()[ActionId(id)];
        palette->field()->setText(commandText(action->text()));
        const auto *model = static_cast<const CommandModel *>(palette->list()->model());
        bool isFound = false;
        for (int row = 0; row < model->rowCount(); ++row)
            isFound |= model->action(row) == action;
        QVERIFY2(isFound, qPrintable(action->objectName()));
    }
}

void CommandPaletteTest::showsKeysAndMenus()
{
    const CommandPalette *palette = begin();
    palette->field()->setText(u"citation"_s);
    const QModelIndex row = palette->list()->model()->index(0, 0);
    QCOMPARE(row.data().toString(), u"Copy as Citation"_s);
    QCOMPARE(row.data(CommandModel::KeysRole).toString(), u"Ctrl+Shift+C"_s);
    QCOMPARE(row.data(CommandModel::MenuRole).toString(), u"Edit"_s);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
             u"Copy as Citation, Edit, Ctrl+Shift+C"_s);
}

void CommandPaletteTest::doesWhatIsChosenWhereTheFocusWas()
{
    const CommandPalette *palette = begin();
    QTest::keyClicks(palette->field(), u"next statement"_s);
    QCOMPARE(texts(*palette).first(), u"Next Statement"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(m_at->window->selectedStatement(), m_at->reading().statements.first().statement.id);
    QCOMPARE(m_at->window->focusWidget(), m_at->window->article());
}

void CommandPaletteTest::choosesByArrows()
{
    const CommandPalette *palette = begin();
    QTest::keyClicks(palette->field(), u"zoom"_s);
    QCOMPARE(texts(*palette), QStringList({u"Zoom In"_s, u"Zoom Out"_s}));
    const int before = m_at->window->article()->zoom();
    QTest::keyClick(palette->field(), Qt::Key_Down);
    QTest::keyClick(palette->field(), Qt::Key_Down); // there is no third
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(m_at->window->article()->zoom() < before);
}

void CommandPaletteTest::choosesByAClick()
{
    const CommandPalette *palette = begin();
    QTest::keyClicks(palette->field(), u"list of keys"_s);
    QTest::mouseClick(palette->list()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      palette->list()->visualRect(palette->list()->currentIndex()).center());
    QVERIFY(m_at->window->findChild<QDialog *>(u"keys-dialog"_s));
}

void CommandPaletteTest::doesNothingThatIsNotPossible()
{
    QVERIFY(!actions()[ActionId::Undo]->isEnabled());
    const CommandPalette *palette = begin();
    QTest::keyClicks(palette->field(), u"undo"_s);
    QCOMPARE(texts(*palette).first(), u"Undo"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
}

void CommandPaletteTest::saysThatNothingFits()
{
    const CommandPalette *palette = begin();
    const auto *none = palette->findChild<QLabel *>(u"command-none"_s);
    QVERIFY(none && !none->isVisible());
    palette->field()->setText(u"brew 😀 tea"_s);
    QVERIFY(none->isVisible());
    QVERIFY(!none->text().isEmpty());
    QVERIFY(!palette->list()->isVisible());
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    palette->field()->setText(u"export"_s);
    QVERIFY(!none->isVisible());
    QVERIFY(palette->list()->isVisible());
    QVERIFY(palette->list()->currentIndex().isValid());
}

void CommandPaletteTest::closesByEscapeAlone()
{
    m_at->press(Qt::Key_J);
    const QString selected = m_at->window->selectedStatement();
    const CommandPalette *palette = begin();
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QCOMPARE(m_at->window->selectedStatement(), selected); // Escape did nothing else
    QCOMPARE(m_at->window->focusWidget(), m_at->window->article());
}

void CommandPaletteTest::closesWhereAnotherPlaceGetsTheFocus()
{
    const CommandPalette *palette = begin();
    m_at->window->sidebar()->filterField()->setFocus();
    QVERIFY(!palette->isVisible());
}

void CommandPaletteTest::leavesLettersToItsField()
{
    m_at->press(Qt::Key_J);
    const CommandPalette *palette = begin();
    QTest::keyClicks(palette->field(), u"xa"_s);
    QCOMPARE(palette->field()->text(), u"xa"_s);
    QVERIFY(!m_at->window->session().undoStack()->canUndo());
}

void CommandPaletteTest::fitsASmallWindow()
{
    m_at->window->resize(640, 480);
    const CommandPalette *palette = begin();
    QVERIFY(m_at->window->rect().contains(palette->geometry()));
    m_at->window->resize(700, 500);
    QVERIFY(std::abs(palette->geometry().center().x() - 350) <= 1);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::CommandPaletteTest)
#include "tst_commandpalette.moc"
