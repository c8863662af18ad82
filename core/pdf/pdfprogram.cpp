// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfprogram.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

using Clock = std::chrono::steady_clock;

Error programFailure(Fault fault, const QString &detail)
{
    return {.fault = fault, .subject = {}, .place = -1, .detail = detail};
}

Error systemFailure()
{
    return programFailure(Fault::Internal, QString::fromLocal8Bit(std::strerror(errno)));
}

/// A file descriptor that closes itself.
class OwnDescriptor
{
public:
    explicit OwnDescriptor(int number = -1)
        : m_number(number)
    {
    }
    ~OwnDescriptor() { close(); }
    Q_DISABLE_COPY_MOVE(OwnDescriptor)

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    void take(int number)
    {
        close();
        m_number = number;
    }
    void close()
    {
        if (m_number >= 0)
            ::close(m_number);
        m_number = -1;
    }

private:
    int m_number;
};

/// Puts \a bytes into a file that only those have a name for who inherit it.
bool putInMemory(const QByteArray &bytes, OwnDescriptor &file)
{
    file.take(::memfd_create("onrecord-pdf", MFD_CLOEXEC));
    for (qsizetype at = 0; file.isOpen() && at < bytes.size();) {
        const ssize_t written =
            ::write(file.number(), bytes.constData() + at, size_t(bytes.size() - at));
        if (written < 0 && errno != EINTR)
            return false;
        at += std::max<ssize_t>(written, 0);
    }
    return file.isOpen();
}

/// A running process, which is over when this is.
class Child
{
public:
    Child() = default;
    ~Child()
    {
        if (m_id > 0) {
            ::kill(m_id, SIGKILL);
            wait();
        }
    }
    Q_DISABLE_COPY_MOVE(Child)

    /// Starts \a program with these as its input and output and nothing else open.
    bool start(const QByteArray &program, int input, int output)
    {
        posix_spawn_file_actions_t actions = {};
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        QByteArray name = program;
        std::array<char *, 2> arguments{name.data(), nullptr};
        errno =
            ::posix_spawn(&m_id, program.constData(), &actions, nullptr, arguments.data(), environ);
        if (errno != 0)
            m_id = -1;
        const int kept = errno;
        posix_spawn_file_actions_destroy(&actions);
        errno = kept;
        return m_id > 0;
    }

    /// Waits for its end; its status as waitpid() gives it.
    int wait()
    {
        int status = 0;
        while (::waitpid(m_id, &status, 0) < 0 && errno == EINTR) { }
        m_id = -1;
        return status;
    }

private:
    pid_t m_id = -1;
};

/// Reads \a pipe to its end; the reason where that is not to be.
std::optional<Error> readToEnd(int pipe, QByteArray &written, const PdfLimits &limits,
                               const std::stop_token &stop)
{
    constexpr int lookAfter = 50; // milliseconds, for who has cancelled
    Clock::time_point end = Clock::now() + limits.time;
    std::array<char, 1 << 16> buffer = {};
    for (;;) {
        pollfd waited{pipe, POLLIN, 0};
        const int ready = ::poll(&waited, 1, lookAfter);
        if (stop.stop_requested())
            return programFailure(Fault::TooLarge, u"cancelled"_s);
        if (Clock::now() > end)
            return programFailure(Fault::TooLarge, u"it takes too long to read"_s);
        if (ready <= 0)
            continue;
        const ssize_t size = ::read(pipe, buffer.data(), buffer.size());
        if (size < 0 && errno != EINTR)
            return systemFailure();
        if (size == 0)
            return std::nullopt;
        end = Clock::now() + limits.time;
        written.append(buffer.data(), std::max<ssize_t>(size, 0));
        if (written.size() > limits.output)
            return programFailure(Fault::TooLarge, u"too many words"_s);
    }
}

} // namespace

QString pdfProgram()
{
    const QString folder = QFileInfo(QFileInfo(u"/proc/self/exe"_s).symLinkTarget()).absolutePath();
    for (const QString &path : {folder + "/onrecord-pdf"_L1,
                                folder + "/../" ONRECORD_LIBEXEC "/onrecord/onrecord-pdf"_L1}) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

Result<QByteArray> runPdfProgram(const QString &program, const QByteArray &pdf,
                                 const PdfLimits &limits, const std::stop_token &stop)
{
    OwnDescriptor input;
    std::array<int, 2> ends{-1, -1};
    if (!putInMemory(pdf, input) || ::pipe2(ends.data(), O_CLOEXEC) != 0)
        return systemFailure();
    OwnDescriptor readEnd(ends[0]);
    OwnDescriptor writeEnd(ends[1]);
    Child child;
    if (!child.start(program.toLocal8Bit(), input.number(), writeEnd.number()))
        return systemFailure();
    writeEnd.close();
    QByteArray written;
    if (const std::optional<Error> error = readToEnd(readEnd.number(), written, limits, stop))
        return *error;
    const int status = child.wait();
    // One that fails in good order says why in what it writes.
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
        return programFailure(Fault::TooLarge, u"it takes too long to read"_s);
    if (WIFSIGNALED(status) || !written.endsWith('\n'))
        return programFailure(Fault::Damaged, u"the program that reads PDFs broke off"_s);
    return written;
}

} // namespace onrecord
