// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace onrecord {

/// The texts called \a name for \a locale in \a folder, null where there are none.
static QTranslator *loaded(const QLocale &locale, const QString &name, const QString &folder,
                           QObject *owner)
{
    auto *translator = new QTranslator(owner);
    if (translator->load(locale, name, u"_"_s, folder))
        return translator;
    delete translator;
    return nullptr;
}

/// Qt asks its own context which way a language is written; its translation need not be installed.
/// Translated to "RTL" or "LTR".
[[maybe_unused]] static const char *const direction =
    QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION");

/// So are the buttons that every dialog has, in two contexts: GNOME has its own.
[[maybe_unused]] static const char *const buttons[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&OK"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Save"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Cancel"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Close"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "Close without Saving"),
};

/// Has days and numbers in the language of \a words. The system's own way to write them stays where it is in that
/// language: systems can have one language for words (LANGUAGE) and another for days (LANG, LC_TIME).
static void writeDaysIn(const QLocale &words)
{
    const QDate day(2026, 1, 14);
    const QString names = u"dddd MMMM ddd MMM"_s;
    if (QLocale().language() != words.language()
        || QLocale().toString(day, names) != words.toString(day, names))
        QLocale::setDefault(words);
}

void installTranslations(const QString &language, QObject *owner)
{
    const QStringList wanted =
        language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{language};
    QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (const QString &each : wanted) {
        const QLocale locale(each);
        const bool isEnglish =
            locale.language() == QLocale::English || locale.language() == QLocale::C;
        if (isEnglish) {
            english = locale;
            break;
        }
        QTranslator *const own = loaded(locale, u"onrecord"_s, u":/translations"_s, owner);
        if (!own)
            continue;
        // What is installed last is asked first: our words for buttons go before Qt's.
        const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (QTranslator *const other = loaded(locale, u"qtbase"_s, ofQt, owner))
            QCoreApplication::installTranslator(other);
        QCoreApplication::installTranslator(own);
        writeDaysIn(locale);
        return;
    }
    writeDaysIn(english);
}

} // namespace onrecord
