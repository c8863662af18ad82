// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace onrecord {

/// How a table is written as text.
struct TableForm
{
    QChar delimiter = u',';
    bool isQuoted = true; ///< marks around a cell are none of its words (RFC 4180)

    friend bool operator==(const TableForm &, const TableForm &) = default;
};

/// Reads the rows of a table one after another. Cells may go over lines where they are quoted; lines end
/// with \n, \r\n or \r. A mark within a quoted cell that is neither doubled nor at its end is a character of
/// it. Linear in the text.
class TableRows
{
public:
    TableRows(QStringView text, TableForm form)
        : m_text(text)
        , m_form(form)
    {
    }

    /// The cells of the next row that is not empty; absent at the end.
    std::optional<QStringList> next();

    /// Where the next row begins.
    qsizetype place() const { return m_at; }
    /// Marks so far that were neither doubled nor at an end of their cell, as where nobody quotes.
    qsizetype strayMarks() const { return m_strayMarks; }
    /// Cells so far that stand in marks.
    qsizetype quotedCells() const { return m_quotedCells; }

private:
    QString cell();
    QString quotedCell();
    bool isAtLineEnd() const;
    void skipLineEnd();

    QStringView m_text;
    TableForm m_form;
    qsizetype m_at = 0;
    qsizetype m_strayMarks = 0;
    qsizetype m_quotedCells = 0;
};

/// \a cell without what spreadsheets set before or around a value: an apostrophe before a formula, ="…".
QString withoutGuard(const QString &cell);

} // namespace onrecord
