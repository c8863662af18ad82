// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/silver.h"

#include "core/formats/articlereader.h"

#include <lzma.h>

#include <array>

namespace onrecord::training {

using namespace Qt::StringLiterals;

static Result<QByteArray> unpacked(const QByteArray &packed, const QString &path)
{
    lzma_stream stream = LZMA_STREAM_INIT;
    if (lzma_stream_decoder(&stream, UINT64_MAX, 0) != LZMA_OK)
        return Error{Fault::Internal, u"liblzma"_s, -1, {}};
    stream.next_in = reinterpret_cast<const uint8_t *>(packed.constData());
    stream.avail_in = size_t(packed.size());
    QByteArray bytes;
    std::array<char, 1 << 16> part;
    lzma_ret state = LZMA_OK;
    while (state == LZMA_OK) {
        stream.next_out = reinterpret_cast<uint8_t *>(part.data());
        stream.avail_out = part.size();
        state = lzma_code(&stream, LZMA_FINISH);
        bytes.append(part.data(), qsizetype(part.size() - stream.avail_out));
    }
    const auto place = qsizetype(stream.total_in);
    lzma_end(&stream);
    if (state != LZMA_STREAM_END)
        return Error{Fault::Damaged, path, place, {}};
    return bytes;
}

namespace {

/// Takes the lines of one file, an article after another.
class SilverReader
{
public:
    explicit SilverReader(QString path)
        : m_path(std::move(path))
    {
    }

    Result<SilverCorpus> read(const QByteArray &bytes)
    {
        for (const QByteArray &line : bytes.split('\n')) {
            ++m_line;
            if (line.startsWith("# doc "))
                begin(QString::fromUtf8(line.sliced(6)));
            else if (line.isEmpty())
                endSentence();
            else if (!line.startsWith('#') && !take(line))
                return Error{Fault::Damaged, m_path, m_line, {}};
        }
        begin({});
        return std::move(m_silver);
    }

private:
    void begin(const QString &name)
    {
        endSentence();
        if (!m_name.isEmpty())
            m_silver.insert(m_name, m_words);
        m_name = name;
        m_words.clear();
        m_sentence = 0;
    }

    void endSentence() { m_sentence = m_words.size(); }

    bool take(QByteArrayView line)
    {
        QList<QByteArrayView> fields;
        for (qsizetype at = 0; at <= line.size();) {
            const qsizetype tab = line.indexOf('\t', at);
            const qsizetype end = tab < 0 ? line.size() : tab;
            fields.append(line.sliced(at, end - at));
            at = end + 1;
        }
        if (fields.size() != 8)
            return false;
        const qsizetype head = fields[6].toByteArray().toLongLong();
        m_words.append(
            {{fields[0].toByteArray().toLongLong(), fields[1].toByteArray().toLongLong()},
             partOfSpeechNamed(QString::fromLatin1(fields[3])),
             head == 0 ? -1 : m_sentence + head - 1,
             relationNamed(QString::fromLatin1(fields[7]))});
        return true;
    }

    const QString m_path;
    SilverCorpus m_silver;
    QString m_name;
    QList<SilverWord> m_words;
    qsizetype m_sentence = 0; ///< where the present one begins
    qsizetype m_line = 0;
};

} // namespace

Result<SilverCorpus> readSilver(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    if (!bytes->startsWith("\xFD"
                           "7zXZ"))
        return SilverReader(path).read(*bytes);
    const Result<QByteArray> plain = unpacked(*bytes, path);
    if (!plain)
        return plain.error();
    return SilverReader(path).read(*plain);
}

} // namespace onrecord::training
