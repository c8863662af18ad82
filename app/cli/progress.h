// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMutex>
#include <QString>

namespace onrecord::cli {

/// A line on a terminal that says how far a long run is: "1,200 of 100,000 · 31/s · 53 min left".
/// Says nothing where standard error is no terminal, and for a run that is over at once. Any thread
/// may call it.
class Progress
{
public:
    /// \a total inputs are to be done.
    explicit Progress(qsizetype total);
    ~Progress() { hide(); }

    /// One more is done.
    void advance();
    /// Takes the line off, for another one to be written; the next advance() may bring it back.
    void hide();

    /// What the line says after \a seconds.
    static QString line(qsizetype done, qsizetype total, double seconds);

private:
    const qsizetype m_total;
    const bool m_isShown; ///< at all
    QMutex m_mutex; ///< of what follows
    qsizetype m_done = 0;
    bool m_isOn = false; ///< the line stands there now
    QElapsedTimer m_since;
    qint64 m_saidAt = 0; ///< milliseconds
};

} // namespace onrecord::cli
