// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlereader.h"
#include "tests/support/roomtests.h"
#include "tests/ui/session/quaybench.h"
#include "ui/session/versionworker.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

/// How carefully a session reads: quick findings first, careful ones when somebody lets them be shown.
class SessionCareTest : public QObject, private test::QuayBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { layOut(); }
    void readsQuicklyUntilToldOtherwise();
    void readsCarefullyBesideWhatIsShown();
    void showsNothingBeforeItIsLet();
    void leavesWhatIsLookedAt();
    void showsWhatWasPrepared();
    void preparesAnewWhatHasChanged();
    void keepsACorrectionMadeMeanwhile();
    void goesBackToQuick();
    void readsLongArticlesQuickly();
    void goesOnWithoutAnEncoder_data();
    void goesOnWithoutAnEncoder();
    void readsAgainWithTheSameCareForAnotherDay();
    void readsWithNewBlocksFromTheBeginning();
    void leavesAPageAsItCame();
    void isSupersededByAnotherArticle();
    void readsAVersionWithTheSameCare();
    void forgetsTheVersionOfAnotherArticle();
    void endsWhileItReads();

private:
    std::unique_ptr<Session> careful() const
    {
        auto session =
            std::make_unique<Session>(std::make_unique<SqliteStore>(path(u"library.sqlite"_s)));
        session->setCare(Care::Careful);
        return session;
    }
    /// Waits until findings are ready.
    static bool getReady(const Session &session)
    {
        return QTest::qWaitFor([&] { return session.areFindingsReady(); }, 30'000);
    }
    const Analysis &of(Care care) const { return care == Care::Quick ? m_quick : m_careful; }
    /// Whether \a session shows the statement that begins with \a words as it is read with \a care.
    bool shows(const Session &session, QStringView words, Care care) const
    {
        const ReadStatement *shown =
            session.reading().statement(test::statementSaying(session.reading(), words));
        return shown && of(care).statements.contains(shown->machine.value_or(shown->statement));
    }

    Analysis m_quick; ///< of quay.txt
    Analysis m_careful;
};

void SessionCareTest::initTestCase()
{
    const Result<Article> article = readArticle(test::quayArticle, u"quay.txt"_s);
    const Result<Analyser> analyser = Analyser::load();
    QVERIFY(article && analyser);
    const Result<Analyser> careful = analyser->withEncoder();
    QVERIFY(careful);
    m_quick = analyser->read(Document(*article));
    m_careful = careful->read(Document(*article));
    // What tells them apart below.
    for (const Statement &each : std::as_const(m_quick.statements))
        QVERIFY(!m_careful.statements.contains(each));
}

void SessionCareTest::readsQuicklyUntilToldOtherwise()
{
    const auto session = opened();
    QVERIFY(session);
    QCOMPARE(session->care(), (ReadCare{Care::Quick, {}, false, {}}));
    QVERIFY(shows(*session, u"“Nobody asked", Care::Quick));
    session->setCare(Care::Careful);
    QCOMPARE(session->care(), (ReadCare{Care::Quick, Care::Careful, false, {}}));
    QVERIFY(getReady(*session));
}

void SessionCareTest::readsCarefullyBesideWhatIsShown()
{
    const auto session = careful();
    QList<std::optional<Care>> shown;
    connect(session.get(), &Session::readingChanged, this,
            [&] { shown.append(session->care().shown); });
    QVERIFY(session->open(path(u"quay.txt"_s)));
    QCOMPARE(session->care(), ReadCare());
    QVERIFY(getReady(*session));
    session->showReadyFindings({});
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.first(), Care::Quick);
    QCOMPARE(session->care(), (ReadCare{Care::Careful, {}, false, {}}));
    QVERIFY(!session->areFindingsReady());
    QCOMPARE(session->reading().statements.size(), m_careful.statements.size());
    for (const ReadStatement &each : session->reading().statements)
        QVERIFY(m_careful.statements.contains(each.statement));
}

void SessionCareTest::showsNothingBeforeItIsLet()
{
    const auto session = careful();
    QVERIFY(session->open(path(u"quay.txt"_s)));
    QVERIFY(getReady(*session));
    const QSignalSpy reading(session.get(), &Session::readingChanged);
    QCOMPARE(session->care(), (ReadCare{Care::Quick, Care::Careful, false, {}}));
    QVERIFY(shows(*session, u"“Nobody asked", Care::Quick));
    QCOMPARE(reading.size(), 0);
}

void SessionCareTest::leavesWhatIsLookedAt()
{
    const auto session = careful();
    QVERIFY(session->open(path(u"quay.txt"_s)));
    QVERIFY(getReady(*session));
    const QString crews = test::statementSaying(session->reading(), u"“Nobody asked");
    session->showReadyFindings({crews});
    QVERIFY(session->reading().statement(crews));
    QVERIFY(shows(*session, u"“Nobody asked", Care::Quick));
    QVERIFY(shows(*session, u"“We will close", Care::Careful));
}

void SessionCareTest::showsWhatWasPrepared()
{
    const auto plain = careful();
    QVERIFY(plain->open(path(u"quay.txt"_s)));
    QVERIFY(getReady(*plain));
    plain->showReadyFindings({});

    const auto session = careful();
    QVERIFY(session->open(path(u"quay.txt"_s)));
    session->prepareReadyFindings({});
    QVERIFY(!session->areFindingsPrepared()); // there are none yet
    QVERIFY(getReady(*session));
    QVERIFY(!session->areFindingsPrepared());
    session->prepareReadyFindings({});
    QVERIFY(session->areFindingsPrepared());
    QVERIFY(shows(*session, u"“We will close", Care::Quick));
    session->showReadyFindings({});
    QVERIFY(!session->areFindingsPrepared());
    QCOMPARE(session->reading().statements, plain->reading().statements);
    QCOMPARE(session->reading().actors, plain->reading().actors);
}

void SessionCareTest::preparesAnewWhatHasChanged()
{
    const auto session = careful();
    QVERIFY(session->open(path(u"quay.txt"_s)));
    QVERIFY(getReady(*session));
    const QString crews = test::statementSaying(session->reading(), u"“Nobody asked");
    session->prepareReadyFindings({});
    QVERIFY(session->correct(session->correctionOf(crews, Reject{})));
    session->showReadyFindings({});
    QCOMPARE(session->reading().statement(crews)->state, State::Rejected);
    QVERIFY(shows(*session, u"“We will close", Care::Careful));

    session->readWith(Care::Quick);
    QVERIFY(getReady(*session));
    session->prepareReadyFindings({});
    const QString looked = test::statementSaying(session->reading(), u"“We will close");
    session->showReadyFindings({looked});
    QVERIFY(shows(*session, u"“We will close", Care::Careful));
}

void SessionCareTest::keepsACorrectionMadeMeanwhile()
{
    const auto session = careful();
    QVERIFY(session->open(path(u"quay.txt"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(session->reading().complete, 60'000);
    const QString crews = test::statementSaying(session->reading(), u"“Nobody asked");
    QVERIFY(session->correct(session->correctionOf(crews, Reject{})));
    QCOMPARE(session->care().next, Care::Careful);
    QVERIFY(getReady(*session));
    session->showReadyFindings({});
    QCOMPARE(session->reading().statement(crews)->state, State::Rejected);
    QVERIFY(shows(*session, u"“Nobody asked", Care::Quick));
    QVERIFY(shows(*session, u"“We will close", Care::Careful));
    QCOMPARE(session->undoStack()->index(), 1);
    session->undo();
    QVERIFY(session->reading().statement(crews)->state != State::Rejected);
    session->redo();
    QCOMPARE(session->reading().statement(crews)->state, State::Rejected);
}

void SessionCareTest::goesBackToQuick()
{
    const auto session = careful();
    QVERIFY(session->open(path(u"quay.txt"_s)));
    QVERIFY(getReady(*session));
    session->readWith(Care::Quick); // while careful findings wait
    QCOMPARE(session->care(), (ReadCare{Care::Quick, {}, false, {}}));
    QVERIFY(!session->areFindingsReady());
    session->readWith(Care::Careful);
    QVERIFY(getReady(*session));
    session->showReadyFindings({});
    session->setCare(Care::Quick);
    QCOMPARE(session->care(), (ReadCare{Care::Careful, Care::Quick, false, {}}));
    QVERIFY(getReady(*session));
    session->showReadyFindings({});
    QVERIFY(shows(*session, u"“We will close", Care::Quick));
}

void SessionCareTest::readsLongArticlesQuickly()
{
    const auto session = careful();
    const QString line = u"It rained in Tarn until the evening came.\n\n"_s;
    const QString text = u"“We stay,” said Ana Ruiz.\n\n"_s
        + line.repeated(Session::longestReadCarefully / line.size());
    QVERIFY(text.size() > Session::longestReadCarefully);
    QVERIFY(session->openText(text));
    QTRY_VERIFY_WITH_TIMEOUT(session->reading().complete, 60'000);
    QCOMPARE(session->care(), (ReadCare{Care::Quick, {}, true, {}}));
    session->readWith(Care::Careful);
    QCOMPARE(session->care(), (ReadCare{Care::Quick, Care::Careful, false, {}}));
    session->leaveAsShown();
    QCOMPARE(session->care(), (ReadCare{Care::Quick, {}, false, {}}));
    QVERIFY(session->openText(text.first(Session::longestReadCarefully).trimmed()));
    QTRY_VERIFY_WITH_TIMEOUT(session->care().next == Care::Careful, 60'000);
}

void SessionCareTest::goesOnWithoutAnEncoder_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("damaged") << QByteArray("no model");
}

void SessionCareTest::goesOnWithoutAnEncoder()
{
    QFETCH(const QByteArray, bytes);
    if (!bytes.isEmpty()) {
        QFile file(path(u"an.encoder"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const auto session = careful();
    session->setEncoder(path(u"an.encoder"_s));
    const QSignalSpy failed(session.get(), &Session::failed);
    QVERIFY(session->open(path(u"quay.txt"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(session->care().missing, 60'000);
    QCOMPARE(session->care().shown, Care::Quick);
    QVERIFY(!session->care().next);
    QVERIFY(shows(*session, u"“Nobody asked", Care::Quick));
    QCOMPARE(failed.size(), 0);
    session->setEncoder({});
    session->readWith(Care::Careful);
    QVERIFY(getReady(*session));
    QVERIFY(!session->care().missing);
}

void SessionCareTest::readsAgainWithTheSameCareForAnotherDay()
{
    const auto session = careful();
    QVERIFY(session->open(path(u"quay.txt"_s)));
    QVERIFY(getReady(*session));
    session->showReadyFindings({});
    QVERIFY(session->correct(session->correctionOf(SetPublished{QDate(2026, 11, 20)})));
    QVERIFY(!session->reading().complete);
    QTRY_VERIFY_WITH_TIMEOUT(session->reading().complete, 60'000);
    QCOMPARE(session->care(), (ReadCare{Care::Careful, {}, false, {}}));
}

void SessionCareTest::readsWithNewBlocksFromTheBeginning()
{
    const auto session = careful();
    QVERIFY(session->open(path(u"quay.txt"_s)));
    QVERIFY(getReady(*session));
    session->showReadyFindings({});
    QVERIFY(session->correct(session->correctionOf(SetFact{
        ArticleFact::Title, u"The quay was built in 1931 and handles 400 boats a day."_s})));
    QVERIFY(!session->reading().complete);
    QVERIFY(session->reading().statements.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(session->reading().complete, 60'000);
    QCOMPARE(session->care(), (ReadCare{Care::Quick, Care::Careful, false, {}}));
}

void SessionCareTest::leavesAPageAsItCame()
{
    auto session = opened();
    QVERIFY(session);
    QFile page(path(u"quay.html"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write(session->exported(ExportFormat::Html, {}, {}));
    page.close();
    session = careful();
    QVERIFY(session->open(path(u"quay.html"_s)));
    QVERIFY(session->reading().complete);
    QCOMPARE(session->care(), ReadCare());
    session->readWith(Care::Careful);
    QCOMPARE(session->care().next, Care::Careful);
    session->leaveAsShown();
    QCOMPARE(session->care(), ReadCare());
    session->readWith(Care::Careful);
    QVERIFY(getReady(*session));
    session->showReadyFindings({});
    QVERIFY(shows(*session, u"“We will close", Care::Careful));
}

void SessionCareTest::isSupersededByAnotherArticle()
{
    const auto session = careful();
    QVERIFY(session->open(path(u"quay.txt"_s)));
    QVERIFY(getReady(*session));
    QVERIFY(session->openText(u"“It rains,” said Ana Ruiz."_s));
    QCOMPARE(session->care(), ReadCare());
    QVERIFY(!session->areFindingsReady());
    session->showReadyFindings({});
    QVERIFY(session->reading().statements.isEmpty());
    QVERIFY(getReady(*session));
    session->close();
    QCOMPARE(session->care(), ReadCare());
    QVERIFY(!session->areFindingsReady());
}

void SessionCareTest::readsAVersionWithTheSameCare()
{
    QFile other(path(u"quay-later.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(test::quayArticle);
    other.close();
    const auto session = careful();
    QVERIFY(session->open(path(u"quay.txt"_s)));
    QVERIFY(getReady(*session));
    QList<Analysis> versions;
    connect(session.get(), &Session::versionRead, this,
            [&](const VersionFile &version) { versions.append(version.analysis); });
    session->readVersion(path(u"quay-later.txt"_s));
    QTRY_COMPARE_WITH_TIMEOUT(versions.size(), 1, 60'000);
    QVERIFY(versions.first() == m_quick);
    session->showReadyFindings({});
    QTRY_COMPARE_WITH_TIMEOUT(versions.size(), 2, 60'000);
    QVERIFY(versions.last() == m_careful);
}

/// The careful findings of the article that is open now asked for the version of the former one.
void SessionCareTest::forgetsTheVersionOfAnotherArticle()
{
    const auto session = careful();
    QVERIFY(session->open(path(u"quay.txt"_s)));
    QVERIFY(getReady(*session));
    QSignalSpy versions(session.get(), &Session::versionRead);
    session->readVersion(path(u"quay.txt"_s));
    QVERIFY(versions.wait(60'000));
    QVERIFY(session->openText(u"“We stay,” said Ana Ruiz, the mayor."_s));
    QVERIFY(getReady(*session));
    session->showReadyFindings({});
    QVERIFY(!versions.wait(1'000));
    QCOMPARE(versions.size(), 1);
}

void SessionCareTest::endsWhileItReads()
{
    for (int time = 0; time < 20; ++time) {
        const auto session = careful();
        QVERIFY(session->openText(u"“We stay,” said Ana Ruiz. "_s.repeated(400)));
        QTRY_VERIFY_WITH_TIMEOUT(session->care().next, 60'000);
        QTest::qWait(time * 10); // it has begun, or not
    }
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SessionCareTest)
#include "tst_session_care.moc"
