// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace onrecord {

/// What a field of a record says about its article.
enum class RecordField : quint8 {
    None,
    Title,
    Byline,
    Outlet,
    Published,
    Url,
    Language,
    Text,
    Summary, ///< of the text, never the text itself
};

/// What a name of a field is known to mean.
struct FieldMeaning
{
    RecordField field = RecordField::None;
    int rank = 0; ///< of several fields of one meaning the lowest is believed
};

/// The names of resources/lexicon/fields.txt, read once.
class FieldNames
{
public:
    static const FieldNames &instance();

    /// What the field called \a name holds; None for a name that is not known.
    FieldMeaning meaningOf(const QString &name) const;
    /// True where the fields of the object called \a name are those of the record around it.
    bool isPartOfRecord(const QString &name) const;

private:
    FieldNames();

    QHash<QString, FieldMeaning> m_meanings;
    QSet<QString> m_parts;
};

} // namespace onrecord
