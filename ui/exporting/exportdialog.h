// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/exportformat.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace onrecord {

class ExportChoices;
class ExportWork;
struct MadeExport;
class PlainField;
class Session;

/// In which format the article is exported, what will be in it, and where it goes.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(Session &session, QWidget *parent);

    /// Nothing for PDF, which is printed rather than exported.
    std::optional<ExportFormat> format() const;
    void choose(std::optional<ExportFormat> format);

    /// Ends the making of a file first, where one is under way: nothing is written then.
    void reject() override;

Q_SIGNALS:
    void exported(const QString &path);

private:
    void setUpFormats();
    void setUpPreview();
    void setUpPath();
    void layOut();
    QWidget *laidOutContents();
    void takeSize();
    void formatChosen();
    void showContents();
    QString suffix() const;
    std::function<MadeExport()> making() const;
    void finish(const MadeExport &made);
    void setWorking(bool isWorking);
    QString articleId() const;
    void browse();
    void write();
    void tellFailure(const QString &sentence);

    Session &m_session; // Not owned.
    QComboBox *m_format; // Owned as children, as are those below.
    QLabel *m_purpose;
    QLabel *m_contents;
    QLabel *m_previewOf;
    QPlainTextEdit *m_preview;
    PlainField *m_path;
    ExportChoices *m_choices;
    QLabel *m_failure;
    QLabel *m_progress;
    QList<QWidget *> m_input; ///< what cannot be used while a file is made
    ExportWork *m_work;
    QString m_overwritten; ///< the path whose file the reader was asked about
};

} // namespace onrecord
