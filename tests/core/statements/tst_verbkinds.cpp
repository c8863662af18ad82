// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/verbkinds.h"

#include "core/lexicon/lexicon.h"
#include "core/text/wordtable.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QFile>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

constexpr WordTable polarities{std::array{
    WordOf{Polarity::Neutral, "neutral"},
    WordOf{Polarity::For, "for"},
    WordOf{Polarity::Against, "against"},
}};

constexpr WordTable certainties{std::array{
    WordOf{Certainty::Asserted, "asserted"},
    WordOf{Certainty::Hedged, "hedged"},
    WordOf{Certainty::Conditional, "conditional"},
    WordOf{Certainty::SecondHand, "second-hand"},
}};

/// As it stands in sentences.txt: "denies against asserted".
static QString wordsOf(const VerbAnalysis &verb)
{
    static const QStringList kinds{u"says"_s,    u"claims"_s,  u"confirms"_s,   u"denies"_s,
                                   u"pledges"_s, u"demands"_s, u"criticises"_s, u"supports"_s,
                                   u"warns"_s,   u"asks"_s,    u"no-comment"_s, u"thinks"_s};
    QStringList words;
    for (const QString &kind : kinds) {
        if (listedVerbKind(kind) == verb.kind)
            words.append(kind);
    }
    words << polarities.word(verb.polarity) << certainties.word(verb.certainty);
    if (verb.sourceIsTarget)
        words << u"target"_s;
    return words.join(u' ');
}

static QList<WordRange> rangesOf(const TaggedParagraph &p, const Spans &spans)
{
    QList<WordRange> ranges;
    for (const Span span : spans) {
        WordRange range{0, 0};
        for (qsizetype i = 0; i < p.size(); ++i) {
            if (!span.overlaps(p.words()[i].span))
                continue;
            if (range.end == 0)
                range.first = i;
            range.end = i + 1;
        }
        ranges.append(range);
    }
    return ranges;
}

class VerbKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsSentences_data();
    void readsSentences();
    void namesTheMainWord_data();
    void namesTheMainWord();
    void takesAnyParts();

private:
    VerbAnalysis analysisOf(const MarkedText &sample) const;

    std::optional<Lexicon> m_lexicon;
};

void VerbKindsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().detail));
    m_lexicon = std::move(*lexicon);
    QVERIFY(m_lexicon->cuePhrases().size() >= 600);
}

VerbAnalysis VerbKindsTest::analysisOf(const MarkedText &sample) const
{
    Article article = bareArticle(sample.text);
    const Document document(article);
    const TaggedParagraph p(document, 0, *m_lexicon, false);
    return analyseVerb(p, rangesOf(p, sample.spansNamed(u"cue")),
                       rangesOf(p, sample.spansNamed(u"source")),
                       rangesOf(p, sample.spansNamed(u"content")));
}

void VerbKindsTest::readsSentences_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("marked");

    QFile file(QStringLiteral(ONRECORD_CORPUS "/verbs/sentences.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int sentences = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#') || !line.contains(u" | "))
            continue;
        ++sentences;
        const QString marked = line.section(u" | "_s, 1);
        QTest::addRow("%d %s", sentences, qPrintable(MarkedText::parse(marked).text))
            << line.section(u" | "_s, 0, 0) << marked;
    }
    QVERIFY(sentences >= 150);
}

void VerbKindsTest::readsSentences()
{
    QFETCH(QString, expected);
    QFETCH(QString, marked);
    QCOMPARE(wordsOf(analysisOf(MarkedText::parse(marked))), expected);
}

void VerbKindsTest::namesTheMainWord_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("word");

    QTest::newRow("a verb among auxiliaries") << u"Ruiz ⟦cue:has also said⟧ no."_s << u"said"_s;
    QTest::newRow("behind a refusal") << u"Ruiz ⟦cue:refused to confirm⟧ it."_s << u"confirm"_s;
    QTest::newRow("a noun") << u"Ruiz’s ⟦cue:Claim⟧ that it rains."_s << u"Claim"_s;
    QTest::newRow("an unknown verb") << u"Ruiz ⟦cue:had zorbed⟧ it."_s << u"zorbed"_s;
    QTest::newRow("a colon") << u"Ruiz⟦cue::⟧ It rains."_s << QString();
    QTest::newRow("none") << u"It rains."_s << QString();
}

void VerbKindsTest::namesTheMainWord()
{
    QFETCH(QString, marked);
    QFETCH(QString, word);
    QCOMPARE(analysisOf(MarkedText::parse(marked)).word, word);
}

/// Whoever found the parts may have cut them anywhere.
void VerbKindsTest::takesAnyParts()
{
    Article article = bareArticle(u"To ask, he was said not to have been called on: “If I may?”"_s);
    const Document document(article);
    const TaggedParagraph p(document, 0, *m_lexicon, false);
    for (qsizetype first = 0; first < p.size(); ++first) {
        for (qsizetype end = first + 1; end <= p.size(); ++end) {
            const QList<WordRange> part{{first, end}};
            const VerbAnalysis whole = analyseVerb(p, part, part, part);
            QCOMPARE(analyseVerb(p, part, part, part), whole);
            QCOMPARE(analyseVerb(p, {}, part, {}), VerbAnalysis());
        }
    }
}

ONRECORD_TEST(VerbKindsTest)
#include "tst_verbkinds.moc"
