// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/officedocument.h"

#include <QHash>
#include <QString>

namespace onrecord {

/// What the name of a style says of its paragraphs, by resources/lexicon/office.txt: "Heading 2",
/// "heading_20_2", "Intense Quote", "Titre". Text for all other names.
struct NamedRole
{
    OfficeRole role = OfficeRole::Text;
    quint8 level = 0; ///< of a heading

    friend bool operator==(const NamedRole &, const NamedRole &) = default;
};

NamedRole roleOfStyle(const QString &name);

/// A style of an office document; what it does not say it takes from the one it is based on.
struct OfficeStyle
{
    QString parent; ///< the id of that one
    NamedRole named; ///< by its name
    int outline = -1; ///< level of an outline, from 1; 0 for none; -1 where that is not said
    int size = 0; ///< in half points; 0 where that is not said
    int bold = -1; ///< 0 or 1; -1 where that is not said
    int hidden = -1; ///< likewise
    int list = -1; ///< likewise: its paragraphs are items of a list
};

/// The styles of a document by their ids.
class OfficeStyles
{
public:
    void insert(const QString &id, const OfficeStyle &style) { m_styles.insert(id, style); }

    /// What the style \a id comes to with all those that it is based on. Of an unknown one, or one that
    /// is based on such, the last word of the id is taken for its name.
    OfficeStyle resolved(const QString &id) const;

private:
    QHash<QString, OfficeStyle> m_styles;
    mutable QHash<QString, OfficeStyle> m_resolved;
};

/// The role and level of a paragraph of \a style.
NamedRole roleOf(const OfficeStyle &style);

} // namespace onrecord
