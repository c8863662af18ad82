// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What fields of records are called, and what is made of their words.
class RecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNames_data();
    void knowsNames();
    void readsAuthors_data();
    void readsAuthors();
    void choosesTheText();
    void choosesTheTextWithParagraphs();
    void tellsOutletAndAddressApart();
};

void RecordTest::knowsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<RecordField>("field");

    QTest::newRow("plain") << u"title"_s << RecordField::Title;
    QTest::newRow("capitals and blanks") << u"Publication date"_s << RecordField::Published;
    QTest::newRow("underscores") << u"full_text"_s << RecordField::Text;
    QTest::newRow("a hyphen") << u"By-line"_s << RecordField::Byline;
    QTest::newRow("a prefix") << u"dc:creator"_s << RecordField::Byline;
    QTest::newRow("a hump") << u"articleBody"_s << RecordField::Text;
    QTest::newRow("German") << u"Überschrift"_s << RecordField::Title;
    QTest::newRow("a summary") << u"description"_s << RecordField::Summary;
    QTest::newRow("a day that is none of publication") << u"date_download"_s << RecordField::None;
    QTest::newRow("a change") << u"dateModified"_s << RecordField::None;
    QTest::newRow("anything") << u"score"_s << RecordField::None;
}

void RecordTest::knowsNames()
{
    QFETCH(QString, name);
    QTEST(FieldNames::instance().meaningOf(name).field, "field");
}

void RecordTest::readsAuthors_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("authors"); // parted by bars

    QTest::newRow("one") << u"By Ida Lund"_s << u"Ida Lund"_s;
    QTest::newRow("two") << u"Ida Lund and Ole Berg"_s << u"Ida Lund|Ole Berg"_s;
    QTest::newRow("turned") << u"Lund, Ida"_s << u"Ida Lund"_s;
    QTest::newRow("several turned")
        << u"van Lund, Ida; Berg, Ole K."_s << u"van Lund|Ida|Ole K. Berg"_s;
    QTest::newRow("parted by commas") << u"Ida Lund, Ole Berg"_s << u"Ida Lund|Ole Berg"_s;
    QTest::newRow("a list of one") << u"Ida Lund;"_s << u"Ida Lund"_s;
    QTest::newRow("an address") << u"https://vik.example/ida"_s << QString();
}

void RecordTest::readsAuthors()
{
    QFETCH(QString, words);
    QTEST(authorsInField(words).join(u'|'), "authors");
}

void RecordTest::choosesTheText()
{
    const QString all = u"The ferry stays in Vik. "_s.repeated(20);
    RecordFields record;
    record.add(FieldNames::instance().meaningOf(u"content"_s), all.left(60) + u"[+400 chars]"_s);
    QVERIFY(!record.isArticle());
    record.add(FieldNames::instance().meaningOf(u"text"_s), u"NaN"_s);
    record.add(FieldNames::instance().meaningOf(u"full_text"_s), all);
    record.add(FieldNames::instance().meaningOf(u"content_html"_s), u"<p>"_s + all);
    QVERIFY(record.isArticle());
    QVERIFY(record.text().startsWith(u"<p>"));
}

/// Interfaces give one text with paragraphs and one without.
void RecordTest::choosesTheTextWithParagraphs()
{
    const QString all = u"The ferry stays in Vik. "_s.repeated(40);
    RecordFields record;
    record.add(FieldNames::instance().meaningOf(u"bodyText"_s), all);
    QCOMPARE(record.text(), all.trimmed());
    record.add(FieldNames::instance().meaningOf(u"body"_s), u"<p>"_s + all + u"</p>"_s);
    QVERIFY(record.text().startsWith(u"<p>"));
}

void RecordTest::tellsOutletAndAddressApart()
{
    const QString text = u"The ferry stays in Vik for another year 😀, the council said."_s;
    RecordFields record;
    record.add({RecordField::Title, 0}, u"Ferry stays in Vik - Vik Courier"_s);
    record.add({RecordField::Text, 0}, text);
    record.add({RecordField::Outlet, 0}, u"https://courier.example/vik"_s);
    record.add({RecordField::Outlet, 1}, u"Vik Courier"_s);
    const ArticleDraft draft = draftOfRecord(record, DayOrder::Unknown);
    QCOMPARE(draft.title, u"Ferry stays in Vik"_s);
    QCOMPARE(draft.outlet, u"Vik Courier"_s);
    QCOMPARE(draft.url, u"https://courier.example/vik"_s);
}

ONRECORD_TEST(RecordTest)
#include "tst_record.moc"
