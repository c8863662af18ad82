// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewcard.h"

#include "core/correcting/correctiontarget.h"
#include "core/correcting/nearbydates.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/review/changedwordsview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sizedfont.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// "Who demands this?", by the kind of verb.
QString question(VerbKind verb)
{
    switch (verb) {
    case VerbKind::Says: return ReviewCard::tr("Who says this?");
    case VerbKind::Claims: return ReviewCard::tr("Who claims this?");
    case VerbKind::Confirms: return ReviewCard::tr("Who confirms this?");
    case VerbKind::Denies: return ReviewCard::tr("Who denies this?");
    case VerbKind::Pledges: return ReviewCard::tr("Who pledges this?");
    case VerbKind::Demands: return ReviewCard::tr("Who demands this?");
    case VerbKind::Criticises: return ReviewCard::tr("Who criticises this?");
    case VerbKind::Supports: return ReviewCard::tr("Who supports this?");
    case VerbKind::Warns: return ReviewCard::tr("Who warns of this?");
    case VerbKind::Asks: return ReviewCard::tr("Who asks this?");
    case VerbKind::NoComment: return ReviewCard::tr("Who did not comment?");
    case VerbKind::Thinks: return ReviewCard::tr("Who thinks this?");
    }
    return {};
}

} // namespace

ReviewCard::ReviewCard(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_question(new QLabel(this))
    , m_left(new QLabel(this))
    , m_changed(new ChangedWordsView(this))
    , m_why(new QLabel(this))
    , m_head(new QGridLayout)
    , m_candidates(new FlowLayout(18, 4))
    , m_keys(new FlowLayout(10, 4))
{
    setObjectName(u"review-card"_s);
    setAccessibleName(tr("Review"));
    setAutoFillBackground(true);
    m_question->setObjectName(u"review-question"_s);
    m_left->setObjectName(u"review-left"_s);
    m_why->setObjectName(u"review-reason"_s);
    m_question->setFont(sizedFont(font(), 1, QFont::Bold));
    m_left->setFont(sizedFont(font(), 0.92));
    m_why->setFont(sizedFont(font(), 0.92));
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_why->setForegroundRole(QPalette::PlaceholderText);

    m_head->setHorizontalSpacing(14);
    m_head->setVerticalSpacing(5);
    m_head->setColumnStretch(1, 1);
    m_head->addWidget(m_question, 0, 0, Qt::AlignTop);
    m_head->addLayout(m_candidates, 0, 1);
    m_head->addWidget(m_left, 0, 2, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 9, 18, 9);
    column->setSpacing(5);
    column->addLayout(m_head);
    column->addWidget(m_changed);
    column->addWidget(m_why);
    column->addLayout(m_keys);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void ReviewCard::setColours(const ThemeColours &colours)
{
    m_colours = colours;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, colours.pane);
    setPalette(palette);
}

void ReviewCard::ask(const Reading &reading, const QString &id, qsizetype left, qsizetype total)
{
    clear(m_candidates);
    clear(m_keys);
    const ReadStatement *statement = reading.statement(id);
    if (!statement)
        return;
    const bool reviewing = left >= 0;
    const bool isStale = !statement->stale.isEmpty();
    m_question->setText(isStale ? tr("Does it still hold?") : question(statement->statement.verb));
    m_changed->setStale(statement->stale);
    // What a reader looks at in passing may be none of those that are to be reviewed.
    m_left->setText(reviewing && total > 0 ? tr("%1 of %2 left").arg(left).arg(total)
                                           : wording::word(statement->state));
    // Why the machine thinks so does not help to tell whether what was said holds for other words.
    QStringList why{statement->note};
    if (!isStale) {
        why = QStringList{wording::reason(reading, *statement), historyOf(reading, *statement),
                          factsOf(reading, *statement)}
            + why;
        addCandidates(reading, *statement);
    }
    why.removeAll(QString());
    m_why->setText(shownPlainlyInLines(why.join(u'\n')));
    m_why->setVisible(!why.isEmpty());
    addKeys(*statement, reviewing);
    arrange();
}

void ReviewCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// A narrow card has the candidates on lines of their own and the keys that answer, not all of them:
/// else it needs more than a small window has, and what it says would stand over each other.
void ReviewCard::arrange()
{
    constexpr int narrow = 460;
    if (const bool isNarrow = width() < narrow; isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        m_head->removeItem(m_candidates);
        m_candidates->setParent(nullptr);
        if (isNarrow)
            m_head->addLayout(m_candidates, 1, 0, 1, 3);
        else
            m_head->addLayout(m_candidates, 0, 1);
    }
    constexpr int answers = 4;
    for (int key = 0; key < m_keys->count(); ++key)
        m_keys->itemAt(key)->widget()->setVisible(!m_isNarrow || key < answers);
    layout()->invalidate();
}

void ReviewCard::sayDone(const Reading &reading)
{
    clear(m_candidates);
    clear(m_keys);
    const qsizetype sure =
        std::count_if(reading.statements.begin(), reading.statements.end(),
                      [](const ReadStatement &each) { return each.state == State::Automatic; });
    m_question->setText(tr("Nothing is left to review."));
    m_changed->setStale({});
    m_left->setText(tr("0 left"));
    m_why->setText(
        tr("%n statement(s) the machine is sure of were not looked at.", nullptr, int(sure)));
    m_why->setVisible(sure > 0);
    add(m_keys, u"F8"_s, tr("close"), ActionId::ReviewMode);
    add(m_keys, u"Ctrl Z"_s, tr("undo"), ActionId::Undo);
    arrange();
}

void ReviewCard::addCandidates(const Reading &reading, const ReadStatement &statement)
{
    constexpr qsizetype shown = 4; // the keys reach further than the card
    const QStringList ids = candidatesFor(reading, statement).mid(0, shown);
    for (qsizetype index = 0; index < ids.size(); ++index) {
        const ReadActor *actor = reading.actor(ids.at(index));
        auto *button =
            new KeyButton(QString::number(index + 1), shownPlainly(actor->actor.name), this);
        if (statement.statement.actors.contains(ids.at(index)))
            button->setTextColour(m_colours.actor(actor->number));
        connect(button, &QAbstractButton::clicked, m_actions.candidate(int(index)),
                &QAction::trigger);
        m_candidates->addWidget(button);
    }
    add(m_candidates, u"S"_s, tr("somebody else…"), ActionId::OtherSpeaker);
    add(m_candidates, u"U"_s, tr("nobody"), ActionId::Nobody);
}

void ReviewCard::addKeys(const ReadStatement &statement, bool reviewing)
{
    const bool isStale = !statement.stale.isEmpty();
    add(m_keys, u"A"_s, isStale ? tr("it holds") : tr("accept"), ActionId::Confirm);
    if (isStale)
        add(m_keys, u"W"_s, tr("take as it stands"), ActionId::TakeAsItStands);
    add(m_keys, u"X"_s, tr("not a statement"), ActionId::Reject);
    if (reviewing)
        add(m_keys, tr("Space", "the key"), tr("later"), ActionId::Later);
    else
        add(m_keys, u"M"_s, tr("note"), ActionId::Note);
    add(m_keys, u"E"_s, tr("edit words"), ActionId::EditContent);
    add(m_keys, u"V"_s, tr("verb"), ActionId::Verb);
    add(m_keys, u"G"_s, tr("certainty"), ActionId::Certainty);
    add(m_keys, u"D"_s, tr("date"), ActionId::DateMeaning);
    add(m_keys, u"Ctrl Z"_s, tr("undo"), ActionId::Undo);
}

void ReviewCard::add(FlowLayout *row, const QString &key, const QString &text, ActionId does)
{
    auto *button = new KeyButton(key, text, this);
    connect(button, &QAbstractButton::clicked, m_actions[does], &QAction::trigger);
    row->addWidget(button);
}

void ReviewCard::clear(FlowLayout *row)
{
    while (row->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(row->takeAt(0));
        item->widget()->hide();
        // Later: a click on one of these may be what brought us here.
        item->widget()->deleteLater();
    }
}

/// What the machine had said before the reader knew better.
QString ReviewCard::historyOf(const Reading &reading, const ReadStatement &statement) const
{
    if (!statement.machine || statement.machine->actors == statement.statement.actors)
        return {};
    const ReadActor *before = statement.machine->actors.isEmpty()
        ? nullptr
        : reading.actor(statement.machine->actors.first());
    return before ? tr("Before your correction: %1.").arg(before->actor.name)
                  : tr("Before your correction: nobody.");
}

/// The speaker's certainty, what it answers, and what the dates in and beside it mean.
QString ReviewCard::factsOf(const Reading &reading, const ReadStatement &statement) const
{
    const Statement &said = statement.statement;
    QStringList head{wording::word(said.verb), wording::word(said.certainty)};
    for (const ReadPair &pair : reading.pairs) {
        const bool isFirst = pair.first == said.id;
        if (!isFirst && pair.second != said.id)
            continue;
        if (const ReadStatement *other = reading.statement(isFirst ? pair.second : pair.first))
            head.append(wording::word(pair.kind, isFirst) + u' ' + other->label);
    }
    QStringList lines{head.join(u" · "_s)};
    for (const ReadDate &date : datesOf(reading, said)) {
        lines.append(tr("“%1”: %2")
                         .arg(wording::excerpt(reading.document.article(), {date.date.span}),
                              wording::dateSentence(date)));
    }
    return lines.join(u'\n');
}

void ReviewCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_colours.line);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace onrecord
