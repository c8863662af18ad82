// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keptnumbers.h"

#include "core/applying/growingreading.h"
#include "core/corrections/anchoring.h"
#include "core/workspace/openarticle.h"
#include "tests/support/barearticle.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class KeptNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsNoneWhereNothingIsOther();
    void keepsTheNumberOfWhoIsGoneFree();
    void givesNewOnesTheNext();
    void knowsWhoHasAFullerName();
    void takesNoNameOfTwo();
    void goesByMentionsInOneText();
    void keepsThoseThatCorrectionsBrought();
    void keepsThemWithAnotherDay();
    void keepsThemOfAVersionAlone();
    void keepsThemOverClosing();
    void keepsThemOfTheSameTextWhateverIsFound();
    void keepsThoseUnderAMerge_data();
    void keepsThoseUnderAMerge();
};

/// Who speaks, in this order; an id is the name in small letters.
static Analysis speaking(const QStringList &names)
{
    Analysis analysis;
    for (const QString &name : names) {
        Actor &actor = analysis.actors.emplaceBack();
        actor.id = name.toLower();
        actor.name = name;
        const qsizetype begin = 10 * analysis.statements.size();
        actor.mentions = {{{begin, begin + 1}, MentionKind::Name}};
        Statement &statement = analysis.statements.emplaceBack();
        statement.id = u's' + name;
        statement.content = {{begin + 2, begin + 4}};
        statement.actors = {actor.id};
    }
    return analysis;
}

static const QString text = u"Lind: “No.” "_s.repeated(8);

static KeptNumbers keptOf(const Analysis &analysis)
{
    return numbersIn(readingOf(bareDocument(text), analysis, {}, {}), analysis);
}

/// The numbers that the actors of \a next come to.
static QMap<QString, int> numbers(const KeptNumbers &kept, Analysis next)
{
    next.numbered = numberedAfter(kept, next);
    QMap<QString, int> all;
    for (const ReadActor &actor : readingOf(bareDocument(text), next, {}, {}).actors)
        all.insert(actor.actor.name, actor.number);
    return all;
}

void KeptNumbersTest::needsNoneWhereNothingIsOther()
{
    const Analysis analysis = speaking({u"Ruiz"_s, u"Lind"_s});
    QVERIFY(numberedAfter(keptOf(analysis), analysis).isEmpty());
    QVERIFY(numberedAfter({}, analysis).isEmpty());
    QVERIFY(numberedAfter(keptOf(analysis), speaking({u"Ruiz"_s, u"Lind"_s, u"Vik"_s})).isEmpty());
}

void KeptNumbersTest::keepsTheNumberOfWhoIsGoneFree()
{
    const KeptNumbers kept = keptOf(speaking({u"Ruiz"_s, u"Lind"_s, u"Vik"_s}));
    QCOMPARE(numbers(kept, speaking({u"Ruiz"_s, u"Vik"_s, u"Moen"_s})),
             (QMap<QString, int>{{u"Ruiz"_s, 1}, {u"Vik"_s, 3}, {u"Moen"_s, 4}}));
    QCOMPARE(numbers(kept, speaking({u"Ruiz"_s, u"Lind"_s, u"Moen"_s}))[u"Moen"_s], 4);
}

void KeptNumbersTest::givesNewOnesTheNext()
{
    const KeptNumbers kept = keptOf(speaking({u"Ruiz"_s, u"Lind"_s}));
    QCOMPARE(numbers(kept, speaking({u"Moen"_s, u"Lind"_s, u"Ruiz"_s})),
             (QMap<QString, int>{{u"Ruiz"_s, 1}, {u"Lind"_s, 2}, {u"Moen"_s, 3}}));
}

void KeptNumbersTest::knowsWhoHasAFullerName()
{
    const KeptNumbers kept = keptOf(speaking({u"Ruiz"_s, u"Lind"_s}));
    Analysis next = speaking({u"Bo Lind"_s, u"Ruiz"_s});
    next.actors.first().aliases = {u"Lind"_s};
    QCOMPARE(numbers(kept, next), (QMap<QString, int>{{u"Ruiz"_s, 1}, {u"Bo Lind"_s, 2}}));
}

void KeptNumbersTest::takesNoNameOfTwo()
{
    const KeptNumbers kept = keptOf(speaking({u"Ruiz"_s, u"Lind"_s}));
    Analysis next = speaking({u"Bo Lind"_s, u"Ida Lind"_s, u"Ruiz"_s});
    next.actors[0].aliases = next.actors[1].aliases = {u"Lind"_s};
    QCOMPARE(numbers(kept, next),
             (QMap<QString, int>{{u"Ruiz"_s, 1}, {u"Bo Lind"_s, 3}, {u"Ida Lind"_s, 4}}));
}

void KeptNumbersTest::goesByMentionsInOneText()
{
    const auto mentioned = [](const QString &id, const Spans &spans) {
        Actor actor;
        actor.id = id;
        for (const Span span : spans)
            actor.mentions.append({span, MentionKind::Name});
        return actor;
    };
    const QList<Actor> before{mentioned(u"the operator"_s, {{0, 12}, {40, 52}, {90, 92}}),
                              mentioned(u"Lind"_s, {{60, 64}}), mentioned(u"Vik"_s, {{70, 73}})};
    const QStringList numbered{u"the operator"_s, u"Lind"_s, u"Vik"_s};
    // With another headword, beside one who has a single mention of it; Vik is nobody now.
    const QList<Actor> after{mentioned(u"she"_s, {{90, 92}}),
                             mentioned(u"operator"_s, {{4, 12}, {44, 52}}),
                             mentioned(u"Lind"_s, {{60, 64}})};
    QCOMPARE(numberedByMentions(numbered, before, after),
             (QStringList{u"operator"_s, u"Lind"_s, u"Vik"_s}));
    QCOMPARE(numberedByMentions(numbered, before, before), numbered);
    // Who has a number keeps it, and gives none away.
    QCOMPARE(numberedByMentions({u"the operator"_s, u"operator"_s}, before, after),
             (QStringList{u"she"_s, u"operator"_s}));
}

void KeptNumbersTest::keepsThoseThatCorrectionsBrought()
{
    const Analysis analysis = speaking({u"Ruiz"_s, u"Lind"_s});
    const Document document = bareDocument(text);
    const Reading before = readingOf(document, analysis, {}, {});
    const QList<Correction> said{
        correctionOn(before, before.statements.first(), SetSpeakers{{NamedActor{u"Moen"_s}}})};
    const Reading reading = readingOf(document, analysis, said, said);
    QCOMPARE(numbersIn(reading, analysis).all.size(), 3);
    // A third speaker of the machine is not to have the number of who was brought.
    Analysis next = speaking({u"Ruiz"_s, u"Lind"_s, u"Vik"_s});
    next.numbered = numberedAfter(numbersIn(reading, analysis), next);
    for (const ReadActor &actor : readingOf(document, next, said, said).actors) {
        if (actor.actor.name == u"Moen")
            QCOMPARE(actor.number, 3);
        if (actor.actor.name == u"Vik")
            QCOMPARE(actor.number, 4);
    }
}

void KeptNumbersTest::keepsThemWithAnotherDay()
{
    OpenArticle article{bareArticle(text)};
    article.takeAnalysis(speaking({u"Ruiz"_s, u"Lind"_s}));
    QVERIFY(article.reading().actors.size() == 2);
    QVERIFY(article.correct(correctionOf(SetPublished{QDate(2026, 3, 4)}),
                            QDateTime::currentDateTimeUtc()));
    QVERIFY(!article.isAnalysed());
    article.takeAnalysis(speaking({u"Lind"_s, u"Ruiz"_s}));
    QCOMPARE(article.reading().actor(u"lind"_s)->number, 2);
}

void KeptNumbersTest::keepsThemOfAVersionAlone()
{
    OpenArticle former{bareArticle(text), u"/news/lind.txt"_s};
    former.takeAnalysis(speaking({u"Ruiz"_s, u"Lind"_s}));
    const auto numberOfLind = [&](const QString &words) {
        OpenArticle later{bareArticle(words), u"/news/lind.txt"_s};
        later.keepNumbersOf(former);
        later.takeAnalysis(speaking({u"Lind"_s}));
        return later.reading().actor(u"lind"_s)->number;
    };
    QCOMPARE(numberOfLind(text + u"Ruiz: “Why?”"_s), 2);
    QCOMPARE(numberOfLind(u"Snow fell on the pass all of Monday, and the road was shut at noon."_s),
             1);
}

void KeptNumbersTest::keepsThemOverClosing()
{
    const auto numberOf = [](const QStringList &numbered, const QString &actor) {
        OpenArticle later{bareArticle(text)};
        later.keepNumbers(numbered);
        later.takeAnalysis(speaking({u"Vik"_s, u"Ruiz"_s}));
        return later.reading().actor(actor)->number;
    };
    OpenArticle former{bareArticle(text)};
    former.takeAnalysis(speaking({u"Ruiz"_s, u"Lind"_s}));
    QCOMPARE(former.numbered(), (QStringList{u"ruiz"_s, u"lind"_s}));
    QCOMPARE(numberOf(former.numbered(), u"ruiz"_s), 1);
    QCOMPARE(numberOf(former.numbered(), u"vik"_s), 3);
    QCOMPARE(numberOf({u"holm"_s, u"berg"_s, u"ruiz"_s}, u"ruiz"_s), 2); // of another article
}

/// Careful reading finds many whom quick reading, which comes first when the article is opened again, does not.
void KeptNumbersTest::keepsThemOfTheSameTextWhateverIsFound()
{
    const auto numberOf = [](const QByteArray &textSha256) {
        Article same = bareArticle(text);
        same.textSha256 = "abcd";
        OpenArticle later{same};
        later.keepNumbers({u"holm"_s, u"berg"_s, u"moen"_s, u"dahl"_s, u"ruiz"_s}, textSha256);
        later.takeAnalysis(speaking({u"Vik"_s, u"Ruiz"_s}));
        later.replaceAnalysis(speaking({u"Dahl"_s, u"Vik"_s, u"Ruiz"_s, u"Holm"_s}), {});
        QStringList numbers;
        for (const ReadActor &actor : later.reading().actors)
            numbers << u"%1 %2"_s.arg(actor.number).arg(actor.actor.name);
        return numbers.join(u", "_s);
    };
    QCOMPARE(numberOf("abcd"), u"1 Holm, 4 Dahl, 5 Ruiz, 6 Vik"_s);
    QCOMPARE(numberOf("0123"), u"1 Vik, 2 Ruiz, 3 Dahl, 4 Holm"_s);
}

void KeptNumbersTest::keepsThoseUnderAMerge_data()
{
    QTest::addColumn<bool>("isIntoBrought");
    QTest::addColumn<QStringList>("speakers");

    const QStringList same{u"Ruiz"_s, u"Lind"_s};
    QTest::newRow("who was brought, into the machine's") << false << same;
    QTest::newRow("the machine's, into who was brought") << true << same;
    QTest::newRow("another speaker is found")
        << false << QStringList{u"Ruiz"_s, u"Lind"_s, u"Vik"_s};
    QTest::newRow("another one, into who was brought")
        << true << QStringList{u"Ruiz"_s, u"Lind"_s, u"Vik"_s};
}

/// Whoever has a number while merged into another has it when the merge is withdrawn, whatever was found, opened again
/// or said meanwhile.
void KeptNumbersTest::keepsThoseUnderAMerge()
{
    QFETCH(bool, isIntoBrought);
    QFETCH(QStringList, speakers);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    OpenArticle article{bareArticle(text)};
    article.takeAnalysis(speaking({u"Ruiz"_s, u"Lind"_s}));
    const NamedActor moen{u"Moen"_s};
    const auto give = [&](const QString &name) {
        return article.correct(correctionOn(article.reading(), article.reading().statements.first(),
                                            SetSpeakers{{NamedActor{name}}}),
                               now);
    };
    QVERIFY(give(u"Moen"_s));
    const auto numberOf = [](const OpenArticle &of, const QString &name) {
        for (const ReadActor &actor : of.reading().actors) {
            if (actor.actor.name == name)
                return actor.number;
        }
        return 0;
    };
    QCOMPARE(numberOf(article, u"Moen"_s), 3);
    const ReadActor lind = *article.reading().actor(u"lind"_s);
    const ActorRef named = moen;
    const ActorRef found = referenceTo(article.document(), lind);
    const Correction merge =
        correctionOf(isIntoBrought ? MergeActors{found, named} : MergeActors{named, found});
    QVERIFY(article.correct(merge, now));
    QVERIFY(give(u"Berg"_s)); // the next, not the one that nobody shows now
    QCOMPARE(numberOf(article, u"Berg"_s), 4);

    // Found anew while merged, and opened anew.
    OpenArticle anew = article;
    anew.replaceAnalysis(speaking(speakers), {});
    OpenArticle reopened{bareArticle(text)};
    reopened.keepNumbers(article.numbered());
    reopened.takeAnalysis(speaking(speakers));
    reopened.unite(article.log());
    for (OpenArticle *each : {&article, &anew, &reopened}) {
        QVERIFY(each->withdraw(merge.id, now));
        QVERIFY(each->withdraw(each->log().corrections()[2].id, now)); // Berg
        QCOMPARE(numberOf(*each, u"Moen"_s), 3);
        QCOMPARE(each->numbered().value(0), u"ruiz"_s);
        QCOMPARE(each->reading().actor(u"lind"_s)->number, 2);
        if (const ReadActor *vik = each->reading().actor(u"vik"_s))
            QCOMPARE(vik->number, 5);
    }
}

ONRECORD_TEST(KeptNumbersTest)
#include "tst_keptnumbers.moc"
