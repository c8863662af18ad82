// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcutspage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

enum Column { NameColumn, MenuColumn, KeysColumn };

QString plainText(const QAction *action)
{
    return action->text().remove(u'&');
}

} // namespace

ShortcutsPage::ShortcutsPage(const Actions &actions, const QMap<QString, QString> &own,
                             QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_own(own)
    , m_list(new QTreeWidget(this))
    , m_field(new QKeySequenceEdit(this))
    , m_none(new QPushButton(tr("N&one"), this))
    , m_usual(new QPushButton(tr("As &usual"), this))
    , m_conflict(new QLabel(this))
    , m_take(new QPushButton(tr("&Take it from there"), this))
{
    m_list->setObjectName(u"shortcut-list"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("What it does"), tr("Menu"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(MenuColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_field->setObjectName(u"shortcut-field"_s);
    m_field->setAccessibleName(tr("Press the key that the action is to have"));
    m_none->setObjectName(u"shortcut-none"_s);
    m_usual->setObjectName(u"shortcut-usual"_s);
    m_conflict->setObjectName(u"shortcut-conflict"_s);
    m_conflict->setWordWrap(true);
    m_take->setObjectName(u"shortcut-take"_s);
    m_take->hide();

    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Key"), this);
    label->setBuddy(m_field);
    row->addWidget(label);
    row->addWidget(m_field, 1);
    row->addWidget(m_none);
    row->addWidget(m_usual);
    auto *conflict = new QHBoxLayout;
    conflict->addWidget(m_conflict, 1);
    conflict->addWidget(m_take);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_list, 1);
    rows->addLayout(row);
    rows->addLayout(conflict);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showChosen);
    connect(m_field, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::wantKey);
    connect(m_none, &QPushButton::clicked, this, [this] {
        setKeys(chosen(), {});
        showChosen();
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        setKeys(chosen(), m_actions.usualKeys(chosen()));
        showChosen();
    });
    connect(m_take, &QPushButton::clicked, this, &ShortcutsPage::takeAway);
    fill();
}

void ShortcutsPage::fill()
{
    const QList<Actions::Command> commands = m_actions.commands();
    for (const Actions::Command &command : commands) {
        auto *item = new QTreeWidgetItem({plainText(command.action), command.menu});
        item->setData(NameColumn, Qt::UserRole, QVariant::fromValue(command.action));
        m_list->addTopLevelItem(item);
        showKeys(item);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

static QAction *actionOf(const QTreeWidgetItem *item)
{
    return item ? item->data(NameColumn, Qt::UserRole).value<QAction *>() : nullptr;
}

void ShortcutsPage::showKeys(QTreeWidgetItem *item)
{
    item->setText(KeysColumn,
                  QKeySequence::listToString(keysOf(actionOf(item)), QKeySequence::NativeText));
    // What is not as usual stands out by more than a colour.
    QFont font = m_list->font();
    font.setBold(m_own.contains(actionOf(item)->objectName()));
    item->setFont(KeysColumn, font);
}

QAction *ShortcutsPage::chosen() const
{
    return actionOf(m_list->currentItem());
}

void ShortcutsPage::showChosen()
{
    const QSignalBlocker quiet(m_field);
    m_wanted = {};
    m_conflict->clear();
    m_take->hide();
    const QAction *action = chosen();
    m_field->setKeySequence(action ? keysOf(action).value(0) : QKeySequence());
    m_usual->setEnabled(action && m_own.contains(action->objectName()));
}

QList<QKeySequence> ShortcutsPage::keysOf(const QAction *action) const
{
    const auto own = m_own.constFind(action->objectName());
    QList<QKeySequence> keys = own == m_own.constEnd()
        ? m_actions.usualKeys(action)
        : QKeySequence::listFromString(*own, QKeySequence::PortableText);
    keys.removeAll(QKeySequence()); // Qt's way to say that there is none
    return keys;
}

void ShortcutsPage::setKeys(const QAction *action, const QList<QKeySequence> &keys)
{
    if (!action)
        return;
    if (keys == m_actions.usualKeys(action))
        m_own.remove(action->objectName());
    else
        m_own.insert(action->objectName(),
                     QKeySequence::listToString(keys, QKeySequence::PortableText));
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (actionOf(m_list->topLevelItem(row)) == action)
            showKeys(m_list->topLevelItem(row));
    }
    Q_EMIT changed();
}

QAction *ShortcutsPage::ownerOf(const QKeySequence &key) const
{
    const QList<Actions::Command> commands = m_actions.commands();
    for (const Actions::Command &command : commands) {
        if (command.action != chosen() && keysOf(command.action).contains(key))
            return command.action;
    }
    return nullptr;
}

/// Takes the first of the keys pressed: an action is done by one stroke.
void ShortcutsPage::wantKey(const QKeySequence &pressed)
{
    if (!chosen() || pressed.isEmpty())
        return;
    const QKeySequence key(pressed[0]);
    if (const QAction *owner = ownerOf(key)) {
        m_wanted = key;
        m_conflict->setText(tr("%1 is the key of “%2” already.")
                                .arg(key.toString(QKeySequence::NativeText), plainText(owner)));
        m_take->show();
        return;
    }
    giveKey(key);
}

/// In place of the one that the field shows; another key of the action stays.
void ShortcutsPage::giveKey(const QKeySequence &key)
{
    QList<QKeySequence> keys = keysOf(chosen()).mid(1);
    keys.removeAll(key);
    keys.prepend(key);
    setKeys(chosen(), keys);
    showChosen();
}

void ShortcutsPage::takeAway()
{
    const QKeySequence key = m_wanted;
    if (const QAction *owner = ownerOf(key)) {
        QList<QKeySequence> left = keysOf(owner);
        left.removeAll(key);
        setKeys(owner, left);
    }
    giveKey(key);
}

} // namespace onrecord
