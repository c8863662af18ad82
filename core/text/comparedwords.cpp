// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/comparedwords.h"

#include "core/text/spelling.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC' || c == u'\u2018';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

/// What is a word without being letters: 5 % is not 5, and £5 is not €5.
bool isTellingSign(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Symbol_Currency || category == QChar::Symbol_Math
        || category == QChar::Symbol_Other || c == U'%' || c == U'\u2030';
}

bool isIdeograph(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai: return QChar::isLetterOrNumber(c);
    default: return false;
    }
}

bool isFormat(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format;
}

bool continues(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || isFormat(c);
}

class WordReader
{
public:
    explicit WordReader(QStringView text)
        : m_text(text)
    {
    }

    QList<ComparedWord> read();

private:
    char32_t at(qsizetype offset) const;
    static qsizetype unitsOf(char32_t c) { return QChar::requiresSurrogates(c) ? 2 : 1; }
    bool isDigit(qsizetype offset) const
    {
        return offset >= 0 && offset < m_text.size() && m_text[offset].isDigit();
    }
    bool isLetter(qsizetype offset) const
    {
        return offset >= 0 && offset < m_text.size() && continues(at(offset));
    }
    qsizetype endOfWord(qsizetype begin) const;
    qsizetype endOfNumber(qsizetype begin) const;
    bool isSign(qsizetype offset) const;
    bool isPoint(qsizetype offset) const;
    void add(Span span);
    static QString keyOf(QStringView word, bool number);

    QStringView m_text;
    QList<ComparedWord> m_words;
};

char32_t WordReader::at(qsizetype offset) const
{
    const QChar c = m_text[offset];
    if (c.isHighSurrogate() && offset + 1 < m_text.size() && m_text[offset + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, m_text[offset + 1]);
    return c.unicode();
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\u2013';
}

/// The point of a number without a whole part: .5
bool WordReader::isPoint(qsizetype offset) const
{
    return offset < m_text.size() && m_text[offset] == u'.' && isDigit(offset + 1)
        && !isLetter(offset - 1) && (offset == 0 || m_text[offset - 1] != u'.');
}

/// Minus or plus of the number behind it; a hyphen between two words or numbers is none.
bool WordReader::isSign(qsizetype offset) const
{
    const QChar c = m_text[offset];
    return (isMinus(c) || c == u'+') && (isDigit(offset + 1) || isPoint(offset + 1))
        && !isLetter(offset - 1);
}

qsizetype WordReader::endOfWord(qsizetype begin) const
{
    qsizetype end = begin;
    while (end < m_text.size()) {
        const char32_t c = at(end);
        const bool inside = continues(c) && !isIdeograph(c);
        if (!inside && !(isApostrophe(m_text[end]) && end > begin && isLetter(end + 1)))
            break;
        end += unitsOf(c);
    }
    return end;
}

qsizetype WordReader::endOfNumber(qsizetype begin) const
{
    qsizetype end = begin;
    while (isDigit(end)
           || (isDigit(end - 1) && isDigit(end + 1)
               && QStringView(u".,:/'\u2019").contains(m_text[end])))
        ++end;
    return endOfWord(end);
}

/// Commas (apostrophes) group thousands where each is followed by three digits.
static QString withoutGroups(QString number)
{
    for (qsizetype at = 1; at < number.size(); ++at) {
        if (number[at] != u',' && number[at] != u'\'')
            continue;
        qsizetype digits = 0;
        while (at + 1 + digits < number.size() && number[at + 1 + digits].isDigit())
            ++digits;
        if (digits == 3)
            number.remove(at--, 1);
    }
    return number;
}

QString WordReader::keyOf(QStringView word, bool number)
{
    QString key;
    key.reserve(word.size());
    for (const QChar c : word) {
        if (isApostrophe(c))
            key += u'\'';
        else if (number && isMinus(c))
            key += u'-';
        else if (c == u'.' && !(key.size() > 0 && key.back().isDigit()))
            key += u"0."_s;
        else if (number && c.category() == QChar::Number_Other)
            key += u'^' + QString(c); // 10⁵ is not 105, nor 2½ 21/2
        else if (c.category() != QChar::Other_Format)
            key += c;
    }
    key = key.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return number ? withoutGroups(std::move(key)) : comparedSpelling(key);
}

void WordReader::add(Span span)
{
    const bool number = isDigit(span.begin) || isSign(span.begin) || isPoint(span.begin);
    ComparedWord word{keyOf(span.in(m_text), number), span, false};
    if (!m_words.isEmpty() && !word.isNumber() && !m_words.last().isNumber()) {
        const QStringView gap =
            m_text.mid(m_words.last().span.end, span.begin - m_words.last().span.end);
        const QStringView after = gap.isEmpty() ? gap : gap.sliced(1);
        word.hyphenated = !gap.isEmpty() && isHyphen(gap.first())
            && (after.isEmpty() || (after.trimmed().isEmpty() && after.contains(u'\n')));
    }
    m_words.append(word);
}

QList<ComparedWord> WordReader::read()
{
    for (qsizetype offset = 0; offset < m_text.size();) {
        const char32_t c = at(offset);
        qsizetype end = offset + unitsOf(c);
        if (isDigit(offset))
            end = endOfNumber(offset);
        else if (isSign(offset))
            end = endOfNumber(offset + (isPoint(offset + 1) ? 2 : 1));
        else if (isPoint(offset))
            end = endOfNumber(offset + 1);
        else if (isTellingSign(c) || isIdeograph(c))
            ; // one by itself
        else if (QChar::isLetterOrNumber(c))
            end = std::max(end, endOfWord(offset));
        else {
            offset = end;
            continue;
        }
        add({offset, end});
        offset = end;
    }
    return std::move(m_words);
}

} // namespace

bool ComparedWord::isNumber() const
{
    return std::any_of(key.cbegin(), key.cend(), [](QChar c) { return c.isDigit(); });
}

QList<ComparedWord> comparedWords(QStringView text)
{
    return WordReader(text).read();
}

} // namespace onrecord
