// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/sourcedialog.h"

#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "core/workspace/newactorkind.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace onrecord {

SourceDialog::SourceDialog(const Reading &reading, const QString &question, const Offer &offer,
                           QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_reading(reading)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_kind(new QComboBox(this))
    , m_togetherLabel(new QLabel(this))
{
    setObjectName(u"source-dialog"_s);
    setWindowTitle(shownPlainly(question));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setPlaceholderText(tr("Name, alias or role"));
    m_field->setAccessibleName(windowTitle());
    m_list->setAccessibleName(tr("Actors"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kind->setAccessibleName(tr("Kind of the new actor"));
    for (int kind = 0; kind <= int(ActorKind::Anonymous); ++kind)
        m_kind->addItem(wording::word(ActorKind(kind)), kind);

    auto *heading = new QLabel(windowTitle(), this);
    heading->setWordWrap(true);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *kinds = new QHBoxLayout;
    auto *kindLabel = new QLabel(tr("Kind of a new actor:"), this);
    kinds->addWidget(kindLabel);
    kinds->addWidget(m_kind, 1);
    kindLabel->setVisible(offer.newActor);
    m_kind->setVisible(offer.newActor);

    m_togetherLabel->setObjectName(u"together"_s);
    m_togetherLabel->setWordWrap(true);
    m_togetherLabel->setTextFormat(Qt::PlainText);
    m_togetherLabel->hide();
    auto *keys = new FlowLayout(12, 4);
    addKeys(keys);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_field);
    column->addWidget(m_togetherLabel);
    column->addWidget(m_list, 1);
    column->addLayout(kinds);
    column->addLayout(keys);
    column->addWidget(buttons);
    resize(420, 380);

    addRows(reading, offer);
    connect(m_field, &QLineEdit::textChanged, this, &SourceDialog::list);
    connect(m_kind, &QComboBox::activated, this, &SourceDialog::chooseKind);
    connect(m_list, &QListWidget::itemActivated, this, &SourceDialog::take);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    m_field->setFocus();
    list();
}

void SourceDialog::addKeys(FlowLayout *keys)
{
    const auto add = [&](const QString &key, const QString &text, void (SourceDialog::*does)()) {
        auto *button = new KeyButton(key, text, this);
        connect(button, &QAbstractButton::clicked, this, does);
        keys->addWidget(button);
    };
    if (m_offer.newActor)
        add(tr("Shift Enter", "the keys"), tr("new actor"), &SourceDialog::takeTyped);
    if (m_offer.newActor)
        add(tr("Alt ↑ ↓", "the keys"), tr("another kind"), &SourceDialog::nextKind);
    if (m_offer.joint)
        add(tr("Alt Enter", "the keys"), tr("and somebody else"), &SourceDialog::addTogether);
    if (m_offer.fromText)
        add(tr("Ctrl Enter", "the keys"), tr("show in the text"), &SourceDialog::takeFromText);
}

void SourceDialog::addRows(const Reading &reading, const Offer &offer)
{
    const auto add = [&](const ReadActor &actor) {
        const Actor &who = actor.actor;
        if (who.id == offer.without)
            return;
        QString text = who.name;
        if (actor.number > 0)
            text.prepend(u"%1  "_s.arg(actor.number));
        if (!who.descriptions.isEmpty() && who.descriptions.first() != who.name)
            text += u" · "_s + who.descriptions.first();
        m_rows.append({{SourceChoice::Kind::Actor, who.id, {}, {}},
                       text,
                       QStringList{who.name} + who.aliases,
                       who.descriptions,
                       actor.number});
    };
    for (const QString &id : offer.first) {
        if (const ReadActor *actor = reading.actor(id))
            add(*actor);
    }
    for (const ReadActor &actor : reading.actors) {
        if (!offer.first.contains(actor.actor.id))
            add(actor);
    }
    if (offer.nobody)
        m_rows.append({{}, tr("Nobody: the speaker is unknown"), {tr("nobody unknown")}, {}});
}

SourceChoice SourceDialog::typed() const
{
    const QString words = m_field->text().simplified();
    return {SourceChoice::Kind::NewActor,
            {},
            words.isEmpty() ? m_offer.named : words,
            ActorKind(m_kind->currentData().toInt())};
}

/// As the machine would, until the reader has chosen one.
void SourceDialog::guessKind()
{
    if (!m_isKindChosen)
        m_kind->setCurrentIndex(m_kind->findData(int(kindOfNewActor(typed().name))));
}

/// Forwards or, below 0, backwards, from the last one to the first.
void SourceDialog::stepKind(int by)
{
    const int kinds = m_kind->count();
    m_kind->setCurrentIndex((m_kind->currentIndex() + by + kinds) % kinds);
    chooseKind();
}

void SourceDialog::chooseKind()
{
    m_isKindChosen = true;
    const int row = m_list->currentRow();
    list();
    m_list->setCurrentRow(row);
}

void SourceDialog::list()
{
    guessKind();
    const QString words = m_field->text().simplified();
    m_list->clear();
    const auto add = [this](const QString &text, const SourceChoice &choice) {
        auto *item = new QListWidgetItem(shownPlainly(text), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(choice));
    };
    const auto addNew = [&] {
        add(tr("New actor: “%1”").arg(wording::betweenMarks(typed().name)) + u" · "_s
                + wording::word(typed().actorKind),
            typed());
    };
    bool isKnown = false;
    const QList<SourceRow> rows = fittingRows(m_rows, words);
    for (qsizetype number = 0; number < rows.size(); ++number) {
        const SourceRow &row = rows[number];
        if (words.isEmpty() && holdsLetters(m_offer.named) && number == m_offer.first.size())
            addNew();
        add(row.text, row.choice);
        isKnown |= (row.names + row.descriptions).contains(words, Qt::CaseInsensitive);
    }
    if (m_offer.newActor && holdsLetters(words) && !isKnown
        && (rows.isEmpty() || !isMeantByNumber(rows.first(), words)))
        addNew();
    if (m_list->count() == 0)
        addHint(words);
    else
        m_list->setCurrentRow(0);
}

/// Why Enter takes nothing.
void SourceDialog::addHint(const QString &words)
{
    const QString typed = wording::betweenMarks(words);
    auto *hint = new QListWidgetItem(
        shownPlainly(m_offer.newActor
                         ? tr("No actor is “%1”. Shift+Enter makes a new one.").arg(typed)
                         : tr("No actor is “%1”.").arg(typed)),
        m_list);
    hint->setFlags(Qt::NoItemFlags);
    hint->setForeground(palette().text()); // which is read, though nothing can be done with it
}

std::optional<SourceChoice> SourceDialog::marked() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? std::optional(item->data(Qt::UserRole).value<SourceChoice>()) : std::nullopt;
}

void SourceDialog::take()
{
    const std::optional<SourceChoice> last = marked();
    if (m_together.isEmpty()) {
        if (!last)
            return;
        Q_EMIT chosen(*last);
        accept();
        return;
    }
    // The marked row is meant too where it was looked for; nobody speaks with nobody.
    if (last && !m_field->text().isEmpty() && last->kind != SourceChoice::Kind::Nobody
        && !m_together.contains(*last))
        m_together.append(*last);
    if (m_together.size() == 1)
        Q_EMIT chosen(m_together.first());
    else
        Q_EMIT chosenTogether(m_together);
    accept();
}

/// With whom has it now, the first time.
void SourceDialog::addTogether()
{
    const std::optional<SourceChoice> added = marked();
    if (!m_offer.joint || !added || added->kind == SourceChoice::Kind::Nobody)
        return;
    if (m_together.isEmpty()) {
        for (const QString &id : m_offer.present)
            m_together.append({SourceChoice::Kind::Actor, id, {}, {}});
    }
    if (!m_together.contains(*added))
        m_together.append(*added);
    m_isKindChosen = false; // that was of the one just added
    m_field->clear();
    m_field->setFocus();
    showTogether();
}

void SourceDialog::showTogether()
{
    QStringList names;
    for (const SourceChoice &each : std::as_const(m_together)) {
        const ReadActor *actor = m_reading.actor(each.actor);
        names.append(shownPlainly(actor ? actor->actor.name : each.name));
    }
    m_togetherLabel->setText(tr("Together: %1. Enter takes them.").arg(wording::listed(names)));
    m_togetherLabel->show();
}

/// Nobody who was put together already is let go for it.
void SourceDialog::takeFromText()
{
    if (!m_offer.fromText || !m_together.isEmpty())
        return;
    accept();
    Q_EMIT fromTextWanted();
}

void SourceDialog::takeTyped()
{
    if (!m_offer.newActor || typed().name.isEmpty())
        return;
    if (m_together.isEmpty())
        Q_EMIT chosen(typed());
    else
        Q_EMIT chosenTogether(m_together + QList<SourceChoice>{typed()});
    accept();
}

bool SourceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    return stepsKind(key) || (watched == m_field && takesKey(key));
}

bool SourceDialog::stepsKind(const QKeyEvent &key)
{
    const bool isArrow = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    if (!m_offer.newActor || !isArrow || !(key.modifiers() & Qt::AltModifier))
        return false;
    stepKind(key.key() == Qt::Key_Down ? 1 : -1);
    return true;
}

/// What the field does not know itself.
bool SourceDialog::takesKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int step = key.key() == Qt::Key_Up ? -1
            : key.key() == Qt::Key_Down          ? 1
            : key.key() == Qt::Key_PageUp        ? -10
                                                 : 10;
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & Qt::ShiftModifier)
            takeTyped();
        else if (key.modifiers() & Qt::AltModifier)
            addTogether();
        else if (key.modifiers() & Qt::ControlModifier)
            takeFromText();
        else
            take();
        return true;
    default: return false;
    }
}

} // namespace onrecord
