// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

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
    void takesChangesBackOnEscape();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
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
    mine.singleKeys = false;
    mine.readerName = u"Ida 😀"_s;
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
    PreferencesDialog dialog(Preferences(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    dialog.findChild<QSpinBox *>(u"size"_s)->setValue(22);
    QTest::keyClick(dialog.findChild<QSpinBox *>(u"measure"_s), Qt::Key_Up);
    QTest::keyClick(dialog.findChild<QCheckBox *>(u"single-keys"_s), Qt::Key_Space);
    QTest::keyClick(dialog.findChild<QComboBox *>(u"theme"_s), Qt::Key_End);
    QCOMPARE(changed.size(), 4);
    Preferences expected;
    expected.pixelSize = 22;
    expected.measure = 67;
    expected.singleKeys = false;
    expected.theme = Preferences::Theme::Dark;
    QCOMPARE(changed.last().first().value<Preferences>(), expected);
}

void PreferencesTest::takesChangesBackOnEscape()
{
    PreferencesDialog dialog(Preferences(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    dialog.findChild<QSpinBox *>(u"size"_s)->setValue(22);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(changed.last().first().value<Preferences>(), Preferences());
}

} // namespace onrecord

QTEST_MAIN(onrecord::PreferencesTest)
#include "tst_preferences.moc"
