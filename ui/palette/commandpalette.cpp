// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/palette/commanddelegate.h"
#include "ui/palette/commandmodel.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

// Pixels.
constexpr int paletteWidth = 560;
constexpr int paletteHeight = 420;
constexpr int paletteTop = 48;
constexpr int paletteMargin = 16; ///< to the window's edges

constexpr int pageStep = 8; ///< rows

} // namespace

CommandPalette::CommandPalette(const Actions &actions, QWidget *window)
    : QFrame(window)
    , m_model(new CommandModel(actions, this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(new QLabel(this))
{
    setObjectName(u"command-palette"_s);
    setAccessibleName(tr("Commands"));
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    hide();
    m_field->setObjectName(u"command-field"_s);
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Find a command by words of its name"));
    m_list->setObjectName(u"command-list"_s);
    m_list->setAccessibleName(tr("Commands that fit"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // what is typed goes to the field
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(6);
    rows->addWidget(m_field);
    rows->addWidget(m_list, 1);
    m_none->setObjectName(u"command-none"_s);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_none->setContentsMargins(6, 6, 6, 6);
    rows->addWidget(m_none, 1);
    setFocusProxy(m_field);

    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::showFitting);
    connect(m_list, &QListView::clicked, this, &CommandPalette::trigger);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != m_field)
            hide();
    });
}

void CommandPalette::begin()
{
    m_before = window()->focusWidget();
    m_field->clear();
    showFitting();
    place();
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int wide = qMin(paletteWidth, room.width() - 2 * paletteMargin);
    const int high = qMin(paletteHeight, room.height() - paletteTop - paletteMargin);
    setGeometry((room.width() - wide) / 2, paletteTop, wide, high);
}

void CommandPalette::showFitting()
{
    m_model->setTyped(m_field->text());
    m_list->setCurrentIndex(m_model->index(0));
    const bool isNone = m_model->rowCount() == 0;
    const bool wasNone = !m_none->text().isEmpty();
    m_none->setText(isNone ? tr("No command has these words in its name.") : QString());
    m_none->setVisible(isNone);
    m_list->setVisible(!isNone);
    if (isNone && !wasNone) {
        m_none->setAccessibleName(m_none->text());
        QAccessibleEvent event(m_none, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void CommandPalette::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(
            m_model->index(qBound(0, m_list->currentIndex().row() + rows, last)));
}

/// The focus goes back first, since some actions act on what has it.
void CommandPalette::trigger()
{
    QAction *action = m_model->action(m_list->currentIndex().row());
    if (!action || !action->isEnabled())
        return;
    end();
    action->trigger();
}

void CommandPalette::end()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isOurs = key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter
        || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
        || key == Qt::Key_PageDown;
    if (!isOurs)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // or a key of the window takes it
        return true;
    }
    switch (key) {
    case Qt::Key_Up: step(-1); break;
    case Qt::Key_Down: step(1); break;
    case Qt::Key_PageUp: step(-pageStep); break;
    case Qt::Key_PageDown: step(pageStep); break;
    case Qt::Key_Escape: end(); break;
    default: trigger();
    }
    return true;
}

} // namespace onrecord
