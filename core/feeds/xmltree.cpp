// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/xmltree.h"

#include "core/feeds/xmlbuilder.h"
#include "core/feeds/xmlsoup.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace onrecord {

int XmlTree::root() const
{
    const QList<int> elements = size() > 0 ? children(0) : QList<int>();
    return elements.value(0, -1);
}

QList<int> XmlTree::children(int node, QStringView name) const
{
    QList<int> found;
    for (int at = node + 1; node >= 0 && at < (*this)[node].end; at = (*this)[at].end) {
        if ((*this)[at].isElement() && (name.isEmpty() || (*this)[at].name == name))
            found.append(at);
    }
    return found;
}

int XmlTree::child(int node, QStringView name) const
{
    return children(node, name).value(0, -1);
}

QList<int> XmlTree::within(int node, QStringView name) const
{
    QList<int> found;
    for (int at = node + 1; node >= 0 && at < (*this)[node].end;) {
        const bool isMeant = (*this)[at].name == name;
        if (isMeant)
            found.append(at);
        at = isMeant ? (*this)[at].end : at + 1;
    }
    return found;
}

int XmlTree::first(int node, QStringView name) const
{
    for (int at = node + 1; node >= 0 && at < (*this)[node].end; ++at) {
        if ((*this)[at].name == name)
            return at;
    }
    return -1;
}

QString XmlTree::textOf(int node) const
{
    QString text;
    for (int at = node; node >= 0 && at < (*this)[node].end; ++at)
        text += (*this)[at].text;
    return text;
}

QString XmlTree::textOfChild(int node, QStringView name) const
{
    return textOf(child(node, name)).simplified();
}

QString XmlTree::attribute(int node, QStringView name) const
{
    if (node < 0)
        return {};
    for (const auto &[each, value] : (*this)[node].attributes) {
        if (each == name)
            return value;
    }
    return {};
}

QString XmlTree::inherited(int node, QStringView name) const
{
    for (int at = node; at >= 0; at = (*this)[at].parent) {
        const QString value = attribute(at, name);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

bool XmlTree::hasChildren(int node) const
{
    for (int at = node + 1; node >= 0 && at < (*this)[node].end; ++at) {
        if ((*this)[at].isElement())
            return true;
    }
    return false;
}

std::optional<XmlTree> readXml(const QString &text)
{
    const qsizetype begin = text.indexOf(u'<'); // what stands before it breaks the declaration
    const QString document = begin > 0 ? text.sliced(begin) : text;
    XmlTreeBuilder strict;
    if (strict.takeWellFormed(document))
        return strict.tree();
    if (strict.isTooLarge())
        return std::nullopt;
    XmlTreeBuilder guessed;
    scanXmlSoup(document, guessed);
    if (guessed.isTooLarge())
        return std::nullopt;
    return guessed.tree();
}

XmlRoot xmlRootOf(QStringView text)
{
    constexpr qsizetype longestHead = 16384;
    static const QRegularExpression root(
        uR"re(^[\s\x{FEFF}]*(?:<\?[^>]{0,2000}>\s*|<!--.{0,8000}?-->\s*|<!DOCTYPE[^>\[]{0,2000}(?:\[.{0,8000}?\]\s*)?>\s*)*<(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)((?:\s[^<>]*)?)/?>)re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = root.match(text.first(std::min(text.size(), longestHead)).toString());
    if (!match.hasMatch())
        return {};
    const QString prefix = match.captured(1);
    const QString wanted = prefix.isEmpty() ? u"xmlns"_s : u"xmlns:"_s + prefix;
    const QRegularExpression declared(uR"re(\s%1\s*=\s*["']([^"']*)["'])re"_s.arg(wanted));
    return {match.captured(2), declared.match(match.captured(3)).captured(1)};
}

/// Elements of HTML that hold nothing.
static bool isEmptyInHtml(const QString &name)
{
    static const QSet<QString> names{u"br"_s, u"hr"_s, u"img"_s, u"col"_s, u"wbr"_s, u"input"_s};
    return names.contains(name);
}

QString htmlOf(const XmlTree &tree, int node, QString (*renamed)(const XmlTree &tree, int node))
{
    struct Open
    {
        QString name;
        int end;
    };
    QString html;
    QList<Open> open;
    const int end = node < 0 ? 0 : tree[node].end;
    const auto closeUntil = [&](int at) {
        for (; !open.isEmpty() && open.last().end <= at; open.removeLast())
            html += u"</"_s + open.last().name + u'>';
    };
    for (int at = node + 1; at < end;) {
        closeUntil(at);
        const XmlNode &each = tree[at];
        if (!each.isElement()) {
            html += each.text.toHtmlEscaped();
            ++at;
            continue;
        }
        const QString name = renamed(tree, at);
        if (name.isEmpty()) {
            at = each.end;
            continue;
        }
        html += u'<' + name;
        for (const auto &[attribute, value] : each.attributes) {
            if (!attribute.contains(u':'))
                html += u' ' + attribute + u"=\""_s + value.toHtmlEscaped() + u'"';
        }
        html += u'>';
        if (!isEmptyInHtml(name))
            open.append({name, each.end});
        ++at;
    }
    closeUntil(end);
    return html;
}

QString htmlOf(const XmlTree &tree, int node)
{
    return htmlOf(tree, node, [](const XmlTree &within, int at) { return within[at].name; });
}

} // namespace onrecord
