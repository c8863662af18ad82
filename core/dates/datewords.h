// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/dateword.h"

#include <QList>

namespace onrecord {

class DateVocabulary;

/// The words of \a stretch, a span of \a text, in order. Marks other than comma and hyphen come
/// as Other, so no expression runs over them.
QList<DateWord> findDateWords(QStringView text, Span stretch, const DateVocabulary &vocabulary);

} // namespace onrecord
