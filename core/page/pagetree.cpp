// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagetree.h"

#include "core/page/leanpage.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace onrecord {

/// Memory for gumbo's tree, given back at once: gumbo itself would walk down the tree to free it.
struct PageTree::Memory
{
    static constexpr size_t blockSize = size_t(1) << 20;

    struct Free
    {
        void operator()(char *block) const { std::free(block); }
    };

    void *allocate(size_t size)
    {
        constexpr size_t alignment = alignof(std::max_align_t);
        const size_t rounded = (size + alignment - 1) / alignment * alignment;
        if (rounded > m_left) {
            const size_t wanted = std::max(rounded, blockSize);
            auto *block = static_cast<char *>(std::malloc(wanted));
            Q_CHECK_PTR(block);
            m_blocks.emplace_back(block);
            m_at = block;
            m_left = wanted;
        }
        char *const given = m_at;
        m_at += rounded;
        m_left -= rounded;
        return given;
    }

    QByteArray page; ///< gumbo's tree looks at it

private:
    std::vector<std::unique_ptr<char, Free>> m_blocks;
    char *m_at = nullptr;
    size_t m_left = 0;
};

namespace {

struct NamedTag
{
    GumboTag gumbo;
    Tag tag;
};

constexpr NamedTag namedTags[] = {
    {GUMBO_TAG_A, Tag::A},
    {GUMBO_TAG_ADDRESS, Tag::Address},
    {GUMBO_TAG_ARTICLE, Tag::Article},
    {GUMBO_TAG_ASIDE, Tag::Aside},
    {GUMBO_TAG_AUDIO, Tag::Audio},
    {GUMBO_TAG_B, Tag::B},
    {GUMBO_TAG_BASE, Tag::Base},
    {GUMBO_TAG_BLOCKQUOTE, Tag::Blockquote},
    {GUMBO_TAG_BODY, Tag::Body},
    {GUMBO_TAG_BR, Tag::Br},
    {GUMBO_TAG_BUTTON, Tag::Button},
    {GUMBO_TAG_CANVAS, Tag::Canvas},
    {GUMBO_TAG_CAPTION, Tag::Caption},
    {GUMBO_TAG_CENTER, Tag::Center},
    {GUMBO_TAG_CITE, Tag::Cite},
    {GUMBO_TAG_CODE, Tag::Code},
    {GUMBO_TAG_DD, Tag::Dd},
    {GUMBO_TAG_DEL, Tag::Del},
    {GUMBO_TAG_DETAILS, Tag::Details},
    {GUMBO_TAG_DIV, Tag::Div},
    {GUMBO_TAG_DL, Tag::Dl},
    {GUMBO_TAG_DT, Tag::Dt},
    {GUMBO_TAG_EM, Tag::Em},
    {GUMBO_TAG_EMBED, Tag::Embed},
    {GUMBO_TAG_FIELDSET, Tag::Fieldset},
    {GUMBO_TAG_FIGCAPTION, Tag::Figcaption},
    {GUMBO_TAG_FIGURE, Tag::Figure},
    {GUMBO_TAG_FOOTER, Tag::Footer},
    {GUMBO_TAG_FORM, Tag::Form},
    {GUMBO_TAG_H1, Tag::H1},
    {GUMBO_TAG_H2, Tag::H2},
    {GUMBO_TAG_H3, Tag::H3},
    {GUMBO_TAG_H4, Tag::H4},
    {GUMBO_TAG_H5, Tag::H5},
    {GUMBO_TAG_H6, Tag::H6},
    {GUMBO_TAG_HEAD, Tag::Head},
    {GUMBO_TAG_HEADER, Tag::Header},
    {GUMBO_TAG_HGROUP, Tag::Hgroup},
    {GUMBO_TAG_HR, Tag::Hr},
    {GUMBO_TAG_HTML, Tag::Html},
    {GUMBO_TAG_I, Tag::I},
    {GUMBO_TAG_IFRAME, Tag::Iframe},
    {GUMBO_TAG_IMG, Tag::Img},
    {GUMBO_TAG_INPUT, Tag::Input},
    {GUMBO_TAG_INS, Tag::Ins},
    {GUMBO_TAG_LABEL, Tag::Label},
    {GUMBO_TAG_LEGEND, Tag::Legend},
    {GUMBO_TAG_LI, Tag::Li},
    {GUMBO_TAG_LINK, Tag::Link},
    {GUMBO_TAG_MAIN, Tag::Main},
    {GUMBO_TAG_MATH, Tag::Math},
    {GUMBO_TAG_META, Tag::Meta},
    {GUMBO_TAG_NAV, Tag::Nav},
    {GUMBO_TAG_NOSCRIPT, Tag::Noscript},
    {GUMBO_TAG_OBJECT, Tag::Object},
    {GUMBO_TAG_OL, Tag::Ol},
    {GUMBO_TAG_OPTION, Tag::Option},
    {GUMBO_TAG_P, Tag::P},
    {GUMBO_TAG_PRE, Tag::Pre},
    {GUMBO_TAG_Q, Tag::Q},
    {GUMBO_TAG_S, Tag::S},
    {GUMBO_TAG_SCRIPT, Tag::Script},
    {GUMBO_TAG_SECTION, Tag::Section},
    {GUMBO_TAG_SELECT, Tag::Select},
    {GUMBO_TAG_SMALL, Tag::Small},
    {GUMBO_TAG_SPAN, Tag::Span},
    {GUMBO_TAG_STRONG, Tag::Strong},
    {GUMBO_TAG_STYLE, Tag::Style},
    {GUMBO_TAG_SUB, Tag::Sub},
    {GUMBO_TAG_SUMMARY, Tag::Summary},
    {GUMBO_TAG_SUP, Tag::Sup},
    {GUMBO_TAG_SVG, Tag::Svg},
    {GUMBO_TAG_TABLE, Tag::Table},
    {GUMBO_TAG_TBODY, Tag::Tbody},
    {GUMBO_TAG_TD, Tag::Td},
    {GUMBO_TAG_TEMPLATE, Tag::Template},
    {GUMBO_TAG_TEXTAREA, Tag::Textarea},
    {GUMBO_TAG_TFOOT, Tag::Tfoot},
    {GUMBO_TAG_TH, Tag::Th},
    {GUMBO_TAG_THEAD, Tag::Thead},
    {GUMBO_TAG_TIME, Tag::Time},
    {GUMBO_TAG_TITLE, Tag::Title},
    {GUMBO_TAG_TR, Tag::Tr},
    {GUMBO_TAG_UL, Tag::Ul},
    {GUMBO_TAG_VIDEO, Tag::Video},
};

Tag tagOf(const GumboElement &element, std::string_view name)
{
    static const auto byNumber = [] {
        std::array<Tag, GUMBO_TAG_LAST + 1> tags{};
        for (const NamedTag &each : namedTags)
            tags[each.gumbo] = each.tag;
        return tags;
    }();
    if (element.tag == GUMBO_TAG_UNKNOWN)
        return name == "dialog" ? Tag::Dialog : Tag::Other;
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML && element.tag != GUMBO_TAG_SVG
        && element.tag != GUMBO_TAG_MATH)
        return Tag::Other;
    return byNumber[std::min<size_t>(element.tag, GUMBO_TAG_LAST)];
}

std::string_view nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return {name.data, name.length};
}

std::string_view viewOf(const char *text)
{
    return text ? std::string_view(text) : std::string_view();
}

bool isParent(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE
        || node.type == GUMBO_NODE_DOCUMENT;
}

const GumboVector &childrenOf(const GumboNode &node)
{
    return node.type == GUMBO_NODE_DOCUMENT ? node.v.document.children : node.v.element.children;
}

/// Lays gumbo's tree out as a list. A page may be nested deeper than a stack is deep, so the way
/// back up is kept beside.
class Flattening
{
public:
    Flattening(std::vector<PageNode> &nodes, std::vector<Attribute> &attributes)
        : m_nodes(nodes)
        , m_attributes(attributes)
    {
    }

    void add(const GumboNode &document);

private:
    struct Level
    {
        const GumboVector *children;
        unsigned next;
        int node;
    };

    void open(const GumboNode &node, int parent);
    void bindAttributes();

    std::vector<PageNode> &m_nodes;
    std::vector<Attribute> &m_attributes;
    std::vector<Level> m_levels;
    std::vector<size_t> m_firstAttributes; // a node each
};

void Flattening::open(const GumboNode &node, int parent)
{
    PageNode flat;
    flat.parent = parent;
    m_firstAttributes.push_back(m_attributes.size());
    if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE) {
        flat.text = nameOf(node.v.element);
        flat.tag = tagOf(node.v.element, flat.text);
        const GumboVector &attributes = node.v.element.attributes;
        for (unsigned at = 0; at < attributes.length; ++at) {
            const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[at]);
            m_attributes.push_back({viewOf(attribute->name), viewOf(attribute->value)});
        }
    } else if (node.type != GUMBO_NODE_DOCUMENT) {
        flat.type =
            node.type == GUMBO_NODE_COMMENT ? PageNode::Type::Comment : PageNode::Type::Text;
        flat.text = viewOf(node.v.text.text);
    }
    flat.end = int(m_nodes.size()) + 1;
    m_nodes.push_back(flat);
}

/// Only now do the attributes stay where they are.
void Flattening::bindAttributes()
{
    m_firstAttributes.push_back(m_attributes.size());
    for (size_t at = 0; at < m_nodes.size(); ++at) {
        const size_t first = m_firstAttributes[at];
        m_nodes[at].attributes =
            std::span(m_attributes.data() + first, m_firstAttributes[at + 1] - first);
    }
}

void Flattening::add(const GumboNode &document)
{
    open(document, -1);
    m_levels.push_back({&childrenOf(document), 0, 0});
    while (!m_levels.empty()) {
        Level &level = m_levels.back();
        if (level.next == level.children->length) {
            m_nodes[size_t(level.node)].end = int(m_nodes.size());
            m_levels.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(level.children->data[level.next++]);
        const int index = int(m_nodes.size());
        open(*child, level.node);
        if (isParent(*child))
            m_levels.push_back({&childrenOf(*child), 0, index});
    }
    bindAttributes();
}

} // namespace

PageTree::PageTree(const QByteArray &page)
    : m_memory(std::make_unique<Memory>())
{
    m_memory->page = leanPage(page);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = [](void *memory, size_t size) {
        return static_cast<Memory *>(memory)->allocate(size);
    };
    options.deallocator = [](void *, void *) {
    };
    options.userdata = m_memory.get();
    options.max_errors = 0;
    const GumboOutput *output = gumbo_parse_with_options(&options, m_memory->page.constData(),
                                                         size_t(m_memory->page.size()));
    Flattening(m_nodes, m_attributes).add(*output->document);
}

PageTree::PageTree(PageTree &&) noexcept = default;
PageTree &PageTree::operator=(PageTree &&) noexcept = default;
PageTree::~PageTree() = default;

bool PageTree::hasAttribute(int node, std::string_view name) const
{
    const auto &attributes = (*this)[node].attributes;
    return std::any_of(attributes.begin(), attributes.end(),
                       [name](const Attribute &each) { return each.name == name; });
}

std::string_view PageTree::attribute(int node, std::string_view name) const
{
    for (const Attribute &each : (*this)[node].attributes) {
        if (each.name == name)
            return each.value;
    }
    return {};
}

QString PageTree::textOf(int node) const
{
    QString text;
    for (int at = node; at < (*this)[node].end; ++at) {
        const PageNode &each = (*this)[at];
        if (each.isText())
            text += toText(each.text);
        else if (each.isElement(Tag::Br))
            text += u' ';
    }
    return text.simplified();
}

} // namespace onrecord
