// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundledelegate.h"
#include "ui/bundle/bundlemodel.h"
#include "ui/widgets/sizedfont.h"

#include "tests/support/roomtests.h"

#include <QElapsedTimer>
#include <QListView>
#include <QStandardItemModel>
#include <QTest>

#include <limits>
#include <random>

using namespace Qt::StringLiterals;

namespace onrecord {

/// How high rows of a list of articles are, and what is drawn in them.
class BundleDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesNoLineEmpty();
    void followsTheWidthOfTheList();
    void followsTheFont();
    void drawsEachHeadlineWhole_data();
    void drawsEachHeadlineWhole();
    void cutsWhatIsLonger();
    void keepsTheDayBesideALongOutlet();
    void measuresThousandsWithoutShapingThem();

private:
    void list(const QStringList &headlines);
    int height(int row) const { return m_view.sizeHintForIndex(m_model.index(row, 0)).height(); }
    QImage drawn(int row);
    /// From the top, where something of a row is drawn: its lines, as pairs of first and last pixel.
    QList<std::pair<int, int>> linesDrawn(int row);

    QStandardItemModel m_model;
    QListView m_view;
};

void BundleDelegateTest::list(const QStringList &headlines)
{
    m_model.clear();
    for (const QString &headline : headlines) {
        auto *item = new QStandardItem(headline);
        item->setData(u"Courier · 17 Nov"_s, BundleModel::LineRole);
        m_model.appendRow(item);
    }
}

void BundleDelegateTest::init()
{
    if (!m_view.model()) {
        m_view.setModel(&m_model);
        m_view.setItemDelegate(new BundleDelegate(&m_view));
        m_view.setWordWrap(true);
        m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view.setFrameShape(QFrame::NoFrame);
    }
    m_view.setFont(QFont());
    m_view.resize(252, 600);
    m_view.show();
    list({u"Mills turn"_s, u"Harbour council splits over the night ferry once more"_s,
          u"Boats stay 😀"_s});
}

QImage BundleDelegateTest::drawn(int row)
{
    const QRect place = m_view.visualRect(m_model.index(row, 0));
    return m_view.viewport()->grab(place).toImage();
}

QList<std::pair<int, int>> BundleDelegateTest::linesDrawn(int row)
{
    const QImage image = drawn(row);
    QList<std::pair<int, int>> lines;
    bool isInLine = false;
    for (int y = 0; y < image.height() - 2; ++y) { // below is the line between rows
        bool isDrawn = false;
        for (int x = 12; x < image.width(); ++x)
            isDrawn |= image.pixel(x, y) != image.pixel(4, y);
        if (isDrawn && !isInLine)
            lines.append({y, y});
        if (isDrawn)
            lines.last().second = y;
        isInLine = isDrawn;
    }
    return lines;
}

void BundleDelegateTest::leavesNoLineEmpty()
{
    QCOMPARE(height(0), height(2));
    QVERIFY(height(1) > height(0));
    // The same room stands between headline and line below whether there are one or two lines.
    const auto one = linesDrawn(0);
    const auto two = linesDrawn(1);
    QVERIFY(one.size() >= 2 && two.size() >= 3);
    const int wide = QFontMetrics(m_view.font()).height();
    QVERIFY2(one.last().first - one[one.size() - 2].second < wide,
             qPrintable(QString::number(one.last().first - one[one.size() - 2].second)));
    QCOMPARE(drawn(0).height() - one.last().second, drawn(1).height() - two.last().second);
}

void BundleDelegateTest::followsTheWidthOfTheList()
{
    const int small = m_view.visualRect(m_model.index(0, 0)).height();
    QVERIFY(m_view.visualRect(m_model.index(1, 0)).height() > small);
    m_view.resize(700, 600);
    QTRY_COMPARE(m_view.visualRect(m_model.index(1, 0)).height(), small);
    m_view.resize(252, 600);
    QTRY_VERIFY(m_view.visualRect(m_model.index(1, 0)).height() > small);
    QCOMPARE(m_view.visualRect(m_model.index(0, 0)).height(), small);
}

void BundleDelegateTest::followsTheFont()
{
    list({u"Fares rise in the harbour"_s});
    const int lines = height(0);
    m_view.setFont(sizedFont(m_view.font(), 2));
    QVERIFY(height(0) > 2 * lines);
}

void BundleDelegateTest::drawsEachHeadlineWhole_data()
{
    QTest::addColumn<QString>("headline");
    QTest::newRow("Latin") << u"Harbour council splits again"_s;
    QTest::newRow("kerned") << u"AVAVAV To Te Ty WAVE LT. VAT"_s;
    QTest::newRow("narrow") << u"illi will fill till ill still, illimitably"_s;
    QTest::newRow("wide") << u"MMMM WWWW @@@@ MWMW"_s;
    QTest::newRow("beyond the BMP") << u"Ferry 😀 quay 😀 boats 😀 mills"_s;
    QTest::newRow("Arabic") << u"لن نغلق الرصيف يوم الأحد مهما قالوا"_s;
}

/// At every width: a row has two lines just where its words do not fit in one.
void BundleDelegateTest::drawsEachHeadlineWhole()
{
    QFETCH(QString, headline);
    list({u"M"_s, headline});
    const int one = height(0);
    QList<int> heights;
    for (int width = 120; width < 700; ++width) {
        m_view.resize(width, 600);
        heights.append(height(1));
    }
    const auto fits = std::find(heights.cbegin(), heights.cend(), one);
    QVERIFY(fits != heights.cbegin() && fits != heights.cend());
    QVERIFY(std::all_of(fits, heights.cend(), [one](int each) { return each == one; }));
    // One pixel more and one less: the words that are drawn are as wide as the room of that line.
    QFont font = sizedFont(m_view.font(), 1.04, QFont::DemiBold);
    font.setFamilies({u"Noto Serif"_s, u"serif"_s});
    const int room = 120 + int(fits - heights.cbegin()) - 24;
    const int needed = QFontMetrics(font).horizontalAdvance(headline);
    QVERIFY2(std::abs(room - needed) <= 2, qPrintable(u"%1 for %2"_s.arg(room).arg(needed)));
}

void BundleDelegateTest::cutsWhatIsLonger()
{
    const int two = height(1);
    list({u"Harbour council splits over the night ferry "_s.repeated(9).trimmed()});
    QCOMPARE(height(0), two);
    const auto lines = linesDrawn(0);
    QVERIFY(lines.size() >= 3);
    QVERIFY(lines.last().second < drawn(0).height());
}

/// By the day the articles of one outlet are told apart.
void BundleDelegateTest::keepsTheDayBesideALongOutlet()
{
    const auto with = [&](const QString &line) {
        list({u"Mills turn"_s});
        m_model.item(0)->setData(line, BundleModel::LineRole);
        m_model.item(0)->setData(u"2,345 words"_s, BundleModel::CountRole);
        return drawn(0);
    };
    const QString outlet = u"The Harbour and Mill Courier 😀"_s;
    QVERIFY(with(outlet + u" · 21 Oct 2024"_s) != with(outlet + u" · 21 Oct 2025"_s));
    // What has no day is cut at its end as before, and so is what leaves no room beside the day.
    QVERIFY(with(outlet + u" of Vestby, first"_s) == with(outlet + u" of Vestby, second"_s));
    QVERIFY(with(u"Courier · "_s + outlet + u", first"_s)
            == with(u"Courier · "_s + outlet + u", second"_s));
}

void BundleDelegateTest::measuresThousandsWithoutShapingThem()
{
    std::mt19937 random(15); // NOLINT(cert-msc51-cpp): the same rows each time
    QStringList headlines;
    for (int number = 0; number < 5000; ++number) {
        QString words;
        while (words.size() < 20 + int(random() % 60))
            words += QStringList{u"Quay"_s,  u"ferry"_s,   u"the"_s,
                                 u"Fares"_s, u"“Boats”"_s, u"stay"_s}[random() % 6]
                + u' ';
        headlines.append(words.trimmed());
    }
    list(headlines);
    const auto quickest = [](const auto &work) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int time = 0; time < 5; ++time) {
            QElapsedTimer timer;
            timer.start();
            work();
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    const qint64 rows = quickest([this] { m_view.doItemsLayout(); });
    const qint64 shaping = quickest([&] {
        const QFontMetrics metrics(sizedFont(m_view.font(), 1.04, QFont::DemiBold));
        for (const QString &headline : std::as_const(headlines))
            (void)metrics.horizontalAdvance(headline);
    });
    QVERIFY2(rows < shaping,
             qPrintable(u"%1 for %2 ms"_s.arg(rows / 1'000'000).arg(shaping / 1'000'000)));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::BundleDelegateTest)
#include "tst_bundledelegate.moc"
