// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"
#include "core/text/nativename.h"
#include "ui/window/articleopening.h"

#include "ui/session/session.h"
#include "ui/startpage/recentfiles.h"
#include "ui/startpage/recentmenu.h"
#include "ui/window/opendialog.h"

#include "tests/support/roomtests.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWidget>

#include <cstdio>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace onrecord {

class ArticleOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAndRemembers();
    void opensWhatHasNoUtf8Name();
    void saysWhyItCouldNotOpen();
    void wantsAWindowForEachFurtherArticle();
    void takesWhatIsDropped();
    void refusesWhatIsElsewhere();
    void pastes();
    void pastesBesideWhatIsOpen();
    void pastesParagraphsOfAPage();
    void readsWhatCannotBeKept();
    void saysThatThereAreNoWords();
    void remembersNothingWhereNobodyLooks();
    void tellsRecentOnesOfOneNameApart();
    void asksForArticlesAndPages();
    void offersRecentOnesAnew();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }
    void drop(const QMimeData &dropped) const
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
        QVERIFY(event.isAccepted());
    }
    QString text() const { return m_session->document().text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<QWidget> m_window;
    ArticleOpening *m_opening = nullptr; // Owned by the window.
};

void ArticleOpeningTest::init()
{
    forgetRecentFiles();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(
        std::make_unique<SqliteStore>(m_folder->filePath(u"library.sqlite"_s)));
    m_actions = std::make_unique<Actions>();
    m_window = std::make_unique<QWidget>();
    m_opening =
        new ArticleOpening(*m_session, *m_actions, m_folder->filePath(u"pasted"_s), m_window.get());
}

void ArticleOpeningTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void ArticleOpeningTest::opensAndRemembers()
{
    const QString path = write(u"rain 😀.txt"_s, "It rains.");
    QVERIFY(m_opening->open(path));
    QCOMPARE(text(), u"It rains."_s);
    QCOMPARE(recentPaths(), QStringList{path});
}

void ArticleOpeningTest::opensWhatHasNoUtf8Name()
{
    const QByteArray folder = QFile::encodeName(m_folder->path()) + "/caf\xe9";
    QCOMPARE(::mkdir(folder.constData(), 0700), 0);
    for (const QByteArray &name : {QByteArray("/caf\xe9.txt"), QByteArray("/caf\xe8.txt")}) {
        const QString rain = write(u"rain.txt"_s, "It rains in " + name.right(5).toHex());
        QCOMPARE(std::rename(QFile::encodeName(rain), folder + name), 0);
    }
    const QString path = fromNative(folder + "/caf\xe9.txt");
    QVERIFY(m_opening->open(path));
    QCOMPARE(text(), u"It rains in e92e747874"_s);
    QCOMPARE(recentPaths(), QStringList{path});
    QCOMPARE(m_session->path(), path);

    // The other one is another article, though both names look alike.
    QVERIFY(m_opening->open(fromNative(folder + "/caf\xe8.txt")));
    QCOMPARE(text(), u"It rains in e82e747874"_s);
    QVERIFY(!m_session->formerTitle());
    QVERIFY(m_session->isStoring());
    RecentMenu menu(m_window.get());
    Q_EMIT menu.aboutToShow();
    // Both names look alike.
    QVERIFY(menu.actions().constFirst()->text().startsWith(u"caf\ufffd.txt in "));
    for (const char *each : {"/caf\xe9.txt", "/caf\xe8.txt", ""}) // QTemporaryDir cannot
        QCOMPARE(std::remove(folder + each), 0);
}

void ArticleOpeningTest::saysWhyItCouldNotOpen()
{
    QVERIFY(m_opening->open(write(u"rain.txt"_s, "It rains.")));
    QSignalSpy failed(m_opening, &ArticleOpening::failed);
    QVERIFY(!m_opening->open(m_folder->filePath(u"gone.txt"_s)));
    m_opening->paste(QMimeData());
    QCOMPARE(failed.size(), 2);
    QVERIFY(failed.first().first().toString().contains(u"gone.txt"));
    QCOMPARE(text(), u"It rains."_s);
    QCOMPARE(recentPaths().size(), 1);
}

void ArticleOpeningTest::wantsAWindowForEachFurtherArticle()
{
    QSignalSpy wanted(m_opening, &ArticleOpening::newWindowWanted);
    m_opening->openAll({});
    m_opening->openAll({write(u"a.txt"_s, "It rains."), u"/b.txt"_s, u"/c.txt"_s});
    QCOMPARE(text(), u"It rains."_s);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).first().toString(), u"/b.txt"_s);
    QCOMPARE(wanted.at(1).first().toString(), u"/c.txt"_s);
}

void ArticleOpeningTest::takesWhatIsDropped()
{
    QVERIFY(m_window->acceptDrops());
    QMimeData words;
    words.setText(u"It pours 😀."_s);
    drop(words);
    QCOMPARE(text(), u"It pours 😀."_s);
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(write(u"a.txt"_s, "It rains."))});
    drop(file);
    QCOMPARE(text(), u"It rains."_s);
}

void ArticleOpeningTest::refusesWhatIsElsewhere()
{
    QSignalSpy failed(m_opening, &ArticleOpening::failed);
    QMimeData address;
    address.setUrls({QUrl(u"https://example.org/news"_s)});
    drop(address);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"this machine only"));
    QVERIFY(!m_session->isOpen());
}

void ArticleOpeningTest::pastes()
{
    QApplication::clipboard()->setText(u"It rains."_s);
    (*m_actions)[ActionId::PasteArticle]->trigger();
    QCOMPARE(text(), u"It rains."_s);
    // It is kept, and found again.
    QCOMPARE(recentPaths(), QStringList{m_folder->filePath(u"pasted/It rains..txt"_s)});
    QCOMPARE(m_session->path(), recentPaths().constFirst());
}

void ArticleOpeningTest::pastesBesideWhatIsOpen()
{
    const QString path = write(u"rain.txt"_s, "It rains.");
    QVERIFY(m_opening->open(path));
    QStringList wanted;
    connect(m_opening, &ArticleOpening::newWindowWanted, this,
            [&](const QString &where) { wanted.append(where); });
    QApplication::clipboard()->setText(u"The ferry sails 😀."_s);
    (*m_actions)[ActionId::PasteArticle]->trigger();
    QCOMPARE(text(), u"It rains."_s);
    QCOMPARE(wanted, QStringList{m_folder->filePath(u"pasted/The ferry sails 😀..txt"_s)});
}

void ArticleOpeningTest::pastesParagraphsOfAPage()
{
    auto *marked = new QMimeData;
    marked->setHtml(u"<h2>Ferry sails again</h2><p>It rained.</p><blockquote>“We stay "
                    "😀”</blockquote><ul><li>Boats</li></ul>"_s);
    marked->setText(u"Ferry sails again It rained. “We stay 😀” Boats"_s);
    QApplication::clipboard()->setMimeData(marked);
    (*m_actions)[ActionId::PasteArticle]->trigger();
    QCOMPARE(text(), u"Ferry sails again\n\nIt rained.\n\n“We stay 😀”\n\nBoats"_s);
    QVERIFY(m_session->document().article().leftOut.isEmpty());
}

void ArticleOpeningTest::readsWhatCannotBeKept()
{
    write(u"pasted"_s, "a file where the folder would be");
    const QSignalSpy failed(m_opening, &ArticleOpening::failed);
    QApplication::clipboard()->setText(u"It rains."_s);
    (*m_actions)[ActionId::PasteArticle]->trigger();
    QCOMPARE(text(), u"It rains."_s);
    QCOMPARE(failed.size(), 1);
}

void ArticleOpeningTest::saysThatThereAreNoWords()
{
    const QSignalSpy failed(m_opening, &ArticleOpening::failed);
    QApplication::clipboard()->setText(u"  "_s);
    (*m_actions)[ActionId::PasteArticle]->trigger();
    QCOMPARE(failed.size(), 1);
    QApplication::clipboard()->setMimeData(nullptr);
    (*m_actions)[ActionId::PasteArticle]->trigger();
    QCOMPARE(failed.size(), 2);
    QVERIFY(!m_session->isOpen());
}

void ArticleOpeningTest::remembersNothingWhereNobodyLooks()
{
    m_opening->setRemembering(false);
    QVERIFY(m_opening->open(write(u"rain.txt"_s, "It rains.")));
    QVERIFY(recentPaths().isEmpty());
}

void ArticleOpeningTest::tellsRecentOnesOfOneNameApart()
{
    rememberFile(u"/skerry/ferry.txt"_s);
    rememberFile(u"/tarn/rain.txt"_s);
    rememberFile(u"/tarn/ferry.txt"_s);
    RecentMenu menu(m_window.get());
    Q_EMIT menu.aboutToShow();
    QStringList names;
    for (const QAction *each : menu.actions().mid(0, 3))
        names.append(each->text());
    QCOMPARE(names,
             (QStringList{u"ferry.txt in /tarn"_s, u"rain.txt"_s, u"ferry.txt in /skerry"_s}));
}

void ArticleOpeningTest::asksForArticlesAndPages()
{
    (*m_actions)[ActionId::Open]->trigger();
    auto *dialog = m_window->findChild<OpenDialog *>();
    QVERIFY(dialog);
    const QString filter = dialog->nameFilters().first();
    QVERIFY2(filter.contains(u"*.txt") && filter.contains(u"*.html"), qPrintable(filter));
    dialog->selectFile(write(u"a.txt"_s, "It rains."));
    static_cast<QDialog *>(dialog)->accept();
    QCOMPARE(text(), u"It rains."_s);
}

void ArticleOpeningTest::offersRecentOnesAnew()
{
    RecentMenu menu(nullptr);
    QSignalSpy chosen(&menu, &RecentMenu::chosen);
    Q_EMIT menu.aboutToShow();
    QVERIFY(!menu.actions().first()->isEnabled()); // "No articles yet"
    rememberFile(u"/one.txt"_s);
    rememberFile(u"/Lind & Sons.txt"_s);
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().first()->text(), u"Lind && Sons.txt"_s);
    menu.actions().first()->trigger();
    QCOMPARE(chosen.first().first().toString(), u"/Lind & Sons.txt"_s);
    menu.actions().last()->trigger();
    QVERIFY(recentPaths().isEmpty());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ArticleOpeningTest)
#include "tst_articleopening.moc"
