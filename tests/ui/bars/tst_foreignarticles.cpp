// SPDX-License-Identifier: GPL-3.0-or-later
// An article that is not English: the window says so, and stops saying so.
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class ForeignArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsNotEnglish_data();
    void saysThatItIsNotEnglish();
};

void ForeignArticlesTest::saysThatItIsNotEnglish_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("German") << QByteArray(
        "Der Hafen schließt am Sonntag\n\n"
        "„Wir werden den Hafen am Sonntag schließen“, sagte die Hafenmeisterin Ana Ruiz am "
        "Dienstag. Die Mannschaften waren nicht gefragt worden, und niemand wusste, was mit den "
        "Booten geschehen sollte, die nach dem Sturm noch immer am Kai liegen.\n");
    QTest::newRow("French") << QByteArray(
        "Le port ferme le dimanche\n\n"
        "« Nous fermerons le port le dimanche », a déclaré mardi Ana Ruiz, qui dirige le port. "
        "Personne n’avait demandé leur avis aux équipages, et nul ne savait ce que deviendraient "
        "les bateaux qui sont toujours à quai depuis la tempête.\n");
}

void ForeignArticlesTest::saysThatItIsNotEnglish()
{
    QFETCH(QByteArray, text);
    AtTheWindow at;
    at.window->resize(1280, 800);
    const auto said = [&at] {
        const auto *label = at.window->findChild<QLabel *>(u"status-warning"_s);
        return label && label->isVisible() ? label->text() : QString();
    };
    at.write(u"foreign.txt"_s, text);
    QVERIFY(at.read(u"foreign.txt"_s));
    QTRY_VERIFY2(said().contains(u"not in English"_s), qPrintable(said()));
    QVERIFY(at.readQuay());
    QTRY_COMPARE(said(), QString());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ForeignArticlesTest)
#include "tst_foreignarticles.moc"
