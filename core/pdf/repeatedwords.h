// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace onrecord {

/// Finds short texts that stand a second time in a longer one, as quotations set apart do, in time that
/// grows with the words alone.
class RepeatedWords
{
public:
    /// Takes in one text.
    void add(const QString &text);

    /// True where the words of \a text, four at least, are a part of a text that was taken in, and not all
    /// of it.
    bool haveWithin(const QString &text) const;

private:
    QString m_words; ///< of all texts, bare, a blank at both ends of each text
    QHash<QString, QList<qsizetype>> m_places; ///< of four words in a row
};

} // namespace onrecord
