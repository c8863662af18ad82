// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/toolbar.h"

#include "ui/theme/themecolours.h"
#include "ui/theme/windowstyle.h"
#include "ui/widgets/pagebutton.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

void follow(QAction *action, PageButton *button)
{
    button->setEnabled(action->isEnabled());
    button->setCheckable(action->isCheckable());
    button->setChecked(action->isChecked());
    button->setToolTip(action->text().remove(u'&'));
}

} // namespace

ToolBar::ToolBar(const Actions &actions, QWidget *parent)
    : QToolBar(tr("Tools"), parent)
{
    setObjectName(u"tools"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setFixedHeight(heightFor(fontMetrics()));
    layout()->setContentsMargins(WindowStyle::edge, 3, WindowStyle::edge, 3);
    layout()->setSpacing(0);
    add(new PageButton(this), tr("Open…"), actions[ActionId::Open]);
    add(new PageButton(this), tr("Export…"), actions[ActionId::Export]);
    add(new PageButton(PageButton::Sign::Undo, this), tr("Undo"), actions[ActionId::Undo]);
    add(new PageButton(PageButton::Sign::Redo, this), tr("Redo"), actions[ActionId::Redo]);
    m_review = add(new PageButton(this), tr("Review"), actions[ActionId::ReviewMode]);
    addListButton(actions[ActionId::ArticleList]);
    auto *room = new QWidget(this);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(room);
    m_find = add(new PageButton(this), tr("Find in article  Ctrl+F"), actions[ActionId::Find]);
}

int ToolBar::heightFor(const QFontMetrics &metrics)
{
    return metrics.height() + 22; // 40 in the drawing, for a font 18 pixels high
}

PageButton *ToolBar::add(PageButton *button, const QString &text, QAction *action)
{
    button->setText(text);
    follow(action, button);
    connect(action, &QAction::changed, button, [action, button] { follow(action, button); });
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    addWidget(button);
    // A button's own margin; tool bars of some styles have none between widgets.
    auto *gap = new QWidget(this);
    gap->setFixedWidth(8);
    addWidget(gap);
    return button;
}

/// Button and gap come and go together.
void ToolBar::addListButton(QAction *action)
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    auto *button = new PageButton(both);
    button->setText(tr("Articles"));
    follow(action, button);
    connect(action, &QAction::changed, button, [action, button] { follow(action, button); });
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    row->addWidget(button);
    m_list = addWidget(both);
    m_list->setVisible(false);
}

void ToolBar::setColours(const ThemeColours &colours)
{
    // The field-like button is a hint at the key, so it is written as hints are.
    QPalette soft = toPalette(colours);
    soft.setColor(QPalette::ButtonText, colours.soft);
    m_find->setPalette(soft);
}

void ToolBar::setToReview(qsizetype statements)
{
    m_review->setFigure(statements > 0 ? QString::number(statements) : QString());
}

} // namespace onrecord
