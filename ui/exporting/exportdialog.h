// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/exportformat.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace onrecord {

class ExportChoices;
class PlainField;
class Session;

/// In which format the article is exported, what will be in it, and where it goes.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(Session &session, QWidget *parent);

    /// "ferry.html" beside "ferry.txt"; a name made of the headline for pasted text and for one of
    /// several articles of a file.
    static QString proposedPath(const Session &session, ExportFormat format = ExportFormat::Html);

    /// Nothing for PDF, which is printed rather than exported.
    std::optional<ExportFormat> format() const;
    void choose(std::optional<ExportFormat> format);

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
    Result<void> writeTo(const QString &path);
    QString articleId() const;
    void browse();
    void write();
    bool writeTextBeside(const QString &path);
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
    QString m_overwritten; ///< the path whose file the reader was asked about
};

} // namespace onrecord
