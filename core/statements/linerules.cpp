// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/linerules.h"

#include "core/statements/contents.h"
#include "core/statements/ruledparagraph.h"

namespace onrecord {

static bool isShouted(const TaggedParagraph &p, qsizetype i)
{
    return p.isWord(i) && p.word(i) == p.word(i).toString().toUpper();
}

/// The colon behind a name in capitals that opens \a p, behind a mark of quotation for some; -1
/// without one.
static qsizetype colonOfTranscript(const TaggedParagraph &p, qsizetype first)
{
    constexpr qsizetype longestName = 5;
    qsizetype colon = first;
    while (colon < std::min(longestName + 1, p.size()) && !p.isMark(colon, u':'))
        ++colon;
    if (colon == first || !p.isMark(colon, u':') || colon + 1 >= p.size())
        return -1;
    for (qsizetype i = first; i < colon; ++i) {
        if (!isShouted(p, i) && !p.isMark(i, u'.'))
            return -1;
    }
    return colon;
}

bool readTranscriptLine(RuledParagraph &rules)
{
    const TaggedParagraph &p = rules.paragraph();
    const qsizetype first = !p.words().isEmpty() && p.words()[0].kind == TokenKind::QuoteMark;
    const qsizetype colon = colonOfTranscript(p, first);
    if (colon < 0 || p.kind() == BlockKind::Headline || p.words()[first].span.length() < 2)
        return false;
    const WordRange content{colon + 1, p.size()}; // all of it is spoken, the full stop too
    if (p.countWords(content) == 0)
        return false;
    const WordRange name{first, colon};
    const qsizetype number =
        rules.add({.rule = RuleId::TranscriptLine,
                   .spans = {.content = {content}, .cue = {{colon, colon + 1}}},
                   .source = {name, name, {}, false},
                   .spokenWithoutMarks = true});
    rules.useAllCues();
    for (qsizetype q = 0; q < p.quotations().size(); ++q)
        rules.giveQuotation(q, number);
    return true;
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
        if (p.countWords(content) >= fewestWords && p.isCapital(0))
            rules.add({.rule = RuleId::HeadlineColon,
                       .spans = {.content = {content}, .cue = {{i, i + 1}}},
                       .source = {name, name, {}, false}});
        return;
    }
}

} // namespace onrecord
