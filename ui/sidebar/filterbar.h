// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sidebar/findingfilter.h"

#include <QWidget>

class QLabel;

namespace onrecord {

class Actions;
class Chip;

/// Below the filter's field: chips for what is listed, each an action of the View menu, with counts. While
/// words are looked for, how much of the list has them instead.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    struct Counts
    {
        int verbatim = 0; ///< partly verbatim ones included
        int paraphrase = 0;
        int toReview = 0;
        int rejected = 0;
    };

    void addChips(const Actions &actions);
    void setCounts(const Counts &counts);
    /// \a words: what is looked for; empty: the chips are shown.
    void setSearch(const QString &words, const ListedCounts &shown, const ListedCounts &all);

Q_SIGNALS:
    void clearWanted(); ///< of the words that are looked for

private:
    static QString shownWords(const ListedCounts &shown, const ListedCounts &all);

    QWidget *m_chips; // Owned as children, as are those below.
    QWidget *m_search;
    Chip *m_words;
    QLabel *m_shown;
    Chip *m_verbatim;
    Chip *m_paraphrase;
    Chip *m_toReview;
    Chip *m_rejected;
};

} // namespace onrecord
