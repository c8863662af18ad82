// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QDialog>

class QTableWidget;

namespace onrecord {

/// Who is on record on what: actors down, topics across. A cell with statements leads to its first one.
class TopicGridDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TopicGridDialog(const Reading &reading, QWidget *parent = nullptr);

    /// Shows another reading; the cell that was selected stays so where there is one.
    void setReading(const Reading &reading);

Q_SIGNALS:
    void statementWanted(const QString &statement); ///< Statement::id

private:
    void fill();
    void goTo(int row, int column);
    void copy() const;

    Reading m_reading;
    QTableWidget *m_table; // Owned as a child.
};

} // namespace onrecord
