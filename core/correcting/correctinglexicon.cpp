// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/correctinglexicon.h"

#include "core/lexicon/lexicon.h"

namespace onrecord {

const Lexicon *correctingLexicon()
{
    const auto lexicon = Lexicon::shared();
    return lexicon ? lexicon->get() : nullptr;
}

} // namespace onrecord
