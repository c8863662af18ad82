// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordsbeside.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class WordsBesideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatDiffers_data();
    void showsWhatDiffers();
};

void WordsBesideTest::showsWhatDiffers_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("shownOne");
    QTest::addColumn<QString>("shownOther");

    const QString quay = u"that the old quay would be closed for all of the boats"_s;
    QTest::newRow("short") << u"it rains 😀"_s << u"it snows"_s << u"“it rains 😀”"_s
                           << u"“it snows”"_s;
    QTest::newRow("longer at the end") << quay << quay + u" of the island"_s << u"“…the boats”"_s
                                       << u"“…the boats of the island”"_s;
    QTest::newRow("another beginning")
        << u"and "_s + quay << quay << u"“and that the old quay would be…”"_s
        << u"“that the old quay would be…”"_s;
    QTest::newRow("none before") << QString() << u"“We stay,”"_s << QString() << u"“We stay,”"_s;
}

void WordsBesideTest::showsWhatDiffers()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const wording::WordsBeside beside = wording::wordsBeside(one, other, 30);
    QTEST(beside.one, "shownOne");
    QTEST(beside.other, "shownOther");
}

ONRECORD_TEST(WordsBesideTest)
#include "tst_wordsbeside.moc"
