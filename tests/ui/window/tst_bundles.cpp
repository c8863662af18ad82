// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/bundle/bundlepane.h"
#include "ui/session/session.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// A file of several articles: listed, gone through, corrected one by one.
class BundlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsThem();
    void beginsAsWideAsDrawn();
    void goesThroughByKey();
    void opensByAClick();
    void goesInTheOrderThatIsShown();
    void filters();
    void tellsWhatWasFound();
    void keepsCorrectionsApart();
    void staysAtTheArticleWhenReadAgain();
    void hidesTheListForOneArticle();
    void keepsRoomInASmallWindow();

private:
    QString title() const { return m_at->window->session().document().article().title; }
    QListView *list() const { return m_at->window->findChild<QListView *>(u"bundle-list"_s); }
    QDockWidget *dock() const { return m_at->window->findChild<QDockWidget *>(u"bundle-dock"_s); }
    QStringList titles() const;
    bool settle() const
    {
        return QTest::qWaitFor([this] { return m_at->window->isSettled(); });
    }

    std::unique_ptr<AtTheWindow> m_at;
};

static QByteArray articleOf(const char *outlet, const char *day, const char *title,
                            const char *words)
{
    return QByteArray("<article><header><div class=\"rdp__DocPublicationName\"><span "
                      "class=\"DocPublicationName\">")
        + outlet + "</span></div><span class=\"DocHeader\">" + day
        + "</span><div class=\"titreArticle\"><p class=\"titreArticleVisu rdp__articletitle\">"
        + title + "</p></div></header><section><div class=\"docOcurrContainer\"><p>" + words
        + "</p></div></section><footer><small>\xc2\xa9 2026 " + outlet
        + "</small></footer></article>";
}

void BundlesTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    m_at->write(
        u"ferries.html"_s,
        "<!doctype html><html><head><meta charset=\"utf-8\"><title>Europresse</title></head><body>"
            + articleOf(
                "Vestby Courier", "Tuesday, November 17, 2026", "Mills turn at night",
                "\xe2\x80\x9cWe stay here,\xe2\x80\x9d said Ana Ruiz on Monday. \xf0\x9f\x98\x80")
            + articleOf(
                "Tarn Gazette", "Monday, November 16, 2026", "Boats stay in Tarn",
                "The boats stay, said Bo Lind. \xe2\x80\x9cThey sail in spring,\xe2\x80\x9d he "
                "said.")
            + articleOf("Skerry Times", "Wednesday, November 18, 2026", "Fares rise again",
                        "It rained all day on the quay at Skerry.")
            + "</body></html>");
    QVERIFY(m_at->read(u"ferries.html"_s));
}

void BundlesTest::cleanup()
{
    m_at.reset();
}

QStringList BundlesTest::titles() const
{
    QStringList all;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        all.append(list()->model()->index(row, 0).data().toString());
    return all;
}

void BundlesTest::listsThem()
{
    QVERIFY(dock()->isVisible());
    QCOMPARE(
        titles(),
        (QStringList{u"Mills turn at night"_s, u"Boats stay in Tarn"_s, u"Fares rise again"_s}));
    QCOMPARE(title(), u"Mills turn at night"_s);
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(m_at->window->findChild<QLabel *>(u"bundle-count"_s)->text().startsWith(u"3 "));
}

void BundlesTest::beginsAsWideAsDrawn()
{
    QTRY_COMPARE(dock()->width(), 252);
    // It stays as wide as the reader makes it.
    m_at->window->resizeDocks({dock()}, {300}, Qt::Horizontal);
    QTRY_COMPARE(dock()->width(), 300);
    QVERIFY(m_at->readQuay());
    QVERIFY(m_at->read(u"ferries.html"_s));
    QTRY_COMPARE(dock()->width(), 300);
}

void BundlesTest::goesThroughByKey()
{
    m_at->press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(title(), u"Mills turn at night"_s);
    m_at->press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(title(), u"Boats stay in Tarn"_s);
    QVERIFY(settle());
    m_at->press(Qt::Key_PageDown, Qt::ControlModifier);
    m_at->press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(title(), u"Fares rise again"_s);
    QCOMPARE(list()->currentIndex().row(), 2);
    m_at->press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(title(), u"Boats stay in Tarn"_s);
}

void BundlesTest::opensByAClick()
{
    const QModelIndex row = list()->model()->index(2, 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
    QCOMPARE(title(), u"Fares rise again"_s);
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(title(), u"Boats stay in Tarn"_s);
}

void BundlesTest::goesInTheOrderThatIsShown()
{
    const auto *sorting = m_at->window->findChild<QToolButton *>(u"bundle-sorting"_s);
    sorting->menu()->actions().at(1)->trigger(); // by day, the newest first
    QCOMPARE(sorting->text(), u"Day"_s);
    QCOMPARE(titles().first(), u"Fares rise again"_s);
    QCOMPARE(title(), u"Mills turn at night"_s);
    QCOMPARE(list()->currentIndex().row(), 1);
    m_at->press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(title(), u"Boats stay in Tarn"_s);
}

void BundlesTest::filters()
{
    auto *filter = m_at->window->findChild<QLineEdit *>(u"bundle-filter"_s);
    filter->setText(u"tarn"_s);
    QCOMPARE(titles(), (QStringList{u"Boats stay in Tarn"_s}));
    QCOMPARE(title(), u"Mills turn at night"_s); // what is read stays
    m_at->press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(title(), u"Boats stay in Tarn"_s);
}

void BundlesTest::tellsWhatWasFound()
{
    const auto count = [this](int row) {
        return list()->model()->index(row, 0).data(Qt::UserRole + 2).toString();
    };
    QTRY_VERIFY(count(0).startsWith(u"1 "));
    QVERIFY(count(1).contains(u"word"));
}

void BundlesTest::keepsCorrectionsApart()
{
    Session &session = m_at->window->session();
    const QString said = m_at->saying(u"“We stay here");
    QVERIFY(!said.isEmpty());
    QVERIFY(session.correct(session.correctionOf(said, Confirm{})));
    m_at->press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(settle());
    QVERIFY(m_at->reading().orphans.isEmpty());
    QCOMPARE(m_at->reading().inForce, 0);
    QVERIFY(!session.formerTitle());
    m_at->press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(settle());
    QTRY_COMPARE(m_at->reading().inForce, 1);
}

void BundlesTest::staysAtTheArticleWhenReadAgain()
{
    m_at->press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(settle());
    m_at->press(Qt::Key_F5);
    QVERIFY(settle());
    QCOMPARE(title(), u"Boats stay in Tarn"_s);
    QCOMPARE(list()->currentIndex().row(), 1);
}

void BundlesTest::hidesTheListForOneArticle()
{
    QVERIFY(m_at->readQuay());
    QVERIFY(!dock()->isVisible());
    QVERIFY(m_at->read(u"ferries.html"_s));
    QVERIFY(dock()->isVisible());
    m_at->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!dock()->isVisible());
}

void BundlesTest::keepsRoomInASmallWindow()
{
    m_at->window->close();
    m_at->window =
        std::make_unique<MainWindow>(m_at->path(u"library.sqlite"_s), test::readingQuickly());
    m_at->window->resize(640, 480);
    m_at->window->show();
    QVERIFY(m_at->read(u"ferries.html"_s));
    QVERIFY(!dock()->isVisible());
    m_at->press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(title(), u"Boats stay in Tarn"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::BundlesTest)
#include "tst_bundles.moc"
