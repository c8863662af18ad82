// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/comparepane.h"

#include "core/comparing/agreement.h"
#include "core/corrections/statementlookup.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/comparing/comparedlist.h"
#include "ui/comparing/differencedelegate.h"
#include "ui/comparing/differenceediting.h"
#include "ui/comparing/differencemodel.h"
#include "ui/session/marksworker.h"
#include "ui/session/session.h"
#include "ui/widgets/sizedfont.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTimer>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

ComparePane::ComparePane(Session &session, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_marks(new MarksWorker(this))
    , m_show(actions[ActionId::Differences])
    , m_compare(actions[ActionId::Compare])
    , m_ours(actions[ActionId::TakeOurs])
    , m_theirs(actions[ActionId::TakeTheirs])
    , m_model(new DifferenceModel(this))
    , m_delegate(new DifferenceDelegate(this))
    , m_head(new QLabel(this))
    , m_list(new QListView(this))
    , m_keys(new QLabel(this))
    , m_agreement(new QLabel(this))
{
    layOutCompared(this, m_head, m_list, {m_keys, m_agreement});
    m_head->setObjectName(u"compare-head"_s);
    m_keys->setFont(sizedFont(font(), 0.92));
    m_agreement->setObjectName(u"compare-agreement"_s);
    setUpList(actions);
    connectActions();
    connect(m_marks, &MarksWorker::answered, this, &ComparePane::take);
    connect(m_marks, &MarksWorker::failed, this, [this](const Error &error) {
        update();
        Q_EMIT failed(wording::sentence(error));
    });
    connect(&m_session, &Session::documentChanged, this, &ComparePane::followArticle);
    connect(&m_session, &Session::blocksChanged, this, &ComparePane::placeAgain);
    connect(&m_session, &Session::readingChanged, this, &ComparePane::update);
    connect(m_session.undoStack(), &QUndoStack::indexChanged, this, &ComparePane::noteStep);
    (void)m_article.isStill(m_session);
    clear();
}

void ComparePane::setUpList(const Actions &actions)
{
    m_list->setObjectName(u"difference-list"_s);
    m_list->setAccessibleName(tr("Differences between two readers"));
    setUpCompared(m_list, m_model, m_delegate);
    m_list->addAction(m_ours);
    m_list->addAction(m_theirs);
    using enum ActionId;
    for (const ActionId id : {Confirm, Reject, OtherSpeaker, Nobody, Verb, Certainty, DateMeaning,
                              StatementTopic, Flag, Note})
        m_list->addAction(actions[id]);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateActions();
        if (!m_updating)
            selectPlace();
    });
    connect(m_list, &QListView::clicked, this, &ComparePane::selectPlace);
}

void ComparePane::connectActions()
{
    connect(m_compare, &QAction::triggered, this, &ComparePane::askFile);
    connect(m_ours, &QAction::triggered, this, &ComparePane::keepOurs);
    connect(m_theirs, &QAction::triggered, this, &ComparePane::takeTheirs);
}

void ComparePane::setColours(const ThemeColours &colours)
{
    m_delegate->setColours(colours);
    QPalette palette = colourCompared(this, m_list, colours);
    palette.setColor(QPalette::WindowText, colours.soft);
    m_keys->setPalette(palette);
}

void ComparePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    update();
}

void ComparePane::askFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Compare with"), QFileInfo(m_session.path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Readings (*.html *.json *.jsonl *.ann *.csv *.xml *.qdpx *.qde)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ComparePane::compareWith);
    dialog->open();
}

void ComparePane::compareWith(const QString &path)
{
    m_marks->read(path, m_session.document());
    if (m_marks->path().isEmpty()) // it was short
        return;
    m_show->setChecked(true);
    update();
}

void ComparePane::take(const PlacedMarks &marks)
{
    m_file = marks.file;
    m_reading = marks.reading;
    m_name = shownPlainly(QFileInfo(marks.path).fileName());
    m_kept.clear();
    m_show->setChecked(true);
    update();
    m_list->setFocus();
    selectPlace();
}

bool ComparePane::stopReading()
{
    if (m_marks->path().isEmpty())
        return false;
    m_marks->stop();
    update(); // what was compared before is there again
    return true;
}

void ComparePane::clear()
{
    m_marks->stop();
    m_file.reset();
    m_kept.clear();
    update();
}

/// What is compared, and that nothing is, is about one article and goes with it; not where that is read again.
void ComparePane::followArticle()
{
    if (m_article.isStill(m_session)) {
        placeAgain();
        updateActions();
        return;
    }
    clear();
    m_show->setChecked(false);
}

void ComparePane::placeAgain()
{
    if (m_file)
        m_reading = placedOn(m_session.document(), *m_file);
}

/// Compares anew: ours is another reading now.
void ComparePane::update()
{
    const bool isBeingRead = m_session.isOpen() && !m_session.reading().complete;
    if (m_file && (!isVisible() || isBeingRead)) {
        updateActions(); // comparing waits for somebody who looks at it, and for what there is to compare
        return;
    }
    // An earlier answer that was taken back is none.
    m_kept.removeIf([this](const auto &kept) {
        return !kept.value().isNull() && !m_session.log().isInForce(kept.value());
    });
    const bool isThere = m_file && m_session.isOpen() && m_session.reading().complete;
    const Comparison comparison = isThere ? compared(m_session.reading(), m_reading) : Comparison();
    {
        const QScopedValueRollback quiet(m_updating, true);
        const std::optional<Difference> before =
            selected() ? std::optional(*selected()) : std::nullopt;
        const QList<QString> kept = m_kept.keys();
        m_model->setDifferences(comparison.differences, m_session.reading(),
                                QSet<QString>(kept.cbegin(), kept.cend()));
        const int row = before ? m_model->rowNear(*before) : 0;
        m_list->setCurrentIndex(m_model->index(row));
        const Difference *now = selected();
        m_hasMoved = before && now && now->statement != before->statement;
    }
    tell(comparison);
    updateActions();
    Q_EMIT leftChanged(m_model->left());
}

/// What stands over the list and below it.
void ComparePane::tell(const Comparison &comparison)
{
    m_keys->setVisible(m_model->rowCount() > 0);
    m_agreement->setVisible(m_file.has_value());
    if (!m_marks->path().isEmpty()) {
        m_head->setText(tr("Reading %1… Esc cancels.")
                            .arg(shownPlainly(QFileInfo(m_marks->path()).fileName())));
        return;
    }
    if (!m_file) {
        m_head->setText(
            tr("Nothing is compared. “Compare with…” in the File menu (%1) lays another "
               "reader’s saved file beside this one.")
                .arg(m_compare->shortcut().toString(QKeySequence::NativeText)));
        return;
    }
    const int left = m_model->left();
    QString head = left > 0       ? tr("%1: %n left", nullptr, left).arg(m_name)
        : m_model->rowCount() > 0 ? tr("%1: all differences are decided.").arg(m_name)
                                  : tr("%1: no difference. Both say the same.").arg(m_name);
    if (comparison.unplaced > 0)
        head += u' '
            + tr("%n of its statements have no certain place here.", nullptr, comparison.unplaced);
    m_head->setText(head);
    const QLocale locale;
    QString agreement = tr("%n statement(s) in both.", nullptr, comparison.both);
    if (const auto share = shareOfEqual(comparison.speakers))
        agreement +=
            u' ' + tr("Same speaker in %1 % of all.").arg(locale.toString(qRound(*share * 100)));
    const auto alpha = nominalAlpha(comparison.speakers);
    agreement += u' '
        + (alpha ? tr("Krippendorff’s α %1.").arg(locale.toString(*alpha, 'f', 2))
                 : tr("Krippendorff’s α needs more than one speaker."));
    m_agreement->setText(agreement);
    m_agreement->setToolTip(
        tr("1: the two agree everywhere. 0: as often as by chance. From 0.8 on readings count as "
           "reliable."));
}

const Difference *ComparePane::selected() const
{
    return m_model->difference(m_list->currentIndex().row());
}

void ComparePane::updateActions()
{
    m_compare->setEnabled(m_session.isOpen() && m_session.reading().complete);
    const bool isAny = selected() && isVisible() && m_session.reading().complete;
    m_ours->setEnabled(isAny);
    m_theirs->setEnabled(isAny);
    if (const Difference *difference = selected())
        m_keys->setText(tr("← keep ours · → take theirs · E %1")
                            .arg(editingSaid(editingOf(*difference, isOurs(*difference)))));
}

void ComparePane::selectPlace()
{
    const Difference *difference = selected();
    if (!difference)
        return;
    const ReadStatement *ours = m_session.reading().statement(difference->statement);
    if (ours) {
        Q_EMIT statementSelected(difference->statement);
        if (ours->state == State::Rejected) // which has no mark in the article
            Q_EMIT wordsShown(hull(wordsOf(ours->statement)));
    } else if (!difference->theirs.words.isEmpty()) {
        Q_EMIT wordsSelected(hull(difference->theirs.words));
    }
}

/// Ours is right: where only the machine said so, that is confirmed.
void ComparePane::keepOurs()
{
    const Difference *difference = selected();
    if (!difference)
        return;
    const QString key = DifferenceModel::keyOf(*difference);
    const int row = m_list->currentIndex().row();
    const ReadStatement *ours = m_session.reading().statement(difference->statement);
    const bool isMachines =
        ours && (ours->state == State::Automatic || ours->state == State::Review);
    QUuid confirmed;
    if (isMachines) {
        const Correction confirm = m_session.correctionOf(difference->statement, Confirm{});
        confirmed = confirm.id;
        if (!m_session.correct(confirm))
            return;
    }
    m_kept.insert(key, confirmed);
    update();
    goOn(row);
}

void ComparePane::takeTheirs()
{
    const Difference *difference = selected();
    if (!difference)
        return;
    const int row = m_list->currentIndex().row();
    m_kept.remove(DifferenceModel::keyOf(*difference));
    CorrectionStep step;
    for (const Correction &each : difference->taking)
        step.made.append(m_session.signedNow(each));
    const QString what = wording::sentence(m_session.reading(), step.made.first());
    if (m_session.take(step, tr("Take from %1: %2").arg(m_name, what)))
        goOn(row - 1);
}

/// To the next one behind \a row that is not decided, else to the first.
void ComparePane::goOn(int row)
{
    const int count = m_model->rowCount();
    for (int step = 1; step <= count; ++step) {
        const int next = (row + step + count) % count;
        if (!m_model->isKept(next)) {
            {
                // It may be the current one already, as the list closed up.
                const QScopedValueRollback quiet(m_updating, true);
                m_list->setCurrentIndex(m_model->index(next));
            }
            selectPlace();
            return;
        }
    }
}

/// Whether we have the statement that \a difference is about, rejected or not.
bool ComparePane::isOurs(const Difference &difference) const
{
    return m_session.reading().statement(difference.statement);
}

/// Where another key than the list's own decided what was chosen, as U does, the article follows the list to the
/// next one: the keys act on what both show. Not where a step is taken back: the reader looks at what comes back.
void ComparePane::noteStep(int index)
{
    const bool isNew = index > std::exchange(m_steps, index);
    if (!std::exchange(m_hasMoved, false) || !isNew)
        return;
    QTimer::singleShot(0, this, [this] { // what asks for more by then has the keys
        if (window()->focusWidget() == m_list)
            goOn(m_list->currentIndex().row() - 1);
    });
}

/// What the two differ in.
void ComparePane::edit()
{
    const Difference *difference = selected();
    if (!difference)
        return;
    const ActionId editing = editingOf(*difference, isOurs(*difference));
    const Spans &source =
        difference->ours.source.isEmpty() ? difference->theirs.source : difference->ours.source;
    selectPlace();
    if (isOurs(*difference)) // words of it that are shown as selected are no answer
        Q_EMIT statementSelected(difference->statement);
    if (editing == ActionId::TakeSource && !source.isEmpty())
        Q_EMIT sourceWanted(hull(source));
    else
        Q_EMIT editWanted(editing);
}

bool ComparePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_E && key->modifiers() == Qt::NoModifier) {
            edit();
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::FocusIn) {
        // The keys act on what both the list and the article show.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::OtherFocusReason)
            selectPlace();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace onrecord
