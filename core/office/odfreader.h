// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/officebuilder.h"
#include "core/office/officestyles.h"
#include "core/result.h"

#include <QXmlStreamReader>

namespace onrecord {

/// Walks through the parts of an OpenDocument, element by element: facts and styles first, if they are
/// parts of their own, then the content.
class OdfReader
{
public:
    /// Damaged where \a bytes are no XML; UnknownFormat where the body is that of another program.
    Result<void> read(const QByteArray &bytes);

    OfficeDocument takeDocument();

private:
    enum class Space : quint8 { Other, Office, Style, Text, Table, Draw };

    /// What is open around a text box or a note.
    struct Around
    {
        OfficeStyle paragraph;
        QList<OfficeStyle> spans;
        int lists = 0;
    };

    Space space() const;
    QString attribute(QLatin1StringView name) const;
    Result<void> startElement();
    Result<void> startOffice(QStringView name);
    void startStyle(QStringView name);
    void startText(QStringView name);
    bool startParagraph(QStringView name);
    void startInline(QStringView name);
    void startTable(QStringView name);
    void startDraw(QStringView name);
    void endElement();
    void endText(QStringView name);
    void readMeta(QStringView name);
    void readStyle(const QString &family);
    void readTextProperties(OfficeStyle &style);
    void beginParagraph(bool isHeading);
    void beginAside(bool isNote);
    void endAside(bool isNote);
    void add(QStringView text);

    QXmlStreamReader m_xml;
    OfficeBuilder m_builder;
    OfficeStyles m_styles; // "p " or "t " and the name
    OfficeDocument m_document;
    QList<OfficeBlock> m_notes;
    OfficeStyle m_paragraph; // what the style of the open one comes to
    QList<OfficeStyle> m_spans; // of those open in it
    QList<Around> m_around;
    int m_size = 0; // of characters where nothing is said
    int m_lists = 0; // open ones
    bool m_isBody = false;
};

} // namespace onrecord
