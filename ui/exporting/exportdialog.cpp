// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportdialog.h"

#include "core/storage/outputfile.h"
#include "core/text/nativename.h"
#include "core/wording/wording.h"
#include "ui/session/session.h"
#include "ui/widgets/plainfield.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace onrecord {

static bool hasNotes(const Reading &reading)
{
    return std::any_of(reading.statements.cbegin(), reading.statements.cend(),
                       [](const ReadStatement &read) { return !read.note.isEmpty(); });
}

ExportDialog::ExportDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_path(new PlainField(this))
    , m_notes(new QCheckBox(tr("Include private &notes"), this))
    , m_failure(new QLabel(this))
{
    setObjectName(u"export-dialog"_s);
    setWindowTitle(tr("Export HTML"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_path->setObjectName(u"export-path"_s);
    m_path->setValue(QDir::toNativeSeparators(proposedPath(session)));
    m_path->setMinimumWidth(360);
    m_path->setAccessibleName(tr("File to write"));
    m_notes->setObjectName(u"export-notes"_s);
    m_notes->setVisible(hasNotes(session.reading()));
    m_failure->setObjectName(u"export-failure"_s);
    m_failure->setWordWrap(true);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->hide();
    auto *what = new QLabel(tr("One page that anybody can open, filter and print, and that "
                               "Onrecord opens again with the corrections in it."),
                            this);
    what->setWordWrap(true);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_path, &PlainField::textChanged, this, [this, ok](const QString &path) {
        ok->setEnabled(!path.trimmed().isEmpty());
        m_failure->hide();
    });

    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(what);
    column->addLayout(row);
    column->addWidget(m_notes);
    column->addWidget(m_failure);
    column->addWidget(buttons);
    m_path->setFocus();
    m_path->setSelection(int(m_path->text().lastIndexOf(QDir::separator())) + 1,
                         int(QFileInfo(m_path->text()).completeBaseName().size()));
}

QString ExportDialog::proposedPath(const Session &session)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QFileInfo file(session.path());
    if (!session.path().isEmpty()) {
        // Never over the page that was read.
        const bool isPage = file.suffix().compare("html"_L1, Qt::CaseInsensitive) == 0;
        const QString name =
            shownName(file.completeBaseName()) + (isPage ? " annotated.html"_L1 : ".html"_L1);
        if (!isOddName(file.absolutePath()))
            return file.absoluteDir().filePath(name);
        return documents.filePath(name); // Qt cannot write into a folder that is no UTF-8
    }
    static const QRegularExpression unfit(u"[^\\w\\- ]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString name = session.document().article().title.left(60);
    name = name.replace(unfit, {}).simplified();
    if (name.isEmpty())
        name = tr("article");
    return documents.filePath(name + ".html"_L1);
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, windowTitle(), m_path->value(), tr("HTML pages (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path->setValue(QDir::toNativeSeparators(path));
        m_overwritten = path; // the file dialog has asked
    });
    dialog->open();
}

void ExportDialog::write()
{
    const QString path = QDir::fromNativeSeparators(m_path->value().trimmed());
    const auto say = [this](const QString &sentence) {
        m_failure->setText(sentence);
        m_failure->show();
    };
    if (QFileInfo(path).isFile() && m_overwritten != path) {
        m_overwritten = path;
        say(tr("That file is there already. Export again to write over it."));
        return;
    }
    const Notes notes = m_notes->isChecked() ? Notes::Included : Notes::LeftOut;
    if (const Result<void> written = writeWhole(path, m_session.toHtml(notes)); !written) {
        say(wording::sentence(written.error()));
        return;
    }
    m_session.notePlace(path);
    Q_EMIT exported(path);
    accept();
}

} // namespace onrecord
