// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace onrecord {

/// The numbers of an article's actors. Each actor keeps the number it was given first, whatever is
/// corrected afterwards: colour and label are of that number, and a reader learns who has which.
///
/// readingOf() gives them anew each time, in an order that corrections only add to: first those who had
/// one when another analysis was shown (Analysis::numbered), then the
/// machine's speakers as they come in the text, then those that corrections brought along, in the
/// order these were made, withdrawn ones included. So nothing has to be stored.
class ActorNumbers
{
public:
    ActorNumbers() = default;
    /// \a first have the numbers 1, 2, …; an empty id keeps a number free.
    explicit ActorNumbers(const QStringList &first)
    {
        for (const QString &id : first) {
            ++m_last;
            if (!id.isEmpty())
                m_numbers.insert(id, m_last);
        }
    }

    /// The number of the actor with this id, 1, 2, …; the next one where it has none.
    int give(const QString &id)
    {
        int &number = m_numbers[id];
        if (number == 0)
            number = ++m_last;
        return number;
    }
    bool has(const QString &id) const { return m_numbers.contains(id); }
    /// The ids by their numbers, empty where nobody has one.
    QStringList inOrder() const
    {
        QStringList ids(m_last);
        for (auto each = m_numbers.cbegin(); each != m_numbers.cend(); ++each)
            ids[each.value() - 1] = each.key();
        return ids;
    }

private:
    QHash<QString, int> m_numbers; ///< by Actor::id
    int m_last = 0;
};

} // namespace onrecord
