// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/fieldnames.h"

#include "core/lexicon/wordlist.h"
#include "core/text/wordtable.h"

#include <QStringTokenizer>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr WordTable parts{std::array{
    WordOf{RecordField::Title, "title"},
    WordOf{RecordField::Byline, "byline"},
    WordOf{RecordField::Outlet, "outlet"},
    WordOf{RecordField::Published, "published"},
    WordOf{RecordField::Url, "url"},
    WordOf{RecordField::Language, "language"},
    WordOf{RecordField::Text, "text"},
    WordOf{RecordField::Summary, "summary"},
}};

/// "publicationdate" for "dc:Publication_date".
QString bareName(const QString &name)
{
    QString bare;
    for (const QChar c : QStringView(name).sliced(name.lastIndexOf(u':') + 1)) {
        if (c.isLetterOrNumber())
            bare += c.toLower();
    }
    return bare;
}

} // namespace

FieldNames::FieldNames()
{
    const Result<QByteArray> bytes = bytesOfList(u"fields.txt"_s);
    QString part;
    int rank = 0;
    for (const ListLine &line : bytes ? linesOfList(*bytes) : QList<ListLine>()) {
        if (line.text.startsWith(u'[')) {
            part = line.text.sliced(1).chopped(1);
            continue;
        }
        for (const QStringView name : qTokenize(line.text, u' ')) {
            if (const auto field = parts.value(part))
                m_meanings.insert(name.toString(), {*field, ++rank});
            else
                m_parts.insert(name.toString());
        }
    }
}

const FieldNames &FieldNames::instance()
{
    static const FieldNames names;
    return names;
}

FieldMeaning FieldNames::meaningOf(const QString &name) const
{
    constexpr qsizetype longest = 60;
    return name.size() > longest ? FieldMeaning() : m_meanings.value(bareName(name));
}

bool FieldNames::isPartOfRecord(const QString &name) const
{
    constexpr qsizetype longest = 60;
    return name.size() <= longest && m_parts.contains(bareName(name));
}

} // namespace onrecord
