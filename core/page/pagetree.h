// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace onrecord {

/// Elements of HTML that somebody here tells apart; the rest is Other.
enum class Tag : quint8 {
    Other,
    A,
    Address,
    Article,
    Aside,
    B,
    Base,
    Blockquote,
    Body,
    Br,
    Button,
    Caption,
    Center,
    Cite,
    Code,
    Dd,
    Details,
    Dialog,
    Div,
    Dl,
    Dt,
    Em,
    Embed,
    Fieldset,
    Figcaption,
    Figure,
    Footer,
    Form,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hgroup,
    Hr,
    Html,
    I,
    Iframe,
    Img,
    Input,
    Ins,
    Label,
    Legend,
    Li,
    Link,
    Main,
    Math,
    Meta,
    Nav,
    Noscript,
    Object,
    Ol,
    Option,
    P,
    Pre,
    Q,
    S,
    Script,
    Section,
    Select,
    Small,
    Span,
    Strong,
    Style,
    Sub,
    Summary,
    Sup,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    Ul,
    Video,
    Audio,
    Canvas,
    Del,
};

struct Attribute
{
    std::string_view name; ///< lower case
    std::string_view value; ///< UTF-8, entities resolved
};

/// An element, or a stretch of text between tags.
struct PageNode
{
    enum class Type : quint8 { Element, Text, Comment };

    Type type = Type::Element;
    Tag tag = Tag::Other; ///< of an element
    int parent = -1;
    int end = 0; ///< the node behind the last one within this
    std::string_view text; ///< UTF-8: of a text or comment; of an element, its name
    std::span<const Attribute> attributes;

    bool isElement() const { return type == Type::Element; }
    bool isElement(Tag wanted) const { return type == Type::Element && tag == wanted; }
    bool isText() const { return type == Type::Text; }
};

/// A page of HTML as browsers understand it, however broken, by gumbo. What is in a template is
/// part of the tree (shadow roots are saved so), what is in an attribute (an iframe's srcdoc) is
/// not. Nothing runs, nothing is loaded.
///
/// Nodes stand in the order of the page and are named by their index: those within node n are
/// n + 1 up to nodes()[n].end.
class PageTree
{
public:
    /// \a page is UTF-8. Elements nested deeper than anybody's are taken for parts of those around
    /// them, and what is in scripts and styles is left out (leanpage.h).
    explicit PageTree(const QByteArray &page);
    PageTree(PageTree &&) noexcept;
    PageTree &operator=(PageTree &&) noexcept;
    ~PageTree();

    const std::vector<PageNode> &nodes() const { return m_nodes; }
    const PageNode &operator[](int node) const { return m_nodes[size_t(node)]; }
    int size() const { return int(m_nodes.size()); }

    /// The value of the attribute \a name; empty where \a node has none.
    std::string_view attribute(int node, std::string_view name) const;
    bool hasAttribute(int node, std::string_view name) const;
    /// True where \a inner lies in \a outer or is it.
    bool isWithin(int inner, int outer) const
    {
        return inner >= outer && inner < (*this)[outer].end;
    }

    /// All text in \a node, blanks simplified.
    QString textOf(int node) const;

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory; ///< what the views look at
    std::vector<Attribute> m_attributes;
    std::vector<PageNode> m_nodes;
};

inline QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace onrecord
