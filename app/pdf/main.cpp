// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the words of a PDF, with their places and fonts, to standard output. A program of its own, so
// that a file that breaks Poppler, or keeps it busy for ever, breaks nothing else: see core/pdf/pdfwords.h.
//
//     onrecord-pdf < FILE
//     onrecord-pdf FILE

#include "app/pdf/limits.h"
#include "app/pdf/wordwriter.h"

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

using namespace onrecord::pdf;

namespace {

/// The bytes of a file, mapped for as long as the program runs.
struct Mapped
{
    const char *bytes = nullptr;
    int size = 0;
};

Mapped map(int file)
{
    struct stat about = {};
    constexpr off_t largest = 0x7FFFFFFF; // Poppler counts in int
    if (fstat(file, &about) != 0 || about.st_size <= 0 || about.st_size > largest)
        return {};
    const auto size = static_cast<std::size_t>(about.st_size);
    void *place = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    return place == MAP_FAILED ? Mapped{}
                               : Mapped{static_cast<const char *>(place), static_cast<int>(size)};
}

/// Writes what \a writer has; false where that is more than anybody wants.
bool hand(WordWriter &writer)
{
    static std::size_t written = 0;
    written += writer.lines().size();
    if (written > mostWritten
        || std::fwrite(writer.lines().data(), 1, writer.lines().size(), stdout)
            != writer.lines().size()
        || std::fflush(stdout) != 0)
        return false;
    writer.clear();
    return true;
}

int fail(WordWriter &writer, const char *why)
{
    writer.clear();
    writer.addField("error", why);
    hand(writer);
    return EXIT_FAILURE;
}

int writeWords(const poppler::document &document, WordWriter &writer)
{
    if (document.is_locked())
        return fail(writer, "locked");
    const int pages = document.pages();
    if (pages > mostPages)
        return fail(writer, "pages");
    writer.addField("title", utf8(document.get_title()));
    writer.addField("creator", utf8(document.get_creator()));
    for (int at = 0; at < pages; ++at) {
        const std::unique_ptr<poppler::page> page(document.create_page(at));
        if (page)
            writer.addPage(*page);
        if (!hand(writer))
            return fail(writer, "output");
    }
    writer.addEnd();
    return hand(writer) ? EXIT_SUCCESS : EXIT_FAILURE;
}

/// Says that there is no more memory, without taking any.
void failForMemory()
{
    static constexpr char why[] = "error\tmemory\n";
    [[maybe_unused]] const ssize_t written = write(STDOUT_FILENO, why, sizeof why - 1);
    std::_Exit(EXIT_FAILURE);
}

} // namespace

int main(int count, char **arguments)
{
    const int file = count > 1 ? open(arguments[1], O_RDONLY | O_CLOEXEC) : STDIN_FILENO;
    const Mapped mapped = map(file);
    limitThisProcess(static_cast<std::size_t>(mapped.size));
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    std::set_new_handler(failForMemory);

    WordWriter writer;
    writer.addField("onrecord-pdf", "1");
    hand(writer); // first of all, whatever follows
    if (!mapped.bytes)
        return fail(writer, "unreadable");
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(mapped.bytes, mapped.size));
    return document ? writeWords(*document, writer) : fail(writer, "damaged");
}
