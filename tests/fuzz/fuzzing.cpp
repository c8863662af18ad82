// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a target where there is no libFuzzer, called as libFuzzer is:
//
//     fuzz_text [-runs=N] [-seed=N] [-max_len=BYTES] [-dict=FILE] [-artifact_prefix=PATH] [FOLDER…]
//     fuzz_text FILE…     the files alone, each once
//
// An input that breaks a promise, crashes or takes longer than a minute is written beside the prefix.

#include "tests/fuzz/mutation.h"

#include <QDir>
#include <QFile>

#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr unsigned longestSeconds = 60;

struct Options
{
    quint32 runs = 0; ///< besides the corpus
    quint32 seed = 1;
    qsizetype longest = 4096;
    QByteArray artifacts;
    QList<QByteArray> words;
    QList<QByteArray> corpus;
};

/// Where the signal handler finds the input that is tried.
struct Tried
{
    const char *data = nullptr;
    size_t size = 0;
    char path[512] = {};
};
Tried tried;

void keepInput(int signal)
{
    const int file = open(tried.path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    const bool kept = file >= 0 && write(file, tried.data, tried.size) == ssize_t(tried.size);
    const char *const told = kept ? "\nThe input is kept as " : "\nThe input could not be kept as ";
    if (write(STDERR_FILENO, told, std::strlen(told)) >= 0
        && write(STDERR_FILENO, tried.path, std::strlen(tried.path)) >= 0
        && write(STDERR_FILENO, "\n", 1) >= 0)
        std::signal(signal, SIG_DFL);
    std::signal(signal, SIG_DFL);
    raise(signal);
}

/// A stack that ran over leaves no room for the handler on it. Where a sanitizer reports a signal
/// itself it stays so: it aborts afterwards.
void watch()
{
    static char room[64 * 1024];
    stack_t stack{};
    stack.ss_sp = room;
    stack.ss_size = sizeof room;
    sigaltstack(&stack, nullptr);
    for (const int signal : {SIGABRT, SIGALRM, SIGSEGV, SIGBUS, SIGFPE, SIGILL}) {
        struct sigaction before
        {
        };
        sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_DFL)
            continue;
        struct sigaction action
        {
        };
        action.sa_handler = keepInput;
        action.sa_flags = SA_ONSTACK | SA_RESETHAND;
        sigaction(signal, &action, nullptr);
    }
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Options optionsOf(const QStringList &arguments)
{
    Options options;
    for (const QString &argument : arguments) {
        const QString value = argument.section(u'=', 1);
        if (argument.startsWith(QStringLiteral("-runs=")))
            options.runs = value.toUInt();
        else if (argument.startsWith(QStringLiteral("-seed=")))
            options.seed = value.toUInt();
        else if (argument.startsWith(QStringLiteral("-max_len=")))
            options.longest = value.toLongLong();
        else if (argument.startsWith(QStringLiteral("-artifact_prefix=")))
            options.artifacts = QFile::encodeName(value);
        else if (argument.startsWith(QStringLiteral("-dict=")))
            options.words = onrecord::fuzz::dictionaryWords(contentsOf(value));
        else if (QFileInfo(argument).isFile())
            options.corpus.append(contentsOf(argument));
        else
            for (const QFileInfo &file : QDir(argument).entryInfoList(QDir::Files, QDir::Name))
                options.corpus.append(contentsOf(file.filePath()));
    }
    return options;
}

void tryOne(const QByteArray &input, const QByteArray &artifact)
{
    tried.data = input.constData();
    tried.size = size_t(input.size());
    qstrncpy(tried.path, artifact.constData(), sizeof tried.path);
    alarm(longestSeconds);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(tried.data), tried.size);
}

} // namespace

int main(int count, char **words)
{
    QStringList arguments;
    for (int at = 1; at < count; ++at)
        arguments.append(QFile::decodeName(words[at]));
    const Options options = optionsOf(arguments);
    const onrecord::fuzz::Mutation mutation(options.corpus, options.words, options.longest);

    watch();
    const auto began = std::chrono::steady_clock::now();
    for (const QByteArray &input : options.corpus)
        tryOne(input, options.artifacts + "crash-corpus");
    for (quint32 run = 0; run < options.runs; ++run) {
        const quint32 seed = options.seed + run;
        tryOne(mutation.next(seed), options.artifacts + "crash-" + QByteArray::number(seed));
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::printf("%u runs besides %lld of the corpus in %.1f s\n", options.runs,
                static_cast<long long>(options.corpus.size()), took.count());
    return 0;
}
