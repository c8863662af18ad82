// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/versionspane.h"

#include "core/formats/articlereader.h"
#include "core/wording/days.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/comparing/comparedlist.h"
#include "ui/comparing/versiondelegate.h"
#include "ui/comparing/versionmodel.h"
#include "ui/session/session.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace onrecord {

VersionsPane::VersionsPane(Session &session, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_show(actions[ActionId::Versions])
    , m_compare(actions[ActionId::CompareVersion])
    , m_next(actions[ActionId::NextChange])
    , m_previous(actions[ActionId::PreviousChange])
    , m_model(new VersionModel(this))
    , m_delegate(new VersionDelegate(this))
    , m_head(new QLabel(this))
    , m_list(new QListView(this))
    , m_corrections(new QLabel(this))
{
    layOutCompared(this, m_head, m_list, {m_corrections});
    m_head->setObjectName(u"versions-head"_s);
    m_corrections->setObjectName(u"versions-corrections"_s);
    setUpList();
    connectAll();
    (void)m_article.isStill(m_session);
    clear();
}

void VersionsPane::setUpList()
{
    m_list->setObjectName(u"version-list"_s);
    m_list->setAccessibleName(tr("Differences between two versions"));
    setUpCompared(m_list, m_model, m_delegate);
    m_list->installEventFilter(this);
}

void VersionsPane::connectAll()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_updating)
            selectPlace();
    });
    connect(m_compare, &QAction::triggered, this, &VersionsPane::askFile);
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(&m_session, &Session::versionRead, this, &VersionsPane::take);
    connect(&m_session, &Session::versionFailed, this, &VersionsPane::fail);
    connect(&m_session, &Session::versionCompared, this, &VersionsPane::takeComparison);
    connect(&m_session, &Session::documentChanged, this, &VersionsPane::followArticle);
    connect(&m_session, &Session::readingChanged, this, &VersionsPane::update);
}

void VersionsPane::setColours(const ThemeColours &colours)
{
    m_delegate->setColours(colours);
    colourCompared(this, m_list, colours);
}

void VersionsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    update();
}

void VersionsPane::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Compare with Another Version"),
                                   QFileInfo(m_session.path()).absolutePath());
    dialog->setObjectName(u"version-dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QStringList patterns;
    for (const QString &suffix : articleSuffixes())
        patterns.append(u"*."_s + suffix);
    dialog->setNameFilters(
        {tr("Articles and exported pages (%1)").arg(patterns.join(u' ')), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &VersionsPane::compareWith);
    dialog->open();
}

void VersionsPane::compareWith(const QString &path)
{
    m_show->setChecked(true);
    read(path);
}

void VersionsPane::read(const QString &path)
{
    m_coming.reset();
    m_reading = shownPlainly(QFileInfo(path).fileName());
    m_session.stopComparing();
    m_session.readVersion(path);
    tell();
    updateActions();
}

QString VersionsPane::shownPath() const
{
    return m_version ? m_version->path : QString();
}

bool VersionsPane::stopReading()
{
    if (m_reading.isEmpty())
        return false;
    m_session.stopVersion(shownPath());
    m_coming.reset();
    m_reading.clear();
    tell();
    update(); // the article may have had other corrections meanwhile
    return true;
}

void VersionsPane::fail(const Error &error)
{
    m_session.stopVersion(shownPath());
    m_coming.reset();
    m_reading.clear();
    tell();
    update();
    Q_EMIT failed(wording::sentence(error));
}

void VersionsPane::take(const VersionFile &version)
{
    m_coming = version;
    update();
}

/// As in ComparePane: the version is read again beside an article that is.
void VersionsPane::followArticle()
{
    const QString path = shownPath();
    const bool isStill = m_article.isStill(m_session);
    clear();
    if (!isStill)
        m_show->setChecked(false);
    else if (!path.isEmpty())
        read(path);
}

void VersionsPane::clear()
{
    m_version.reset();
    m_coming.reset();
    m_reading.clear();
    update();
}

/// Compares anew: the open article has another reading now.
void VersionsPane::update()
{
    m_session.stopComparing();
    const std::optional<VersionFile> wanted = m_coming ? m_coming : m_version;
    if (wanted && !isVisible())
        updateActions(); // comparing waits for somebody who looks at it
    else if (wanted && m_session.isOpen() && m_session.reading().complete)
        m_session.compareVersion(*wanted);
    else
        lay({});
}

void VersionsPane::takeComparison(const VersionComparison &comparison)
{
    const bool isAnswer = m_coming && !m_reading.isEmpty(); // else it was only compared anew
    if (m_coming) {
        m_version = std::exchange(m_coming, std::nullopt);
        m_reading.clear();
    }
    lay(comparison);
    if (!isAnswer)
        return;
    m_list->setFocus();
    selectPlace();
}

void VersionsPane::lay(const VersionComparison &comparison)
{
    m_comparison = comparison;
    {
        const QScopedValueRollback quiet(m_updating, true);
        const VersionDifference *current = m_model->difference(m_list->currentIndex().row());
        const VersionDifference before = current ? *current : VersionDifference();
        const int row = qMax(0, m_list->currentIndex().row());
        const QDate day = m_session.document().article().published;
        m_model->setComparison(m_comparison, m_session.reading(),
                               m_version && m_version->article.published > day && day.isValid());
        const int found = current ? m_model->rowOf(before) : -1;
        m_list->setCurrentIndex(
            m_model->index(found >= 0 ? found : qMin(row, qMax(0, m_model->rowCount() - 1)), 0));
    }
    tell();
    updateActions();
    Q_EMIT countChanged(m_model->rowCount());
}

/// What stands over the list and below it.
void VersionsPane::tell()
{
    m_head->setText(told());
    const QString corrections = m_version ? toldOfCorrections() : QString();
    m_corrections->setText(corrections);
    m_corrections->setVisible(!corrections.isEmpty());
}

QString VersionsPane::told() const
{
    if (!m_reading.isEmpty())
        return tr("Reading %1… Esc cancels.").arg(m_reading);
    if (!m_version)
        return tr("Nothing is compared. “Compare with Another Version…” in the File menu (%1) lays "
                  "another version of this article beside it: a file, since the library keeps "
                  "corrections and no texts.")
            .arg(m_compare->shortcut().toString(QKeySequence::NativeText));
    const QString name = shownPlainly(QFileInfo(m_version->path).fileName());
    const QDate day = m_version->article.published;
    const QDate ours = m_session.document().article().published;
    QString head = day.isValid()
        ? tr("%1, %2:").arg(name, wording::shownDay(day, wording::DayForm::Long))
        : name + u':';
    head += u' ';
    if (m_model->rowCount() == 0)
        head += tr("everybody says the same in both.");
    else
        head += tr("%n difference(s)", nullptr, m_model->rowCount()) + u", "_s
            + tr("%n statement(s) the same.", nullptr, m_comparison.same);
    if (m_comparison.same == 0 && m_model->rowCount() > 0
        && std::all_of(m_comparison.differences.begin(), m_comparison.differences.end(),
                       [](const VersionDifference &each) { return each.isGone() || each.isNew(); }))
        head += u' ' + tr("They may be two articles.");
    if (!day.isValid() || !ours.isValid() || day == ours)
        head += u' ' + tr("The days do not tell which version is older.");
    else
        head +=
            u' ' + (day < ours ? tr("It is the older version.") : tr("It is the newer version."));
    for (const RenamedSpeaker &renamed : m_comparison.renamed)
        head +=
            u' ' + tr("%1 is %2 here.").arg(shownPlainly(renamed.then), shownPlainly(renamed.now));
    return head;
}

QString VersionsPane::toldOfCorrections() const
{
    const VersionCorrections &counts = m_comparison.corrections;
    QStringList said;
    if (counts.held > 0)
        said << tr("%n in both versions", nullptr, counts.held);
    if (counts.changed > 0)
        said << tr("%n changed", nullptr, counts.changed);
    if (counts.lost > 0)
        said << tr("%n lost with its statement", nullptr, counts.lost);
    if (counts.notHere > 0)
        said << tr("%n only in the other version", nullptr, counts.notHere);
    return said.isEmpty() ? QString()
                          : tr("Statements that were corrected: %1.").arg(said.join(u", "_s));
}

void VersionsPane::updateActions()
{
    m_compare->setEnabled(m_session.isOpen() && m_session.reading().complete);
    const bool isAny = m_version && (!isVisible() || m_model->rowCount() > 0);
    m_next->setEnabled(isAny);
    m_previous->setEnabled(isAny);
}

/// To the next difference or the one before, round the ends. Keys stay where they are.
void VersionsPane::step(int by)
{
    const bool wasVisible = isVisible();
    if (!wasVisible)
        m_show->setChecked(true);
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row();
    int next = qMax(0, row);
    if (wasVisible && row >= 0)
        next = (row + by + count) % count;
    const QScopedValueRollback quiet(m_updating, true);
    m_list->setCurrentIndex(m_model->index(next, 0));
    selectPlace();
}

void VersionsPane::selectPlace()
{
    const VersionDifference *difference = m_model->difference(m_list->currentIndex().row());
    if (!difference)
        return;
    const QString now = difference->now.statements.value(0);
    if (difference->isGone())
        Q_EMIT placeSelected(difference->place);
    else if (m_session.reading().statement(now)) // it may be gone until this is compared anew
        Q_EMIT statementSelected(now);
}

bool VersionsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            selectPlace();
            Q_EMIT articleWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace onrecord
