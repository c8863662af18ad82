// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/leadspeaker.h"

#include "core/analysis/analyse.h"
#include "core/formats/articlereader.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class LeadSpeakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhoIsNamedBehind_data();
    void tellsWhoIsNamedBehind();
    void givesOneActorBothMentions();
    void findsNobodyWithoutStatements();

private:
    Analysis read(const QString &text) const
    {
        return analyse(Document(articleFromText(text).value()), m_resources);
    }

    Resources m_resources;
};

void LeadSpeakerTest::initTestCase()
{
    Result<Resources> loaded = Resources::load();
    QVERIFY(loaded);
    m_resources = *loaded;
}

void LeadSpeakerTest::tellsWhoIsNamedBehind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");
    QTest::newRow("the next paragraph")
        << u"A top academic has warned that the ferry will stop.\n\nAna Ruiz, of Tarn "
           "University, said that the harbour was full of ice."_s
        << u"Ana Ruiz; Ana Ruiz"_s;
    QTest::newRow("behind the verb, beyond the BMP")
        << u"A retired driver has said 😀 that the ferry was late.\n\n“It was full of ice,” "
           "said Pavel Oake, 71."_s
        << u"Pavel Oake; Pavel Oake"_s;
    QTest::newRow("the same paragraph") << u"A fisherman said that the ferry was late. Pavel Oake "
                                           u"told the Courant that the harbour "
                                           "was full of ice."_s
                                        << u"Pavel Oake; Pavel Oake"_s;
    QTest::newRow("described again")
        << u"A top academic has warned that the ferry will stop.\n\nAna Ruiz, of Tarn "
           "University, said that the harbour was full of ice.\n\nThe academic said that it was late."_s
        << u"Ana Ruiz; Ana Ruiz; Ana Ruiz"_s;
    QTest::newRow("of another gender")
        << u"A businesswoman has warned that the ferry will stop.\n\nMr Pavel Oake said that the "
           "harbour was full of ice."_s
        << u"a businesswoman; Pavel Oake"_s;
    QTest::newRow("an official, whom nobody may name")
        << u"A harbour official has warned that the ferry will stop.\n\nAna Ruiz, of Tarn "
           "University, said that the harbour was full of ice."_s
        << u"a harbour official; Ana Ruiz"_s;
    QTest::newRow("one whom everybody knows") << u"The head of Norrland’s biggest bank said that "
                                                 u"it would close branches.\n\nPavel Oake told "
                                                 "the Courant that few people came."_s
                                              << u"Pavel Oake; Pavel Oake"_s;
    QTest::newRow("one who may be somebody named before")
        << u"Ana Ruiz left Tarn. The head of the bank said that it would close branches.\n\nPavel "
           u"Oake "
           "told the Courant that few people came."_s
        << u"the head of the bank; Pavel Oake"_s;
    QTest::newRow("who asked not to be named")
        << u"A driver who asked not to be named said that the ferry would stop.\n\nAna Ruiz, of "
           u"Tarn "
           "University, said that the harbour was full of ice."_s
        << u"a driver; Ana Ruiz"_s;
    QTest::newRow("anonymously") << u"A driver said on condition of anonymity that the ferry would "
                                    u"stop.\n\nAna Ruiz, of Tarn "
                                    "University, said that the harbour was full of ice."_s
                                 << u"a driver; Ana Ruiz"_s;
    QTest::newRow("not named in the next paragraph")
        << u"A driver said that the ferry would stop.\n\nAna Ruiz said that she was glad not to be "
           u"named "
           "captain."_s
        << u"Ana Ruiz; Ana Ruiz"_s;
    QTest::newRow("several")
        << u"Two drivers have warned that the ferry will stop.\n\nAna Ruiz, of Tarn University, "
           "said that the harbour was full of ice."_s
        << u"two drivers; Ana Ruiz"_s;
    QTest::newRow("named before") << u"Ana Ruiz opened the harbour. A driver has warned that the "
                                     u"ferry will stop.\n\nAna Ruiz "
                                     "said that the harbour was full of ice."_s
                                  << u"a driver; Ana Ruiz"_s;
    QTest::newRow("two paragraphs behind")
        << u"A driver has warned that the ferry will stop.\n\nThe harbour is full of "
           "ice.\n\nAna Ruiz, of Tarn University, said that it was late."_s
        << u"a driver; Ana Ruiz"_s;
    QTest::newRow("somebody else speaks before")
        << u"A driver has warned that the ferry will stop.\n\nThe council said that it was late. "
           u"Ana "
           "Ruiz, of Tarn University, said that the harbour was full of ice."_s
        << u"a driver; the council; Ana Ruiz"_s;
    QTest::newRow("far into the article")
        << u"It rains.\n\nIt pours.\n\nIt snows.\n\nIt hails.\n\nIt thaws.\n\nA driver has warned "
           "that the ferry will stop.\n\nAna Ruiz, of Tarn University, said that it was late."_s
        << u"a driver; Ana Ruiz"_s;
}

void LeadSpeakerTest::tellsWhoIsNamedBehind()
{
    QFETCH(QString, text);
    const Analysis analysis = read(text);
    QHash<QString, QString> names;
    for (const Actor &actor : analysis.actors)
        names.insert(actor.id, actor.name);
    QStringList speakers;
    for (const Statement &statement : analysis.statements)
        speakers.append(names.value(statement.actors.value(0), u"-"_s));
    QTEST(speakers.join(u"; "_s), "speakers");
}

void LeadSpeakerTest::givesOneActorBothMentions()
{
    const Analysis analysis = read(
        u"A top academic has warned that the ferry will stop.\n\nAna Ruiz said that the harbour "
        "was full of ice."_s);
    QCOMPARE(analysis.statements.first().speakerReason, SpeakerReason::Description);
    QVERIFY(analysis.statements.first().speakerConfidence < 0.8);
    for (const Actor &actor : analysis.actors)
        QVERIFY(actor.name != u"a top academic");
    const auto ruiz = std::find_if(analysis.actors.begin(), analysis.actors.end(),
                                   [](const Actor &actor) { return actor.name == u"Ana Ruiz"; });
    QVERIFY(ruiz != analysis.actors.end());
    QCOMPARE(ruiz->mentions.size(), 2);
    QCOMPARE(ruiz->mentions.first().kind, MentionKind::Description);
    QCOMPARE(ruiz->descriptions, QStringList{u"A top academic"_s});
}

void LeadSpeakerTest::findsNobodyWithoutStatements()
{
    const Document document(articleFromText(u"It rains."_s).value());
    const ArticleText text{document, *m_resources.lexicon};
    QCOMPARE(leadSpeaker({}, {}, KnownActors(text), text), std::nullopt);
}

QTEST_GUILESS_MAIN(LeadSpeakerTest)
#include "tst_leadspeaker.moc"
