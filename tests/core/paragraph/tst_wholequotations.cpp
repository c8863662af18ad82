// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/wholequotations.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class WholeQuotationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
};

/// What holds of a paragraph: one quotation, quoted throughout, left open, ends with a comma.
void WholeQuotationsTest::tells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("holds");
    QTest::newRow("one") << u"“We stay. We wait.”"_s << u"one throughout"_s;
    QTest::newRow("a comma within") << u"“We stay,”"_s << u"one throughout comma"_s;
    QTest::newRow("a comma behind") << u"'We stay',"_s << u"one comma"_s;
    QTest::newRow("marks within") << u"“He said ‘no’ twice.”"_s << u"one throughout"_s;
    QTest::newRow("the same marks within")
        << u"\"I read it: “It burnt.” That is all.\""_s << u"one throughout"_s;
    QTest::newRow("the same marks, closed first")
        << u"“I read it: “It burnt.” That is all.”"_s << u"one throughout"_s;
    QTest::newRow("the same straight marks within")
        << u"\"I read it: \"It burnt.\" That is all.\""_s << u"throughout"_s;
    QTest::newRow("left open") << u"“We stay."_s << u"one open"_s;
    QTest::newRow("who spoke") << u"“We stay,” Ruiz said. “We wait.”"_s << QString();
    QTest::newRow("behind other words") << u"That was “enough.”"_s << QString();
    QTest::newRow("no marks") << u"We stay,"_s << u"comma"_s;
}

void WholeQuotationsTest::tells()
{
    QFETCH(QString, text);
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    const Span all{0, text.size()};
    QStringList holds;
    if (isOneQuotation(text, all))
        holds += u"one"_s;
    if (isQuotedThroughout(text, all, *lexicon))
        holds += u"throughout"_s;
    if (staysOpen(text, all))
        holds += u"open"_s;
    if (endsWithComma(text, all))
        holds += u"comma"_s;
    QTEST(holds.join(u' '), "holds");
}

ONRECORD_TEST(WholeQuotationsTest)
#include "tst_wholequotations.moc"
