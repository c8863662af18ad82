// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/databasewords.h"

#include "core/lexicon/wordlist.h"
#include "core/text/wordtable.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr WordTable customs{std::array{
    WordOf{FieldCustom::Nexis, "nexis"},
    WordOf{FieldCustom::Factiva, "factiva"},
    WordOf{FieldCustom::ProQuest, "proquest"},
    WordOf{FieldCustom::Europresse, "europresse"},
}};

constexpr WordTable fields{std::array{
    WordOf{LabelField::Title, "title"},
    WordOf{LabelField::Byline, "byline"},
    WordOf{LabelField::Outlet, "outlet"},
    WordOf{LabelField::Day, "day"},
    WordOf{LabelField::Language, "language"},
    WordOf{LabelField::Text, "text"},
    WordOf{LabelField::Highlight, "highlight"},
    WordOf{LabelField::Abstract, "abstract"},
    WordOf{LabelField::Dateline, "dateline"},
    WordOf{LabelField::Caption, "caption"},
    WordOf{LabelField::Correction, "correction"},
    WordOf{LabelField::Section, "section"},
    WordOf{LabelField::Length, "length"},
    WordOf{LabelField::Info, "info"},
    WordOf{LabelField::Copyright, "copyright"},
    WordOf{LabelField::Filed, "filed"},
    WordOf{LabelField::Index, "index"},
}};

constexpr WordTable sayings{std::array{
    WordOf{RecordSaying::EndOfDocument, "end of document"},
    WordOf{RecordSaying::Edition, "edition"},
    WordOf{RecordSaying::NoText, "no text"},
    WordOf{RecordSaying::ReadingEnds, "reading ends"},
    WordOf{RecordSaying::Words, "words"},
}};

QString labelKey(FieldCustom custom, const QString &label)
{
    const bool hasCase = custom == FieldCustom::Factiva || custom == FieldCustom::ProQuest;
    return hasCase ? label : label.toLower();
}

/// A word as the lists have it, without a full stop behind.
QString bareWord(QStringView word)
{
    QString bare = word.toString().toLower();
    while (bare.endsWith(u'.') || bare.endsWith(u','))
        bare.chop(1);
    return bare;
}

} // namespace

const DatabaseWords &DatabaseWords::instance()
{
    static const DatabaseWords words;
    return words;
}

DatabaseWords::DatabaseWords()
{
    QString heading;
    const QByteArray bytes = bytesOfList(u"databases.txt"_s).value();
    for (const ListLine &line : linesOfList(bytes)) {
        if (line.text.startsWith(u'['))
            heading = line.text.sliced(1).chopped(1);
        else
            readLine(heading, line.text);
    }
}

void DatabaseWords::readLine(const QString &heading, const QString &line)
{
    if (heading == u"languages") {
        const QStringList names = line.split(u' ');
        for (const QString &name : names)
            m_languages.insert(name, names.first());
        return;
    }
    const auto saying = sayings.value(heading);
    const auto custom = customs.value(heading.section(u' ', 0, 0));
    const auto field = fields.value(heading.section(u' ', 1));
    for (const QString &each : line.split(u';')) {
        const QString words = each.trimmed();
        if (saying)
            m_sayings.insert(words, *saying);
        else if (custom && field)
            m_fields.insert({quint8(*custom), labelKey(*custom, words)}, *field);
    }
}

std::optional<LabelField> DatabaseWords::fieldOf(FieldCustom custom, QStringView label) const
{
    const auto found = m_fields.constFind({quint8(custom), labelKey(custom, label.toString())});
    return found == m_fields.constEnd() ? std::nullopt : std::optional(*found);
}

bool DatabaseWords::says(RecordSaying saying, QStringView words) const
{
    constexpr qsizetype longest = 60;
    if (words.size() > longest)
        return false;
    const auto found = m_sayings.constFind(bareWord(words.trimmed()));
    return found != m_sayings.constEnd() && *found == saying;
}

QString DatabaseWords::languageNamed(QStringView words) const
{
    qsizetype end = 0;
    while (end < words.size() && words[end].isLetter())
        ++end;
    return m_languages.value(bareWord(words.first(end)));
}

} // namespace onrecord
