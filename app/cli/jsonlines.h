// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/annotation.h"
#include "app/cli/inorder.h"
#include "app/commandline/exitstatus.h"
#include "app/commandline/output.h"
#include "core/workspace/analyser.h"

#include <atomic>

namespace onrecord::cli {

/// Articles in, a line of JSON each out, in order, every line as soon as it is its turn.
class JsonLines
{
public:
    /// \a out and \a analyser must outlive this; \a published is the day of those that do not
    /// say theirs. Lines of standard input are written without statements in the states of \a without.
    JsonLines(Stream &out, const Analyser &analyser, int jobs, QDate published,
              QList<State> without);

    /// Each line of standard input is an article: {"id":…,"text":…,"published":…}.
    void takeStandardInput();
    /// A line for each article that \a work comes to.
    void take(std::function<QList<Annotation>()> work);

    /// Waits for all; the exit status.
    int finish();

private:
    Annotation annotateLine(const QByteArray &line, qsizetype number) const;
    void deliver(const Annotation &annotation);

    Stream &m_out; // not owned
    const Analyser &m_analyser; // not owned
    const QDate m_published;
    const QList<State> m_without;
    std::atomic<int> m_status = AllDone;
    std::atomic<bool> m_closed = false; ///< nobody reads what we write
    InOrder<QList<Annotation>> m_work; // last: its threads use all the others
};

} // namespace onrecord::cli
