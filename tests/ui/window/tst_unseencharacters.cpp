// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "tests/ui/obeyedwords.h"
#include "ui/comparing/comparepane.h"
#include "ui/comparing/versionspane.h"
#include "ui/startpage/recentfiles.h"

#include <QDialog>
#include <QFileDialog>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// An article that would turn words round wherever they are shown, and whoever reads them with it.
class UnseenCharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void areShownInTheWindow();
    void areShownInMenusAndDialogs();
    void areShownOfFiles();
    void areShownInComparisons();
    void areShownByWhatAnActionOpens_data();
    void areShownByWhatAnActionOpens();
    void staysAsItWasWhatNobodyEdits();
    void areFound();

private:
    QStringList obeyed() const { return test::obeyedIn(*m_at->window); }
    bool rename(QStringView saying, const QString &to) const;
    void correctAll() const;

    std::unique_ptr<AtTheWindow> m_at;
};

static const char name[] = "quay\u202Etxt.exe\u200B.txt";

static const char article[] =
    "Title: Quay to \u202Eclose\n"
    "By Ola \u2066Hem\n"
    "Source: Brekkvik \u200FPost\n"
    "Published: 2026-11-12\n\n"
    "“We will \u202Eclose the quay\u202C on Sundays,” said Ana\u200B Ruiz, the harbour "
    "master, on Tuesday. 😀\n\n"
    "“Nobody \u2067asked the\u2069 crews,” said Bo Lind, who speaks for them.\n\n"
    "“The \U000E0041numbers were published in June,” Ana\u200B Ruiz said.\n";

void UnseenCharactersTest::init()
{
    forgetRecentFiles();
    m_at = std::make_unique<AtTheWindow>();
    m_at->write(QString::fromUtf8(name), article);
    QVERIFY(m_at->read(QString::fromUtf8(name)));
    QVERIFY(m_at->reading().statements.size() >= 3);
}

void UnseenCharactersTest::cleanup()
{
    m_at.reset();
}

/// Says of the article what can hold such characters, a thing each.
void UnseenCharactersTest::correctAll() const
{
    Session &session = m_at->window->session();
    session.setReaderName(u"Ida\u202E Moe"_s);
    const QString words = m_at->saying(u"“We will");
    const QString speaker = m_at->reading().statement(words)->statement.actors.value(0);
    const ActorRef actor = session.reference(speaker);
    const QList<Correction> all{
        session.correctionOf(words, SetNote{u"ask\u202E her"_s}),
        session.correctionOf(words, SetTopic{u"quay\u2067s"_s}),
        session.correctionOf(RenameActor{actor, u"Ana\u202E R."_s}),
        session.correctionOf(SetActorFact{actor, ActorFact::Description, u"har\u202Ebour"_s}),
        session.correctionOf(SetFact{ArticleFact::Byline, u"Ola\u202E"_s}),
        session.correctionOf(m_at->saying(u"“Nobody"), SetSpeakers{{NamedActor{u"Bo\u202E"_s}}}),
    };
    for (const Correction &each : all)
        QVERIFY(session.correct(each));
}

/// Renames who says the words; with an empty name the one that stands in the dialog is taken.
/// False where the name that is proposed or the one that results is not what it has to be.
bool UnseenCharactersTest::rename(QStringView saying, const QString &to) const
{
    const QString statement = m_at->saying(saying);
    const QString before = m_at->speaker(statement);
    m_at->window->selectStatement(statement);
    m_at->press(Qt::Key_F2);
    auto *dialog = m_at->asked<QDialog>();
    auto *field = dialog ? dialog->findChild<QLineEdit *>() : nullptr;
    if (!field || field->text() != shownPlainly(before))
        return false;
    if (!to.isEmpty())
        field->setText(to);
    QTest::keyClick(field, Qt::Key_Return);
    return QTest::qWaitFor([&] { return !m_at->window->findChild<QDialog *>(); })
        && m_at->speaker(statement) == (to.isEmpty() ? before : to);
}

void UnseenCharactersTest::areShownInTheWindow()
{
    QCOMPARE(m_at->window->windowTitle(), u"Quay to [U+202E]close – Onrecord"_s);
    QVERIFY(m_at->clickRow(u"“We will [U+202E]close the quay[U+202C] on"_s));
    const ArticleView &view = *m_at->window->article();
    QVERIFY(test::isPlain(view.explanationAt(view.document().text().indexOf(u"crews"))));
    m_at->press(Qt::Key_F8); // the card
    QCOMPARE(obeyed(), QStringList());
}

void UnseenCharactersTest::areShownInMenusAndDialogs()
{
    QVERIFY(rename(u"“Nobody", u"Bo\u202e Lind"_s));
    m_at->press(Qt::Key_S);
    QVERIFY(m_at->asked<QDialog>());
    QCOMPARE(obeyed(), QStringList());
    auto *list = m_at->asked<QDialog>()->findChild<QListWidget *>();
    QVERIFY(!list->findItems(u"Bo[U+202E] Lind"_s, Qt::MatchContains).isEmpty());
    m_at->asked<QDialog>()->reject();
}

void UnseenCharactersTest::areShownOfFiles()
{
    auto *recent = m_at->window->findChild<QMenu *>(u"recent-menu"_s);
    QVERIFY(recent);
    const auto firstRecent = [recent] {
        Q_EMIT recent->aboutToShow();
        return recent->actions().constFirst()->text();
    };
    QTRY_COMPARE(firstRecent(), u"Quay to [U+202E]close"_s); // known once the file is open
    QVERIFY(
        recent->actions().constFirst()->toolTip().endsWith(u"quay[U+202E]txt.exe[U+200B].txt"_s));
    m_at->press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_at->asked<QDialog>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(u"export-path"_s);
    QVERIFY(field);
    QVERIFY(field->text().endsWith(u"quay[U+202E]txt.exe[U+200B].html"_s));
    QCOMPARE(obeyed(), QStringList());
    QTest::keyClick(field, Qt::Key_Return);
    const QString beside = QString::fromUtf8(name).chopped(4) + u".html"_s;
    QTRY_VERIFY(QFile::exists(m_at->path(beside)));

    m_at->write(u"gone\u202E.txt"_s, "");
    QVERIFY(!m_at->window->open(m_at->path(u"gone\u202E.txt"_s)));
    QCOMPARE(obeyed(), QStringList());
}

/// Another version, another reader's page, and the history of what was said of this one.
void UnseenCharactersTest::areShownInComparisons()
{
    QByteArray former(article);
    former.replace("We will", "They \u2068never").replace("said Bo", "cl\u200Baimed Bo");
    m_at->write(u"former\u202E.txt"_s, former);
    auto *versions = m_at->window->findChild<VersionsPane *>();
    versions->compareWith(m_at->path(u"former\u202E.txt"_s));
    QTRY_VERIFY(versions->list()->model()->rowCount() > 1);
    QCOMPARE(obeyed(), QStringList());

    correctAll();
    m_at->write(u"hers\u202E.html"_s,
                m_at->window->session().exported(ExportFormat::Html, {}, {Notes::Included}));
    while (m_at->window->session().undoStack()->canUndo())
        m_at->window->session().undo();
    auto *comparing = m_at->window->findChild<ComparePane *>();
    comparing->compareWith(m_at->path(u"hers\u202E.html"_s));
    QVERIFY(comparing->list()->model()->rowCount() > 1);
    m_at->window->actions()[ActionId::History]->trigger();
    QCOMPARE(obeyed(), QStringList());
}

void UnseenCharactersTest::areShownByWhatAnActionOpens_data()
{
    QTest::addColumn<int>("id");
    const Actions actions;
    for (int id = 0; id < int(ActionId::Count_); ++id) {
        if (id == int(ActionId::Quit) || id == int(ActionId::CloseWindow)) // these end the window
            continue;
        QTest::addRow("%d %s", id, qPrintable(actions[ActionId(id)]->text().remove(u'&'))) << id;
    }
}

void UnseenCharactersTest::areShownByWhatAnActionOpens()
{
    QFETCH(int, id);
    correctAll();
    MainWindow *window = m_at->window.get();
    window->selectStatement(m_at->saying(u"“We will"));
    QAction *action = window->actions()[ActionId(id)];
    if (!action->isEnabled())
        QSKIP("nothing to be done here");
    action->trigger();
    QTRY_VERIFY(window->isSettled());
    QCoreApplication::processEvents();
    const QList<QFileDialog *> choosers = window->findChildren<QFileDialog *>();
    for (QFileDialog *chooser : choosers) // Qt's
        delete chooser;
    QStringList found = obeyed();
    const QList<QWidget *> tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top != window && top->isVisible()) {
            found += test::obeyedIn(*top);
            top->close();
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n        "_s)));
}

void UnseenCharactersTest::staysAsItWasWhatNobodyEdits()
{
    QVERIFY(rename(u"“Nobody", u"Bo\u202e Lind"_s));
    QVERIFY(rename(u"“Nobody", {}));
}

void UnseenCharactersTest::areFound()
{
    const QString &text = m_at->reading().document.text();
    const qsizetype begin = text.indexOf(u"\u2067asked");
    m_at->window->article()->setSelection({begin, begin + 6});
    m_at->press(Qt::Key_F, Qt::ControlModifier);
    auto *field = m_at->window->findChild<QLineEdit *>(u"find-field"_s);
    QVERIFY(field);
    QCOMPARE(field->text(), u"[U+2067]asked"_s);
    QCOMPARE(m_at->window->findChild<QLabel *>(u"find-count"_s)->text(), u"1 of 1"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::UnseenCharactersTest)
#include "tst_unseencharacters.moc"
