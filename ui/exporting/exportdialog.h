// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace onrecord {

class Session;

class PlainField;

/// Where the annotated page goes.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(Session &session, QWidget *parent);

    /// "ferry.html" beside "ferry.txt"; a name made of the headline for pasted text.
    static QString proposedPath(const Session &session);

Q_SIGNALS:
    void exported(const QString &path);

private:
    void browse();
    void write();

    Session &m_session; // Not owned.
    PlainField *m_path; // Owned as children, as are those below.
    QCheckBox *m_notes;
    QLabel *m_failure;
    QString m_overwritten; ///< the path whose file the reader was asked about
};

} // namespace onrecord
