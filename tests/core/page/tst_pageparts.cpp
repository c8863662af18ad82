// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pageparts.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;

/// What an element says it is for.
class PagePartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
};

void PagePartsTest::tells_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<PartOfPage>("part");
    QTest::addColumn<bool>("isCertain");

    const auto row = [](const QByteArray &element, PartOfPage part, bool isCertain) {
        QTest::newRow(element.constData()) << element << part << isCertain;
    };
    row("<div>", PartOfPage::None, false);
    row("<div class=wide>", PartOfPage::None, false);
    row("<nav>", PartOfPage::Menu, true);
    row("<div role=navigation>", PartOfPage::Menu, true);
    row("<aside>", PartOfPage::Related, true);
    row("<aside class=pullquote>", PartOfPage::PullQuote, true);
    row("<div aria-hidden=true data-testid=pull-quote>", PartOfPage::PullQuote, false);
    row("<div aria-hidden=true>", PartOfPage::Hidden, true);
    row("<div style='color: red; display : none'>", PartOfPage::Hidden, true);
    row("<section name=articleBody>", PartOfPage::Body, true);
    row("<div itemprop=articleBody class=share>", PartOfPage::Body, true);
    row("<div id=comments>", PartOfPage::ReaderComments, false);
    row("<div class=story data-module=newsletter>", PartOfPage::SignUp, false);
    row("<amp-ad>", PartOfPage::Advertisement, false);
    row("<x-chart>", PartOfPage::None, false);
    row("<figure data-spacefinder-role=richLink>", PartOfPage::Related, false);
    row("<footer>", PartOfPage::Footer, true);
    row("<section id=replies><h2>Replies</h2>", PartOfPage::ReaderComments, false);
    row("<section id=replies-from-the-harbour><h2>Replies from the Harbour</h2>", PartOfPage::None,
        false);
    row("<section id=h-replies-from-the-harbour-2f9><p>1</p><h2>Replies from the Harbour</h2>",
        PartOfPage::None, false);
    row("<section id=reader-replies-list><h2>Replies from the Harbour</h2>",
        PartOfPage::ReaderComments, false);
    row("<h2 id=cookies>Cookies</h2>", PartOfPage::None, false);
    row("<div title=header>", PartOfPage::Footer, true);
}

void PagePartsTest::tells()
{
    QFETCH(QByteArray, element);
    QFETCH(PartOfPage, part);
    QFETCH(bool, isCertain);
    const PageTree page("<body>" + element + "😀");
    int node = 0;
    while (!page[node].isElement(Tag::Body))
        ++node;
    const PageRole role = roleOf(page, node + 1);
    QCOMPARE(role.part, part);
    QCOMPARE(role.isCertain, isCertain);
}

ONRECORD_TEST(PagePartsTest)
#include "tst_pageparts.moc"
