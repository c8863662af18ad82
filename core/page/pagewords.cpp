// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagewords.h"

#include "core/lexicon/wordlist.h"
#include "core/text/wordtable.h"

#include <QStringTokenizer>
#include <QVarLengthArray>

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

constexpr qsizetype longestSaying = 160;

} // namespace

PageWords::PageWords()
{
    const Result<QByteArray> bytes = bytesOfList(u"pages.txt"_s);
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
            m_beginnings.append({folded(line.text), part});
        } else if (kind == u"opens") {
            m_openings.append({folded(line.text), part});
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
    constexpr qsizetype mostWords = 3; // of a name in the list
    for (qsizetype first = 0; first < found.words.size(); ++first) {
        const qsizetype end = std::min(found.words.size(), first + mostWords);
        for (qsizetype last = first; last < end; ++last) {
            const auto known = m_names.find(found.from(first, last));
            if (known == m_names.end())
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
    for (const auto &[beginning, part] : m_openings) {
        if (opening.startsWith(beginning))
            return part;
    }
    if (words.size() > longestSaying)
        return PartOfPage::None;
    const QString &plain = opening;
    if (const auto said = m_sayings.constFind(plain); said != m_sayings.constEnd())
        return *said;
    const bool isSentence = words.endsWith(u'.') && words.size() > 60;
    for (const auto &[beginning, part] : m_beginnings) {
        if (!isSentence && plain.startsWith(beginning))
            return part;
    }
    return PartOfPage::None;
}

} // namespace onrecord
