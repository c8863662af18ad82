// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/splitdialog.h"

#include "core/corrections/reviewqueue.h"
#include "core/corrections/splitting.h"
#include "core/corrections/statementlookup.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

SplitDialog::SplitDialog(const Reading &reading, const ReadActor &actor, const QStringList &ticked,
                         QWidget *parent)
    : QDialog(parent)
    , m_reading(reading)
    , m_statements(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"split-dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Split an Actor"));
    const QString name = shownPlainly(actor.actor.name);
    auto *question = new QLabel(
        tr("Which of the statements of %1 are somebody else’s?").arg(wording::inMarks(name)), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setBuddy(m_statements);
    m_statements->setObjectName(u"split-statements"_s);
    m_statements->setAccessibleName(question->text());
    addStatements(actor, ticked);
    m_name->setObjectName(u"split-name"_s);
    m_name->setPlaceholderText(tr("A name that nobody here has yet"));
    m_kind->setObjectName(u"split-kind"_s);
    addKinds(actor.actor.kind);
    m_hint->setObjectName(u"split-hint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Kind"), m_kind);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Split"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(question);
    column->addWidget(m_statements, 1);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    resize(460, 380);
    connect(buttons, &QDialogButtonBox::accepted, this, &SplitDialog::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_statements, &QListWidget::itemChanged, this, &SplitDialog::update);
    connect(m_name, &QLineEdit::textChanged, this, &SplitDialog::update);
    update();
    if (ticked.isEmpty())
        m_statements->setFocus();
    else
        m_name->setFocus(); // what is split is known, its name is not
}

/// "1b  “We stay,” · she"
void SplitDialog::addStatements(const ReadActor &actor, const QStringList &ticked)
{
    const Article &article = m_reading.document.article();
    for (const QString &id : statementsOf(m_reading, actor.actor.id)) {
        const ReadStatement *read = m_reading.statement(id);
        const Statement &statement = read->statement;
        QString text = read->label + u"  "_s
            + wording::inMarks(wording::excerpt(article, wordsOf(statement), 48));
        if (!statement.source.isEmpty())
            text += u" · "_s + wording::excerpt(article, statement.source, 32);
        auto *item = new QListWidgetItem(text, m_statements);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    m_statements->setCurrentRow(0);
}

void SplitDialog::addKinds(ActorKind kind)
{
    for (int each = 0; each <= int(ActorKind::Anonymous); ++each)
        m_kind->addItem(wording::word(ActorKind(each)), each);
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

QStringList SplitDialog::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_statements->count(); ++row) {
        const QListWidgetItem *item = m_statements->item(row);
        if (item->checkState() == Qt::Checked)
            ids.append(item->data(Qt::UserRole).toString());
    }
    return ids;
}

NamedActor SplitDialog::own() const
{
    return {m_name->text().simplified(), ActorKind(m_kind->currentData().toInt())};
}

/// Says what is still missing.
void SplitDialog::update()
{
    const QString name = own().name;
    const auto count = int(chosen().size());
    QString hint;
    if (count == 0)
        hint = tr("Tick the statements with Space.");
    else if (name.isEmpty())
        hint = tr("%n statement(s) chosen. Whose are they?", nullptr, count);
    else if (isTaken(m_reading, name))
        hint =
            tr("Somebody in the article goes by that name. To give statements to them, press S.");
    else
        hint = tr("%n statement(s) go to %1.", nullptr, count).arg(wording::inMarks(name));
    m_hint->setText(hint);
    m_ok->setEnabled(count > 0 && !name.isEmpty() && !isTaken(m_reading, name));
}

void SplitDialog::answer()
{
    const QStringList statements = chosen();
    const NamedActor actor = own();
    accept();
    Q_EMIT answered(statements, actor);
}

} // namespace onrecord
