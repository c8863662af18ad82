// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/corrections/selectioncorrections.h"
#include "ui/corrections/wordsplace.h"

#include <functional>

class QWidget;

namespace onrecord {

class ArticleView;
class Session;

/// A new statement while a reader marks its words in the article: first those that were said, then, in
/// any order and as far as there are any, those that report it and those that name who says it. All of it
/// becomes one step when the reader is done; until then nothing is corrected.
///
///     Q   the selected words were said        Enter  takes it; without a source asks who says it
///     C   the selected words report it        Esc    leaves all as it was
///     R   the selected words name who says it
class StatementMarking final : public QObject
{
    Q_OBJECT

public:
    /// \a window is the parent of the dialog that asks who says it.
    StatementMarking(Session &session, SelectionCorrections &corrections, ArticleView &article,
                     QWidget *window);

    void setWordsPlace(WordsPlace place) { m_wordsPlace = std::move(place); }

    bool isOn() const { return !m_words.content.isEmpty(); }
    const StatementWords &words() const { return m_words; }
    const Reading &reading() const { return m_corrections.reading(); }
    /// Whom the source means, where that is certain, else whatever it says; empty without one.
    QString speaker() const;

    /// Begins with the selected words; while one is marked already, these are its words.
    void takeContent();
    void takeCue();
    void takeSource();
    void finish();
    /// Leaves all as it was; false where nothing is being marked.
    bool stop();

Q_SIGNALS:
    void changed(); ///< it has begun, has other words, or is over
    /// Why nothing happened, and what to do.
    void advised(const QString &sentence);
    void begun();
    /// It is over; \a statement was selected before it began, or is the one that was added.
    void left(const QString &statement);

private:
    Span besideContent(Span words);
    void take(const QList<ActorRef> &speakers);
    void show();
    void end();

    SelectionCorrections &m_corrections; // Not owned, as are those below.
    ArticleView &m_article;
    QWidget *const m_window;
    WordsPlace m_wordsPlace = nowhere;
    StatementWords m_words; ///< no content: nothing is being marked
    QString m_before; ///< Statement::id that was selected
};

} // namespace onrecord
