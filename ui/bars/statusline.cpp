// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bars/statusline.h"

#include "core/article/leftout.h"
#include "core/corrections/reviewqueue.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/theme/themecolours.h"
#include "ui/widgets/coveragebar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sizedfont.h"

#include <QAccessible>
#include <QLabel>
#include <QLayout>
#include <QToolButton>

#include <functional>

using namespace Qt::StringLiterals;

namespace onrecord {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_opening(add(new ElidedLabel(this), "status-opening", false))
    , m_cancel(makeCancel(u"cancel-opening"_s, tr("Cancel reading (Esc)")))
    , m_counts(addLabel("status-counts", false))
    , m_leftOut(addLabel("status-left-out", false))
    , m_attributed(addLabel("status-attributed", false))
    , m_coverage(new CoverageBar(this))
    , m_care(nullptr)
    , m_careCancel(makeCancel(u"cancel-careful"_s, {}))
    , m_warning(nullptr)
    , m_saved(nullptr)
    , m_zoom(nullptr)
{
    setSizeGripEnabled(false);
    insertWidget(1, m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelWanted);
    setOpening({}, 0);
    addWidget(m_coverage);
    m_care = add(new ElidedLabel(this), "status-care", false);
    addWidget(m_careCancel);
    connect(m_careCancel, &QToolButton::clicked, this, &StatusLine::careCancelWanted);
    setCare({});
    setCareCancel(Cancels::Nothing);
    m_warning = add(new ElidedLabel(this), "status-warning", true);
    m_saved = addLabel("status-saved", true);
    m_zoom = addLabel("status-zoom", true);
    setContentsMargins(6, 0, 6, 0);
    setReading({}, false);
}

int StatusLine::heightFor(const QFontMetrics &metrics)
{
    return metrics.height() + 6; // 24 in the drawing, for a font 18 pixels high
}

QLabel *StatusLine::addLabel(const char *name, bool permanent)
{
    return add(new QLabel(this), name, permanent);
}

QLabel *StatusLine::add(QLabel *label, const char *name, bool permanent)
{
    label->setObjectName(QLatin1String(name));
    label->setFont(sizedFont(font(), 0.92));
    label->setContentsMargins(4, 0, 6, 0);
    label->setForegroundRole(QPalette::PlaceholderText);
    if (permanent)
        addPermanentWidget(label);
    else
        addWidget(label);
    return label;
}

QSize StatusLine::minimumSizeHint() const
{
    return {0, QStatusBar::minimumSizeHint().height()};
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

void StatusLine::say(QLabel *label, const QString &whole, const QString &brief)
{
    m_words.insert(label, {whole, brief});
    label->setAccessibleName(whole);
    fit();
}

bool StatusLine::hasRoom() const
{
    // Qt has the rows within take note of other hints only when it lays all out.
    const QList<QLayout *> rows = layout()->findChildren<QLayout *>();
    for (QLayout *row : rows)
        row->invalidate();
    layout()->invalidate();
    return layout()->totalSizeHint().width() <= width();
}

void StatusLine::showWhole()
{
    QStringList all;
    for (QLabel *label :
         {m_opening, m_counts, m_leftOut, m_attributed, m_care, m_warning, m_saved, m_zoom}) {
        const QString &whole = m_words.value(label).whole;
        const bool isShown = !whole.isEmpty() && (label != m_counts || m_opening->isHidden());
        label->setText(whole);
        label->setVisible(isShown);
        if (isShown)
            all.append(whole);
    }
    m_coverage->setVisible(m_isRead);
    setToolTip(all.join(u'\n'));
}

/// What gives way first matters least while one reads; the names of files and what may be amiss end with an ellipsis.
void StatusLine::fit()
{
    if (!m_zoom) // is being made
        return;
    showWhole();
    const auto hide = [](QWidget *part) {
        part->hide();
    };
    const auto shorten = [this](QLabel *label) {
        const QString &brief = m_words.value(label).brief;
        label->setText(brief);
        label->setVisible(!brief.isEmpty() && !label->isHidden());
    };
    const std::function<void()> steps[] = {[&] { hide(m_coverage); },
                                           [&] { hide(m_attributed); },
                                           [&] { shorten(m_counts); },
                                           [&] { shorten(m_saved); },
                                           [&] { hide(m_leftOut); },
                                           [&] { shorten(m_care); },
                                           [&] { hide(m_zoom); },
                                           [&] {
                                               hide(m_care);
                                           }};
    for (const auto &giveWay : steps) {
        if (hasRoom())
            return;
        giveWay();
    }
}

QToolButton *StatusLine::makeCancel(const QString &name, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(tr("Cancel"));
    button->setToolTip(tip);
    button->setFont(m_opening->font());
    button->setMaximumHeight(heightFor(fontMetrics()) - 2);
    return button;
}

void StatusLine::setReading(const Reading &reading, bool isOpen, bool isStopped)
{
    int statements = 0;
    int silent = 0; // neither verbatim nor a paraphrase, the figures over the list
    int toReview = 0;
    int actors = 0;
    for (const ReadStatement &statement : reading.statements) {
        statements += statement.state != State::Rejected;
        silent += statement.state != State::Rejected && statement.statement.content.isEmpty();
        toReview += needsReview(statement);
    }
    for (const ReadActor &actor : reading.actors)
        actors += actor.number > 0;
    QStringList counts{tr("%n statement(s)", nullptr, statements),
                       tr("%n actor(s)", nullptr, actors), tr("%n to review", nullptr, toReview)};
    if (silent > 0)
        counts.first() +=
            u" (%1 %2)"_s.arg(QString::number(silent), wording::word(VerbKind::NoComment));
    if (!isOpen)
        say(m_counts, tr("No article open"), tr("No article open"));
    else if (isStopped)
        say(m_counts, {});
    else if (!reading.complete)
        say(m_counts, tr("Reading the article…"), tr("Reading the article…"));
    else
        say(m_counts, counts.join(u" · "_s), counts.last());

    const int leftOut = int(leftOutBlocks(reading.document.article()).size());
    say(m_leftOut,
        isOpen && leftOut > 0 ? tr("%n block(s) left out", nullptr, leftOut) : QString());

    m_isRead = isOpen && reading.complete && !isStopped;
    say(m_attributed,
        m_isRead ? tr("attributed %1%").arg(attributedPercent(reading.coverage)) : QString());
    m_coverage->setCoverage(reading.coverage);

    const QList<Warning> &warnings = reading.document.article().warnings;
    say(m_warning, isOpen && !warnings.isEmpty() ? wording::sentence(warnings.first()) : QString());
    m_isOpen = isOpen;
    showSaved();
}

void StatusLine::setOpening(const QString &name, qsizetype articles)
{
    const QString shown = shownPlainly(name);
    const QString sentence = articles > 0
        ? tr("Reading “%1”: %n article(s) so far", nullptr, int(articles)).arg(shown)
        : tr("Reading “%1”…").arg(shown);
    m_cancel->setVisible(!name.isEmpty());
    say(m_opening, name.isEmpty() ? QString() : sentence); // instead of counts: one thing at a time
}

void StatusLine::setCare(const ReadCare &care)
{
    const bool isDone = (m_readCare.next && !care.next && care.shown == m_readCare.next)
        || (care.isStopped && !m_readCare.isStopped);
    m_readCare = care;
    const QString text = sentenceOf(care);
    say(m_care, text, briefly(care));
    m_care->setToolTip(care.missing ? wording::sentence(*care.missing) : QString());
    if (isDone) {
        QAccessibleEvent event(m_care, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        Q_EMIT announced(text);
    }
}

void StatusLine::setCareCancel(Cancels offered)
{
    m_careCancel->setVisible(offered != Cancels::Nothing);
    m_careCancel->setToolTip(offered == Cancels::FirstReading
                                 ? tr("Cancel reading (Esc)")
                                 : tr("Leave it at what is shown (Esc)"));
    fit();
}

QString StatusLine::briefly(const ReadCare &care)
{
    if (care.next)
        return care.next == Care::Careful ? tr("Reading carefully…") : tr("Reading quickly…");
    if (care.isStopped)
        return tr("Cancelled", "the reading of the article");
    if (!care.shown)
        return {};
    return *care.shown == Care::Careful ? tr("Careful", "how the article was read")
                                        : tr("Quick", "how the article was read");
}

QString StatusLine::sentenceOf(const ReadCare &care)
{
    if (care.isStopped && !care.next)
        return tr("Reading was cancelled; F5 begins again");
    if (care.shown == Care::Careful)
        return care.next ? tr("Read carefully; reading quickly…") : tr("Read carefully");
    if (care.next == Care::Careful)
        return care.shown ? tr("Read quickly; reading carefully…") : tr("Reading carefully…");
    if (care.next)
        return tr("Reading quickly…");
    if (care.missing)
        return tr("Read quickly: what careful reading needs is missing or damaged");
    return care.shown ? tr("Read quickly") : QString();
}

void StatusLine::setColours(const ThemeColours &colours)
{
    m_coverage->setColours(colours.actor(1), colours.soft, colours.line);
}

void StatusLine::setZoom(int percent)
{
    say(m_zoom, tr("%1%").arg(percent));
}

void StatusLine::setSaving(const Saving &saving)
{
    m_saving = saving;
    showSaved();
}

/// Nothing is called saved that is not, or that there is not.
void StatusLine::showSaved()
{
    if (!m_isOpen)
        say(m_saved, tr("Nothing leaves this machine"));
    else if (!m_saving.works)
        say(m_saved, tr("Corrections cannot be saved"), tr("Not saved"));
    else if (m_saving.received > 0)
        say(m_saved, tr("%n correction(s) of others, not yet yours", nullptr, m_saving.received),
            tr("%n not yet yours", nullptr, m_saving.received));
    else if (!m_saving.any)
        say(m_saved, tr("No corrections yet"));
    else
        say(m_saved, tr("All corrections are saved"), tr("Saved"));
}

} // namespace onrecord
