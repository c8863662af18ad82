// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/bars/statusline.h"
#include "ui/bars/toolbar.h"
#include "ui/review/reviewcard.h"
#include "ui/theme/windowstyle.h"
#include "ui/widgets/pagebutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;
using Theme = Preferences::Theme;

/// Edges that are shared and colours that tell something, measured on what is painted.
class LooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_at.reset(); }
    void barsBeginAtOneEdge();
    void fieldAndButtonHaveOneBorder_data();
    void fieldAndButtonHaveOneBorder();
    void rowsBeginAtTheirEdges();
    void rowsEndAtOneEdge();
    void labelsAreLargeEnough();
    void reviewShowsThatItIsOn();
    void reasonsAreInTheUsualInk();
    void hitsAreAmber_data();
    void hitsAreAmber();

private:
    void setTheme(Theme theme) const
    {
        Preferences preferences;
        preferences.theme = theme;
        m_at->window->setPreferences(preferences);
    }
    /// The row of the sidebar at these numbers, from the top level down.
    QImage row(const QList<int> &numbers) const;
    /// The number of the first topic below the first actor: what has no topic stands above it.
    int firstTopic() const;

    std::unique_ptr<AtTheWindow> m_at;
};

void LooksTest::initTestCase()
{
    QApplication::setStyle(new WindowStyle(u"Fusion"_s));
}

void LooksTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
    setTheme(Theme::Light);
}

QImage LooksTest::row(const QList<int> &numbers) const
{
    QTreeView *tree = m_at->window->sidebar()->tree();
    QModelIndex index;
    for (const int number : numbers)
        index = tree->model()->index(number, 0, index);
    return tree->viewport()->grab(tree->visualRect(index)).toImage();
}

int LooksTest::firstTopic() const
{
    const QAbstractItemModel *model = m_at->window->sidebar()->tree()->model();
    const QModelIndex actor = model->index(0, 0);
    int number = 0;
    while (number < model->rowCount(actor) && model->rowCount(model->index(number, 0, actor)) == 0)
        ++number;
    return number;
}

static bool isInk(const QColor &colour, const QColor &ground)
{
    return contrast(colour, ground) > 1.6;
}

/// The first column of \a picture, from \a from on by \a step, in which something stands; -1: none.
static int inkAt(const QImage &picture, int from, int step)
{
    const QColor ground = picture.pixelColor(2, picture.height() / 2);
    for (int x = from; x >= 0 && x < picture.width(); x += step) {
        for (int y = 2; y < picture.height() - 2; ++y) {
            if (isInk(picture.pixelColor(x, y), ground))
                return x;
        }
    }
    return -1;
}

void LooksTest::barsBeginAtOneEdge()
{
    const auto beginOf = [](QWidget *bar) {
        return inkAt(bar->grab().toImage(), 4, 1);
    };
    constexpr int bearing = 2; // a letter does not begin where its place does
    for (QWidget *bar : {static_cast<QWidget *>(m_at->window->menuBar()),
                         static_cast<QWidget *>(m_at->window->findChild<ToolBar *>()),
                         static_cast<QWidget *>(m_at->window->findChild<StatusLine *>())}) {
        const int begin = beginOf(bar);
        QVERIFY2(begin >= WindowStyle::edge && begin <= WindowStyle::edge + bearing,
                 qPrintable(
                     u"%1 at %2"_s.arg(QLatin1String(bar->metaObject()->className())).arg(begin)));
    }
}

void LooksTest::fieldAndButtonHaveOneBorder_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("high contrast") << Theme::ContrastLight;
}

void LooksTest::fieldAndButtonHaveOneBorder()
{
    QFETCH(Theme, theme);
    setTheme(theme);
    Sidebar *sidebar = m_at->window->sidebar();
    const QRect field(sidebar->filterField()->mapTo(sidebar, QPoint()),
                      sidebar->filterField()->size());
    const auto *grouping = sidebar->findChild<PageButton *>(u"sidebar-grouping"_s);
    const QRect button(grouping->mapTo(sidebar, QPoint()), grouping->size());
    QCOMPARE(field.top(), button.top());
    QCOMPARE(field.height(), button.height());
    const QImage picture = sidebar->grab().toImage();
    const QColor border = picture.pixelColor(field.left(), field.center().y());
    QCOMPARE(picture.pixelColor(button.left(), button.center().y()), border);
    QVERIFY(contrast(border, picture.pixelColor(2, field.center().y())) >= 3);
}

/// Names and topics at one edge, words 12 pixels behind it.
void LooksTest::rowsBeginAtTheirEdges()
{
    constexpr int badge = 12 + 20;
    const int name = inkAt(row({0}), badge + 2, 1);
    const int topic = inkAt(row({0, firstTopic()}), 4, 1);
    const int words = inkAt(row({0, firstTopic(), 0}), badge + 8, 1);
    QVERIFY2(std::abs(name - topic) <= 2, qPrintable(u"%1, %2"_s.arg(name).arg(topic)));
    QVERIFY2(std::abs(words - topic - 12) <= 2, qPrintable(u"%1, %2"_s.arg(words).arg(topic)));
}

void LooksTest::rowsEndAtOneEdge()
{
    const QImage actor = row({0});
    const QImage statement = row({0, firstTopic(), 0});
    const int counts = inkAt(actor, actor.width() - 2, -1);
    const int place = inkAt(statement, statement.width() - 2, -1);
    QVERIFY2(std::abs(counts - place) <= 2, qPrintable(u"%1, %2"_s.arg(counts).arg(place)));
    QVERIFY(actor.width() - counts >= 12);
}

/// A font of 10 pixels has figures of 7 at least.
void LooksTest::labelsAreLargeEnough()
{
    const QImage column =
        row({0, firstTopic(), 0}).copy(8, 0, 30, row({0, firstTopic(), 0}).height());
    const QColor ground = column.pixelColor(0, 0);
    int top = -1;
    int bottom = -1;
    for (int y = 0; y < column.height(); ++y) {
        for (int x = 0; x < column.width(); ++x) {
            if (!isInk(column.pixelColor(x, y), ground))
                continue;
            top = top < 0 ? y : top;
            bottom = y;
        }
    }
    QVERIFY2(bottom - top + 1 >= 7, qPrintable(QString::number(bottom - top + 1)));
}

void LooksTest::reviewShowsThatItIsOn()
{
    auto *tools = m_at->window->findChild<ToolBar *>();
    const auto lit = [tools] {
        const QImage picture = tools->grab().toImage();
        const QColor wanted = ThemeColours::light().selection;
        int count = 0;
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, picture.height() / 2) == wanted;
        return count;
    };
    QCOMPARE(lit(), 0);
    m_at->press(Qt::Key_F8);
    QTRY_VERIFY(lit() > 10);
}

void LooksTest::reasonsAreInTheUsualInk()
{
    m_at->press(Qt::Key_J);
    m_at->press(Qt::Key_Return);
    const auto *card = m_at->window->findChild<ReviewCard *>();
    QTRY_VERIFY(card->isVisible());
    const auto inkOf = [card](const QString &name) {
        const auto *label = card->findChild<QLabel *>(name);
        return label->palette().color(QPalette::Active, label->foregroundRole());
    };
    QCOMPARE(inkOf(u"review-reason"_s), ThemeColours::light().text);
    QCOMPARE(inkOf(u"review-question"_s), ThemeColours::light().text);
    QCOMPARE(inkOf(u"review-decides"_s), ThemeColours::light().soft);
}

void LooksTest::hitsAreAmber_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QColor>("amber");
    QTest::newRow("light") << Theme::Light << QColor(0xf6, 0xd7, 0x7a);
    QTest::newRow("dark") << Theme::Dark << QColor(0xe2, 0xb8, 0x4a);
}

/// In the text and, where the list is filtered, in its rows.
void LooksTest::hitsAreAmber()
{
    QFETCH(Theme, theme);
    QFETCH(QColor, amber);
    setTheme(theme);
    const auto amberOf = [&amber](QWidget *seen) {
        const QImage picture = seen->grab().toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == amber;
        }
        return count;
    };
    QWidget *text = m_at->window->article()->viewport();
    QWidget *list = m_at->window->sidebar()->tree()->viewport();
    QCOMPARE(amberOf(text), 0);
    m_at->press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_at->window->focusWidget(), u"crews"_s);
    QTRY_VERIFY(amberOf(text) > 200);
    QCOMPARE(amberOf(list), 0);
    m_at->press(Qt::Key_Slash);
    QTest::keyClicks(m_at->window->focusWidget(), u"crews"_s);
    QTRY_VERIFY(amberOf(list) > 100);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::LooksTest)
#include "tst_looks.moc"
