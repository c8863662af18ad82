// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class WarningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWarningHasASentenceOfItsOwn();
    void showsWhatATerminalWouldObey();
};

void WarningsTest::everyWarningHasASentenceOfItsOwn()
{
    QStringList sentences;
    for (int kind = 0; kind <= int(WarningKind::NotEnglish); ++kind) {
        const QString said = wording::sentence(Warning{WarningKind(kind), u"windows-1252"_s, 3});
        QVERIFY(!said.isEmpty());
        QVERIFY2(!said.contains(u'%'), qPrintable(said));
        sentences << said;
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void WarningsTest::showsWhatATerminalWouldObey()
{
    const QString said =
        wording::sentence(Warning{WarningKind::EncodingGuessed, u"\u001b[31m\u202e😀"_s, 0});
    QVERIFY2(!said.contains(u'\u001b') && !said.contains(u'\u202e'), qPrintable(said));
}

ONRECORD_TEST(WarningsTest)
#include "tst_warnings.moc"
