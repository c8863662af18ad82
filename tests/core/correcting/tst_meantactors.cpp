// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/meantactors.h"

#include "core/corrections/anchoring.h"
#include "core/workspace/analyser.h"
#include "core/workspace/openarticle.h"
#include "tests/support/barearticle.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

// The harbour’s people as quick reading finds them: what it takes for an actor, a mention or a description
// is not drawn by hand, since the words that lead to nobody are those that it says least of.
static const QString harbour =
    u"Marta Holm, the union’s chairman, said on Monday that the strike would go on.\n\n"
    "“We will not accept this offer,” she said. Transport minister Erik Sand called the demands "
    "unreasonable.\n\n"
    "The union’s chairman told reporters that talks had failed.\n\n"
    "Sand, who has led the ministry since 2021, warned that ships would leave. The minister told "
    "the "
    "committee that he would not step in. His spokesman Per Dahl declined to comment.\n\n"
    "Workers at the quay said they were tired. The workers’ anger grew. Holm’s deputy, Karl Berg, "
    "wrote to the council that the harbour was unsafe. Dr. Berg asked the mayor for help.\n\n"
    "The Nordkyst Harbour Company (NHC) denied the claims. “NHC has paid every bill,” its "
    "director, "
    "Lise Moen, said.\n\n"
    "Olav Krog and Nils Vik said that they had waited for hours. The chairman of the council, a "
    "friend "
    "of Krog, laughed. An old chairman was there, and so was Sand’s lawyer.\n\n"
    "Berit Sand, a driver, and Ida Rask, a driver, had come by bus. “The quay stays shut,” Berit "
    "Sand said. The driver slept. Moen’s brother smiled at Nordkyst’s gate.\n"_s;

class MeantActorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhoIsMeant_data();
    void tellsWhoIsMeant();
    void offersTheLikeliestFirst_data();
    void offersTheLikeliestFirst();
    void believesWhatAReaderSaidOfTheWords();
    void findsWhomAReaderNamed();

private:
    QStringList namesOf(const MeantActors &meant) const;
    Span place(const QString &marked) const;

    OpenArticle m_article;
};

void MeantActorsTest::initTestCase()
{
    const Result<Analyser> analyser = Analyser::load();
    QVERIFY(analyser);
    m_article = OpenArticle(bareArticle(harbour));
    m_article.analyseWith(*analyser);
}

QStringList MeantActorsTest::namesOf(const MeantActors &meant) const
{
    QStringList names;
    for (const QString &id : meant.actors)
        names.append(m_article.reading().actor(id)->actor.name);
    return names;
}

/// Of what stands in [ ] in words of the article.
Span MeantActorsTest::place(const QString &marked) const
{
    QString words = marked;
    words.remove(u'[').remove(u']');
    const qsizetype begin = harbour.indexOf(words);
    Q_ASSERT(begin >= 0);
    const qsizetype open = marked.indexOf(u'[');
    return {begin + open, begin + marked.indexOf(u']') - 1};
}

void MeantActorsTest::tellsWhoIsMeant_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QStringList>("names"); // empty: nobody who is known
    QTest::addColumn<bool>("isCertain");
    const auto row = [](const char *name, const QString &marked, const QStringList &names,
                        bool isCertain = true) {
        QTest::newRow(name) << marked << names << isCertain;
    };
    const QString holm = u"Marta Holm"_s;
    row("a name", u"[Marta Holm], the union"_s, {holm});
    row("a name and its role", u"[Marta Holm, the union’s chairman,] said"_s, {holm});
    row("the role beside it", u"Holm, [the union’s chairman], said on"_s, {holm});
    row("without article", u"Holm, the [union’s chairman], said on"_s, {holm});
    row("the noun alone", u"the union’s [chairman], said on"_s, {holm});
    row("what the role is of", u"Holm, [the union]’s chairman"_s, {}, false);
    row("a first name", u"[Marta] Holm, the"_s, {holm});
    row("a pronoun", u"offer,” [she] said"_s, {holm});
    row("the role alone", u"[The union’s chairman] told"_s, {holm});
    row("a title and a name", u"[Transport minister Erik Sand] called"_s, {u"Erik Sand"_s});
    row("the title", u"[Transport minister] Erik"_s, {u"Erik Sand"_s});
    row("a last name", u"[Sand], who has"_s, {u"Erik Sand"_s});
    row("a role of somebody named before", u"[The minister] told"_s, {u"Erik Sand"_s});
    row("a group", u"[Workers at the quay] said"_s, {u"workers at the quay"_s});
    row("the group in short, possessive", u"[The workers’] anger"_s, {u"workers at the quay"_s});
    row("whose deputy", u"[Holm’s] deputy"_s, {holm});
    row("the deputy", u"[Holm’s deputy], Karl"_s, {u"Karl Berg"_s});
    row("with the name", u"[Holm’s deputy, Karl Berg,] wrote"_s, {u"Karl Berg"_s});
    row("title and last name", u"[Dr. Berg] asked"_s, {u"Karl Berg"_s});
    row("a company, with article", u"[The Nordkyst Harbour Company] (NHC)"_s,
        {u"Nordkyst Harbour Company"_s});
    row("its letters", u"Company ([NHC]) denied"_s, {u"Nordkyst Harbour Company"_s});
    row("its director", u"bill,” [its director], Lise"_s, {u"Lise Moen"_s});
    row("two who speak together", u"[Olav Krog and Nils Vik] said"_s,
        {u"Olav Krog"_s, u"Nils Vik"_s});
    row("a part of its name", u"at [Nordkyst]’s gate"_s, {u"Nordkyst Harbour Company"_s});
    row("another’s chairman", u"[The chairman of the council], a"_s, {}, false);
    row("somebody’s lawyer", u"so was [Sand’s lawyer]."_s, {}, false);
    row("somebody’s brother", u"[Moen’s brother] smiled"_s, {}, false);
    row("no word of a name", u"on [Monday] that"_s, {}, false);
    row("a name with the cue", u"[Berit Sand said]. The"_s, {u"Berit Sand"_s});
    row("a role with the cue", u"[The union’s chairman told] reporters"_s, {holm});
    row("a role with all around it", u"Holm, [the union’s chairman, said on Monday] that"_s,
        {holm});
    row("a pronoun with the cue", u"offer,” [she said]. Transport"_s, {holm});
    row("a word before", u"a friend [of Krog], laughed"_s, {u"Olav Krog"_s});
    row("a preposition behind", u"[Workers at] the quay"_s, {u"workers at the quay"_s});
    row("with a comma", u"[Marta Holm,] the"_s, {holm});
    row("with who", u"[Sand, who has] led"_s, {u"Erik Sand"_s});
}

void MeantActorsTest::tellsWhoIsMeant()
{
    QFETCH(QString, marked);
    QFETCH(QStringList, names);
    const MeantActors meant = actorsMeantBy(m_article.reading(), place(marked));
    QCOMPARE(namesOf(meant), names);
    QTEST(meant.isCertain, "isCertain");
}

void MeantActorsTest::offersTheLikeliestFirst_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("first");
    QTest::newRow("a pronoun of several")
        << u"said [they] were tired"_s << u"workers at the quay"_s;
    QTest::newRow("a pronoun of one") << u"[His] spokesman"_s << u"Erik Sand"_s;
    QTest::newRow("a role of two") << u"[The driver] slept"_s << u"Berit Sand"_s;
    QTest::newRow("another one of a role") << u"[An old chairman] was"_s << u"Marta Holm"_s;
}

void MeantActorsTest::offersTheLikeliestFirst()
{
    QFETCH(QString, marked);
    const MeantActors meant = actorsMeantBy(m_article.reading(), place(marked));
    QVERIFY(!meant.isCertain);
    QTEST(namesOf(meant).value(0), "first");
}

void MeantActorsTest::believesWhatAReaderSaidOfTheWords()
{
    OpenArticle article = m_article;
    const Reading before = article.reading();
    const Span she = place(u"offer,” [she] said"_s);
    const auto said = std::find_if(
        before.statements.begin(), before.statements.end(),
        [&](const ReadStatement &read) { return read.statement.source.contains(she); });
    QVERIFY(said != before.statements.end());
    const QString berg = actorsMeantBy(before, place(u"[Karl Berg], wrote"_s)).actors.value(0);
    const ActorRef other = referenceTo(before.document, *before.actor(berg));
    const Correction correction = correctionOn(before, *said, SetSpeakers{{other}});
    QVERIFY(article.correct(correction, QDateTime::currentDateTimeUtc()));
    QCOMPARE(actorsMeantBy(article.reading(), she), (MeantActors{{berg}, true}));
    // The statement itself is asked about: then the article tells.
    QCOMPARE(actorsMeantBy(article.reading(), she, said->statement.id),
             actorsMeantBy(before, place(u"[Marta Holm], the"_s)));
}

void MeantActorsTest::findsWhomAReaderNamed()
{
    Reading reading = m_article.reading();
    ReadActor named;
    named.actor.id = u"named"_s;
    named.actor.name = u"The council"_s;
    named.origin = Origin::Reader;
    reading.actors.append(named);
    reading.makeLookups();
    QCOMPARE(actorsMeantBy(reading, place(u"to [the council] that"_s)),
             (MeantActors{{u"named"_s}, true}));
}

ONRECORD_TEST(MeantActorsTest)
#include "tst_meantactors.moc"
