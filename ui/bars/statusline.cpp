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
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onrecord {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_opening(addLabel("status-opening", false))
    , m_cancel(makeCancel(u"cancel-opening"_s, tr("Cancel reading (Esc)")))
    , m_counts(addLabel("status-counts", false))
    , m_leftOut(addLabel("status-left-out", false))
    , m_attributed(addLabel("status-attributed", false))
    , m_coverage(new CoverageBar(this))
    , m_care(nullptr)
    , m_careCancel(makeCancel(u"cancel-careful"_s, tr("Leave it at what is shown")))
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
    setCareCancel(false);
    m_warning = addLabel("status-warning", true);
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

void StatusLine::setReading(const Reading &reading, bool isOpen)
{
    int statements = 0;
    int toReview = 0;
    int actors = 0;
    for (const ReadStatement &statement : reading.statements) {
        statements += statement.state != State::Rejected;
        toReview += needsReview(statement);
    }
    for (const ReadActor &actor : reading.actors)
        actors += actor.number > 0;
    QStringList counts{tr("%n statement(s)", nullptr, statements),
                       tr("%n actor(s)", nullptr, actors), tr("%n to review", nullptr, toReview)};
    if (!isOpen)
        m_counts->setText(tr("No article open"));
    else if (!reading.complete)
        m_counts->setText(tr("Reading the article…"));
    else
        m_counts->setText(counts.join(u" · "_s));

    const int leftOut = int(leftOutBlocks(reading.document.article()).size());
    m_leftOut->setVisible(isOpen && leftOut > 0);
    m_leftOut->setText(tr("%n block(s) left out", nullptr, leftOut));

    const bool isRead = isOpen && reading.complete;
    m_attributed->setVisible(isRead);
    m_coverage->setVisible(isRead);
    m_attributed->setText(tr("attributed %1%").arg(attributedPercent(reading.coverage)));
    m_coverage->setCoverage(reading.coverage);

    const QList<Warning> &warnings = reading.document.article().warnings;
    m_warning->setVisible(isOpen && !warnings.isEmpty());
    m_warning->setText(warnings.isEmpty() ? QString() : wording::sentence(warnings.first()));
    m_isOpen = isOpen;
    showSaved();
}

void StatusLine::setOpening(const QString &name, qsizetype articles)
{
    const QString shown = shownPlainly(name);
    m_opening->setText(
        articles > 0 ? tr("Reading “%1”: %n article(s) so far", nullptr, int(articles)).arg(shown)
                     : tr("Reading “%1”…").arg(shown));
    m_opening->setVisible(!name.isEmpty());
    m_cancel->setVisible(!name.isEmpty());
    m_counts->setVisible(name.isEmpty()); // one thing at a time
}

void StatusLine::setCare(const ReadCare &care)
{
    const bool isDone = m_readCare.next && !care.next && care.shown == m_readCare.next;
    m_readCare = care;
    const QString text = sentenceOf(care);
    m_care->setText(text);
    m_care->setToolTip(care.missing ? wording::sentence(*care.missing) : text);
    m_care->setVisible(!text.isEmpty());
    if (!care.next)
        setCareCancel(false);
    if (isDone) {
        QAccessibleEvent event(m_care, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        Q_EMIT announced(text);
    }
}

void StatusLine::setCareCancel(bool offered)
{
    m_careCancel->setVisible(offered);
}

QString StatusLine::sentenceOf(const ReadCare &care)
{
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
    m_zoom->setText(tr("%1%").arg(percent));
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
        m_saved->setText(tr("Nothing leaves this machine"));
    else if (!m_saving.works)
        m_saved->setText(tr("Corrections cannot be saved"));
    else if (m_saving.received > 0)
        m_saved->setText(
            tr("%n correction(s) of others, not yet yours", nullptr, m_saving.received));
    else if (!m_saving.any)
        m_saved->setText(tr("No corrections yet"));
    else
        m_saved->setText(tr("All corrections are saved"));
}

} // namespace onrecord
