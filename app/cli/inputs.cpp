// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include "app/commandline/arguments.h"
#include "core/formats/articlereader.h"
#include "core/text/nativename.h"
#include "core/wording/visible.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <filesystem>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace onrecord::cli {

static fs::path toPath(const QString &name)
{
    return fs::path(toNative(name).toStdString());
}

static QString fromPath(const fs::path &path)
{
    return fromNative(QByteArray::fromStdString(path.native()));
}

static bool hasArticleSuffix(const QString &path)
{
    static const QStringList suffixes = articleSuffixes();
    const QStringView name = QStringView(path).mid(path.lastIndexOf(u'/') + 1);
    return std::any_of(suffixes.begin(), suffixes.end(), [name](const QString &suffix) {
        const qsizetype dot = name.size() - suffix.size() - 1;
        return dot >= 0 && name[dot] == u'.' && name.endsWith(suffix, Qt::CaseInsensitive);
    });
}

QString outputName(const QString &path)
{
    const QString shown = shownName(path);
    QStringList steps = shown.split(u'/', Qt::SkipEmptyParts);
    QString name = steps.isEmpty() ? shown : steps.takeLast();
    const bool namedByFolder =
        name == u"source.html" && !steps.isEmpty() && steps.last() != u"." && steps.last() != u"..";
    if (namedByFolder)
        name = steps.last();
    else if (const qsizetype dot = name.lastIndexOf(u'.'); dot > 0)
        name.truncate(dot);
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (const auto unseen = unseenAt(name, at))
            name.replace(at, QChar::requiresSurrogates(*unseen) ? 2 : 1, u'_');
    }
    return name;
}

static Input inputAt(const QString &path, bool isNamed)
{
    return {path, shownName(path), outputName(path), isNamed};
}

bool mayHoldNoArticle(const Input &input)
{
    static const QStringList ofData{u".json"_s, u".jsonl"_s, u".ndjson"_s,
                                    u".csv"_s,  u".tsv"_s,   u".xml"_s};
    return !input.isNamed
        && std::any_of(ofData.begin(), ofData.end(), [&input](const QString &suffix) {
               return input.path.endsWith(suffix, Qt::CaseInsensitive);
           });
}

/// Takes data files out of \a found that hold no article and would be written to the place of one that
/// is: what somebody noted beside it ("ferry.json" beside "ferry.txt").
static void dropNotes(QList<Input> &found)
{
    QHash<QString, int> named;
    for (const Input &input : std::as_const(found))
        ++named[input.name];
    found.removeIf([&named](const Input &input) {
        if (named.value(input.name) < 2 || !mayHoldNoArticle(input))
            return false;
        const auto bytes = readFile(input.path);
        const auto article = bytes ? readArticle(*bytes, input.path) : bytes.error();
        return !article && article.error().fault == Fault::UnknownFormat;
    });
}

/// True for the folder \a name that a browser made beside a page it saved, by the stems of the \a pages in
/// the same folder: NAME_files beside NAME.html, in the browser's language. Pages that lie in it were
/// frames of that one.
static bool belongsToPage(const QString &name, const QStringList &pages)
{
    static const QStringList endings{
        u"_files"_s,      u"-Dateien"_s,  u"_fichiers"_s,  u"_bestanden"_s, u"_file"_s,
        u"_archivos"_s,   u"-filer"_s,    u"_tiedostot"_s, u"_pliki"_s,     u"_soubory"_s,
        u"_ficheiros"_s,  u"_arquivos"_s, u"_dosyalar"_s,  u"_datoteke"_s,  u"_fitxers"_s,
        u"_failid"_s,     u"_fails"_s,    u"_bylos"_s,     u"_fajlovi"_s,   u"_elemei"_s,
        u"_fitxategiak"_s};
    return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) {
        return name.endsWith(ending) && pages.contains(name.chopped(ending.size()));
    });
}

/// The stem of a page's file name; empty for another file.
static QString pageStem(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QStringView suffix = QStringView(name).mid(dot + 1);
    const bool isPage = suffix.compare(u"html", Qt::CaseInsensitive) == 0
        || suffix.compare(u"htm", Qt::CaseInsensitive) == 0
        || suffix.compare(u"xhtml", Qt::CaseInsensitive) == 0;
    return dot > 0 && isPage ? name.first(dot) : QString();
}

/// The article files below \a folder, entries of each folder in byte order; links to folders
/// are not followed, so a loop of links ends.
static void walk(const fs::path &folder, QList<Input> &found)
{
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end;
         each.increment(error))
        entries.push_back(each->path());
    std::sort(entries.begin(), entries.end());
    QStringList pages;
    for (const fs::path &entry : entries) {
        const QString stem = pageStem(fromPath(entry.filename()));
        if (!stem.isEmpty() && !fs::is_directory(entry, error))
            pages.append(stem);
    }
    for (const fs::path &entry : entries) {
        if (fs::is_directory(fs::symlink_status(entry, error))) {
            if (!belongsToPage(fromPath(entry.filename()), pages))
                walk(entry, found);
        } else if (!fs::is_directory(entry, error) && hasArticleSuffix(fromPath(entry)))
            found.append(inputAt(fromPath(entry), false));
    }
}

Inputs gatherInputs(const QStringList &operands)
{
    Inputs gathered;
    gathered.several = operands.size() > 1;
    for (const QString &operand : operands) {
        if (operand == u"-") {
            gathered.inputs.append({operand, operand, QStringLiteral("stdin")});
            continue;
        }
        std::error_code error;
        if (!fs::is_directory(toPath(operand), error)) {
            gathered.inputs.append(inputAt(operand, true));
            continue;
        }
        gathered.several = true;
        QList<Input> found;
        walk(toPath(operand), found);
        dropNotes(found);
        if (found.isEmpty())
            gathered.errors.append({Fault::NothingToRead, shownName(operand), -1, {}});
        gathered.inputs += found;
    }
    return gathered;
}

static Result<QByteArray> readStandardInput(const QString &shown)
{
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly))
        return Error{Fault::Unreadable, shown, -1, input.errorString()};
    QByteArray bytes;
    for (bool goesOn = true; goesOn && bytes.size() <= largestFile;) {
        constexpr qint64 block = 1 << 20;
        const QByteArray more = input.read(block);
        goesOn = !more.isEmpty();
        bytes += more;
    }
    if (input.error() != QFileDevice::NoError)
        return Error{Fault::Unreadable, shown, -1, input.errorString()};
    if (bytes.size() > largestFile)
        return Error{Fault::TooLarge, shown, -1, {}};
    return bytes;
}

Result<QByteArray> readInput(const Input &input)
{
    if (input.isStandardInput())
        return readStandardInput(input.shown);
    Result<QByteArray> bytes = readFile(input.path);
    if (bytes)
        return bytes;
    Error error = bytes.error();
    error.subject = input.shown;
    return error;
}

} // namespace onrecord::cli
