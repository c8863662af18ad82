// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include "app/commandline/translated.h"

#include <QLocale>

#include <cmath>
#include <cstdio>
#include <unistd.h>

namespace onrecord::cli {

Progress::Progress(qsizetype total)
    : m_total(total)
    , m_isShown(total > 1 && ::isatty(STDERR_FILENO) == 1)
{
    m_since.start();
}

static QString timeLeft(double seconds)
{
    constexpr double minute = 60;
    constexpr double hour = 60 * minute;
    if (seconds < minute)
        return tr("%1 s left").arg(int(std::ceil(seconds)));
    if (seconds < 2 * hour)
        return tr("%1 min left").arg(int(std::ceil(seconds / minute)));
    return tr("%1 h left").arg(int(std::ceil(seconds / hour)));
}

QString Progress::line(qsizetype done, qsizetype total, double seconds)
{
    const QLocale english(QLocale::English);
    QString said = tr("%1 of %2").arg(english.toString(done), english.toString(total));
    if (done == 0 || seconds <= 0)
        return said;
    const double rate = double(done) / seconds;
    const int digits = rate < 10 ? 1 : 0;
    said += QStringLiteral(" · ") + tr("%1/s").arg(english.toString(rate, 'f', digits));
    if (done < total)
        said += QStringLiteral(" · ") + timeLeft(double(total - done) / rate);
    return said;
}

void Progress::advance()
{
    constexpr qint64 seldom = 500; // milliseconds
    const QMutexLocker lock(&m_mutex);
    ++m_done;
    const qint64 now = m_since.elapsed();
    if (!m_isShown || now - m_saidAt < seldom)
        return;
    m_saidAt = now;
    m_isOn = true;
    std::fprintf(stderr, "\r%s\x1b[K",
                 line(m_done, m_total, double(now) / 1000).toLocal8Bit().constData());
    std::fflush(stderr);
}

void Progress::hide()
{
    const QMutexLocker lock(&m_mutex);
    if (!std::exchange(m_isOn, false))
        return;
    std::fprintf(stderr, "\r\x1b[K");
    std::fflush(stderr);
}

} // namespace onrecord::cli
