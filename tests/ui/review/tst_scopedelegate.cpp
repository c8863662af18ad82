// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scopedelegate.h"

#include "ui/widgets/sizedfont.h"

#include "tests/support/roomtests.h"

#include <QApplication>
#include <QFontMetrics>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// How wide the parts of a line in the scope bar are.
class ScopeDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTheRowsNeed();
    void cutsNoneOfThem();
    void cutsNothingWhereThereIsRoom();
    void givesEachHalfWhereThereIsNone();
    void leavesToTheOtherWhatItDoesNotNeed();
    void drawsWordsRightBehindTheNames_data();
    void drawsWordsRightBehindTheNames();

private:
    static ScopeRow row(const QString &name, const QString &words, const QString &reason)
    {
        return {u"¶12"_s, u"1c"_s, name, words, reason, 1, 2};
    }
    static int sum(const ScopeColumns &columns)
    {
        return columns.change + columns.words + columns.reason;
    }
};

void ScopeDelegateTest::takesWhatTheRowsNeed()
{
    const QFont font = QApplication::font();
    const QFontMetrics metrics(font);
    const ScopeColumns needed =
        ScopeColumns::neededBy({row(u"Holm"_s, u"the shipyard 😀"_s, u"same name"_s),
                                row(u"Ås"_s, u"no"_s, u"same chain: she"_s)},
                               font);
    QVERIFY(needed.words - metrics.horizontalAdvance(u"the shipyard 😀"_s) < 3);
    QVERIFY(needed.reason - metrics.horizontalAdvance(u"same chain: she"_s) < 3);
    QVERIFY(needed.change < metrics.horizontalAdvance(u"1c → Holm"_s) * 3 / 2);
    QCOMPARE(ScopeColumns::neededBy({}, font).words, 0);
}

/// Letters are parts of a pixel wide.
void ScopeDelegateTest::cutsNoneOfThem()
{
    const QFont font = QApplication::font();
    const QFontMetrics metrics(font);
    const QFontMetrics bold(sizedFont(font, 1, QFont::DemiBold));
    const auto isWhole = [](const QFontMetrics &with, const QString &words, int room) {
        return with.elidedText(words, Qt::ElideRight, room) == words;
    };
    QString letters;
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
        letters += QChar(letter);
        const ScopeRow each = row(letters, letters + u",”"_s, letters + u": 12"_s);
        const ScopeColumns needed = ScopeColumns::neededBy({each}, font);
        QVERIFY2(isWhole(metrics, each.words, needed.words), qPrintable(letters));
        QVERIFY2(isWhole(metrics, each.reason, needed.reason), qPrintable(letters));
        QVERIFY2(
            isWhole(bold, u" → "_s + each.name, needed.change - bold.horizontalAdvance(each.label)),
            qPrintable(letters));
    }
}

void ScopeDelegateTest::cutsNothingWhereThereIsRoom()
{
    const ScopeColumns needed{60, 300, 150};
    const ScopeColumns columns = needed.within(600);
    QCOMPARE(columns.change, 60);
    QVERIFY(columns.words >= 300);
    QCOMPARE(columns.reason, 150);
    QVERIFY(sum(columns) < 600);
}

void ScopeDelegateTest::givesEachHalfWhereThereIsNone()
{
    const ScopeColumns needed{400, 900, 900};
    const ScopeColumns columns = needed.within(600);
    QVERIFY(columns.change < 200); // names give way first
    QVERIFY(std::abs(columns.words - columns.reason) <= 1);
    QVERIFY(sum(columns) < 600);
    const ScopeColumns none = needed.within(40);
    QVERIFY(none.words >= 0 && none.reason >= 0);
}

void ScopeDelegateTest::leavesToTheOtherWhatItDoesNotNeed()
{
    const ScopeColumns shortWords = ScopeColumns{60, 50, 900}.within(600);
    QCOMPARE(shortWords.words, 50);
    QVERIFY(shortWords.reason > 400);
    const ScopeColumns shortReason = ScopeColumns{60, 900, 50}.within(600);
    QCOMPARE(shortReason.reason, 50);
    QVERIFY(shortReason.words > 400);
}

void ScopeDelegateTest::drawsWordsRightBehindTheNames_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

/// No column is empty: between parts of the line stands no more than the gap, but for words that are shorter than others.
void ScopeDelegateTest::drawsWordsRightBehindTheNames()
{
    QFETCH(Qt::LayoutDirection, direction);
    QListWidget list;
    list.setLayoutDirection(direction);
    list.setFrameShape(QFrame::NoFrame);
    const ThemeColours colours = ThemeColours::light();
    auto *delegate = new ScopeDelegate(colours, &list);
    list.setItemDelegate(delegate);
    const ScopeRow wide = row(u"Holm"_s, u"M"_s.repeated(200), u"same"_s);
    delegate->setRows({wide}, list.font());
    (new QListWidgetItem(&list))->setData(ScopeDelegate::RowRole, QVariant::fromValue(wide));
    list.resize(600, 60);
    list.show();
    const QImage drawn = list.viewport()->grab(list.visualItemRect(list.item(0))).toImage();
    int blank = 0;
    int widest = 0;
    int inked = 0;
    for (int x = 70; x < drawn.width() - 70; ++x) { // between the place and the edge
        bool isInk = false;
        for (int y = 3; y < drawn.height() - 3; ++y)
            isInk |= qGray(drawn.pixel(x, y)) < 128;
        blank = isInk ? 0 : blank + 1;
        inked += isInk;
        widest = qMax(widest, blank);
    }
    QVERIFY(inked > 200);
    QVERIFY2(widest < 24, qPrintable(QString::number(widest)));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ScopeDelegateTest)
#include "tst_scopedelegate.moc"
