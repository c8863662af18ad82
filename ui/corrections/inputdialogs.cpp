// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/inputdialogs.h"

#include "core/wording/visible.h"
#include "ui/widgets/plainfield.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace onrecord {

namespace {

/// Lays \a field under \a question, with the usual buttons below.
QDialogButtonBox *layOut(QDialog *dialog, const QString &question, QWidget *field)
{
    dialog->setWindowTitle(shownPlainly(question));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(dialog->windowTitle(), dialog);
    label->setBuddy(field);
    field->setAccessibleName(dialog->windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(label);
    column->addWidget(field);
    column->addWidget(buttons);
    field->setFocus();
    return buttons;
}

} // namespace

NameDialog::NameDialog(const QString &question, const QString &name, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("name-dialog"));
    auto *field = new PlainField(this);
    field->setValue(name);
    field->setMinimumWidth(320);
    field->selectAll();
    QDialogButtonBox *buttons = layOut(this, question, field);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    connect(field, &PlainField::textChanged, ok,
            [ok](const QString &text) { ok->setEnabled(!text.simplified().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this, field] {
        Q_EMIT answered(field->value().simplified());
        accept();
    });
}

ChoiceDialog::ChoiceDialog(const QString &question, const QStringList &choices, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("choice-dialog"));
    auto *list = new QListWidget(this);
    for (const QString &choice : choices) {
        auto *item = new QListWidgetItem(shownPlainly(choice), list);
        item->setData(Qt::UserRole, choice);
    }
    list->setCurrentRow(0);
    list->setMinimumWidth(320);
    QDialogButtonBox *buttons = layOut(this, question, list);
    const auto done = [this, list] {
        if (const QListWidgetItem *item = list->currentItem())
            Q_EMIT answered(item->data(Qt::UserRole).toString());
        accept();
    };
    connect(buttons, &QDialogButtonBox::accepted, this, done);
    connect(list, &QListWidget::itemActivated, this, done);
}

NoteDialog::NoteDialog(const QString &note, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("note-dialog"));
    const QString shown = shownPlainlyInLines(note);
    auto *field = new QPlainTextEdit(shown, this);
    field->setMinimumWidth(360);
    field->setTabChangesFocus(true);
    QDialogButtonBox *buttons = layOut(this, tr("Note on the statement"), field);
    const auto done = [this, field, note, shown] {
        const QString text = field->toPlainText();
        Q_EMIT answered((text == shown ? note : text).trimmed());
        accept();
    };
    m_hasChanged = [field, shown] {
        return field->toPlainText() != shown;
    };
    connect(buttons, &QDialogButtonBox::accepted, this, done);
    // Enter begins a new line, so the keyboard needs another way out.
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            this, done);
}

/// Escape is pressed sooner than words are written: it leaves nothing behind only where nothing was.
void NoteDialog::reject()
{
    if (!m_hasChanged()) {
        QDialog::reject();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(),
                                     tr("Throw away what you have written?"),
                                     QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("discard-note"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Cancel);
    question->button(QMessageBox::Cancel)->setText(tr("&Go on writing"));
    connect(question, &QMessageBox::finished, this, [this](int button) {
        if (button == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

} // namespace onrecord
