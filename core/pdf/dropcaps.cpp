// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/dropcaps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// A letter, perhaps with a quotation mark before it, in large type.
bool isDropCap(const PdfLine &line, const PdfSetting &setting)
{
    constexpr double least = 1.7; // sizes of the text
    const bool isShort = !line.text.isEmpty() && line.text.size() <= 2;
    return isShort && line.size > least * setting.size && line.text.back().isUpper()
        && (line.text.size() == 1 || !line.text.front().isLetterOrNumber());
}

/// True for a line of the text right beside \a cap.
bool isBesideCap(const PdfLine &line, const PdfLine &cap, const PdfSetting &setting)
{
    // Its box may reach as far down as the next line at the margin.
    const bool isBehind = line.box.left > cap.box.right - 0.5 * setting.size
        || (line.box.left > cap.box.left - 0.5 * setting.size
            && line.box.bottom < cap.box.middle());
    return setting.isBody(line.size) && isBehind
        && line.box.left < cap.box.right + 1.5 * setting.size
        && line.box.overlapDown(cap.box) > 0.4 * line.box.height();
}

/// True where the word goes on behind its first letter \a cap: it did anywhere else, or its rest is no word.
bool isSameWord(const QString &cap, const QString &text, const QList<PdfLine> &lines)
{
    const QString rest = text.section(u' ', 0, 0);
    if (rest.isEmpty() || !rest.front().isLetter())
        return true;
    if (rest.front().isUpper())
        return rest.size() > 1 && rest[1].isUpper();
    if (!u"AIO"_s.contains(cap.back()))
        return true;
    const QString alone = u' ' + rest + u' ';
    return std::none_of(lines.begin(), lines.end(),
                        [&](const PdfLine &line) { return line.text.contains(alone); });
}

} // namespace

void joinDropCaps(QList<PdfLine> &lines, const PdfSetting &setting)
{
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (!isDropCap(lines[at], setting))
            continue;
        const PdfLine cap = lines[at];
        bool isJoined = false;
        for (PdfLine &line : lines) {
            if (!isBesideCap(line, cap, setting))
                continue;
            if (!isJoined)
                line.text = cap.text + (isSameWord(cap.text, line.text, lines) ? u""_s : u" "_s)
                    + line.text;
            isJoined = true;
            line.box.left = line.textLeft = cap.box.left;
        }
        if (isJoined)
            lines.removeAt(at--);
    }
}

} // namespace onrecord
