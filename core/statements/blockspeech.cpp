// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/blockspeech.h"

#include "core/document/tokens.h"
#include "core/paragraph/nounphrases.h"
#include "core/statements/cues.h"

#include <algorithm>
#include <optional>

namespace onrecord {
namespace {

/// Words that name somebody, with what belongs to them.
struct Named
{
    Span cue;
    Span source;
    Span head;
    bool pronoun = false;
};

class BlockFinder
{
public:
    BlockFinder(const Document &document, const Lexicon &lexicon)
        : m_document(document)
        , m_text(document.text())
        , m_lexicon(lexicon)
        , m_indents(isIndentRare())
    {
    }

    QList<SpokenParagraph> find();

private:
    qsizetype count() const { return m_document.paragraphs().size(); }
    Span spanOf(qsizetype i) const { return m_document.paragraphs()[i].span; }
    BlockKind kindOf(qsizetype i) const { return m_document.paragraphs()[i].kind; }
    QChar charAt(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() ? m_text[at] : QChar();
    }

    bool isIndentRare() const;
    bool isIndented(qsizetype i) const;
    bool isSetOff(qsizetype i) const;
    bool isOneQuotation(Span span) const;
    Span placedQuotation(qsizetype i) const;
    Span quotationBelow(qsizetype i) const;
    bool hasMarks(qsizetype i) const;
    bool hasHandle(qsizetype i) const;
    bool endsSentence(qsizetype i) const;
    bool isPlainSpeech(qsizetype i) const;
    qsizetype endOfGroup(qsizetype first) const;
    std::optional<Named> nameLine(qsizetype i) const;
    std::optional<Named> leadIn(qsizetype i, bool mayLackCue) const;
    std::optional<Named> heading(qsizetype i) const;
    qsizetype nameAfterOffice(const QList<Token> &tokens) const;
    Span nameIn(const QList<Token> &tokens, qsizetype first) const;
    void take(qsizetype first, qsizetype end, const Named &named, RuleId rule);
    int headings() const;

    const Document &m_document;
    const QStringView m_text;
    const Lexicon &m_lexicon; // not owned
    const bool m_indents; ///< an indented paragraph is set off: most are not
    QList<SpokenParagraph> m_found;
};

bool isDashCharacter(QChar c)
{
    return c == u'\u2014' || c == u'\u2013' || c == u'\u2015' || c == u'-' || c == u'~';
}

bool BlockFinder::isIndented(qsizetype i) const
{
    constexpr qsizetype leastIndent = 3;
    qsizetype blanks = 0;
    for (qsizetype at = spanOf(i).begin - 1; at >= 0 && m_text[at] != u'\n'; --at) {
        if (m_text[at] == u'\t')
            blanks += leastIndent;
        else if (m_text[at].isSpace())
            ++blanks;
        else
            return false;
    }
    return blanks >= leastIndent;
}

bool BlockFinder::isIndentRare() const
{
    qsizetype indented = 0;
    for (qsizetype i = 0; i < count(); ++i)
        indented += isIndented(i);
    return indented * 2 <= count();
}

bool BlockFinder::isSetOff(qsizetype i) const
{
    return kindOf(i) == BlockKind::Quotation
        || (m_indents && kindOf(i) == BlockKind::Paragraph && isIndented(i));
}

bool BlockFinder::hasMarks(qsizetype i) const
{
    const QStringView words = spanOf(i).in(m_text);
    return std::any_of(words.begin(), words.end(), [](QChar c) {
        return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u2018';
    });
}

/// A line below a message that was taken over: — Ana Ruiz (@ruiz) 3 May 2020
bool BlockFinder::hasHandle(qsizetype i) const
{
    return i < count() && spanOf(i).in(m_text).contains(u"(@") && nameLine(i);
}

bool BlockFinder::isOneQuotation(Span span) const
{
    if (m_text[span.begin].isLetterOrNumber()) // most are none: no need to look for marks
        return false;
    const QList<Quotation> quotations = findQuotations(m_text, span);
    if (quotations.size() != 1 || quotations.first().span.begin > span.begin)
        return false;
    const QStringView rest =
        m_text.sliced(quotations.first().span.end, span.end - quotations.first().span.end);
    return std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// The quotation of a paragraph that first tells no more than where or when: Backstage: “…”
Span BlockFinder::placedQuotation(qsizetype i) const
{
    constexpr qsizetype longest = 40; // characters
    const Span span = spanOf(i);
    const qsizetype colon = span.in(m_text).first(std::min(longest, span.length())).indexOf(u':');
    if (colon < 1)
        return {};
    const QList<Token> lead = findTokens(m_text, {span.begin, span.begin + colon});
    const bool places = std::all_of(lead.begin(), lead.end(), [this](const Token &token) {
        const WordEntry &entry = m_lexicon.look(token.span.in(m_text));
        return token.kind == TokenKind::Word && !entry.has(WordClass::Pronoun)
            && (entry.has(WordUse::Ordinary) || entry.has(WordClass::Preposition)
                || entry.has(WordClass::Determiner));
    });
    qsizetype begin = span.begin + colon + 1;
    while (charAt(begin).isSpace())
        ++begin;
    return places && begin < span.end && isOneQuotation({begin, span.end}) ? Span{begin, span.end}
                                                                           : Span{};
}

/// What the paragraph below a heading with a name has of quotation, or nothing.
Span BlockFinder::quotationBelow(qsizetype i) const
{
    if (i >= count())
        return {};
    return isOneQuotation(spanOf(i)) ? spanOf(i) : placedQuotation(i);
}

bool BlockFinder::endsSentence(qsizetype i) const
{
    const QChar last = charAt(spanOf(i).end - 1);
    return QStringView(u".!?\u2026\u201D\u2019\"')]").contains(last);
}

/// Words in no marks that may be somebody's as a whole.
bool BlockFinder::isPlainSpeech(qsizetype i) const
{
    return i < count() && (kindOf(i) == BlockKind::Paragraph || isSetOff(i)) && !hasMarks(i)
        && endsSentence(i);
}

/// Index behind the paragraphs from \a first on that are set off, the line with a name left out.
qsizetype BlockFinder::endOfGroup(qsizetype first) const
{
    qsizetype end = first;
    while (end < count() && isSetOff(end) && (end == first || !nameLine(end)))
        ++end;
    return end;
}

/// The words from the token \a first on that are capital, with what may stand between: a name.
Span BlockFinder::nameIn(const QList<Token> &tokens, qsizetype first) const
{
    constexpr qsizetype longestName = 6;
    const auto word = [&](qsizetype i) {
        return tokens[i].span.in(m_text);
    };
    qsizetype end = first;
    for (; end < std::min(tokens.size(), first + longestName); ++end) {
        const bool isName = tokens[end].kind == TokenKind::Word
            && (word(end).front().isUpper()
                || (end > first && m_lexicon.look(word(end)).has(WordUse::NameParticle)));
        const bool isStop = word(end) == u"." && end > first && tokens[end - 1].span.length() <= 3;
        if (!isName && !isStop)
            break;
    }
    while (end > first && !word(end - 1).front().isUpper())
        --end;
    return end == first ? Span{} : Span{tokens[first].span.begin, tokens[end - 1].span.end};
}

/// — Ana Ruiz, engineer   – Ana Ruiz (@ruiz) 3 May 2020
std::optional<Named> BlockFinder::nameLine(qsizetype i) const
{
    if (i >= count())
        return std::nullopt;
    // "- Ana Ruiz" reads as an item of a list, without its mark.
    const qsizetype mark = kindOf(i) == BlockKind::ListItem ? spanOf(i).begin - 2 : spanOf(i).begin;
    if (!isDashCharacter(charAt(mark)))
        return std::nullopt;
    const QList<Token> tokens = findTokens(m_text, spanOf(i));
    constexpr qsizetype longestLine = 24;
    const qsizetype begin = mark == spanOf(i).begin;
    if (tokens.size() <= begin || tokens.size() > longestLine)
        return std::nullopt;
    const bool hasArticle = tokens.size() > begin + 1
        && m_lexicon.look(tokens[begin].span.in(m_text)).has(WordClass::Determiner);
    const qsizetype first = begin + hasArticle;
    const Span name = nameIn(tokens, first);
    const QChar next = charAt(name.end);
    const bool isWhole = name.end >= spanOf(i).end || next == u',' || next == u'('
        || (next.isSpace() && charAt(name.end + 1) == u'(');
    if (name.isEmpty() || !isWhole)
        return std::nullopt;
    return Named{{mark, mark + 1}, {tokens[begin].span.begin, name.end}, name};
}

/// Who speaks below a paragraph that ends with a colon: the subject of its last verb of reporting, or,
/// if \a mayLackCue, of its last sentence.
std::optional<Named> BlockFinder::leadIn(qsizetype i, bool mayLackCue) const
{
    constexpr qsizetype longest = 1200; // characters
    if (i < 0 || !isProse(kindOf(i)) || spanOf(i).length() > longest
        || charAt(spanOf(i).end - 1) != u':')
        return std::nullopt;
    const TaggedParagraph p(m_document, i, m_lexicon, false);
    const WordRange last = p.sentences().last();
    const QList<Cue> cues = findCues(p);
    bool hasCue = false;
    for (auto cue = cues.rbegin(); cue != cues.rend() && cue->range.first >= last.first; ++cue) {
        if (!cue->finite || cue->voice != Voice::Active || cue->negated
            || !(cue->has(Frame::Quote) || cue->has(Frame::Clause)))
            continue;
        hasCue = true;
        if (const auto source = subjectBefore(p, cue->range.first, last.first))
            return Named{p.spanOf(cue->range), p.spanOf(source->range), p.spanOf(source->head),
                         source->pronoun};
    }
    const bool isNamed = p.isCapital(last.first) || p.has(last.first, WordClass::Determiner);
    if (hasCue || !mayLackCue || !isNamed)
        return std::nullopt;
    if (isSubjectPronoun(p, last.first)) {
        const Span pronoun = p.words()[last.first].span;
        return Named{{}, pronoun, pronoun, true};
    }
    const auto subject = sourceBeginningAt(p, last.first, last.end - 1);
    if (!subject)
        return std::nullopt;
    WordRange head = subject->head;
    for (qsizetype w = head.first; p.isCapital(head.first) && w < head.end; ++w) {
        const bool joins = p.is(w, u"and") && p.isCapital(w + 1);
        if (p.isWord(w) && !p.isCapital(w) && !joins && !p.has(w, WordUse::NameParticle))
            head.end = w; // the verb that nobody knows
    }
    if (head.end + 1 >= last.end)
        return std::nullopt;
    return Named{{}, p.spanOf(head), p.spanOf(head)};
}

/// Index of the token that a name begins with which an office stands before, first of all in \a tokens:
/// sound editor | Ana Ruiz on the ferry. 0 without one.
qsizetype BlockFinder::nameAfterOffice(const QList<Token> &tokens) const
{
    for (qsizetype i = 1; i < tokens.size(); ++i) {
        const QStringView word = tokens[i].span.in(m_text);
        if (word == u"on")
            break;
        const WordEntry &before = m_lexicon.look(tokens[i - 1].span.in(m_text));
        if (word.front().isUpper()
            && (before.has(WordClass::Office) || before.has(WordUse::PersonNoun)))
            return i;
    }
    return 0;
}

/// Ana Ruiz on the ferry   ANA RUIZ, ENGINEER, NORDKYST   … on the harbour (nobody new)
std::optional<Named> BlockFinder::heading(qsizetype i) const
{
    constexpr qsizetype longest = 100; // characters
    if (i < 0 || i >= count() || spanOf(i).length() > longest || hasMarks(i)
        || (kindOf(i) != BlockKind::Paragraph && kindOf(i) != BlockKind::Heading)
        || QStringView(u".!?:;,").contains(charAt(spanOf(i).end - 1)))
        return std::nullopt;
    const QList<Token> tokens = findTokens(m_text, spanOf(i));
    if (tokens.isEmpty())
        return std::nullopt;
    if (tokens[0].span.in(m_text).startsWith(u'\u2026'))
        return Named{};
    const Span name = nameIn(tokens, nameAfterOffice(tokens));
    const qsizetype words = name.in(m_text).count(u' ') + 1;
    constexpr qsizetype fewestWords = 2;
    if (name.isEmpty() || words < fewestWords)
        return std::nullopt;
    const QStringView rest = m_text.sliced(name.end, spanOf(i).end - name.end).trimmed();
    const bool fits = rest.isEmpty() || rest.startsWith(u',') || rest.startsWith(u"on ")
        || rest.startsWith(u'\u2026') || rest.startsWith(u'(');
    return fits ? std::optional(Named{{}, name, name}) : std::nullopt;
}

int BlockFinder::headings() const
{
    int found = 0;
    for (qsizetype i = 0; i + 1 < count(); ++i)
        found += heading(i) && !quotationBelow(i + 1).isEmpty();
    return found;
}

void BlockFinder::take(qsizetype first, qsizetype end, const Named &named, RuleId rule)
{
    for (qsizetype i = first; i < end; ++i) {
        const Span placed = placedQuotation(i);
        SpokenParagraph spoken{
            .paragraph = i, .words = placed.isEmpty() ? spanOf(i) : placed, .rule = rule};
        if (i == first) {
            spoken.cue = named.cue;
            spoken.source = named.source;
            spoken.head = named.head;
            spoken.pronoun = named.pronoun;
        } else {
            spoken.follows = first;
        }
        m_found.append(spoken);
    }
}

QList<SpokenParagraph> BlockFinder::find()
{
    constexpr int fewestHeadings = 2;
    const bool hasHeadings = headings() >= fewestHeadings;
    std::optional<Named> last; // of the headings
    for (qsizetype i = 0; i < count();) {
        const bool setOff = isRead(kindOf(i)) && isSetOff(i);
        const qsizetype end = setOff
            ? endOfGroup(i)
            : i + (hasHeadings ? !quotationBelow(i).isEmpty() : isOneQuotation(spanOf(i)));
        if (end > i) {
            if (const auto named = nameLine(end)) {
                take(i, end, *named, RuleId::QuoteSource);
                i = end + 1;
                continue;
            }
            const bool isWhole = setOff ? !hasMarks(i) : true;
            if (const auto named = isWhole ? leadIn(i - 1, !setOff) : std::nullopt;
                named && (setOff || named->cue.isEmpty())) {
                take(i, end, *named, RuleId::SubjectVerbQuote);
                i = end;
                continue;
            }
            if (const auto named = hasHeadings ? heading(i - 1) : std::nullopt) {
                if (!named->source.isEmpty())
                    last = named;
                qsizetype below = i;
                while (!quotationBelow(below).isEmpty())
                    ++below;
                if (last && below > i) {
                    take(i, below, *last, RuleId::QuoteSource);
                    i = below;
                    continue;
                }
            }
            i = end;
            continue;
        }
        if (const auto named = hasHeadings ? heading(i) : std::nullopt;
            named && !named->source.isEmpty())
            last = named;
        const bool isPlain =
            isPlainSpeech(i) || (hasHandle(i + 1) && !hasMarks(i) && isRead(kindOf(i)));
        if (const auto named = isPlain && hasHandle(i + 1) ? nameLine(i + 1) : std::nullopt)
            take(i, i + 1, *named, RuleId::QuoteSource);
        else if (const auto led = isPlain ? leadIn(i - 1, false) : std::nullopt)
            take(i, i + 1, *led, RuleId::SubjectVerbQuote);
        ++i;
    }
    return m_found;
}

} // namespace

QList<SpokenParagraph> findBlockSpeech(const Document &document, const Lexicon &lexicon)
{
    return BlockFinder(document, lexicon).find();
}

} // namespace onrecord
