// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace onrecord {

/// The fields that are open while a document of Word is read (DOCX, RTF): each has an instruction, which
/// nobody sees, and then what came of it.
class OfficeFields
{
public:
    void begin();
    void addInstruction(QStringView words);
    void beginResult();
    void end();

    bool isInInstruction() const { return !m_open.isEmpty() && !m_open.last().isResult; }
    /// True where what is read now is the text of the document: in no instruction, and in no result
    /// that is a number of a page, a table of contents or an index.
    bool isShown() const { return m_hidden == 0; }

private:
    struct Field
    {
        QString instruction;
        bool isResult = false;
        bool isShown = false;
    };

    QList<Field> m_open;
    int m_hidden = 0; // open fields that are not shown
    int m_ignored = 0; // opened deeper than anybody's
};

/// True where the result of a field with \a instruction is part of a text.
bool isFieldShown(const QString &instruction);

} // namespace onrecord
