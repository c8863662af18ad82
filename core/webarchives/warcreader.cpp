// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webarchives/warcreader.h"

#include <utility>

namespace onrecord {

namespace {

constexpr qsizetype unpackStep = 1 << 14;
constexpr qsizetype longestLine = 1 << 16;
constexpr int mostHeaderLines = 400;
/// A page is no longer.
constexpr qsizetype longestBlock = qsizetype(32) << 20;
/// Pages unpack to some ten times what they are packed to.
constexpr qsizetype mostTimes = 200;
constexpr qsizetype alwaysAllowed = qsizetype(64) << 20;

bool isWantedType(const QByteArray &type)
{
    return type == "response" || type == "resource" || type == "continuation";
}

} // namespace

QByteArray WarcRecord::address() const
{
    QByteArray address = field("warc-target-uri");
    if (address.startsWith('<') && address.endsWith('>'))
        address = address.sliced(1).chopped(1);
    return address;
}

bool isWarc(const QByteArray &bytes)
{
    constexpr qsizetype enough = 5;
    const std::unique_ptr<PackedReader> packed = readerOfPacked(bytes);
    if (!packed)
        return bytes.startsWith("WARC/");
    const Result<QByteArray> begin = packed->read(enough);
    return begin && begin->startsWith("WARC/");
}

WarcReader::WarcReader(const QByteArray &bytes)
    : m_packed(readerOfPacked(bytes))
    , m_most(alwaysAllowed + bytes.size() * mostTimes)
{
    if (!m_packed)
        m_buffer = bytes;
}

/// Unpacks until \a wanted bytes are there, if the file has them.
void WarcReader::fill(qsizetype wanted)
{
    if (!m_packed)
        return;
    if (m_buffer.size() - m_at < wanted && m_at > 0) {
        m_buffer = m_buffer.sliced(m_at);
        m_at = 0;
    }
    while (m_buffer.size() < wanted && !m_packed->atEnd() && !m_fault && !m_isTorn) {
        const Result<QByteArray> piece = m_packed->read(unpackStep);
        if (!piece) {
            m_isTorn = m_packed->skipDamaged();
            if (!m_isTorn)
                m_fault = piece.error();
            return;
        }
        m_buffer += *piece;
        m_unpacked += piece->size();
        if (m_unpacked > m_most)
            m_fault = Error{.fault = Fault::TooLarge, .subject = {}, .place = -1, .detail = {}};
    }
}

/// The next line without its break, or what stands there where it is longer than a line may be.
std::optional<QByteArray> WarcReader::readLine()
{
    const auto lengthThere = [&] {
        const QByteArrayView there = QByteArrayView(m_buffer).sliced(m_at);
        return there.first(std::min(there.size(), longestLine)).indexOf('\n');
    };
    qsizetype length = lengthThere();
    if (length < 0) {
        fill(longestLine);
        length = lengthThere();
    }
    if (m_at >= m_buffer.size())
        return std::nullopt;
    const bool isBroken = length >= 0;
    if (!isBroken)
        length = std::min(m_buffer.size() - m_at, longestLine);
    QByteArray line = m_buffer.sliced(m_at, length);
    m_at += isBroken ? length + 1 : length;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Notes that the file ends within a record.
void WarcReader::breakOff()
{
    if (!m_fault)
        m_fault = Error{.fault = Fault::Damaged, .subject = {}, .place = -1, .detail = {}};
}

bool WarcReader::readHeader(WarcRecord &record)
{
    QByteArray name;
    for (int count = 0; count < mostHeaderLines; ++count) {
        const auto line = readLine();
        if (!line) {
            if (!m_isTorn)
                breakOff();
            return false;
        }
        if (line->isEmpty())
            return true;
        const qsizetype colon = line->indexOf(':');
        if ((line->startsWith(' ') || line->startsWith('\t')) && !name.isEmpty()) {
            record.header[name] += ' ' + line->trimmed();
        } else if (colon > 0) {
            name = line->first(colon).trimmed().toLower();
            record.header.insert(name, line->sliced(colon + 1).trimmed());
        }
    }
    return false;
}

/// Reads the block of a record, or passes over it; false where its length makes no sense.
bool WarcReader::readBlock(WarcRecord &record)
{
    bool isNumber = false;
    qsizetype left = record.field("content-length").toLongLong(&isNumber);
    if (!isNumber || left < 0)
        return false;
    const bool isWanted = isWantedType(record.field("warc-type").toLower()) && left <= longestBlock;
    while (left > 0) {
        const qsizetype step = std::min(left, isWanted ? left : unpackStep);
        fill(step);
        const qsizetype there = std::min(step, m_buffer.size() - m_at);
        if (isWanted)
            record.block = m_buffer.sliced(m_at, there);
        m_at += there;
        left -= there;
        if (there < step && m_isTorn) // nothing of the next member belongs to it
            return false;
        if (there < step) { // torn off
            breakOff();
            break;
        }
    }
    return true;
}

std::optional<WarcRecord> WarcReader::next()
{
    // A record that was torn off was the last.
    while (!m_fault || m_at < m_buffer.size()) {
        const auto line = readLine();
        if (!line && std::exchange(m_isTorn, false)) // goes on with the next member
            continue;
        if (!line)
            return std::nullopt;
        if (!line->startsWith("WARC/"))
            continue;
        WarcRecord record;
        if (readHeader(record) && readBlock(record))
            return record;
    }
    return std::nullopt;
}

} // namespace onrecord
