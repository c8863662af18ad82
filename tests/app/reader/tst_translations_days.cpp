// SPDX-License-Identifier: GPL-3.0-or-later
// In which language days are written, and which one that is where the system mixes several.
#include "app/reader/translations.h"

#include "core/wording/days.h"
#include "core/wording/page.h"
#include "core/wording/wording.h"

#include "tests/support/roomtests.h"

#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class TranslatedDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesDaysAsTheLanguageDoes_data();
    void writesDaysAsTheLanguageDoes();
    void speaksOneLanguageWhateverTheSystemMixes_data();
    void speaksOneLanguageWhateverTheSystemMixes();
};

/// Asks this program to say a few words in the language of its environment instead of testing.
constexpr char sayings[] = "--say";

void TranslatedDaysTest::writesDaysAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("value");
    QTest::newRow("English") << u"en_GB"_s << u"17 November"_s << u"Tuesday 17 November 2026"_s
                             << u"Tuesday 17 November 2026"_s;
    QTest::newRow("German") << u"de"_s << u"17. November"_s << u"Dienstag, 17. November 2026"_s
                            << u"Dienstag, 17. November 2026"_s;
    QTest::newRow("French") << u"fr"_s << u"17 novembre"_s << u"mardi 17 novembre 2026"_s
                            << u"mardi 17 novembre 2026"_s;
}

/// In the window by shownDay(), in the article's own dates by dateValue().
void TranslatedDaysTest::writesDaysAsTheLanguageDoes()
{
    QFETCH(QString, language);
    QFETCH(QString, date);
    QFETCH(QString, day);
    QFETCH(QString, value);
    const QLocale before;
    QObject owner;
    installTranslations(language, &owner);
    const QDate tuesday(2026, 11, 17);
    const QString shownDate = wording::shownDay(tuesday, wording::DayForm::DateOfYear);
    const QString shownDay = wording::shownDay(tuesday, wording::DayForm::Long);
    const QString shownValue = wording::dateValue(u"2026-11-17"_s);
    QLocale::setDefault(before);
    QCOMPARE(shownDate, date);
    QCOMPARE(shownDay, day);
    QCOMPARE(shownValue.toLower(), value.toLower());
}

void TranslatedDaysTest::speaksOneLanguageWhateverTheSystemMixes_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("said");
    const QString english = u"&File, Wednesday 14 January 2026, 14 Jan"_s;
    const QString german = u"&Datei, Mittwoch, 14. Januar 2026, 14. Jan."_s;
    const QString french = u"&Fichier, mercredi 14 janvier 2026, 14 janv."_s;
    QTest::newRow("German words, English system")
        << QStringList{u"LANGUAGE=de"_s, u"LANG=en_GB.UTF-8"_s} << german;
    QTest::newRow("German words, a system of no language but UTF-8")
        << QStringList{u"LANGUAGE=de_DE:en"_s, u"LANG=C.UTF-8"_s} << german;
    QTest::newRow("French words, German system")
        << QStringList{u"LANGUAGE=fr"_s, u"LANG=de_DE.UTF-8"_s} << french;
    QTest::newRow("English words, German system")
        << QStringList{u"LANGUAGE=en_GB"_s, u"LANG=de_DE.UTF-8"_s} << english;
    QTest::newRow("German, but days as the British write them")
        << QStringList{u"LANG=de_DE.UTF-8"_s, u"LC_TIME=en_GB.UTF-8"_s} << german;
    QTest::newRow("English, but days as Germans write them")
        << QStringList{u"LANG=en_GB.UTF-8"_s, u"LC_TIME=de_DE.UTF-8"_s} << english;
    QTest::newRow("the first language that there are words of")
        << QStringList{u"LANGUAGE=eo:fr"_s, u"LANG=en_GB.UTF-8"_s} << french;
    QTest::newRow("a language that nobody translated to")
        << QStringList{u"LANG=nl_NL.UTF-8"_s} << english;
    QTest::newRow("one language")
        << QStringList{u"LANG=de_AT.UTF-8"_s}
        << QString(german).replace(u"Januar"_s, u"Jänner"_s).replace(u"Jan."_s, u"Jän."_s);
}

/// The words, the long day and the short one, as a program says them that begins in such a system.
void TranslatedDaysTest::speaksOneLanguageWhateverTheSystemMixes()
{
    QFETCH(QStringList, environment);
    QFETCH(QString, said);
    QProcess process;
    QStringList all = QProcess::systemEnvironment();
    all.removeIf([](const QString &each) {
        return each.startsWith(u"LANG"_s) || each.startsWith(u"LC_"_s);
    });
    process.setEnvironment(all + environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"translations_days"_s, QString::fromLatin1(sayings)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), said);
}

} // namespace onrecord

static int sayOrTest(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], onrecord::sayings) == 0) {
        onrecord::installTranslations({}, &app);
        const QDate day(2026, 1, 14);
        const QStringList words{
            QCoreApplication::translate("onrecord::Actions", "&File"),
            onrecord::wording::shownDay(day, onrecord::wording::DayForm::Long),
            onrecord::wording::shortDay(u"2026-01-14"_s, day),
        };
        QFile out;
        return out.open(stdout, QIODevice::WriteOnly) && out.write(words.join(u", "_s).toUtf8()) > 0
            ? 0
            : 1;
    }
    onrecord::TranslatedDaysTest test;
    return QTest::qExec(&test, argc, argv);
}

ONRECORD_TEST_RUN(sayOrTest)
#include "tst_translations_days.moc"
