// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/report.h"

#include "core/wording/visible.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

#include <unistd.h>

namespace onrecord::cli {

// Long paths lose their middle, so that a message stays a line somebody reads.
static constexpr qsizetype longestSubject = 240;

static QString shortened(const QString &subject)
{
    if (subject.size() <= longestSubject)
        return subject;
    const qsizetype half = longestSubject / 2;
    return subject.left(half) + u'…' + subject.right(half);
}

void complain(const QString &subject, const QString &what)
{
    const QByteArray line =
        QStringLiteral("%1: %2: %3\n")
            .arg(QCoreApplication::applicationName(), shownPlainly(shortened(subject)),
                 shownPlainly(what.simplified()))
            .toUtf8();
    // One write, so that lines of several threads do not run into each other. Where standard
    // error itself is gone there is nobody left to tell.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), size_t(line.size()));
}

void complain(const Error &error)
{
    complain(error.subject, wording::sentenceWithoutSubject(error));
}

} // namespace onrecord::cli
