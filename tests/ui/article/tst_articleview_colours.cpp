// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "tests/support/roomtests.h"
#include "tests/ui/article/articlebench.h"
#include "ui/theme/themecolours.h"

using namespace Qt::StringLiterals;

namespace onrecord {

class ArticleColoursTest : public QObject, private test::ArticleBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { show(test::sampleReading()); }
    void cleanup() { m_view.reset(); }

    void selectedStatementHasARing();
    void directSpeechHasItsActorsGround();
    void hoverLightsAStatement();
    void foundWordsAreLit();
    void wordsAgainstTheLineAreMarkedWhole();
    void datesAreColouredUntilFindingsCome();
    void picture_data();
    void picture();
};

void ArticleColoursTest::selectedStatementHasARing()
{
    const ThemeColours colours = ThemeColours::light();
    const QRect words = m_view->rectangleAt(spanOf(u"the city repair"_s).begin);
    const QRect above(words.left(), words.top() - 4, 20, 4);
    QVERIFY(!hasColour(above, colours.accent));
    m_view->selectStatement(u"s3"_s);
    QVERIFY(hasColour(above, colours.accent));
    m_view->selectStatement({});
    QVERIFY(!hasColour(above, colours.accent));
}

static QColor over(QColor above, const QColor &below)
{
    const double share = above.alphaF();
    const auto part = [share](int a, int b) {
        return int(a * share + b * (1 - share));
    };
    return QColor(part(above.red(), below.red()), part(above.green(), below.green()),
                  part(above.blue(), below.blue()));
}

static bool isNear(QRgb one, const QColor &other)
{
    return std::abs(qRed(one) - other.red()) <= 2 && std::abs(qGreen(one) - other.green()) <= 2
        && std::abs(qBlue(one) - other.blue()) <= 2;
}

void ArticleColoursTest::directSpeechHasItsActorsGround()
{
    const ThemeColours colours = ThemeColours::light();
    const auto groundAt = [&](const QString &words) {
        const QRect place = m_view->rectangleAt(spanOf(words).begin);
        return pictureOf(QRect(place.center().x(), place.top() + 2, 1, 1)).pixel(0, 0);
    };
    QVERIFY(isNear(groundAt(u" promised a second"_s), over(colours.groundOf(1), colours.page)));
    QVERIFY(isNear(groundAt(u" they wait"_s), over(colours.groundOf(2), colours.page)));
    QVERIFY(isNear(groundAt(u" city repair"_s), colours.page)); // a paraphrase has none
    QVERIFY(isNear(groundAt(u" councillor"_s), colours.page));
}

void ArticleColoursTest::datesAreColouredUntilFindingsCome()
{
    Reading waiting =
        test::plainReading(u"The ferry stays until 3 May 2031, the harbour master said."_s);
    waiting.complete = false;
    show(waiting);
    const auto hasDate = [&] {
        const QRect first = m_view->rectangleAt(spanOf(u"3 May"_s).begin);
        const QRect last = m_view->rectangleAt(spanOf(u"1, the"_s).begin);
        return hasColour(first.united(last), ThemeColours::light().date);
    };
    QTRY_VERIFY(hasDate());
    waiting.complete = true;
    m_view->setReading(waiting);
    QVERIFY(!hasDate()); // the findings have none there
}

void ArticleColoursTest::hoverLightsAStatement()
{
    const QRect place = m_view->rectangleAt(spanOf(u" city repair"_s).begin);
    const QRect pixel(place.center().x(), place.top() + 2, 1, 1);
    QTest::mouseMove(m_view->viewport(), {5, 600});
    const QRgb before = pictureOf(pixel).pixel(0, 0);
    QTest::mouseMove(m_view->viewport(), place.center());
    QTRY_VERIFY(pictureOf(pixel).pixel(0, 0) != before);
    QTest::mouseMove(m_view->viewport(), {5, 600});
    QTRY_COMPARE(pictureOf(pixel).pixel(0, 0), before);
}

void ArticleColoursTest::foundWordsAreLit()
{
    const QRect place = m_view->rectangleAt(spanOf(u"familiar"_s).begin);
    const QRect pixel(place.left(), place.top() + 1, 1, 1);
    const QRgb before = pictureOf(pixel).pixel(0, 0);
    m_view->setFound({spanOf(u"familiar"_s)}, -1);
    const QRgb found = pictureOf(pixel).pixel(0, 0);
    QVERIFY(found != before);
    m_view->setFound({spanOf(u"familiar"_s)}, 0);
    QVERIFY(pictureOf(pixel).pixel(0, 0) != found);
    m_view->setFound({}, -1);
    QCOMPARE(pictureOf(pixel).pixel(0, 0), before);
}

/// The left edge of what is painted in \a image in a colour that \a fits; its width where nothing is.
template <typename Fits>
static int leftEdge(const QImage &image, Fits fits)
{
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (fits(image.pixel(x, y)))
                return x;
        }
    }
    return image.width();
}

/// English words that end the first line of a paragraph written from the right: the line below them
/// begins under their first letter.
void ArticleColoursTest::wordsAgainstTheLineAreMarkedWhole()
{
    const MarkedText marked = MarkedText::parse(
        u"قال بو ليند: ⟦s1-content:“لم يسأل أحد الطواقم 😀” and “Nobody asked the crews,”⟧ said Bo "
        "Lind, who speaks for them."_s);
    show(test::readingOf(marked, {{u"s1"_s, 1}}));
    const ThemeColours colours = ThemeColours::light();
    const QRect first = m_view->rectangleAt(0);
    const QImage line =
        pictureOf(QRect(0, first.top(), m_view->viewport()->width(), first.height() + 4));
    const int stroke = leftEdge(line, [&](QRgb pixel) { return pixel == colours.actor(1).rgb(); });
    const int words = leftEdge(line, [](QRgb pixel) { return qGray(pixel) < 60; });
    QVERIFY(words < line.width() / 2);
    QVERIFY2(std::abs(stroke - words) <= 2, qPrintable(u"%1, %2"_s.arg(stroke).arg(words)));
}

void ArticleColoursTest::picture_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::newRow("light") << false << QSize(888, 640) << 100;
    QTest::newRow("dark") << true << QSize(888, 640) << 100;
    QTest::newRow("narrow") << false << QSize(400, 640) << 100;
    QTest::newRow("twice the size") << false << QSize(888, 640) << 200;
}

// Every actor who is to be seen is to be seen in his colour. With ONRECORD_PICTURES set to a folder
// the pictures are left there, to be looked at.
void ArticleColoursTest::picture()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    const ThemeColours colours = dark ? ThemeColours::dark() : ThemeColours::light();
    m_view->resize(size);
    m_view->setColours(colours);
    m_view->setZoom(zoom);
    QCoreApplication::processEvents();
    QVERIFY(hasColour(m_view->viewport()->rect(), colours.actor(1)));
    QVERIFY(hasColour(m_view->viewport()->rect(), colours.date));
    m_view->selectStatement(u"s3"_s);
    QVERIFY(hasColour(m_view->viewport()->rect(), colours.actor(2)));
    const QImage image = m_view->grab().toImage();
    if (const QString folder = qEnvironmentVariable("ONRECORD_PICTURES"); !folder.isEmpty())
        QVERIFY(image.save(folder + u'/' + QLatin1StringView(QTest::currentDataTag()) + u".png"_s));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ArticleColoursTest)
#include "tst_articleview_colours.moc"
