// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include "app/commandline/arguments.h"
#include "core/formats/articlereader.h"
#include "core/text/nativename.h"
#include "core/wording/visible.h"

#include <QFile>

#include <algorithm>
#include <filesystem>
#include <unistd.h>

namespace fs = std::filesystem;

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
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/')
        && suffixes.contains(QStringView(path).mid(dot + 1), Qt::CaseInsensitive);
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

static Input inputAt(const QString &path)
{
    return {path, shownName(path), outputName(path)};
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
    for (const fs::path &entry : entries) {
        if (fs::is_directory(fs::symlink_status(entry, error)))
            walk(entry, found);
        else if (!fs::is_directory(entry, error) && hasArticleSuffix(fromPath(entry)))
            found.append(inputAt(fromPath(entry)));
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
            gathered.inputs.append(inputAt(operand));
            continue;
        }
        gathered.several = true;
        QList<Input> found;
        walk(toPath(operand), found);
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
    const QByteArray bytes = input.readAll();
    if (input.error() != QFileDevice::NoError)
        return Error{Fault::Unreadable, shown, -1, input.errorString()};
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
