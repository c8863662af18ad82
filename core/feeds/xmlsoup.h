// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/xmlbuilder.h"

namespace onrecord {

/// Takes XML that is not well-formed, as feeds often are: raw & and <, names of characters that XML does
/// not know, <br> without an end, ends in the wrong order. An HTML parser is no help there, to which a
/// section of CDATA is a comment and <link> holds nothing. Linear in the text.
void scanXmlSoup(QStringView text, XmlTreeBuilder &builder);

} // namespace onrecord
