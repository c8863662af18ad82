// SPDX-License-Identifier: GPL-3.0-or-later
// An article with so many corrections that something is kept from one reading to the next: it shows what
// is read of all of them at once, whatever happens to the article between.
#include "core/applying/growingreading.h"
#include "core/workspace/openarticle.h"

#include "core/corrections/blockchoices.h"
#include "core/storage/memorystore.h"
#include "tests/support/randomcorrections.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class ManyCorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsAllAtOnce_data();
    void readsAsAllAtOnce();

private:
    using Step = std::function<void(OpenArticle &article, const SavedSession &session)>;
};

static const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

static void say(OpenArticle &article, const Correction &correction)
{
    if (!article.correct(correction, noon))
        qFatal("nothing can be stored");
}

void ManyCorrectionsTest::readsAsAllAtOnce_data()
{
    QTest::addColumn<Step>("step");

    const auto row = [](const char *name, const Step &step) {
        QTest::newRow(name) << step;
    };
    row("nothing else", [](OpenArticle &, const SavedSession &) {});
    row("one taken back and said again", [](OpenArticle &article, const SavedSession &) {
        const Correction third = article.log().corrections().at(3);
        if (!article.withdraw(third.id, noon))
            qFatal("nothing can be stored");
        (void)article.reading();
        say(article, third);
    });
    row("another day", [](OpenArticle &article, const SavedSession &) {
        say(article, correctionOf(SetPublished{QDate(2025, 2, 3)}));
    });
    row("another title", [](OpenArticle &article, const SavedSession &) {
        say(article, correctionOf(SetFact{ArticleFact::Title, u"Quay 😀"_s}));
    });
    row("other blocks", [](OpenArticle &article, const SavedSession &session) {
        const Spans paragraphs{article.document().paragraphs().first().span};
        say(article, leavingOut(session.article, paragraphs.first()));
    });
    row("another analysis", [](OpenArticle &article, const SavedSession &session) {
        Analysis found = session.analysis;
        found.statements.remove(0, found.statements.size() / 2);
        article.takeAnalysis(found);
    });
    row("what somebody else said", [](OpenArticle &article, const SavedSession &session) {
        test::CorrectingReader other(session, 99);
        other.makeCorrections(9);
        article.receive(other.log().inForceOnly([](const Correction &) { return true; }));
        (void)article.reading();
        if (!article.takeOver())
            qFatal("nothing can be stored");
    });
    row("something else under the id of a received one",
        [](OpenArticle &article, const SavedSession &session) {
            test::CorrectingReader other(session, 98);
            other.makeCorrections(20);
            article.receive(other.log().inForceOnly([](const Correction &) { return true; }));
            (void)article.reading();
            Correction changed = other.log().inForce().first();
            changed.change = RenameActor{NamedActor{u"Una 😀 Rask 1"_s}, u"Eva Holm"_s};
            CorrectionLog own;
            own.append(changed, noon);
            article.unite(own);
        });
    row("what another window said", [](OpenArticle &article, const SavedSession &session) {
        test::CorrectingReader other(session, 97);
        other.makeCorrections(9);
        article.unite(other.log());
    });
}

void ManyCorrectionsTest::readsAsAllAtOnce()
{
    QFETCH(Step, step);
    for (const quint32 seed : {21U, 22U}) {
        const SavedSession session = randomSession(seed);
        MemoryStore store;
        OpenArticle article(session.article, u"/news/quay.txt"_s, &store);
        article.takeAnalysis(session.analysis);
        test::CorrectingReader reader(session, seed);
        reader.makeCorrections(230);
        article.unite(reader.log());
        const auto isReadAtOnce = [&] {
            Reading expected =
                readingOf(article.document(), article.saved(Notes::Included).analysis,
                          article.log().inForce(), article.log().corrections());
            expected.complete = article.isAnalysed();
            QCOMPARE(test::differenceOf(article.reading(), expected), QString());
        };
        isReadAtOnce();
        for (int round = 0; round < 3 && !QTest::currentTestFailed(); ++round) {
            step(article, session);
            isReadAtOnce();
            reader.makeCorrections(1);
            say(article, reader.log().corrections().last());
            isReadAtOnce();
        }
    }
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ManyCorrectionsTest)
#include "tst_openarticle_many.moc"
