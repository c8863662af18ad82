// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences at the window: the dialog shows what is in force, and what is changed there holds at once.
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/theme/themecolours.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QKeySequenceEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;
using Theme = Preferences::Theme;

class PreferencesInForceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_at.reset(); }
    void showsWhatIsInForce();
    void changesTheThemeAtOnce();
    void changesTheLettersAtOnce();
    void takesAllBackOnEscape();
    void changesAKeyForTheWindow();
    void switchesSingleKeysOff();

private:
    PreferencesDialog *dialog() const;
    void close(PreferencesDialog *dialog, Qt::Key key) const;
    QColor page() const
    {
        return m_at->window->article()->viewport()->grab().toImage().pixelColor(2, 2);
    }
    int height() const
    {
        const qsizetype begin = m_at->reading().document.text().indexOf(u"crews");
        return m_at->window->article()->rectangleAt(begin).height();
    }

    std::unique_ptr<AtTheWindow> m_at;
    QTemporaryDir m_settings;
};

void PreferencesInForceTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void PreferencesInForceTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
    Preferences light = test::readingQuickly();
    light.theme = Theme::Light;
    m_at->window->setPreferences(light);
}

PreferencesDialog *PreferencesInForceTest::dialog() const
{
    m_at->press(Qt::Key_Comma, Qt::ControlModifier);
    return m_at->asked<PreferencesDialog>();
}

/// By Enter or Esc.
void PreferencesInForceTest::close(PreferencesDialog *dialog, Qt::Key key) const
{
    const QPointer<PreferencesDialog> closed = dialog;
    QTest::keyClick(dialog, key);
    QTRY_VERIFY(!closed);
}

void PreferencesInForceTest::showsWhatIsInForce()
{
    Preferences mine = test::readingQuickly();
    mine.theme = Theme::ContrastDark;
    mine.pixelSize = 23;
    mine.measure = 71;
    mine.singleKeys = false;
    m_at->window->setPreferences(mine);
    const PreferencesDialog *shown = dialog();
    QVERIFY(shown);
    QCOMPARE(shown->findChild<QComboBox *>(u"theme"_s)->currentText(), u"High contrast, dark"_s);
    QCOMPARE(shown->findChild<QSpinBox *>(u"size"_s)->value(), 23);
    QCOMPARE(shown->findChild<QSpinBox *>(u"measure"_s)->value(), 71);
    QVERIFY(!shown->findChild<QCheckBox *>(u"single-keys"_s)->isChecked());
    QCOMPARE(shown->findChild<QComboBox *>(u"care"_s)->currentText(), u"Quickly"_s);
    QCOMPARE(shown->preferences(), mine);
    // The font that the article is set in, though the reader chose none.
    QFont font;
    font.setFamily(articleFamily(mine));
    font.setStyleHint(QFont::Serif);
    QCOMPARE(shown->findChild<QFontComboBox *>(u"family"_s)->currentFont().family(),
             QFontInfo(font).family());
}

void PreferencesInForceTest::changesTheThemeAtOnce()
{
    QCOMPARE(page(), ThemeColours::light().page);
    PreferencesDialog *shown = dialog();
    QVERIFY(shown);
    auto *theme = shown->findChild<QComboBox *>(u"theme"_s);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_Down); // from light to dark
    QCOMPARE(page(), ThemeColours::dark().page); // with the dialog open
    close(shown, Qt::Key_Return);
    QCOMPARE(page(), ThemeColours::dark().page);
}

void PreferencesInForceTest::changesTheLettersAtOnce()
{
    const int before = height();
    PreferencesDialog *shown = dialog();
    QVERIFY(shown);
    auto *size = shown->findChild<QSpinBox *>(u"size"_s);
    size->setFocus();
    for (int step = 0; step < 8; ++step)
        QTest::keyClick(size, Qt::Key_Up);
    QTRY_VERIFY(height() > before + 5);
    close(shown, Qt::Key_Return);
    QVERIFY(height() > before + 5);
}

void PreferencesInForceTest::takesAllBackOnEscape()
{
    const int before = height();
    PreferencesDialog *shown = dialog();
    QVERIFY(shown);
    auto *theme = shown->findChild<QComboBox *>(u"theme"_s);
    QTest::keyClick(theme, Qt::Key_End);
    auto *size = shown->findChild<QSpinBox *>(u"size"_s);
    QTest::keyClick(size, Qt::Key_PageUp);
    QVERIFY(page() != ThemeColours::light().page);
    close(shown, Qt::Key_Escape);
    QCOMPARE(page(), ThemeColours::light().page);
    QTRY_COMPARE(height(), before);
}

void PreferencesInForceTest::changesAKeyForTheWindow()
{
    PreferencesDialog *shown = dialog();
    QVERIFY(shown);
    shown->findChild<QTabWidget *>(u"pages"_s)->setCurrentIndex(1);
    auto *list = shown->findChild<QTreeWidget *>(u"shortcut-list"_s);
    list->setCurrentItem(list->findItems(u"Confirm"_s, Qt::MatchExactly).value(0));
    auto *field = shown->findChild<QKeySequenceEdit *>(u"shortcut-field"_s);
    field->setFocus();
    QSignalSpy done(field, &QKeySequenceEdit::editingFinished);
    QTest::keyClick(field, Qt::Key_Z);
    QVERIFY(done.wait()); // it waits a second for a second key
    shown->accept();
    QTRY_VERIFY(!m_at->window->findChild<PreferencesDialog *>());

    const QString crews = m_at->saying(u"“Nobody asked");
    m_at->window->selectStatement(crews);
    m_at->press(Qt::Key_A); // which is nobody's key now
    QCOMPARE(m_at->reading().statement(crews)->state, State::Automatic);
    m_at->press(Qt::Key_Z);
    QCOMPARE(m_at->reading().statement(crews)->state, State::Confirmed);
    QCOMPARE(loadPreferences().keys.value(u"confirm"_s), u"Z"_s); // for the next start
}

/// WCAG 2.1.4: letters alone do nothing then, keys with Ctrl and F keys do.
void PreferencesInForceTest::switchesSingleKeysOff()
{
    PreferencesDialog *shown = dialog();
    QVERIFY(shown);
    auto *letters = shown->findChild<QCheckBox *>(u"single-keys"_s);
    letters->setFocus();
    QTest::keyClick(letters, Qt::Key_Space);
    close(shown, Qt::Key_Return);
    const QString crews = m_at->saying(u"“Nobody asked");
    m_at->window->selectStatement(crews);
    m_at->press(Qt::Key_X);
    QCOMPARE(m_at->reading().statement(crews)->state, State::Automatic);
    m_at->press(Qt::Key_F8);
    QVERIFY(m_at->window->actions()[ActionId::ReviewMode]->isChecked());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::PreferencesInForceTest)
#include "tst_preferencesinforce.moc"
