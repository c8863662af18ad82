// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/openarticle.h"

#include "core/corrections/anchoring.h"
#include "core/storage/memorystore.h"
#include "tests/support/ferrydesk.h"
#include "tests/support/readable.h"
#include "tests/support/refusingstore.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

using test::ferry;
using test::noon;

namespace {

QByteArray pageOf(const SavedSession &session)
{
    return "<html>" + toScriptBlock(toSessionJson(session));
}

/// What the date of the article means; empty where none was found.
QString dateIn(const OpenArticle &article)
{
    const QList<ReadDate> &dates = article.reading().dates;
    for (const ReadDate &date : dates) {
        if (date.date.span.in(article.document().text()) == u"Monday")
            return date.date.value;
    }
    return {};
}

/// The session with a correction that gives it another day.
SavedSession publishedOn(SavedSession session, QDate day)
{
    session.log.append(correctionOf(SetPublished{day}), noon);
    return session;
}

} // namespace

class OpenArticleTest : public QObject, private test::FerryDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadAnalyser()); }

    void isShownBeforeItIsAnalysed();
    void assumesADayWhereNoneIsSaid_data();
    void assumesADayWhereNoneIsSaid();
    void opensTextOfNoFile();
    void opensAPageAsItWasSaved();
    void analysesAPageThatWasSavedHalfWay();
    void correctsAndWithdraws();
    void restoresWhatWasWithdrawn();
    void readsAgainForAnotherDay();
    void needsNoAnalysisForADayItKnows();
    void unitesWithTheCorrectionsOfOthers();
    void leavesWithAPageWhatCameWithIt();
    void believesNothingAPageSaysOfAnotherFile();
    void sharesNoPrivateNotes();
    void sharesNoNotesOnChangedWords();
    void savesWhatItShows();
};

void OpenArticleTest::isShownBeforeItIsAnalysed()
{
    OpenArticle article = OpenArticle::read(ferry, u"/news/ferry.txt"_s).value();
    QCOMPARE(article.path(), u"/news/ferry.txt"_s);
    QVERIFY(!article.isAnalysed());
    QVERIFY(!article.reading().complete);
    QVERIFY(article.reading().statements.isEmpty());
    QCOMPARE(article.reading().document.article().title, u"Ferry sails again"_s);

    article.analyseWith(*m_analyser);
    QVERIFY(article.isAnalysed());
    QVERIFY(article.reading().complete);
    QCOMPARE(article.reading().statements.size(), 1);
    QCOMPARE(dateIn(article), u"2026-11-16"_s);
}

void OpenArticleTest::assumesADayWhereNoneIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QDate>("day");

    QTest::newRow("none is said") << QByteArray("We stay on Monday.") << QDate(2020, 1, 2);
    QTest::newRow("the article says one") << ferry << QDate(2026, 11, 17);
    SavedSession session;
    session.article.text = u"We stay 😀."_s;
    QTest::newRow("a page stays as it was saved") << pageOf(session) << QDate();
}

void OpenArticleTest::assumesADayWhereNoneIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QDate, day);
    const OpenArticle article =
        OpenArticle::read(bytes, u"a.txt"_s, nullptr, QDate(2020, 1, 2)).value();
    QCOMPARE(article.document().article().published, day);
    QCOMPARE(article.saved(Notes::Included).article.published, day);
}

void OpenArticleTest::opensTextOfNoFile()
{
    const OpenArticle article = OpenArticle::fromText(u"“It rains 😀,” said Ana Ruiz."_s).value();
    QVERIFY(article.path().isEmpty());
    QCOMPARE(article.document().text(), u"“It rains 😀,” said Ana Ruiz."_s);
    QVERIFY(!article.isAnalysed());
}

void OpenArticleTest::opensAPageAsItWasSaved()
{
    const SavedSession session = publishedOn(sampleSession(), QDate(2025, 3, 6));
    const OpenArticle article = OpenArticle::read(pageOf(session), u"page.html"_s).value();
    QVERIFY(article.isAnalysed());
    QVERIFY(article.reading().complete);
    QVERIFY(article.saved(Notes::Included) == session);
    QCOMPARE(article.document().article().published, QDate(2025, 3, 6));
    QCOMPARE(article.reading().statements.size(), session.analysis.statements.size());
}

void OpenArticleTest::analysesAPageThatWasSavedHalfWay()
{
    SavedSession session = sampleSession();
    session.analysis = {};
    session.analysis.complete = false;
    OpenArticle article = OpenArticle::read(pageOf(session), u"page.html"_s).value();
    QVERIFY(!article.isAnalysed());
    article.analyseWith(*m_analyser);
    QVERIFY(article.reading().complete);
    QVERIFY(!article.reading().statements.isEmpty());
}

void OpenArticleTest::correctsAndWithdraws()
{
    MemoryStore store;
    OpenArticle article = opened(&store);
    const Reading before = article.reading();
    const Correction reject = correctionOn(before, before.statements.at(0), Reject{});
    QVERIFY(article.correct(reject, noon));
    QCOMPARE(article.reading().statements.at(0).state, State::Rejected);

    OpenArticle again = opened(&store);
    QVERIFY(again.readStore());
    QCOMPARE(again.reading().statements.at(0).state, State::Rejected);

    QVERIFY(article.withdraw(reject.id, noon.addSecs(1)));
    QCOMPARE(article.reading().statements, before.statements);
    OpenArticle later = opened(&store);
    QVERIFY(later.readStore());
    QVERIFY(later.log() == article.log());
    QVERIFY(later.log().inForce().isEmpty());
}

void OpenArticleTest::restoresWhatWasWithdrawn()
{
    RefusingStore store;
    OpenArticle article = opened(&store);
    const Correction reject =
        correctionOn(article.reading(), article.reading().statements.at(0), Reject{});
    QVERIFY(article.correct(reject, noon));
    QVERIFY(article.withdraw(reject.id, noon.addSecs(1)));
    QVERIFY(article.correct(reject, noon.addSecs(2)));
    QCOMPARE(article.reading().statements.at(0).state, State::Rejected);
    QCOMPARE(article.log().corrections().size(), 1);
    QCOMPARE(article.log().entries().size(), 3);
    QCOMPARE(store.changes, 3);
    const Article &read = article.document().article();
    QVERIFY(store.corrections(recordOf(read, article.path()))->log == article.log());
}

void OpenArticleTest::readsAgainForAnotherDay()
{
    OpenArticle article = opened();
    const Correction published = correctionOf(SetPublished{QDate(2025, 3, 6)});
    QVERIFY(article.correct(published, noon));
    QVERIFY(!article.isAnalysed());
    QVERIFY(!article.reading().complete);
    QCOMPARE(article.reading().statements.size(), 1); // what was found is shown meanwhile
    QCOMPARE(article.document().article().published, QDate(2025, 3, 6));
    article.analyseWith(*m_analyser);
    QVERIFY(article.reading().complete);
    QCOMPARE(dateIn(article), u"2025-03-03"_s);

    QVERIFY(article.withdraw(published.id, noon));
    QVERIFY(!article.isAnalysed());
    article.analyseWith(*m_analyser);
    QCOMPARE(dateIn(article), u"2026-11-16"_s);
}

void OpenArticleTest::needsNoAnalysisForADayItKnows()
{
    OpenArticle article = opened();
    QVERIFY(article.correct(correctionOf(SetPublished{QDate(2026, 11, 17)}), noon));
    QVERIFY(article.isAnalysed()); // as the article says itself
    const Correction other = correctionOf(SetPublished{QDate(2025, 3, 6)});
    QVERIFY(article.correct(other, noon));
    QVERIFY(article.withdraw(other.id, noon));
    QVERIFY(article.isAnalysed());
    QVERIFY(article.reading().complete);
    QCOMPARE(dateIn(article), u"2026-11-16"_s);
}

void OpenArticleTest::unitesWithTheCorrectionsOfOthers()
{
    OpenArticle article = opened();
    const Correction reject =
        correctionOn(article.reading(), article.reading().statements.at(0), Reject{});
    CorrectionLog theirs;
    theirs.append(reject, noon);
    article.unite(theirs);
    article.unite(theirs);
    QCOMPARE(article.log().entries().size(), 1);
    QCOMPARE(article.reading().statements.at(0).state, State::Rejected);
    QVERIFY(article.isAnalysed());

    theirs.append(correctionOf(SetPublished{QDate(2025, 3, 6)}), noon);
    article.unite(theirs);
    QVERIFY(!article.isAnalysed());
    article.analyseWith(*m_analyser);
    QCOMPARE(dateIn(article), u"2025-03-03"_s);
    QCOMPARE(article.reading().statements.at(0).state, State::Rejected);
}

/// What somebody else said is shown with their page and nowhere else, until the reader takes it.
void OpenArticleTest::leavesWithAPageWhatCameWithIt()
{
    RefusingStore store;
    const SavedSession session = publishedOn(sampleSession(), QDate(2025, 3, 6));
    const qsizetype theirs = session.log.inForce().size();
    OpenArticle page = OpenArticle::read(pageOf(session), {}, &store).value();
    QVERIFY(page.readStore());
    const Reading &reading = page.reading();
    const Correction flag = correctionOn(reading, reading.statements.at(0), SetFlag{});
    QVERIFY(page.correct(flag, noon));
    QCOMPARE(page.received().size(), theirs);
    QVERIFY(!page.isReceived(flag.id));
    QVERIFY(page.log().entries().last().clock > session.log.clock());

    OpenArticle genuine(session.article, u"/news/sample.txt"_s, &store);
    QVERIFY(genuine.readStore());
    QVERIFY(genuine.log().corrections() == QList<Correction>{flag});

    QVERIFY(page.withdraw(page.received().last().id, noon)); // one of theirs, as the reader's word
    QCOMPARE(page.received().size(), theirs - 1);
    QVERIFY(page.takeOver());
    QVERIFY(page.received().isEmpty());
    OpenArticle later(session.article, u"/news/sample.txt"_s, &store);
    QVERIFY(later.readStore());
    QCOMPARE(later.log().inForce().size(), theirs);
}

/// A page says that it was made of the bytes of another article.
void OpenArticleTest::believesNothingAPageSaysOfAnotherFile()
{
    MemoryStore store;
    const SavedSession real = opened().saved(Notes::Included);
    SavedSession forged = sampleSession();
    forged.article.sourceSha256 = real.article.sourceSha256;
    OpenArticle page = OpenArticle::read(pageOf(forged), u"/inbox/page.html"_s, &store).value();
    QVERIFY(page.correct(correctionOf(SetPublished{QDate(2025, 3, 6)}), noon));
    OpenArticle genuine = opened(&store);
    QVERIFY(genuine.readStore());
    QVERIFY(genuine.log().isEmpty());

    QVERIFY(genuine.correct(correctionOf(SetPublished{QDate(2020, 1, 2)}), noon));
    OpenArticle again = OpenArticle::read(pageOf(forged), u"/inbox/2.html"_s, &store).value();
    QVERIFY(again.readStore());
    QCOMPARE(again.document().article().published, QDate(2025, 3, 6));
}

void OpenArticleTest::sharesNoPrivateNotes()
{
    OpenArticle article = opened();
    const auto first = [&] {
        return article.reading().statements.at(0);
    };
    const QString secret = u"ask the harbour master"_s;
    QVERIFY(article.correct(correctionOn(article.reading(), first(), SetNote{secret}), noon));
    const Correction other =
        correctionOn(article.reading(), first(), SetNote{u"an older secret"_s});
    QVERIFY(article.correct(other, noon));
    QVERIFY(article.withdraw(other.id, noon));
    QCOMPARE(first().note, secret);

    const QByteArray shared = pageOf(article.saved(Notes::LeftOut));
    QVERIFY(!shared.contains("secret") && !shared.contains(secret.toUtf8()));
    QVERIFY(article.readingToShare(Notes::LeftOut).statements.at(0).note.isEmpty());
    const QByteArray whole = pageOf(article.saved(Notes::Included));
    QVERIFY(whole.contains(secret.toUtf8()));
    QVERIFY(!whole.contains("secret")); // what was taken back is not shown either
    QCOMPARE(article.readingToShare(Notes::Included).statements.at(0).note, secret);
}

/// That there is a note must not show by the words it was written on either.
void OpenArticleTest::sharesNoNotesOnChangedWords()
{
    OpenArticle article = opened();
    Correction note = correctionOn(article.reading(), article.reading().statements.at(0),
                                   SetNote{u"ask the harbour master"_s});
    note.passage = {};
    note.target[0].exact.append(u" or never"_s); // as if the article had said so then
    QVERIFY(article.correct(note, noon));
    const auto anyStale = [](const Reading &reading) {
        return std::any_of(reading.statements.cbegin(), reading.statements.cend(),
                           [](const ReadStatement &read) { return read.state == State::Stale; });
    };
    QVERIFY(anyStale(article.reading()));
    QVERIFY(!anyStale(article.readingToShare(Notes::LeftOut)));
    QVERIFY(anyStale(article.readingToShare(Notes::Included)));
}

void OpenArticleTest::savesWhatItShows()
{
    OpenArticle article = opened();
    QVERIFY(article.correct(correctionOf(SetPublished{QDate(2025, 3, 6)}), noon));
    article.analyseWith(*m_analyser);
    const OpenArticle again =
        OpenArticle::read(pageOf(article.saved(Notes::Included)), u"page.html"_s).value();
    QVERIFY(again.isAnalysed());
    QCOMPARE(again.reading().statements, article.reading().statements);
    QCOMPARE(dateIn(again), dateIn(article));
    QVERIFY(again.saved(Notes::Included) == article.saved(Notes::Included));
}

ONRECORD_TEST(OpenArticleTest)
#include "tst_openarticle.moc"
