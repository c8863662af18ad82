// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/dateword.h"

#include <QStringView>

namespace onrecord {

/// What the vocabulary of time knows of a word.
struct DateEntry
{
    DateWordKind kind = DateWordKind::Other;
    qint32 value = 0;
    bool plural = false;
};

/// \a word, in any case, without its stop; Other where it has nothing to do with time. The words
/// are our own list of English ones, after the classes of SynTime (Zhong, Sun and Cambria 2017).
DateEntry lookUpDateWord(QStringView word);

} // namespace onrecord
