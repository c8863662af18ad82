// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandmatch.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Where \a part is in \a text: 0 at its begin, 1 at the begin of another word, 2 within one.
std::optional<int> placeIn(const QString &text, const QString &part)
{
    std::optional<int> best;
    for (qsizetype at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        if (at == 0)
            return 0;
        const int place = text.at(at - 1).isLetterOrNumber() ? 2 : 1;
        if (!best || place < *best)
            best = place;
    }
    return best;
}

} // namespace

std::optional<int> commandMatch(const QString &typed, const QString &text, const QString &menu)
{
    constexpr int inMenuOnly = 4;
    const QString folded = text.toCaseFolded();
    const QString foldedMenu = menu.toCaseFolded();
    int rank = 0;
    const QStringList parts = typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const std::optional<int> place = placeIn(folded, part))
            rank += *place;
        else if (placeIn(foldedMenu, part))
            rank += inMenuOnly;
        else
            return std::nullopt;
    }
    return rank;
}

QString commandText(const QString &actionText)
{
    QString text;
    for (qsizetype at = 0; at < actionText.size(); ++at) {
        if (actionText.at(at) == u'&' && ++at == actionText.size())
            break;
        text.append(actionText.at(at));
    }
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace onrecord
