// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record.h"

#include "core/page/bodydraft.h"
#include "core/page/pagefacts.h"
#include "core/page/pagetitle.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

bool isWebAddress(const QString &words)
{
    return words.startsWith("http://"_L1) || words.startsWith("https://"_L1);
}

/// "Ida Lund" for "Lund, Ida"; \a name itself where the comma parts something else.
QString firstNameFirst(const QString &name)
{
    static const QRegularExpression turned(
        uR"(^(\p{Lu}[^,\s]*(?:\s[^,\s]+){0,2}),\s*(\p{Lu}[^,\s]*(?:\s\p{Lu}[^,\s]*)?)$)"_s);
    static const QRegularExpression suffix(u"^(?:Jr|Sr|I{1,3}|PhD|MD)\\.?$"_s);
    const auto match = turned.match(name);
    if (!match.hasMatch() || suffix.match(match.captured(2)).hasMatch())
        return name;
    return match.captured(2) + u' ' + match.captured(1);
}

/// The first words of \a field that are an address of the web, or that are none; empty for none.
QString firstOf(const RecordFields &record, RecordField field, bool isAddress)
{
    for (const QString &words : record.all(field)) {
        if (isWebAddress(words) == isAddress)
            return words;
    }
    return {};
}

/// The address of the article: that of its own field, or what stands in one for the outlet.
QString urlIn(const RecordFields &record)
{
    const QString url = firstOf(record, RecordField::Url, true);
    return url.isEmpty() ? firstOf(record, RecordField::Outlet, true) : url;
}

/// True where \a text says where its paragraphs are, or is too short to need it.
bool hasParagraphs(const QString &text)
{
    constexpr qsizetype longestParagraph = 600;
    static const QRegularExpression paragraph(u"\n|</p>|<br"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return text.size() < longestParagraph || text.contains(paragraph);
}

} // namespace

QStringList authorsInField(const QString &words)
{
    const QStringList parts = words.split(u';', Qt::SkipEmptyParts);
    // Nobody has one name only, so that a comma between two words parts the names of one person.
    const bool isOneTurned = parts.size() == 1 && words.simplified().count(u' ') == 1;
    if (parts.size() < 2 && !isOneTurned)
        return authorsIn(words);
    QStringList authors;
    for (const QString &part : parts) {
        const QString name = firstNameFirst(withoutEntities(part));
        for (const QString &author : name.contains(u',') ? authorsIn(name) : QStringList{name}) {
            const QStringList named = authorsIn(author);
            if (!named.isEmpty() && !authors.contains(named.join(u' ')))
                authors.append(named.join(u' '));
        }
    }
    return authors;
}

void RecordFields::add(FieldMeaning meaning, const QString &words)
{
    const QString said = words.trimmed();
    const bool saysNothing = said.isEmpty() || said == "null"_L1 || said == "NaN"_L1
        || said == "nan"_L1 || said == "None"_L1 || said == "NA"_L1;
    if (meaning.field == RecordField::None || saysNothing)
        return;
    QMap<int, QString> &ranked = m_words[meaning.field];
    if (!ranked.contains(meaning.rank))
        ranked.insert(meaning.rank, said);
}

QString RecordFields::words(RecordField field) const
{
    const auto ranked = m_words.constFind(field);
    return ranked == m_words.constEnd() ? QString() : ranked->first();
}

QStringList RecordFields::all(RecordField field) const
{
    return m_words.value(field).values();
}

QString RecordFields::text() const
{
    const QMap<int, QString> texts = m_words.value(RecordField::Text);
    qsizetype longest = 0;
    for (const QString &each : texts)
        longest = std::max(longest, each.size());
    QStringList whole;
    for (const QString &each : texts) {
        if (each.size() * 2 >= longest)
            whole.append(each);
    }
    // Interfaces give the text without its paragraphs beside the one that has them.
    const auto parted = std::find_if(whole.cbegin(), whole.cend(), hasParagraphs);
    const bool isRunTogether = !whole.isEmpty() && !hasParagraphs(whole.first());
    return isRunTogether && parted != whole.cend() ? *parted : whole.value(0);
}

bool RecordFields::isArticle() const
{
    constexpr qsizetype shortest = 80; // of a text without a title
    const QString body = text();
    return body.size() >= shortest || (!body.isEmpty() && !words(RecordField::Title).isEmpty());
}

ArticleDraft draftOfRecord(const RecordFields &record, DayOrder order)
{
    const QString outlet = wordsOfMarkup(firstOf(record, RecordField::Outlet, false));
    const QString title = withoutOutlet(wordsOfMarkup(record.words(RecordField::Title)), outlet);
    ArticleDraft draft = draftOfBody(record.text(), title);
    const QStringList authors = authorsInField(record.words(RecordField::Byline));
    if (!authors.isEmpty())
        draft.byline = bylineOf(authors);
    if (!outlet.isEmpty())
        draft.outlet = outlet;
    const QString written = record.words(RecordField::Published);
    if (const QDate day = dayInField(written, order); day.isValid())
        draft.published = day;
    else if (isDayInEitherOrder(written))
        draft.warnings.append({WarningKind::DayUnclear, written, 0});
    if (const QString url = urlIn(record); !url.isEmpty())
        draft.url = url;
    if (const QString language = languageIn(record.words(RecordField::Language));
        !language.isEmpty())
        draft.language = language;
    return draft;
}

} // namespace onrecord
