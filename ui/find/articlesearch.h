// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"
#include "ui/actions/actions.h"

#include <QObject>

#include <optional>

class QBoxLayout;

namespace onrecord {

class ArticleView;
class FindBar;

/// Find in Article: makes the bar when it is first wanted, and lights up and scrolls to what it
/// finds in the article.
class ArticleSearch final : public QObject
{
    Q_OBJECT

public:
    /// The bar goes into \a column, right below \a article.
    ArticleSearch(ArticleView &article, QBoxLayout &column, const Actions &actions,
                  QObject *parent);

    /// The article has another text.
    void updateText();
    /// Closes the bar. False where it was not open.
    bool stop();

private:
    void start();
    void next();
    void leave();
    FindBar *bar();

    ArticleView &m_article; // Not owned, as is the one below.
    QBoxLayout &m_column;
    FindBar *m_bar = nullptr; // Owned by the window; null until something is looked for.
    std::optional<Span> m_current; ///< what was found last
};

} // namespace onrecord
