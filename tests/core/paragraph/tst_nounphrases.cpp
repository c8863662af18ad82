// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/nounphrases.h"

#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// A paragraph of its own with the marks of its text.
struct Sample
{
    Sample(QStringView marked, const Lexicon &lexicon)
        : words(MarkedText::parse(marked))
        , document([this] {
            return bareArticle(words.text);
        }())
        , paragraph(document, 0, lexicon, false)
    {
    }

    /// The words that lie in the only span of that name; empty without one.
    WordRange wordsOf(QStringView name) const
    {
        const Spans spans = words.spansNamed(name);
        WordRange range;
        for (qsizetype i = 0; i < paragraph.size() && !spans.isEmpty(); ++i) {
            if (!spans.first().contains(paragraph.words()[i].span))
                continue;
            if (range.isEmpty())
                range.first = i;
            range.end = i + 1;
        }
        return range;
    }

    QString textOf(WordRange range) const
    {
        return paragraph.spanOf(range).in(words.text).toString();
    }

    MarkedText words;
    Document document;
    TaggedParagraph paragraph;
};

class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesASourceApart_data();
    void takesASourceApart();
    void tellsPronouns_data();
    void tellsPronouns();
    void takesAnyRange();
    void takesNoMarkForASource();
    void takesAnAdverbBeforeItsNoun();
    void findsWhoWasTold_data();
    void findsWhoWasTold();
    void knowsNouns_data();
    void knowsNouns();
    void tellsThings_data();
    void tellsThings();

private:
    std::optional<Lexicon> m_lexicon;
};

void SourcesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void SourcesTest::takesASourceApart_data()
{
    QTest::addColumn<QString>("marked"); // source, head, apposition

    QTest::newRow("a name") << u"⟦source:⟦head:Ana Ruiz⟧⟧ said so."_s;
    QTest::newRow("a title") << u"⟦source:⟦head:Gen. Ana Ruiz⟧⟧ said so."_s;
    QTest::newRow("a role before") << u"⟦source:⟦head:former engineer Ana Ruiz⟧⟧ said so."_s;
    QTest::newRow("an apposition")
        << u"⟦source:⟦head:Ana Ruiz⟧, ⟦apposition:the mayor of Tarn⟧,⟧ said so."_s;
    QTest::newRow("an age") << u"⟦source:⟦head:Ana Ruiz⟧, 45, ⟦apposition:a nurse⟧⟧, said so."_s;
    QTest::newRow("an age alone") << u"⟦source:⟦head:Ana Ruiz⟧, 45,⟧ said so."_s;
    QTest::newRow("a clause") << u"⟦source:⟦head:Ana Ruiz⟧, who left the mill in May,⟧ said so."_s;
    QTest::newRow("a clause in an apposition")
        << u"⟦source:⟦head:Ana Ruiz⟧, ⟦apposition:an engineer⟧ who left in May,⟧ said so."_s;
    QTest::newRow("a name as apposition")
        << u"⟦source:⟦head:The commissioner⟧, ⟦apposition:Ana Ruiz⟧,⟧ said so."_s;
    QTest::newRow("a bracket") << u"⟦source:⟦head:Sen. Ana Ruiz⟧ (Tarn)⟧ said so."_s;
    QTest::newRow("whose spokesman")
        << u"⟦source:⟦head:a spokesman⟧ for the Nordkyst company⟧ said so."_s;
    QTest::newRow("a spokeswoman with a name")
        << u"⟦source:⟦head:a spokeswoman⟧ for Nordkyst, ⟦apposition:Ana Ruiz⟧,⟧ said so."_s;
    QTest::newRow("behind a bracket")
        << u"⟦source:⟦head:Ana Ruiz⟧ (Tarn), ⟦apposition:the mayor⟧,⟧ said so."_s;
    QTest::newRow("of what") << u"⟦source:⟦head:Ana Ruiz⟧ of the Tarn Institute⟧ said so."_s;
    QTest::newRow("an institution of a place")
        << u"⟦source:⟦head:the University of Tarn⟧ in its report⟧ said so."_s;
    QTest::newRow("the chief of a body") << u"⟦source:⟦head:the Norrfell chief⟧⟧ said so."_s;
    QTest::newRow("an owner") << u"⟦source:⟦head:Ruiz’s lawyer⟧⟧ said so."_s;
    QTest::newRow("one of several")
        << u"⟦source:⟦head:one of the officials⟧ in the room⟧ said so."_s;
    QTest::newRow("a share") << u"⟦source:⟦head:34 percent of voters⟧ in Tarn⟧ said so."_s;
    QTest::newRow("an adjective behind")
        << u"⟦source:⟦head:two officials⟧ familiar with the talks⟧ said so."_s;
    QTest::newRow("a participle behind")
        << u"⟦source:⟦head:a man⟧ identified only as a miller⟧ said so."_s;
    QTest::newRow("a relative clause") << u"⟦source:⟦head:people⟧ who saw the barge⟧ said so."_s;
    QTest::newRow("two speakers") << u"⟦source:⟦head:Ana Ruiz and Pavel Oake⟧⟧ said so."_s;
    QTest::newRow("three speakers")
        << u"⟦source:⟦head:Ana Ruiz, Pavel Oake and Ida Brandt⟧⟧ said so."_s;
    QTest::newRow("after a preposition") << u"So it went, according ⟦source:to ⟦head:Ana Ruiz⟧⟧."_s;
    QTest::newRow("between dashes")
        << u"⟦source:⟦head:Ana Ruiz⟧ — ⟦apposition:the mayor of Tarn⟧ —⟧ said so."_s;
    QTest::newRow("letters of other scripts")
        << u"⟦source:⟦head:Іван Шумко⟧, ⟦apposition:the mayor of Tarn⟧,⟧ said so."_s;
    QTest::newRow("letters beyond the BMP")
        << u"😀 ⟦source:⟦head:𝒜na Ruiz⟧, ⟦apposition:the mayor of 𝒯arn⟧,⟧ said so."_s;
}

void SourcesTest::takesASourceApart()
{
    QFETCH(QString, marked);
    const Sample sample(marked, *m_lexicon);
    const Source source = sourceIn(sample.paragraph, sample.wordsOf(u"source"));
    QCOMPARE(sample.textOf(source.head), sample.textOf(sample.wordsOf(u"head")));
    QCOMPARE(sample.textOf(source.apposition), sample.textOf(sample.wordsOf(u"apposition")));
    QVERIFY(source.range == sample.wordsOf(u"source"));
    QVERIFY(!source.pronoun);
}

void SourcesTest::tellsPronouns_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("pronoun");
    QTest::newRow("she") << u"⟦source:She⟧ said so."_s << true;
    QTest::newRow("who, of nobody") << u"⟦source:who⟧ said so?"_s << true;
    QTest::newRow("who, of a name") << u"Ruiz, ⟦source:who⟧ said so, left."_s << false;
    QTest::newRow("a stressed one") << u"⟦source:he himself⟧ said so."_s << true;
    QTest::newRow("all of them") << u"⟦source:they all⟧ said so."_s << true;
    QTest::newRow("anybody") << u"⟦source:someone⟧ said so."_s << false;
    QTest::newRow("others") << u"⟦source:Others⟧ said so."_s << false;
    QTest::newRow("some") << u"⟦source:some⟧ said so."_s << false;
    QTest::newRow("hers") << u"⟦source:her lawyer⟧ said so."_s << false;
    QTest::newRow("ours") << u"⟦source:our miller⟧ said so."_s << false;
    QTest::newRow("a country") << u"⟦source:U.S. officials⟧ said so."_s << false;
}

void SourcesTest::tellsPronouns()
{
    QFETCH(QString, marked);
    QFETCH(bool, pronoun);
    const Sample sample(marked, *m_lexicon);
    QCOMPARE(sourceIn(sample.paragraph, sample.wordsOf(u"source")).pronoun, pronoun);
}

/// Whatever a learned tagger marks as a source, its parts lie in it.
void SourcesTest::takesAnyRange()
{
    const Sample sample(u"— , “No,” ( of the and ) who 45 , Ana Ruiz, – that, his 😀 , of. No."_s,
                        *m_lexicon);
    const TaggedParagraph &p = sample.paragraph;
    for (qsizetype first = 0; first <= p.size(); ++first) {
        for (qsizetype end = first; end <= p.size(); ++end) {
            const WordRange range{first, end};
            const Source source = sourceIn(p, range);
            // whom a "who" means stands before it
            QVERIFY(source.head.isEmpty() || range.contains(source.head)
                    || source.head.end <= range.first);
            QVERIFY(source.apposition.isEmpty() || range.contains(source.apposition)
                    || source.apposition.end <= range.first);
            QVERIFY(!source.head.overlaps(source.apposition));
            const bool said = p.countWords(range) > 0;
            QVERIFY(said || source.head.isEmpty() || p.countWords(source.head) == 0
                    || source.head.end <= range.first);
        }
        const WordRange told = addresseeAfter(p, first);
        QVERIFY(told.isEmpty() || told.first >= first);
    }
}

void SourcesTest::takesNoMarkForASource()
{
    const Sample sample(u"The mill said that it \"does not comment\" on staff.", *m_lexicon);
    constexpr qsizetype mark = 5;
    QCOMPARE(sample.textOf({mark, mark + 1}), u"\""_s);
    QVERIFY(!sourceEndingAt(sample.paragraph, mark, mark));
    QVERIFY(sourceEndingAt(sample.paragraph, mark - 1, 0));
}

void SourcesTest::takesAnAdverbBeforeItsNoun()
{
    const Sample sample(
        u"Ruiz was told by ⟦whole:her first teacher⟧ that ⟦short:she⟧ first said no."_s,
        *m_lexicon);
    for (const QString &name : {u"whole"_s, u"short"_s}) {
        const WordRange words = sample.wordsOf(name);
        const auto source =
            sourceBeginningAt(sample.paragraph, words.first, sample.paragraph.size());
        QVERIFY(source && source->range == words);
    }
}

void SourcesTest::findsWhoWasTold_data()
{
    QTest::addColumn<QString>("marked"); // cue, told
    QTest::newRow("told") << u"Ruiz ⟦cue:told⟧ ⟦told:Nordkyst Radio⟧ that it rained."_s;
    QTest::newRow("told on a day") << u"Ruiz ⟦cue:told⟧ ⟦told:the Tarn Gazette⟧ on Tuesday."_s;
    QTest::newRow("told a programme") << u"Ruiz ⟦cue:told⟧ ⟦told:TRN⟧’s morning show."_s;
    QTest::newRow("an interview")
        << u"It rained, Ruiz ⟦cue:said⟧ in an interview with ⟦told:Nordkyst Radio⟧."_s;
    QTest::newRow("an interview on a day")
        << u"It rained, Ruiz ⟦cue:said⟧ on Monday in an interview with ⟦told:Nordkyst Radio⟧."_s;
    QTest::newRow("on air") << u"It rained, Ruiz ⟦cue:said⟧ on ⟦told:TRN⟧."_s;
    QTest::newRow("a statement to")
        << u"Ruiz ⟦cue:said⟧ in a statement to ⟦told:Nordkyst Radio⟧."_s;
    QTest::newRow("a day") << u"Ruiz ⟦cue:said⟧ on Tuesday it rained."_s;
    QTest::newRow("nobody") << u"Ruiz ⟦cue:said⟧ it rained in Tarn."_s;
    QTest::newRow("a pronoun") << u"Ruiz ⟦cue:told⟧ him that Nordkyst Radio rained."_s;
    QTest::newRow("at a place") << u"Ruiz ⟦cue:said⟧ in Tarn that it rained."_s;
    QTest::newRow("the end of the text") << u"It rained, Ruiz ⟦cue:told⟧"_s;
}

void SourcesTest::findsWhoWasTold()
{
    QFETCH(QString, marked);
    const Sample sample(marked, *m_lexicon);
    const WordRange told = addresseeAfter(sample.paragraph, sample.wordsOf(u"cue").end);
    QCOMPARE(sample.textOf(told), sample.textOf(sample.wordsOf(u"told")));
}

void SourcesTest::knowsNouns_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("isNoun");
    QTest::newRow("behind an article") << u"The ⟦word:claim⟧ was old."_s << true;
    QTest::newRow("behind a possessive") << u"Her ⟦word:call⟧ came late."_s << true;
    QTest::newRow("behind an owner and an adjective")
        << u"Ruiz’s angry ⟦word:call⟧ came late."_s << true;
    QTest::newRow("a verb") << u"They ⟦word:claim⟧ it was old."_s << false;
    QTest::newRow("an infinitive") << u"They had to ⟦word:call⟧ her."_s << false;
    QTest::newRow("first") << u"⟦word:Claim⟧ it."_s << false;
}

void SourcesTest::knowsNouns()
{
    QFETCH(QString, marked);
    const Sample sample(marked, *m_lexicon);
    QTEST(isNounByDeterminer(sample.paragraph, sample.wordsOf(u"word").first), "isNoun");
}

void SourcesTest::tellsThings_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isThing");
    QTest::newRow("a thing") << u"the plan"_s << true;
    QTest::newRow("it") << u"it"_s << true;
    QTest::newRow("an office") << u"the mayor"_s << false;
    QTest::newRow("a paper") << u"the report"_s << false;
    QTest::newRow("a name") << u"Ruiz"_s << false;
    QTest::newRow("she") << u"she"_s << false;
}

void SourcesTest::tellsThings()
{
    QFETCH(QString, source);
    const Sample sample(u"Here ⟦s:%1⟧ said so."_s.arg(source), *m_lexicon);
    QTEST(isThing(sample.paragraph, sample.wordsOf(u"s")), "isThing");
}

ONRECORD_TEST(SourcesTest)
#include "tst_nounphrases.moc"
