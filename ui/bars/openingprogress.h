// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace onrecord {

class ArticleView;
class Session;
class StatusLine;

/// Says in the status line, and on an empty page, that a file is being read, once that takes longer
/// than a moment; lets the reader cancel it.
class OpeningProgress final : public QObject
{
    Q_OBJECT

public:
    OpeningProgress(Session &session, ArticleView &article, StatusLine &status, QObject *parent);

private:
    void update();
    void tell();

    Session &m_session; // Not owned, as are those below.
    ArticleView &m_article;
    StatusLine &m_status;
    QTimer m_timer; ///< runs while a file is being read
};

} // namespace onrecord
