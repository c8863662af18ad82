// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bars/toolbar.h"

#include "ui/theme/themecolours.h"
#include "ui/theme/windowstyle.h"
#include "ui/widgets/pagebutton.h"

#include <QLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr int gapBehind = 8; ///< a button, in pixels

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
    const int margin = layout()->contentsMargins().left(); // the style's, at both ends
    addGap(WindowStyle::edge - margin);
    add(new PageButton(this), tr("Open…"), actions[ActionId::Open]);
    add(new PageButton(this), tr("Export…"), actions[ActionId::Export]);
    add(new PageButton(PageButton::Sign::Undo, this), tr("Undo"), actions[ActionId::Undo]);
    add(new PageButton(PageButton::Sign::Redo, this), tr("Redo"), actions[ActionId::Redo]);
    m_review = add(new PageButton(this), tr("Review"), actions[ActionId::ReviewMode]);
    addListButton(actions[ActionId::ArticleList]);
    auto *room = new QWidget(this);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(room);
    QAction *find = actions[ActionId::Find];
    m_find = add(new PageButton(this), {}, find);
    const auto nameFind = [this, find] {
        const QString key = find->shortcut().toString(QKeySequence::NativeText);
        m_find->setText(tr("Find in article  %1").arg(key).trimmed());
    };
    connect(find, &QAction::changed, m_find, nameFind);
    nameFind();
    addGap(WindowStyle::edge - gapBehind - margin);
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
    addGap(gapBehind);
    return button;
}

void ToolBar::addGap(int width)
{
    auto *gap = new QWidget(this);
    gap->setFixedWidth(qMax(0, width));
    addWidget(gap);
}

void ToolBar::addListButton(QAction *action)
{
    auto *button = new PageButton(this);
    button->setText(tr("Articles"));
    follow(action, button);
    connect(action, &QAction::changed, button, [action, button] { follow(action, button); });
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    m_list = addWidget(button);
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
