// SPDX-License-Identifier: GPL-3.0-or-later
// The guide in other languages: whole, with the same keys, and with the words of the window.
#include "app/reader/translations.h"
#include "ui/actions/actions.h"
#include "ui/help/guide.h"

#include "tests/support/roomtests.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace onrecord {

class GuideLanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheSameChapters_data();
    void hasTheSameChapters();
    void isTranslated_data() { hasTheSameChapters_data(); }
    void isTranslated();
    void hasMarksOfPrint_data() { hasTheSameChapters_data(); }
    void hasMarksOfPrint();
    void namesWhatTheWindowNames_data();
    void namesWhatTheWindowNames();
    void isShownInTheLanguageOfTheWindow_data();
    void isShownInTheLanguageOfTheWindow();
    void staysEnglishInOtherLanguages();
};

static QStringList allOf(const QRegularExpression &pattern, const QString &text)
{
    QStringList all;
    for (const auto &match : pattern.globalMatch(text))
        all.append(match.captured(1));
    return all;
}

/// The text without the blocks of code, which are the same in all languages.
static QString prose(QString chapter)
{
    static const QRegularExpression block(u"```.*?```"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return chapter.remove(block);
}

static QStringList blocks(const QString &chapter)
{
    static const QRegularExpression block(u"(```.*?```)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return allOf(block, chapter);
}

static QStringList headings(const QString &chapter)
{
    static const QRegularExpression heading(u"^(#+ .*)$"_s, QRegularExpression::MultilineOption);
    return allOf(heading, prose(chapter));
}

/// What stands as code within the text: keys, options, names of files. Words that stand for any are not told.
static QStringList codes(const QString &chapter)
{
    static const QRegularExpression code(u"`([^`\\n]+)`"_s);
    QStringList all = allOf(code, prose(chapter));
    all.removeIf([](const QString &each) { return each.startsWith(u"onrecord-cli "_s); });
    all.sort();
    return all;
}

void GuideLanguagesTest::hasTheSameChapters_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("chapter");
    for (const QString &language : guideLanguages()) {
        for (const QString &chapter : guideChapters())
            QTest::addRow("%s, %s", qPrintable(language), qPrintable(chapter))
                << language << chapter;
    }
}

/// As many headings and rows, the same keys and options, pictures and lines of a shell.
void GuideLanguagesTest::hasTheSameChapters()
{
    QFETCH(QString, language);
    QFETCH(QString, chapter);
    const QString english = guideChapter(chapter);
    const QString text = guideChapter(chapter, language);
    QVERIFY(text.startsWith(u"# "_s));
    const auto levels = [](const QString &each) {
        QStringList all;
        for (const QString &heading : headings(each))
            all.append(heading.section(u' ', 0, 0));
        return all;
    };
    QCOMPARE(levels(text), levels(english));
    static const QRegularExpression row(u"^(\\|)"_s, QRegularExpression::MultilineOption);
    QCOMPARE(allOf(row, text).size(), allOf(row, english).size());
    static const QRegularExpression picture(u"\\]\\((:/help/\\w+\\.png)\\)"_s);
    QCOMPARE(allOf(picture, text), allOf(picture, english));
    static const QRegularExpression place(u"(\\{\\w+\\})"_s);
    QCOMPARE(allOf(place, prose(text)), allOf(place, prose(english)));
    QCOMPARE(codes(text), codes(english));
    QCOMPARE(blocks(text), blocks(english));
}

/// No paragraph was left as it is in English.
void GuideLanguagesTest::isTranslated()
{
    QFETCH(QString, language);
    QFETCH(QString, chapter);
    if (language == u"en"_s)
        return;
    const QStringList english = prose(guideChapter(chapter)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : prose(guideChapter(chapter, language)).split(u'\n')) {
        const bool isWords = line.size() > 40 && !line.startsWith(u'|');
        QVERIFY2(!isWords || !english.contains(line), qPrintable(line));
    }
}

/// Apostrophes and quotation marks as in the window; straight ones stand in what is typed alone.
void GuideLanguagesTest::hasMarksOfPrint()
{
    QFETCH(QString, language);
    QFETCH(QString, chapter);
    static const QRegularExpression code(u"`[^`\\n]+`"_s);
    QString words = prose(guideChapter(chapter, language)).remove(code);
    for (const QString &line : words.split(u'\n'))
        QVERIFY2(!line.contains(u'\'') && !line.contains(u'"'), qPrintable(line));
}

/// Without marks of mnemonics and signs that languages set differently.
static QString plainName(QString name)
{
    name.remove(u'&').remove(u'…').remove(u':');
    return name.replace(QChar(u'\u00a0'), u' ').replace(u'\'', u'’').simplified().toLower();
}

/// The words of the window by the English ones; several where contexts differ.
static QMultiHash<QString, QString> windowsWords(const QString &language)
{
    QMultiHash<QString, QString> words;
    QFile file(
        QStringLiteral(ONRECORD_SOURCE_DIR "/resources/translations/onrecord_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader reader(&file);
    QString source;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "source"_L1)
            source = plainName(reader.readElementText());
        else if (reader.isStartElement() && reader.name() == "translation"_L1)
            words.insert(source,
                         plainName(reader.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return words;
}

void GuideLanguagesTest::namesWhatTheWindowNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("de") << u"de"_s << u"„([^“]+)“"_s;
    QTest::newRow("fr") << u"fr"_s << u"«([^»]+)»"_s;
}

/// What the guide quotes of the window stands there as the window in that language has it.
void GuideLanguagesTest::namesWhatTheWindowNames()
{
    QFETCH(QString, language);
    QFETCH(QString, quoted);
    const QMultiHash<QString, QString> words = windowsWords(language);
    QVERIFY(words.size() > 1000);
    static const QRegularExpression english(u"“([^”]+)”"_s);
    int named = 0;
    for (const QString &chapter : guideChapters()) {
        QStringList there;
        for (const QString &name :
             allOf(QRegularExpression(quoted), prose(guideChapter(chapter, language))))
            there.append(plainName(name));
        for (const QString &name : allOf(english, prose(guideChapter(chapter)))) {
            const QStringList shown = words.values(plainName(name));
            if (shown.isEmpty())
                continue; // an example
            ++named;
            QVERIFY2(std::any_of(shown.begin(), shown.end(),
                                 [&](const QString &each) { return there.contains(each); }),
                     qPrintable(u"%1: %2, in %3"_s.arg(chapter, name, there.join(u" | "_s))));
        }
    }
    QVERIFY2(named >= 8, qPrintable(QString::number(named)));
}

void GuideLanguagesTest::isShownInTheLanguageOfTheWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("en") << u"en"_s << QStringList{u"What the marks mean"_s, u"Ctrl+Shift+P"_s};
    QTest::newRow("de") << u"de"_s
                        << QStringList{u"Was die Markierungen bedeuten"_s, u"Strg+Umschalt+P"_s,
                                       u"Leertaste"_s, u"Entf"_s};
    QTest::newRow("fr") << u"fr"_s
                        << QStringList{u"Ce que signifient les marques"_s, u"Ctrl+Maj+P"_s,
                                       u"Espace"_s, u"Suppr"_s};
}

/// Keys, too, are called as they are in its menus.
void GuideLanguagesTest::isShownInTheLanguageOfTheWindow()
{
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    QObject translators;
    installTranslations(language, &translators);
    QCOMPARE(guideLanguage(), language);
    const Actions actions;
    const auto guide = guideDocument(actions, ThemeColours::light(), QFont(), 1);
    const QString text = guide->toPlainText();
    for (const QString &each : words)
        QVERIFY2(text.contains(each), qPrintable(each));
    for (const GuideHeading &heading : headingsOf(*guide)) {
        if (language != u"en"_s && heading.level == 1)
            QVERIFY2(!guideChapter(u"reading"_s).startsWith(u"# "_s + heading.text),
                     qPrintable(heading.text));
    }
}

/// Arabic has no guide of its own.
void GuideLanguagesTest::staysEnglishInOtherLanguages()
{
    QObject translators;
    installTranslations(u"ar"_s, &translators);
    QCOMPARE(guideLanguage(), u"en"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::GuideLanguagesTest)
#include "tst_guidelanguages.moc"
