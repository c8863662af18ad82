// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/englishtext.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// English is told from other languages.
class EnglishTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEnglish_data();
    void tellsEnglish();
    void tellsOtherLanguages_data();
    void tellsOtherLanguages();
};

void EnglishTextTest::tellsEnglish_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isEnglish");
    const auto row = [](const char *name, const QString &text, bool isEnglish) {
        QTest::newRow(name) << QString(text + u' ').repeated(8) << isEnglish;
    };
    row("news",
        u"The ferry stayed in the harbour on Monday, said Ana Ruiz, who has run it for "
        "years 😀."_s,
        true);
    row("figures and names", u"Tarn 3 Skerry 1. Lind, Ruiz and Vik scored for the visitors."_s,
        true);
    row("Norwegian",
        u"Ferjen ble liggende ved kaien hele dagen, sier Ana Ruiz, som har drevet den "
        "i mange år."_s,
        false);
    row("German",
        u"Die Fähre blieb am Montag im Hafen, sagte Ana Ruiz, die sie seit Jahren "
        "betreibt."_s,
        false);
    row("French",
        u"Le bac est resté au port lundi, a déclaré Ana Ruiz, qui le dirige depuis des "
        "années."_s,
        false);
    row("Spanish",
        u"El barco se quedó en el puerto el lunes, dijo Ana Ruiz, que lo dirige desde "
        "hace años."_s,
        false);
    row("Arabic", u"بقيت العبارة في الميناء يوم الاثنين كما قالت آنا رويز"_s, false);
    row("Chinese with blanks", u"渡轮 星期一 停 在 港口 安娜 鲁伊斯 说"_s, false);
    QTest::newRow("too short to tell") << u"Ferjen ble liggende ved kaien."_s << true;
    QTest::newRow("nothing") << QString() << true;
}

void EnglishTextTest::tellsEnglish()
{
    QFETCH(QString, text);
    QTEST(mayBeEnglish(text), "isEnglish");
}

void EnglishTextTest::tellsOtherLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *language, const QString &text) {
        QTest::newRow(language) << QString(text + u' ').repeated(8)
                                << QString::fromLatin1(language);
    };
    row("de",
        u"Die Fähre blieb im Hafen, sagte Ana Ruiz, die sie mit der Stadt und für die Insel "
        "betreibt."_s);
    row("fr",
        u"Le bac est resté dans le port, a déclaré Ana Ruiz, qui le dirige pour les îles du "
        "nord."_s);
    row("es",
        u"El barco se quedó en el puerto, dijo Ana Ruiz, que lo dirige con su hermano para las "
        "islas."_s);
    row("sv",
        u"Färjan låg kvar i hamnen, säger Ana Ruiz, som har drivit den i många år och inte är "
        "orolig."_s);
    QTest::newRow("one of another kind")
        << QString(u"بقيت العبارة في الميناء يوم الاثنين كما قالت آنا رويز "_s).repeated(8)
        << QString();
    QTest::newRow("too short to tell")
        << u"Die Fähre blieb im Hafen und die Stadt schlief."_s << QString();
}

void EnglishTextTest::tellsOtherLanguages()
{
    QFETCH(QString, text);
    QTEST(languageOfText(text), "language");
}

ONRECORD_TEST(EnglishTextTest)
#include "tst_englishtext.moc"
