// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/seriffamily.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace onrecord {

QString serifFamily()
{
    static const QString family = [] {
        const QString wanted = u"Noto Serif"_s;
        return QFontDatabase::hasFamily(wanted) ? wanted : u"serif"_s;
    }();
    return family;
}

} // namespace onrecord
