// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportdialog.h"

#include "core/storage/outputfile.h"
#include "core/text/nativename.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/exporting/exportwords.h"
#include "ui/exporting/printedarticle.h"
#include "ui/session/session.h"
#include "ui/widgets/plainfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// In the order in which a reader looks for them.
constexpr ExportFormat offered[] = {
    ExportFormat::Html, ExportFormat::HtmlExcerpts, ExportFormat::Csv,     ExportFormat::Markdown,
    ExportFormat::Json, ExportFormat::W3c,          ExportFormat::Tei,     ExportFormat::Brat,
    ExportFormat::Refi, ExportFormat::Dna,          ExportFormat::GraphMl, ExportFormat::Dates,
};

/// In place of a format: pages that are printed.
constexpr int pdf = -1;
const QString pdfSuffix = QStringLiteral(".pdf");

bool hasNotes(const Reading &reading)
{
    return std::any_of(reading.statements.cbegin(), reading.statements.cend(),
                       [](const ReadStatement &read) { return !read.note.isEmpty(); });
}

/// The page's first screen is its style, and a project and PDF are packed: nothing to be read.
bool canBeRead(std::optional<ExportFormat> format)
{
    return format && *format != ExportFormat::Html && *format != ExportFormat::HtmlExcerpts
        && *format != ExportFormat::Refi;
}

/// The suffix of \a path that one of our formats has; empty where it has none of them.
QString knownSuffix(const QString &path)
{
    QString longest = path.endsWith(pdfSuffix, Qt::CaseInsensitive) ? pdfSuffix : QString();
    for (const ExportFormat format : offered) {
        const QString suffix = suffixOf(format);
        if (path.endsWith(suffix, Qt::CaseInsensitive) && suffix.size() > longest.size())
            longest = suffix;
    }
    return longest;
}

} // namespace

ExportDialog::ExportDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_format(new QComboBox(this))
    , m_purpose(new QLabel(this))
    , m_contents(new QLabel(this))
    , m_preview(new QPlainTextEdit(this))
    , m_path(new PlainField(this))
    , m_notes(new QCheckBox(tr("Include private &notes"), this))
    , m_failure(new QLabel(this))
{
    setObjectName(u"export-dialog"_s);
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    setUpFormats();
    setUpPath();
    m_notes->setObjectName(u"export-notes"_s);
    connect(m_notes, &QCheckBox::toggled, this, &ExportDialog::showContents);
    for (QLabel *label : {m_purpose, m_contents, m_failure}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_contents->setObjectName(u"export-contents"_s);
    m_contents->setForegroundRole(QPalette::PlaceholderText);
    m_failure->setObjectName(u"export-failure"_s);
    m_failure->hide();
    layOut();
    formatChosen();
    m_path->setFocus();
    m_path->setSelection(int(m_path->text().lastIndexOf(QDir::separator())) + 1,
                         int(QFileInfo(m_path->text()).completeBaseName().size()));
}

void ExportDialog::setUpFormats()
{
    m_format->setObjectName(u"export-format"_s);
    m_format->setAccessibleName(tr("Format"));
    for (const ExportFormat format : offered)
        m_format->addItem(nameOf(format), int(format));
    m_format->insertItem(1, nameOf(std::nullopt), pdf);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChosen);
    m_preview->setObjectName(u"export-preview"_s);
    m_preview->setAccessibleName(tr("Beginning of the file"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed(u"monospace"_s);
    fixed.setStyleHint(QFont::Monospace);
    fixed.setPointSizeF(font().pointSizeF() * 0.88);
    m_preview->setFont(fixed);
    constexpr int lines = 7;
    m_preview->setFixedHeight(lines * QFontMetrics(fixed).lineSpacing() + 12);
}

void ExportDialog::setUpPath()
{
    m_path->setObjectName(u"export-path"_s);
    m_path->setValue(QDir::toNativeSeparators(proposedPath(m_session)));
    m_path->setAccessibleName(tr("File to write"));
}

void ExportDialog::layOut()
{
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
    auto *formatLabel = new QLabel(tr("&Format:"), this);
    formatLabel->setBuddy(m_format);
    auto *format = new QHBoxLayout;
    format->addWidget(formatLabel);
    format->addWidget(m_format, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addLayout(format);
    column->addWidget(m_purpose);
    column->addWidget(m_contents);
    column->addWidget(m_preview);
    column->addWidget(m_notes);
    column->addLayout(row);
    column->addWidget(m_failure);
    column->addWidget(buttons);
}

std::optional<ExportFormat> ExportDialog::format() const
{
    const int chosen = m_format->currentData().toInt();
    return chosen == pdf ? std::nullopt : std::optional(ExportFormat(chosen));
}

void ExportDialog::choose(std::optional<ExportFormat> format)
{
    m_format->setCurrentIndex(m_format->findData(format ? int(*format) : pdf));
}

QString ExportDialog::suffix() const
{
    return format() ? suffixOf(*format()) : pdfSuffix;
}

ExportContents ExportDialog::contents() const
{
    if (format())
        return contentsOf(*format());
    ExportContents printed = contentsOf(ExportFormat::Html);
    printed.reopens = false;
    return printed;
}

Notes ExportDialog::notes() const
{
    return m_notes->isChecked() && contents().hasNotes ? Notes::Included : Notes::LeftOut;
}

/// The name of the file less its suffix.
QString ExportDialog::articleId() const
{
    const QString name = QFileInfo(QDir::fromNativeSeparators(m_path->value())).fileName();
    return name.chopped(knownSuffix(name).size());
}

void ExportDialog::formatChosen()
{
    QString path = m_path->value();
    if (const QString suffix = knownSuffix(path); !suffix.isEmpty()) {
        path.chop(suffix.size());
        m_path->setValue(path + this->suffix());
    }
    m_notes->setVisible(hasNotes(m_session.reading()) && contents().hasNotes);
    m_purpose->setText(purposeOf(format()));
    showContents();
    adjustSize(); // what is shown has changed
}

void ExportDialog::showContents()
{
    m_contents->setText(wordsOf(contents(), m_session.reading(), notes()));
    m_preview->setVisible(canBeRead(format()));
    if (!canBeRead(format()))
        return;
    constexpr qsizetype enough = 4000; // bytes
    QString begin =
        QString::fromUtf8(m_session.exported(*format(), articleId(), notes()).left(enough));
    QStringList lines = begin.split(u'\n');
    for (QString &line : lines)
        line = shownPlainly(line.remove(u'\r'));
    m_preview->setPlainText(lines.join(u'\n'));
}

QString ExportDialog::proposedPath(const Session &session, ExportFormat format)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QFileInfo file(session.path());
    const bool hasOwnFile = !session.path().isEmpty() && session.bundle().size() < 2;
    if (hasOwnFile) {
        // Never over the file that was read.
        const QString suffix = suffixOf(format);
        const bool isSame = file.fileName().endsWith(suffix, Qt::CaseInsensitive);
        const QString name =
            shownName(file.completeBaseName()) + (isSame ? " annotated"_L1 : ""_L1) + suffix;
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
    const bool isBeside = !session.path().isEmpty() && !isOddName(file.absolutePath());
    return (isBeside ? file.absoluteDir() : documents).filePath(name + suffixOf(format));
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, windowTitle(), m_path->value(),
                                   u"%1 (*%2)"_s.arg(nameOf(format()), suffix()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix().mid(1));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path->setValue(QDir::toNativeSeparators(path));
        m_overwritten = path; // the file dialog has asked
    });
    dialog->open();
}

void ExportDialog::tellFailure(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->show();
}

/// The second file of a format that has one; false where it could not be written, or is the article's.
bool ExportDialog::writeTextBeside(const QString &path)
{
    const std::optional<QByteArray> text =
        format() ? m_session.textBeside(*format()) : std::nullopt;
    if (!text)
        return true;
    const QString beside = path.chopped(knownSuffix(path).size()) + u".txt"_s;
    if (QFileInfo(beside).canonicalFilePath() == QFileInfo(m_session.path()).canonicalFilePath()
        && QFileInfo(beside).exists()) {
        tellFailure(tr("The text would be written over the article; choose another name."));
        return false;
    }
    const Result<void> written = writeWhole(beside, *text);
    if (!written)
        tellFailure(wording::sentence(written.error()));
    return written.has_value();
}

Result<void> ExportDialog::writeTo(const QString &path)
{
    if (!format())
        return writePdf(m_session.readingToShare(notes()), path);
    return writeWhole(path, m_session.exported(*format(), articleId(), notes()));
}

void ExportDialog::write()
{
    const QString path = QDir::fromNativeSeparators(m_path->value().trimmed());
    if (QFileInfo(path).isFile() && m_overwritten != path) {
        m_overwritten = path;
        tellFailure(tr("That file is there already. Export again to write over it."));
        return;
    }
    if (!writeTextBeside(path))
        return;
    if (const Result<void> written = writeTo(path); !written) {
        tellFailure(wording::sentence(written.error()));
        return;
    }
    if (contents().reopens)
        m_session.notePlace(path);
    Q_EMIT exported(path);
    accept();
}

} // namespace onrecord
