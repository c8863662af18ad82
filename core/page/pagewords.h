// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace onrecord {

/// What an element of a page is for, as far as its names tell.
enum class PartOfPage : quint8 {
    None,
    Menu,
    Sharing,
    Related, ///< other articles
    SignUp,
    Consent,
    Advertisement,
    ReaderComments,
    Footer,
    Hidden,
    Player, ///< of a video or a recording, with its labels
    PullQuote,
    AboutArticle, ///< byline, day, author
    Caption,
    Body, ///< of the article
    Standfirst,
};

/// The words of resources/lexicon/pages.txt and pagesabroad.txt, read once.
class PageWords
{
public:
    static const PageWords &instance();

    /// What an element is whose class, id or the like is \a names ("story-ad-wrapper clearfix"). The
    /// first part of a page that is named; Body and Standfirst only where nothing else is.
    PartOfPage partNamed(std::string_view names) const;
    /// What a line is by its \a words: those of a button or a notice. None for all else.
    PartOfPage partSaying(const QString &words) const;

private:
    PageWords();
    void read(const QString &list);

    /// Lets names be looked up where they stand.
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view name) const
        {
            return std::hash<std::string_view>()(name);
        }
    };

    std::unordered_map<std::string, PartOfPage, Hash, std::equal_to<>> m_names;
    using Sayings = QList<std::pair<QString, PartOfPage>>;

    QHash<QString, PartOfPage> m_sayings;
    QHash<QChar, Sayings> m_beginnings; // by their first character
    QHash<QChar, Sayings> m_openings; ///< the same, whatever follows
    Sayings m_held; ///< anywhere in a short line
};

} // namespace onrecord
