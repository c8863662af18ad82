// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/englishtext.h"

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

QTEST_GUILESS_MAIN(EnglishTextTest)
#include "tst_englishtext.moc"
