// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/bars/toolbar.h"
#include "ui/comparing/versiondelegate.h"
#include "ui/comparing/versionmodel.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historypane.h"
#include "ui/review/candidatebox.h"
#include "ui/review/reviewcard.h"
#include "ui/startpage/startbutton.h"
#include "ui/widgets/rowdrawing.h"

#include <QListView>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// The window where it is read from right to left.
class MirroredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void putsTheSidebarWhereReadingEnds();
    void opensTheDrawerThere();
    void movesNoWordWhenTheRestComes();
    void beginsRowsAtTheRight();
    void readsWordsInTheirOwnDirection();
    void beginsWordsOfVersionsAtTheRight();
    void putsTheHistoryBesideTheSidebar();
    void mirrorsTheCard();
    void putsKeysOnTheOtherSideOfTheStartPage();
    void takesEverySize_data();
    void takesEverySize();

private:
    QRect placeOf(const QWidget *widget) const
    {
        return {widget->mapTo(m_at->window.get(), QPoint()), widget->size()};
    }

    std::unique_ptr<AtTheWindow> m_at;
};

void MirroredTest::init()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

void MirroredTest::cleanup()
{
    m_at.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void MirroredTest::putsTheSidebarWhereReadingEnds()
{
    QTRY_VERIFY(m_at->window->sidebar()->isVisible());
    const QRect sidebar = placeOf(m_at->window->sidebar());
    const QRect article = placeOf(m_at->window->article());
    QVERIFY(sidebar.right() < article.left());
    QVERIFY(sidebar.left() < 12);
    // The minimap lies between them, as it does from left to right.
    const QWidget *map = m_at->window->article()->verticalScrollBar();
    QVERIFY(placeOf(map).left() < placeOf(m_at->window->article()->viewport()).left());
}

void MirroredTest::opensTheDrawerThere()
{
    m_at->window->resize(640, 480);
    m_at->press(Qt::Key_F9);
    QTRY_VERIFY(m_at->window->sidebar()->isVisible());
    QVERIFY(placeOf(m_at->window->sidebar()).left() <= 2);
}

void MirroredTest::movesNoWordWhenTheRestComes()
{
    MainWindow window(m_at->path(u"other.sqlite"_s), Preferences());
    QVERIFY(window.open(m_at->path(u"quay.txt"_s)));
    window.show();
    const int before = window.article()->viewport()->mapTo(&window, QPoint()).x();
    QVERIFY(QTest::qWaitFor([&] { return window.isSettled(); }));
    QTRY_VERIFY(std::abs(window.article()->viewport()->mapTo(&window, QPoint()).x() - before) <= 8);
}

/// How much of \a row of \a list is not its ground, in its left and its right half.
static std::pair<int, int> inkOf(QAbstractItemView &list, const QRect &row)
{
    const QImage picture = list.viewport()->grab(row).toImage();
    const QColor ground = picture.pixelColor(0, picture.height() / 2);
    std::pair<int, int> ink;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) != ground)
                ++(x < picture.width() / 2 ? ink.first : ink.second);
        }
    }
    return ink;
}

void MirroredTest::beginsRowsAtTheRight()
{
    QTreeView *tree = m_at->window->sidebar()->tree();
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    const QRect actor = tree->visualRect(tree->model()->index(0, 0));
    const auto [left, right] = inkOf(*tree, actor);
    QVERIFY2(right > 2 * left, qPrintable(u"%1 %2"_s.arg(left).arg(right)));
    // The badge with the actor's number, 12 pixels from the edge.
    const QImage picture = tree->viewport()->grab(actor).toImage();
    const QColor ink = ThemeColours::light().actor(1);
    const auto isBadge = [&](int x) {
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            count += picture.pixelColor(x, y) == ink;
        return count > 10;
    };
    QVERIFY(isBadge(picture.width() - 14));
    QVERIFY(!isBadge(14));
}

/// Rows of \a picture in which the columns from \a begin to \a end have ink: the first and the last.
static std::pair<int, int> heightOfInk(const QImage &picture, int begin, int end)
{
    std::pair<int, int> rows{-1, -1};
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = begin; x <= end; ++x) {
            if (picture.pixelColor(x, y).lightness() > 160)
                continue;
            rows.first = rows.first < 0 ? y : rows.first;
            rows.second = y;
        }
    }
    return rows;
}

/// English words have their marks at the left and their dots at the right, wherever the row begins.
void MirroredTest::readsWordsInTheirOwnDirection()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QStyleOptionViewItem option;
        option.direction = direction;
        option.rect = QRect(0, 0, 400, 30);
        QImage picture(option.rect.size(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setLayoutDirection(direction);
        drawInRow(painter, option, QRect(20, 0, 360, 30), u"“Nobody asked the crews…"_s);
        painter.end();
        int left = 0;
        while (heightOfInk(picture, left, left).first < 0)
            ++left;
        int right = picture.width() - 1;
        while (heightOfInk(picture, right, right).first < 0)
            --right;
        QCOMPARE(left > 100, direction == Qt::RightToLeft);
        QVERIFY(heightOfInk(picture, left, left + 2).second < 15); // a mark: above
        QVERIFY(heightOfInk(picture, right - 4, right).first > 15); // dots: below
    }
}

/// The words of both versions stand where the title of their row does.
void MirroredTest::beginsWordsOfVersionsAtTheRight()
{
    VersionDifference difference;
    difference.then = {
        {u"s1"_s}, {}, u"“We stay”"_s, u"said"_s, {}, VerbKind::Says, StatementKind::Direct};
    difference.now = difference.then;
    difference.now.words = u"“We go”"_s;
    difference.otherWords = true;
    VersionComparison comparison;
    comparison.differences = {difference};
    VersionModel model;
    model.setComparison(comparison, {}, false);
    QListView list;
    list.setModel(&model);
    VersionDelegate delegate;
    list.setItemDelegate(&delegate);
    list.resize(400, 200);
    list.show();
    const QRect row = list.visualRect(model.index(0, 0)).adjusted(0, 0, 0, -3); // less its line
    const auto [left, right] = inkOf(list, row);
    QVERIFY2(left == 0 && right > 0, qPrintable(u"%1 %2"_s.arg(left).arg(right)));
}

void MirroredTest::putsTheHistoryBesideTheSidebar()
{
    m_at->press(Qt::Key_J);
    m_at->press(Qt::Key_A);
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    auto *pane = m_at->window->findChild<HistoryPane *>();
    QTRY_VERIFY(pane->isVisible() && pane->list()->model()->rowCount() == 1);
    QVERIFY(placeOf(pane).right() < placeOf(m_at->window->article()).left());
    // The time at the right, the button at the left.
    const QModelIndex first = pane->list()->model()->index(0, 0);
    QStyleOptionViewItem option;
    option.direction = Qt::RightToLeft;
    option.font = pane->list()->font();
    option.widget = pane->list();
    option.rect = pane->list()->visualRect(first);
    const QRect button = HistoryDelegate::buttonOf(option, first);
    QVERIFY(button.left() < 20);
    QVERIFY(inkOf(*pane->list(), button).first > 20);
    const int line = pane->list()->fontMetrics().height();
    const QRect time(option.rect.right() - 50, button.top(), 50, line);
    const auto [before, behind] = inkOf(*pane->list(), time);
    QVERIFY(before + behind > 30);
}

void MirroredTest::mirrorsTheCard()
{
    m_at->press(Qt::Key_J);
    m_at->press(Qt::Key_Return);
    const auto *card = m_at->window->findChild<ReviewCard *>();
    QTRY_VERIFY(card->isVisible());
    const auto boxes = card->findChildren<CandidateBox *>();
    const CandidateBox *first = nullptr;
    const CandidateBox *second = nullptr;
    for (const CandidateBox *box : boxes) {
        if (box->isVisible() && box->accessibleName().contains(u"key 1"))
            first = box;
        if (box->isVisible() && box->accessibleName().contains(u"key 2"))
            second = box;
    }
    QVERIFY(first && second);
    QTRY_VERIFY(first->x() > second->x());
    const auto *accept = card->findChild<QWidget *>(u"key-confirm"_s);
    const auto *reject = card->findChild<QWidget *>(u"key-reject"_s);
    QVERIFY(accept && reject && accept->x() > reject->x());
    QVERIFY(accept->geometry().right() > card->width() - 24);
}

void MirroredTest::putsKeysOnTheOtherSideOfTheStartPage()
{
    MainWindow window(m_at->path(u"other.sqlite"_s), Preferences());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(window.isSettled());
    auto *button = window.findChild<StartButton *>();
    QVERIFY(button);
    QTRY_VERIFY(button->isVisible());
    const QImage picture = button->grab().toImage();
    const auto inkIn = [&](int begin, int end) {
        const QColor ground = picture.pixelColor(6, picture.height() / 2);
        int count = 0;
        for (int x = begin; x < end; ++x) {
            for (int y = 4; y < picture.height() - 4; ++y)
                count += picture.pixelColor(x, y) != ground;
        }
        return count;
    };
    const int third = picture.width() / 3;
    QVERIFY(inkIn(6, third) > 20); // the key
    QVERIFY(inkIn(2 * third, picture.width() - 6) > 20); // the words
}

void MirroredTest::takesEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("640x480") << QSize(640, 480);
    QTest::newRow("800x600") << QSize(800, 600);
    QTest::newRow("1280x800") << QSize(1280, 800);
}

void MirroredTest::takesEverySize()
{
    QFETCH(QSize, size);
    m_at->press(Qt::Key_F8);
    m_at->window->resize(size);
    QCOMPARE(m_at->window->size(), size);
    QTest::qWait(0);
    for (const QWidget *each :
         {static_cast<const QWidget *>(m_at->window->article()),
          static_cast<const QWidget *>(m_at->window->sidebar()),
          static_cast<const QWidget *>(m_at->window->findChild<ToolBar *>())}) {
        if (each->isVisible())
            QVERIFY(m_at->window->rect().contains(placeOf(each)));
    }
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::MirroredTest)
#include "tst_mirrored.moc"
