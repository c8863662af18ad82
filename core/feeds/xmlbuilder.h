// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/xmltree.h"

#include <QHash>

namespace onrecord {

/// Puts an XmlTree together, tag by tag.
class XmlTreeBuilder
{
public:
    XmlTreeBuilder();

    /// The whole of \a text, if it is well-formed; false where it is not.
    bool takeWellFormed(const QString &text);

    /// Opens an element; \a name may have a prefix. Elements deeper than anybody's are not opened.
    void open(const QString &name, const QList<std::pair<QString, QString>> &attributes);
    /// Closes the innermost element called \a name and those in it; nothing where none is open.
    void close(const QString &name);
    void add(const QString &text);

    bool isTooLarge() const { return m_isTooLarge; }
    /// What was taken; all elements are closed.
    XmlTree tree();

private:
    int append(XmlNode node);
    void closeLast();
    QString spaceOf(const QString &prefix) const;

    XmlTree m_tree;
    QList<std::pair<int, QString>> m_open; ///< nodes, with their names as written
    QHash<QString, QString> m_prefixes; ///< wherever they are declared
    bool m_isTooLarge = false;
};

} // namespace onrecord
