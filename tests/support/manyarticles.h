// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace onrecord {

/// A file of \a count short articles, an object a line, each with another title.
inline QByteArray linesOfArticles(int count)
{
    QByteArray lines;
    for (int number = 1; number <= count; ++number) {
        const QByteArray name = QByteArray::number(number);
        lines += R"({"title": "Ferry )" + name
            + R"( sails again", "outlet": "Vestby Courier", "text": "The ferry )" + name
            + R"( sails from Tarn to Skerry again \ud83d\ude00.\n\n\u201cWe stay,\u201d said Ana Ruiz."})"
              "\n";
    }
    return lines;
}

} // namespace onrecord
