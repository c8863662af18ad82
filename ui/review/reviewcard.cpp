// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewcard.h"

#include "core/correcting/correctiontarget.h"
#include "core/wording/questions.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/review/bucketchips.h"
#include "ui/review/candidatebox.h"
#include "ui/review/changedwordsview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sizedfont.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr int sideMargin = 18;
static constexpr int keyGap = 10;

/// In a line that is too short for all keys those of the highest rank give way; those that answer have 0.
static int rankOf(ActionId does)
{
    using enum ActionId;
    static const QList<ActionId> givingWay{
        EditContent,    Later,   ReviewBack,          ActionId::Undo, ActionId::Verb, DateMeaning,
        ActionId::Flag, EditCue, ActionId::Certainty, ActionId::Note, StatementTopic};
    return int(givingWay.indexOf(does)) + 1;
}

ReviewCard::ReviewCard(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_buckets(new BucketChips(this))
    , m_order(new QToolButton(this))
    , m_left(new QLabel(this))
    , m_question(new QLabel(this))
    , m_decides(new QLabel(this))
    , m_changed(new ChangedWordsView(this))
    , m_why(new QLabel(this))
    , m_head(new QGridLayout)
    , m_boxes(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_beside(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_others(new FlowLayout(12, 2))
    , m_keys(new FlowLayout(keyGap, 4))
{
    setObjectName(u"review-card"_s);
    setAccessibleName(tr("Review"));
    setAutoFillBackground(true);
    m_question->setObjectName(u"review-question"_s);
    m_left->setObjectName(u"review-left"_s);
    m_decides->setObjectName(u"review-decides"_s);
    m_why->setObjectName(u"review-reason"_s);
    m_order->setObjectName(u"review-order"_s);
    m_question->setFont(sizedFont(font(), 1.15, QFont::DemiBold));
    m_left->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_left->setFont(sizedFont(font(), 1, QFont::DemiBold));
    m_decides->setFont(sizedFont(font(), 0.92));
    m_why->setFont(sizedFont(font(), 0.92));
    for (QLabel *label : {m_question, m_decides, m_why}) {
        label->setWordWrap(label != m_question); // that of a line of its own
        label->setMinimumWidth(1); // wraps rather than make a small window wider
        label->setTextFormat(Qt::PlainText);
    }
    m_decides->setForegroundRole(QPalette::PlaceholderText);
    m_order->setAutoRaise(true);
    m_order->setFocusPolicy(Qt::TabFocus);
    connect(m_order, &QAbstractButton::clicked, m_actions[ActionId::ReviewByText],
            &QAction::trigger);
    connect(m_buckets, &BucketChips::chosen, this, &ReviewCard::bucketChosen);
    layOut();
}

void ReviewCard::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_buckets, 1);
    top->addWidget(m_order);
    top->addWidget(m_left);
    m_head->setHorizontalSpacing(8);
    m_head->setVerticalSpacing(2);
    m_head->setColumnStretch(1, 1);
    m_head->addWidget(m_question, 0, 0);
    m_head->addWidget(m_decides, 0, 1);
    auto *keys = new KeyButton(u"?"_s, tr("all keys"), this);
    connect(keys, &QAbstractButton::clicked, m_actions[ActionId::Keys], &QAction::trigger);
    m_head->addWidget(keys, 0, 2, Qt::AlignTop | Qt::AlignRight);
    m_boxes->setSpacing(8);
    m_beside->setSpacing(2);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    who->addLayout(m_boxes, 1);
    who->addLayout(m_beside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargin, 8, sideMargin, 9);
    column->setSpacing(7);
    column->addLayout(top);
    column->addLayout(m_head);
    column->addWidget(m_changed);
    column->addLayout(who);
    column->addLayout(m_others);
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
    m_buckets->setColours(colours);
}

/// True where that has changed.
bool ReviewCard::lookWhetherLow()
{
    constexpr int low = 560;
    const bool wasLow = std::exchange(m_isLow, window()->height() < low);
    m_buckets->setFolded(m_isLow);
    layout()->setSpacing(m_isLow ? 4 : 7);
    return m_isLow != wasLow;
}

void ReviewCard::showEvent(QShowEvent *event)
{
    window()->installEventFilter(this);
    if (lookWhetherLow())
        Q_EMIT roomChanged();
    arrange();
    QWidget::showEvent(event);
}

bool ReviewCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == window() && lookWhetherLow())
        Q_EMIT roomChanged();
    return QWidget::eventFilter(watched, event);
}

void ReviewCard::showProgress(const ReadStatement &statement,
                              const std::optional<ReviewProgress> &progress)
{
    const bool hasQueue = progress && !progress->isSample;
    m_buckets->setVisible(hasQueue);
    m_order->setVisible(hasQueue);
    if (!progress) {
        m_left->setText(wording::word(statement.state));
        return;
    }
    // What a reader looks at in passing may be none of those that are to be reviewed.
    if (progress->left > 0)
        m_left->setText(tr("%1 left").arg(progress->left));
    else
        m_left->setText(wording::word(statement.state));
    if (!hasQueue)
        return;
    m_buckets->setBuckets(progress->counts, progress->bucket);
    m_order->setText(progress->order == ReviewOrder::Doubt ? tr("By doubt ▾") : tr("By text ▾"));
    m_order->setAccessibleName(progress->order == ReviewOrder::Doubt
                                   ? tr("Asked by doubt; press for the order of the text")
                                   : tr("Asked in the order of the text; press for doubt"));
}

void ReviewCard::ask(const Reading &reading, const QString &id,
                     const std::optional<ReviewProgress> &progress, bool details,
                     const wording::Readers &readers)
{
    lookWhetherLow(); // before anything is shown, which would make the window higher
    clearAll();
    const ReadStatement *statement = reading.statement(id);
    if (!statement)
        return;
    const bool isStale = !statement->stale.isEmpty();
    const ReviewDoubt doubt = doubtAbout(reading, *statement);
    const bool asksWho = !progress && !isStale;
    m_question->setText(asksWho ? wording::whoQuestion(reading, *statement)
                                : wording::question(reading, *statement));
    m_decides->setText(shownPlainly(wording::whatIsDecided(reading, *statement)));
    m_changed->setStale(statement->stale);
    showProgress(*statement, progress);
    // Why the machine thinks so does not help to tell whether what was said holds for other words.
    QStringList why{statement->note};
    if (!isStale) {
        const wording::Decisions decisions(*statement, readers);
        if (details || doubt == ReviewDoubt::ReadingsDiffer)
            why.prepend(wording::difference(statement->statement));
        if (details)
            why = QStringList{wording::reason(reading, *statement, decisions)}
                + decisions.sentences()
                + QStringList{historyOf(reading, *statement), factsOf(reading, *statement, readers)}
                + why;
        addCandidates(reading, *statement, decisions);
    }
    why.removeAll(QString());
    m_why->setText(shownPlainlyInLines(why.join(u'\n')));
    m_why->setVisible(!why.isEmpty());
    addKeys(*statement, doubt, progress.has_value());
    arrange();
}

void ReviewCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// What is decided stands behind the question where both fit on a line.
void ReviewCard::arrange()
{
    const auto widthOf = [](const QLabel *label) {
        return QFontMetrics(label->font()).horizontalAdvance(label->text());
    };
    constexpr int besides = 160; // margins, gaps and the key for all keys
    const bool isStacked = widthOf(m_question) + widthOf(m_decides) + besides > width();
    if (isStacked != m_isStacked) {
        m_isStacked = isStacked;
        m_question->setWordWrap(isStacked);
        m_head->removeWidget(m_decides);
        if (isStacked)
            m_head->addWidget(m_decides, 1, 0, 1, 3);
        else
            m_head->addWidget(m_decides, 0, 1);
        m_head->setColumnStretch(0, isStacked ? 1 : 0);
        m_head->setColumnStretch(1, isStacked ? 0 : 1);
    }
    placeOthers();
    showKeysThatFit();
    layout()->invalidate();
}

/// Beside the boxes where these keep room for their words, else below them.
void ReviewCard::placeOthers()
{
    constexpr int narrow = 560;
    const bool isBeside = width() >= narrow && m_boxes->count() > 0;
    QLayout *place = isBeside ? static_cast<QLayout *>(m_beside) : m_others;
    for (QWidget *button : std::as_const(m_elsewhere)) {
        if (place->indexOf(button) < 0)
            place->addWidget(button);
    }
}

/// On one line, without half words: the key for all keys lists those that do not fit.
void ReviewCard::showKeysThatFit()
{
    QList<qsizetype> order(m_ranks.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [this](qsizetype a, qsizetype b) { return m_ranks[a] < m_ranks[b]; });
    int left = width() - 2 * sideMargin + keyGap;
    for (const qsizetype at : std::as_const(order)) {
        QWidget *key = m_keys->itemAt(int(at))->widget();
        left -= key->sizeHint().width() + keyGap;
        key->setVisible(left >= 0 || m_ranks[at] == 0);
    }
}

void ReviewCard::sayDone(const Reading &reading, const std::optional<SampleResult> &result)
{
    clearAll();
    const qsizetype sure =
        std::count_if(reading.statements.begin(), reading.statements.end(),
                      [](const ReadStatement &each) { return each.state == State::Automatic; });
    m_buckets->hide();
    m_order->hide();
    m_changed->setStale({});
    m_left->setText(tr("0 left"));
    m_question->setText(tr("Nothing is left to review."));
    m_decides->setText(
        sure == 0       ? tr("Every statement was looked at.")
            : sure == 1 ? tr("One statement the machine is sure of was not looked at.")
                        : tr("%1 statements the machine is sure of were not looked at.").arg(sure));
    m_decides->setVisible(true);
    m_why->setText(result ? wording::sampleSentence(*result) : QString());
    m_why->setVisible(result.has_value());
    if (sure > 0) {
        const qsizetype drawn = qMin(sure, usualSample);
        add(m_keys, u"Shift F8"_s,
            drawn == 1 ? tr("check it") : tr("check a sample of %1").arg(drawn),
            ActionId::CheckSample);
    }
    add(m_keys, u"F8"_s, tr("close"), ActionId::ReviewMode);
    if (m_actions[ActionId::ReviewBack]->isEnabled())
        add(m_keys, tr("Backspace", "the key"), tr("back"), ActionId::ReviewBack);
    add(m_keys, u"Ctrl Z"_s, tr("undo"), ActionId::Undo);
    arrange();
}

void ReviewCard::addKeys(const ReadStatement &statement, ReviewDoubt doubt, bool reviewing)
{
    const bool isStale = !statement.stale.isEmpty();
    const bool isOneAsked = asksWhetherSaid(doubt, statement);
    add(m_keys, u"A"_s,
        isStale          ? tr("it holds")
            : isOneAsked ? tr("it is one")
                         : tr("accept"),
        ActionId::Confirm);
    if (isStale)
        add(m_keys, u"W"_s, tr("take as it stands"), ActionId::TakeAsItStands);
    if (doubt == ReviewDoubt::SameActor)
        add(m_keys, u"Ctrl M"_s, tr("make them one…"), ActionId::MergeActors);
    add(m_keys, u"X"_s, tr("not a statement"), ActionId::Reject);
    if (reviewing)
        add(m_keys, tr("Space", "the key"), tr("later"), ActionId::Later);
    add(m_keys, u"E"_s, tr("words"), ActionId::EditContent);
    add(m_keys, u"C"_s, tr("cue"), ActionId::EditCue);
    add(m_keys, u"V"_s, tr("verb"), ActionId::Verb);
    add(m_keys, u"T"_s, tr("topic"), ActionId::StatementTopic);
    add(m_keys, u"D"_s, tr("date"), ActionId::DateMeaning);
    add(m_keys, u"G"_s, tr("certainty"), ActionId::Certainty);
    add(m_keys, u"M"_s, tr("note"), ActionId::Note);
    add(m_keys, u"F"_s, tr("flag"), ActionId::Flag);
    if (reviewing && m_actions[ActionId::ReviewBack]->isEnabled())
        add(m_keys, tr("Backspace", "the key"), tr("back"), ActionId::ReviewBack);
    if (!reviewing)
        add(m_keys, u"Ctrl Z"_s, tr("undo"), ActionId::Undo);
}

KeyButton *ReviewCard::add(QLayout *row, const QString &key, const QString &text, ActionId does)
{
    auto *button = new KeyButton(key, text, this);
    button->setObjectName("key-"_L1 + m_actions[does]->objectName());
    connect(button, &QAbstractButton::clicked, m_actions[does], &QAction::trigger);
    row->addWidget(button);
    if (row == m_keys)
        m_ranks.append(rankOf(does));
    return button;
}

void ReviewCard::clearAll()
{
    for (QLayout *row : {static_cast<QLayout *>(m_boxes), static_cast<QLayout *>(m_beside),
                         static_cast<QLayout *>(m_others), static_cast<QLayout *>(m_keys)})
        clear(row);
    m_elsewhere.clear();
    m_ranks.clear();
}

void ReviewCard::clear(QLayout *row)
{
    while (row->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(row->takeAt(0));
        item->widget()->hide();
        // Later: a click on one of these may be what brought us here.
        item->widget()->deleteLater();
    }
}

void ReviewCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_colours.line);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace onrecord
