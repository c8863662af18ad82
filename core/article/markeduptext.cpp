// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markeduptext.h"

#include "core/text/lines.h"

namespace onrecord {

QString wordsAlone(const QString &text, const MarkedUpText &marked, qsizetype from)
{
    QString words(text.size(), u' ');
    QChar *const to = words.data();
    const auto keep = [&](Span span) {
        std::copy_n(text.begin() + span.begin, span.length(), to + span.begin);
    };
    for (const Block &block : marked.blocks) {
        if (block.kind != BlockKind::LeftOut)
            keep(block.span);
    }
    for (const Markup &markup : marked.markup) {
        std::fill(to + markup.span.begin, to + markup.span.end, QChar(u' '));
        if (markup.meaning != 0 && !QChar::requiresSurrogates(markup.meaning))
            to[markup.span.begin] = QChar(char16_t(markup.meaning));
    }
    for (qsizetype at = from; at < text.size();) {
        const Line line = lineAt(text, at);
        keep({line.span.end, line.next});
        at = line.next;
    }
    keep({0, from});
    return words;
}

QString shownWords(QStringView text, Span span, const QList<Markup> &markup)
{
    QString words;
    qsizetype at = span.begin;
    auto mark = std::lower_bound(
        markup.begin(), markup.end(), span.begin,
        [](const Markup &each, qsizetype offset) { return each.span.end <= offset; });
    for (; mark != markup.end() && mark->span.begin < span.end; ++mark) {
        words += Span{at, std::max(at, mark->span.begin)}.in(text);
        if (mark->meaning != 0)
            words += QChar::fromUcs4(mark->meaning);
        at = mark->span.end;
    }
    words += Span{at, std::max(at, span.end)}.in(text);
    return words;
}

QList<Block> withKnown(const QList<Block> &blocks, const QList<Block> &known, QStringView words)
{
    QList<Block> all;
    all.reserve(blocks.size() + known.size());
    auto next = known.cbegin();
    for (const Block &block : blocks) {
        const auto addRest = [&](Span rest) {
            Block part = block;
            part.span = rest == block.span ? rest : trimmed(words, rest);
            if (!part.span.isEmpty())
                all.append(part);
        };
        qsizetype at = block.span.begin;
        for (; next != known.cend() && next->span.begin < block.span.end; ++next) {
            addRest({at, std::max(at, next->span.begin)});
            all.append(*next);
            at = std::max(at, next->span.end);
        }
        addRest({at, std::max(at, block.span.end)});
    }
    return all + QList<Block>(next, known.cend());
}

} // namespace onrecord
