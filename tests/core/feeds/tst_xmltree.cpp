// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/xmltree.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// XML as a flat tree, well-formed or not.
class XmlTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void knowsNamespaces_data();
    void knowsNamespaces();
    void putsEndsRight();
    void writesHtml();
    void survivesAnything_data();
    void survivesAnything();
    void tellsTheRoot_data();
    void tellsTheRoot();
};

void XmlTreeTest::readsText_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << u"<a><b>Ferry 😀</b> stays</a>"_s << u"Ferry 😀 stays"_s;
    QTest::newRow("escaped") << u"<a>x &lt; y &amp; z &#8217;</a>"_s << u"x < y & z ’"_s;
    QTest::newRow("CDATA") << u"<a><![CDATA[<p>x & y]]]]><![CDATA[></p>]]></a>"_s
                           << u"<p>x & y]]></p>"_s;
    QTest::newRow("names that HTML has") << u"<a>x&nbsp;&mdash;&eacute;</a>"_s << u"x\u00A0—é"_s;
    QTest::newRow("names that the text declares")
        << u"<!DOCTYPE a [<!ENTITY vik \"Vik\">]><a>In &vik;.</a>"_s << u"In Vik."_s;
    QTest::newRow("a raw sign") << u"<a>x & y &foo; &#x; z</a>"_s << u"x & y &foo; &#x; z"_s;
    QTest::newRow("a raw bracket") << u"<a>x < y</a>"_s << u"x < y"_s;
    QTest::newRow("raw, beside CDATA") << u"<a>x & y<![CDATA[<p>]]></a>"_s << u"x & y<p>"_s;
    QTest::newRow("comments") << u"<!-- no --><a>x<!-- y -->z<?php 1?></a>"_s << u"xz"_s;
    QTest::newRow("blanks before the declaration")
        << u"\n <?xml version=\"1.0\"?><a>x</a>"_s << u"x"_s;
    QTest::newRow("another encoding than said")
        << u"<?xml version=\"1.0\" encoding=\"windows-1252\"?><a>é</a>"_s << u"é"_s;
    QTest::newRow("cut off") << u"<a><b>Ferry</b><b>sta"_s << u"Ferrysta"_s;
    QTest::newRow("a file that is not read")
        << u"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>y&x;</a>"_s << u"y"_s;
}

void XmlTreeTest::readsText()
{
    QFETCH(QString, xml);
    const auto tree = readXml(xml);
    QVERIFY(tree);
    QTEST(tree->textOf(tree->root()), "text");
}

void XmlTreeTest::knowsNamespaces_data()
{
    QTest::addColumn<QString>("begin"); // what makes the document broken or not

    QTest::newRow("well-formed") << QString();
    QTest::newRow("broken") << u"A & B"_s;
}

void XmlTreeTest::knowsNamespaces()
{
    QFETCH(QString, begin);
    const auto tree = readXml(u"<a xmlns='urn:a' xmlns:m='urn:m'>"_s + begin
                              + u"<b x='1' m:y='2 &amp; 3'/><m:b/><n xmlns='urn:n'><o/></n></a>"_s);
    QVERIFY(tree);
    const QList<int> both = tree->children(tree->root(), u"b");
    QCOMPARE(both.size(), 2);
    QCOMPARE((*tree)[both[0]].space, u"urn:a"_s);
    QCOMPARE(tree->attribute(both[0], u"m:y"), u"2 & 3"_s);
    QCOMPARE((*tree)[both[1]].space, u"urn:m"_s);
    QCOMPARE((*tree)[tree->first(0, u"o")].space, u"urn:n"_s);
    QCOMPARE(tree->child(tree->root(), u"c"), -1);
}

void XmlTreeTest::putsEndsRight()
{
    const auto tree = readXml(u"<a><i><t>One<br>more</i><i><t>Two</x></t></i></a>"_s);
    QVERIFY(tree);
    const QList<int> items = tree->children(tree->root(), u"i");
    QCOMPARE(items.size(), 2);
    QCOMPARE(tree->textOf(items[0]), u"Onemore"_s);
    QCOMPARE(tree->textOf(items[1]), u"Two"_s);
}

void XmlTreeTest::writesHtml()
{
    const auto tree =
        readXml(u"<a><p class='x &lt;'>Ferry &amp; <b>quay</b><br/></p><q>no</q><p>Two</p></a>"_s);
    QVERIFY(tree);
    QCOMPARE(htmlOf(*tree, tree->root()),
             u"<p class=\"x &lt;\">Ferry &amp; <b>quay</b><br></p><q>no</q><p>Two</p>"_s);
    const QString without = htmlOf(*tree, tree->root(), [](const XmlTree &within, int node) {
        return within[node].name == u"q" ? QString() : u"div"_s;
    });
    QCOMPARE(without,
             u"<div class=\"x &lt;\">Ferry &amp; <div>quay</div><div></div></div>"
             "<div>Two</div>"_s);
}

void XmlTreeTest::survivesAnything_data()
{
    QTest::addColumn<QString>("xml");

    QString bomb = u"<!DOCTYPE a [<!ENTITY a0 \"ha\">"_s;
    for (int level = 1; level < 30; ++level)
        bomb += u"<!ENTITY a%1 \"&a%2;&a%2;&a%2;&a%2;\">"_s.arg(level).arg(level - 1);
    QTest::newRow("a bomb of entities") << bomb + u"]><a>&a29;</a>"_s;
    QTest::newRow("deep") << u"<a>"_s.repeated(200'000);
    QTest::newRow("marks that do not end") << u"<a><!-- <![CDATA[ <b "_s.repeated(20'000);
    QTest::newRow("values that do not end") << u"<a b=\""_s.repeated(50'000);
    QTest::newRow("ends without a begin") << u"<a>"_s + u"</b>"_s.repeated(100'000);
    QTest::newRow("signs") << u"<a>"_s + u"&<"_s.repeated(100'000);
    QTest::newRow("nothing") << QString();
}

void XmlTreeTest::survivesAnything()
{
    QFETCH(QString, xml);
    const auto tree = readXml(xml);
    QVERIFY(tree);
    QVERIFY(tree->textOf(0).size() <= xml.size());
}

void XmlTreeTest::tellsTheRoot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("space");

    QTest::newRow("declared") << u"<?xml version='1.0'?>\n<!-- x -->\n<rss version='2.0'>"_s
                              << u"rss"_s << QString();
    QTest::newRow("a prefix") << u"<rdf:RDF xmlns:rdf=\"urn:r\" xmlns=\"urn:d\">"_s << u"RDF"_s
                              << u"urn:r"_s;
    QTest::newRow("a document type")
        << u"<!DOCTYPE nitf SYSTEM \"n.dtd\" [<!ENTITY a '>'>]>\n<nitf xmlns='urn:n'>"_s
        << u"nitf"_s << u"urn:n"_s;
    QTest::newRow("prose") << u"It rained <b>here</b>."_s << QString() << QString();
}

void XmlTreeTest::tellsTheRoot()
{
    QFETCH(QString, text);
    const XmlRoot root = xmlRootOf(text);
    QTEST(root.name, "name");
    QTEST(root.space, "space");
}

ONRECORD_TEST(XmlTreeTest)
#include "tst_xmltree.moc"
