// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/topics.h"

#include "core/analysis/readparagraphs.h"
#include "core/findings/actor.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// A text with statements in it, by the name of who says them: ⟦ana:the toll is too high⟧.
struct Sample
{
    Article article;
    QList<Statement> statements;
    QList<Actor> actors;
};

static Sample sampleOf(const QString &marked)
{
    const MarkedText parsed = MarkedText::parse(marked);
    Sample sample;
    sample.article = bareArticle(parsed.text);
    for (const auto &[name, span] : parsed.named) {
        if (name == u"headline"_s) {
            sample.article.titleSpan = span;
            continue;
        }
        Statement statement;
        statement.id = u"s%1"_s.arg(sample.statements.size() + 1);
        statement.content = {span};
        statement.actors = {name};
        sample.statements.append(statement);
    }
    Actor ana;
    ana.id = u"ana"_s;
    ana.name = u"Ana Ruiz"_s;
    sample.actors = {ana};
    return sample;
}

class TopicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesTopics_data();
    void namesTopics();
    void takesNothing();
    void staysLinear();

private:
    QList<QString> topicsOf(const Sample &sample) const
    {
        const Document document(sample.article);
        return findTopics(document, readParagraphs(document, *m_resources).headings,
                          sample.statements, sample.actors, *m_resources->lexicon);
    }

    std::optional<Resources> m_resources;
};

void TopicsTest::initTestCase()
{
    Result<Resources> resources = Resources::load();
    QVERIFY(resources && resources->model);
    m_resources = *std::move(resources);
}

void TopicsTest::namesTopics_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QList<QString>>("topics"); // of the statements, in order

    QTest::newRow("two words that recur")
        << u"⟦ana:The car ferry is late⟧. ⟦bo:We need a car ferry⟧."_s
        << QList{u"car ferry"_s, u"car ferry"_s};
    QTest::newRow("singular and plural are one, as written within a sentence")
        << u"⟦ana:The bridge tolls are too high⟧. ⟦bo:A bridge toll is fair⟧."_s
        << QList{u"bridge tolls"_s, u"bridge tolls"_s};
    QTest::newRow("a noun alone")
        << u"⟦ana:They opened the aquarium⟧. ⟦bo:Nobody wants an aquarium⟧."_s
        << QList{u"aquarium"_s, u"aquarium"_s};
    QTest::newRow("two words before one of them")
        << u"⟦ana:The harbour wall leaks⟧. ⟦bo:The harbour wall is old⟧. ⟦cy:The harbour is big⟧. "
           "⟦di:It is a harbour⟧."_s
        << QList{u"harbour wall"_s, u"harbour wall"_s, u"harbour"_s, u"harbour"_s};
    QTest::newRow("a noun of another")
        << u"⟦ana:The cost of school meals has doubled⟧. ⟦bo:Nobody can pay the cost of school meals⟧."_s
        << QList{u"cost of school meals"_s, u"cost of school meals"_s};
    QTest::newRow("the capital letter of a sentence is none of the heading's")
        << u"⟦ana:Bridge tolls are too high⟧. ⟦bo:Norhaven needs bridge tolls⟧."_s
        << QList{u"bridge tolls"_s, u"bridge tolls"_s};
    QTest::newRow("but that of a name")
        << u"⟦ana:The Tarn Bridge is closed⟧. ⟦bo:We saw the Tarn Bridge fall⟧."_s
        << QList{u"Tarn Bridge"_s, u"Tarn Bridge"_s};
    QTest::newRow("one statement, and the headline")
        << u"⟦headline:School meals will cost more⟧\n\nIt rained. ⟦ana:The school meals are bad⟧."_s
        << QList{u"school meals"_s};
    QTest::newRow("one statement, and the reporter")
        << u"The harbour wall leaks. Nobody looks after the harbour wall. ⟦ana:The harbour wall is "
           "safe⟧."_s
        << QList{u"harbour wall"_s};
    QTest::newRow("what stands once is no topic")
        << u"⟦ana:The car ferry is late⟧. ⟦bo:We need more bread⟧."_s
        << QList{QString(), QString()};
    QTest::newRow("who speaks is no topic")
        << u"⟦bo:They like Ana Ruiz⟧. ⟦cy:Nobody knows Ana Ruiz⟧."_s << QList{QString(), QString()};
    QTest::newRow("a vague word is none")
        << u"⟦ana:It is a good thing⟧. ⟦bo:There was one thing⟧."_s << QList{QString(), QString()};
    QTest::newRow("nor is one that could be anything's")
        << u"⟦ana:It slows the process⟧. ⟦bo:The process is new⟧."_s << QList{QString(), QString()};
    QTest::newRow("nor a part of many things")
        << u"⟦ana:The majority of cases was lost⟧. ⟦bo:We saw the majority of cases⟧. "
           "⟦cy:The cases are old⟧."_s
        << QList{QString(), QString(), QString()};
    QTest::newRow("an adjective is none")
        << u"⟦ana:They feed the young⟧. ⟦bo:The young eat⟧."_s << QList{QString(), QString()};
    QTest::newRow("one that only describes belongs to none")
        << u"⟦ana:The new bridge is late⟧. ⟦bo:We need a new bridge⟧."_s
        << QList{u"bridge"_s, u"bridge"_s};
    QTest::newRow("a place, a time and an office alone are none")
        << u"⟦ana:London was calm this morning⟧. ⟦bo:The mayor left London in the morning⟧. "
           "⟦cy:The mayor is ill⟧."_s
        << QList{QString(), QString(), QString()};
    QTest::newRow("one word for several things is none")
        << u"⟦ana:The rescue plan failed⟧. ⟦bo:A savings plan is better⟧. ⟦cy:The floor plan was "
           "lost⟧."_s
        << QList{QString(), QString(), QString()};
    QTest::newRow("beyond the BMP")
        << u"😀 ⟦ana:The car ferry 🚢 is late⟧. ⟦bo:We need a car ferry⟧."_s
        << QList{u"car ferry"_s, u"car ferry"_s};
}

void TopicsTest::namesTopics()
{
    QFETCH(QString, marked);
    QFETCH(QList<QString>, topics);
    QCOMPARE(topicsOf(sampleOf(marked)), topics);
}

void TopicsTest::takesNothing()
{
    QVERIFY(topicsOf({}).isEmpty());
    Sample sample = sampleOf(u"⟦ana:No ferry⟧"_s);
    sample.statements.first().content.clear();
    QCOMPARE(topicsOf(sample), QList{QString()});
}

/// Every statement shares a phrase with its neighbours, and one content is very long.
void TopicsTest::staysLinear()
{
    const int many = 20'000;
    QString text;
    QList<HeadingWord> headings;
    QList<Statement> statements;
    const auto addPhrase = [&](std::initializer_list<QString> words) {
        for (const QString &word : words) {
            const auto role =
                word == u"of"_s ? HeadingWord::Role::Joining : HeadingWord::Role::Noun;
            const bool opens = &word == words.begin();
            headings.append({quint32(text.size()), quint16(word.size()), role, opens});
            text += word + u' ';
        }
    };
    for (int i = 0; i < many; ++i) {
        const qsizetype begin = text.size();
        addPhrase({u"bridge"_s, u"tolls"_s, u"road%1"_s.arg(i / 2)});
        addPhrase({u"walls"_s, u"of"_s, u"harbour"_s, u"quay%1"_s.arg(i)});
        addPhrase({u"aquarium"_s});
        Statement statement;
        statement.id = QString::number(i);
        statement.content = {{begin, text.size() - 1}};
        statements.append(statement);
    }
    statements.append(statements.first());
    statements.last().content = {{0, text.size()}};
    const QList<QString> topics =
        findTopics(Document(bareArticle(text)), headings, statements, {}, *m_resources->lexicon);
    QCOMPARE(topics.size(), many + 1);
    QCOMPARE(topics.count(QString()), 0);
}

ONRECORD_TEST(TopicsTest)
#include "tst_topics.moc"
