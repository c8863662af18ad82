// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/tree.h"

#include "tests/support/knownsentences.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class TreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSubject_data();
    void findsTheSubject();
    void looksWithinReach();
    void findsTheTopOfAPart_data();
    void findsTheTopOfAPart();
};

/// Words and steps from 0; -1: there is none.
void TreeTest::findsTheSubject_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<int>("verb");
    QTest::addColumn<int>("subject");
    QTest::addColumn<int>("climbed");

    QTest::newRow("its own") << u"Ana/NNP/2/nsubj said/VBD/0/root so/RB/2/advmod"_s << 1 << 0 << 0;
    QTest::newRow("behind it") << u"So/RB/2/advmod said/VBD/0/root Ana/NNP/2/nsubj"_s << 1 << 2
                               << 0;
    QTest::newRow("of a passive") << u"Ana/NNP/3/nsubjpass was/VBD/3/auxpass asked/VBN/0/root"_s
                                  << 2 << 0 << 0;
    QTest::newRow("of the verb above")
        << u"Ana/NNP/2/nsubj kept/VBD/0/root singing/VBG/2/xcomp"_s << 2 << 0 << 1;
    QTest::newRow("two above")
        << u"Ana/NNP/2/nsubj went/VBD/0/root to/TO/4/mark try/VB/2/xcomp singing/VBG/4/xcomp"_s << 4
        << 0 << 2;
    QTest::newRow("none") << u"Listen/VB/0/root now/RB/1/advmod"_s << 0 << -1 << 1;
}

void TreeTest::findsTheSubject()
{
    QFETCH(QString, drawn);
    QFETCH(int, verb);
    const FoundSubject found = subjectOf(knownSentence(drawn).nodes, verb);
    QTEST(int(found.word), "subject");
    QTEST(found.climbed, "climbed");
}

void TreeTest::looksWithinReach()
{
    std::vector<Node> nodes(1000, Node{999, Relation::Other});
    nodes[999] = {-1, Relation::Root};
    nodes[0] = {999, Relation::Subject};
    QCOMPARE(subjectOf(nodes, 999).word, -1);
    nodes[985] = {999, Relation::Subject};
    QCOMPARE(subjectOf(nodes, 999).word, 985);
    QCOMPARE(subjectOf({}, -1).word, -1);
}

/// Words from 0; -1: there is none.
void TreeTest::findsTheTopOfAPart_data()
{
    QTest::addColumn<QList<WordRange>>("part");
    QTest::addColumn<int>("top");
    QTest::newRow("the sentence's own head") << QList<WordRange>{{1, 2}} << 1;
    QTest::newRow("a clause") << QList<WordRange>{{2, 5}} << 3;
    QTest::newRow("pieces of a clause") << QList<WordRange>{{2, 3}, {4, 5}} << 2;
    QTest::newRow("a piece under another") << QList<WordRange>{{2, 3}, {3, 4}} << 3;
    QTest::newRow("all") << QList<WordRange>{{0, 6}} << 1;
    QTest::newRow("a mark alone") << QList<WordRange>{{5, 6}} << -1;
    QTest::newRow("nothing") << QList<WordRange>() << -1;
}

void TreeTest::findsTheTopOfAPart()
{
    QFETCH(QList<WordRange>, part);
    const training::KnownSentence known =
        knownSentence(u"Ana/NNP/2/nsubj said/VBD/0/root 𝓇ain/NN/4/nsubj "
                      "filled/VBD/2/ccomp it/PRP/4/dobj ././2/punct");
    ParsedWords parsed;
    parsed.nodes = known.nodes;
    QTEST(int(topOf(part, parsed)), "top");
}

ONRECORD_TEST(TreeTest)
#include "tst_tree.moc"
