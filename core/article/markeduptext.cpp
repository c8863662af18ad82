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
    qsizetype covered = 0; // what is known of the head may reach over several blocks
    for (const Block &block : blocks) {
        const auto addRest = [&](Span rest) {
            Block part = block;
            part.span = rest == block.span ? rest : trimmed(words, rest);
            if (!part.span.isEmpty())
                all.append(part);
        };
        const auto addKnown = [&](Block part) {
            part.span.begin = std::max(part.span.begin, covered);
            if (!part.span.isEmpty() && part.span.begin < part.span.end)
                all.append(part);
            covered = std::max(covered, part.span.end);
        };
        qsizetype at = std::max(block.span.begin, covered);
        for (; next != known.cend() && next->span.begin < block.span.end; ++next) {
            addRest({at, std::max(at, next->span.begin)});
            addKnown(*next);
            at = std::max(at, covered);
        }
        addRest({at, std::max(at, block.span.end)});
    }
    for (; next != known.cend(); ++next) {
        if (next->span.begin >= covered)
            all.append(*next);
        covered = std::max(covered, next->span.end);
    }
    return all;
}

} // namespace onrecord
