// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/lexicallayer.h"

#include "ui/theme/themecolours.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

// A static library's resources are linked in, and registered, only where somebody asks.
static void registerResources()
{
    Q_INIT_RESOURCE(onrecord_ui);
}

using namespace Qt::StringLiterals;

namespace onrecord {

static QString newsArticle()
{
    return u"News article"_s;
}

KSyntaxHighlighting::Repository &syntaxRepository()
{
    registerResources();
    static KSyntaxHighlighting::Repository repository;
    return repository;
}

std::optional<ThemeColours> coloursNamed(const QString &name)
{
    const KSyntaxHighlighting::Repository &repository = syntaxRepository();
    const KSyntaxHighlighting::Theme theme = repository.theme(name);
    if (!theme.isValid())
        return std::nullopt;
    return ThemeColours::fromTheme(theme, repository.definitionForName(newsArticle()));
}

static int kindOf(const QString &format)
{
    if (format == "Quotation"_L1)
        return int(LexicalKind::Quotation);
    if (format == "Saying"_L1)
        return int(LexicalKind::Saying);
    if (format == "Date"_L1)
        return int(LexicalKind::Date);
    if (format == "Number"_L1)
        return int(LexicalKind::Number);
    return -1;
}

LexicalLayer::LexicalLayer()
{
    setDefinition(syntaxRepository().definitionForName(newsArticle()));
    const QList<KSyntaxHighlighting::Format> formats = definition().formats();
    if (formats.isEmpty())
        return;
    const auto ids =
        std::minmax_element(formats.begin(), formats.end(), [](const auto &one, const auto &other) {
            return one.id() < other.id();
        });
    m_firstId = ids.first->id();
    m_kinds.fill(-1, ids.second->id() - m_firstId + 1);
    for (const KSyntaxHighlighting::Format &format : formats)
        m_kinds[format.id() - m_firstId] = kindOf(format.name());
}

bool LexicalLayer::isValid() const
{
    return !m_kinds.isEmpty();
}

LexicalLayer::Line LexicalLayer::read(QStringView paragraph, const State &before)
{
    m_runs.clear();
    Line line;
    line.after = highlightLine(paragraph, before);
    line.runs = std::exchange(m_runs, {});
    return line;
}

void LexicalLayer::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const qsizetype at = qsizetype(format.id()) - m_firstId;
    if (length <= 0 || at < 0 || at >= m_kinds.size() || m_kinds[at] < 0)
        return;
    const auto kind = LexicalKind(m_kinds[at]);
    if (!m_runs.isEmpty()) {
        LexicalRun &last = m_runs.last();
        if (last.kind == kind && last.offset + last.length == offset) {
            last.length += length;
            return;
        }
    }
    m_runs.append({offset, length, kind});
}

} // namespace onrecord
