// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/undoactions.h"

#include <QCoreApplication>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("onrecord::UndoActions", text);
}

/// "&Undo Reject …"; an ampersand in \a what, which may be a name, is no mnemonic.
QString actionText(const QString &verb, const QString &what)
{
    return what.isEmpty() ? verb : verb + u' ' + QString(what).replace(u'&', u"&&"_s);
}

void update(const Actions &actions, const QUndoStack &stack)
{
    QAction *undo = actions[ActionId::Undo];
    undo->setEnabled(stack.canUndo());
    undo->setText(actionText(translated(QT_TRANSLATE_NOOP("onrecord::UndoActions", "&Undo")),
                             stack.undoText()));
    QAction *redo = actions[ActionId::Redo];
    redo->setEnabled(stack.canRedo());
    redo->setText(actionText(translated(QT_TRANSLATE_NOOP("onrecord::UndoActions", "&Redo")),
                             stack.redoText()));
}

} // namespace

void nameUndoActions(const Actions &actions, const QUndoStack *stack)
{
    QObject::connect(stack, &QUndoStack::indexChanged, &actions,
                     [&actions, stack] { update(actions, *stack); });
    update(actions, *stack);
}

} // namespace onrecord
