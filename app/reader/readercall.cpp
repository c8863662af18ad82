// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/readercall.h"

#include "core/findings/enumnames.h"
#include "core/storage/sqlitestore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("onrecord::main", text);
}

ReaderAnswer wrongCall(const QString &sentence)
{
    return {2, sentence};
}

/// \a arguments without the options that QGuiApplication and QApplication take for themselves
/// (their documentation, "Supported Command Line Options"). With one dash or two.
QStringList withoutQtOptions(const QStringList &arguments)
{
    static const QStringList withValue{
        u"display"_s,         u"geometry"_s,   u"icon"_s,         u"platform"_s,
        u"platformtheme"_s,   u"plugin"_s,     u"qwindowicon"_s,  u"platformpluginpath"_s,
        u"qwindowgeometry"_s, u"session"_s,    u"qwindowtitle"_s, u"style"_s,
        u"title"_s,           u"stylesheet"_s,
    };
    static const QStringList alone{u"dograb"_s, u"nograb"_s, u"reverse"_s, u"widgetcount"_s};
    static const QRegularExpression option(u"^--?([a-z]+)(=.*)?$"_s);

    QStringList ours;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QRegularExpressionMatch match = option.match(arguments.at(at));
        const QString name = match.captured(1);
        if (withValue.contains(name))
            at += match.hasCaptured(2) ? 0 : 1;
        else if (!alone.contains(name))
            ours.append(arguments.at(at));
    }
    return ours;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        translated("A reader for news that shows who said what, and when."));
    parser.addOptions({
        {{u"h"_s, u"help"_s}, translated("Show this help.")},
        {{u"v"_s, u"version"_s}, translated("Show the version.")},
        {u"library"_s, translated("Keep corrections in this SQLite file."), u"PLACE"_s},
        {u"snapshot"_s, translated("Write the window as a picture once all is read, and end."),
         u"PNG"_s},
        {u"pdf"_s, translated("Write the article with its marks as PDF once all is read, and end."),
         u"FILE"_s},
        {u"size"_s, translated("Size of the window, as in 1280x800."), u"WxH"_s},
        {u"theme"_s,
         translated("light, dark, contrast-light, contrast-dark, or a KSyntaxHighlighting theme."),
         u"NAME"_s},
        {u"reading"_s,
         translated(
             "careful or quick; else as the preferences say, for a picture and a PDF quick."),
         u"CARE"_s},
        {u"language"_s, translated("Language of the window, as in de; else the system’s."),
         u"NAME"_s},
    });
    parser.addPositionalArgument(u"ARTICLE"_s, translated("Articles, or pages Onrecord exported."),
                                 u"[ARTICLE…]"_s);
}

QString helpText(const QCommandLineParser &parser)
{
    // The parser asks the application object for the program's name. One for the time being
    // needs no display, as QApplication would.
    int count = 1;
    char name[] = "onrecord";
    char *names[] = {name, nullptr};
    std::optional<QCoreApplication> application;
    if (!QCoreApplication::instance())
        application.emplace(count, names);
    return parser.helpText();
}

std::optional<QSize> sizeIn(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{2,5})x(\\d{2,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

std::variant<ReaderCall, ReaderAnswer> readCall(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(withoutQtOptions(arguments)))
        return wrongCall(parser.errorText());
    if (parser.isSet(u"help"_s))
        return ReaderAnswer{0, helpText(parser)};
    if (parser.isSet(u"version"_s))
        return ReaderAnswer{0, u"onrecord " ONRECORD_VERSION "\n"_s};

    ReaderCall call;
    call.library =
        parser.isSet(u"library"_s) ? parser.value(u"library"_s) : SqliteStore::defaultPlace();
    call.snapshot = parser.value(u"snapshot"_s);
    call.pdf = parser.value(u"pdf"_s);
    call.theme = parser.value(u"theme"_s);
    call.language = parser.value(u"language"_s);
    call.articles = parser.positionalArguments();
    if (parser.isSet(u"reading"_s)) {
        call.care = careNamed(parser.value(u"reading"_s));
        if (!call.care)
            return wrongCall(translated("--reading knows quick and careful."));
    }
    if (parser.isSet(u"size"_s)) {
        const std::optional<QSize> size = sizeIn(parser.value(u"size"_s));
        if (!size)
            return wrongCall(translated("--size wants a width and a height, as in 1280x800."));
        call.size = *size;
    }
    return call;
}

} // namespace onrecord
