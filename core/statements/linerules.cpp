// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/linerules.h"

#include "core/statements/contents.h"
#include "core/statements/ruledparagraph.h"

namespace onrecord {

/// The word of \a text that begins at or behind \a at, blanks left out.
static QStringView wordFrom(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    qsizetype end = at;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.sliced(at, end - at);
}

/// The word of \a text that ends before \a at.
static QStringView wordBefore(QStringView text, qsizetype at)
{
    while (at > 0 && text[at - 1].isSpace())
        --at;
    qsizetype first = at;
    while (first > 0 && text[first - 1].isLetter())
        --first;
    return text.sliced(first, at - first);
}

/// True where a verb of reporting stands beside \a name somewhere below the paragraph.
static bool speaksBelow(const TaggedParagraph &p, QStringView name)
{
    const QStringView text = p.text();
    const auto reports = [&p](QStringView word) {
        const WordEntry &entry = p.lexicon().look(word);
        return entry.isVerb() && (entry.has(VerbForm::Past) || entry.has(VerbForm::Third));
    };
    qsizetype at = p.words().last().span.end;
    while ((at = text.indexOf(name, at)) >= 0) {
        const qsizetype end = at + name.size();
        const QStringView next = wordFrom(text, end);
        const bool skips = p.lexicon().look(next).has(WordClass::Auxiliary)
            || p.lexicon().look(next).has(WordClass::Adverb);
        const QStringView verb =
            skips ? wordFrom(text, next.data() - text.data() + next.size()) : next;
        if (reports(verb) || reports(wordBefore(text, at)))
            return true;
        at = end;
    }
    return false;
}

void readHeadline(RuledParagraph &rules)
{
    const TaggedParagraph &p = rules.paragraph();
    const bool isHeadline = p.kind() == BlockKind::Headline;
    if (!isHeadline && p.index() > 0)
        return;
    constexpr qsizetype longestSource = 7;
    constexpr qsizetype fewestWords = 3;
    for (qsizetype i = 1; i < std::min(p.size() - 2, longestSource); ++i) {
        if (p.isSpoken(i) || rules.cueAt(i) >= 0)
            return;
        if (!p.isMark(i, u':'))
            continue;
        if (p.isMark(p.size() - 1, u'.') && !isHeadline)
            return;
        const WordRange content = withoutEndMarks(p, {i + 1, p.size()});
        const WordRange name{0, i};
        const bool isLabel = p.has(0, WordUse::LineLabel) || p.has(i - 1, WordUse::LineLabel);
        const bool speaks =
            !isLabel && (p.countQuoted(content) > 0 || speaksBelow(p, p.word(i - 1)));
        if (p.countWords(content) >= fewestWords && p.isCapital(0) && speaks)
            rules.add({.rule = RuleId::HeadlineColon,
                       .spans = {.content = {content}, .cue = {{i, i + 1}}},
                       .source = {name, name, {}, false}});
        return;
    }
}

} // namespace onrecord
