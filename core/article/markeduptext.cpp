// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markeduptext.h"

#include "core/text/lines.h"

#include <algorithm>

namespace onrecord {

/// Puts into \a words, which are those at \a span, \a filler in place of each character of \a mark, and
/// what it means: a blank at its end, where a line may break behind it, anything else at its beginning.
static void replaceMark(QString &words, Span span, const Markup &mark, QChar filler)
{
    const Span there{std::max(mark.span.begin, span.begin), std::min(mark.span.end, span.end)};
    std::fill(words.begin() + there.begin - span.begin, words.begin() + there.end - span.begin,
              filler);
    if (mark.meaning == 0)
        return;
    const auto meaning = QChar::fromUcs4(mark.meaning);
    const qsizetype size = QStringView(meaning).size();
    const qsizetype begin = mark.meaning == u' ' ? mark.span.end - size : mark.span.begin;
    const Span place{begin, begin + size};
    if (mark.span.contains(place) && span.contains(place))
        words.replace(begin - span.begin, size, QStringView(meaning).data(), size);
}

/// The first of \a markup that ends behind \a offset.
static QList<Markup>::const_iterator markBehind(const QList<Markup> &markup, qsizetype offset)
{
    return std::lower_bound(
        markup.begin(), markup.end(), offset,
        [](const Markup &each, qsizetype wanted) { return each.span.end <= wanted; });
}

QString wordsAlone(const QString &text, const MarkedUpText &marked, qsizetype from)
{
    QString words(text.size(), u' ');
    const auto keep = [&](Span span) {
        std::copy_n(text.begin() + span.begin, span.length(), words.begin() + span.begin);
    };
    for (const Block &block : marked.blocks) {
        if (block.kind != BlockKind::LeftOut)
            keep(block.span);
    }
    for (const Markup &markup : marked.markup)
        replaceMark(words, {0, text.size()}, markup, u' ');
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
    auto mark = markBehind(markup, span.begin);
    for (; mark != markup.end() && mark->span.begin < span.end; ++mark) {
        words += Span{at, std::max(at, mark->span.begin)}.in(text);
        if (mark->meaning != 0)
            words += QChar::fromUcs4(mark->meaning);
        at = mark->span.end;
    }
    words += Span{at, std::max(at, span.end)}.in(text);
    return words;
}

QString shownWords(const Article &article, Span span)
{
    const QStringView text = article.text;
    auto block = std::lower_bound(
        article.blocks.begin(), article.blocks.end(), span.begin,
        [](const Block &each, qsizetype offset) { return each.span.end <= offset; });
    const bool isWithin =
        block == article.blocks.end() || block->span.contains(span) || !block->span.overlaps(span);
    if (isWithin)
        return shownWords(text, span, article.markup);
    QString words;
    qsizetype end = span.begin; // of the block before
    for (; block != article.blocks.end() && block->span.begin < span.end; ++block) {
        if (!isShown(*block))
            continue;
        const Span part{std::max(span.begin, block->span.begin),
                        std::min(span.end, block->span.end)};
        const QStringView between = Span{end, part.begin}.in(text);
        const bool isBlankBetween = std::all_of(between.begin(), between.end(), isBlank);
        if (isBlankBetween)
            words += between;
        else if (!words.isEmpty())
            words += u' ';
        words += shownWords(text, part, article.markup);
        end = part.end;
    }
    return words;
}

QString wordsInPlace(const Article &article, Span span)
{
    QString words = span.in(article.text).toString();
    auto mark = markBehind(article.markup, span.begin);
    for (; mark != article.markup.end() && mark->span.begin < span.end; ++mark)
        replaceMark(words, span, *mark, QChar(0x200C));
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
            if (part.span.begin < covered) // the words before belong to what begins earlier
                part.span = trimmed(words, {covered, std::max(covered, part.span.end)});
            if (!part.span.isEmpty())
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
