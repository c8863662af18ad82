// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamWriter>

namespace onrecord {

/// The elements that a project of REFI-QDA is made of, as they are written one after another.
class RefiXml
{
public:
    /// \a textSha256 is that of the article: ids are other ones in the project of another.
    explicit RefiXml(QByteArray textSha256);
    Q_DISABLE_COPY_MOVE(RefiXml)

    const QByteArray &bytes() const { return m_bytes; } ///< what is written so far
    QXmlStreamWriter &xml() { return m_xml; }

    /// The id of \a what in this project; the same each time.
    QString guid(const QString &what) const;
    /// One line, nothing in it that nobody would see.
    void attribute(const QString &name, const QString &value);
    void element(const QString &name, const QString &words);
    /// A code that others are below; the end is the caller's.
    void openGroup(const QString &what, const QString &name);
    void writeCode(const QString &what, const QString &name, const QString &colour);
    void writeVariable(const QString &what, const QString &name, const QString &type);
    /// \a value of the variable \a what, in an element \a type.
    void writeValue(const QString &what, const QString &type, const QString &value);

private:
    QByteArray m_textSha256;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml; ///< into m_bytes
};

} // namespace onrecord
