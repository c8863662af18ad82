// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findbar.h"

#include "ui/widgets/pagebutton.h"
#include "ui/widgets/plainfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace onrecord {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new PlainField(this))
    , m_count(new QLabel(this))
    , m_case(new QCheckBox(tr("Match &case"), this))
    , m_whole(new QCheckBox(tr("Whole &words"), this))
{
    setObjectName(QStringLiteral("find-bar"));
    m_field->setObjectName(QStringLiteral("find-field"));
    m_field->setPlaceholderText(tr("Find in article"));
    m_field->setAccessibleName(tr("Find in article"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(120);
    m_count->setObjectName(QStringLiteral("find-count"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("not found")));

    const auto button = [this](const QString &text, void (FindBar::*does)()) {
        auto *made = new PageButton(this);
        made->setText(text);
        connect(made, &QToolButton::clicked, this, does);
        return made;
    };
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 12, 5);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(button(tr("Previous"), &FindBar::previous));
    row->addWidget(button(tr("Next"), &FindBar::next));
    row->addWidget(m_case);
    row->addWidget(m_whole);
    row->addWidget(button(tr("Close"), &FindBar::stop));

    connect(m_field, &PlainField::textChanged, this, &FindBar::search);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_whole, &QCheckBox::toggled, this, &FindBar::search);
    hide();
}

void FindBar::setText(const QString &text)
{
    m_text = text;
    m_from = 0;
    if (isVisible())
        search();
}

void FindBar::start(qsizetype offset, const QString &words)
{
    m_from = offset;
    show();
    if (!words.isEmpty())
        m_field->setValue(words);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::stop()
{
    hide();
    m_matches.clear();
    m_current = -1;
    Q_EMIT found({}, -1);
    Q_EMIT stopped();
}

void FindBar::next()
{
    if (!m_matches.isEmpty())
        goTo((m_current + 1) % m_matches.size());
}

void FindBar::previous()
{
    if (!m_matches.isEmpty())
        goTo((m_current + m_matches.size() - 1) % m_matches.size());
}

void FindBar::search()
{
    m_matches = findMatches(m_text, m_field->value(), {m_case->isChecked(), m_whole->isChecked()});
    goTo(matchFrom(m_matches, m_from));
}

void FindBar::goTo(qsizetype match)
{
    m_current = match;
    if (match >= 0)
        m_count->setText(tr("%1 of %2").arg(match + 1).arg(m_matches.size()));
    else
        m_count->setText(m_field->text().isEmpty() ? QString() : tr("not found"));
    Q_EMIT found(m_matches, match);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: stop(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (qobject_cast<PageButton *>(focusWidget())) {
            event->ignore(); // which Enter presses
            return;
        }
        if (event->modifiers() & Qt::ShiftModifier)
            previous();
        else
            next();
        return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace onrecord
