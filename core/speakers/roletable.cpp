// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/roletable.h"

#include <algorithm>
#include <array>

namespace onrecord {
namespace {

/// Words for one office; the first stands for all of them.
constexpr std::array<std::array<QStringView, 6>, 18> sameOffice{{
    {u"chief", u"head", u"leader", u"boss", u"ceo", u"executive"},
    {u"spokesperson", u"spokesman", u"spokeswoman", u"press", {}, {}},
    {u"lawyer", u"attorney", u"counsel", u"barrister", u"solicitor", {}},
    {u"chair", u"chairman", u"chairwoman", u"chairperson", {}, {}},
    {u"candidate", u"nominee", u"frontrunner", u"front-runner", u"contender", u"hopeful"},
    {u"businessman", u"billionaire", u"mogul", u"developer", u"businesswoman", u"tycoon"},
    {u"reporter", u"journalist", u"correspondent", {}, {}, {}},
    {u"lawmaker", u"congressman", u"congresswoman", u"representative", u"rep", u"legislator"},
    {u"senator", u"sen", {}, {}, {}, {}},
    {u"governor", u"gov", {}, {}, {}, {}},
    {u"president", u"pres", {}, {}, {}, {}},
    {u"professor", u"prof", {}, {}, {}, {}},
    {u"minister", u"premier", {}, {}, {}, {}},
    {u"researchers", u"authors", {}, {}, {}, {}},
    {u"researcher", u"author", {}, {}, {}, {}},
    {u"study", u"report", u"paper", u"research", u"analysis", u"review"},
    {u"poll", u"survey", {}, {}, {}, {}},
    {u"company", u"firm", u"corporation", u"automaker", u"carmaker", u"manufacturer"},
}};

bool endsOwner(QStringView word)
{
    return word.endsWith(u"’s") || word.endsWith(u"'s") || word.endsWith(u"s’");
}

bool isQuality(const WordEntry &entry)
{
    return !entry.has(WordClass::Determiner) && !entry.has(WordClass::Preposition)
        && !entry.has(WordClass::Conjunction) && !entry.has(WordClass::NotNoun)
        && !entry.has(WordClass::Relative) && !entry.has(WordClass::Auxiliary);
}

QString bare(QStringView word)
{
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    if (endsOwner(word))
        word.chop(2);
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word = word.mid(1);
    const QString folded = word.toString().toCaseFolded();
    return folded == u"gop" ? QStringLiteral("republican") : folded; // two names of one party
}

} // namespace

QString Description::canonical(const QString &noun)
{
    for (const auto &office : sameOffice) {
        if (std::find(office.begin(), office.end(), QStringView(noun)) != office.end())
            return office.front().toString();
    }
    return noun;
}

Description Description::of(QStringView head, QStringView rest, const Lexicon &lexicon)
{
    constexpr qsizetype mostWords = 24;
    Description description;
    const auto split = [](QStringView text) {
        QList<QStringView> parts;
        for (const QStringView part : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts)) {
            if (parts.size() < mostWords)
                parts.append(part);
        }
        return parts;
    };
    const QList<QStringView> parts = split(head);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString word = bare(parts[i]);
        const WordEntry &entry = lexicon.look(word);
        const bool owner = i + 1 < parts.size() && endsOwner(parts[i]);
        description.owned = description.owned || owner;
        if (i == 0)
            description.definite = word == u"the" || entry.has(WordClass::Possessive)
                || (parts.size() > 1 && parts[i].front().isUpper()
                    && !entry.has(WordClass::Determiner) && !entry.has(WordClass::Number));
        description.definite = description.definite || owner;
        if (i + 1 == parts.size()) {
            description.noun = canonical(word);
            description.plural = entry.has(WordClass::Plural) || entry.has(WordClass::Group);
            if (entry.has(WordClass::Feminine) != entry.has(WordClass::Masculine))
                description.gender =
                    entry.has(WordClass::Feminine) ? Gender::Feminine : Gender::Masculine;
        } else if (isQuality(entry) && !word.isEmpty()) {
            description.qualities.append(word);
            if (parts[i].front().isUpper() && (i > 0 || owner || entry.classes.isEmpty()))
                description.names.append(word);
        }
    }
    for (const QStringView part : split(rest)) {
        const QString word = bare(part);
        const WordEntry &entry = lexicon.look(word);
        if (entry.has(WordClass::Relative) || part.startsWith(u','))
            break;
        if (isQuality(entry) && !word.isEmpty()) {
            description.qualities.append(word);
            if (part.front().isUpper()) {
                description.names.append(word);
                description.namedBehind = true;
            }
        }
        if (part.endsWith(u','))
            break;
    }
    return description;
}

void RoleTable::add(qsizetype member, const Description &description)
{
    constexpr qsizetype mostEntries = 8; // the latest; more would make a long list slow
    if (description.noun.isEmpty())
        return;
    QList<Entry> &entries = m_entries[description.noun];
    if (entries.size() >= mostEntries)
        entries.removeFirst();
    entries.append({member, description.qualities, description.gender});
}

qsizetype RoleTable::onlyHolder(const Description &description) const
{
    const auto entries = m_entries.constFind(description.noun);
    if (entries == m_entries.constEnd() || description.owned || description.namedBehind)
        return -1;
    const qsizetype holder = entries->first().member;
    const bool only = std::all_of(entries->begin(), entries->end(), [&](const Entry &entry) {
        const bool other = description.gender != Gender::Unknown && entry.gender != Gender::Unknown
            && description.gender != entry.gender;
        return entry.member == holder && entry.qualities.isEmpty() && !other;
    });
    return only ? holder : -1;
}

qsizetype RoleTable::find(const Description &description) const
{
    const auto entries = m_entries.constFind(description.noun);
    if (entries == m_entries.constEnd())
        return -1;
    qsizetype best = -1;
    qsizetype mostShared = -1;
    for (const Entry &entry : *entries) {
        const auto has = [&entry](const QString &word) {
            return entry.qualities.contains(word);
        };
        const bool lacks = !std::all_of(description.names.begin(), description.names.end(), has);
        const bool other = description.gender != Gender::Unknown && entry.gender != Gender::Unknown
            && description.gender != entry.gender;
        if (lacks || other)
            continue;
        const qsizetype shared =
            std::count_if(description.qualities.begin(), description.qualities.end(), has);
        if (shared >= mostShared) {
            mostShared = shared;
            best = entry.member;
        }
    }
    return best;
}

} // namespace onrecord
