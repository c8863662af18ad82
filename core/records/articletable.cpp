// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/articletable.h"

#include "core/records/tablecolumns.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// What Excel reads as the delimiter, on a line of its own; null where there is none.
QChar saidDelimiter(QStringView text)
{
    const bool says = text.size() > 5 && text.startsWith("sep="_L1, Qt::CaseInsensitive)
        && (text[5] == u'\n' || text[5] == u'\r');
    return says ? text[4] : QChar();
}

QStringView withoutSaid(QStringView text)
{
    while (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    return saidDelimiter(text).isNull() ? text : text.sliced(6).trimmed();
}

/// How well a form fits a text.
struct Fit
{
    int names = 0; ///< of the first row that are known
    double alike = 0; ///< the share of rows with as many cells as the first
    qsizetype strayMarks = 0;
    bool hasText = false; ///< a column of texts
    bool isMarked = false; ///< by more than commas that may be those of prose
};

Fit fitOf(QStringView text, TableForm form)
{
    constexpr qsizetype looked = 500; // rows
    constexpr qsizetype lookedWithin = qsizetype{4} << 20;
    TableColumns columns;
    TableRows rows(text, form);
    qsizetype taken = 0;
    qsizetype alike = 0;
    while (taken < looked && rows.place() < lookedWithin) {
        const auto row = rows.next();
        if (!row)
            break;
        if (taken == 0 && (!columns.takeHead(*row) || columns.size() < 2))
            return {};
        alike += row->size() == columns.size();
        columns.look(*row);
        ++taken;
    }
    const qsizetype records = taken - (columns.hasNames() ? 1 : 0);
    if (records < 1)
        return {};
    const bool isMarked =
        rows.quotedCells() >= records || (form.delimiter == u'\t' && columns.size() > 2);
    return {columns.knownNames(), double(alike) / double(taken), rows.strayMarks(),
            columns.textColumn() >= 0, isMarked && records > 1};
}

/// True where the fit says that a text is a table rather than prose with commas.
bool isTable(const Fit &fit)
{
    constexpr int surely = 2; // names, so that it matters less how rows end
    constexpr double mostly = 0.9;
    const bool isNamed = fit.names >= surely || (fit.names > 0 && fit.alike >= mostly);
    return fit.hasText && (isNamed || (fit.isMarked && fit.alike == 1));
}

bool isBetter(const Fit &fit, const Fit &best)
{
    if (fit.names != best.names)
        return fit.names > best.names;
    return fit.alike > best.alike || (fit.alike == best.alike && fit.strayMarks < best.strayMarks);
}

} // namespace

std::optional<TableForm> formOfArticleTable(QStringView text)
{
    while (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    const QChar said = saidDelimiter(text);
    text = withoutSaid(text);
    std::optional<TableForm> best;
    Fit bestFit;
    for (const TableForm form :
         {TableForm{u'\t', true}, TableForm{u'\t', false}, TableForm{u',', true},
          TableForm{u';', true}, TableForm{u'|', true}}) {
        if (!said.isNull() && form.delimiter != said)
            continue;
        const Fit fit = fitOf(text, form);
        if (isTable(fit) && isBetter(fit, bestFit)) {
            best = form;
            bestFit = fit;
        }
    }
    return best;
}

Result<BundleCounts> readArticleTable(QStringView text, const QString &encoding,
                                      const TakeArticle &take)
{
    const std::optional<TableForm> form = formOfArticleTable(text);
    if (!form)
        return Error{Fault::UnknownFormat, {}, -1, u"text/csv"_s};
    text = withoutSaid(text);
    TableColumns columns;
    TableRows looked(text, *form);
    for (bool isFirst = true; const auto row = looked.next(); isFirst = false) {
        if (isFirst)
            columns.takeHead(*row);
        columns.look(*row);
    }
    BundleCounts counts;
    TableRows rows(text, *form);
    if (columns.hasNames())
        rows.next();
    while (const auto row = rows.next()) {
        const RecordFields record = columns.recordOf(*row, form->delimiter);
        if (record.text().isEmpty()) {
            ++counts.withoutText;
            continue;
        }
        ArticleDraft draft = draftOfRecord(record, columns.dayOrder());
        draft.encoding = encoding;
        if (!counts.give(articleOf(draft), take))
            break;
    }
    return counts;
}

} // namespace onrecord
