// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace onrecord {

/// A field that obeys nothing of a value it is given: what nobody would see of it stands there by
/// its number (shownPlainly()).
class PlainField final : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    void setValue(const QString &value);
    /// The value that was given as it was, until it is edited; what is typed otherwise.
    QString value() const;

private:
    QString m_given;
};

} // namespace onrecord
