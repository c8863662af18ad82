// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/exportformat.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace onrecord {

/// What of the article is to go into the file: a box for each thing that a format has a place for and
/// the reading something of.
class ExportChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportChoices(const Reading &reading, QWidget *parent);

    /// Shows the boxes that mean something for what has \a contents; \a isTable for the CSV.
    void showFor(const ExportContents &contents, bool isTable);
    /// As ticked, for what showFor() was told.
    ExportChoice choice() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *addBox(const QString &name, const QString &words, bool isChecked);
    void addStates(const Reading &reading);

    QWidget *m_states; // Owned as children, as are those below.
    QList<std::pair<State, QCheckBox *>> m_ofState;
    QCheckBox *m_notes;
    QCheckBox *m_history;
    QCheckBox *m_byteOrderMark;
    bool m_hasNotes = false; ///< the reading
    bool m_hasHistory = false;
    ExportContents m_contents;
    bool m_isTable = false;
};

} // namespace onrecord
