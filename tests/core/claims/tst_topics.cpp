// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/topics.h"

#include "core/findings/actor.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/markedtext.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// A text with statements in it, by the name of who says them: ⟦ana:the toll is too high⟧.
struct Sample
{
    QString text;
    QList<Statement> statements;
    QList<Actor> actors;
};

static Sample sampleOf(const QString &marked)
{
    const MarkedText parsed = MarkedText::parse(marked);
    Sample sample;
    sample.text = parsed.text;
    for (const auto &[name, span] : parsed.named) {
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
        return findTopics(sample.text, sample.statements, sample.actors, *m_lexicon);
    }

    std::optional<Lexicon> m_lexicon;
};

void TopicsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void TopicsTest::namesTopics_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QList<QString>>("topics"); // of the statements, in order

    QTest::newRow("two words that recur")
        << u"⟦ana:The car ferry is late⟧. ⟦bo:We need a car ferry⟧."_s
        << QList{u"car ferry"_s, u"car ferry"_s};
    QTest::newRow("singular and plural are one, as first written")
        << u"⟦ana:The bridge tolls are too high⟧. ⟦bo:A bridge toll is fair⟧."_s
        << QList{u"bridge tolls"_s, u"bridge tolls"_s};
    QTest::newRow("a noun alone")
        << u"⟦ana:They opened the aquarium⟧. ⟦bo:Nobody wants an aquarium⟧."_s
        << QList{u"aquarium"_s, u"aquarium"_s};
    QTest::newRow("two words before one of them")
        << u"⟦ana:The harbour wall leaks⟧. ⟦bo:The harbour wall is old⟧. ⟦cy:The harbour is big⟧. "
           "⟦di:It is a harbour⟧."_s
        << QList{u"harbour wall"_s, u"harbour wall"_s, u"harbour"_s, u"harbour"_s};
    QTest::newRow("what stands once is no topic")
        << u"⟦ana:The car ferry is late⟧. ⟦bo:We need more bread⟧."_s
        << QList{QString(), QString()};
    QTest::newRow("who speaks is no topic")
        << u"⟦bo:They like Ana Ruiz⟧. ⟦cy:Nobody knows Ana Ruiz⟧."_s << QList{QString(), QString()};
    QTest::newRow("a vague word is none")
        << u"⟦ana:It is a good thing⟧. ⟦bo:There was one thing⟧."_s << QList{QString(), QString()};
    QTest::newRow("nor is one that could be anything's")
        << u"⟦ana:It slows the process⟧. ⟦bo:The process is new⟧."_s << QList{QString(), QString()};
    QTest::newRow("what ends as adjectives do is none")
        << u"⟦ana:They feed the ravenous⟧. ⟦bo:The ravenous eat⟧."_s << QList{QString(), QString()};
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
    Sample sample = sampleOf(u"⟦ana:No⟧"_s);
    sample.statements.first().content.clear();
    QCOMPARE(topicsOf(sample), QList{QString()});
}

/// Every statement shares a phrase with its neighbours, and one content is very long.
void TopicsTest::staysLinear()
{
    const int many = 20'000;
    QString text;
    QList<Statement> statements;
    for (int i = 0; i < many; ++i) {
        const qsizetype begin = text.size();
        text += u"The bridge tolls w%1 and harbour x%2 of the aquarium rose. "_s.arg(i / 2).arg(i);
        Statement statement;
        statement.id = QString::number(i);
        statement.content = {{begin, text.size() - 2}};
        statements.append(statement);
    }
    statements.append(statements.first());
    statements.last().content = {{0, text.size()}};
    const QList<QString> topics = findTopics(text, statements, {}, *m_lexicon);
    QCOMPARE(topics.size(), many + 1);
    QVERIFY(!topics.contains(QString()));
}

QTEST_GUILESS_MAIN(TopicsTest)
#include "tst_topics.moc"
