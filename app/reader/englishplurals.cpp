// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/englishplurals.h"

using namespace Qt::StringLiterals;

namespace onrecord {

QString EnglishPlurals::translate(const char *, const char *source, const char *, int n) const
{
    if (n < 0)
        return {}; // the source as it stands
    // %n stays for who asked to put the number in.
    return QString::fromUtf8(source).replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1);
}

} // namespace onrecord
