// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/analyser.h"
#include "core/workspace/openarticle.h"

#include <QMap>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

using Numbers = QMap<QString, int>; ///< of who speaks, by name

Numbers numbersIn(const Reading &reading)
{
    Numbers numbers;
    for (const ReadActor &actor : reading.actors) {
        if (actor.number > 0)
            numbers.insert(actor.actor.name, actor.number);
    }
    return numbers;
}

} // namespace

/// An actor has one number however carefully an article is read, in the window and on the command line.
class OpenArticleCareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersAsTheWindowDoes_data();
    void numbersAsTheWindowDoes();
    void tellsWhereTheReadingsDiffer();
    void readsNothingTwice();

private:
    static OpenArticle opened(const QString &head)
    {
        return OpenArticle::fromText(
                   head
                   + u"“We have no choice,” said Ida Moen, who leads the council. 😀\n\n"
                     "Bo Lind, who fishes off the point, warned that crews would leave. “Nobody "
                     "asked us,” he said.\n\nAuditors put the shortfall at a million.\n"_s)
            .value();
    }
    OpenArticle readQuickly(const QString &head) const
    {
        OpenArticle article = opened(head);
        article.analyseWith(*m_quick);
        return article;
    }
    OpenArticle readCarefully(const QString &head) const
    {
        OpenArticle article = opened(head);
        article.analyseWith(*m_careful);
        return article;
    }

    std::optional<Analyser> m_quick;
    std::optional<Analyser> m_careful;
};

static const QString inHeadline =
    u"Quay to close on Sundays, harbour master Ana Ruiz says\n\nBy Nell Orme\n\n"_s;
static const QString inStandfirst =
    u"‘We were never asked’: fishermen on the harbour levy\n\nBy Nell Orme\n\n"
    "The council’s own auditors had warned of a shortfall in spring.\n\n"_s;

void OpenArticleCareTest::initTestCase()
{
    const Result<Analyser> careful = Analyser::load({}, Care::Careful);
    QVERIFY(careful);
    m_careful = *careful;
    m_quick = m_careful->quick();
    QVERIFY(m_quick);
    QVERIFY(!m_quick->quick());
}

void OpenArticleCareTest::numbersAsTheWindowDoes_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<Numbers>("quick");
    QTest::addColumn<Numbers>("careful");

    QTest::newRow("the headline's actor speaks in quick reading alone")
        << inHeadline << Numbers{{u"Ana Ruiz"_s, 1}, {u"Ida Moen"_s, 2}, {u"Bo Lind"_s, 3}}
        << Numbers{{u"Ida Moen"_s, 2}, {u"Bo Lind"_s, 3}};
    QTest::newRow("the standfirst's actor speaks in careful reading alone")
        << inStandfirst << Numbers{{u"Ida Moen"_s, 1}, {u"Bo Lind"_s, 2}}
        << Numbers{{u"Ida Moen"_s, 1}, {u"Bo Lind"_s, 2}, {u"the council’s own auditors"_s, 3}};
    QTest::newRow("the headline's actor speaks in both")
        << u"Lind: crews “will leave” over levy\n\nBy Nell Orme\n\n"
           "The council’s own auditors had warned of a shortfall in spring.\n\n"_s
        << Numbers{{u"Bo Lind"_s, 1}, {u"Ida Moen"_s, 2}}
        << Numbers{{u"Bo Lind"_s, 1}, {u"Ida Moen"_s, 2}, {u"the council’s own auditors"_s, 3}};
}

void OpenArticleCareTest::numbersAsTheWindowDoes()
{
    QFETCH(const QString, head);
    QFETCH(const Numbers, quick);
    QFETCH(const Numbers, careful);
    QCOMPARE(numbersIn(readQuickly(head).reading()), quick);
    QCOMPARE(numbersIn(readCarefully(head).reading()), careful);

    // The window shows what quick reading finds until the careful one is done.
    OpenArticle shown = readQuickly(head);
    shown.replaceAnalysis(m_careful->read(shown.document()), {}, Care::Careful);
    const OpenArticle written = readCarefully(head);
    QCOMPARE(written.reading().statements, shown.reading().statements);
    QCOMPARE(written.reading().numbered, shown.reading().numbered);
}

void OpenArticleCareTest::tellsWhereTheReadingsDiffer()
{
    const OpenArticle article = readCarefully(inStandfirst);
    const QList<ReadStatement> &statements = article.reading().statements;
    const auto ofAuditors =
        std::find_if(statements.begin(), statements.end(), [&article](const ReadStatement &each) {
            return each.statement.source.value(0)
                .in(article.document().text())
                .contains(u"own auditors");
        });
    QVERIFY(ofAuditors != statements.end());
    QCOMPARE(ofAuditors->statement.differ, ReadingsDiffer::CarefulAlone);
}

/// What is analysed already is not read again.
void OpenArticleCareTest::readsNothingTwice()
{
    OpenArticle article = readQuickly(inStandfirst);
    const QList<ReadStatement> before = article.reading().statements;
    article.analyseWith(*m_careful);
    QCOMPARE(article.reading().statements, before);
}

QTEST_GUILESS_MAIN(OpenArticleCareTest)
#include "tst_openarticle_care.moc"
