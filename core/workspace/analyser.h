// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/findings/analysis.h"
#include "core/findings/care.h"
#include "core/result.h"

#include <memory>
#include <stop_token>

namespace onrecord {

struct Resources;

/// The machine that reads articles, with the word lists and models it needs: all that window and
/// command line see of the analysis. Loading takes a while, copies share what was loaded, and
/// several threads may use one at once.
class Analyser
{
public:
    /// Loads what is built into the program. Internal where a word list is damaged. \a model is
    /// the file of an attribution model to use instead of the one that is built in,
    /// \a encoder likewise that of what careful reading needs.
    static Result<Analyser> load(const QString &model = {}, Care care = Care::Quick,
                                 const QString &encoder = {});

    /// The same that reads carefully, with the lists and models of this one and the encoder in the file
    /// \a encoder, where that is empty the one that is built in. Missing, Unreadable, Damaged or
    /// NewerFormat where there is no sound one.
    Result<Analyser> withEncoder(const QString &encoder = {}) const;

    /// Models that could not be read; the analysis goes on without them.
    const QList<Error> &damaged() const;

    /// What the machine finds in \a document. Pure. Soon after \a stop is requested it gives back
    /// what there is, marked incomplete.
    Analysis read(const Document &document, const std::stop_token &stop = {}) const;

private:
    explicit Analyser(Resources resources);

    std::shared_ptr<const Resources> m_resources;
};

} // namespace onrecord
