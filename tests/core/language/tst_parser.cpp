// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/parser.h"

#include "app/training/learners/dice.h"
#include "app/training/learners/parsertraining.h"
#include "tests/support/knownsentences.h"
#include "tests/support/roomtests.h"

#include <QTest>

#include <set>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

using Move = ParseState::Move;

class ParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void movesAsDrawn();
    void knowsWhatItCanDo();
    void countsChildren();
    void endsWhateverIsChosen();
    void labelsStandForMoves();
    void looksUnderEveryNameOnce();
    void learnsWhatItIsShown();
    void learnsTheSameBytesTwice();
    void parsesOtherWordsInTheSamePlaces();
    void hangsEveryWordSomewhere_data();
    void hangsEveryWordSomewhere();

private:
    QByteArray trained() const;
    DependencyParser parser() const
    {
        return {WeightTable::view(m_bytes).value(), FeatureSalts(DependencyParser::featureNames())};
    }

    std::vector<KnownSentence> m_sentences;
    QByteArray m_bytes;
};

QByteArray ParserTest::trained() const
{
    std::vector<const KnownSentence *> sentences;
    std::vector<const std::vector<PartOfSpeech> *> tags;
    for (const KnownSentence &sentence : m_sentences) {
        sentences.push_back(&sentence);
        tags.push_back(&sentence.tags);
    }
    return trainParser(sentences, tags, {.rounds = 10, .leastSeen = 1});
}

void ParserTest::initTestCase()
{
    m_sentences = knownSentences();
    m_bytes = trained();
}

/// Ana ◀subject─ saw ─object▶ Bo
void ParserTest::movesAsDrawn()
{
    ParseState state(3);
    state.shift();
    state.left(Relation::Subject); // Ana, of "saw", the next word
    state.shift();
    state.shift();
    QCOMPARE(state.onStack(0), 2);
    QCOMPARE(state.onStack(1), 1);
    QCOMPARE(state.onStack(2), -1);
    state.right(Relation::Object); // Bo, of "saw", which lies below it
    QVERIFY(!state.isDone());
    state.left(Relation::Other); // of the root, whatever the relation
    QVERIFY(state.isDone());
    const std::vector<Node> expected{
        {1, Relation::Subject}, {-1, Relation::Root}, {1, Relation::Object}};
    QVERIFY(state.nodes() == expected);
}

void ParserTest::knowsWhatItCanDo()
{
    ParseState state(2);
    const auto can = [&state] {
        return std::array{state.can(Move::Shift), state.can(Move::Left), state.can(Move::Right)};
    };
    QVERIFY((can() == std::array{true, false, false}));
    state.shift();
    QVERIFY((can() == std::array{true, true, false}));
    state.shift();
    QVERIFY((can() == std::array{false, true, true}));
    state.right(Relation::Object);
    QVERIFY((can() == std::array{false, true, false}));
    state.left(Relation::Root);
    QVERIFY((can() == std::array{false, false, false}));
    QVERIFY(state.isDone());
    QVERIFY(ParseState(0).isDone());
}

void ParserTest::countsChildren()
{
    ParseState state(5);
    state.shift();
    state.shift();
    state.left(Relation::Modifier); // 1, of 2
    state.left(Relation::Modifier); // 0, of 2
    state.shift();
    state.shift();
    state.right(Relation::Marker); // 3, of 2
    state.shift();
    state.right(Relation::Marker); // 4, of 2
    const ParseState::Children &children = state.childrenOf(2);
    QCOMPARE(children.lefts, 2);
    QCOMPARE(children.rights, 2);
    QCOMPARE(children.left, 0);
    QCOMPARE(children.right, 4);
    QCOMPARE(state.childrenOf(5).lefts, 0);
    state.left(Relation::Root);
    QCOMPARE(state.childrenOf(5).lefts, 1);
    QCOMPARE(state.childrenOf(5).left, 2);
}

/// Every word goes onto the stack once and leaves it once.
void ParserTest::endsWhateverIsChosen()
{
    Dice dice(4);
    for (int round = 0; round < 200; ++round) {
        const size_t size = dice.below(12);
        ParseState state(size);
        size_t moves = 0;
        while (!state.isDone()) {
            const int label = int(dice.below(size_t(DependencyParser::labels)));
            if (!state.can(DependencyParser::moveOf(label)))
                continue;
            DependencyParser::apply(state, label);
            ++moves;
        }
        QCOMPARE(moves, 2 * size);
        for (const Node &node : state.nodes())
            QCOMPARE(node.head == -1, node.relation == Relation::Root);
    }
}

void ParserTest::labelsStandForMoves()
{
    for (int label = 1; label < DependencyParser::labels; ++label) {
        const Move move = DependencyParser::moveOf(label);
        const Relation relation = DependencyParser::relationOf(label);
        QVERIFY(move != Move::Shift);
        QVERIFY(relation > Relation::Root && relation < Relation::Count);
        QCOMPARE(DependencyParser::labelOf(move, relation), label);
    }
    QVERIFY(DependencyParser::moveOf(0) == Move::Shift);
    QCOMPARE(DependencyParser::labelOf(Move::Shift, Relation::Object), 0);
}

void ParserTest::learnsWhatItIsShown()
{
    for (const KnownSentence &sentence : m_sentences)
        QVERIFY(parser().parse(sentence.words, sentence.tags) == sentence.nodes);
}

void ParserTest::learnsTheSameBytesTwice()
{
    QCOMPARE(trained(), m_bytes);
}

void ParserTest::parsesOtherWordsInTheSamePlaces()
{
    const KnownSentence sentence = knownSentence(
        u"Zora/NNP/2/nsubj denied/VBD/0/root that/IN/6/mark the/DT/5/det ferry/NN/6/nsubj "
        "sank/VBD/2/ccomp ././2/punct");
    QVERIFY(parser().parse(sentence.words, sentence.tags) == sentence.nodes);
}

void ParserTest::hangsEveryWordSomewhere_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("no word") << 0;
    QTest::newRow("one word") << 1;
    QTest::newRow("a sentence") << 20;
    QTest::newRow("the longest sentence") << 500;
}

/// Whatever stands in it: heads are words of the sentence, and going up from any ends at the root.
void ParserTest::hangsEveryWordSomewhere()
{
    QFETCH(int, size);
    Dice dice(quint64(size) + 1);
    std::vector<Word> words;
    std::vector<PartOfSpeech> tags;
    for (int i = 0; i < size; ++i) {
        words.push_back(wordOf(QString::number(dice.roll(), 36), TokenKind::Word));
        tags.push_back(PartOfSpeech(dice.below(size_t(PartOfSpeech::Count))));
    }
    const std::vector<Node> nodes = parser().parse(words, tags);
    QCOMPARE(nodes.size(), size_t(size));
    for (qint32 word = 0; word < size; ++word) {
        qint32 at = word;
        for (int steps = 0; at >= 0; ++steps) {
            QVERIFY(at < size && steps <= size);
            at = nodes[size_t(at)].head;
        }
    }
}

void ParserTest::looksUnderEveryNameOnce()
{
    const KnownSentence &sentence = m_sentences.front();
    FeatureList features;
    DependencyParser::look(features, FeatureSalts(DependencyParser::featureNames()),
                           ParseState(sentence.words.size()), sentence.words, sentence.tags);
    const std::span<const quint64> seen = features;
    QCOMPARE(seen.size(), wholeNames(DependencyParser::featureNames()).size());
    QCOMPARE(std::set<quint64>(seen.begin(), seen.end()).size(), seen.size());
}

ONRECORD_TEST(ParserTest)
#include "tst_parser.moc"
