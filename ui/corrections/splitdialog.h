// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace onrecord {

/// Asks which of an actor's statements are somebody else's, and what that one is called. Space ticks the
/// marked statement, Enter splits.
class SplitDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a ticked are the Statement::ids that are chosen at first.
    SplitDialog(const Reading &reading, const ReadActor &actor, const QStringList &ticked,
                QWidget *parent);

    QStringList chosen() const; ///< Statement::ids in text order
    NamedActor own() const;

Q_SIGNALS:
    void answered(const QStringList &statements, const onrecord::NamedActor &own);

private:
    void addStatements(const ReadActor &actor, const QStringList &ticked);
    void addKinds(ActorKind kind);
    void update();
    void answer();

    const Reading m_reading;
    QListWidget *m_statements; // Owned as children, as are those below.
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLabel *m_hint;
    QPushButton *m_ok = nullptr;
};

} // namespace onrecord
