// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/headerfield.h"

#include "core/article/decoding.h"
#include "core/article/legacycharsets.h"
#include "core/mail/mimepart.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

QString textOf(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray wide = widestCharset(charset);
    const bool isUtf8 = bytes.isValidUtf8() && !charset.toLower().startsWith("iso-2022");
    if (isUtf8 || charset.isEmpty() || !isKnownCharset(wide))
        return decode(bytes).text;
    return decodeLegacy(bytes, wide).text;
}

/// The bytes of an encoded word; \a code is Q or B.
QByteArray bytesOf(QByteArray words, char code)
{
    if (code == 'B' || code == 'b')
        return QByteArray::fromBase64(words);
    return decodeQuotedPrintable(words.replace('_', ' '));
}

/// The bytes of a value in which %E2 stands for a byte.
QByteArray withoutPercents(const QByteArray &value)
{
    return QByteArray::fromPercentEncoding(value);
}

/// A parameter's value at \a at, which is moved behind it.
QByteArray valueAt(const QByteArray &field, qsizetype &at)
{
    QByteArray value;
    if (at < field.size() && field[at] == '"') {
        for (++at; at < field.size() && field[at] != '"'; ++at) {
            if (field[at] == '\\' && at + 1 < field.size())
                ++at;
            value += field[at];
        }
        ++at;
        return value;
    }
    while (at < field.size() && field[at] != ';')
        value += field[at++];
    return value.trimmed();
}

/// All parameters of \a field by their names in lower case, as they stand.
QMap<QByteArray, QByteArray> parametersOf(const QByteArray &field)
{
    QMap<QByteArray, QByteArray> parameters;
    for (qsizetype at = field.indexOf(';'); at >= 0 && at < field.size();
         at = field.indexOf(';', at)) {
        ++at;
        const qsizetype equals = field.indexOf('=', at);
        const qsizetype next = field.indexOf(';', at);
        if (equals < 0 || (next >= 0 && next < equals))
            continue;
        const QByteArray name = field.sliced(at, equals - at).trimmed().toLower();
        at = equals + 1;
        while (at < field.size() && field[at] == ' ')
            ++at;
        const QByteArray value = valueAt(field, at);
        if (!parameters.contains(name))
            parameters.insert(name, value);
        if (at >= field.size())
            break;
    }
    return parameters;
}

} // namespace

QString wordsOfField(const QByteArray &field)
{
    static const QRegularExpression encoded(
        uR"(=\?([^?*\s]+)(?:\*[^?\s]*)?\?([QqBb])\?([^?]*)\?=)"_s);
    const QString latin = QString::fromLatin1(field); // a byte a character
    QString words;
    QByteArray bytes; // of encoded words that follow each other: a character may be cut in two
    QByteArray charset;
    qsizetype at = 0;
    const auto finish = [&] {
        words += textOf(bytes, charset);
        bytes.clear();
    };
    for (const QRegularExpressionMatch &match : encoded.globalMatch(latin)) {
        const QStringView between = QStringView(latin).sliced(at, match.capturedStart() - at);
        const QByteArray named = match.captured(1).toLatin1().toLower();
        const bool goesOn = !bytes.isEmpty() && between.trimmed().isEmpty();
        if (!goesOn || named != charset)
            finish();
        if (!goesOn)
            words += textOf(between.toLatin1(), {});
        charset = named;
        bytes += bytesOf(match.captured(3).toLatin1(), match.captured(2).at(0).toLatin1());
        at = match.capturedEnd();
    }
    finish();
    words += textOf(field.sliced(at), {});
    return words.simplified();
}

QString parameterOf(const QByteArray &field, const QByteArray &name)
{
    const QMap<QByteArray, QByteArray> parameters = parametersOf(field);
    if (parameters.contains(name))
        return wordsOfField(parameters.value(name));
    constexpr int mostPieces = 100;
    QByteArray bytes;
    QByteArray charset;
    const auto take = [&](const QByteArray &value, bool isFirst) {
        const QList<QByteArray> parts = value.split('\'');
        if (isFirst && parts.size() >= 3) {
            charset = parts[0];
            bytes += withoutPercents(value.sliced(parts[0].size() + parts[1].size() + 2));
        } else {
            bytes += withoutPercents(value);
        }
    };
    if (parameters.contains(name + '*'))
        take(parameters.value(name + '*'), true);
    for (int piece = 0; piece < mostPieces; ++piece) {
        const QByteArray key = name + '*' + QByteArray::number(piece);
        if (parameters.contains(key + '*'))
            take(parameters.value(key + '*'), piece == 0);
        else if (parameters.contains(key))
            bytes += parameters.value(key);
        else
            break;
    }
    return textOf(bytes, charset).simplified();
}

QString nameOfSender(const QString &sender)
{
    static const QRegularExpression address(uR"(\s*(?:<[^>]*>?|\[mailto:[^\]]*\]?).*$)"_s);
    static const QRegularExpression comment(uR"(^\S+@\S+\s*\(([^()]*)\))"_s);
    QString name = sender.simplified();
    if (const auto match = comment.match(name); match.hasMatch())
        return match.captured(1).trimmed();
    name.remove(address);
    name = name.trimmed();
    const bool isQuoted = name.size() > 1 && (name.startsWith(u'"') || name.startsWith(u'\''))
        && name.endsWith(name.front());
    if (isQuoted)
        name = name.sliced(1).chopped(1).replace("\\\""_L1, "\""_L1).trimmed();
    return name.contains(u'@') ? QString() : name;
}

} // namespace onrecord
