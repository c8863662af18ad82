// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace onrecord {

/// An element of XML, or a stretch of text between tags.
struct XmlNode
{
    QString name; ///< of an element, without its prefix; empty for text
    QString space; ///< the address of its namespace; where a prefix is declared nowhere, the prefix
    QString text; ///< of a text
    QList<std::pair<QString, QString>> attributes; ///< by name, with its prefix
    int parent = -1;
    int end = 0; ///< the node behind the last one within this

    bool isElement() const { return !name.isEmpty(); }
};

/// A document of XML as a flat list in its order, so that nothing walks down a tree by recursion. Node 0
/// is the document. Nothing outside of the text is read; entities that the text defines are resolved
/// where they are no bomb.
class XmlTree
{
public:
    const std::vector<XmlNode> &nodes() const { return m_nodes; }
    const XmlNode &operator[](int node) const { return m_nodes[size_t(node)]; }
    int size() const { return int(m_nodes.size()); }

    /// The element around everything; -1 where there is none.
    int root() const;
    /// The children of \a node that are elements called \a name, or any elements.
    QList<int> children(int node, QStringView name = {}) const;
    /// The first of them; -1 for none.
    int child(int node, QStringView name) const;
    /// The elements called \a name anywhere in \a node, none within another.
    QList<int> within(int node, QStringView name) const;
    /// The first such element; -1 for none.
    int first(int node, QStringView name) const;
    /// All text in \a node, as it stands; empty for -1.
    QString textOf(int node) const;
    /// The text of the child \a name of \a node, blanks simplified.
    QString textOfChild(int node, QStringView name) const;
    /// The value of an attribute, by its name with prefix; empty where \a node is -1 or has none.
    QString attribute(int node, QStringView name) const;
    /// That of \a node or of an element around it: xml:lang.
    QString inherited(int node, QStringView name) const;
    bool hasChildren(int node) const;

private:
    friend class XmlTreeBuilder;
    std::vector<XmlNode> m_nodes;
};

/// \a text, well-formed or not: what a raw & or < means is guessed, ends that are missing or come in the
/// wrong order are put right. An absent tree: too large for anybody's article.
std::optional<XmlTree> readXml(const QString &text);

/// The element around everything in XML, told by how a text begins. What is in the text counts for it, a
/// declaration and comments before it do not.
struct XmlRoot
{
    QString name; ///< without its prefix; empty where the text is no XML
    QString space; ///< as it is declared by the element itself
};
XmlRoot xmlRootOf(QStringView text);

/// What is in \a node as HTML, for those of its elements that HTML has. \a renamed says what an element is
/// called there: an empty name leaves it out with all that is in it.
QString htmlOf(const XmlTree &tree, int node, QString (*renamed)(const XmlTree &tree, int node));
/// The same for what is XHTML already.
QString htmlOf(const XmlTree &tree, int node);

} // namespace onrecord
