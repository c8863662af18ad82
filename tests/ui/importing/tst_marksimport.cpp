// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/actions/actions.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/marksimport.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// What somebody else marked comes into the window by key, as one's own or as theirs, in one step.
class MarksImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksForAFile();
    void leavesWhatIsBeingRead();
    void saysWhatIsInTheFile();
    void listsWhatIsNotTaken();
    void countsDatesAndClaims();
    void takesOverInOneStep();
    void showsAnotherReadersMarks();
    void saysWhatIsWrong();
    void offersNothingWhereBothAgree();

private:
    /// quay.ann, which gives one statement to another speaker, has one of its own and one that is gone.
    void writeMarks() const;
    ImportDialog *importing(const QString &file) const;
    QString label(const ImportDialog *dialog, const QString &name) const
    {
        return dialog->findChild<QLabel *>(name)->text();
    }
    void accept(const ImportDialog *dialog) const
    {
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"import-accept"_s), Qt::LeftButton);
    }

    std::unique_ptr<AtTheWindow> m_at;
};

void MarksImportTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

void MarksImportTest::cleanup()
{
    m_at.reset();
}

static QByteArray bratWords(const QByteArray &id, const QByteArray &type, const QString &text,
                            const QString &words)
{
    const qsizetype begin = QStringView(text).first(text.indexOf(words)).toUcs4().size();
    return id + '\t' + type + ' ' + QByteArray::number(begin) + ' '
        + QByteArray::number(begin + words.toUcs4().size()) + '\t' + words.toUtf8() + '\n';
}

void MarksImportTest::writeMarks() const
{
    const QString &text = m_at->reading().document.text();
    QByteArray marks;
    marks += bratWords("T1", "Content", text, u"“Nobody asked the crews,”"_s);
    marks += bratWords("T2", "Source", text, u"Cora Vik"_s);
    marks += "E1\tAttribution:T1 Content:T1 Source:T2\n";
    marks += bratWords("T3", "Content", text, u"handles 400 boats a day"_s);
    marks += bratWords("T4", "Source", text, u"Ana Ruiz"_s);
    marks += "E2\tAttribution:T3 Content:T3 Source:T4\n";
    marks +=
        "T5\tContent 9000 9030\t“The ferry is sold to Falkwerk”\nE3\tAttribution:T5 Content:T5\n";
    m_at->write(u"quay.ann"_s, marks);
}

ImportDialog *MarksImportTest::importing(const QString &file) const
{
    m_at->window->findChild<MarksImport *>()->importFrom(m_at->path(file));
    return m_at->asked<ImportDialog>();
}

void MarksImportTest::asksForAFile()
{
    m_at->press(Qt::Key_I, Qt::ControlModifier);
    auto *dialog = m_at->asked<QFileDialog>();
    QVERIFY(dialog);
    dialog->reject();
}

/// A long file, by Esc; it can be imported afterwards.
void MarksImportTest::leavesWhatIsBeingRead()
{
    m_at->write(u"long.json"_s,
                m_at->window->session().exported(ExportFormat::Json, {}, {})
                    + QByteArray(300 << 10, '\n'));
    m_at->window->findChild<MarksImport *>()->importFrom(m_at->path(u"long.json"_s));
    QCOMPARE(m_at->window->message(), u"Reading long.json… Esc cancels."_s);
    m_at->press(Qt::Key_Escape);
    QCOMPARE(m_at->window->message(), QString());
    QVERIFY(importing(u"long.json"_s));
    QCOMPARE(m_at->window->message(), QString());
    QCOMPARE(m_at->window->findChildren<ImportDialog *>().size(), 1); // of the second time alone
}

void MarksImportTest::saysWhatIsInTheFile()
{
    writeMarks();
    const ImportDialog *dialog = importing(u"quay.ann"_s);
    QVERIFY(dialog);
    QVERIFY2(label(dialog, u"import-found"_s).contains(u"quay.ann marks 3 statement(s)"),
             qPrintable(label(dialog, u"import-found"_s)));
    const auto *list = dialog->findChild<QListWidget *>(u"import-unplaced"_s);
    QVERIFY(list);
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u"Falkwerk"));
}

/// What the article may say otherwise now is left as it is here, and so is a head nobody corrected.
void MarksImportTest::listsWhatIsNotTaken()
{
    ImportedReading imported;
    imported.isOtherHead = true;
    MarksAgainst against;
    against.notTaken = {{u"the quay 😀 stays open"_s, {u"Bo Lind"_s}}};
    against.asSaid = 2;
    const ImportDialog dialog(u"ada.json"_s, imported, against, nullptr);
    const auto *list = dialog.findChild<QListWidget *>(u"import-not-taken"_s);
    QVERIFY(list);
    QCOMPARE(list->item(0)->text(), u"the quay 😀 stays open – Bo Lind"_s);
    QVERIFY(label(&dialog, u"import-other-head"_s).contains(u"not taken"));
    QVERIFY(label(&dialog, u"import-further"_s).contains(u"as they were said there: 2"));
    QVERIFY(!dialog.findChild<QListWidget *>(u"import-unplaced"_s));
}

void MarksImportTest::countsDatesAndClaims()
{
    ImportedReading imported;
    imported.unplacedBeside = 4;
    MarksAgainst against;
    against.dates = 2;
    against.claims = 3;
    const ImportDialog dialog(u"ada.json"_s, imported, against, nullptr);
    QCOMPARE(label(&dialog, u"import-further"_s),
             u"dates that mean something else: 2 · claims marked or taken off: 3 · "
             "dates and claims without a place in this article: 4"_s);
}

void MarksImportTest::takesOverInOneStep()
{
    writeMarks();
    const qsizetype before = m_at->reading().statements.size();
    accept(importing(u"quay.ann"_s));
    QCOMPARE(m_at->speaker(m_at->saying(u"“Nobody asked")), u"Cora Vik"_s);
    QCOMPARE(m_at->speaker(m_at->saying(u"handles 400")), u"Ana Ruiz"_s);
    QCOMPARE(m_at->reading().statements.size(), before + 1);
    QCOMPARE(m_at->window->session().receivedCount(), 0);
    const auto told = [this] {
        return m_at->window->message().contains(u"taken over");
    };
    QVERIFY2(told(), qPrintable(m_at->window->message()));
    m_at->window->selectStatement(m_at->saying(u"handles 400")); // to look at it
    QVERIFY(told());
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(!told(), qPrintable(m_at->window->message()));
    QCOMPARE(m_at->speaker(m_at->saying(u"“Nobody asked")), u"Bo Lind"_s);
    QCOMPARE(m_at->reading().statements.size(), before);
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_at->reading().statements.size(), before + 1);
}

void MarksImportTest::showsAnotherReadersMarks()
{
    writeMarks();
    const ImportDialog *dialog = importing(u"quay.ann"_s);
    dialog->findChild<QAbstractButton *>(u"import-as-opinion"_s)->click();
    QCOMPARE(dialog->findChild<QLineEdit *>(u"import-reader"_s)->text(), u"quay"_s);
    accept(dialog);
    Session &session = m_at->window->session();
    QCOMPARE(session.receivedCount(), 4); // a speaker, a statement, and the source of each
    QVERIFY(!QFile::exists(m_at->path(u"library.sqlite"_s))); // nothing of it is kept
    QCOMPARE(m_at->speaker(m_at->saying(u"“Nobody asked")), u"Cora Vik"_s);
    QVERIFY2(m_at->window->message().contains(u"somebody else"),
             qPrintable(m_at->window->message()));

    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session.receivedCount(), 0);
    QCOMPARE(m_at->speaker(m_at->saying(u"“Nobody asked")), u"Bo Lind"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(session.receivedCount(), 4); // a speaker, a statement, and the source of each

    m_at->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(session.receivedCount(), 0);
    QVERIFY(QFile::exists(m_at->path(u"library.sqlite"_s)));
    QCOMPARE(m_at->speaker(m_at->saying(u"“Nobody asked")), u"Cora Vik"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_at->speaker(m_at->saying(u"“Nobody asked")), u"Bo Lind"_s);
}

void MarksImportTest::saysWhatIsWrong()
{
    m_at->window->findChild<MarksImport *>()->importFrom(m_at->path(u"quay.txt"_s));
    QVERIFY2(m_at->window->message().contains(u"no statements that somebody marked"),
             qPrintable(m_at->window->message()));
    QVERIFY(!m_at->window->findChild<ImportDialog *>());
}

void MarksImportTest::offersNothingWhereBothAgree()
{
    m_at->write(u"quay.json"_s, m_at->window->session().exported(ExportFormat::Json, {}, {}));
    const ImportDialog *dialog = importing(u"quay.json"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"import-accept"_s)->isEnabled());
    QVERIFY(label(dialog, u"import-changes"_s).contains(u"nothing"));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::MarksImportTest)
#include "tst_marksimport.moc"
