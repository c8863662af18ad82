// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/xmlsoup.h"

#include "core/article/entities.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// A tag is no longer; a pointed bracket that is not closed by then is a character of the text.
constexpr qsizetype longestTag = 8192;

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u':' || c == u'-' || c == u'.';
}

/// \a words with characters in place of entities; what is none stands as it is.
QString withEntities(QStringView words)
{
    constexpr qsizetype longestName = 12;
    QString plain;
    plain.reserve(words.size());
    for (qsizetype at = 0; at < words.size(); ++at) {
        const qsizetype end = words[at] == u'&'
            ? words.sliced(at, std::min(longestName, words.size() - at)).indexOf(u';')
            : -1;
        const char32_t meaning = end > 0 ? entityMeaning(words.sliced(at, end + 1)) : 0;
        if (meaning == 0) {
            plain += words[at];
            continue;
        }
        plain += QChar::fromUcs4(meaning);
        at += end;
    }
    return plain;
}

class SoupScanner
{
public:
    SoupScanner(QStringView text, XmlTreeBuilder &builder)
        : m_text(text)
        , m_builder(builder)
    {
    }

    void scan()
    {
        while (m_at < m_text.size() && !m_builder.isTooLarge()) {
            qsizetype next = m_text.indexOf(u'<', m_at);
            next = next < 0 ? m_text.size() : next;
            m_builder.add(withEntities(m_text.sliced(m_at, next - m_at)));
            m_at = next;
            if (m_at < m_text.size())
                takeMarked();
        }
    }

private:
    /// What begins with a pointed bracket.
    void takeMarked()
    {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith("<![CDATA["_L1)) {
            const qsizetype begin = m_at + 9;
            const qsizetype found = m_text.indexOf("]]>"_L1, begin);
            const qsizetype end = found < 0 ? m_text.size() : found;
            m_builder.add(m_text.sliced(begin, end - begin).toString());
            m_at = found < 0 ? end : end + 3;
        } else if (rest.startsWith("<!--"_L1)) {
            m_at = behind("-->"_L1, m_at);
        } else if (rest.startsWith("<!"_L1)) {
            skipDeclaration();
        } else if (rest.startsWith("<?"_L1)) {
            m_at = behind("?>"_L1, m_at);
        } else if (!takeTag()) {
            m_builder.add(u"<"_s);
            ++m_at;
        }
    }

    /// The place behind \a mark, from \a from on; the end where it does not come.
    qsizetype behind(QLatin1StringView mark, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(mark, from);
        return found < 0 ? m_text.size() : found + mark.size();
    }

    /// A document type with what it declares, none of which is read.
    void skipDeclaration()
    {
        bool isInSubset = false;
        for (; m_at < m_text.size(); ++m_at) {
            isInSubset = (isInSubset || m_text[m_at] == u'[') && m_text[m_at] != u']';
            if (m_text[m_at] == u'>' && !isInSubset) {
                ++m_at;
                return;
            }
        }
    }

    /// The place of the bracket that closes the tag at m_at; -1 for none.
    qsizetype endOfTag() const
    {
        const qsizetype limit = std::min(m_text.size(), m_at + longestTag);
        QChar quote;
        for (qsizetype at = m_at + 1; at < limit; ++at) {
            const QChar c = m_text[at];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'>')
                return at;
            else if ((c == u'"' || c == u'\'') && m_text[at - 1] == u'=')
                quote = c;
            else if (c == u'<')
                return -1;
        }
        return -1;
    }

    bool takeTag()
    {
        const bool closes = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'/';
        qsizetype at = m_at + (closes ? 2 : 1);
        if (at >= m_text.size() || !(m_text[at].isLetter() || m_text[at] == u'_'))
            return false;
        const qsizetype end = endOfTag();
        if (end < 0)
            return false;
        const qsizetype begin = at;
        while (at < end && isNameCharacter(m_text[at]))
            ++at;
        const QString name = m_text.sliced(begin, at - begin).toString();
        if (closes) {
            m_builder.close(name);
        } else {
            const bool isEmpty =
                m_text[end - 1] == u'/' || name == "br"_L1 || name == "hr"_L1 || name == "img"_L1;
            m_builder.open(name, attributesIn(m_text.sliced(at, end - at)));
            if (isEmpty)
                m_builder.close(name);
        }
        m_at = end + 1;
        return true;
    }

    /// name="value" and the like.
    static QList<std::pair<QString, QString>> attributesIn(QStringView words)
    {
        QList<std::pair<QString, QString>> attributes;
        for (qsizetype at = 0; at < words.size();) {
            if (!isNameCharacter(words[at])) {
                ++at;
                continue;
            }
            const qsizetype begin = at;
            while (at < words.size() && isNameCharacter(words[at]))
                ++at;
            const QString name = words.sliced(begin, at - begin).toString();
            while (at < words.size() && words[at].isSpace())
                ++at;
            if (at >= words.size() || words[at] != u'=')
                continue;
            do {
                ++at;
            } while (at < words.size() && words[at].isSpace());
            attributes.append({name, takeValue(words, at)});
        }
        return attributes;
    }

    /// The value at \a at, which is moved behind it.
    static QString takeValue(QStringView words, qsizetype &at)
    {
        if (at >= words.size())
            return {};
        const QChar quote = words[at];
        const bool isQuoted = quote == u'"' || quote == u'\'';
        const qsizetype begin = isQuoted ? ++at : at;
        while (at < words.size() && (isQuoted ? words[at] != quote : !words[at].isSpace()))
            ++at;
        const QString value = withEntities(words.sliced(begin, at - begin));
        at += isQuoted;
        return value;
    }

    QStringView m_text;
    XmlTreeBuilder &m_builder;
    qsizetype m_at = 0;
};

} // namespace

void scanXmlSoup(QStringView text, XmlTreeBuilder &builder)
{
    SoupScanner(text, builder).scan();
}

} // namespace onrecord
