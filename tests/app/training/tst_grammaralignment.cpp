// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/grammaralignment.h"

#include "tests/support/barearticle.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include "core/tagging/roletagger.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

/// A paragraph in which the words of another program are drawn, ⟦w-1:…⟧ ⟦w-2:…⟧ …, and their grammar
/// as tag/head/relation, heads counted from 1.
struct Drawn
{
    Drawn(QStringView marked, QStringView grammar, const Lexicon &lexicon)
        : marked(MarkedText::parse(marked))
        , codePoints(this->marked.text)
    {
        document = Document(bareArticle(this->marked.text));
        paragraph.emplace(document, 0, lexicon, false);
        words = RoleTagger::wordsOf(*paragraph);
        const QList<QStringView> drawn = grammar.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype w = 0; w < drawn.size(); ++w) {
            const QList<QStringView> parts = drawn[w].split(u'/');
            const Span span = this->marked.spanNamed(u"w-%1"_s.arg(w + 1));
            silver.append({codePoints.fromUtf16(span), partOfSpeechNamed(parts[0]),
                           parts[1].toInt() - 1, relationNamed(parts[2])});
        }
    }

    /// Word/tag/head for each of our words of the first sentence, heads counted from 1; empty where
    /// its grammar is not known.
    QString told() const
    {
        const WordRange sentence = paragraph->plainSentences().front();
        const KnownSentence known = alignedGrammar(*paragraph, sentence, words, silver, codePoints);
        QStringList all;
        for (size_t i = 0; i < known.words.size(); ++i)
            all.append(u"%1/%2/%3"_s.arg(paragraph->word(sentence.first + qsizetype(i)))
                           .arg(int(known.tags[i]))
                           .arg(known.nodes[i].head + 1));
        return all.join(u' ');
    }

    MarkedText marked;
    CodePoints codePoints;
    Document document;
    std::optional<TaggedParagraph> paragraph;
    std::vector<Word> words;
    QList<SilverWord> silver;
};

class GrammarAlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void carriesGrammarOver_data();
    void carriesGrammarOver();
    void knowsNothingWhereWordsAreMissing();
    void knowsNothingOfAnotherArticle();

private:
    std::optional<Lexicon> m_lexicon;
};

void GrammarAlignmentTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

static QString with(PartOfSpeech tag, QStringView word, int head)
{
    return u"%1/%2/%3"_s.arg(word).arg(int(tag)).arg(head);
}

void GrammarAlignmentTest::carriesGrammarOver_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("grammar");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("word by word") << u"⟦w-1:Ana⟧ ⟦w-2:left⟧⟦w-3:.⟧"_s
                                  << u"NNP/2/nsubj VBD/0/root ./2/punct"_s
                                  << QStringList{with(PartOfSpeech::NNP, u"Ana", 2),
                                                 with(PartOfSpeech::VBD, u"left", 0),
                                                 with(PartOfSpeech::Stop, u".", 2)};
    QTest::newRow("offsets are code points")
        << u"⟦w-1:𝒜na⟧ ⟦w-2:left⟧⟦w-3:.⟧"_s << u"NNP/2/nsubj VBD/0/root ./2/punct"_s
        << QStringList{with(PartOfSpeech::NNP, u"𝒜na", 2), with(PartOfSpeech::VBD, u"left", 0),
                       with(PartOfSpeech::Stop, u".", 2)};
    // "cannot" is two words there: the tag of the first, the head of the one that hangs outside.
    QTest::newRow("two of theirs in one of ours")
        << u"⟦w-1:Ana⟧ ⟦w-2:can⟧⟦w-3:not⟧ ⟦w-4:go⟧⟦w-5:.⟧"_s
        << u"NNP/4/nsubj MD/3/aux RB/4/neg VB/0/root ./4/punct"_s
        << QStringList{with(PartOfSpeech::NNP, u"Ana", 3), with(PartOfSpeech::MD, u"cannot", 3),
                       with(PartOfSpeech::VB, u"go", 0), with(PartOfSpeech::Stop, u".", 3)};
}

void GrammarAlignmentTest::carriesGrammarOver()
{
    QFETCH(QString, marked);
    QFETCH(QString, grammar);
    QFETCH(QStringList, expected);
    QCOMPARE(Drawn(marked, grammar, *m_lexicon).told(), expected.join(u' '));
}

void GrammarAlignmentTest::knowsNothingWhereWordsAreMissing()
{
    const Drawn drawn(u"⟦w-1:Ana⟧ ⟦w-2:left⟧ the quay⟦w-3:.⟧", u"NNP/2/nsubj VBD/0/root ./2/punct",
                      *m_lexicon);
    QCOMPARE(drawn.told(), QString());
}

void GrammarAlignmentTest::knowsNothingOfAnotherArticle()
{
    QCOMPARE(Drawn(u"Ana left.", u"", *m_lexicon).told(), QString());
}

ONRECORD_TEST(GrammarAlignmentTest)
#include "tst_grammaralignment.moc"
