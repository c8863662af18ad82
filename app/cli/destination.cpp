// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/destination.h"

#include "core/text/nativename.h"

#include <QDir>

#include <filesystem>

namespace onrecord::cli {

/// For names that Qt cannot name.
static std::filesystem::path pathOf(const QString &name)
{
    return {toNative(name).toStdString()};
}

static bool isFolder(const QString &name)
{
    std::error_code none;
    return std::filesystem::is_directory(pathOf(name), none);
}

Destination Destination::choose(const QString &option, bool several, bool joined)
{
    Destination destination;
    if (option.isEmpty() || option == u"-")
        return destination;
    destination.m_path = option;
    const bool folder = option.endsWith(u'/') || isFolder(option) || (several && !joined);
    destination.m_kind = folder ? Kind::Folder : Kind::File;
    return destination;
}

QString Destination::fileFor(const Input &input, const QString &suffix) const
{
    return m_kind == Kind::Folder ? QDir(m_path).filePath(input.name + suffix) : m_path;
}

bool Destination::holds(const Input &input, const QString &suffix) const
{
    std::error_code none;
    return std::filesystem::exists(pathOf(fileFor(input, suffix)), none);
}

std::optional<Error> Destination::objection(const Inputs &inputs, const QStringList &suffixes) const
{
    QHash<QString, QString> taken; // by output name, the input that has it
    for (const Input &input : inputs.inputs) {
        if (m_kind == Kind::Folder) {
            const auto other = taken.constFind(input.name);
            if (other != taken.constEnd())
                return Error{Fault::SameName, input.shown, -1, *other};
            taken.insert(input.name, input.shown);
        }
        if (m_kind == Kind::StandardOutput || input.isStandardInput())
            continue;
        for (const QString &suffix : suffixes) {
            std::error_code none; // set where one is not there
            if (std::filesystem::equivalent(pathOf(input.path), pathOf(fileFor(input, suffix)),
                                            none))
                return Error{Fault::Unwritable, input.shown, -1,
                             QStringLiteral("it is the input itself")};
        }
    }
    return std::nullopt;
}

Result<void> Destination::prepare() const
{
    if (m_kind != Kind::Folder)
        return {};
    std::error_code failed;
    std::filesystem::create_directories(pathOf(m_path), failed);
    return isFolder(m_path) ? Result<void>() : Error{Fault::Unwritable, shownName(m_path), -1, {}};
}

} // namespace onrecord::cli
