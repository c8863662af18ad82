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

class Actions;
class ShortcutsPage;

/// What a reader may set. Every change shows at once; Cancel takes them back.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a actions are those whose keys may be changed.
    PreferencesDialog(const Preferences &preferences, const Actions &actions, QWidget *parent);

    Preferences preferences() const;

Q_SIGNALS:
    void changed(const onrecord::Preferences &preferences);

private:
    void setUpFields();
    void addLanguages();
    void layOut();
    void tellChanges();

    const Preferences m_before;
    QCheckBox *m_ownFamily; // Owned as children, as are those below.
    QFontComboBox *m_family;
    QSpinBox *m_size;
    QSpinBox *m_measure;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_care;
    QCheckBox *m_singleKeys;
    QLineEdit *m_readerName;
    ShortcutsPage *m_keys;
};

} // namespace onrecord
