// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/splitdialog.h"

#include "core/corrections/anchoring.h"
#include "core/corrections/statementlookup.h"
#include "core/wording/page.h"
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

/// The words around a mention, within its paragraph.
static QString wordsAround(const Document &document, Span mention)
{
    constexpr qsizetype before = 20;
    constexpr qsizetype after = 44;
    const QString &text = document.text();
    const auto paragraph =
        std::find_if(document.paragraphs().cbegin(), document.paragraphs().cend(),
                     [mention](const Paragraph &each) { return each.span.contains(mention); });
    const Span whole = paragraph == document.paragraphs().cend() ? mention : paragraph->span;
    qsizetype begin = std::max(whole.begin, mention.begin - before);
    if (begin > whole.begin)
        begin = std::min(text.indexOf(u' ', begin) + 1, mention.begin);
    const QString words =
        wording::excerpt(document.article(), {Span{begin, whole.end}}, mention.end - begin + after);
    return begin > whole.begin ? u"… "_s + words : words;
}

SplitDialog::SplitDialog(const Reading &reading, const ReadActor &actor,
                         const QList<ActorPart> &ticked, QWidget *parent)
    : QDialog(parent)
    , m_reading(reading)
    , m_actor(actor.actor.id)
    , m_parts(partsOf(reading, actor.actor.id))
    , m_rows(new QListWidget(this))
    , m_name(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_chosenKind(actor.actor.kind)
    , m_hint(new QLabel(this))
{
    setObjectName(u"split-dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Split an Actor"));
    const QString name = shownPlainly(actor.actor.name);
    auto *question = new QLabel(
        tr("Which mentions and statements of %1 are somebody else’s?").arg(wording::inMarks(name)),
        this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setBuddy(m_rows);
    m_rows->setObjectName(u"split-parts"_s);
    m_rows->setAccessibleName(question->text());
    addParts(ticked);
    m_name->setObjectName(u"split-name"_s);
    addOthers();
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
    column->addWidget(m_rows, 1);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    resize(520, 420);
    connect(buttons, &QDialogButtonBox::accepted, this, &SplitDialog::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rows, &QListWidget::itemChanged, this, &SplitDialog::update);
    connect(m_name, &QComboBox::editTextChanged, this, &SplitDialog::update);
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_chosenKind = ActorKind(m_kind->currentData().toInt()); });
    update();
    if (ticked.isEmpty())
        m_rows->setFocus();
    else
        m_name->setFocus(); // what is split is known, its name is not
}

void SplitDialog::addParts(const QList<ActorPart> &ticked)
{
    for (const ActorPart &part : m_parts) {
        auto *item = new QListWidgetItem(textOf(part), m_rows);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(part) ? Qt::Checked : Qt::Unchecked);
    }
    m_rows->setCurrentRow(0);
}

/// "¶2  she · 1b “We stay,”"; of a mention with which nothing is said the words around it: "¶4  … Reyes
/// left the room …".
QString SplitDialog::textOf(const ActorPart &part) const
{
    const Article &article = m_reading.document.article();
    QStringList said;
    for (const QString &id : part.statements) {
        const ReadStatement *read = m_reading.statement(id);
        said.append(read->label + u' ' + wording::quoted(article, wordsOf(read->statement), 48));
    }
    const Span place = part.mention
        ? *part.mention
        : hull(wordsOf(m_reading.statement(part.statements.first())->statement));
    QString words;
    if (part.mention && said.isEmpty())
        words = wordsAround(m_reading.document, place);
    else if (part.mention)
        words = wording::excerpt(article, {place}, 32) + u" · "_s;
    return wording::place(m_reading.document, place.begin) + u"  "_s + shownPlainly(words)
        + said.join(u", "_s);
}

/// Who else is in the article, each by a name of their own: of two who are called alike the number tells.
void SplitDialog::addOthers()
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const ReadActor &read : m_reading.actors) {
        QString text = shownPlainly(read.actor.name.simplified());
        if (read.actor.id == m_actor || text.isEmpty())
            continue;
        if (m_name->findText(text, Qt::MatchFixedString) >= 0)
            text = tr("%1 (%2)").arg(text).arg(read.number);
        m_name->addItem(text, read.actor.id);
    }
    m_name->setCurrentIndex(-1);
    m_name->lineEdit()->setPlaceholderText(tr("A new name, or somebody of the article"));
    m_name->setCompleter(nullptr); // a new name is typed as it is, and Enter splits
}

void SplitDialog::addKinds(ActorKind kind)
{
    for (int each = 0; each <= int(ActorKind::Anonymous); ++each)
        m_kind->addItem(wording::word(ActorKind(each)), each);
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

QList<ActorPart> SplitDialog::chosen() const
{
    QList<ActorPart> parts;
    for (int row = 0; row < m_rows->count(); ++row) {
        if (m_rows->item(row)->checkState() == Qt::Checked)
            parts.append(m_parts[row]);
    }
    return parts;
}

QString SplitDialog::name() const
{
    return m_name->currentText().simplified();
}

/// Who goes by the name that is said; nullptr where that is somebody new.
const ReadActor *SplitDialog::known() const
{
    const int row = m_name->findText(name(), Qt::MatchFixedString);
    if (row >= 0)
        return m_reading.actor(m_name->itemData(row).toString());
    return name().isEmpty() ? nullptr : actorCalled(m_reading, name(), m_actor);
}

std::optional<ActorRef> SplitDialog::own() const
{
    if (name().isEmpty())
        return std::nullopt;
    const ReadActor *actor = known();
    if (!actor)
        return NamedActor{name(), m_chosenKind};
    if (actor->actor.id == m_actor)
        return std::nullopt;
    return referenceTo(m_reading.document, *actor);
}

/// What is still missing, else what is to come.
QString SplitDialog::hint() const
{
    const auto count = int(chosen().size());
    if (count == 0)
        return tr("Tick with Space what is theirs.");
    if (name().isEmpty())
        return tr("%n place(s) chosen. Whose are they?", nullptr, count);
    const ReadActor *actor = known();
    const QString who = wording::inMarks(actor ? shownPlainly(actor->actor.name) : name());
    if (!actor)
        return tr("%n place(s) go to %1.", nullptr, count).arg(who);
    if (actor->actor.id == m_actor)
        return tr("They are taken for %1 now. Say somebody else.").arg(who);
    return tr("%n place(s) for %1, who is in the article already.", nullptr, count).arg(who);
}

/// Somebody of the article keeps the kind that they have.
void SplitDialog::update()
{
    const ReadActor *actor = known();
    m_kind->setEnabled(!actor);
    m_kind->setCurrentIndex(m_kind->findData(int(actor ? actor->actor.kind : m_chosenKind)));
    m_hint->setText(hint());
    m_ok->setEnabled(!chosen().isEmpty() && own());
}

void SplitDialog::answer()
{
    const std::optional<ActorRef> who = own();
    const QList<ActorPart> parts = chosen();
    if (!who || parts.isEmpty())
        return;
    accept();
    Q_EMIT answered(parts, *who);
}

} // namespace onrecord
