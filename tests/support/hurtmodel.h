// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/modelfile.h"

#include <optional>
#include <span>

namespace onrecord {

/// The bytes of a model with the sections \a names of \a whole, in which \a section holds \a instead,
/// or is left out where there is nothing instead.
inline QByteArray hurtModel(const ModelFile &whole, std::span<const char *const> names,
                            const QByteArray &section,
                            const std::optional<QByteArray> &instead = std::nullopt)
{
    ModelFile::Sections sections;
    for (const char *name : names) {
        if (name != section)
            sections.append({name, whole.section(QLatin1StringView(name)).toByteArray()});
        else if (instead)
            sections.append({name, *instead});
    }
    return ModelFile::written(sections);
}

} // namespace onrecord
