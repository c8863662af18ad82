// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportdialog.h"

#include "core/storage/outputfile.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/exporting/exportchoices.h"
#include "ui/exporting/exportpreview.h"
#include "ui/exporting/exportwords.h"
#include "ui/exporting/exportwork.h"
#include "ui/exporting/printedpages.h"
#include "ui/exporting/proposedpath.h"
#include "ui/exporting/writtenover.h"
#include "ui/session/session.h"
#include "ui/widgets/plainfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

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

/// The page's first screen is its style, and a project and PDF are packed: nothing to be read.
bool canBeRead(std::optional<ExportFormat> format)
{
    return format && *format != ExportFormat::Html && *format != ExportFormat::HtmlExcerpts
        && *format != ExportFormat::Refi;
}

/// As high as what is left, and content with a few lines: else all of the dialog would scroll.
class Preview final : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;
    QSize sizeHint() const override
    {
        return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
    }
};

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
    , m_previewOf(new QLabel(this))
    , m_preview(new Preview(this))
    , m_path(new PlainField(this))
    , m_choices(new ExportChoices(session.reading(), this))
    , m_failure(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_work(new ExportWork(this))
{
    setObjectName(u"export-dialog"_s);
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    setUpFormats();
    setUpPreview();
    setUpPath();
    connect(m_choices, &ExportChoices::changed, this, &ExportDialog::showContents);
    connect(m_work, &ExportWork::done, this, &ExportDialog::finish);
    for (QLabel *label : {m_purpose, m_contents, m_failure, m_progress}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_contents->setObjectName(u"export-contents"_s);
    m_failure->setObjectName(u"export-failure"_s);
    m_failure->hide();
    m_progress->setObjectName(u"export-progress"_s);
    layOut();
    takeSize();
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
}

void ExportDialog::setUpPreview()
{
    m_preview->setObjectName(u"export-preview"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed(u"monospace"_s);
    fixed.setStyleHint(QFont::Monospace);
    fixed.setPointSizeF(font().pointSizeF() * 0.88);
    m_preview->setFont(fixed);
    constexpr int fewestLines = 5;
    m_preview->setMinimumHeight(fewestLines * QFontMetrics(fixed).lineSpacing() + 12);
    m_previewOf->setBuddy(m_preview);
}

void ExportDialog::setUpPath()
{
    m_path->setObjectName(u"export-path"_s);
    m_path->setValue(QDir::toNativeSeparators(proposedPath(m_session)));
    m_path->setAccessibleName(tr("File to write"));
}

/// All but where the file goes and the buttons, which stay in view however little room there is.
QWidget *ExportDialog::laidOutContents()
{
    auto *formatLabel = new QLabel(tr("&Format:"), this);
    formatLabel->setBuddy(m_format);
    auto *format = new QHBoxLayout;
    format->addWidget(formatLabel);
    format->addWidget(m_format, 1);
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(format);
    column->addWidget(m_purpose);
    column->addWidget(m_choices);
    column->addWidget(m_contents);
    column->addWidget(m_previewOf);
    column->addWidget(m_preview, 1);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"export-area"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and it follows
    area->setWidget(contents);
    return area;
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
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    QWidget *contents = laidOutContents();
    m_input = {contents, m_path, browse, ok};
    auto *below = new QHBoxLayout; // its room is there all the time, so nothing moves
    below->addWidget(m_progress, 1);
    below->addWidget(buttons);
    column->addWidget(contents, 1);
    column->addLayout(row);
    column->addWidget(m_failure);
    column->addLayout(below);
}

/// One size for every format, so that nothing moves while they are looked through; less where the
/// screen has less.
void ExportDialog::takeSize()
{
    const int em = fontMetrics().height();
    const QSize wanted(34 * em, 30 * em);
    const QSize room = screen()->availableGeometry().size();
    resize(wanted.boundedTo({room.width() * 19 / 20, room.height() * 9 / 10}));
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

/// The name of the file less its suffix.
QString ExportDialog::articleId() const
{
    const QString name = QFileInfo(QDir::fromNativeSeparators(m_path->value())).fileName();
    return name.chopped(knownSuffix(name).size());
}

/// Where the second file of a format that has one goes.
static QString besideOf(const QString &path)
{
    return path.chopped(knownSuffix(path).size()) + u".txt"_s;
}

void ExportDialog::formatChosen()
{
    QString path = m_path->value();
    if (const QString suffix = knownSuffix(path); !suffix.isEmpty()) {
        path.chop(suffix.size());
        const QString beside = QDir::fromNativeSeparators(path) + u".txt"_s;
        const bool hasText = format() && m_session.textBeside(*format());
        if (hasText && isWrittenOver(m_session, beside, false))
            path += " annotated"_L1; // never over the file that was read
        m_path->setValue(path + this->suffix());
    }
    m_choices->showFor(contentsOf(format()), format() == ExportFormat::Csv);
    m_purpose->setText(purposeOf(format()));
    showContents();
}

void ExportDialog::showContents()
{
    const ExportChoice choice = m_choices->choice();
    m_contents->setText(wordsOf(format(), choice, m_session.reading()));
    if (canBeRead(format())) {
        m_previewOf->setText(tr("Be&ginning of the file:"));
        m_preview->setPlainText(shownBeginning(m_session.exported(*format(), articleId(), choice)));
    } else {
        constexpr int lines = 200;
        m_previewOf->setText(tr("&Who says what in it:"));
        m_preview->setPlainText(listedPositions(m_session.readingToShare(choice), lines));
    }
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
        if (QFileInfo(path).isFile())
            m_overwritten = path; // the file dialog has asked
    });
    dialog->open();
}

void ExportDialog::tellFailure(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->show();
}

/// What makes the file that was chosen, on any thread.
std::function<MadeExport()> ExportDialog::making() const
{
    const ExportChoice choice = m_choices->choice();
    if (!format())
        return [reading = m_session.readingToShare(choice)] {
            return MadeExport{printedPdf(reading), {}};
        };
    return [make = m_session.exportOf(*format(), articleId(), choice),
            beside = m_session.textBeside(*format())] {
        return MadeExport{make(), beside};
    };
}

void ExportDialog::write()
{
    const QString path = QDir::fromNativeSeparators(m_path->value().trimmed());
    const bool hasText = format() && m_session.textBeside(*format());
    const QString beside = hasText ? besideOf(path) : QString();
    const bool holdsArticle = contentsOf(format(), m_choices->choice()).reopens;
    if (isWrittenOver(m_session, path, holdsArticle)) {
        tellFailure(tr("The export would be written over the article; choose another name."));
        return;
    }
    if (isWrittenOver(m_session, beside, false)) {
        const QString name = shownPlainly(QFileInfo(beside).fileName());
        tellFailure(tr("“%1”, the text that goes beside the export, would be written over the "
                       "article; choose another name.")
                        .arg(name));
        return;
    }
    const bool isThere = QFileInfo(path).isFile();
    if (m_overwritten != path && (isThere || QFileInfo(beside).isFile())) {
        m_overwritten = path;
        const QString name = shownPlainly(QFileInfo(beside).fileName());
        tellFailure(isThere
                        ? tr("That file is there already. Export again to write over it.")
                        : tr("“%1” is there already. Export again to write over it.").arg(name));
        return;
    }
    constexpr qsizetype longest = 30'000; // code units of an article that no line is worth for
    if (m_session.document().text().size() <= longest) {
        finish(making()());
    } else {
        setWorking(true);
        m_work->begin(making());
    }
}

void ExportDialog::finish(const MadeExport &made)
{
    setWorking(false);
    const QString path = QDir::fromNativeSeparators(m_path->value().trimmed());
    Result<void> written = made.beside ? writeWhole(besideOf(path), *made.beside) : Result<void>();
    if (written)
        written = writeWhole(path, made.bytes);
    if (!written) {
        tellFailure(wording::sentence(written.error()));
        return;
    }
    if (contentsOf(format(), m_choices->choice()).reopens)
        m_session.notePlace(path);
    Q_EMIT exported(path);
    accept();
}

void ExportDialog::setWorking(bool isWorking)
{
    for (QWidget *input : std::as_const(m_input))
        input->setEnabled(!isWorking);
    const QString name = QFileInfo(QDir::fromNativeSeparators(m_path->value())).fileName();
    m_progress->setText(isWorking ? tr("Making “%1”… Esc cancels.").arg(shownPlainly(name))
                                  : QString());
    m_failure->hide();
}

void ExportDialog::reject()
{
    if (!m_work->isRunning())
        return QDialog::reject();
    m_work->stop();
    setWorking(false);
    tellFailure(tr("Cancelled: nothing was written."));
    m_path->setFocus(); // not the button that closes the dialog
}

} // namespace onrecord
