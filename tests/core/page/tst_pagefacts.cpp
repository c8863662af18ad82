// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagefacts.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What a page says of its article, in the order in which it is believed.
class PageFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesJsonLdMost();
    void readsMetaElements();
    void readsDublinCore();
    void readsMicrodata();
    void takesNoDayOfChange();
    void takesNothingFromAnOffice();
    void readsAddresses_data();
    void readsAddresses();
    void takesNoArchiveForTheOutlet();
    void readsTheLanguage();
};

static PageFacts factsIn(const QByteArray &html)
{
    return factsOf(PageTree(html));
}

void PageFactsTest::believesJsonLdMost()
{
    const PageFacts facts = factsIn(
        "<meta property=og:title content='Another'><meta name=author content='Ole Berg'>"
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Ferry\", "
        "\"author\": \"Ida Lund\"}</script>");
    QCOMPARE(facts.titles, QStringList{u"Ferry"_s});
    QCOMPARE(facts.authors, QStringList{u"Ida Lund"_s});
}

void PageFactsTest::readsMetaElements()
{
    const PageFacts facts =
        factsIn("<meta property='og:title' content='Ferry &amp;amp; quay'>"
                "<meta property='og:site_name' content='Vestby Courier'>"
                "<meta name=byl content='By Ida Lund'><meta property='article:author' "
                "content='https://a.example/ida'>"
                "<meta property='article:published_time' content='2026-11-17T08:00:00Z'>");
    QCOMPARE(facts.titles, QStringList{u"Ferry & quay"_s});
    QCOMPARE(facts.outlet, u"Vestby Courier"_s);
    QCOMPARE(facts.authors, QStringList{u"Ida Lund"_s});
    QCOMPARE(facts.published, QDate(2026, 11, 17));
}

void PageFactsTest::readsDublinCore()
{
    const PageFacts asProperties = factsIn("<meta property=dc:title content=Ferry><meta "
                                           "property='dc:creator' content='Ida Lund'>");
    QCOMPARE(asProperties.titles, QStringList{u"Ferry"_s});
    QCOMPARE(asProperties.authors, QStringList{u"Ida Lund"_s});
    const PageFacts turned = factsIn("<meta name=citation_author content='Lund, Ida'><meta "
                                     "name=citation_author content='Berg, Ole H.'>");
    QCOMPARE(turned.authors, (QStringList{u"Ida Lund"_s, u"Ole H. Berg"_s}));

    const PageFacts facts =
        factsIn("<meta name=DC.title content=Ferry><meta name=DC.creator content='Ida Lund'>"
                "<meta name=DC.creator content='Ole Berg'><meta name=DC.publisher content=Courier>"
                "<meta name=DC.date.issued content=2026-11-17>");
    QCOMPARE(facts.titles, QStringList{u"Ferry"_s});
    QCOMPARE(facts.authors, (QStringList{u"Ida Lund"_s, u"Ole Berg"_s}));
    QCOMPARE(facts.outlet, u"Courier"_s);
    QCOMPARE(facts.published, QDate(2026, 11, 17));
}

void PageFactsTest::readsMicrodata()
{
    const PageFacts facts = factsIn(
        "<article><a rel=author href=/ida>Ida Lund</a>"
        "<time itemprop=datePublished datetime='2026-11-17T08:00'>yesterday</time></article>");
    QCOMPARE(facts.authors, QStringList{u"Ida Lund"_s});
    QCOMPARE(facts.published, QDate(2026, 11, 17));
    QCOMPARE(factsIn("<abbr class='dt published' title='2026-11-17T08:00:00+01:00'>8.00").published,
             QDate(2026, 11, 17));
    QVERIFY(!factsIn("<span class=published-by title=2026-11-17>").published.isValid());
}

void PageFactsTest::takesNoDayOfChange()
{
    QVERIFY(!factsIn("<meta property='article:modified_time' content='2026-11-17'><meta "
                     "itemprop=dateModified content=2026-11-18>"
                     "<script type='application/ld+json'>{\"@type\": \"Article\", "
                     "\"dateModified\": \"2026-11-19\"}</script>")
                 .published.isValid());
}

void PageFactsTest::takesNothingFromAnOffice()
{
    const PageFacts facts = factsIn(
        "<meta name=generator content='LibreOffice 7.4'><meta name=author content='Desk Two'>"
        "<meta name=date content=2026-11-17>");
    QVERIFY(facts.authors.isEmpty());
    QVERIFY(!facts.published.isValid());
    // XHTML by LibreOffice names no program, and the day of saving as that of publication.
    const PageFacts strict = factsIn(
        "<meta name='DCTERMS.source' content='http://xml.openoffice.org/odf2xhtml'>"
        "<meta name='DCTERMS.issued' content='2026-11-29T19:25:41' scheme='DCTERMS.W3CDTF'>");
    QVERIFY(!strict.published.isValid());
}

void PageFactsTest::readsAddresses_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("url");

    const QByteArray saved =
        "<!DOCTYPE html><!-- saved from url=(0026)https://a.example/saved/ --><html>";
    QTest::newRow("canonical first")
        << saved + "<link rel=canonical href='https://a.example/ferry'>"
            + "<meta property=og:url content='https://a.example/other'>"
        << u"https://a.example/ferry"_s;
    QTest::newRow("Open Graph") << saved
            + "<meta property=og:url content='https://a.example/other'>"
                                << u"https://a.example/other"_s;
    QTest::newRow("where a browser saved it from") << saved << u"https://a.example/saved/"_s;
    QTest::newRow("where SingleFile did")
        << QByteArray("<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: "
                      "https://a.example/single \n "
                      "saved date: Fri Nov 27 2026\n-->")
        << u"https://a.example/single"_s;
    QTest::newRow("below that of a web archive")
        << QByteArray("<link rel=canonical "
                      "href='https://web.archive.org/web/20261201120000/https://a.example/ferry'>")
        << u"https://a.example/ferry"_s;
    QTest::newRow("below that of another web archive")
        << QByteArray("<link rel=canonical "
                      "href='https://archive.example/2026.12.01-120000/https://a.example/ferry'>")
        << u"https://a.example/ferry"_s;
    QTest::newRow("no address") << QByteArray(
        "<!-- saved from url=(0013)about:internet --><link rel=canonical href='/ferry'>")
                                << QString();
}

void PageFactsTest::readsAddresses()
{
    QFETCH(QByteArray, html);
    QTEST(factsIn(html).url, "url");
}

void PageFactsTest::takesNoArchiveForTheOutlet()
{
    const QByteArray named = "<meta property=og:site_name content='archive.ph'>";
    QCOMPARE(factsIn(named).outlet, u"archive.ph"_s);
    QCOMPARE(
        factsIn(
            "<link rel=canonical href='https://archive.ph/20261201120000/https://a.example/ferry'>"
            + named)
            .outlet,
        QString());
}

void PageFactsTest::readsTheLanguage()
{
    QCOMPARE(factsIn("<html lang=en-GB>").language, u"en"_s);
    QCOMPARE(factsIn("<html xml:lang='NB'>").language, u"nb"_s);
    QCOMPARE(factsIn("<html lang='x'>").language, QString());
    QCOMPARE(factsIn("<meta http-equiv=Content-Language content='de-AT'>").language, u"de"_s);
}

ONRECORD_TEST(PageFactsTest)
#include "tst_pagefacts.moc"
