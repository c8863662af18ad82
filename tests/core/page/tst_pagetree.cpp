// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagetree.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Elements and texts of a page, in its order.
class PageTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInThePagesOrder();
    void saysAttributes();
    void readsWhatIsInTemplates();
    void survivesDepth();
};

static int firstOf(const PageTree &page, Tag tag)
{
    for (int at = 0; at < page.size(); ++at) {
        if (page[at].isElement(tag))
            return at;
    }
    return -1;
}

void PageTreeTest::standsInThePagesOrder()
{
    const PageTree page(
        "<article><p>It <i>rained</i> in&nbsp;Tarn 😀.<!-- note --><p>Then it stopped.</article>");
    const int article = firstOf(page, Tag::Article);
    const int paragraph = firstOf(page, Tag::P);
    QCOMPARE(page[paragraph].parent, article);
    QVERIFY(page.isWithin(firstOf(page, Tag::I), paragraph));
    QVERIFY(!page.isWithin(article, paragraph));
    QCOMPARE(page.textOf(paragraph), u"It rained in Tarn 😀."_s);
    QCOMPARE(page.textOf(article), u"It rained in Tarn 😀.Then it stopped."_s);
    QVERIFY(page[page[paragraph].end].isElement(Tag::P));
}

void PageTreeTest::saysAttributes()
{
    const PageTree page("<a HREF='/ferry?a=1&amp;b=2' data-id=7 hidden>Ferry</a>");
    const int link = firstOf(page, Tag::A);
    QCOMPARE(page.attribute(link, "href"), std::string_view("/ferry?a=1&b=2"));
    QVERIFY(page.hasAttribute(link, "hidden"));
    QVERIFY(!page.hasAttribute(link, "id"));
    QVERIFY(page.attribute(link, "id").empty());
}

void PageTreeTest::readsWhatIsInTemplates()
{
    const PageTree page(
        "<my-story><template shadowrootmode=open><p>It rained.</p></template></my-story>"
        "<iframe srcdoc='<p>Buy'></iframe>");
    QCOMPARE(page.textOf(0), u"It rained."_s);
    QVERIFY(page[firstOf(page, Tag::Template)].isElement());
    QCOMPARE(page[page[firstOf(page, Tag::Template)].parent].text, std::string_view("my-story"));
}

void PageTreeTest::survivesDepth()
{
    const PageTree page(QByteArray("<span>").repeated(200000) + "It rained.");
    QCOMPARE(page.textOf(0), u"It rained."_s);
}

ONRECORD_TEST(PageTreeTest)
#include "tst_pagetree.moc"
