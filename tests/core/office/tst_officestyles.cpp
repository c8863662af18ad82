// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/officestyles.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What names of styles mean, and what a style takes from those that it is based on.
class OfficeStylesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNames_data();
    void knowsNames();
    void inherits();
    void endsWhereStylesGoInCircles();
};

void OfficeStylesTest::knowsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("level");
    const auto row = [](const char *name, OfficeRole role, int level = 0) {
        QTest::newRow(name) << QString::fromUtf8(name) << int(role) << level;
    };
    row("Title", OfficeRole::Title);
    row("heading 2", OfficeRole::Heading, 2);
    row("Heading_20_3", OfficeRole::Heading, 3);
    row("Heading", OfficeRole::Heading, 1);
    row("Überschrift 4", OfficeRole::Heading, 4);
    row("Titre2", OfficeRole::Heading, 2);
    row("Titre", OfficeRole::Title);
    row("Intense Quote", OfficeRole::Quotation);
    row("Block Text", OfficeRole::Quotation);
    row("List Bullet 2", OfficeRole::ListItem);
    row("toc 1", OfficeRole::Furniture);
    row("footnote text", OfficeRole::Note);
    row("Body Text", OfficeRole::Text);
    row("Normal", OfficeRole::Text);
    row("", OfficeRole::Text);
}

void OfficeStylesTest::knowsNames()
{
    QFETCH(QString, name);
    const NamedRole named = roleOfStyle(name);
    QTEST(int(named.role), "role");
    QTEST(int(named.level), "level");
}

void OfficeStylesTest::inherits()
{
    OfficeStyles styles;
    OfficeStyle heading;
    heading.named = {OfficeRole::Heading, 2};
    heading.outline = 2;
    heading.size = 30;
    heading.bold = 1;
    styles.insert(u"a"_s, heading);
    OfficeStyle ours;
    ours.parent = u"a"_s;
    ours.bold = 0;
    styles.insert(u"b"_s, ours);
    const OfficeStyle whole = styles.resolved(u"b"_s);
    QCOMPARE(whole.size, 30);
    QCOMPARE(whole.bold, 0);
    QCOMPARE(roleOf(whole), (NamedRole{OfficeRole::Heading, 2}));
    QCOMPARE(roleOf(styles.resolved(u"unknown"_s)), NamedRole());
    QCOMPARE(roleOf(styles.resolved(u"p Heading_20_3"_s)), (NamedRole{OfficeRole::Heading, 3}));

    OfficeStyle body; // of the body, though it is based on a heading
    body.parent = u"a"_s;
    body.outline = 0;
    QCOMPARE(roleOf(body), NamedRole());
}

void OfficeStylesTest::endsWhereStylesGoInCircles()
{
    OfficeStyles styles;
    OfficeStyle style;
    style.parent = u"b"_s;
    styles.insert(u"a"_s, style);
    style.parent = u"a"_s;
    styles.insert(u"b"_s, style);
    QCOMPARE(roleOf(styles.resolved(u"a"_s)), NamedRole());
}

ONRECORD_TEST(OfficeStylesTest)
#include "tst_officestyles.moc"
