// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/translations.h"

#include "app/reader/englishplurals.h"
#include "core/exporting/markdown.h"
#include "core/html/html.h"
#include "core/wording/page.h"
#include "core/wording/wording.h"
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
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
    void isWrittenTheOtherWay();
    void translatesTheWording();
    void leavesNoWordOfAnExportEnglish_data();
    void leavesNoWordOfAnExportEnglish();
    void keepsPlaceholders_data();
    void keepsPlaceholders();
    void isComplete();
    void saysNothingThatIsUnfinished_data();
    void saysNothingThatIsUnfinished();
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

static QString fileOf(const QString &language)
{
    return QStringLiteral(ONRECORD_SOURCE_DIR "/resources/translations/onrecord_%1.ts")
        .arg(language);
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

void TranslationsTest::isWrittenTheOtherWay()
{
    QObject arabic;
    installTranslations(u"ar"_s, &arabic);
    QCOMPARE(said("QGuiApplication", "QT_LAYOUT_DIRECTION"), u"RTL"_s);
    QCOMPARE(said("onrecord::Actions", "&File"), u"&ملف"_s);
}

/// Not all that is translated stands in a class with a context of its own.
void TranslationsTest::translatesTheWording()
{
    QObject german;
    installTranslations(u"de"_s, &german);
    Correction decision;
    decision.change = Confirm{};
    QCOMPARE(wording::word(VerbKind::Denies), u"bestreitet"_s); // a function
    QCOMPARE(wording::dateValue(u"2026-Q2"_s), u"zweites Quartal\u00A02026"_s); // a table
    QCOMPARE(wording::formerDecision(decision), u"Bestätigt"_s); // a class
    QCOMPARE(wording::sentenceWithoutSubject({Fault::Missing, {}, -1, {}}),
             u"Die Datei gibt es nicht; prüfen Sie den Namen."_s);
}

/// What the file of a language has a translation of.
static QSet<QString> translatedIn(const QString &language)
{
    QSet<QString> translated;
    QFile file(fileOf(language));
    if (!file.open(QIODevice::ReadOnly))
        return translated;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation" && xml.attributes().value(u"type"_s) != u"unfinished")
            translated.insert(source);
    }
    return translated;
}

/// Notes what is asked for and is not among what is translated. Asked before the other translators.
class Untranslated final : public QTranslator
{
public:
    explicit Untranslated(const QString &language)
        : m_translated(translatedIn(language))
    {
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const QRegularExpression letter(u"[A-Za-z]"_s);
        const QString asked = QString::fromUtf8(source);
        if (QByteArrayView(context).startsWith("onrecord") && !m_translated.contains(asked)
            && QString(asked).remove(QRegularExpression(u"%[0-9n]"_s)).contains(letter))
            m_lacking.insert(asked);
        return {};
    }
    QString lacking() const
    {
        QStringList all(m_lacking.cbegin(), m_lacking.cend());
        all.sort();
        return all.join(u" | "_s);
    }

private:
    const QSet<QString> m_translated;
    mutable QSet<QString> m_lacking;
};

void TranslationsTest::leavesNoWordOfAnExportEnglish_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("French") << u"fr"_s;
}

/// Words that lupdate does not see stay English in every language: none may.
void TranslationsTest::leavesNoWordOfAnExportEnglish()
{
    QFETCH(QString, language);
    QObject owner;
    installTranslations(language, &owner);
    Untranslated untranslated(language);
    QCoreApplication::installTranslator(&untranslated);
    for (const Reading &reading : {sampleReading(), Reading()}) {
        const QByteArray page = toHtml(reading, {}, QDateTime::currentDateTimeUtc());
        const QByteArray excerpts = toHtml(reading, {.text = PageText::Excerpts, .leftOut = 2},
                                           QDateTime::currentDateTimeUtc());
        const QByteArray notes = toMarkdown(reading);
        QVERIFY(!page.isEmpty() && !excerpts.isEmpty() && !notes.isEmpty());
    }
    ReadActor actor;
    for (const int count : {1, 2, 5}) {
        actor.statements = actor.words = actor.toReview = count;
        QVERIFY(!wording::counts(actor, false).isEmpty());
        QVERIFY(!wording::leftOut(count).isEmpty());
        QVERIFY(!wording::shownAfter(count).isEmpty());
        for (const char16_t *unit : {u"P%1Y", u"P%1M", u"P%1W", u"P%1WE", u"P%1D", u"P%1Q",
                                     u"P%1DE", u"P%1CE", u"PT%1H", u"PT%1M", u"PT%1S"})
            QVERIFY(!wording::dateValue(QString::fromUtf16(unit).arg(count)).isEmpty());
    }
    for (const char16_t *value : {u"2026-11-17", u"XXXX-05-17", u"2026-W12", u"2026-W12-WE",
                                  u"2026-SU", u"2026-H1", u"196", u"PRESENT_REF", u"2026-11-17TMO"})
        QVERIFY(!wording::dateValue(QString::fromUtf16(value)).isEmpty());
    QCoreApplication::removeTranslator(&untranslated);
    QCOMPARE(untranslated.lacking(), QString());
}

void TranslationsTest::keepsPlaceholders_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"ar", "de", "fr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// A translation without the name or the number that belongs in it says less than the original.
void TranslationsTest::keepsPlaceholders()
{
    QFETCH(QString, language);
    QFile file(fileOf(language));
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
                if (form.isEmpty())
                    continue; // not translated
                QVERIFY2(placeholdersIn(form) == placeholdersIn(source), qPrintable(source));
                ++compared;
            }
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(compared > 200);
}

/// What the sources hold and the file of a language does not, or not translated.
struct Lacking
{
    int count = 0;
    QString first;
};

static Lacking lackingIn(QFile &file)
{
    Lacking lacking;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation" && xml.attributes().value(u"type"_s) == u"unfinished"
                 && lacking.count++ == 0)
            lacking.first = source;
    }
    return lacking;
}

void TranslationsTest::saysNothingThatIsUnfinished_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"ar"_s, u"de"_s, u"fr"_s})
        QTest::newRow(qPrintable(language)) << language;
}

/// What lupdate guesses ("%1: %2: {1,?}") would be shown.
void TranslationsTest::saysNothingThatIsUnfinished()
{
    QFETCH(QString, language);
    QFile file(fileOf(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression guessed(u"type=\"unfinished\">([^<\\s][^<]*)<"_s);
    const auto match = guessed.match(QString::fromUtf8(file.readAll()));
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured(1)));
}

void TranslationsTest::isComplete()
{
    const QString lupdate = QStringLiteral(ONRECORD_LUPDATE);
    if (!QFile::exists(lupdate))
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    const QStringList languages{u"ar"_s, u"de"_s, u"fr"_s};
    QStringList call{u"-silent"_s, u"-no-obsolete"_s, u"-I"_s,         u"."_s,
                     u"ui"_s,      u"core"_s,         u"app/reader"_s, u"-ts"_s};
    for (const QString &language : languages) {
        const QString copy = folder.filePath(language + u".ts"_s);
        QVERIFY(QFile::copy(fileOf(language), copy));
        call.append(copy);
    }
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(ONRECORD_SOURCE_DIR));
    process.start(lupdate, call);
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);
    for (const QString &language : languages) {
        QFile file(folder.filePath(language + u".ts"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Lacking lacking = lackingIn(file);
        qInfo("%s: %d not translated", qPrintable(language), lacking.count);
        if (language != u"ar") // which is there to see the window mirrored
            QVERIFY2(lacking.count == 0, qPrintable(language + u": "_s + lacking.first));
    }
}

} // namespace onrecord

ONRECORD_TEST(onrecord::TranslationsTest)
#include "tst_translations.moc"
