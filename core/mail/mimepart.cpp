// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mimepart.h"

#include <cctype>

namespace onrecord {

namespace {

constexpr qsizetype mostParts = 5000;

struct RawLine
{
    qsizetype begin;
    qsizetype end; // without the break
    qsizetype next;
};

RawLine rawLineAt(const QByteArray &bytes, qsizetype at)
{
    qsizetype end = bytes.indexOf('\n', at);
    if (end < 0)
        return {at, bytes.size(), bytes.size()};
    const qsizetype next = end + 1;
    if (end > at && bytes[end - 1] == '\r')
        --end;
    return {at, end, next};
}

/// Adds the leaves of \a part below \a depth parts to \a leaves.
void gatherLeaves(const MimePart &part, int depth, QList<MimePart> &leaves)
{
    if (!part.mediaType().startsWith("multipart/") || depth > deepestPart) {
        leaves.append(part);
        return;
    }
    for (const MimePart &each : part.parts()) {
        if (leaves.size() < mostParts)
            gatherLeaves(each, depth + 1, leaves);
    }
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

MimePart readMimePart(const QByteArray &entity)
{
    MimePart part;
    QByteArray name;
    qsizetype at = 0;
    while (at < entity.size()) {
        const RawLine line = rawLineAt(entity, at);
        const QByteArray words = entity.sliced(line.begin, line.end - line.begin);
        at = line.next;
        if (words.isEmpty())
            break;
        if ((words[0] == ' ' || words[0] == '\t') && !name.isEmpty()) {
            part.header[name] += ' ' + words.trimmed();
            continue;
        }
        const qsizetype colon = words.indexOf(':');
        name = colon > 0 ? words.first(colon).trimmed().toLower() : QByteArray();
        if (name.isEmpty() || part.header.contains(name))
            name.clear(); // no field, or one that was said before
        else
            part.header.insert(name, words.sliced(colon + 1).trimmed());
    }
    part.body = entity.sliced(at);
    return part;
}

QByteArray MimePart::mediaType() const
{
    const QByteArray type = field("content-type");
    const qsizetype end = type.indexOf(';');
    const QByteArray name = end < 0 ? type : type.first(end);
    return name.trimmed().isEmpty() ? QByteArray("text/plain") : name.trimmed().toLower();
}

QByteArray MimePart::parameter(const char *name) const
{
    const QByteArray type = field("content-type");
    const QByteArray lower = type.toLower();
    const QByteArray wanted(name);
    for (qsizetype at = lower.indexOf(';'); at >= 0; at = lower.indexOf(';', at + 1)) {
        qsizetype from = at + 1;
        while (from < lower.size() && std::isspace(uchar(lower[from])) != 0)
            ++from;
        if (!lower.sliced(from).startsWith(wanted))
            continue;
        from += wanted.size();
        while (from < lower.size() && lower[from] == ' ')
            ++from;
        if (from >= lower.size() || lower[from] != '=')
            continue;
        const QByteArray value = type.sliced(from + 1).trimmed();
        if (value.startsWith('"'))
            return value.sliced(1, std::max<qsizetype>(0, value.indexOf('"', 1) - 1));
        const qsizetype end = value.indexOf(';');
        return (end < 0 ? value : value.first(end)).trimmed();
    }
    return {};
}

QByteArray MimePart::decoded() const
{
    const QByteArray encoding = field("content-transfer-encoding").toLower();
    if (encoding == "quoted-printable")
        return decodeQuotedPrintable(body);
    return encoding == "base64" ? QByteArray::fromBase64(body) : body;
}

QList<MimePart> MimePart::parts() const
{
    QList<MimePart> found;
    const QByteArray boundary = parameter("boundary");
    if (!mediaType().startsWith("multipart/") || boundary.isEmpty())
        return found;
    const QByteArray mark = "--" + boundary;
    qsizetype begin = -1; // of the part that is open
    for (qsizetype at = 0; at < body.size() && found.size() < mostParts;) {
        const RawLine line = rawLineAt(body, at);
        const bool mayBeMark = line.end - line.begin >= mark.size() && body[line.begin] == '-';
        const QByteArray words =
            mayBeMark ? body.sliced(line.begin, line.end - line.begin).trimmed() : QByteArray();
        const bool isEnd = words == mark + "--";
        if (isEnd || words == mark) {
            if (begin >= 0)
                found.append(readMimePart(body.sliced(begin, at - begin)));
            begin = isEnd ? -1 : line.next;
            if (isEnd)
                return found;
        }
        at = line.next;
    }
    if (begin >= 0 && begin < body.size() && found.size() < mostParts) // torn off
        found.append(readMimePart(body.sliced(begin)));
    return found;
}

QList<MimePart> MimePart::leaves() const
{
    QList<MimePart> leaves;
    gatherLeaves(*this, 0, leaves);
    return leaves;
}

QByteArray decodeQuotedPrintable(const QByteArray &encoded)
{
    QByteArray plain;
    plain.reserve(encoded.size());
    for (qsizetype at = 0; at < encoded.size(); ++at) {
        const char c = encoded[at];
        if (c != '=') {
            plain += c;
            continue;
        }
        const RawLine rest = rawLineAt(encoded, at + 1);
        const bool endsLine =
            encoded.sliced(rest.begin, std::min<qsizetype>(rest.end - rest.begin, 80))
                .trimmed()
                .isEmpty();
        if (endsLine) {
            at = rest.next - 1;
            continue;
        }
        const int high = hexValue(encoded[at + 1]);
        const int low = at + 2 < encoded.size() ? hexValue(encoded[at + 2]) : -1;
        if (high < 0 || low < 0) {
            plain += c;
            continue;
        }
        plain += char(high * 16 + low);
        at += 2;
    }
    return plain;
}

} // namespace onrecord
