// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/formats/articlereader.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheParagraphOfAnOffset();
    void numbersParagraphsAsReadersDo();
    void takesAnotherDayOfPublication();
    void isEmptyByDefault();
};

static Document documentOf(const QString &text)
{
    return Document(articleFromText(text).value());
}

void DocumentTest::findsTheParagraphOfAnOffset()
{
    const MarkedText sample =
        MarkedText::parse(u"\n ⟦first:Rain 🌧.⟧ ⟦between:\n⟧\n⟦second:Sun.⟧\n"_s);
    const Document document = documentOf(sample.text);
    QCOMPARE(document.paragraphAt(0), -1);
    QCOMPARE(document.paragraphAt(sample.spanNamed(u"first").begin), 0);
    QCOMPARE(document.paragraphAt(sample.spanNamed(u"first").end - 1), 0);
    QCOMPARE(document.paragraphAt(sample.spanNamed(u"between").begin), 0);
    QCOMPARE(document.paragraphAt(sample.spanNamed(u"second").begin), 1);
    QCOMPARE(document.paragraphAt(sample.text.size()), 1);
}

void DocumentTest::numbersParagraphsAsReadersDo()
{
    const Document document =
        documentOf(u"Ferry Stays in Harbour\n\nBy Ane Lund\n\nIt rained.\n\nIt stopped.\n"_s);
    QCOMPARE(document.paragraphs().size(), 4);
    QCOMPARE(document.paragraphNumber(0), 0);
    QCOMPARE(document.paragraphNumber(1), 0);
    QCOMPARE(document.paragraphNumber(2), 1);
    QCOMPARE(document.paragraphNumber(3), 2);
    QCOMPARE(document.paragraphNumber(-1), 0);
    QCOMPARE(document.numberAt(document.text().indexOf(u"rained")), 1);
    QCOMPARE(document.numberAt(document.text().indexOf(u"Harbour")), 0);
    QCOMPARE(document.numberAt(document.text().indexOf(u"\n\nIt stopped")), 0);
    QCOMPARE(document.numberAt(-1), 0);
}

void DocumentTest::takesAnotherDayOfPublication()
{
    const Document document = documentOf(u"date 2026-11-17 It rained.\n"_s);
    const Document other = document.publishedOn(QDate(2026, 11, 18));
    QCOMPARE(other.article().published, QDate(2026, 11, 18));
    QCOMPARE(other.article().publishedSpan, document.article().publishedSpan);
    QCOMPARE(other.paragraphs(), document.paragraphs());
    QCOMPARE(document.article().published, QDate(2026, 11, 17));
    QCOMPARE(document.publishedOn(QDate(2026, 11, 17)).article(), document.article());
}

void DocumentTest::isEmptyByDefault()
{
    const Document document;
    QVERIFY(document.text().isEmpty());
    QVERIFY(document.paragraphs().isEmpty());
    QCOMPARE(document.paragraphAt(0), -1);
}

ONRECORD_TEST(DocumentTest)
#include "tst_document.moc"
