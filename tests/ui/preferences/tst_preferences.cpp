// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferencesdialog.h"

#include "tests/support/roomtests.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace onrecord {

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsAsUsual();
    void comesBackAsItWasSaved();
    void takesNonsenseAsMissing_data();
    void takesNonsenseAsMissing();
    void tellsEveryChange();
    void saysWhenTheLanguageChanges();
    void takesChangesBackOnEscape();
    void showsTheFontInForce();
    void changesAKey();
    void keepsTheOtherKeyOfTwo();
    void saysWhoseAKeyIs();
    void takesAKeyAwayWhenToldTo();
    void putsTheUsualKeyBack();
    void leavesAnActionWithoutAKey();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// The dialog with the row of an action chosen on its page of keys.
struct KeysOf
{
    explicit KeysOf(const QString &text)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QList<QTreeWidgetItem *> rows = list->findItems(text, Qt::MatchExactly);
        if (rows.size() == 1)
            list->setCurrentItem(rows.first());
    }
    /// The field waits a second for a second key.
    void press(Qt::Key key) const
    {
        QSignalSpy done(field, &QKeySequenceEdit::editingFinished);
        QTest::keyClick(field, key);
        QVERIFY(done.wait());
    }
    QString keys(const QString &name) const
    {
        return dialog.preferences().keys.value(name, u"as usual"_s);
    }
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return dialog.findChild<Widget *>(name);
    }

    const Actions actions;
    PreferencesDialog dialog{Preferences(), actions, nullptr};
    QTreeWidget *list = child<QTreeWidget>(u"shortcut-list"_s);
    QKeySequenceEdit *field = child<QKeySequenceEdit>(u"shortcut-field"_s);
};

void PreferencesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QCoreApplication::setOrganizationName(u"onrecord"_s);
    QCoreApplication::setApplicationName(u"onrecord"_s);
}

void PreferencesTest::startsAsUsual()
{
    QCOMPARE(loadPreferences(), Preferences());
}

void PreferencesTest::comesBackAsItWasSaved()
{
    Preferences mine;
    mine.family = u"Noto Serif"_s;
    mine.pixelSize = 21;
    mine.measure = 70;
    mine.zoom = 150;
    mine.theme = Preferences::Theme::Dark;
    mine.language = u"ar"_s;
    mine.singleKeys = false;
    mine.keys = {{u"confirm"_s, u"Z"_s}, {u"reject"_s, QString()}};
    mine.readerName = u"Ida 😀"_s;
    mine.care = Care::Quick;
    savePreferences(mine);
    QCOMPARE(loadPreferences(), mine);
    mine.keys.remove(u"confirm"_s);
    savePreferences(mine);
    QCOMPARE(loadPreferences(), mine);
}

void PreferencesTest::takesNonsenseAsMissing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("too small") << u"text/size"_s << QVariant(1);
    QTest::newRow("too large") << u"text/measure"_s << QVariant(100000);
    QTest::newRow("no number") << u"text/zoom"_s << QVariant(u"large"_s);
    QTest::newRow("no such care") << u"reader/reading"_s << QVariant(u"slow"_s);
    QTest::newRow("no such theme") << u"window/theme"_s << QVariant(u"plaid"_s);
}

void PreferencesTest::takesNonsenseAsMissing()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QSettings().setValue(key, value);
    QCOMPARE(loadPreferences(), Preferences());
}

void PreferencesTest::tellsEveryChange()
{
    const Actions actions;
    PreferencesDialog dialog(Preferences(), actions, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    dialog.findChild<QSpinBox *>(u"size"_s)->setValue(22);
    QTest::keyClick(dialog.findChild<QSpinBox *>(u"measure"_s), Qt::Key_Up);
    QTest::keyClick(dialog.findChild<QCheckBox *>(u"single-keys"_s), Qt::Key_Space);
    QTest::keyClick(dialog.findChild<QComboBox *>(u"theme"_s), Qt::Key_End);
    QTest::keyClick(dialog.findChild<QComboBox *>(u"care"_s), Qt::Key_End);
    QTest::keyClick(dialog.findChild<QComboBox *>(u"language"_s), Qt::Key_D); // Deutsch
    QCOMPARE(changed.size(), 6);
    Preferences expected;
    expected.pixelSize = 22;
    expected.measure = 67;
    expected.singleKeys = false;
    expected.theme = Preferences::Theme::ContrastDark;
    expected.care = Care::Quick;
    expected.language = u"de"_s;
    QCOMPARE(changed.last().first().value<Preferences>(), expected);
}

/// It is not the window that is open which speaks it.
void PreferencesTest::saysWhenTheLanguageChanges()
{
    const Actions actions;
    Preferences before;
    before.language = u"fr"_s;
    PreferencesDialog dialog(before, actions, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    const auto *language = dialog.findChild<QComboBox *>(u"language"_s);
    QCOMPARE(language->currentText(), u"Français"_s);
    QCOMPARE(language->count(), 5);
    QCOMPARE(language->itemText(0), u"As the system"_s);
    const auto *later = dialog.findChild<QLabel *>(u"language-later"_s);
    QVERIFY(later->isVisible());
    QVERIFY(later->text().contains(u"started again"));
}

void PreferencesTest::takesChangesBackOnEscape()
{
    const Actions actions;
    PreferencesDialog dialog(Preferences(), actions, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    dialog.findChild<QSpinBox *>(u"size"_s)->setValue(22);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(changed.last().first().value<Preferences>(), Preferences());
}

void PreferencesTest::showsTheFontInForce()
{
    const Actions actions;
    const PreferencesDialog dialog(Preferences(), actions, nullptr);
    QFont usual;
    usual.setFamily(articleFamily(Preferences()));
    usual.setStyleHint(QFont::Serif);
    const auto *family = dialog.findChild<QFontComboBox *>(u"family"_s);
    QVERIFY(!family->isEnabled());
    QCOMPARE(family->currentFont().family(), QFontInfo(usual).family());
    QVERIFY(dialog.preferences().family.isEmpty());
}

void PreferencesTest::changesAKey()
{
    const KeysOf page(u"Confirm"_s);
    QCOMPARE(page.field->keySequence(), QKeySequence(Qt::Key_A));
    page.press(Qt::Key_Z);
    QCOMPARE(page.keys(u"confirm"_s), u"Z"_s);
    Actions actions;
    actions.setOwnKeys(page.dialog.preferences().keys);
    QCOMPARE(actions[ActionId::Confirm]->shortcuts(), QList{QKeySequence(Qt::Key_Z)});
}

/// The field shows the first one, which is set anew.
void PreferencesTest::keepsTheOtherKeyOfTwo()
{
    const KeysOf page(u"Next Statement"_s);
    QCOMPARE(page.field->keySequence(), QKeySequence(Qt::Key_J));
    page.press(Qt::Key_Z);
    QCOMPARE(page.keys(u"next-statement"_s), u"Z; Alt+Down"_s);
    QCOMPARE(page.field->keySequence(), QKeySequence(Qt::Key_Z));
    page.press(Qt::Key_X); // of another action
    page.child<QPushButton>(u"shortcut-take"_s)->click();
    QCOMPARE(page.keys(u"next-statement"_s), u"X; Alt+Down"_s);
    page.press(Qt::Key_J);
    QCOMPARE(page.keys(u"next-statement"_s), u"as usual"_s);
    Actions actions;
    actions.setOwnKeys({{u"next-statement"_s, u"Z; Alt+Down"_s}});
    QCOMPARE(actions[ActionId::NextStatement]->shortcuts(),
             (QList{QKeySequence(Qt::Key_Z), QKeySequence(Qt::ALT | Qt::Key_Down)}));
    const KeysOf keypad(u"Details"_s); // Return and Enter
    keypad.press(Qt::Key_Z);
    QCOMPARE(keypad.keys(u"details"_s), u"Z; Enter"_s);
}

void PreferencesTest::saysWhoseAKeyIs()
{
    const KeysOf page(u"Confirm"_s);
    page.press(Qt::Key_X);
    QCOMPARE(page.child<QLabel>(u"shortcut-conflict"_s)->text(),
             u"X is the key of “Not a Statement” already."_s);
    QVERIFY(!page.child<QPushButton>(u"shortcut-take"_s)->isHidden());
    QCOMPARE(page.keys(u"confirm"_s), u"as usual"_s);
    QCOMPARE(page.keys(u"reject"_s), u"as usual"_s);
}

void PreferencesTest::takesAKeyAwayWhenToldTo()
{
    const KeysOf page(u"Confirm"_s);
    page.press(Qt::Key_X);
    page.child<QPushButton>(u"shortcut-take"_s)->click();
    QCOMPARE(page.keys(u"confirm"_s), u"X"_s);
    QCOMPARE(page.keys(u"reject"_s), QString());
    Actions actions;
    actions.setOwnKeys(page.dialog.preferences().keys);
    QVERIFY(actions[ActionId::Reject]->shortcut().isEmpty());
}

void PreferencesTest::putsTheUsualKeyBack()
{
    const KeysOf page(u"Confirm"_s);
    page.press(Qt::Key_Z);
    page.child<QPushButton>(u"shortcut-usual"_s)->click();
    QCOMPARE(page.keys(u"confirm"_s), u"as usual"_s);
    QCOMPARE(page.field->keySequence(), QKeySequence(Qt::Key_A));
}

void PreferencesTest::leavesAnActionWithoutAKey()
{
    const KeysOf page(u"Confirm"_s);
    page.child<QPushButton>(u"shortcut-none"_s)->click();
    QCOMPARE(page.keys(u"confirm"_s), QString());
    QVERIFY(page.field->keySequence().isEmpty());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::PreferencesTest)
#include "tst_preferences.moc"
