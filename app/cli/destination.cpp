// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/destination.h"

#include <QDir>
#include <QFileInfo>

namespace onrecord::cli {

Destination Destination::choose(const QString &option, bool several, bool joined)
{
    Destination destination;
    destination.m_path = option;
    if (option.isEmpty())
        return destination;
    const bool folder = option.endsWith(u'/') || QFileInfo(option).isDir() || (several && !joined);
    destination.m_kind = folder ? Kind::Folder : Kind::File;
    return destination;
}

QString Destination::fileFor(const Input &input, const QString &suffix) const
{
    return m_kind == Kind::Folder ? QDir(m_path).filePath(input.name + suffix) : m_path;
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
        const QString read = QFileInfo(input.path).canonicalFilePath();
        for (const QString &suffix : suffixes) {
            const QFileInfo written(fileFor(input, suffix));
            if (written.exists() && written.canonicalFilePath() == read)
                return Error{Fault::Unwritable, input.shown, -1,
                             QStringLiteral("it is the input itself")};
        }
    }
    return std::nullopt;
}

Result<void> Destination::prepare() const
{
    if (m_kind != Kind::Folder || QDir().mkpath(m_path))
        return {};
    return Error{Fault::Unwritable, m_path, -1, {}};
}

} // namespace onrecord::cli
