// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/exporting/exportdialog.h"
#include "ui/session/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// Every format is offered, told of before it is written, and written.
class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void printsToPdf();
    void changesTheSuffix();
    void saysWhatWillBeInIt();
    void writesNotesWhereTheyAreTicked();
    void leavesStatesOut();
    void leavesTheHistoryOut();
    void marksATable();
    void writesNothingOverTheArticle_data();
    void writesNothingOverTheArticle();
    void writesAPageAgain();
    void asksBeforeItWritesOverTheTextBeside();
    void fitsSmallScreensAndLargeLetters_data();
    void fitsSmallScreensAndLargeLetters();

private:
    void openDialog();
    void choose(std::optional<ExportFormat> format);
    void setPath(const QString &name);
    QString path() const { return m_field->text(); }

    std::unique_ptr<AtTheWindow> m_at;
    ExportDialog *m_dialog = nullptr;
    QLineEdit *m_field = nullptr;
};

void ExportDialogTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

void ExportDialogTest::cleanup()
{
    m_at.reset();
}

void ExportDialogTest::openDialog()
{
    m_at->press(Qt::Key_E, Qt::ControlModifier);
    m_dialog = m_at->asked<ExportDialog>();
    QVERIFY(m_dialog);
    m_field = m_dialog->findChild<QLineEdit *>(u"export-path"_s);
}

void ExportDialogTest::choose(std::optional<ExportFormat> format)
{
    m_dialog->choose(format);
    QCOMPARE(m_dialog->format(), format);
}

void ExportDialogTest::setPath(const QString &name)
{
    m_field->setText(m_at->path(name));
}

void ExportDialogTest::writesEveryFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("held");
    const auto row = [](const char *name, ExportFormat format, const char *held) {
        QTest::newRow(name) << int(format) << QByteArray(held);
    };
    row("html", ExportFormat::Html, "<html");
    row("excerpts", ExportFormat::HtmlExcerpts, "<html");
    row("csv", ExportFormat::Csv, "Ana Ruiz");
    row("markdown", ExportFormat::Markdown, "## 1 Ana Ruiz");
    row("json", ExportFormat::Json, "\"statements\"");
    row("w3c", ExportFormat::W3c, "AnnotationPage");
    row("tei", ExportFormat::Tei, "<TEI");
    row("brat", ExportFormat::Brat, "Attribution:T");
    row("refi", ExportFormat::Refi, "project.qde");
    row("dna", ExportFormat::Dna, "\"statement_id\"");
    row("graphml", ExportFormat::GraphMl, "<graphml");
    row("dates", ExportFormat::Dates, "\"value\"");
}

void ExportDialogTest::writesEveryFormat()
{
    QFETCH(int, format);
    QFETCH(QByteArray, held);
    openDialog();
    choose(ExportFormat(format));
    const QString name = u"out"_s + suffixOf(ExportFormat(format));
    setPath(name);
    QSignalSpy exported(m_dialog, &ExportDialog::exported);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QCOMPARE(exported.size(), 1);
    QFile file(m_at->path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(held));
    QCOMPARE(QFile::exists(m_at->path(u"out.txt"_s)), ExportFormat(format) == ExportFormat::Dna);
}

void ExportDialogTest::printsToPdf()
{
    Session &session = m_at->window->session();
    QVERIFY(session.correct(
        session.correctionOf(m_at->saying(u"“We will close"), SetNote{u"zzz-note"_s})));
    openDialog();
    choose(std::nullopt);
    QVERIFY(path().endsWith(u"quay.pdf"));
    setPath(u"out.pdf"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QFile file(m_at->path(u"out.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-1."));
}

void ExportDialogTest::changesTheSuffix()
{
    openDialog();
    QVERIFY(path().endsWith(u"quay.html"));
    choose(ExportFormat::W3c);
    QVERIFY(path().endsWith(u"quay.w3c.json"));
    choose(ExportFormat::Refi);
    QVERIFY(path().endsWith(u"quay.qdpx"));
    setPath(u"as I like it"_s);
    choose(ExportFormat::Csv);
    QVERIFY(path().endsWith(u"as I like it"));
}

void ExportDialogTest::saysWhatWillBeInIt()
{
    openDialog();
    auto *contents = m_dialog->findChild<QLabel *>(u"export-contents"_s);
    auto *preview = m_dialog->findChild<QPlainTextEdit *>(u"export-preview"_s);
    QVERIFY(contents->text().contains(u"the whole text"));
    QVERIFY(contents->text().contains(u"Onrecord opens it again"));
    QVERIFY(preview->isVisible()); // of a page, who says what in it
    QVERIFY(preview->toPlainText().startsWith(u"1 Ana Ruiz · 2 statements"));
    QVERIFY(preview->toPlainText().contains(u"1a “We will close the quay on Sundays”  ¶1"));
    choose(ExportFormat::GraphMl);
    QVERIFY(contents->text().contains(u"Not in it: the whole text"));
    QVERIFY(contents->text().contains(u"actors who speak on a topic"));
    QVERIFY(preview->toPlainText().startsWith(u"<?xml"));
    choose(ExportFormat::Csv);
    QVERIFY(preview->toPlainText().startsWith(u"id,label,actor"));
}

void ExportDialogTest::writesNotesWhereTheyAreTicked()
{
    Session &session = m_at->window->session();
    const QString sundays = m_at->saying(u"“We will close");
    QVERIFY(session.correct(session.correctionOf(sundays, SetNote{u"zzz-note"_s})));
    openDialog();
    auto *notes = m_dialog->findChild<QCheckBox *>(u"export-notes"_s);
    auto *preview = m_dialog->findChild<QPlainTextEdit *>(u"export-preview"_s);
    choose(ExportFormat::GraphMl);
    QVERIFY(!notes->isVisible()); // it has no place for them
    choose(ExportFormat::Csv);
    QVERIFY(notes->isVisible());
    QVERIFY(!preview->toPlainText().contains(u"zzz-note"));
    notes->setChecked(true);
    QVERIFY(preview->toPlainText().contains(u"zzz-note"));
}

/// What is unticked is in neither the file nor the list of what is in it.
void ExportDialogTest::leavesStatesOut()
{
    Session &session = m_at->window->session();
    const QString sundays = m_at->saying(u"“We will close");
    QVERIFY(session.correct(session.correctionOf(sundays, Confirm{})));
    openDialog();
    auto *confirmed = m_dialog->findChild<QCheckBox *>(u"export-state-confirmed"_s);
    auto *automatic = m_dialog->findChild<QCheckBox *>(u"export-state-auto"_s);
    auto *preview = m_dialog->findChild<QPlainTextEdit *>(u"export-preview"_s);
    auto *contents = m_dialog->findChild<QLabel *>(u"export-contents"_s);
    QVERIFY(confirmed && confirmed->isVisible());
    QVERIFY(confirmed->text().endsWith(u"(1)"));
    automatic->setChecked(false);
    QVERIFY(contents->text().contains(u"1 statement"));
    QVERIFY(contents->text().contains(u"cannot open it again"));
    QVERIFY(preview->toPlainText().contains(u"“We will close"));
    QVERIFY(!preview->toPlainText().contains(u"Bo Lind"));
    choose(ExportFormat::Csv);
    QVERIFY(!preview->toPlainText().contains(u"Bo Lind"));
    setPath(u"out.csv"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QFile file(m_at->path(u"out.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 2); // the header and one statement
}

void ExportDialogTest::leavesTheHistoryOut()
{
    Session &session = m_at->window->session();
    openDialog();
    QVERIFY(!m_dialog->findChild<QCheckBox *>(u"export-history"_s)->isVisible()); // there is none
    m_dialog->reject();
    QVERIFY(session.correct(session.correctionOf(m_at->saying(u"“We will close"), Confirm{})));
    openDialog();
    auto *history = m_dialog->findChild<QCheckBox *>(u"export-history"_s);
    QVERIFY(history->isVisible() && history->isChecked());
    choose(ExportFormat::Csv);
    QVERIFY(!history->isVisible()); // it has no place for it
    choose(ExportFormat::Html);
    history->setChecked(false);
    setPath(u"out.html"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QFile file(m_at->path(u"out.html"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("<summary>Corrections"));
}

void ExportDialogTest::marksATable()
{
    openDialog();
    auto *mark = m_dialog->findChild<QCheckBox *>(u"export-bom"_s);
    QVERIFY(!mark->isVisible());
    choose(ExportFormat::Csv);
    QVERIFY(mark->isVisible());
    setPath(u"out.csv"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QFile file(m_at->path(u"out.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xef\xbb\xbfid,"));
}

void ExportDialogTest::fitsSmallScreensAndLargeLetters_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("letters"); // times the usual ones
    QTest::newRow("640x480") << QSize(608, 432) << 1.0;
    QTest::newRow("640x480, large letters") << QSize(608, 432) << 1.6;
    QTest::newRow("as it opens") << QSize() << 1.0;
    QTest::newRow("as it opens, large letters") << QSize() << 2.0;
}

/// Where the file goes and the buttons are in view; all else is whole, and is scrolled to if need be.
void ExportDialogTest::fitsSmallScreensAndLargeLetters()
{
    QFETCH(QSize, size);
    QFETCH(double, letters);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * letters);
    QApplication::setFont(large);
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    Session &session = m_at->window->session();
    QVERIFY(session.correct(session.correctionOf(m_at->saying(u"“We will close"), Confirm{})));
    openDialog();
    if (size.isValid())
        m_dialog->resize(size);
    else if (letters == 1.0) // nothing is scrolled where there is room
        QVERIFY(!m_dialog->findChild<QScrollArea *>(u"export-area"_s)
                     ->verticalScrollBar()
                     ->isVisible());
    for (int index = 0; index < 13; ++index) {
        m_dialog->findChild<QComboBox *>(u"export-format"_s)->setCurrentIndex(index);
        QCoreApplication::processEvents();
        if (size.isValid())
            QCOMPARE(m_dialog->size(), size); // nothing made it larger
        const auto *area = m_dialog->findChild<QScrollArea *>(u"export-area"_s);
        const QList<QWidget *> all = m_dialog->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            const bool isRead = qobject_cast<const QLabel *>(widget)
                || qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QLineEdit *>(widget);
            if (!isRead || !widget->isVisible())
                continue;
            const QWidget *const within = area->widget()->isAncestorOf(widget)
                ? area->widget()
                : static_cast<const QWidget *>(m_dialog);
            const QRect place(widget->mapTo(within, QPoint()), widget->size());
            QVERIFY2(within->rect().contains(place), qPrintable(widget->objectName()));
            const int height = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                           : widget->minimumSizeHint().height();
            QVERIFY2(widget->height() >= height, qPrintable(widget->objectName()));
        }
    }
}

void ExportDialogTest::writesNothingOverTheArticle_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("the text beside") << int(ExportFormat::Dna) << u"quay.csv"_s;
    QTest::newRow("a page") << int(ExportFormat::Html) << u"quay.txt"_s;
    QTest::newRow("by a link") << int(ExportFormat::Markdown) << u"link.md"_s;
    QTest::newRow("by another name") << int(ExportFormat::Json) << u"same.json"_s;
}

/// Not even where it is told to twice.
void ExportDialogTest::writesNothingOverTheArticle()
{
    QFETCH(int, format);
    QFETCH(QString, name);
    const QString path = m_at->path(u"quay.txt"_s);
    QVERIFY(QFile::link(path, m_at->path(u"link.md"_s)));
    QCOMPARE(::link(QFile::encodeName(path).constData(),
                    QFile::encodeName(m_at->path(u"same.json"_s)).constData()),
             0);
    openDialog();
    choose(ExportFormat(format));
    if (ExportFormat(format) == ExportFormat::Dna) // proposed where neither file is the article
        QVERIFY(m_field->text().endsWith(u"quay annotated.csv"));
    setPath(name);
    for (int time = 0; time < 2; ++time) {
        QTest::keyClick(m_dialog, Qt::Key_Return);
        auto *failure = m_dialog->findChild<QLabel *>(u"export-failure"_s);
        QVERIFY(failure->isVisible());
        QVERIFY2(failure->text().contains(u"over the article"), qPrintable(failure->text()));
        QCOMPARE(failure->text().contains(u"“quay.txt”"),
                 ExportFormat(format) == ExportFormat::Dna);
    }
    QFile article(path);
    QVERIFY(article.open(QIODevice::ReadOnly));
    QCOMPARE(article.readAll(), QByteArray(test::quayArticle));
    QVERIFY(!QFile::exists(m_at->path(u"quay.csv"_s)));
}

/// A page holds the article, so what is said of it since may be kept in it; once it would be left out
/// that the page can be opened again, it would be gone.
void ExportDialogTest::writesAPageAgain()
{
    openDialog();
    setPath(u"out.html"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QVERIFY(m_at->read(u"out.html"_s));
    Session &session = m_at->window->session();
    QVERIFY(session.correct(session.correctionOf(m_at->saying(u"“We will close"), Reject{})));

    openDialog();
    choose(ExportFormat::Csv);
    setPath(u"out.html"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    auto *failure = m_dialog->findChild<QLabel *>(u"export-failure"_s);
    QVERIFY2(failure->text().contains(u"over the article"), qPrintable(failure->text()));

    choose(ExportFormat::Html);
    setPath(u"out.html"_s);
    QPointer<ExportDialog> dialog = m_dialog;
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QVERIFY2(failure->text().contains(u"there already"), qPrintable(failure->text()));
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_at->read(u"out.html"_s));
    QCOMPARE(session.log().inForce().size(), 1);
}

void ExportDialogTest::asksBeforeItWritesOverTheTextBeside()
{
    m_at->write(u"out.txt"_s, "another article");
    const auto bytes = [this] {
        QFile file(m_at->path(u"out.txt"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    openDialog();
    choose(ExportFormat::Dna);
    setPath(u"out.csv"_s);
    QPointer<ExportDialog> dialog = m_dialog;
    QTest::keyClick(m_dialog, Qt::Key_Return);
    const QString told = m_dialog->findChild<QLabel *>(u"export-failure"_s)->text();
    QVERIFY2(told.contains(u"“out.txt” is there already"), qPrintable(told));
    QCOMPARE(bytes(), "another article");
    QVERIFY(!QFile::exists(m_at->path(u"out.csv"_s)));
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(bytes().contains("Nobody asked"));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ExportDialogTest)
#include "tst_exportdialog.moc"
