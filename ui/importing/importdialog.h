// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importedreading.h"
#include "core/importing/marksagainst.h"

#include <QDialog>

class QRadioButton;
class QVBoxLayout;

namespace onrecord {

class PlainField;

/// Says what is in a file of marks and how far it agrees with what is shown, and asks what to do with it.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class As {
        Corrections, ///< the reader's own from now on
        Opinion, ///< another reader's, until they are taken over
    };

    /// \a file names the file the marks come from.
    ImportDialog(const QString &file, const ImportedReading &imported, const MarksAgainst &against,
                 QWidget *parent);

    As choice() const;
    /// Who the other reader is; the file's name unless somebody wrote another.
    QString otherReader() const;

private:
    void addSentences(const QString &file);
    void addLine(const QString &name, const QString &words);
    void addNotTaken();
    void addStatements(const QString &name, const QString &heading,
                       const QList<UnplacedStatement> &statements);
    void addChoice(const QString &file);
    void addButtons();

    const ImportedReading m_imported;
    const MarksAgainst m_against;
    QVBoxLayout *m_column; // Owned as children, as are those below.
    QRadioButton *m_asCorrections;
    QRadioButton *m_asOpinion;
    PlainField *m_reader;
};

} // namespace onrecord
