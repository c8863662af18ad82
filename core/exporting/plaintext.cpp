// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/plaintext.h"

#include "core/article/markeduptext.h"
#include "core/exporting/linebreaks.h"
#include "core/wording/visible.h"

namespace onrecord {

static void appendParagraph(QByteArray &lines, QStringView words)
{
    QString shown;
    shown.reserve(words.size());
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar letter = words[at];
        if (beginsLineBreakOfTwo(words, at))
            continue;
        if (letter == u'\n' || letter == u'\r') {
            shown += u' ';
        } else if (const auto unseen = unseenAt(words, at); unseen && letter != u'\t') {
            shown += symbolOf(*unseen);
            at += QChar::requiresSurrogates(*unseen);
        } else {
            shown += letter;
        }
    }
    if (!lines.isEmpty())
        lines += '\n';
    lines += shown.toUtf8() + '\n';
}

QByteArray toPlainText(const Document &document)
{
    const Article &article = document.article();
    const QList<Paragraph> &paragraphs = document.paragraphs();
    const bool headed =
        std::any_of(paragraphs.begin(), paragraphs.end(),
                    [](const Paragraph &each) { return each.kind == BlockKind::Headline; });
    QByteArray lines;
    lines.reserve(article.text.size() + article.text.size() / 16);
    if (!headed && !article.title.isEmpty())
        appendParagraph(lines, article.title);
    for (const Paragraph &paragraph : paragraphs)
        appendParagraph(lines, shownWords(article.text, paragraph.span, article.markup));
    return lines;
}

} // namespace onrecord
