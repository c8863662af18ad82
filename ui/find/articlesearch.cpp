// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/articlesearch.h"

#include "ui/article/articleview.h"
#include "ui/find/findbar.h"

#include <QBoxLayout>

namespace onrecord {

ArticleSearch::ArticleSearch(ArticleView &article, QBoxLayout &column, const Actions &actions,
                             QObject *parent)
    : QObject(parent)
    , m_article(article)
    , m_column(column)
{
    connect(actions[ActionId::Find], &QAction::triggered, this, &ArticleSearch::start);
    connect(actions[ActionId::FindNext], &QAction::triggered, this, &ArticleSearch::next);
    connect(actions[ActionId::FindPrevious], &QAction::triggered, this,
            [this] { bar()->previous(); });
}

FindBar *ArticleSearch::bar()
{
    if (m_bar)
        return m_bar;
    m_bar = new FindBar(m_article.parentWidget());
    m_bar->setText(m_article.document().text());
    m_column.insertWidget(m_column.indexOf(&m_article) + 1, m_bar);
    connect(m_bar, &FindBar::found, this, [this](const Spans &found, qsizetype current) {
        m_article.setFound(found, current);
        if (current >= 0) {
            m_current = found.at(current);
            m_article.scrollTo(*m_current);
        } else if (m_bar->isVisible()) { // else it is being closed
            m_current.reset();
        }
    });
    connect(m_bar, &FindBar::stopped, this, &ArticleSearch::leave);
    return m_bar;
}

/// Keys go on where the words were found.
void ArticleSearch::leave()
{
    if (m_current)
        m_article.setCaret(m_current->begin);
    m_current.reset();
    m_article.setFocus();
}

void ArticleSearch::start()
{
    constexpr qsizetype longestPhrase = 100; // more is a passage, not what is looked for
    const QString words = m_article.selectedText();
    const bool isPhrase = words.size() <= longestPhrase && !words.contains(u'\n');
    bar()->start(m_article.caret(), isPhrase ? words : QString());
}

void ArticleSearch::next()
{
    if (bar()->isVisible())
        bar()->next();
    else
        start();
}

void ArticleSearch::updateText()
{
    if (m_bar)
        m_bar->setText(m_article.document().text());
}

bool ArticleSearch::stop()
{
    if (!m_bar || !m_bar->isVisible())
        return false;
    m_bar->stop();
    return true;
}

} // namespace onrecord
