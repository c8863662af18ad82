// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/translations.h"

#include "tests/support/roomtests.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Qt makes the buttons that every dialog has; its own translations are not installed everywhere.
class DialogButtonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areInTheReadersLanguage_data();
    void areInTheReadersLanguage();
    void areInTheReadersLanguageOnGnome();
};

void DialogButtonsTest::areInTheReadersLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("labels");
    QTest::newRow("English") << u"en"_s << u"OK, Cancel, Close, Yes, No"_s;
    QTest::newRow("German") << u"de"_s << u"OK, Abbrechen, Schließen, Ja, Nein"_s;
    QTest::newRow("French") << u"fr"_s << u"OK, Annuler, Fermer, Oui, Non"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"موافق, إلغاء, إغلاق, نعم, لا"_s;
}

void DialogButtonsTest::areInTheReadersLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, labels);
    QObject owner;
    installTranslations(language, &owner);
    QDialogButtonBox box;
    QStringList shown;
    for (const QDialogButtonBox::StandardButton kind :
         {QDialogButtonBox::Ok, QDialogButtonBox::Cancel, QDialogButtonBox::Close,
          QDialogButtonBox::Yes, QDialogButtonBox::No})
        shown.append(box.addButton(kind)->text().remove(u'&'));
    QCOMPARE(shown.join(u", "_s), labels);
}

/// GNOME's desktop has words of its own for them.
void DialogButtonsTest::areInTheReadersLanguageOnGnome()
{
    QObject owner;
    installTranslations(u"de"_s, &owner);
    QCOMPARE(QCoreApplication::translate("QGnomeTheme", "&Cancel"), u"&Abbrechen"_s);
    QCOMPARE(QCoreApplication::translate("QGnomeTheme", "Close without Saving"), u"Verwerfen"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::DialogButtonsTest)
#include "tst_dialogbuttons.moc"
