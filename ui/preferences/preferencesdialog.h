// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFontComboBox;
class QLineEdit;
class QSpinBox;

namespace onrecord {

/// What a reader may set. Every change shows at once; Cancel takes them back.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const Preferences &preferences, QWidget *parent);

    Preferences preferences() const;

Q_SIGNALS:
    void changed(const onrecord::Preferences &preferences);

private:
    void setUpFields();
    void layOut();
    void tellChanges();

    const Preferences m_before;
    QCheckBox *m_ownFamily; // Owned as children, as are those below.
    QFontComboBox *m_family;
    QSpinBox *m_size;
    QSpinBox *m_measure;
    QComboBox *m_theme;
    QCheckBox *m_singleKeys;
    QLineEdit *m_readerName;
};

} // namespace onrecord
