// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/anchor.h"
#include "core/text/anchorfinder.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"

#include <QRandomGenerator>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

/// The words an anchor is found on, in marks; “nothing” where it is not.
QString foundIn(QStringView text, const Anchor &anchor)
{
    const std::optional<Placement> placement = resolveAnchor(text, anchor);
    return placement ? withMarks(text, {placement->span}) : u"nothing"_s;
}

/// The place in marks, with enough around it to be recognised in a red row.
QString around(const QString &text, Span span)
{
    const qsizetype begin = std::max<qsizetype>(0, span.begin - 40);
    return u"%1: "_s.arg(span.begin)
        + withMarks(text.mid(begin, span.length() + 80), {span.shifted(-begin)});
}

Anchor anchorOf(const QString &marked)
{
    const MarkedText drawn = MarkedText::parse(marked);
    return anchorAt(drawn.text, drawn.spans.first());
}

/// An article made up word by word: some quotations are long, some stand in it often.
class MadeUpArticle
{
public:
    explicit MadeUpArticle(quint32 seed)
        : m_random(seed)
    {
        for (int paragraph = 0; paragraph < 24; ++paragraph)
            m_paragraphs.append(m_random.bounded(3) == 0 ? plain() : quoting());
    }

    QStringList paragraphs() const { return m_paragraphs; }
    QRandomGenerator &random() { return m_random; }

    QString sentence(int words)
    {
        QStringList all;
        for (int at = 0; at < words; ++at)
            all.append(word());
        all[0][0] = all[0][0].toUpper();
        return all.join(u' ') + u'.';
    }

    QString word()
    {
        static const QStringList common = {u"the"_s, u"of"_s,  u"a"_s,   u"to"_s, u"in"_s,
                                           u"and"_s, u"for"_s, u"was"_s, u"not"_s};
        static const QStringList rare = {
            u"ferry"_s,     u"harbour"_s, u"café"_s,   u"council"_s,  u"Reyndís"_s,  u"tariff"_s,
            u"winter"_s,    u"bridge"_s,  u"strike"_s, u"Måløy"_s,    u"repair"_s,   u"budget"_s,
            u"😀"_s,         u"signal"_s,  u"vote"_s,   u"crossing"_s, u"engineer"_s, u"naïve"_s,
            u"timetable"_s, u"storm"_s,   u"permit"_s, u"quay"_s,     u"ministry"_s, u"herring"_s};
        const QStringList &from = m_random.bounded(5) < 2 ? common : rare;
        return from[m_random.bounded(from.size())];
    }

private:
    QString plain() { return sentence(9) + u' ' + sentence(12); }

    QString quoting()
    {
        static const QStringList speakers = {u"she said"_s, u"he said"_s, u"Ana Ruiz said"_s,
                                             u"said Mr. Holm, who was there"_s};
        static const QStringList often = {u"No"_s, u"We are pleased"_s,
                                          u"It is too early to say"_s};
        QString quotation = m_random.bounded(4) == 0
            ? often[m_random.bounded(often.size())]
            : sentence(4 + m_random.bounded(18)).chopped(1);
        const QString before = m_random.bounded(2) == 0 ? sentence(8) + u' ' : QString();
        return before + u"⟦“"_s + quotation + u",”⟧ "_s
            + speakers[m_random.bounded(speakers.size())] + u". "_s + sentence(10);
    }

    QRandomGenerator m_random;
    QStringList m_paragraphs;
};

/// The marks of all but the chosen quotation go; its own follow it through every edit.
QStringList withOneMark(QStringList paragraphs, qsizetype chosen)
{
    for (qsizetype at = 0; at < paragraphs.size(); ++at) {
        if (at != chosen)
            paragraphs[at].remove(u'⟦').remove(u'⟧');
    }
    return paragraphs;
}

using Edit = QString (*)(MadeUpArticle &, QStringList, qsizetype);

QString joined(const QStringList &paragraphs)
{
    return paragraphs.join(u"\n\n"_s);
}

QString editQuotation(MadeUpArticle &, QStringList paragraphs, qsizetype chosen)
{
    QString &paragraph = paragraphs[chosen];
    const qsizetype begin = paragraph.indexOf(u'⟦') + 2;
    const qsizetype blank = paragraph.indexOf(u' ', begin);
    const qsizetype end = paragraph.indexOf(u'⟧');
    if (blank < 0 || blank > end)
        paragraph.replace(begin, paragraph.indexOf(u',', begin) - begin, u"never"_s);
    else
        paragraph.insert(blank, u" never"_s);
    return joined(paragraphs);
}

QString deleteQuotation(MadeUpArticle &, QStringList paragraphs, qsizetype chosen)
{
    QString &paragraph = paragraphs[chosen];
    const qsizetype begin = paragraph.indexOf(u'⟦');
    paragraph.remove(begin, paragraph.indexOf(u'⟧') + 1 - begin);
    return joined(paragraphs);
}

QString moveParagraph(MadeUpArticle &article, QStringList paragraphs, qsizetype chosen)
{
    paragraphs.move(chosen, (chosen + 1 + article.random().bounded(20)) % paragraphs.size());
    return joined(paragraphs);
}

QString rewriteWhatFollows(MadeUpArticle &article, QStringList paragraphs, qsizetype chosen)
{
    QString &paragraph = paragraphs[chosen];
    const qsizetype end = paragraph.indexOf(u'⟧') + 1;
    paragraph = paragraph.left(end) + u" the minister told reporters. "_s + article.sentence(14);
    return joined(paragraphs);
}

} // namespace

class AnchorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWordsAroundInWholeWords();
    void isUniqueWhereTheWordsStandOnce();
    void findsUnchangedWords_data();
    void findsUnchangedWords();
    void findsWords_data();
    void findsWords();
    void ordersPlacesByHowMuchIsLeft();
    void neverTakesAnotherSentence_data();
    void neverTakesAnotherSentence();
    void followsItsNeighbours();
    void staysQuickOnAThousandCopies();
    void survivesOddAnchors_data();
    void survivesOddAnchors();
};

void AnchorTest::keepsTheWordsAroundInWholeWords()
{
    const Anchor anchor = anchorOf(
        u"The harbour master had waited for the whole of that long morning when ⟦“We stay,”⟧ "
        u"she said, and nobody among those who had come down to the quay believed her."_s);
    QCOMPARE(anchor.exact, u"“We stay,”"_s);
    QCOMPARE(anchor.before, u" master had waited for the whole of that long morning when "_s);
    QVERIFY(anchor.before.size() <= 64 && anchor.after.size() <= 64);
    QCOMPARE(anchor.after, u" she said, and nobody among those who had come down to the quay "_s);
}

void AnchorTest::isUniqueWhereTheWordsStandOnce()
{
    QVERIFY(anchorOf(u"⟦“Yes,”⟧ she said. “No,” he said."_s).unique);
    QVERIFY(!anchorOf(u"⟦“Yes,”⟧ she said. “Yes,” he said."_s).unique);
    QVERIFY(!anchorOf(u"“Yes,” she said. ⟦“Yes,”⟧ he said."_s).unique);
}

void AnchorTest::findsUnchangedWords_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("at the beginning") << u"⟦Ana Ruiz⟧ said no."_s;
    QTest::newRow("at the end") << u"No, said ⟦Ana Ruiz⟧"_s;
    QTest::newRow("the whole text") << u"⟦No.⟧"_s;
    QTest::newRow("the second of three copies") << u"No. ⟦No.⟧ No."_s;
    QTest::newRow("after an astral character") << u"😀😀 ⟦“We stay”⟧ 😀"_s;
    QTest::newRow("an astral character") << u"a ⟦😀⟧ b"_s;
    QTest::newRow("inside of a word") << u"un⟦believ⟧able"_s;
    QTest::newRow("no words at all") << u"well ⟦…⟧ yes"_s;
    QTest::newRow("without a blank for a hundred characters")
        << QString(100, u'x') + u"⟦y⟧"_s + QString(100, u'z');
}

void AnchorTest::findsUnchangedWords()
{
    QFETCH(QString, marked);
    const MarkedText drawn = MarkedText::parse(marked);
    const std::optional<Placement> placement =
        resolveAnchor(drawn.text, anchorAt(drawn.text, drawn.spans.first()));
    QVERIFY(placement);
    QCOMPARE(placement->span, drawn.spans.first());
    QCOMPARE(placement->certainty, 1.0);
}

void AnchorTest::findsWords_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now");

    const QString then =
        u"The storm had closed the crossing for nine days.\n\nThe ferry will sail again. "
        u"⟦“We repair what the ice has broken,”⟧ said Ana Ruiz, the harbour master.\n\nNobody "
        u"in the council answered."_s;
    QTest::newRow("a headline was added") << then << u"Ferry to return\n\n"_s + then;
    QTest::newRow("the paragraph moved")
        << then
        << u"Nobody in the council answered.\n\nThe ferry will sail again. ⟦“We repair what the "
           u"ice "
           u"has broken,”⟧ said Ana Ruiz, the harbour master.\n\nThe storm had closed the crossing "
           u"for nine days."_s;
    QTest::newRow("what stands around was rewritten, the words are the only ones")
        << then
        << u"Work begins on Monday: ⟦“We repair what the ice has broken,”⟧ a clerk read out."_s;
    QTest::newRow("a word was added")
        << then << QString(then).replace(u"the ice"_s, u"the long ice"_s);
    QTest::newRow("words were put in front")
        << then << QString(then).replace(u"“We"_s, u"“As ever, we"_s);
    QTest::newRow("words were put behind")
        << then << QString(then).replace(u"broken,”"_s, u"broken this winter,”"_s);
    QTest::newRow("a word was taken away")
        << then << QString(then).replace(u"We repair what"_s, u"We repair"_s);
    QTest::newRow("straight marks for curly ones")
        << then << QString(then).replace(u'“', u'"').replace(u'”', u'"');
    QTest::newRow("other line ends and blanks")
        << then
        << QString(then).replace(u"\n"_s, u"\r\n"_s).replace(u" what "_s, u"\u00A0what  "_s);
    QTest::newRow("decomposed letters")
        << u"Måløy, he said. ⟦“À bientôt à Måløy,”⟧ she said."_s
        << u"So. Måløy, he said. ⟦“À bientôt à Måløy,”⟧ she said."_s.normalized(
               QString::NormalizationForm_D);
    QTest::newRow("after an astral character was added") << then << u"😀 "_s + then;
    QTest::newRow("a name among others of that name")
        << u"Ruiz left. She said ⟦Ruiz⟧ was a common name on the island."_s
        << u"On Monday Ruiz left. She said ⟦Ruiz⟧ was a common name on the island."_s;
    QTest::newRow("part of a word")
        << u"It was un⟦believ⟧able, she said."_s << u"And so it was un⟦believ⟧able, she said."_s;
}

void AnchorTest::findsWords()
{
    QFETCH(QString, then);
    QFETCH(QString, now);
    const MarkedText after = MarkedText::parse(now);
    QCOMPARE(foundIn(after.text, anchorOf(then)), now);
    const std::optional<Placement> placement = resolveAnchor(after.text, anchorOf(then));
    QVERIFY(placement->certainty > 0.5 && placement->certainty <= 1);
}

void AnchorTest::ordersPlacesByHowMuchIsLeft()
{
    const Anchor anchor =
        anchorOf(u"The ferry will sail again. ⟦“We repair what the ice has broken here,”⟧ said "
                 u"Ana Ruiz, the harbour master."_s);
    const QStringList fromBestToWorst = {
        u"New. The ferry will sail again. “We repair what the ice has broken here,” said Ana Ruiz, the harbour master."_s,
        u"New. The ferry will sail today. “We repair what the ice has broken here,” said Ana Ruiz, the harbour master."_s,
        u"New. A boat may yet leave. “We repair what the ice has broken here,” said Ana Ruiz, the harbour master."_s,
        u"New. A boat may yet leave. “We repair what the ice has broken here,” a clerk read out."_s,
    };
    double last = 1.01;
    for (const QString &text : fromBestToWorst) {
        const std::optional<Placement> placement = resolveAnchor(text, anchor);
        QVERIFY2(placement, qPrintable(text));
        QVERIFY2(placement->certainty < last, qPrintable(text));
        last = placement->certainty;
    }
}

void AnchorTest::neverTakesAnotherSentence_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("percent"); // found at least, of those whose words survive

    const auto row = [](const char *caption, int percent, Edit edit) {
        QTest::newRow(caption) << edit << percent;
    };
    row("a sentence added in front", 95, [](MadeUpArticle &article, QStringList p, qsizetype) {
        p.prepend(article.sentence(7));
        return joined(p);
    });
    row("a paragraph of the same words in front", 95,
        [](MadeUpArticle &, QStringList p, qsizetype chosen) {
            p.insert(chosen == 0 ? 1 : 0, QString(p[chosen]).remove(u'⟦').remove(u'⟧'));
            return joined(p);
        });
    row("a sentence added right before", 95,
        [](MadeUpArticle &article, QStringList p, qsizetype chosen) {
            p[chosen].prepend(article.sentence(9) + u' ');
            return joined(p);
        });
    row("its paragraph moved", 95, moveParagraph);
    row("the paragraph before deleted", 95, [](MadeUpArticle &, QStringList p, qsizetype chosen) {
        if (chosen > 0)
            p.removeAt(chosen - 1);
        return joined(p);
    });
    // A common answer at the head of its paragraph: its copy in the next looks just like this.
    row("what follows rewritten", 85, rewriteWhatFollows);
    row("CRLF for LF", 95, [](MadeUpArticle &, QStringList p, qsizetype) {
        return joined(p).replace(u"\n"_s, u"\r\n"_s);
    });
    row("decomposed", 95, [](MadeUpArticle &, QStringList p, qsizetype) {
        return joined(p).normalized(QString::NormalizationForm_D);
    });
    row("straight quotation marks", 95, [](MadeUpArticle &, QStringList p, qsizetype) {
        return joined(p).replace(u'“', u'"').replace(u'”', u'"');
    });
    row("its words edited", 0, editQuotation);
    row("deleted", 0, deleteQuotation);
    row("its paragraph deleted", 0, [](MadeUpArticle &, QStringList p, qsizetype chosen) {
        p.removeAt(chosen);
        return joined(p);
    });
}

/// Ten articles, every quotation of each: found where it went or not at all; and found, nearly
/// always, where its words survived.
void AnchorTest::neverTakesAnotherSentence()
{
    QFETCH(Edit, edit);
    QFETCH(int, percent);
    int tried = 0;
    int found = 0;
    for (quint32 seed = 1; seed <= 10; ++seed) {
        MadeUpArticle article(seed);
        const QStringList paragraphs = article.paragraphs();
        for (qsizetype chosen = 0; chosen < paragraphs.size(); ++chosen) {
            if (!paragraphs[chosen].contains(u'⟦'))
                continue;
            const QStringList marked = withOneMark(paragraphs, chosen);
            const Anchor anchor = anchorOf(joined(marked));
            const MarkedText now = MarkedText::parse(edit(article, marked, chosen));
            const std::optional<Placement> placement = resolveAnchor(now.text, anchor);
            ++tried;
            if (!placement)
                continue;
            ++found;
            if (now.spans.isEmpty()) {
                QCOMPARE(around(now.text, placement->span),
                         anchor.before + u" … "_s + anchor.exact + u" … "_s + anchor.after);
            }
            if (placement->span != now.spans.first()) {
                QCOMPARE(around(now.text, placement->span), around(now.text, now.spans.first()));
            }
        }
    }
    QVERIFY(tried > 100);
    const QString told = u"%1 of %2"_s.arg(found).arg(tried);
    QVERIFY2(found * 100 >= tried * percent, qPrintable(told));
}

/// Copies that nothing tells apart go where their neighbours went, or nowhere.
void AnchorTest::followsItsNeighbours()
{
    const QString copy =
        u"“No,” she said. It was late by then, and nobody in the room asked twice. "_s;
    const QString then = u"The council met at nine in the old salt store.\n"_s + copy.repeated(9)
        + u"\nThen it rose, without a vote on the ferry."_s;
    const QString now = u"Added. "_s + then;

    AnchorFinder alone(now);
    const qsizetype fifth = then.indexOf(u"“No,”"_s) + 4 * copy.size();
    const Anchor anchor = anchorAt(then, {fifth, fifth + 5});
    QVERIFY(!alone.find(anchor));

    AnchorFinder together(now);
    const qsizetype council = then.indexOf(u"council"_s);
    QVERIFY(together.find(anchorAt(then, {council, council + 7})));
    const std::optional<Placement> placement = together.find(anchor);
    QVERIFY(placement);
    QCOMPARE(placement->span.begin, fifth + 7);
}

void AnchorTest::staysQuickOnAThousandCopies()
{
    const QString copy = u"“We are pleased,” said a spokesman for the company on that Monday. "_s;
    const QString then = copy.repeated(3000);
    const QString now = u"Added. "_s + then;
    AnchorFinder finder(now);
    for (qsizetype number = 0; number < 3000; ++number) {
        const qsizetype begin = number * copy.size();
        const std::optional<Placement> placement = finder.find(anchorAt(then, {begin, begin + 17}));
        if (placement)
            QCOMPARE(placement->span.begin, begin + 7);
    }
}

void AnchorTest::survivesOddAnchors_data()
{
    QTest::addColumn<Anchor>("anchor");

    QTest::newRow("without words") << Anchor{};
    QTest::newRow("before the text") << Anchor{-5, u"Ruiz"_s, {}, {}};
    QTest::newRow("beyond any text")
        << Anchor{std::numeric_limits<qsizetype>::max(), u"Ruiz"_s, {}, {}};
    QTest::newRow("beyond this text") << Anchor{4000, u"not there"_s, u"at"_s, u"all"_s};
    QTest::newRow("half a character") << Anchor{3, QString(QChar(0xD83D)), {}, {}};
    QTest::newRow("marks alone") << Anchor{3, u"“”"_s, u"…"_s, u"—"_s};
    QTest::newRow("longer than the text") << Anchor{0, QString(5000, u'x'), {}, {}};
    QTest::newRow("many words more than the text")
        << Anchor{0, u"said no "_s.repeated(3000), u"Ana"_s, u"Ruiz"_s};
}

void AnchorTest::survivesOddAnchors()
{
    QFETCH(Anchor, anchor);
    for (const QString &text : {QString(), u"😀"_s, u"Ana Ruiz said no, and said no again. 😀"_s}) {
        const std::optional<Placement> placement = resolveAnchor(text, anchor);
        QVERIFY(!placement || lieIn({placement->span}, text));
    }
}

QTEST_GUILESS_MAIN(AnchorTest)
#include "tst_anchor.moc"
