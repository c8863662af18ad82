// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/annotation.h"
#include "app/cli/readingchoice.h"

namespace onrecord::cli {

/// What merge and import have in common: one article, what is laid over it, and one outcome that is
/// written like annotate's.
class OneArticle
{
public:
    /// --to, -o, --published, what a file is to hold (addChoiceTo()), how it is read (addReadingTo()), and ARTICLE.
    static void addTo(CommandLine &line);

    /// What \a line says of them; nothing where the call is wrong, which is complained about.
    static std::optional<OneArticle> from(const CommandLine &line);

    Result<OpenArticle> read() const;
    /// Analyses \a article, unless it is. The models are loaded when they are first needed.
    Result<void> analyse(OpenArticle &article);
    bool goesToStandardOutput() const
    {
        return m_destination.kind() == Destination::Kind::StandardOutput;
    }
    /// Writes \a article in its format where it belongs; the exit status.
    int write(const OpenArticle &article) const;

private:
    Input m_input;
    ExportFormat m_format = ExportFormat::Json;
    Destination m_destination;
    QDate m_published; ///< where the article does not say
    ExportChoice m_choice;
    ReadingChoice m_reading;
    std::optional<Analyser> m_analyser;
};

} // namespace onrecord::cli
