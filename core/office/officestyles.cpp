// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/officestyles.h"

#include "core/lexicon/wordlist.h"
#include "core/text/wordtable.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr WordTable classes{std::array{
    WordOf{OfficeRole::Title, "title"},
    WordOf{OfficeRole::Subtitle, "subtitle"},
    WordOf{OfficeRole::Author, "author"},
    WordOf{OfficeRole::Date, "date"},
    WordOf{OfficeRole::Heading, "heading"},
    WordOf{OfficeRole::ListItem, "list-item"},
    WordOf{OfficeRole::Quotation, "quotation"},
    WordOf{OfficeRole::PullQuote, "pull-quote"},
    WordOf{OfficeRole::Caption, "caption"},
    WordOf{OfficeRole::Preformatted, "preformatted"},
    WordOf{OfficeRole::Note, "note"},
    WordOf{OfficeRole::Furniture, "furniture"},
}};

/// The letters of a style's name in lower case: "Heading_20_1", "heading 1" and "Heading1" are one.
QString bareName(QString name)
{
    name.replace("_20_"_L1, " "_L1); // as ODF writes a blank
    QString bare;
    for (const QChar c : std::as_const(name)) {
        if (c.isLetter())
            bare += c.toLower();
    }
    return bare;
}

QHash<QString, OfficeRole> readRoles()
{
    QHash<QString, OfficeRole> roles;
    const Result<QByteArray> bytes = bytesOfList(u"office.txt"_s);
    for (const ListLine &line : bytes ? linesOfList(*bytes) : QList<ListLine>()) {
        const auto role = classes.value(line.text.section(u':', 0, 0));
        const QStringList names = line.text.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : names)
            roles.insert(bareName(name), role.value_or(OfficeRole::Text));
    }
    return roles;
}

/// 2 for "Heading 2", 0 where it has no figure.
quint8 levelIn(QString name)
{
    static const QRegularExpression figure(u"(\\d)\\s*$"_s);
    name.replace("_20_"_L1, " "_L1);
    return quint8(figure.match(name).captured(1).toInt());
}

} // namespace

NamedRole roleOfStyle(const QString &name)
{
    constexpr qsizetype longest = 100;
    if (name.size() > longest)
        return {};
    static const QHash<QString, OfficeRole> roles = readRoles();
    const OfficeRole role = roles.value(bareName(name), OfficeRole::Text);
    const quint8 level = levelIn(name);
    if (role == OfficeRole::Heading || (role == OfficeRole::Title && level > 0)) // "Titre 1"
        return {OfficeRole::Heading, std::max(level, quint8(1))};
    return {role, 0};
}

OfficeStyle OfficeStyles::resolved(const QString &id) const
{
    const auto known = m_resolved.constFind(id);
    if (known != m_resolved.constEnd())
        return *known;
    OfficeStyle whole;
    QString at = id;
    constexpr int longestChain = 32;
    for (int steps = 0; steps < longestChain && m_styles.contains(at); ++steps) {
        const OfficeStyle style = m_styles.value(at);
        if (whole.named.role == OfficeRole::Text)
            whole.named = style.named;
        for (int OfficeStyle::*said : {&OfficeStyle::outline, &OfficeStyle::bold,
                                       &OfficeStyle::hidden, &OfficeStyle::list}) {
            if (whole.*said < 0)
                whole.*said = style.*said;
        }
        if (whole.size == 0)
            whole.size = style.size;
        at = style.parent;
    }
    if (whole.named.role == OfficeRole::Text && !m_styles.contains(at)) // its name is all there is
        whole.named = roleOfStyle(at.section(u' ', -1));
    m_resolved.insert(id, whole);
    return whole;
}

NamedRole roleOf(const OfficeStyle &style)
{
    NamedRole role = style.named;
    const bool mayBeHeading = role.role == OfficeRole::Text || role.role == OfficeRole::Heading
        || role.role == OfficeRole::ListItem;
    if (mayBeHeading && style.outline > 0)
        return {OfficeRole::Heading, quint8(style.outline)};
    if (role.role == OfficeRole::Text && style.list > 0)
        role.role = OfficeRole::ListItem;
    return role;
}

} // namespace onrecord
