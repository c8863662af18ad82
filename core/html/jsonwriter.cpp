// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/jsonwriter.h"

#include "core/wording/visible.h"

#include <cmath>
#include <utility>

namespace onrecord {

static constexpr int brokenDepth = 2;

JsonWriter::JsonWriter(Layout layout, Frame frame, QByteArray before)
    : m_out(std::move(before))
    , m_layout(layout)
    , m_frame(frame)
{
}

void JsonWriter::breakLine()
{
    m_out += '\n';
    m_out.append(m_depth, ' ');
}

void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth == 0)
        return;
    if (!m_first)
        m_out += ',';
    if (m_layout == Layout::Indented && m_depth <= brokenDepth)
        breakLine();
    else if (!m_first)
        m_out += ' ';
    m_first = false;
}

void JsonWriter::open(char bracket)
{
    beforeValue();
    m_out += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (m_layout == Layout::Indented && m_depth < brokenDepth && !m_first)
        breakLine();
    m_out += bracket;
    m_first = false;
}

void JsonWriter::key(const char *name)
{
    beforeValue();
    m_out += '"';
    m_out += name;
    m_out += "\": ";
    m_afterKey = true;
}

void JsonWriter::escape(char16_t unit)
{
    switch (unit) {
    case u'"': m_out += "\\\""; return;
    case u'\\': m_out += "\\\\"; return;
    case u'\n': m_out += "\\n"; return;
    case u'\r': m_out += "\\r"; return;
    case u'\t': m_out += "\\t"; return;
    default: break;
    }
    static constexpr char digits[] = "0123456789abcdef";
    m_out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        m_out += digits[(unit >> shift) & 0xf];
}

void JsonWriter::string(QStringView text)
{
    beforeValue();
    m_out += '"';
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        const bool markup =
            m_frame == Frame::Script && (unit == u'<' || unit == u'>' || unit == u'&');
        if (unit == u'"' || unit == u'\\' || markup || isObeyed(unit)) {
            escape(unit);
        } else if (unit < 0x80) {
            m_out += char(unit);
        } else if (unit < 0x800) {
            m_out += char(0xc0 | (unit >> 6));
            m_out += char(0x80 | (unit & 0x3f));
        } else if (QChar::isHighSurrogate(unit) && at + 1 < text.size()
                   && text[at + 1].isLowSurrogate()) {
            const char32_t letter = QChar::surrogateToUcs4(unit, text[++at].unicode());
            m_out += char(0xf0 | (letter >> 18));
            m_out += char(0x80 | ((letter >> 12) & 0x3f));
            m_out += char(0x80 | ((letter >> 6) & 0x3f));
            m_out += char(0x80 | (letter & 0x3f));
        } else if (QChar::isSurrogate(unit)) {
            m_out += "\xef\xbf\xbd";
        } else {
            m_out += char(0xe0 | (unit >> 12));
            m_out += char(0x80 | ((unit >> 6) & 0x3f));
            m_out += char(0x80 | (unit & 0x3f));
        }
    }
    m_out += '"';
}

void JsonWriter::integer(qint64 number)
{
    beforeValue();
    m_out += QByteArray::number(number);
}

void JsonWriter::number(double number)
{
    beforeValue();
    const double rounded = std::isfinite(number) ? std::round(number * 1e4) / 1e4 : 0;
    m_out += QByteArray::number(rounded == 0 ? 0 : rounded, 'g', 10);
}

void JsonWriter::boolean(bool value)
{
    beforeValue();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    beforeValue();
    m_out += "null";
}

void JsonWriter::raw(QByteArrayView json)
{
    beforeValue();
    m_out.append(json.data(), json.size());
}

void JsonWriter::memberOrNull(const char *name, QStringView text)
{
    key(name);
    if (text.isEmpty())
        null();
    else
        string(text);
}

QByteArray JsonWriter::take()
{
    return std::exchange(m_out, {});
}

} // namespace onrecord
