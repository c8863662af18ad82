// SPDX-License-Identifier: GPL-3.0-or-later
// Each line of a history says what a correction replaced and what it gave, for every kind of correction, and goes on
// saying so whatever is said and taken back later.
#include "core/wording/history.h"

#include "core/corrections/anchoring.h"
#include "core/workspace/analyser.h"
#include "core/workspace/openarticle.h"
#include "tests/support/everycorrection.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;
using wording::HistoryLine;

class HistoryValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void saysWhoWhenAndBothValues_data();
    void saysWhoWhenAndBothValues();
    void keepsWhatItSaid_data();
    void keepsWhatItSaid();
    void tellsTheMachinesValue_data();
    void tellsTheMachinesValue();
    void tellsWhatAReaderAdded();
    void tellsWhatStoodThereThen();

private:
    bool say(OpenArticle &article, const std::optional<Correction> &correction);
    QList<HistoryLine> lines(const OpenArticle &article) const
    {
        return wording::historyOf(article.reading(), article.log(), {}, article.untouched());
    }

    std::optional<Analyser> m_analyser;
    OpenArticle m_untouched;
    QDateTime m_now;
};

namespace {

const QByteArray text =
    "Title: Pier falls\nPublished: 2026-02-01\nBy Per Holm\n\n"
    "“We keep the pier 😀 here,” said Ana Ruiz, the mayor of Vik, on Monday.\n\n"
    "Bo Lind said the pier was old. “The pier is ours,” Ana Ruiz said.\n\n"
    "The fishers’ union denied on Tuesday that the pier had been sold. Ana Ruiz "
    "and Bo Lind spoke of the harbour.\n\nBo Lind warned that the bridge was weak. "
    "Ana Ruiz said the bridge would open in May.\n\nThe pier is 90 years old.";

QString toldOf(const HistoryLine &line)
{
    return line.before + u" → "_s + line.after; // not by which label, which may become another
}

/// The same thing said twice, otherwise.
struct SaidTwice
{
    const char *name;
    Change one;
    Change other;
};

} // namespace

void HistoryValuesTest::initTestCase()
{
    Result<Analyser> loaded = Analyser::load();
    QVERIFY(loaded);
    m_analyser = *std::move(loaded);
    m_untouched = OpenArticle::read(text, u"/news/pier.txt"_s).value();
    m_untouched.analyseWith(*m_analyser);
    QVERIFY(m_untouched.reading().statements.size() > 3);
    m_now = QDateTime(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);
}

bool HistoryValuesTest::say(OpenArticle &article, const std::optional<Correction> &correction)
{
    if (!correction)
        return false;
    m_now = m_now.addSecs(60);
    Correction said = *correction;
    said.by = u"Jon Aas"_s;
    said.made = m_now;
    const bool done = article.correct(said, m_now).has_value();
    article.analyseWith(*m_analyser);
    return done;
}

void HistoryValuesTest::saysWhoWhenAndBothValues_data()
{
    QTest::addColumn<int>("kind");
    const auto all = test::everyCorrection();
    for (int kind = 0; kind < all.size(); ++kind)
        QTest::newRow(all[kind].name) << kind;
}

void HistoryValuesTest::saysWhoWhenAndBothValues()
{
    QFETCH(int, kind);
    OpenArticle article = m_untouched;
    QVERIFY(say(article, test::everyCorrection()[kind].say(article.reading())));
    const HistoryLine line = lines(article).last();
    QCOMPARE(line.by, u"Jon Aas"_s);
    QCOMPARE(line.made, m_now);
    QVERIFY(!line.what.trimmed().isEmpty());
    QVERIFY(!line.after.isEmpty());
    QVERIFY(!line.sentence.isEmpty());
    const bool isAdded = QByteArrayView(QTest::currentDataTag()).endsWith("added");
    QCOMPARE(line.before.isEmpty(), isAdded); // nothing was there

    const QString before = toldOf(line);
    QVERIFY(article.withdraw(line.correction, m_now));
    article.analyseWith(*m_analyser);
    QCOMPARE(toldOf(lines(article).last()), before);
    QVERIFY(!lines(article).last().inForce);
}

void HistoryValuesTest::keepsWhatItSaid_data()
{
    QTest::addColumn<Change>("one");
    QTest::addColumn<Change>("other");
    const auto row = [](const char *name, const Change &one, const Change &other) {
        QTest::newRow(name) << one << other;
    };
    const NamedActor una{u"Una 😀 Rask"_s, ActorKind::Person};
    const NamedActor ida{u"Ida Lund"_s, ActorKind::Person};
    const QString &shown = m_untouched.document().text();
    const Reading &reading = m_untouched.reading();
    const auto at = [&](QStringView words) {
        const qsizetype begin = shown.indexOf(words);
        return anchorsAt(shown, {{begin, begin + words.size()}});
    };
    const ActorRef ruiz = referenceTo(
        reading.document,
        *std::find_if(reading.actors.begin(), reading.actors.end(),
                      [](const ReadActor &each) { return each.actor.name.endsWith(u"Ruiz"_s); }));
    row("decision", Reject{}, Confirm{});
    row("speaker", SetSpeakers{{una}}, SetSpeakers{{ida}});
    row("verb", SetVerb{VerbKind::Denies}, SetVerb{VerbKind::Warns});
    row("certainty", SetCertainty{Certainty::Hedged}, SetCertainty{Certainty::Conditional});
    row("words", SetContent{at(u"We keep the pier")}, SetContent{at(u"keep the pier 😀")});
    row("cue", SetCue{at(u"on Monday")}, SetCue{});
    row("cue taken away first", SetCue{}, SetCue{at(u"on Monday")});
    row("source", SetSource{at(u"the mayor of Vik")}, SetSource{});
    row("topic", SetTopic{u"boats"_s}, SetTopic{});
    row("flag", SetFlag{true}, SetFlag{false});
    row("note", SetNote{u"ask 😀"_s}, SetNote{});
    row("name", RenameActor{ruiz, u"A. Ruiz"_s}, RenameActor{ruiz, u"Mayor Ruiz"_s});
    row("kind", SetActorKind{ruiz, ActorKind::Group}, SetActorKind{ruiz, ActorKind::Place});
    row("colour", SetActorColour{ruiz, 3}, SetActorColour{ruiz, 4});
    row("description", SetActorFact{ruiz, ActorFact::Description, u"mayor"_s},
        SetActorFact{ruiz, ActorFact::Description, {}});
    row("day", SetPublished{QDate(2026, 2, 3)}, SetPublished{QDate(2026, 2, 4)});
    row("headline", SetFact{ArticleFact::Title, u"Pier stands"_s}, SetFact{ArticleFact::Title, {}});
    row("byline", SetFact{ArticleFact::Byline, u"Una Rask"_s},
        SetFact{ArticleFact::Byline, u"Ida Lund"_s});
    row("language", SetFact{ArticleFact::Language, u"en-GB"_s},
        SetFact{ArticleFact::Language, u"de"_s});
    row("date", SetDate{u"2026-01-05"_s, DateRole::SaidOn},
        SetDate{u"2026-01-06"_s, DateRole::About});
    row("claim", SetClaim{true}, SetClaim{false});
}

/// Neither what is said nor what is taken back later changes a line.
void HistoryValuesTest::keepsWhatItSaid()
{
    QFETCH(Change, one);
    QFETCH(Change, other);
    OpenArticle article = m_untouched;
    const auto made = [&](const Change &change) {
        const QString &shown = article.document().text();
        const bool isOfStatement = std::visit(
            [](const auto &said) {
                using Said = std::decay_t<decltype(said)>;
                return !requires
                {
                    said.actor;
                }
                &&!std::is_same_v<
                    Said,
                    SetPublished> && !std::is_same_v<Said, SetFact> && !std::is_same_v<Said, SetDate> && !std::is_same_v<Said, SetClaim>;
            },
            change);
        if (isOfStatement)
            return correctionOn(article.reading(), article.reading().statements.at(0), change);
        Correction correction = correctionOf(change);
        const auto target = [&](QStringView words) {
            const qsizetype begin = shown.lastIndexOf(words);
            correction.target = anchorsAt(shown, {{begin, begin + words.size()}});
        };
        if (std::holds_alternative<SetDate>(change))
            target(u"on Monday");
        if (std::holds_alternative<SetClaim>(change))
            target(u"The pier is 90 years old");
        return correction;
    };
    QVERIFY(say(article, made(one)));
    const QString first = toldOf(lines(article).at(0));
    const QString given = lines(article).at(0).after;
    QVERIFY2(!lines(article).at(0).before.isEmpty(), qPrintable(first));
    QVERIFY(say(article, made(other)));
    const HistoryLine line = lines(article).at(1);
    const QString second = toldOf(line);
    QCOMPARE(toldOf(lines(article).at(0)), first);
    const bool areWords = std::holds_alternative<SetContent>(other); // cut to where they differ
    if (!areWords)
        QCOMPARE(line.before, given);
    const QList<QUuid> ids{lines(article).at(0).correction, line.correction};
    const QList<QList<qsizetype>> orders{{0, 1}, {1, 0}};
    for (const QList<qsizetype> &order : orders) {
        OpenArticle later = article;
        for (const qsizetype number : order) {
            QVERIFY(later.withdraw(ids[number], m_now));
            later.analyseWith(*m_analyser);
            QCOMPARE(toldOf(lines(later).at(0)), first);
            QCOMPARE(toldOf(lines(later).at(1)), second);
        }
        for (const qsizetype number : order) {
            QVERIFY(later.correct(later.log().correction(ids[number]), m_now));
            later.analyseWith(*m_analyser);
            QCOMPARE(toldOf(lines(later).at(0)), first);
            QCOMPARE(toldOf(lines(later).at(1)), second);
        }
    }
}

void HistoryValuesTest::tellsTheMachinesValue_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("before");
    QTest::newRow("day") << u"day"_s << u"Sunday 1 February 2026"_s;
    QTest::newRow("title") << u"title"_s << u"Pier falls"_s;
    QTest::newRow("byline") << u"byline"_s << u"Per Holm"_s;
    QTest::newRow("outlet") << u"outlet"_s << u"none"_s;
    QTest::newRow("language") << u"language"_s << u"English"_s;
    QTest::newRow("topic") << u"topic"_s << u"pier"_s;
    QTest::newRow("cue") << u"cue"_s << u"“said”"_s;
    QTest::newRow("somebody new") << u"somebody new"_s << u"Ana Ruiz"_s;
    QTest::newRow("confirm") << u"confirm"_s << u"automatic"_s;
    QTest::newRow("note") << u"note"_s << u"none"_s;
}

void HistoryValuesTest::tellsTheMachinesValue()
{
    QFETCH(QString, name);
    QFETCH(QString, before);
    OpenArticle article = m_untouched;
    for (const test::SaidOnce &once : test::everyCorrection()) {
        if (QLatin1StringView(once.name) == name)
            QVERIFY(say(article, once.say(article.reading())));
    }
    QCOMPARE(lines(article).last().before, before);
}

/// What a reader gave a statement with its words is what stood there.
void HistoryValuesTest::tellsWhatAReaderAdded()
{
    OpenArticle article = m_untouched;
    const QString &shown = article.document().text();
    const qsizetype begin = shown.indexOf(u"spoke of the harbour");
    const NamedActor una{u"Una 😀 Rask"_s, ActorKind::Person};
    QVERIFY(say(article,
                newStatement(article.reading(), {{begin, begin + 20}}, {una}, VerbKind::Claims)));
    const QString id = lines(article).last().statement;
    const auto on = [&](const Change &change) {
        return say(article,
                   correctionOn(article.reading(), *article.reading().statement(id), change));
    };
    QVERIFY(on(SetVerb{VerbKind::Denies}));
    QVERIFY(on(SetVerb{VerbKind::Warns}));
    QVERIFY(on(SetSpeakers{{NamedActor{u"Ida Lund"_s, ActorKind::Person}}}));
    QVERIFY(on(SetContent{anchorsAt(shown, {{begin, begin + 5}})}));
    QVERIFY(on(SetTopic{u"boats"_s}));
    const QList<HistoryLine> all = lines(article);
    QCOMPARE(all[1].before, u"claims"_s);
    QCOMPARE(all[2].before, u"denies"_s);
    QCOMPARE(all[3].before, u"Una 😀 Rask"_s);
    QCOMPARE(all[4].before, u"“spoke of the harbour”"_s);
    QVERIFY(!all[5].before.isEmpty());
    QVERIFY(article.withdraw(all[1].correction, m_now));
    QVERIFY(article.withdraw(all[2].correction, m_now));
    QCOMPARE(lines(article)[1].before, u"claims"_s);
    QCOMPARE(lines(article)[2].before, u"denies"_s);
}

/// One that was taken back before is passed over, one that was taken back after stood there.
void HistoryValuesTest::tellsWhatStoodThereThen()
{
    OpenArticle article = m_untouched;
    const auto on = [&](VerbKind verb) {
        return say(
            article,
            correctionOn(article.reading(), article.reading().statements.at(0), SetVerb{verb}));
    };
    QVERIFY(on(VerbKind::Denies));
    QVERIFY(article.withdraw(lines(article)[0].correction, m_now));
    QVERIFY(on(VerbKind::Warns));
    QVERIFY(on(VerbKind::Claims));
    QVERIFY(article.withdraw(lines(article)[1].correction, m_now));
    const QList<HistoryLine> all = lines(article);
    QCOMPARE(all[1].before, all[0].before);
    QCOMPARE(all[2].before, all[1].after);
}

ONRECORD_TEST(HistoryValuesTest)
#include "tst_history_values.moc"
