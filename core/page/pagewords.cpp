// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagewords.h"

#include "core/lexicon/wordlist.h"
#include "core/text/wordtable.h"

#include <QStringTokenizer>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr WordTable headings{std::array{
    WordOf{PartOfPage::Menu, "menu"},
    WordOf{PartOfPage::Sharing, "sharing"},
    WordOf{PartOfPage::Related, "related"},
    WordOf{PartOfPage::SignUp, "sign-up"},
    WordOf{PartOfPage::Consent, "consent"},
    WordOf{PartOfPage::Advertisement, "advertisement"},
    WordOf{PartOfPage::ReaderComments, "reader-comments"},
    WordOf{PartOfPage::Footer, "footer"},
    WordOf{PartOfPage::Hidden, "hidden"},
    WordOf{PartOfPage::Player, "player"},
    WordOf{PartOfPage::PullQuote, "pull-quote"},
    WordOf{PartOfPage::AboutArticle, "about-article"},
    WordOf{PartOfPage::Caption, "caption"},
    WordOf{PartOfPage::Body, "body"},
    WordOf{PartOfPage::Standfirst, "standfirst"},
}};

/// A list of names in lower case, its words joined by hyphens.
struct NameWords
{
    std::string joined;
    QVarLengthArray<std::pair<size_t, size_t>, 32> words; ///< begin and end in it

    /// From the word at \a first to the one at \a last.
    std::string_view from(qsizetype first, qsizetype last) const
    {
        return std::string_view(joined).substr(words[first].first,
                                               words[last].second - words[first].first);
    }
};

/// The words of \a names, cut at all that is no letter or figure and before capitals within
/// ("storyAdSlot").
NameWords wordsOf(std::string_view names)
{
    NameWords words;
    words.joined.reserve(names.size() + 8);
    bool isInWord = false;
    bool wasLower = false;
    for (const char c : names) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLower = c >= 'a' && c <= 'z';
        const bool isWordPart = isUpper || isLower || (c >= '0' && c <= '9');
        if (isWordPart && (!isInWord || (isUpper && wasLower))) {
            if (!words.joined.empty())
                words.joined += '-';
            words.words.append({words.joined.size(), words.joined.size()});
        }
        if (isWordPart) {
            words.joined += isUpper ? char(c | 0x20) : c;
            words.words.last().second = words.joined.size();
        }
        isInWord = isWordPart;
        wasLower = isLower;
    }
    return words;
}

constexpr size_t longestMadeUp = 3;

/// True for names that a program gave, "ab ac ad": that one of them is a word of the list tells nothing.
bool isMadeByProgram(const NameWords &names)
{
    constexpr qsizetype fewest = 3;
    return names.words.size() >= fewest
        && std::all_of(names.words.begin(), names.words.end(),
                       [](const auto &word) { return word.second - word.first <= longestMadeUp; });
}

bool isWeak(PartOfPage part)
{
    return part == PartOfPage::Body || part == PartOfPage::Standfirst || part == PartOfPage::None;
}

/// What is said with a capital, an apostrophe or two blanks more is the same, and so are dashes and brackets
/// around it.
QString folded(const QString &words)
{
    constexpr QStringView before = u"-*[(«‹←<|";
    constexpr QStringView behind = u".…»›→>-*)]";
    QString plain = words.simplified().toLower();
    plain.replace(u'’', u'\'').replace(u'–', u'-').replace(u'—', u'-');
    qsizetype begin = 0;
    qsizetype end = plain.size();
    while (begin < end && (before.contains(plain[begin]) || plain[begin] == u' '))
        ++begin;
    while (end > begin && (behind.contains(plain[end - 1]) || plain[end - 1] == u' '))
        --end;
    return plain.sliced(begin, end - begin);
}

/// "comments" of "14 comments" and "comments (14)"; a longer line as it stands.
QString withoutCount(const QString &words)
{
    constexpr qsizetype longest = 40;
    const bool hasDigit =
        std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
    if (!hasDigit || words.size() > longest)
        return words;
    QString bare = words;
    bare.removeIf([](QChar c) { return c.isDigit() || c == u'(' || c == u')'; });
    return bare.simplified();
}

constexpr qsizetype longestSaying = 160;
constexpr qsizetype longestHolder = 120;
constexpr qsizetype fewestBlanksOfHolder = 2;

/// True where somebody says a part of \a words.
bool isQuoted(const QString &words)
{
    return words.contains(u'“') || words.contains(u'"') || words.contains(u'«')
        || words.contains(u'„');
}

} // namespace

PageWords::PageWords()
{
    read(u"pages.txt"_s);
    read(u"pagesabroad.txt"_s);
}

void PageWords::read(const QString &list)
{
    const Result<QByteArray> bytes = bytesOfList(list);
    QString kind;
    PartOfPage part = PartOfPage::None;
    for (const ListLine &line : bytes ? linesOfList(*bytes) : QList<ListLine>()) {
        if (line.text.startsWith(u'[') && line.text.endsWith(u']')) {
            const QString heading = line.text.sliced(1).chopped(1);
            part = headings.value(heading.section(u' ', 0, 0)).value_or(PartOfPage::None);
            kind = heading.section(u' ', 1);
        } else if (kind == u"says") {
            m_sayings.insert(folded(line.text), part);
        } else if (kind == u"begins") {
            m_beginnings[folded(line.text)[0]].append({folded(line.text), part});
        } else if (kind == u"opens") {
            m_openings[folded(line.text)[0]].append({folded(line.text), part});
        } else if (kind == u"holds") {
            m_held.append({folded(line.text), part});
        } else {
            for (const QStringView name : qTokenize(line.text, u' '))
                m_names.emplace(name.toUtf8().toStdString(), part);
        }
    }
}

const PageWords &PageWords::instance()
{
    static const PageWords words;
    return words;
}

PartOfPage PageWords::partNamed(std::string_view names) const
{
    if (names.empty())
        return PartOfPage::None;
    PartOfPage weak = PartOfPage::None;
    const NameWords found = wordsOf(names);
    const bool isMadeUp = isMadeByProgram(found);
    constexpr qsizetype mostWords = 3; // of a name in the list
    for (qsizetype first = 0; first < found.words.size(); ++first) {
        const qsizetype end = std::min(found.words.size(), first + mostWords);
        for (qsizetype last = first; last < end; ++last) {
            const std::string_view name = found.from(first, last);
            const auto known = m_names.find(name);
            if (known == m_names.end() || (isMadeUp && name.size() <= longestMadeUp))
                continue;
            if (!isWeak(known->second))
                return known->second;
            if (weak == PartOfPage::None)
                weak = known->second;
        }
    }
    return weak;
}

PartOfPage PageWords::partSaying(const QString &words) const
{
    const QString opening = folded(words.first(std::min(words.size(), longestSaying)));
    if (opening.isEmpty())
        return PartOfPage::None;
    for (const auto &[beginning, part] : m_openings.value(opening[0])) {
        if (opening.startsWith(beginning))
            return part;
    }
    if (words.size() > longestSaying)
        return PartOfPage::None;
    const QString &plain = opening;
    if (const auto said = m_sayings.constFind(plain); said != m_sayings.constEnd())
        return *said;
    if (const QString bare = withoutCount(plain); bare.size() < plain.size()) {
        if (const auto said = m_sayings.constFind(bare); said != m_sayings.constEnd())
            return *said;
    }
    const bool isSentence = words.endsWith(u'.') && words.size() > 60;
    for (const auto &[beginning, part] : m_beginnings.value(plain[0])) {
        if (!isSentence && plain.startsWith(beginning))
            return part;
    }
    if (plain.size() > longestHolder || plain.count(u' ') < fewestBlanksOfHolder)
        return PartOfPage::None;
    for (const auto &[held, part] : m_held) {
        if (plain.contains(held) && !isQuoted(plain))
            return part;
    }
    return PartOfPage::None;
}

} // namespace onrecord
