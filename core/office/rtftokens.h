// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace onrecord {

/// A piece of an RTF file (Rich Text Format 1.9.1, "Contents of an RTF file").
struct RtfToken
{
    enum class Type : quint8 {
        End, ///< of the file
        GroupBegin,
        GroupEnd,
        Word, ///< \par, \fs24
        Symbol, ///< \~, \*: a backslash and what is no letter
        Byte, ///< \'e9
        Text, ///< anything else, but for line breaks, which mean nothing
        Binary, ///< what \bin said; its bytes are skipped
    };

    Type type = Type::End;
    QByteArrayView bytes; ///< the word, or the text
    int value = 0; ///< of a word; the byte; the symbol
    bool hasValue = false; ///< a word has one
};

/// Cuts an RTF file into its pieces, one after another, whatever bytes it is made of.
class RtfTokens
{
public:
    explicit RtfTokens(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    /// The next one, whose views last as long as the file's bytes.
    RtfToken next();

private:
    RtfToken readControl();
    RtfToken readWord();
    RtfToken readText();

    const QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace onrecord
