// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/inputs.h"

#include <QHash>

#include <optional>

namespace onrecord::cli {

/// Where results go: standard output, one file, or a folder with a file for each input.
class Destination
{
public:
    enum class Kind { StandardOutput, File, Folder };

    /// \a option is -o's value (text/nativename.h), empty where it was not given; "-" is standard output. A folder is named by a "/" at its
    /// end, by being one already, or, unless \a joined (all results make up one file), by
    /// several inputs.
    static Destination choose(const QString &option, bool several, bool joined);

    Kind kind() const { return m_kind; }

    /// The file \a input is written to with \a suffix; empty: standard output.
    QString fileFor(const Input &input, const QString &suffix) const;
    /// Whether that file is there.
    bool holds(const Input &input, const QString &suffix) const;

    /// What is wrong about writing all of \a inputs with \a suffixes: two of one name, more than
    /// one to standard output, an input that would be overwritten. Looks only, writes nothing.
    std::optional<Error> objection(const Inputs &inputs, const QStringList &suffixes) const;

    /// Makes the folder where need be.
    Result<void> prepare() const;

private:
    Kind m_kind = Kind::StandardOutput;
    QString m_path;
};

} // namespace onrecord::cli
