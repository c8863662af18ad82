// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/officebuilder.h"
#include "core/office/officefields.h"
#include "core/office/wordxml.h"
#include "core/result.h"

#include <QHash>

namespace onrecord {

/// What w:body or a part of notes holds.
struct WordPart
{
    QList<OfficeBlock> blocks;
    QHash<QString, QList<OfficeBlock>> notes; ///< by id, of a part that holds notes
    QStringList references; ///< in the order of the text: "footnote 2", "endnote 1"
};

/// Walks through a part of a DOCX file, element by element.
class WordReader
{
public:
    explicit WordReader(const WordStyles &styles)
        : m_styles(styles)
    {
    }

    /// Damaged, with the line as place, where \a bytes are no XML; UnknownFormat, with the root element as
    /// detail, where they are no part of a document.
    Result<WordPart> read(const QByteArray &bytes);

private:
    void startElement();
    void endElement();
    bool startStory(QStringView name);
    bool startTable(QStringView name);
    void startRunElement(QStringView name);
    void startForeignElement();
    void startParagraph();
    void takeParagraphProperties();
    void endParagraph();
    void startControl();
    void readFieldCharacter();
    void readReference(const QString &kind);
    void startNote();
    void endNote();
    void add(QStringView text);
    bool isShown() const;

    const WordStyles &m_styles;
    QXmlStreamReader m_xml;
    OfficeBuilder m_builder;
    OfficeFields m_fields;
    WordPart m_part;
    QList<bool> m_alternatives; // of those open, whether one is taken
    QList<OfficeStyle> m_outerParagraphs; // around the open text boxes
    OfficeStyle m_paragraph; // what the style of the open one comes to, and what it says itself
    WordRunProperties m_run; // of the open one, with its style's
    QString m_note; // the id of the open one
    int m_deleted = 0; // open elements that hold what is deleted
    bool m_goesOn = false; // the end of the last paragraph is none
    bool m_isMarkDeleted = false; // that of the open one
    bool m_isRowDeleted = false;
    bool m_isControlHidden = false;
};

} // namespace onrecord
