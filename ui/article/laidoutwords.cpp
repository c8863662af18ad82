// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/laidoutwords.h"

#include "core/article/markeduptext.h"
#include "core/text/lines.h"
#include "core/wording/visible.h"

namespace onrecord {

static constexpr QChar markupPlace = u'\u200C'; // of wordsInPlace()

LaidOutWords laidOutWords(const Article &article, Span span)
{
    const QString words = wordsInPlace(article, span);
    const QStringView written = span.in(article.text);
    LaidOutWords laidOut{words, {}};
    for (qsizetype at = 0; at < words.size(); ++at) {
        const char16_t unit = words[at].unicode();
        if (unit == u'\r') {
            const bool endsLine = at + 1 < words.size() && words[at + 1] == u'\n';
            laidOut.text[at] = endsLine ? u'\u200B' : u' '; // the line feed is blank enough
        } else if (unit == u'\t' || isLineBreak(words[at])) {
            laidOut.text[at] = u' ';
        } else if (unit == markupPlace && written[at] != markupPlace) {
            continue;
        } else if (const auto unseen = unseenAt(words, at)) {
            laidOut.framed.append({int(at), symbolOf(*unseen)});
            laidOut.text[at] = framePlace;
            if (QChar::requiresSurrogates(*unseen))
                laidOut.text[++at] = markupPlace; // is not seen and belongs to the one before it
        }
    }
    return laidOut;
}

} // namespace onrecord
