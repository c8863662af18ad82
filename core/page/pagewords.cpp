// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagewords.h"

#include "core/lexicon/wordlist.h"
#include "core/text/wordtable.h"

#include <QStringTokenizer>

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

/// The words of a list of names, cut at all that is no letter or figure and before capitals within
/// ("storyAdSlot").
std::vector<QByteArray> wordsOf(std::string_view names)
{
    std::vector<QByteArray> words;
    QByteArray word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.push_back(std::exchange(word, {}));
    };
    bool wasLower = false;
    for (const char c : names) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLower = c >= 'a' && c <= 'z';
        const bool isFigure = c >= '0' && c <= '9';
        if ((isUpper && wasLower) || (!isUpper && !isLower && !isFigure))
            finish();
        if (isUpper || isLower || isFigure)
            word += isUpper ? char(c | 0x20) : c;
        wasLower = isLower;
    }
    finish();
    return words;
}

bool isWeak(PartOfPage part)
{
    return part == PartOfPage::Body || part == PartOfPage::Standfirst || part == PartOfPage::None;
}

/// What is said with a capital, an apostrophe or two blanks more is the same.
QString folded(const QString &words)
{
    QString plain = words.simplified().toLower();
    plain.replace(u'’', u'\'').replace(u'–', u'-').replace(u'—', u'-');
    while (plain.endsWith(u'.') || plain.endsWith(u'…') || plain.endsWith(u'»')
           || plain.endsWith(u'→') || plain.endsWith(u'>'))
        plain = plain.chopped(1).trimmed();
    return plain;
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
        } else {
            for (const QStringView name : qTokenize(line.text, u' '))
                m_names.insert(name.toUtf8(), part);
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
    PartOfPage weak = PartOfPage::None;
    const std::vector<QByteArray> words = wordsOf(names);
    for (size_t at = 0; at < words.size(); ++at) {
        QByteArray name;
        for (size_t end = at; end < std::min(words.size(), at + 3); ++end) {
            name += (end == at ? "" : "-") + words[end];
            const PartOfPage part = m_names.value(name);
            if (!isWeak(part))
                return part;
            if (weak == PartOfPage::None)
                weak = part;
        }
    }
    return weak;
}

PartOfPage PageWords::partSaying(const QString &words) const
{
    if (words.size() > longestSaying)
        return PartOfPage::None;
    const QString plain = folded(words);
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
