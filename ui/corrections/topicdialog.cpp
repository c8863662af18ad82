// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/topicdialog.h"

#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sizedfont.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

TopicDialog::TopicDialog(const QStringList &topics, const QString &now, QWidget *parent)
    : QDialog(parent)
    , m_topics(topics)
    , m_now(now)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"topic-dialog"_s);
    setWindowTitle(tr("What is it about?"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setPlaceholderText(tr("A topic of the article, or a new one"));
    m_field->setAccessibleName(windowTitle());
    m_list->setAccessibleName(tr("Topics"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *heading = new QLabel(windowTitle(), this);
    heading->setFont(sizedFont(font(), 1, QFont::DemiBold));
    auto *newTopic = new KeyButton(tr("Shift Enter", "the keys"), tr("as it is typed"), this);
    connect(newTopic, &QAbstractButton::clicked, this, &TopicDialog::takeTyped);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &TopicDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(newTopic, 0, Qt::AlignLeft);
    column->addWidget(buttons);
    resize(380, 320);

    connect(m_field, &QLineEdit::textChanged, this, &TopicDialog::list);
    connect(m_list, &QListWidget::itemActivated, this, &TopicDialog::take);
    m_field->installEventFilter(this);
    m_field->setFocus();
    list();
}

void TopicDialog::list()
{
    const QString words = m_field->text().simplified();
    m_list->clear();
    const auto add = [this](const QString &text, const QString &topic) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, topic);
        if (topic == m_now)
            m_list->setCurrentItem(item);
    };
    const auto isFound = [&words](const QString &text) {
        return text.contains(words, Qt::CaseInsensitive);
    };
    for (const QString &topic : m_topics) {
        const QString shown = shownPlainly(topic);
        if (isFound(topic))
            add(topic == m_now ? tr("%1 (now)").arg(shown) : shown, topic);
    }
    const QString none = tr("No topic");
    if (isFound(none))
        add(m_now.isEmpty() ? tr("%1 (now)").arg(none) : none, {});
    if (!words.isEmpty() && !m_topics.contains(words))
        add(tr("New topic: “%1”").arg(wording::betweenMarks(words)), words);
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

void TopicDialog::answer(const QString &topic)
{
    Q_EMIT answered(topic);
    accept();
}

void TopicDialog::take()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        answer(item->data(Qt::UserRole).toString());
}

void TopicDialog::takeTyped()
{
    if (const QString typed = m_field->text().simplified(); !typed.isEmpty())
        answer(typed);
}

bool TopicDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = key->key() == Qt::Key_Up ? -1 : 1;
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ShiftModifier)
            takeTyped();
        else
            take();
        return true;
    default: return false;
    }
}

} // namespace onrecord
