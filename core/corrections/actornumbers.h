// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace onrecord {

/// The numbers of an article's actors. Each actor keeps the number it was given first, whatever is
/// corrected afterwards: colour and label are of that number, and a reader learns who has which.
///
/// readingOf() gives them anew each time, in an order that corrections only add to: first the
/// machine's speakers as they come in the text, then those that corrections brought along, in the
/// order these were made, withdrawn ones included. So nothing has to be stored.
class ActorNumbers
{
public:
    /// The number of the actor with this id, 1, 2, …; the next one where it has none.
    int give(const QString &id)
    {
        int &number = m_numbers[id];
        if (number == 0)
            number = int(m_numbers.size());
        return number;
    }
    bool has(const QString &id) const { return m_numbers.contains(id); }

private:
    QHash<QString, int> m_numbers; ///< by Actor::id
};

} // namespace onrecord
