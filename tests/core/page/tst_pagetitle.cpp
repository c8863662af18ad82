// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagetitle.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The title of an article without what stands around it.
class PageTitleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheOutletAway_data();
    void takesTheOutletAway();
    void choosesATitle_data();
    void choosesATitle();
    void tellsWhatIsSaidForPrograms_data();
    void tellsWhatIsSaidForPrograms();
    void findsTheOutlet();
    void findsTheOutletThatHasTheRights();
};

void PageTitleTest::takesTheOutletAway_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QString>("bare");

    QTest::newRow("behind") << u"Ferry stays | Vestby Courier"_s << u"Vestby Courier"_s
                            << u"Ferry stays"_s;
    QTest::newRow("before") << u"The Vestby Courier: – Ferry stays"_s << u"Vestby Courier"_s
                            << u"Ferry stays"_s;
    QTest::newRow("a domain") << u"Ferry stays - courier.com"_s << u"Courier"_s << u"Ferry stays"_s;
    QTest::newRow("none") << u"Ferry stays – for now"_s << u"Vestby Courier"_s
                          << u"Ferry stays – for now"_s;
    QTest::newRow("nothing else") << u"Vestby Courier"_s << u"Vestby Courier"_s
                                  << u"Vestby Courier"_s;
    QTest::newRow("nobody told") << u"Ferry stays 😀 | Courier"_s << QString()
                                 << u"Ferry stays 😀 | Courier"_s;
}

void PageTitleTest::takesTheOutletAway()
{
    QFETCH(QString, title);
    QFETCH(QString, outlet);
    QTEST(withoutOutlet(title, outlet), "bare");
}

void PageTitleTest::choosesATitle_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QString>("title");

    QTest::newRow("what is said") << QByteArray("<h1>Ferry</h1>") << QStringList{u"Ferry stays"_s}
                                  << u"Ferry stays"_s;
    QTest::newRow("what is said and stands in the page")
        << QByteArray("<h1>Ferry stays</h1>") << QStringList{u"A ferry in Tarn"_s, u"Ferry stays"_s}
        << u"Ferry stays"_s;
    QTest::newRow("as it stands in the page")
        << QByteArray("<h1>Ferry stays</h1>") << QStringList{u"Ferry stays - Tarn - Daily"_s}
        << u"Ferry stays"_s;
    QTest::newRow("the heading in the title element") << QByteArray(
        "<title>Ferry stays | News | Courier</title><h1>Courier</h1><h2>Ferry stays</h2>")
                                                      << QStringList() << u"Ferry stays"_s;
    QTest::newRow("a low heading behind the name of the outlet")
        << QByteArray("<title>Tarn Echo: The ferry to Tarn stays 😀</title><h1>Tarn "
                      "Echo</h1><h3>The ferry to Tarn "
                      "stays 😀</h3>")
        << QStringList() << u"The ferry to Tarn stays 😀"_s;
    QTest::newRow("a low heading between a label and the name of the outlet") << QByteArray(
        "<title>Print: The ferry stays in Tarn | The Courier</title><b>The Courier</b>"
        "<h3>The ferry stays in Tarn</h3>") << QStringList() << u"The ferry stays in Tarn"_s;
    QTest::newRow("the only heading") << QByteArray("<title>Courier</title><h1>Ferry stays</h1>")
                                      << QStringList() << u"Ferry stays"_s;
    QTest::newRow("the title element")
        << QByteArray("<title>The ferry to Tarn stays - Daily</title>") << QStringList()
        << u"The ferry to Tarn stays"_s;
    QTest::newRow("a short title element")
        << QByteArray("<title>Ferry - Daily</title><svg><title>Logo</title></svg>") << QStringList()
        << u"Ferry - Daily"_s;
    QTest::newRow("cut by a program")
        << QByteArray("<h1>Courier</h1><h2>The ferry to Tarn stays 😀</h2>")
        << QStringList{u"The ferry to…"_s} << u"The ferry to Tarn stays 😀"_s;
    QTest::newRow("cut after so many characters")
        << QByteArray(
               "<h1>The council of Vestby keeps the night ferry to Tarn for one more winter, "
               "and nobody knows who is to pay for it</h1>")
        << QStringList{u"The council of Vestby keeps the night ferry to Tarn for one more winter, "
                       u"and "
                       u"nobody knows who is"_s}
        << u"The council of Vestby keeps the night ferry to Tarn for one more winter, and nobody "
           u"knows "
           u"who is to pay for it"_s;
    QTest::newRow("shorter than the heading") << QByteArray("<h1>The ferry to Tarn stays</h1>")
                                              << QStringList{u"The ferry"_s} << u"The ferry"_s;
    QTest::newRow("the name of a file")
        << QByteArray("<title>ferry-2.pdf</title><p><b>The ferry to Tarn stays</b><p>It rained.")
        << QStringList() << u"The ferry to Tarn stays"_s;
    QTest::newRow("none") << QByteArray("<p>It rained.") << QStringList() << QString();
}

void PageTitleTest::choosesATitle()
{
    QFETCH(QByteArray, html);
    QFETCH(QStringList, said);
    const PageTree page(html);
    QTEST(titleOf(page, pageBlocks(page), said, {}), "title");
}

void PageTitleTest::tellsWhatIsSaidForPrograms_data()
{
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QString>("stated");

    const QString whole = u"Ferry stays 😀 - Vestby Courier"_s;
    QTest::newRow("with the outlet") << QStringList{whole} << whole;
    QTest::newRow("with a label") << QStringList{u"Live: Ferry stays 😀"_s}
                                  << u"Live: Ferry stays 😀"_s;
    QTest::newRow("the first of several") << QStringList{u"Ferry stays 😀"_s, whole} << QString();
    QTest::newRow("other marks") << QStringList{u"“Ferry stays” 😀"_s} << QString();
    QTest::newRow("cut") << QStringList{u"Ferry…"_s} << QString();
    QTest::newRow("another one") << QStringList{u"The latest news of Vestby"_s} << QString();
    QTest::newRow("none") << QStringList() << QString();
}

void PageTitleTest::tellsWhatIsSaidForPrograms()
{
    QFETCH(QStringList, said);
    QTEST(statedTitle(said, u"Ferry stays 😀"_s), "stated");
}

void PageTitleTest::findsTheOutletThatHasTheRights()
{
    const auto outlet = [](const QByteArray &body) {
        const PageTree page("<title>Print: Ferry 😀 stays</title><body>" + body + "</body>");
        return outletBeside(page, pageBlocks(page), u"Ferry 😀 stays"_s);
    };
    const QByteArray text = "<h1>Ferry 😀 stays</h1><p>It rained on the quay all day.";
    QCOMPARE(outlet("<p><b>Sound Herald</b>" + text + "<p>Copyright 2026 Sound Herald"),
             u"Sound Herald"_s);
    QCOMPARE(outlet("<p>Sound Herald" + text), QString());
    QCOMPARE(outlet(text + "<p>Copyright 2026 Sound Herald"), QString());
    QCOMPARE(outlet("<p>Read this page" + text + "<p>Copyright 2026 Read this page"), QString());
}

void PageTitleTest::findsTheOutlet()
{
    const auto outlet = [](const QByteArray &title) {
        const PageTree page("<title>" + title
                            + "</title><body><p>Tarn Echo<p>© 2026 Quay "
                              "Post. All rights reserved.</body>");
        return outletBeside(page, pageBlocks(page), u"Ferry stays – for now"_s);
    };
    QCOMPARE(outlet("Ferry stays – for now | News | Vestby Courier"), u"Vestby Courier"_s);
    QCOMPARE(outlet("Ferry stays – for now"), QString());
    QCOMPARE(outlet("Vestby Courier – Ferry"), QString());
    QCOMPARE(outlet("Tarn Echo: Ferry stays – for now"), u"Tarn Echo"_s);
    QCOMPARE(outlet("Tarn Echo » Ferry stays – for now"), u"Tarn Echo"_s);
    QCOMPARE(outlet("Quay Post: Ferry stays – for now"), u"Quay Post"_s);
    QCOMPARE(outlet("Tarn Echo - Print: Ferry stays – for now"), u"Tarn Echo"_s);
    QCOMPARE(outlet("Quay Post Online: Ferry stays – for now"), u"Quay Post"_s);
    QCOMPARE(outlet("Analysis: Ferry stays – for now"), QString());
    QCOMPARE(outlet("Analysis | Ferry stays – for now"), QString());
    // Names that only outlets have need no other place on the page.
    for (const char *const before : {"Sound Herald: ", "Sound Herald : ", "Sound Herald | ",
                                     "Sound Herald - ", "Sound Herald » Islands » "})
        QCOMPARE(outlet(before + QByteArray("Ferry stays – for now")), u"Sound Herald"_s);
    for (const char *const behind :
         {" : Sound Post", " ~ Sound Post", " &lt; Sound Post", " › Islands › Sound Post"})
        QCOMPARE(outlet("Ferry stays – for now" + QByteArray(behind)), u"Sound Post"_s);
}

ONRECORD_TEST(PageTitleTest)
#include "tst_pagetitle.moc"
