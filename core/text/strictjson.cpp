// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/strictjson.h"

#include <QUtf8StringView>

namespace onrecord {

namespace {

/// Walks over a JSON text and stops where it breaks RFC 8259.
class JsonWalk
{
public:
    explicit JsonWalk(QByteArrayView text)
        : m_text(text)
    {
    }

    /// True when the text is one value; else at() is where it is not.
    bool isWhole()
    {
        skipBlanks();
        if (!value(0))
            return false;
        skipBlanks();
        return m_at == m_text.size();
    }
    qsizetype at() const { return m_at; }

private:
    static constexpr int deepest = 256;

    char next() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool take(char c)
    {
        if (m_at == m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool take(QByteArrayView word)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size()
               && (next() == ' ' || next() == '\n' || next() == '\r' || next() == '\t'))
            ++m_at;
    }

    bool value(int depth)
    {
        switch (next()) {
        case '{': return depth < deepest && object(depth);
        case '[': return depth < deepest && array(depth);
        case '"': return string();
        case 't': return take("true");
        case 'f': return take("false");
        case 'n': return take("null");
        default: return number();
        }
    }

    /// What stands between \a open and \a close, parted by commas.
    template <typename Item>
    bool list(char open, char close, Item item)
    {
        take(open);
        skipBlanks();
        if (take(close))
            return true;
        do {
            skipBlanks();
            if (!item())
                return false;
            skipBlanks();
        } while (take(','));
        return take(close);
    }

    bool object(int depth)
    {
        return list('{', '}', [&] {
            if (!string())
                return false;
            skipBlanks();
            if (!take(':'))
                return false;
            skipBlanks();
            return value(depth + 1);
        });
    }

    bool array(int depth)
    {
        return list('[', ']', [&] { return value(depth + 1); });
    }

    bool digits()
    {
        const qsizetype begin = m_at;
        while (next() >= '0' && next() <= '9')
            ++m_at;
        return m_at > begin;
    }

    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (next() == 'e' || next() == 'E') {
            ++m_at;
            if (next() == '+' || next() == '-')
                ++m_at;
            return digits();
        }
        return true;
    }

    bool escape()
    {
        if (take('u')) {
            for (int digit = 0; digit < 4; ++digit, ++m_at) {
                if (!std::isxdigit(static_cast<unsigned char>(next())))
                    return false;
            }
            return true;
        }
        constexpr QByteArrayView known = "\"\\/bfnrt";
        if (m_at == m_text.size() || !known.contains(next()))
            return false;
        ++m_at;
        return true;
    }

    bool string()
    {
        if (!take('"'))
            return false;
        while (m_at < m_text.size()) {
            if (take('"'))
                return true;
            if (take('\\')) {
                if (!escape())
                    return false;
            } else if (static_cast<unsigned char>(next()) < 0x20) {
                return false;
            } else {
                ++m_at;
            }
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<QJsonDocument> readJson(const QByteArray &bytes, const QString &subject)
{
    const QByteArrayView mark = "\xEF\xBB\xBF";
    const qsizetype begin = QByteArrayView(bytes).startsWith(mark) ? mark.size() : 0;
    const QByteArrayView text = QByteArrayView(bytes).sliced(begin);
    if (!QUtf8StringView(text.data(), text.size()).isValidUtf8())
        return Error{Fault::Damaged, subject, -1, QStringLiteral("UTF-8")};
    JsonWalk walk(text);
    if (!walk.isWhole())
        return Error{Fault::Damaged, subject, begin + walk.at(), QStringLiteral("JSON")};

    QJsonParseError trouble;
    QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &trouble);
    // Qt's reader takes no value by itself.
    if (trouble.error == QJsonParseError::IllegalValue)
        return QJsonDocument();
    if (trouble.error != QJsonParseError::NoError)
        return Error{Fault::Damaged, subject, begin + trouble.offset, trouble.errorString()};
    return document;
}

Result<QJsonObject> readJsonObject(const QByteArray &bytes, const QString &subject)
{
    const Result<QJsonDocument> document = readJson(bytes, subject);
    if (!document)
        return document.error();
    if (!document->isObject())
        return Error{Fault::NotOurs, subject, -1, {}};
    return document->object();
}

} // namespace onrecord
