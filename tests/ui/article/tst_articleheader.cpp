// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articleheader.h"

#include "ui/article/pagemetrics.h"

#include "tests/support/roomtests.h"

#include <QImage>
#include <QTest>
#include <QTranslator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Author, outlet and day where letters of both directions stand in one line.
class ArticleHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInTheOrderOfTheLine_data();
    void readsInTheOrderOfTheLine();
    void underlinesTheWholeDay_data();
    void underlinesTheWholeDay();
    void addsNothingWhereAllGoesOneWay();
};

namespace {

/// "By", in Arabic.
class ArabicBy : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "By %1") == 0 ? u"بقلم %1"_s : QString();
    }
};

constexpr int width = 900;

PageMetrics metrics()
{
    return PageMetrics::of(Preferences(), 100, width, QFont());
}

Article article(const QString &byline, const QString &outlet)
{
    Article article;
    article.byline = byline;
    article.outlet = outlet;
    article.published = QDate(2026, 11, 24);
    return article;
}

/// What is pointed at from one side of the line to the other, each part as often as it is come to.
QList<HeadPart> partsFrom(Qt::Edge side, const ArticleHeader &header)
{
    const PageMetrics measures = metrics();
    const int y = measures.top + 12;
    QList<HeadPart> parts;
    for (int step = 0; step < measures.column; ++step) {
        const int x = side == Qt::LeftEdge ? step : measures.column - step;
        const auto part = header.partAt(QPointF(x, y), 0);
        if (part && (parts.isEmpty() || parts.last() != *part))
            parts.append(*part);
    }
    return parts;
}

} // namespace

void ArticleHeaderTest::readsInTheOrderOfTheLine_data()
{
    QTest::addColumn<bool>("isArabic");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("outlet");
    QTest::newRow("English, Latin") << false << u"Ola Hem"_s << u"Tarn Post"_s;
    QTest::newRow("English, an Arabic outlet") << false << u"Ola Hem"_s << u"بريد تارن"_s;
    QTest::newRow("English, all Arabic") << false << u"علي حسن"_s << u"بريد تارن"_s;
    QTest::newRow("Arabic, Latin") << true << u"Ola Hem"_s << u"Tarn Post"_s;
    QTest::newRow("Arabic, an Arabic outlet") << true << u"Ola Hem"_s << u"بريد تارن"_s;
    QTest::newRow("Arabic, all Arabic") << true << u"علي حسن"_s << u"بريد تارن"_s;
}

void ArticleHeaderTest::readsInTheOrderOfTheLine()
{
    QFETCH(bool, isArabic);
    QFETCH(QString, byline);
    QFETCH(QString, outlet);
    ArabicBy arabic;
    if (isArabic)
        QCoreApplication::installTranslator(&arabic);
    ArticleHeader header;
    header.setArticle(article(byline, outlet), false);
    header.layOut(metrics());
    const QList<HeadPart> inOrder{HeadPart::Byline, HeadPart::Outlet, HeadPart::Day};
    QCOMPARE(partsFrom(isArabic ? Qt::RightEdge : Qt::LeftEdge, header), inOrder);
}

void ArticleHeaderTest::underlinesTheWholeDay_data()
{
    readsInTheOrderOfTheLine_data();
}

/// As wide as the stretch where the day is pointed at.
void ArticleHeaderTest::underlinesTheWholeDay()
{
    QFETCH(bool, isArabic);
    QFETCH(QString, byline);
    QFETCH(QString, outlet);
    ArabicBy arabic;
    if (isArabic)
        QCoreApplication::installTranslator(&arabic);
    ArticleHeader header;
    header.setArticle(article(byline, outlet), false);
    const PageMetrics measures = metrics();
    header.layOut(measures);
    QImage picture(width, 120, QImage::Format_RGB32);
    picture.fill(Qt::white);
    {
        QPainter painter(&picture);
        header.paint(painter, QPointF(0, 0), 0, ThemeColours::light());
    }
    // The lowest line with ink is the one below the day.
    int below = picture.height() - 1;
    const auto inkIn = [&](int y) {
        std::pair<int, int> ink{-1, -1};
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y).lightness() > 200)
                continue;
            ink.first = ink.first < 0 ? x : ink.first;
            ink.second = x;
        }
        return ink;
    };
    while (below > 0 && inkIn(below).first < 0)
        --below;
    const auto [left, right] = inkIn(below);
    int first = -1;
    int last = -1;
    for (int x = 0; x < measures.column; ++x) {
        if (header.partAt(QPointF(x, measures.top + 12), 0) == HeadPart::Day) {
            first = first < 0 ? x : first;
            last = x;
        }
    }
    QVERIFY(last - first > 100);
    QVERIFY2(std::abs(left - first) <= 6 && std::abs(right - last) <= 6,
             qPrintable(u"%1 to %2, day %3 to %4"_s.arg(left).arg(right).arg(first).arg(last)));
}

void ArticleHeaderTest::addsNothingWhereAllGoesOneWay()
{
    ArticleHeader header;
    header.setArticle(article(u"Ola Hem"_s, u"Tarn Post"_s), false);
    QCOMPARE(header.line(), u"By Ola Hem · Tarn Post · Tuesday 24 November 2026"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ArticleHeaderTest)
#include "tst_articleheader.moc"
