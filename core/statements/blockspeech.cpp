// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/blockspeech.h"

#include "core/document/tokens.h"
#include "core/paragraph/wholequotations.h"
#include "core/statements/leadins.h"

#include <algorithm>
#include <optional>

namespace onrecord {
namespace {

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
    Span placedQuotation(qsizetype i) const;
    Span quotationBelow(qsizetype i) const;
    bool hasMarks(qsizetype i) const;
    bool hasHandle(qsizetype i) const;
    bool endsSentence(qsizetype i) const;
    bool isPlainSpeech(qsizetype i) const;
    qsizetype endOfGroup(qsizetype first) const;
    std::optional<NamedSpeaker> nameLine(qsizetype i) const;
    std::optional<NamedSpeaker> toldFor(qsizetype first, qsizetype end, bool setOff) const;
    qsizetype endOfQuotation(qsizetype i) const;
    std::optional<NamedSpeaker> heading(qsizetype i) const;
    qsizetype nameAfterOffice(const QList<Token> &tokens) const;
    Span nameIn(const QList<Token> &tokens, qsizetype first) const;
    void take(qsizetype first, qsizetype end, const NamedSpeaker &named, RuleId rule);
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

/// Index behind the paragraphs from \a i on that are one quotation: the first is, or all of it is quoted and led
/// in by the one above, and each that follows goes on with what the one before left open. \a i without one.
qsizetype BlockFinder::endOfQuotation(qsizetype i) const
{
    const bool isLed = i > 0 && charAt(spanOf(i - 1).end - 1) == u':';
    if (!isOneQuotation(m_text, spanOf(i))
        && !(isLed && isQuotedThroughout(m_text, spanOf(i), m_lexicon)))
        return i;
    qsizetype end = i + 1;
    while (end < count() && staysOpen(m_text, spanOf(end - 1))
           && isOneQuotation(m_text, spanOf(end)))
        ++end;
    return end;
}

/// Who speaks in the paragraphs from \a first to \a end, which are \a setOff or in marks, as the one above or below
/// tells.
std::optional<NamedSpeaker> BlockFinder::toldFor(qsizetype first, qsizetype end, bool setOff) const
{
    if (!setOff) {
        if (auto named =
                speakerAbove(m_document, end, m_lexicon, endsWithComma(m_text, spanOf(end - 1))))
            return named;
    } else if (hasMarks(first)) {
        return std::nullopt;
    }
    return speakerBelow(m_document, first - 1, m_lexicon, !setOff);
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
    return places && begin < span.end && isOneQuotation(m_text, {begin, span.end})
        ? Span{begin, span.end}
        : Span{};
}

/// What the paragraph below a heading with a name has of quotation, or nothing.
Span BlockFinder::quotationBelow(qsizetype i) const
{
    if (i >= count())
        return {};
    return isOneQuotation(m_text, spanOf(i)) ? spanOf(i) : placedQuotation(i);
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
std::optional<NamedSpeaker> BlockFinder::nameLine(qsizetype i) const
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
    return NamedSpeaker{{mark, mark + 1}, {tokens[begin].span.begin, name.end}, name};
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
std::optional<NamedSpeaker> BlockFinder::heading(qsizetype i) const
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
        return NamedSpeaker{};
    const Span name = nameIn(tokens, nameAfterOffice(tokens));
    const qsizetype words = name.in(m_text).count(u' ') + 1;
    constexpr qsizetype fewestWords = 2;
    if (name.isEmpty() || words < fewestWords)
        return std::nullopt;
    const QStringView rest = m_text.sliced(name.end, spanOf(i).end - name.end).trimmed();
    const bool fits = rest.isEmpty() || rest.startsWith(u',') || rest.startsWith(u"on ")
        || rest.startsWith(u'\u2026') || rest.startsWith(u'(');
    return fits ? std::optional(NamedSpeaker{{}, name, name}) : std::nullopt;
}

int BlockFinder::headings() const
{
    int found = 0;
    for (qsizetype i = 0; i + 1 < count(); ++i)
        found += heading(i) && !quotationBelow(i + 1).isEmpty();
    return found;
}

void BlockFinder::take(qsizetype first, qsizetype end, const NamedSpeaker &named, RuleId rule)
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
    std::optional<NamedSpeaker> last; // of the headings
    for (qsizetype i = 0; i < count();) {
        const bool setOff = isRead(kindOf(i)) && isSetOff(i);
        const qsizetype end = setOff ? endOfGroup(i)
            : hasHeadings            ? i + !quotationBelow(i).isEmpty()
                                     : endOfQuotation(i);
        if (end > i) {
            if (const auto named = nameLine(end)) {
                take(i, end, *named, RuleId::QuoteSource);
                i = end + 1;
                continue;
            }
            if (const auto named = toldFor(i, end, setOff)) {
                const bool isAbove = named->source.begin < spanOf(i).begin;
                // The rules go on with words in marks that a paragraph leaves open.
                take(i, setOff ? end : i + 1, *named,
                     isAbove ? RuleId::SubjectVerbQuote : RuleId::QuoteVerbSubject);
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
        else if (const auto led =
                     isPlain ? speakerBelow(m_document, i - 1, m_lexicon, false) : std::nullopt)
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
