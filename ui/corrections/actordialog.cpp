// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/actordialog.h"

#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/theme/themecolours.h"
#include "ui/widgets/plainfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

/// A badge as the sidebar has it, with the number of the actor.
static QIcon badge(int number, const QColor &colour, const QColor &page, double ratio)
{
    constexpr int side = 18;
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRect(0, 0, side, side), 4, 4);
    QFont font = painter.font();
    font.setPixelSize(11);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(page);
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, QString::number(number));
    painter.end();
    return QIcon(picture);
}

/// What the article calls the actor besides the name, and says of them; may be empty.
static QString saidInArticle(const Actor &actor)
{
    QStringList said = actor.aliases + actor.descriptions;
    said.removeAll(actor.name);
    said.removeDuplicates();
    return shownPlainly(said.join(u" · "_s));
}

ActorDialog::ActorDialog(const ReadActor &actor, const ThemeColours &colours, QWidget *parent)
    : QDialog(parent)
    , m_kind(new QComboBox(this))
    , m_colour(new QComboBox(this))
{
    setObjectName(u"actor-dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What is known of the actor"));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addField(form, tr("&Name"), "actor-name", actor.actor.name);
    m_kind->setObjectName(u"actor-kind"_s);
    addKinds(actor.actor.kind);
    form->addRow(tr("&Kind"), m_kind);
    m_description = addField(form, tr("&Description"), "actor-description", actor.description);
    m_description->setPlaceholderText(shownPlainly(actor.actor.descriptions.value(0)));
    m_identifier = addField(form, tr("&Identifier"), "actor-identifier", actor.identifier);
    m_identifier->setPlaceholderText(tr("Of your own, such as Q42 of Wikidata or a desk’s code"));
    m_colour->setObjectName(u"actor-colour"_s);
    addColours(actor, colours);
    form->addRow(tr("&Colour"), m_colour);
    if (const QString said = saidInArticle(actor.actor); !said.isEmpty()) {
        auto *also = new QLabel(said, this);
        also->setObjectName(u"actor-said"_s);
        also->setTextFormat(Qt::PlainText);
        also->setWordWrap(true);
        also->setForegroundRole(QPalette::PlaceholderText);
        form->addRow(tr("In the article"), also);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActorDialog::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, ok,
            [ok](const QString &name) { ok->setEnabled(!name.simplified().isEmpty()); });
    m_name->setFocus();
    m_name->selectAll();
}

void ActorDialog::beginWithIdentifier()
{
    m_identifier->setFocus();
    m_identifier->selectAll();
}

PlainField *ActorDialog::addField(QFormLayout *form, const QString &label, const char *name,
                                  const QString &value)
{
    auto *field = new PlainField(this);
    field->setObjectName(QLatin1String(name));
    field->setValue(value);
    field->setCursorPosition(0);
    field->setMinimumWidth(340);
    form->addRow(label, field);
    return field;
}

void ActorDialog::addKinds(ActorKind kind)
{
    for (int each = 0; each <= int(ActorKind::Anonymous); ++each)
        m_kind->addItem(wording::word(ActorKind(each)), each);
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

void ActorDialog::addColours(const ReadActor &actor, const ThemeColours &colours)
{
    for (int each = 0; each <= actorColours; ++each) {
        const int shown = each > 0 ? each : actor.number;
        m_colour->addItem(
            badge(actor.number, colours.actor(shown), colours.page, devicePixelRatioF()),
            wording::colourWord(each), each);
    }
    m_colour->setIconSize(QSize(18, 18));
    m_colour->setCurrentIndex(m_colour->findData(actor.chosenColour));
}

void ActorDialog::answer()
{
    const ActorDescription described{m_name->value(), ActorKind(m_kind->currentData().toInt()),
                                     m_description->value(), m_identifier->value(),
                                     m_colour->currentData().toInt()};
    accept();
    Q_EMIT answered(described);
}

} // namespace onrecord
