// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class MarkedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesMarks_data();
    void parsesMarks();
    void tellsNamesFromText_data();
    void tellsNamesFromText();
    void marksComeBack_data();
    void marksComeBack();
};

void MarkedTextTest::parsesMarks_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words"); // of the unnamed spans

    QTest::newRow("none") << u"It rained."_s << u"It rained."_s << QStringList{};
    QTest::newRow("two") << u"⟦It⟧ ⟦rained⟧."_s << u"It rained."_s
                         << QStringList{u"It"_s, u"rained"_s};
    QTest::newRow("nested, outer first")
        << u"⟦It ⟦rained⟧⟧."_s << u"It rained."_s << QStringList{u"It rained"_s, u"rained"_s};
    QTest::newRow("empty") << u"It⟦⟧ rained."_s << u"It rained."_s << QStringList{u""_s};
    QTest::newRow("after an astral character")
        << u"😀 ⟦It⟧ rained."_s << u"😀 It rained."_s << QStringList{u"It"_s};
}

void MarkedTextTest::parsesMarks()
{
    QFETCH(QString, marked);
    QFETCH(QString, text);
    QFETCH(QStringList, words);

    const MarkedText parsed = MarkedText::parse(marked);
    QCOMPARE(parsed.text, text);
    QStringList found;
    for (const Span span : parsed.spans)
        found.append(span.in(parsed.text).toString());
    QCOMPARE(found, words);
}

void MarkedTextTest::tellsNamesFromText_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("name"); // empty: the mark has none
    QTest::addColumn<QString>("words");

    QTest::newRow("a name") << u"⟦source:Ana Ruiz⟧ said"_s << u"source"_s << u"Ana Ruiz"_s;
    QTest::newRow("with digit and hyphen") << u"⟦cue-2:said⟧"_s << u"cue-2"_s << u"said"_s;
    QTest::newRow("a time is text") << u"⟦12:30⟧"_s << u""_s << u"12:30"_s;
    QTest::newRow("a capital is text") << u"⟦Noon: rain⟧"_s << u""_s << u"Noon: rain"_s;
    QTest::newRow("blanks are text") << u"⟦it rained: much⟧"_s << u""_s << u"it rained: much"_s;
}

void MarkedTextTest::tellsNamesFromText()
{
    QFETCH(QString, marked);
    QFETCH(QString, name);
    QFETCH(QString, words);

    const MarkedText parsed = MarkedText::parse(marked);
    const Span span = name.isEmpty() ? parsed.spans.value(0) : parsed.spanNamed(name);
    QCOMPARE(span.in(parsed.text).toString(), words);
    QCOMPARE(parsed.spans.isEmpty(), !name.isEmpty());
}

void MarkedTextTest::marksComeBack_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("none") << u"It rained."_s;
    QTest::newRow("side by side") << u"⟦It⟧⟦ rained⟧."_s;
    QTest::newRow("nested with one end") << u"⟦It ⟦rained.⟧⟧"_s;
    QTest::newRow("beyond the BMP") << u"⟦🌧⟧ again, ⟦⟦it⟧ rained⟧"_s;
}

void MarkedTextTest::marksComeBack()
{
    QFETCH(QString, marked);
    const MarkedText parsed = MarkedText::parse(marked);
    QCOMPARE(withMarks(parsed.text, parsed.spans), marked);
}

ONRECORD_TEST(MarkedTextTest)
#include "tst_markedtext.moc"
