// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagewords.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The list of names and sayings is read, and found again in what pages have.
class PageWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNames_data();
    void knowsNames();
    void knowsSayings_data();
    void knowsSayings();
};

void PageWordsTest::knowsNames_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<PartOfPage>("part");

    QTest::newRow("none") << QByteArray("css-1r7ky0e wide") << PartOfPage::None;
    QTest::newRow("a word of several")
        << QByteArray("story-ad-2-wrapper") << PartOfPage::Advertisement;
    QTest::newRow("capitals") << QByteArray("storyAdSlot") << PartOfPage::Advertisement;
    QTest::newRow("no part of a word") << QByteArray("headline shadow") << PartOfPage::None;
    QTest::newRow("words in a row") << QByteArray("read_more box") << PartOfPage::Related;
    QTest::newRow("the other before the body")
        << QByteArray("article comments") << PartOfPage::ReaderComments;
    QTest::newRow("for who cannot see") << QByteArray("off-screen") << PartOfPage::Hidden;
    QTest::newRow("names that a program made") << QByteArray("ab ac ad") << PartOfPage::None;
    QTest::newRow("a short name alone") << QByteArray("ad") << PartOfPage::Advertisement;
    QTest::newRow("German") << QByteArray("artikel__mehr-zum-thema") << PartOfPage::Related;
    QTest::newRow("French") << QByteArray("bandeau-cookies") << PartOfPage::Consent;
    QTest::newRow("Spanish") << QByteArray("noticia__cuerpo") << PartOfPage::Body;
    QTest::newRow("the body") << QByteArray("entry-content") << PartOfPage::Body;
}

void PageWordsTest::knowsNames()
{
    QFETCH(QByteArray, names);
    QTEST(PageWords::instance().partNamed(names.toStdString()), "part");
}

void PageWordsTest::knowsSayings_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<PartOfPage>("part");

    QTest::newRow("a label") << u"ADVERTISEMENT"_s << PartOfPage::Advertisement;
    QTest::newRow("another apostrophe") << u"Editors’ picks"_s << PartOfPage::Related;
    QTest::newRow("an arrow") << u"Read more »"_s << PartOfPage::Related;
    QTest::newRow("how it begins") << u"Sign up for our letter"_s << PartOfPage::SignUp;
    QTest::newRow("a sentence that begins so")
        << u"Related: the two men were brothers, as the court had heard on the first day."_s
        << PartOfPage::None;
    QTest::newRow("between dashes") << u"– Advertisement –"_s << PartOfPage::Advertisement;
    QTest::newRow("in brackets") << u"[Sign up for our letter about Tarn.]"_s << PartOfPage::SignUp;
    QTest::newRow("before a bar") << u"Also read | Ferry stays"_s << PartOfPage::Related;
    QTest::newRow("a paragraph for lawyers")
        << QString(u"By signing up, you agree to the terms of the Courier. "_s
                   + u"You may go 😀. "_s.repeated(20))
        << PartOfPage::SignUp;
    QTest::newRow("a sentence about signing up")
        << u"By signing up, Denmark became the ninth member of the club."_s << PartOfPage::None;
    QTest::newRow("what a browser cannot do")
        << u"Media playback is unsupported on your device"_s << PartOfPage::Hidden;
    QTest::newRow("an article within") << u"Related article: Ferry stays"_s << PartOfPage::Related;
    QTest::newRow("with a number") << u"5 min read"_s << PartOfPage::Sharing;
    QTest::newRow("with a number in brackets")
        << u"Join the conversation (14)"_s << PartOfPage::ReaderComments;
    QTest::newRow("a number of something else") << u"14 boats"_s << PartOfPage::None;
    QTest::newRow("in a short line")
        << u"The stories you need, in your inbox by six"_s << PartOfPage::SignUp;
    QTest::newRow("somebody who says so")
        << u"“It was not in your inbox,” she said"_s << PartOfPage::None;
    QTest::newRow("a paragraph that holds it")
        << u"The clerk wrote that the letter, which nobody had seen for years, would be in your "
           u"inbox "
           u"and not in mine, as the court heard on Monday."_s
        << PartOfPage::None;
    QTest::newRow("a German label") << u"Lesen Sie auch:"_s << PartOfPage::Related;
    QTest::newRow("a French one with a title")
        << u"À lire aussi : Le buffet de la gare"_s << PartOfPage::Related;
    QTest::newRow("a Spanish one") << u"PUBLICIDAD"_s << PartOfPage::Advertisement;
    QTest::newRow("a German sentence") << u"Die Anzeige wurde erstattet."_s << PartOfPage::None;
    QTest::newRow("a sentence") << u"Share prices fell."_s << PartOfPage::None;
    QTest::newRow("beyond the BMP") << u"Share 😀"_s << PartOfPage::None;
}

void PageWordsTest::knowsSayings()
{
    QFETCH(QString, words);
    QTEST(PageWords::instance().partSaying(words), "part");
}

ONRECORD_TEST(PageWordsTest)
#include "tst_pagewords.moc"
