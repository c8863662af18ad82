// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/marksimport.h"

#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/actions/actions.h"
#include "ui/importing/importdialog.h"
#include "ui/session/marksworker.h"
#include "ui/session/session.h"

#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace onrecord {

MarksImport::MarksImport(Session &session, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_marks(new MarksWorker(this))
{
    connect(m_marks, &MarksWorker::answered, this, &MarksImport::ask);
    connect(m_marks, &MarksWorker::failed, this, [this](const Error &error) {
        tellOver();
        Q_EMIT failed(wording::sentence(error));
    });
    connect(&session, &Session::documentChanged, this, &MarksImport::stop);
    connect(actions[ActionId::ImportMarks], &QAction::triggered, this, &MarksImport::askFile);
}

void MarksImport::askFile()
{
    auto *dialog =
        new QFileDialog(m_window, tr("Import Marks"), QFileInfo(m_session.path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Marks (*.json *.jsonl *.html *.ann *.csv *.xml *.qdpx *.qde)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MarksImport::importFrom);
    dialog->open();
}

void MarksImport::importFrom(const QString &path)
{
    m_marks->read(path, m_session.document());
    if (m_marks->path().isEmpty()) // it was short
        return;
    m_told = tr("Reading %1… Esc cancels.").arg(shownPlainly(QFileInfo(path).fileName()));
    Q_EMIT reading(m_told);
}

bool MarksImport::stop()
{
    if (m_marks->path().isEmpty())
        return false;
    m_marks->stop();
    tellOver();
    return true;
}

void MarksImport::tellOver()
{
    if (!m_told.isEmpty())
        Q_EMIT over(std::exchange(m_told, {}));
}

void MarksImport::ask(const PlacedMarks &marks)
{
    tellOver();
    const MarksAgainst against = marksAgainst(m_session.reading(), marks.reading);
    auto *dialog = new ImportDialog(marks.path, marks.reading, against, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, against] { take(*dialog, against); });
    dialog->open();
}

void MarksImport::take(const ImportDialog &dialog, const MarksAgainst &against)
{
    const bool isOwn = dialog.choice() == ImportDialog::As::Corrections;
    QList<Correction> corrections;
    for (const Correction &said : against.corrections) {
        Correction correction = m_session.signedNow(said);
        if (!isOwn)
            correction.by = dialog.otherReader();
        corrections.append(correction);
    }
    const auto count = int(corrections.size());
    if (!isOwn) {
        m_session.receive(corrections, tr("Show Marks of %1").arg(dialog.otherReader()));
        Q_EMIT received(tr("%n correction(s) of %1 are shown. They are somebody else’s until you "
                           "make them yours.",
                           nullptr, count)
                            .arg(dialog.otherReader()));
        return;
    }
    if (m_session.take({corrections, {}}, tr("Import Marks")))
        Q_EMIT imported(tr("Corrections taken over: %n.", nullptr, count));
}

} // namespace onrecord
