// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/onearticle.h"

#include "app/commandline/exitstatus.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"
#include "core/text/nativename.h"

#include <algorithm>

namespace onrecord::cli {

void OneArticle::addTo(CommandLine &line)
{
    line.addOption(formatOption());
    line.addOption(outputOption());
    line.addOption(publishedOption());
    addChoiceTo(line);
    addReadingTo(line);
    line.addOperand(QStringLiteral("ARTICLE"), tr("The article, or an exported page of it."), {});
}

std::optional<OneArticle> OneArticle::from(const CommandLine &line)
{
    const auto format = exportFormatNamed(line.value(QStringLiteral("to")));
    if (!format) {
        line.wrong(tr("--to knows %1.").arg(exportFormatNames().join(QStringLiteral(", "))));
        return std::nullopt;
    }
    const QString day = line.value(QStringLiteral("published"));
    if (!day.isEmpty() && !dayIn(day).isValid()) {
        line.wrong(tr("--published wants a day such as 2024-12-04."));
        return std::nullopt;
    }
    auto choice = choiceIn(line);
    if (!choice)
        return std::nullopt;
    auto reading = readingIn(line);
    if (!reading)
        return std::nullopt;
    OneArticle article;
    const QString path = line.operands().value(0);
    article.m_input = {path, shownName(path), outputName(path)};
    article.m_format = *format;
    article.m_published = dayIn(day);
    article.m_choice = std::move(*choice);
    article.m_reading = std::move(*reading);
    article.m_destination = Destination::choose(line.value(QStringLiteral("output")), false, false);
    const auto error =
        article.m_destination.objection({{article.m_input}, {}, false}, suffixesOf(*format));
    if (!error)
        return article;
    complain(*error);
    return std::nullopt;
}

Result<OpenArticle> OneArticle::read() const
{
    const auto bytes = readInput(m_input);
    if (!bytes)
        return bytes.error();
    return OpenArticle::read(*bytes, m_input.shown, nullptr, m_published);
}

Result<void> OneArticle::analyse(OpenArticle &article)
{
    if (article.isAnalysed())
        return {};
    if (!m_analyser) {
        auto analyser = m_reading.analyser();
        if (!analyser)
            return analyser.error();
        m_analyser = std::move(*analyser);
    }
    article.analyseWith(*m_analyser);
    return {};
}

int OneArticle::write(const OpenArticle &article) const
{
    if (const auto ready = m_destination.prepare(); !ready)
        return finish(ready);
    const int written = cli::write(annotated(m_input, article, m_format, m_choice), m_destination,
                                   suffixOf(m_format));
    return m_analyser ? std::max(written, statusOf(*m_analyser)) : written;
}

} // namespace onrecord::cli
