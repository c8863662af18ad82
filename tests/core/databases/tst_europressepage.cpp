// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/europressepage.h"
#include "tests/support/roomtests.h"
#include "tests/support/takenarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

TakenArticles europresseOf(const QByteArray &html)
{
    return takenBy(
        [&](const TakeArticle &take) { return readEuropresse(PageTree(html), {}, take); });
}

} // namespace

/// What Europresse and Eureka give out, in both forms.
class EuropressePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesPages();
    void readsArticles();
    void readsNamesBelowTheHeadline();
    void readsOldPages();
    void readsOutletsThatAreNamedTwice();
    void readsDayAndSubtitle();
    void countsRecordsWithoutText();
};

void EuropressePageTest::recognisesPages()
{
    QVERIFY(isEuropresse(u"<span class=DocPublicationName>A</span><p class=TitreArticleVisu>"));
    QVERIFY(!isEuropresse(u"<p>DocPublicationName"));
}

void EuropressePageTest::readsArticles()
{
    const TakenArticles taken = europresseOf(
        "<article><header><div><span class='DocPublicationName'>Le Cap, no. 5968 </span></div>"
        "<div><span class='DocHeader'>News, mercredi 18 février 2026, p. 03</span></div>"
        "<div class='apd-wrapper'><p>RUBRIQUE</p></div><div class='titreArticle'>"
        "<p class='sm-margin-TopNews titreArticleVisu rdp__articletitle'>Ferry stays</p></div>"
        "<div class='docAuthors'>Lund Ida</div></header><section><div class='DocText clearfix'>"
        "<div class='docOcurrContainer'><p>It <mark>rained</mark> 😀.</p><h3>Sunday</h3>"
        "<p>It poured.<br/>It stopped.</p></div></div></section>"
        "<aside><b>Note(s) : </b><p>Une note</p></aside><footer><small>© 2026 Le Cap.</small>"
        "<p>Numéro de document : news·20260218·XX·1</p></footer></article>"
        "<article><header><span class='DocPublicationName'>The Courier</span>"
        "<span class='DocHeader'>October 3, 2012</span><p "
        "class='titreArticleVisu'>Rain</p></header>"
        "<section><p>It poured.</p></section></article>");
    QCOMPARE(taken.counts, (BundleCounts{2, 0}));
    QCOMPARE(taken.articles[0].title, u"Ferry stays"_s);
    QCOMPARE(taken.articles[0].outlet, u"Le Cap"_s);
    QCOMPARE(taken.articles[0].byline, u"Lund Ida"_s);
    QCOMPARE(taken.articles[0].published, QDate(2026, 2, 18));
    QCOMPARE(taken.paragraphs(0),
             (QStringList{u"Ferry stays"_s, u"It rained 😀."_s, u"Sunday"_s, u"It poured."_s,
                          u"It stopped."_s}));
    QCOMPARE(taken.articles[1].published, QDate(2012, 10, 3));
    QCOMPARE(taken.paragraphs(1), (QStringList{u"Rain"_s, u"It poured."_s}));
}

void EuropressePageTest::readsNamesBelowTheHeadline()
{
    const TakenArticles taken = europresseOf(
        "<article><span class='DocPublicationName'>Le Cap</span><div class='titreArticle'>"
        "<p class='titreArticleVisu'>Ferry stays</p><p class='sm-margin-bottomNews'>Ida Lund</p>"
        "<p class='sm-margin-bottomNews'>Fuel is cheap, the board has found out at last.</p></div>"
        "<section><div class='docOcurrContainer'><p>It rained.</p></div></section></article>");
    QCOMPARE(taken.articles.value(0).byline, u"Ida Lund"_s);
    QCOMPARE(taken.paragraphs(0),
             (QStringList{u"Ferry stays"_s, u"Fuel is cheap, the board has found out at last."_s,
                          u"It rained."_s}));
}

void EuropressePageTest::readsOldPages()
{
    const TakenArticles taken = europresseOf(
        "<table><tr><td><span class='DocPublicationName'>Le Cap</span><br>"
        "<span class='DocHeader'>Une, mardi 17 février 2026, p. 1</span><br><br>"
        "<span class='TitreArticleVisu'>Le bac reste</span><br><br>Il pleuvait.<br><br>Il ventait."
        "<br><br>© 2026 Le Cap. Tous droits réservés.<br>Numéro de document : news·20260217·LM·1"
        "<hr><span class='DocPublicationName'>Le Soir</span><br>"
        "<span class='DocHeader'>mercredi 18 février 2026</span><br>"
        "<span class='TitreArticleVisu'>La pluie</span><br><br>Ida Lund-Berg<br><br>Il "
        "neigeait.<br>"
        "</td></tr></table>");
    QCOMPARE(taken.counts, (BundleCounts{2, 0}));
    QCOMPARE(taken.articles[0].published, QDate(2026, 2, 17));
    QCOMPARE(taken.paragraphs(0),
             (QStringList{u"Le bac reste"_s, u"Il pleuvait."_s, u"Il ventait."_s}));
    QCOMPARE(taken.articles[1].outlet, u"Le Soir"_s);
    QCOMPARE(taken.articles[1].byline, u"Ida Lund-Berg"_s);
    QCOMPARE(taken.paragraphs(1), (QStringList{u"La pluie"_s, u"Il neigeait."_s}));
}

void EuropressePageTest::readsOutletsThatAreNamedTwice()
{
    const TakenArticles taken = europresseOf(
        "<span class='DocPublicationName'>Le Cap</span> <span class='DocPublicationName'>2</span>"
        "<br><span class='TitreArticleVisu'>Le bac</span><br>Il pleuvait.");
    QCOMPARE(taken.counts, (BundleCounts{1, 0}));
    QCOMPARE(taken.articles[0].outlet, u"Le Cap"_s);
}

void EuropressePageTest::readsDayAndSubtitle()
{
    const TakenArticles taken = europresseOf(
        "<article><span class='DocPublicationName'>Le Cap</span><span class='DocHeader'>p. 3</span>"
        "<p class='titreArticleVisu'>Le bac</p><p class='rdp__subtitle'>Il reste.</p><section>"
        "<p>Il pleuvait 😀.</p></section><footer><p>Numéro de document : news·20260218·LM·1</p>"
        "</footer></article>");
    QCOMPARE(taken.articles.value(0).published, QDate(2026, 2, 18));
    QCOMPARE(taken.paragraphs(0), (QStringList{u"Le bac"_s, u"Il reste."_s, u"Il pleuvait 😀."_s}));
}

void EuropressePageTest::countsRecordsWithoutText()
{
    const TakenArticles taken =
        europresseOf("<article><span class='DocPublicationName'>Le Cap</span>"
                     "<p class='titreArticleVisu'>Photo</p><section></section></article>");
    QCOMPARE(taken.counts, (BundleCounts{0, 1}));
}

ONRECORD_TEST(EuropressePageTest)
#include "tst_europressepage.moc"
