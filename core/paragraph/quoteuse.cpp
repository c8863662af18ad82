// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/quoteuse.h"

#include "core/paragraph/quotecharacters.h"

namespace onrecord {
namespace {

/// Looks at the words of a quotation and at what stands around it in its paragraph.
class QuotationReader
{
public:
    QuotationReader(QStringView text, Span paragraph)
        : m_text(text)
        , m_paragraph(paragraph)
    {
    }

    QuoteUse use(const Quotation &quotation) const
    {
        if (quotation.open || quotation.continues)
            return QuoteUse::Speech;
        Look look = lookInside(quotation.inner);
        qsizetype end = trimmedEnd(quotation.inner.end);
        while (end > quotation.inner.begin && isSingleQuote(m_text[end - 1]))
            --end;
        const QChar last = charAt(end - 1);
        const bool ends = QStringView(u".,!?\u2026\u2014-").contains(last);
        look.ends = ends;
        const QChar first = charAt(quotation.inner.begin);
        if (isBetweenNames(quotation, look) && !ends)
            return QuoteUse::Nickname;
        if (look.sentences)
            return QuoteUse::Speech;
        if (isNamedSo(quotation, look))
            return QuoteUse::Title;
        const QChar before = leadOf(quotation.span.begin);
        const bool apart =
            QStringView(u".!?:,;\u2026\u2014\u2013").contains(before) || before.isNull();
        const bool begins = first.isUpper() || !first.isLetter();
        if (!ends && look.words > 1 && look.small == 0 && look.capitals > 1 && before != u':')
            return QuoteUse::Title;
        if (ends && (apart || (begins && look.words > 5)))
            return QuoteUse::Speech;
        const QChar next = charAt(quotation.span.end);
        const bool endsOutside = QStringView(u".,!?").contains(next);
        if (begins && look.words > 3
            && (before.isNull() || before == u':' || (apart && endsOutside)))
            return QuoteUse::Speech;
        return QuoteUse::Words;
    }

private:
    QChar charAt(qsizetype at) const
    {
        return at < m_paragraph.begin || at >= m_paragraph.end ? QChar(u' ') : m_text[at];
    }

    qsizetype trimmedEnd(qsizetype end) const
    {
        while (end > m_paragraph.begin && m_text[end - 1].isSpace())
            --end;
        return end;
    }

    struct Look
    {
        int words = 0;
        int capitals = 0; ///< words that begin with a capital letter
        int small = 0; ///< longer words that do not
        bool sentences = false; ///< a full stop inside, before its end
        bool ends = false; ///< with a mark that ends a sentence or a clause
    };

    Look lookInside(Span inner) const
    {
        Look look;
        bool inWord = false;
        for (qsizetype at = inner.begin; at < inner.end; ++at) {
            const QChar c = m_text[at];
            const bool wordish = isWordCharacter(c) || ((c == u'\u2019' || c == u'\'') && inWord);
            if (wordish && !inWord) {
                ++look.words;
                look.capitals += c.isUpper();
                look.small += c.isLower() && at + 4 < inner.end && isWordCharacter(m_text[at + 3])
                    && isWordCharacter(m_text[at + 4]);
            }
            inWord = wordish;
            if ((c == u'.' || c == u'?' || c == u'!') && at + 2 < inner.end
                && m_text[at + 1].isSpace() && look.words > 1)
                look.sentences = true;
        }
        return look;
    }

    /// The last character before \a at that is no blank; null at the paragraph's beginning.
    QChar leadOf(qsizetype at) const
    {
        while (at > m_paragraph.begin && m_text[at - 1].isSpace())
            --at;
        if (at == m_paragraph.begin)
            return {};
        const QChar c = m_text[at - 1];
        return isDoubleQuote(c) || c == u')' ? QChar(u'.') : c;
    }

    /// The words before \a at in the paragraph, the last one first, eight at most.
    QList<QStringView> wordsBefore(qsizetype at) const
    {
        constexpr qsizetype most = 8;
        QList<QStringView> words;
        while (words.size() < most && at > m_paragraph.begin) {
            while (at > m_paragraph.begin && m_text[at - 1].isSpace())
                --at;
            const qsizetype end = at;
            while (at > m_paragraph.begin
                   && (isWordCharacter(m_text[at - 1]) || m_text[at - 1] == u'-'))
                --at;
            if (at == end)
                break;
            words.append(m_text.sliced(at, end - at));
        }
        return words;
    }

    QStringView wordFrom(qsizetype at) const
    {
        while (at < m_paragraph.end && m_text[at].isSpace())
            ++at;
        qsizetype end = at;
        while (end < m_paragraph.end && isWordCharacter(m_text[end]))
            ++end;
        return m_text.sliced(at, end - at);
    }

    static bool isAny(QStringView word, std::initializer_list<QStringView> list)
    {
        return std::any_of(list.begin(), list.end(), [word](QStringView each) {
            return word.compare(each, Qt::CaseInsensitive) == 0;
        });
    }

    /// A name that somebody or something has, or words that are spoken of as words.
    ///
    ///     a band called “The Rust”   known as “Patch”   They call it “the Beast”.
    ///     The word “said” is short.   The file was marked “secret”.
    bool isNamedSo(const Quotation &quotation, const Look &look) const
    {
        constexpr int longestName = 8; // words
        const QList<QStringView> before = wordsBefore(quotation.span.begin);
        if (before.isEmpty() || look.words == 0 || look.words > longestName)
            return false;
        const QStringView last = before[0];
        const QStringView second = before.size() > 1 ? before[1] : QStringView();
        const bool isName = look.capitals > 0 && look.small == 0;
        if (isAny(last,
                  {u"entitled", u"titled", u"nicknamed", u"christened", u"codenamed", u"alias"}))
            return true;
        if (!look.ends
            && isAny(last,
                     {u"sang", u"sings", u"sing", u"sung", u"singing", u"hummed", u"humming",
                      u"whistled", u"whistling", u"played", u"playing"}))
            return true; // a song
        if (isAny(last, {u"called", u"named", u"dubbed"}))
            return isName;
        if (isAny(last, {u"name", u"names"})
            && isAny(second, {u"the", u"under", u"stage", u"user", u"code"}))
            return true;
        if (last == u"as") {
            const bool isKnown =
                std::any_of(before.begin() + 1, before.end(), [](QStringView word) {
                    return word == u"known" || word == u"credited" || word == u"billed";
                });
            return (isKnown && isName) || isAny(second, {u"signed", u"sign"});
        }
        if (isAny(last, {u"by", u"to"}) && isAny(second, {u"goes", u"went", u"go", u"answers"}))
            return isName;
        if (isAny(last, {u"marked", u"stamped"}))
            return isAny(second, {u"was", u"is", u"were", u"are", u"been"});
        if (isAny(last, {u"it", u"him", u"her", u"them"})
            && isAny(second, {u"call", u"calls", u"nicknamed", u"dubbed"}))
            return isName;
        if (!isAny(last, {u"word", u"words", u"term", u"phrase", u"acronym", u"abbreviation"}))
            return false;
        return isAny(wordFrom(quotation.span.end),
                     {u"is", u"was", u"means", u"comes", u"came", u"has", u"derives", u"refers",
                      u"stands", u"originated", u"appears", u"dates", u"were", u"are"});
    }

    bool isBetweenNames(const Quotation &quotation, const Look &look) const
    {
        if (look.words > 2 || look.words == 0 || !charAt(quotation.inner.begin).isUpper())
            return false;
        if (!charAt(quotation.span.end).isSpace() || !charAt(quotation.span.end + 1).isUpper())
            return false;
        qsizetype at = quotation.span.begin - 1;
        if (!charAt(at).isSpace())
            return false;
        constexpr qsizetype longestName = 24;
        const qsizetype stop = at - longestName;
        while (at > stop && isWordCharacter(charAt(at - 1)))
            --at;
        return charAt(at).isUpper();
    }

    const QStringView m_text;
    const Span m_paragraph;
};

} // namespace

QuoteUse useOf(const Quotation &quotation, QStringView text, Span paragraph)
{
    return QuotationReader(text, paragraph).use(quotation);
}

} // namespace onrecord
