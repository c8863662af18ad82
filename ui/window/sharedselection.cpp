// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sharedselection.h"

#include "ui/article/articleview.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/sidebar/sidebar.h"

namespace onrecord {

SharedSelection::SharedSelection(ArticleView &article, Sidebar &sidebar,
                                 SelectionCorrections &corrections, QObject *parent)
    : QObject(parent)
    , m_article(article)
    , m_sidebar(sidebar)
    , m_corrections(corrections)
{
    connectArticle();
    connectSidebar();
    connect(&corrections, &SelectionCorrections::made, this, &SharedSelection::select);
}

void SharedSelection::connectArticle()
{
    connect(&m_article, &ArticleView::statementClicked, this, &SharedSelection::select);
    connect(&m_article, &ArticleView::selectionChanged, &m_corrections,
            [this] { m_corrections.setWords(m_article.selection()); });
    connect(&m_article, &ArticleView::caretMoved, &m_corrections, &SelectionCorrections::setCaret);
}

void SharedSelection::connectSidebar()
{
    connect(&m_sidebar, &Sidebar::statementSelected, this, &SharedSelection::select);
    connect(&m_sidebar, &Sidebar::placeSelected, this, [this](qsizetype offset) {
        // The sidebar stays at the row, which is no statement's.
        m_article.selectStatement({});
        m_corrections.setStatement({});
        if (offset >= 0)
            m_article.scrollTo({offset, offset + 1});
    });
    connect(&m_sidebar, &Sidebar::actorSelected, &m_corrections, &SelectionCorrections::setActor);
    connect(&m_sidebar, &Sidebar::topicSelected, &m_corrections, &SelectionCorrections::setTopic);
    connect(&m_sidebar, &Sidebar::claimSelected, &m_corrections, &SelectionCorrections::setClaim);
}

void SharedSelection::select(const QString &statement)
{
    m_article.selectStatement(statement);
    m_sidebar.selectStatement(statement);
    m_corrections.setStatement(statement);
    Q_EMIT selected(statement);
}

} // namespace onrecord
