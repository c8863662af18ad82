// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/officebuilder.h"
#include "core/office/officefields.h"
#include "core/office/officestyles.h"
#include "core/office/rtftokens.h"
#include "core/office/rtfwords.h"

#include <QHash>

#include <vector>

namespace onrecord {

/// Walks through an RTF file, piece by piece. How characters and paragraphs look is kept for each open
/// group and given up with it.
class RtfReader
{
public:
    explicit RtfReader(const QByteArray &bytes)
        : m_tokens(bytes)
    {
        m_groups.emplace_back();
    }

    OfficeDocument read();

private:
    struct Font
    {
        QByteArray charset; ///< empty: that of the document
        QString name;
        bool isSymbol = false;
    };

    struct Group
    {
        RtfDestination destination = RtfDestination::Text;
        RtfDestination opened =
            RtfDestination::Text; ///< what ends with the group; Text for nothing
        CharacterLook look{24, false};
        int font = -1; ///< -1: the document's
        int language = 0;
        int unicodeSkip = 1;
        bool isHidden = false;
        bool isDeleted = false;
        // Of the paragraph:
        int style = 0;
        int outline = -1;
        bool isListed = false;
        bool isInTable = false;
        bool isDropCap = false;
    };

    Group &group() { return m_groups.back(); }
    void readToken(const RtfToken &token);
    void readWord(const RtfToken &token);
    void readSymbol(char symbol);
    void beginGroup();
    void endGroup();
    void setDestination(RtfDestination destination);
    void act(RtfAction action, const RtfToken &token);
    bool actOnText(RtfAction action, const RtfToken &token);
    bool actOnParagraph(RtfAction action, const RtfToken &token);
    bool actOnFile(RtfAction action, const RtfToken &token);
    void setFont(int number);
    void takeUnicode(int value);
    void takeBytes(QByteArrayView bytes);
    void flushBytes();
    void add(QStringView text);
    void addToText(QStringView text);
    void addToTable(QStringView text);
    void placeInTable();
    void endParagraph();
    void finishParagraph();
    void readCell();
    void readRow();
    QByteArray charset() const;
    bool isShown() const;

    RtfTokens m_tokens;
    std::vector<Group> m_groups;
    qsizetype m_ignoredGroups = 0; // opened deeper than anybody's
    OfficeBuilder m_builder;
    OfficeFields m_fields;
    OfficeStyles m_styles;
    OfficeDocument m_document;
    QList<OfficeBlock> m_notes;
    QHash<int, Font> m_fonts;
    QHash<int, qsizetype> m_languages; // characters in each, by Windows' number
    QByteArray m_charset = "windows-1252"; // the document's
    QByteArray m_bytes; // waiting to be decoded together
    int m_font = 0; // the document's
    int m_tableFont = 0; // of the font table, being read
    QString m_styleId; // likewise, of the style sheet
    QString m_name; // of either
    OfficeStyle m_style;
    int m_skip = 0; // characters that stand for the one before, for readers that know no Unicode
    bool m_isFirst = false; // the next word is the group's first
    bool m_isOptional = false; // behind \*
};

} // namespace onrecord
