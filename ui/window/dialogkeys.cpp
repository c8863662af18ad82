// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dialogkeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWindow>

#include <algorithm>

namespace onrecord {

QWidget *dialogOver(const QWidget &window)
{
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto dialog = std::find_if(all.begin(), all.end(), [&window](const QWidget *each) {
        return each->isVisible() && each->isModal() && each->parentWidget()
            && each->parentWidget()->window() == &window;
    });
    return dialog == all.end() ? nullptr : *dialog;
}

DialogKeys::DialogKeys(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
    watch();
}

/// The window has a handle from when it is first shown.
void DialogKeys::watch()
{
    QWindow *handle = m_window.windowHandle();
    if (!handle || handle == m_handle)
        return;
    m_handle = handle;
    handle->installEventFilter(this);
}

/// The dialog that has nothing but its own parts to wait for; null without one.
QWidget *DialogKeys::dialog() const
{
    QWidget *dialog = dialogOver(m_window);
    for (QWidget *above = dialog; above; above = dialogOver(*dialog))
        dialog = above;
    return dialog;
}

void DialogKeys::give(QWidget &dialog, QKeyEvent &key) const
{
    if (dialog.testAttribute(Qt::WA_DontShowOnScreen))
        return; // the desktop shows it, and gives it its keys
    dialog.activateWindow();
    QCoreApplication::sendEvent(dialog.focusWidget() ? dialog.focusWidget() : &dialog, &key);
}

bool DialogKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Show)
        watch();
    if (event->type() == QEvent::Shortcut) {
        QWidget *over = dialog();
        if (!over)
            return false;
        // It came while the dialog was about to open.
        const QKeySequence keys = static_cast<QShortcutEvent *>(event)->key();
        const QKeyCombination first = keys[0];
        const bool isLetter =
            first.keyboardModifiers() == Qt::NoModifier && first.key() < Qt::Key_Escape;
        QKeyEvent there(QEvent::KeyPress, first.key(), first.keyboardModifiers(),
                        isLetter ? QString(QChar(ushort(first.key())).toLower()) : QString());
        give(*over, there);
        return true;
    }
    const bool isKey = event->type() == QEvent::ShortcutOverride
        || event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (watched != m_handle || !isKey)
        return QObject::eventFilter(watched, event);
    QWidget *over = dialog();
    if (!over)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // it comes as a key then
        return true;
    }
    const auto &key = *static_cast<QKeyEvent *>(event);
    QKeyEvent there(key.type(), key.key(), key.modifiers(), key.text(), key.isAutoRepeat(),
                    quint16(key.count()));
    give(*over, there);
    return true;
}

} // namespace onrecord
