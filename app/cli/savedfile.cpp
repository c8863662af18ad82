// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/savedfile.h"

namespace onrecord::cli {

Result<SavedFile> readSaved(const Input &input)
{
    const auto bytes = readInput(input);
    if (!bytes)
        return bytes.error();
    return readSavedFile(*bytes, input.shown);
}

} // namespace onrecord::cli
