// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/spanpainter.h"

#include "core/applying/growingreading.h"
#include "tests/support/roomtests.h"
#include "tests/ui/article/paintedpiece.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Paints one paragraph into an image and looks for the colours that have to be there.
class SpanPainterTest : public QObject, private test::PaintedPiece
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void putsAGroundBehindWhatIsVerbatim_data();
    void putsAGroundBehindWhatIsVerbatim();
    void makesNoRoomForMarkup_data();
    void makesNoRoomForMarkup();
    void findsQuotationsByEntities();
    void putsAStrongerGroundBehindWhatIsHovered();
    void linesTellTheState_data();
    void linesTellTheState();
    void marksNothingOfARejectedStatement();
    void lightsSelectedAndFoundWords();
    void writesFoundWordsInTheirInk();
    void writesTheNumberIntoTheMargin();
    void putsAFlagIntoTheMargin();
    void putsABarBesideTheReportersOwnClaims();
    void framesWhatNobodySees_data();
    void framesWhatNobodySees();
    void keepsRoomForAFrameAndALabel();
    void drawsTheCaretWhereItIs();
    void paintsOnlyWantedLines();
};

/// \a colour, which is translucent, as it looks on the page.
static QColor onPage(const QColor &colour, const QColor &page)
{
    QImage image(1, 1, QImage::Format_RGB32);
    image.fill(page);
    QPainter(&image).fillRect(image.rect(), colour);
    return image.pixelColor(0, 0);
}

void SpanPainterTest::putsAGroundBehindWhatIsVerbatim_data()
{
    QTest::addColumn<StatementKind>("kind");
    QTest::addColumn<bool>("quoted"); // a ground behind “a mess”
    QTest::addColumn<bool>("others");

    QTest::newRow("verbatim") << StatementKind::Direct << true << true;
    QTest::newRow("partly verbatim") << StatementKind::Mixed << true << false;
    QTest::newRow("paraphrase") << StatementKind::Indirect << false << false;
}

void SpanPainterTest::putsAGroundBehindWhatIsVerbatim()
{
    QFETCH(StatementKind, kind);
    QFETCH(bool, quoted);
    QFETCH(bool, others);
    show(u"😀 She said ⟦s1-content:it was “a mess” to them⟧ all."_s, {{u"s1"_s, 2, kind}});
    const QImage image = painted();
    const QColor ground = onPage(m_state.colours.groundOf(2), m_state.colours.page);
    QCOMPARE(countOf(image, placeOf(u"a mess"), ground) > 100, quoted);
    QCOMPARE(countOf(image, placeOf(u"to them"), ground) > 100, others);
    QCOMPARE(countOf(image, placeOf(u"She said"), ground), 0);
}

void SpanPainterTest::makesNoRoomForMarkup_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("an entity at the end") << u"⟦s1-content:“It was 😀 late,&rdquo;⟧ she said."_s;
    QTest::newRow("a number at the end") << u"⟦s1-content:“It was 😀 late,&#8221;⟧ she said."_s;
    QTest::newRow("emphasis") << u"⟦s1-content:“It *was* 😀 **late**,”⟧ she said."_s;
    QTest::newRow("a link") << u"⟦s1-content:“It [was](https://example.org) 😀 late,”⟧ she said."_s;
    QTest::newRow("beyond the BMP") << u"⟦s1-content:“It was &#128512; late,”⟧ she said."_s;
    QTest::newRow("a broken line")
        << u"⟦s1-content:“It was \n > 😀 late,”⟧ she said."_s.replace(u" > "_s, u"   "_s);
}

/// The words are as wide as the same without markup.
void SpanPainterTest::makesNoRoomForMarkup()
{
    QFETCH(QString, marked);
    const auto widthOfWords = [this] {
        SpanHits hits;
        hits.setReading(m_reading);
        const ParagraphLayout layout = layoutOf(m_reading, hits, m_metrics, m_state.colours);
        const QList<QRectF> places =
            layout.rectanglesOf(m_reading.statements[0].statement.content[0]);
        return places.size() == 1 ? places[0].width() : 0;
    };
    show(u"⟦s1-content:“It was 😀 late,”⟧ she said."_s, {{u"s1"_s}});
    const double plain = widthOfWords();
    m_reading = test::markdownReadingOf(marked, {{u"s1"_s}});
    QVERIFY2(std::abs(widthOfWords() - plain) < 2,
             qPrintable(u"%1, not %2"_s.arg(widthOfWords()).arg(plain)));
}

void SpanPainterTest::findsQuotationsByEntities()
{
    m_reading = test::markdownReadingOf(
        u"😀 She said ⟦s1-content:it [was](x \"y\") &ldquo;a mess&rdquo; to them⟧ all.",
        {{u"s1"_s, 2, StatementKind::Mixed}});
    const QImage image = painted();
    const QColor ground = onPage(m_state.colours.groundOf(2), m_state.colours.page);
    QVERIFY(countOf(image, placeOf(u"a mess"), ground) > 100);
    QCOMPARE(countOf(image, placeOf(u"to them"), ground), 0);
    QCOMPARE(countOf(image, placeOf(u"was"), ground), 0);
}

void SpanPainterTest::putsAStrongerGroundBehindWhatIsHovered()
{
    show(u"She said ⟦s1-content:it was late⟧."_s, {{u"s1"_s, 1, StatementKind::Indirect}});
    m_state.hovered = 0;
    QColor ground = m_state.colours.groundOf(1);
    ground.setAlphaF(ground.alphaF() * 1.8f);
    QVERIFY(countOf(painted(), placeOf(u"it was late"), onPage(ground, m_state.colours.page))
            > 100);
}

void SpanPainterTest::linesTellTheState_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("solid");

    QTest::newRow("automatic") << State::Automatic << true;
    QTest::newRow("to review") << State::Review << false;
    QTest::newRow("words changed") << State::Stale << false;
}

void SpanPainterTest::linesTellTheState()
{
    QFETCH(State, state);
    QFETCH(bool, solid);
    show(u"She said ⟦s1-content:it was late⟧."_s, {{u"s1"_s, 1, StatementKind::Indirect, state}});
    const QImage image = painted();
    const QRect words = placeOf(u"it was late");
    bool unbroken = false;
    for (int y = words.top(); y < words.bottom() + 12; ++y)
        unbroken = unbroken
            || countOf(image, {words.left() + 1, y, words.width() - 2, 1}, m_state.colours.actor(1))
                == words.width() - 2;
    QCOMPARE(unbroken, solid);
    m_reading.statements.clear();
    QVERIFY(image != painted());
}

void SpanPainterTest::marksNothingOfARejectedStatement()
{
    show(u"⟦s1-content:“We stay,”⟧ ⟦s1-source:Ruiz⟧ ⟦s1-cue:said⟧."_s,
         {{u"s1"_s, 1, StatementKind::Direct, State::Rejected}});
    const QImage rejected = painted();
    m_reading.statements.clear();
    QCOMPARE(rejected, painted());
}

void SpanPainterTest::lightsSelectedAndFoundWords()
{
    show(u"Nobody had told the ferrymen."_s, {});
    m_state.selection = spanOf(u"told");
    m_state.found = {spanOf(u"ferrymen")};
    const QImage image = painted();
    QVERIFY(countOf(image, placeOf(u"told"), m_state.colours.selection) > 100);
    QVERIFY(countOf(image, placeOf(u"ferrymen"), m_state.colours.hit()) > 100);
    QCOMPARE(countOf(image, placeOf(u"Nobody"), m_state.colours.selection), 0);
}

/// Amber in every theme, below words in its own ink, also where they name who speaks.
void SpanPainterTest::writesFoundWordsInTheirInk()
{
    for (const ThemeColours &colours :
         {ThemeColours::light(), ThemeColours::dark(), ThemeColours::highContrast(true)}) {
        m_state.colours = colours;
        show(u"⟦s1-content:“We stay, 😀”⟧ said ⟦s1-source:Bo Lind⟧."_s, {{u"s1"_s}});
        m_state.found = {spanOf(u"Lind")};
        m_state.currentFound = 0;
        const QImage image = painted();
        QVERIFY(contrast(colours.hitInk(), colours.hit()) >= 4.5);
        QVERIFY(countOf(image, placeOf(u"Lind"), colours.hit()) > 100);
        QVERIFY(countOf(image, placeOf(u"Lind"), colours.hitInk()) > 10);
        QCOMPARE(countOf(image, placeOf(u"stay"), colours.hit()), 0);
    }
}

void SpanPainterTest::writesTheNumberIntoTheMargin()
{
    show(u"Nobody had told the ferrymen."_s, {});
    const QImage without = painted();
    const QImage with = painted(12);
    const QRect column(int(origin.x()), 0, size.width() - int(origin.x()), size.height());
    const QRect margin(0, 0, int(origin.x()), size.height());
    QCOMPARE(with.copy(column), without.copy(column));
    QVERIFY(with.copy(margin) != without.copy(margin));
}

void SpanPainterTest::putsAFlagIntoTheMargin()
{
    show(u"⟦s1-content:“We stay, 😀”⟧ she said."_s, {{u"s1"_s}});
    const QRect margin(0, 0, int(origin.x()) - 2, size.height());
    const QImage without = painted();
    QCOMPARE(countOf(without, margin, m_state.colours.page), margin.width() * margin.height());
    m_reading.statements[0].flagged = true;
    const QImage flagged = painted();
    QVERIFY(flagged.copy(margin) != without.copy(margin));
    m_reading.statements[0].state = State::Confirmed; // the flag stands for both
    QCOMPARE(painted().copy(margin), flagged.copy(margin));
}

void SpanPainterTest::putsABarBesideTheReportersOwnClaims()
{
    show(u"⟦own:It rained for a week⟧."_s, {});
    const QRect bar(int(origin.x()) - 12, int(origin.y()), 8, m_metrics.lineHeight);
    QVERIFY(countOf(painted(), bar, m_state.colours.soft) > m_metrics.lineHeight);
    m_reading.claims.clear();
    QCOMPARE(countOf(painted(), bar, m_state.colours.soft), 0);
}

void SpanPainterTest::framesWhatNobodySees_data()
{
    QTest::addColumn<QString>("unseen");
    QTest::addColumn<QString>("behind");

    QTest::newRow("override") << u"\u202e"_s << u"told"_s;
    QTest::newRow("isolate") << u"\u2067"_s << u"told"_s;
    QTest::newRow("zero width") << u"\u200b"_s << u"told"_s;
    QTest::newRow("tag, beyond the BMP") << u"\U000E0041"_s << u"told"_s;
    QTest::newRow("before Arabic") << u"\u200f"_s << u"قال"_s;
}

void SpanPainterTest::framesWhatNobodySees()
{
    QFETCH(QString, unseen);
    QFETCH(QString, behind);
    show(u"Nobody 😀 had %1%2 the ferrymen."_s.arg(unseen, behind), {});
    const QImage image = painted();
    const QRect place = placeOf(unseen);
    const QRect had = placeOf(u"had");
    const QRect words = placeOf(behind);
    QVERIFY(place.width() > 20);
    // What is behind it is neither turned round nor drawn over.
    QVERIFY2(had.right() <= place.left(), qPrintable(QDebug::toString(place)));
    QVERIFY2(place.right() <= words.left() + 2, qPrintable(QDebug::toString(words)));
    QVERIFY(words.right() < placeOf(u"ferrymen").left());
    // The frame and what stands in it are of a colour that words do not have.
    QVERIFY(countOf(image, place, m_state.colours.soft) > place.width());
    QCOMPARE(countOf(image, had, m_state.colours.soft), 0);
    QCOMPARE(countOf(image, place, m_state.colours.text), 0);
}

void SpanPainterTest::keepsRoomForAFrameAndALabel()
{
    const auto end = [this](const QString &words) {
        show(u"⟦s1-content:“We stay%1”⟧ she said."_s.arg(words), {{u"s1"_s}});
        return placeOf(u"she").left();
    };
    const int without = end({});
    const int framed = end(u"\u202e"_s);
    const int wide = placeOf(u"\u202e").width();
    QVERIFY(std::abs(framed - without - wide) < 3);
    show(u"⟦s1-content:“We stay”\u202e⟧ she said."_s, {{u"s1"_s}});
    QVERIFY(std::abs(placeOf(u"she").left() - framed) < 3);
}

void SpanPainterTest::drawsTheCaretWhereItIs()
{
    show(u"Nobody had told the ferrymen."_s, {});
    const QImage without = painted();
    m_state.caret = spanOf(u"told").begin;
    const QImage with = painted();
    QVERIFY(with != without);
    m_state.caret = 1000; // in another paragraph
    QCOMPARE(painted(), without);
}

void SpanPainterTest::paintsOnlyWantedLines()
{
    show(u"⟦s1-content:“We stay,”⟧ said Ruiz."_s, {{u"s1"_s}});
    QImage blank(size, QImage::Format_RGB32);
    blank.fill(m_state.colours.page);
    QCOMPARE(painted(3, QRect(0, 150, 10, 10)), blank);
    QVERIFY(painted(3) != blank);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SpanPainterTest)
#include "tst_spanpainter.moc"
