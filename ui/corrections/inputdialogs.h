// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

namespace onrecord {

// Small dialogs, each of which asks for one value. Each emits answered() once, when the reader
// accepts it, and deletes itself when it is closed.

/// What an actor or a topic is called.
class NameDialog final : public QDialog
{
    Q_OBJECT

public:
    NameDialog(const QString &question, const QString &name, QWidget *parent);

Q_SIGNALS:
    void answered(const QString &name); ///< not empty
};

/// One of several names.
class ChoiceDialog final : public QDialog
{
    Q_OBJECT

public:
    ChoiceDialog(const QString &question, const QStringList &choices, QWidget *parent);

Q_SIGNALS:
    void answered(const QString &choice);
};

/// The note beside a statement.
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(const QString &note, QWidget *parent);

    /// Asks first where words would be lost.
    void reject() override;

Q_SIGNALS:
    void answered(const QString &note); ///< empty: no note

private:
    std::function<bool()> m_hasChanged;
};

} // namespace onrecord
