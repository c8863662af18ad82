// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/marksimport.h"

#include "core/formats/articlereader.h"
#include "core/importing/markedfile.h"
#include "core/wording/wording.h"
#include "ui/actions/actions.h"
#include "ui/importing/importdialog.h"
#include "ui/session/session.h"

#include <QFileDialog>
#include <QFileInfo>

namespace onrecord {

MarksImport::MarksImport(Session &session, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
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
    const Result<QByteArray> bytes = readFile(path);
    const Result<MarkedFile> marks =
        bytes ? readMarks(*bytes, path) : Result<MarkedFile>(bytes.error());
    if (!marks) {
        Q_EMIT failed(wording::sentence(marks.error()));
        return;
    }
    const ImportedReading imported = placedOn(m_session.document(), *marks);
    const MarksAgainst against = marksAgainst(m_session.reading(), imported);
    auto *dialog = new ImportDialog(path, imported, against, m_window);
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
