// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/block.h"
#include "ui/actions/actions.h"

#include <QObject>

namespace onrecord {

class ArticleView;
class Session;

/// Brings left-out blocks back and leaves paragraphs out: joins the actions for that to the article,
/// asks which block where several were left out at one place, and hands the correction to the session.
class BlockCorrections final : public QObject
{
    Q_OBJECT

public:
    BlockCorrections(Session &session, ArticleView &article, const Actions &actions,
                     QObject *parent);

    /// Enables what there is something for; to be called when another statement is selected.
    void update();

private:
    void choose();
    void askWhich(const QList<LeftOutBlock> &blocks);
    void bringBack(const QList<LeftOutBlock> &blocks);
    Span paragraphToLeaveOut() const; ///< empty for none

    Session &m_session; // Not owned, as are those below.
    ArticleView &m_article;
    const Actions &m_actions;
};

} // namespace onrecord
