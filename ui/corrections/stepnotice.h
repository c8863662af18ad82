// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/correcting/correctionsteps.h"
#include "core/text/span.h"
#include "ui/actions/actions.h"

#include <QObject>

namespace onrecord {

class ArticleView;
class Session;

/// Undoes and redoes. What that changed where no reader looks it says in a sentence, with a key to go
/// there; the article stays where it is until that is pressed.
class StepNotice final : public QObject
{
    Q_OBJECT

public:
    StepNotice(Session &session, ArticleView &article, const Actions &actions, QObject *parent);

Q_SIGNALS:
    /// \a show goes to the place; nullptr where it has none in the text.
    void told(const QString &sentence, QAction *show);
    /// \a sentence, which was told last, is no news any more.
    void over(const QString &sentence);
    void statementWanted(const QString &statement);

private:
    void go(bool back);
    void tell(const QString &text, bool back);
    void show();
    bool isInView() const;
    void forget();

    Session &m_session; // Not owned, as are those below.
    ArticleView &m_article;
    QAction *const m_show;
    QString m_statement; ///< Statement::id; empty: none that is there now
    Span m_words; ///< what was changed; empty: nothing that has a place
    QString m_told; ///< the sentence that stands; empty: none
};

} // namespace onrecord
