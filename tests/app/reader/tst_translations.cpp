// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/translations.h"

#include "app/reader/englishplurals.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace onrecord {

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheLanguageAskedFor();
    void wordsPlurals();
    void leavesEnglishWhatIsNotTranslated();
    void englishStaysEnglish_data();
    void englishStaysEnglish();
    void keepsPlaceholders();
};

static QString said(const char *context, const char *source, int n = -1)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

void TranslationsTest::speaksTheLanguageAskedFor()
{
    QObject german;
    installTranslations(u"de"_s, &german);
    QCOMPARE(said("onrecord::Actions", "&File"), u"&Datei"_s);
    QObject austrian;
    installTranslations(u"de_AT"_s, &austrian);
    QCOMPARE(said("onrecord::Actions", "&File"), u"&Datei"_s);
}

void TranslationsTest::wordsPlurals()
{
    QObject german;
    installTranslations(u"de"_s, &german);
    QCOMPARE(said("onrecord::StatusLine", "%n statement(s)", 1), u"1 Aussage"_s);
    QCOMPARE(said("onrecord::StatusLine", "%n statement(s)", 3), u"3 Aussagen"_s);
}

void TranslationsTest::leavesEnglishWhatIsNotTranslated()
{
    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    QObject german;
    installTranslations(u"de"_s, &german);
    QCOMPARE(said("nowhere", "It rains 😀."), u"It rains 😀."_s);
    QCOMPARE(said("nowhere", "%n boat(s)", 2), u"2 boats"_s);
}

void TranslationsTest::englishStaysEnglish_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en_GB"_s;
    QTest::newRow("a language that nobody translated to") << u"eo"_s;
    QTest::newRow("no language") << u"nobody’s"_s;
    QTest::newRow("the system's, which is none here") << QString();
}

void TranslationsTest::englishStaysEnglish()
{
    QFETCH(QString, language);
    QObject owner;
    installTranslations(language, &owner);
    QVERIFY(owner.children().isEmpty());
    QCOMPARE(said("onrecord::Actions", "&File"), u"&File"_s);
}

static QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:\\d+|n)"_s);
    QStringList all;
    for (const auto &match : placeholder.globalMatch(text))
        all.append(match.captured());
    all.sort();
    return all;
}

/// A translation without the name or the number that belongs in it says less than the original.
void TranslationsTest::keepsPlaceholders()
{
    QFile file(QStringLiteral(ONRECORD_SOURCE_DIR "/resources/translations/onrecord_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int compared = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation" || xml.name() == u"numerusform") {
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            // The forms of a plural lie within the element that has just been read whole.
            const QStringList forms = text.split(QRegularExpression(u"\\n\\s*"_s));
            for (const QString &form : forms) {
                QVERIFY2(placeholdersIn(form) == placeholdersIn(source), qPrintable(source));
                ++compared;
            }
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(compared > 200);
}

} // namespace onrecord

QTEST_GUILESS_MAIN(onrecord::TranslationsTest)
#include "tst_translations.moc"
