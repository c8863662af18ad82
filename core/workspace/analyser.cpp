// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/analyser.h"

#include "core/analysis/analyse.h"
#include "core/analysis/resources.h"

namespace onrecord {

Analyser::Analyser(Resources resources)
    : m_resources(std::make_shared<const Resources>(std::move(resources)))
{
}

Result<Analyser> Analyser::load(const QString &model, Care care, const QString &encoder)
{
    Result<Resources> loaded =
        Resources::load(model, care == Care::Careful ? std::optional(encoder) : std::nullopt);
    if (!loaded)
        return loaded.error();
    return Analyser(*std::move(loaded));
}

Result<Analyser> Analyser::withEncoder(const QString &encoder) const
{
    auto loaded = loadCarefulModel(encoder);
    if (!loaded)
        return loaded.error();
    Resources careful = *m_resources;
    careful.encoder = std::move(*loaded);
    return Analyser(std::move(careful));
}

const QList<Error> &Analyser::damaged() const
{
    return m_resources->damaged;
}

Analysis Analyser::read(const Document &document, const std::stop_token &stop) const
{
    return analyse(document, *m_resources, stop);
}

} // namespace onrecord
