// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pagefurniture.h"

#include "core/article/datestamp.h"
#include "core/article/headpatterns.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr double zone = 0.13; ///< of a page's height, at its head and foot
constexpr double heightBin = 4; ///< points within which lines are at the same place

/// \a text with one sign for all figures.
QString withoutFigures(const QString &text)
{
    static const QRegularExpression figures(u"\\d+"_s);
    return QString(text).replace(figures, u"#"_s);
}

qsizetype lettersIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool isInZone(const PdfLine &line, double height)
{
    return line.box.bottom < zone * height || line.box.top > (1 - zone) * height;
}

/// 12; Page 3 of 7; 3/7; – 12 –; room 214 – page 1 of 2
bool isFolio(const QString &text)
{
    static const QRegularExpression folio(
        uR"(^(?:[-–—|]\s*)?(?:(?:page|p\.)\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?(?:\s*[-–—|])?$|\bpage \d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?$|^page \d{1,4}\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.size() < 100 && folio.match(text).hasMatch();
}

bool isAddress(const QString &text)
{
    static const QRegularExpression address(uR"(^(?:https?|file)://\S+(?:\s+\d+/\d+)?$)"_s);
    return address.match(text).hasMatch();
}

class FurnitureFinder
{
public:
    FurnitureFinder(QList<PdfPageLines> &pages, const PdfSetting &setting)
        : m_pages(pages)
        , m_setting(setting)
    {
        for (qsizetype page = 0; page < pages.size(); ++page) {
            for (const PdfLine &line : std::as_const(pages[page].lines))
                m_places[keyOf(line, 0)].insert(page);
        }
        m_isTextRepeated = isMostRepeated();
    }

    QList<PdfLine> take()
    {
        QList<PdfLine> taken;
        for (qsizetype page = 0; page < m_pages.size(); ++page) {
            const QSet<int> rows = furnitureRows(page);
            QList<PdfLine> kept;
            for (const PdfLine &line : std::as_const(m_pages[page].lines))
                (rows.contains(line.row) || isRepeated(line, page) ? taken : kept).append(line);
            m_pages[page].lines = kept;
        }
        return taken;
    }

private:
    static QString keyOf(const PdfLine &line, int bin)
    {
        return QString::number(int(std::floor(line.box.top / heightBin)) + bin) + u' '
            + withoutFigures(line.text);
    }

    /// True where most of what stands between heads and feet stands on other pages as well: a page is in the file
    /// twice, or each has the same form. That is no furniture, or nothing was left.
    bool isMostRepeated() const
    {
        constexpr double much = 0.5;
        qsizetype all = 0;
        qsizetype repeated = 0;
        for (qsizetype page = 0; page < m_pages.size(); ++page) {
            for (const PdfLine &line : m_pages[page].lines) {
                if (isInZone(line, m_pages[page].height))
                    continue;
                ++all;
                repeated += isRepeated(line, page) ? 1 : 0;
            }
        }
        return double(repeated) > much * double(all);
    }

    /// True where another page has the same line at the same place.
    bool isRepeated(const PdfLine &line, qsizetype page) const
    {
        const bool isAtEnd = isInZone(line, m_pages[page].height);
        const bool tells = isAtEnd || (lettersIn(line.text) >= 3 && !m_isTextRepeated);
        if (!tells)
            return false;
        QSet<qsizetype> on;
        for (const int bin : {-1, 0, 1}) {
            const auto places = m_places.constFind(keyOf(line, bin));
            if (places != m_places.constEnd())
                on += *places;
            on.remove(page);
            if (!on.isEmpty())
                return true;
        }
        return false;
    }

    /// Rows at the ends of a page that are no text.
    QSet<int> furnitureRows(qsizetype page) const
    {
        const QList<PdfLine> &lines = m_pages[page].lines;
        QSet<int> rows;
        if (lines.isEmpty())
            return rows;
        for (const bool isHead : {true, false}) {
            const QList<PdfLine> row = endRow(page, isHead, 0);
            const bool isLine =
                std::any_of(row.begin(), row.end(), [this, page](const PdfLine &line) {
                    return isFurniture(line) || isRepeated(line, page);
                });
            if (isLine || isSetApart(page, row, isHead))
                rows.insert(row.first().row);
        }
        return rows;
    }

    static bool isFurniture(const PdfLine &line)
    {
        return isFolio(line.text) || isPrintedLine(line.text) || isAddress(line.text);
    }

    /// The first or last row of a page, or the one that is \a further from it.
    QList<PdfLine> endRow(qsizetype page, bool isHead, int further) const
    {
        const QList<PdfLine> &lines = m_pages[page].lines;
        QList<PdfLine> row;
        int passed = 0;
        for (qsizetype count = 0; count < lines.size(); ++count) {
            const PdfLine &line = lines[isHead ? count : lines.size() - 1 - count];
            const PdfLine &before =
                lines[isHead ? std::max<qsizetype>(count - 1, 0)
                             : std::min(lines.size() - count, lines.size() - 1)];
            passed += count > 0 && line.row != before.row;
            if (passed > further)
                break;
            if (passed == further)
                row.append(line);
        }
        return row;
    }

    /// True where words stand at both ends of a row with nothing between them.
    static bool isSpread(const QList<PdfLine> &row)
    {
        double widest = 0;
        QList<PdfBox> boxes;
        for (const PdfLine &line : row)
            boxes.append(line.box);
        std::sort(boxes.begin(), boxes.end(),
                  [](const PdfBox &one, const PdfBox &other) { return one.left < other.left; });
        const double left = boxes.first().left;
        double right = boxes.first().right;
        for (const PdfBox &box : std::as_const(boxes)) {
            widest = std::max(widest, box.left - right);
            right = std::max(right, box.right);
        }
        return widest > 0.3 * (right - left);
    }

    /// True for the row at an end of a page that stands away from the text and looks like a head or a
    /// folio. That of the first page's head is left to who looks for the headline.
    bool isSetApart(qsizetype page, const QList<PdfLine> &row, bool isHead) const
    {
        const QList<PdfLine> next = endRow(page, isHead, 1);
        if ((isHead && page == 0) || next.isEmpty() || row.isEmpty())
            return false;
        const PdfLine &line = row.first();
        const double distance = std::abs(line.box.bottom - next.first().box.bottom);
        const bool isSmall = std::all_of(row.begin(), row.end(), [this](const PdfLine &each) {
            return each.size < 1.06 * m_setting.size && !each.endsSentence();
        });
        const double leading = m_setting.leading * m_setting.size;
        if (!isSmall || line.hasNoteNumber)
            return false;
        if (row.size() > 1 && line.size < 0.94 * m_setting.size
            && (isSpread(row) || distance > 1.3 * leading))
            return true;
        if (distance < 1.7 * leading)
            return false;
        if (row.size() > 1)
            return isInZone(line, m_pages[page].height);
        static const QRegularExpression number(u"^\\d{1,4}\\s|\\s\\d{1,4}$"_s);
        return line.text.size() < 80 && isInZone(line, m_pages[page].height)
            && (line.text.contains(number) || looksLikeOutlet(line.text)
                || !dateStampsIn(line.text).isEmpty());
    }

    QList<PdfPageLines> &m_pages;
    const PdfSetting &m_setting;
    QHash<QString, QSet<qsizetype>> m_places; ///< pages that have a line at a place
    bool m_isTextRepeated = false;
};

} // namespace

QList<PdfLine> takeFurniture(QList<PdfPageLines> &pages, const PdfSetting &setting)
{
    return FurnitureFinder(pages, setting).take();
}

bool isPrintedLine(const QString &text)
{
    static const QRegularExpression printed(
        uR"(^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AP]M)?\b)"_s);
    return printed.match(text).hasMatch();
}

} // namespace onrecord
