// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/correctinglexicon.h"

#include "core/lexicon/lexicon.h"

namespace onrecord {

const Lexicon *correctingLexicon()
{
    static const Result<Lexicon> lexicon = Lexicon::fromResources();
    return lexicon ? &*lexicon : nullptr;
}

} // namespace onrecord
