// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/positions.h"

#include "core/analysis/readparagraphs.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PositionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void groupsByActorAndTopic();
    void takesNothing();

private:
    std::optional<Resources> m_resources;
};

void PositionsTest::initTestCase()
{
    Result<Resources> resources = Resources::load();
    QVERIFY(resources && resources->model);
    m_resources = *std::move(resources);
}

/// A statement of \a actor that has \a content.
static Statement statementOf(const QString &id, const QString &actor, Span content)
{
    Statement statement;
    statement.id = id;
    statement.content = {content};
    statement.actors = {actor};
    return statement;
}

void PositionsTest::groupsByActorAndTopic()
{
    const MarkedText sample = MarkedText::parse(
        u"😀 ⟦ana:The car ferry is late⟧. ⟦bo:We need a car ferry⟧. ⟦ana:It rains⟧. "
        "⟦ana:No car ferry was promised⟧.");
    QList<Statement> statements;
    for (const auto &[actor, content] : sample.named)
        statements.append(statementOf(u"s%1"_s.arg(statements.size() + 1), actor, content));
    const Document document(bareArticle(sample.text));
    const QList<Position> expected{{u"ana"_s, u"car ferry"_s, {u"s1"_s, u"s4"_s}},
                                   {u"ana"_s, {}, {u"s3"_s}},
                                   {u"bo"_s, u"car ferry"_s, {u"s2"_s}}};
    QCOMPARE(findPositions(document, readParagraphs(document, *m_resources).headings, statements,
                           {}, *m_resources->lexicon),
             expected);
}

void PositionsTest::takesNothing()
{
    QVERIFY(findPositions(Document(), {}, {}, {}, *m_resources->lexicon).isEmpty());
}

ONRECORD_TEST(PositionsTest)
#include "tst_positions.moc"
