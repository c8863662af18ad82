// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

class JsonWriter;

/// The statements of \a reading as one AnnotationPage of the W3C Web Annotation Data Model
/// (https://www.w3.org/TR/annotation-model/). Each place is given twice, by words with their
/// context and by position in code points; an interrupted quotation is a List, as plain
/// several targets would mean "each by itself". Rejected statements are left out.
QByteArray toW3c(const Reading &reading);

/// The same page as one value of a larger document, whose context knows its terms.
void writeAnnotationPage(JsonWriter &out, const Reading &reading);

/// The terms of our own and the name that "#s1" continues, to stand last in a "@context".
void writeContextTerms(JsonWriter &out, const Reading &reading);

/// "urn:sha256:…", the article by its words, for want of an address.
QString articleUrn(const Article &article);

} // namespace onrecord
