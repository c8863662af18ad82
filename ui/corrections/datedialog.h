// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "core/wording/decisions.h"

#include <QDialog>

class QCalendarWidget;
class QComboBox;
class QLabel;

namespace onrecord {

/// What a date of the article means, and what it is the date of. Deletes itself.
class DateDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a decider: who set the date; nothing: the machine did, or it is not known.
    DateDialog(const Reading &reading, const ReadDate &date,
               const std::optional<wording::Decider> &decider, QWidget *parent);

Q_SIGNALS:
    /// TIMEX3, of the day, month or year that was chosen; the value as it was where the reader
    /// chose none.
    void answered(const QString &value, onrecord::DateRole role);

private:
    /// How much of the day chosen is meant.
    enum class Exactness { AsRead, Day, Month, Year };

    Exactness exactnessRead() const;
    void addExactness();
    void addRoles(DateRole now);
    QString value() const;
    void sayValue();
    void answer();

    const QString m_before; ///< the value as it was
    QCalendarWidget *m_calendar; // Owned as children, as are those below.
    QComboBox *m_exactness;
    QComboBox *m_role;
    QLabel *m_value;
};

} // namespace onrecord
