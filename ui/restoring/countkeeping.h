// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restoring/keptcounts.h"

#include <QObject>
#include <QTimer>

namespace onrecord {

class BundlePane;
class Session;

/// Keeps what was found in the articles of a file of several, so that its list says it again when the file is opened
/// again or read anew. Counts are shown where the library has nothing of the article that was said since.
class CountKeeping final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CountKeeping(Session &session, BundlePane &pane, QObject *parent);
    ~CountKeeping() override;

private:
    void begin();
    void checkNext();
    void note(qsizetype number, int statements, int toReview);
    void write();

    Session &m_session;
    BundlePane &m_pane;
    QHash<QByteArray, KeptCounts> m_kept; ///< by text, those of the articles that are checked
    QList<qsizetype> m_unchecked; ///< numbers of articles
    QHash<QByteArray, KeptCounts> m_unwritten;
    QTimer m_checking;
    QTimer m_writing;
};

} // namespace onrecord
