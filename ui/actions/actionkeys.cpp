// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys the actions have.
#include "ui/actions/actions.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

#include <algorithm>

namespace onrecord {

/// Offers \a list, a combo box's that is open, a key the way it takes one: it chooses and closes when it
/// is asked whose shortcut the key is. Space chooses as Enter does. False where it stays open: the key
/// is not used up then.
static bool isTakenBy(QWidget *list, const QKeyEvent &key)
{
    const bool isSpace = key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier;
    QKeyEvent asked(QEvent::ShortcutOverride, isSpace ? Qt::Key_Return : key.key(),
                    key.modifiers());
    QCoreApplication::sendEvent(list->focusWidget(), &asked);
    return QApplication::activePopupWidget() != list;
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    QWidget *popup = type == QEvent::ShortcutOverride || type == QEvent::KeyPress
        ? QApplication::activePopupWidget()
        : nullptr;
    if (!popup)
        return QObject::eventFilter(watched, event);
    const bool isList = qobject_cast<QComboBox *>(popup->parentWidget());
    // Qt asks whoever has the focus, which a menu leaves where it was, and whose shortcut the key is.
    if (type == QEvent::ShortcutOverride && (!isList || event->spontaneous())) { // not isTakenBy()
        event->accept();
        return true;
    }
    // Left to Qt, the key that chooses would press the default button of the dialog, too.
    if (type == QEvent::KeyPress && isList && watched == popup->focusWidget())
        return isTakenBy(popup, *static_cast<QKeyEvent *>(event));
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
