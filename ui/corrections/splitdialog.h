// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applying/splitting.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace onrecord {

/// Asks which mentions and statements of an actor are somebody else's, and what that one is called. Space
/// ticks the marked row, Enter splits.
class SplitDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a ticked are the parts (partsOf()) that are chosen at first.
    SplitDialog(const Reading &reading, const ReadActor &actor, const QList<ActorPart> &ticked,
                QWidget *parent);

    QList<ActorPart> chosen() const; ///< in text order
    NamedActor own() const;

Q_SIGNALS:
    void answered(const QList<onrecord::ActorPart> &parts, const onrecord::NamedActor &own);

private:
    void addParts(const QList<ActorPart> &ticked);
    QString textOf(const ActorPart &part) const;
    void addKinds(ActorKind kind);
    void update();
    void answer();

    const Reading m_reading;
    const QList<ActorPart> m_parts; ///< a row each
    QListWidget *m_rows; // Owned as children, as are those below.
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLabel *m_hint;
    QPushButton *m_ok = nullptr;
};

} // namespace onrecord
