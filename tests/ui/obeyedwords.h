// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/visible.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace onrecord::test {

/// False where \a text holds what would be obeyed, or what nobody would see.
inline bool isPlain(const QString &text)
{
    return shownPlainlyInLines(text) == text;
}

/// All that \a model says of itself, below \a parent.
inline QStringList textsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int section = 0; !parent.isValid() && section < model.columnCount(); ++section)
        texts.append(model.headerData(section, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(parent); ++row) {
        texts.append(model.headerData(row, Qt::Vertical).toString());
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole,
                                   Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                texts.append(index.data(role).toString());
        }
        texts += textsOf(model, model.index(row, 0, parent));
    }
    return texts;
}

inline QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.windowTitle(), widget.toolTip(), widget.accessibleName(),
                      widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts.append(group->title());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        texts << field->text() << field->placeholderText();
    if (const auto *field = qobject_cast<const QPlainTextEdit *>(&widget))
        texts.append(field->toPlainText());
    if (const auto *field = qobject_cast<const QTextEdit *>(&widget))
        texts.append(field->toPlainText());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        texts += textsOf(*box->model());
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        texts.append(menu->title());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        texts += textsOf(*view->model());
    const QList<QAction *> actions = widget.actions();
    for (const QAction *action : actions)
        texts << action->text() << action->toolTip();
    return texts;
}

/// Texts of \a root and of all in it that are not plain.
inline QStringList obeyedIn(const QWidget &root)
{
    QStringList found;
    QList<const QWidget *> widgets{&root};
    const QList<QWidget *> children = root.findChildren<QWidget *>();
    widgets.append({children.begin(), children.end()});
    for (const QWidget *widget : std::as_const(widgets)) {
        for (const QString &text : textsOf(*widget)) {
            if (!isPlain(text))
                found.append(QLatin1String(widget->metaObject()->className()) + QStringLiteral(": ")
                             + shownPlainly(text));
        }
    }
    return found;
}

} // namespace onrecord::test
