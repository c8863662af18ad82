// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys the actions have.
#include "ui/actions/actions.h"

#include <QApplication>

#include <algorithm>

namespace onrecord {

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    // Qt asks whoever has the focus, which a menu leaves where it was, and whose shortcut the key is.
    if (event->type() == QEvent::ShortcutOverride && QApplication::activePopupWidget()) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

QAction *Actions::candidate(int index) const
{
    Q_ASSERT(0 <= index && index < 9);
    return m_actions[std::size_t(ActionId::Candidate1) + std::size_t(index)];
}

QList<QAction *> Actions::singleKeys() const
{
    return m_ofPanes;
}

void Actions::setSingleKeys(bool on)
{
    m_hasSingleKeys = on;
    applyKeys();
}

const QList<QKeySequence> &Actions::usualKeys(const QAction *action) const
{
    const auto at = std::find(m_actions.begin(), m_actions.end(), action);
    Q_ASSERT(at != m_actions.end());
    return m_usual[std::size_t(at - m_actions.begin())];
}

void Actions::setOwnKeys(const QMap<QString, QString> &keys)
{
    if (keys == m_own)
        return;
    m_own = keys;
    applyKeys();
}

void Actions::applyKeys()
{
    for (std::size_t id = 0; id < m_actions.size(); ++id) {
        const auto own = m_own.constFind(m_actions[id]->objectName());
        QList<QKeySequence> keys = own == m_own.constEnd()
            ? m_usual[id]
            : QKeySequence::listFromString(*own, QKeySequence::PortableText);
        if (!m_hasSingleKeys) {
            // What needs Ctrl or Alt, or is no character, stays.
            keys.removeIf([](const QKeySequence &key) {
                return key.toString(QKeySequence::PortableText).size() == 1;
            });
        }
        m_actions[id]->setShortcuts(keys);
    }
}

} // namespace onrecord
