// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfwords.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

Error pdfFailure(Fault fault, const QString &detail)
{
    return {.fault = fault, .subject = {}, .place = -1, .detail = detail};
}

Error namedFailure(QByteArrayView why)
{
    if (why == "locked")
        return pdfFailure(Fault::Locked, {});
    if (why == "pages")
        return pdfFailure(Fault::TooLarge, u"more than 2000 pages"_s);
    if (why == "memory")
        return pdfFailure(Fault::TooLarge, u"more memory than a gigabyte"_s);
    if (why == "output")
        return pdfFailure(Fault::TooLarge, u"more than 64 MiB of words"_s);
    return pdfFailure(Fault::Damaged, u"no readable PDF"_s);
}

/// Takes the fields of one line one after another.
class Fields
{
public:
    explicit Fields(QByteArrayView line)
        : m_rest(line)
    {
    }

    QByteArrayView next()
    {
        const qsizetype tab = m_rest.indexOf('\t');
        const QByteArrayView field = tab < 0 ? m_rest : m_rest.first(tab);
        m_rest = tab < 0 ? QByteArrayView() : m_rest.sliced(tab + 1);
        return field;
    }

    /// All that is left, tabs and all.
    QByteArrayView rest() const { return m_rest; }

    int number()
    {
        const QByteArrayView field = next();
        int value = 0;
        const auto read = std::from_chars(field.data(), field.data() + field.size(), value);
        m_isSound = m_isSound && read.ec == std::errc() && read.ptr == field.end();
        return value;
    }

    double points() { return number() / 100.0; }

    bool isSound() const { return m_isSound; }

private:
    QByteArrayView m_rest;
    bool m_isSound = true;
};

class WordsParser
{
public:
    /// False for a line that is none of the records above.
    bool read(QByteArrayView line)
    {
        Fields fields(line);
        const QByteArrayView kind = fields.next();
        if (kind == "w")
            return readWord(fields);
        if (kind == "page") {
            const double width = fields.points();
            m_words.pages.append({width, fields.points(), {}});
            return fields.isSound();
        }
        if (kind == "font")
            m_words.fonts.append(QString::fromUtf8(fields.rest()));
        else if (kind == "title")
            m_words.title = QString::fromUtf8(fields.rest());
        else if (kind == "creator")
            m_words.creator = QString::fromUtf8(fields.rest());
        else if (kind == "end")
            m_hasEnded = fields.number() == m_count && fields.isSound();
        else
            return false;
        return true;
    }

    bool hasEnded() const { return m_hasEnded; }
    PdfWords &&take() { return std::move(m_words); }

private:
    bool readWord(Fields &fields)
    {
        PdfWord word;
        word.box = {fields.points(), fields.points(), fields.points(), fields.points()};
        word.size = fields.points();
        word.font = fields.number();
        word.rotation = fields.number();
        word.hasSpaceAfter = fields.number() != 0;
        word.text = QString::fromUtf8(fields.rest());
        ++m_count;
        if (!fields.isSound() || m_words.pages.isEmpty() || word.font < 0
            || word.font >= m_words.fonts.size())
            return false;
        if (word.box.right < word.box.left)
            std::swap(word.box.left, word.box.right);
        if (word.box.bottom < word.box.top)
            std::swap(word.box.top, word.box.bottom);
        m_words.pages.last().words.append(word);
        return true;
    }

    PdfWords m_words;
    int m_count = 0;
    bool m_hasEnded = false;
};

} // namespace

PdfBox PdfBox::united(const PdfBox &other) const
{
    return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
            std::max(bottom, other.bottom)};
}

double PdfBox::overlapAcross(const PdfBox &other) const
{
    return std::min(right, other.right) - std::max(left, other.left);
}

double PdfBox::overlapDown(const PdfBox &other) const
{
    return std::min(bottom, other.bottom) - std::max(top, other.top);
}

Result<PdfWords> parsePdfWords(const QByteArray &written)
{
    WordsParser parser;
    qsizetype number = 0;
    for (qsizetype at = 0; at < written.size();) {
        const qsizetype end = written.indexOf('\n', at);
        if (end < 0)
            break;
        const QByteArrayView line = QByteArrayView(written).sliced(at, end - at);
        at = end + 1;
        ++number;
        if (number == 1 && line != "onrecord-pdf\t1")
            break;
        if (line.startsWith("error\t"))
            return namedFailure(line.sliced(6));
        if (number > 1 && (parser.hasEnded() || !parser.read(line)))
            return pdfFailure(Fault::Damaged, u"onrecord-pdf wrote another line %1"_s.arg(number));
    }
    if (!parser.hasEnded())
        return pdfFailure(Fault::Damaged, u"onrecord-pdf did not finish"_s);
    return parser.take();
}

} // namespace onrecord
