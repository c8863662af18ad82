// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawnreading.h"
#include "tests/support/readable.h"
#include "ui/article/articleview.h"
#include "ui/article/minimap.h"
#include "ui/theme/themecolours.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace onrecord {

class ArticleViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }

    void clickOnWordsTellsTheirStatement_data();
    void clickOnWordsTellsTheirStatement();
    void clickBesideMarksTellsNobody();
    void secondClickGoesOnToTheStatementAround();
    void dragSelectsWhatItPasses();
    void doubleClickSelectsAWord();
    void tripleClickSelectsAParagraph();
    void shiftAndArrowsSelect();
    void selectionSkipsWhatIsNotShown();
    void copyTakesWordsWithoutLabels();
    void caretWalksByKeys_data();
    void caretWalksByKeys();
    void caretNeverStandsInsideAPair();
    void caretWalksThroughLongParagraphs();
    void upAndDownKeepTheirColumn();
    void withoutCaretKeysScroll();
    void escapeLetsGoOfTheSelection();
    void offsetsAndPlacesAgree();
    void rightToLeftIsSetFromTheRight();
    void zoomKeepsThePlace();
    void newWidthKeepsThePlace();
    void controlAndWheelZoom();
    void scrollToShowsTheWords();
    void newMarksKeepPlaceAndSelection();
    void selectedStatementHasARing();
    void directSpeechHasItsActorsGround();
    void hoverLightsAStatement();
    void strokesStandBesideTheirLines();
    void foundWordsAreLit();
    void rejectedStatementsAreNotMarked();
    void explainsStatementsAndDates();
    void menuIsWantedForTheStatementUnderThePointer();
    void anEmptyViewIsHarmless();
    void picture_data();
    void picture();

private:
    void show(const Reading &reading, QSize size = {888, 640});
    /// The middle of the first character of \a words.
    QPoint pointOn(const QString &words) const;
    Span spanOf(const QString &words) const;
    QImage picture(QRect place) const;
    bool hasColour(QRect place, const QColor &colour) const;

    Reading m_reading;
    std::unique_ptr<ArticleView> m_view;
};

void ArticleViewTest::init()
{
    show(test::sampleReading());
}

void ArticleViewTest::show(const Reading &reading, QSize size)
{
    m_reading = reading;
    m_view = std::make_unique<ArticleView>();
    m_view->resize(size);
    m_view->setDocument(reading.document);
    m_view->setReading(reading);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

static Reading plainReading(const QString &text)
{
    return test::readingOf(MarkedText::parse(text), {});
}

Span ArticleViewTest::spanOf(const QString &words) const
{
    const qsizetype begin = m_reading.document.text().indexOf(words);
    Q_ASSERT(begin >= 0);
    return {begin, begin + words.size()};
}

QPoint ArticleViewTest::pointOn(const QString &words) const
{
    return m_view->rectangleAt(spanOf(words).begin).center();
}

QImage ArticleViewTest::picture(QRect place) const
{
    return m_view->viewport()->grab(place).toImage().convertToFormat(QImage::Format_RGB32);
}

bool ArticleViewTest::hasColour(QRect place, const QColor &colour) const
{
    const QImage image = picture(place);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour.rgb())
                return true;
        }
    }
    return false;
}

void ArticleViewTest::clickOnWordsTellsTheirStatement_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("statement");
    QTest::newRow("direct speech") << u"never promised"_s << u"s1"_s;
    QTest::newRow("its source") << u"Ada Brandt"_s << u"s1"_s;
    QTest::newRow("its cue") << u"said on"_s << u"s1"_s;
    QTest::newRow("a paraphrase") << u"the city repair"_s << u"s3"_s;
    QTest::newRow("no comment") << u"declined to"_s << u"s6"_s;
    QTest::newRow("behind an astral character") << u"that “nobody"_s << u"s9"_s;
}

void ArticleViewTest::clickOnWordsTellsTheirStatement()
{
    QFETCH(QString, words);
    QFETCH(QString, statement);
    QSignalSpy clicked(m_view.get(), &ArticleView::statementClicked);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOn(words));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].toString(), statement);
    QCOMPARE(m_view->selectedStatement(), QString()); // a click tells, and changes nothing
}

void ArticleViewTest::clickBesideMarksTellsNobody()
{
    QSignalSpy clicked(m_view.get(), &ArticleView::statementClicked);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOn(u"familiar"_s));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(5, 300));
    QCOMPARE(clicked.size(), 2);
    QVERIFY(clicked[0][0].toString().isEmpty());
    QVERIFY(clicked[1][0].toString().isEmpty());
}

void ArticleViewTest::secondClickGoesOnToTheStatementAround()
{
    const MarkedText marked = MarkedText::parse(
        u"She said ⟦s1-content:that the mayor told ⟦s2-content:everyone to wait⟧ until noon⟧."_s);
    show(test::readingOf(marked, {{u"s1"_s, 1}, {u"s2"_s, 2}}));
    const QPoint inner = pointOn(u"everyone"_s);
    QCOMPARE(m_view->statementsAt(spanOf(u"everyone"_s).begin), QStringList({u"s2"_s, u"s1"_s}));

    connect(m_view.get(), &ArticleView::statementClicked, m_view.get(),
            &ArticleView::selectStatement);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, inner);
    QCOMPARE(m_view->selectedStatement(), u"s2"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, inner);
    QCOMPARE(m_view->selectedStatement(), u"s1"_s);
}

void ArticleViewTest::dragSelectsWhatItPasses()
{
    QSignalSpy clicked(m_view.get(), &ArticleView::statementClicked);
    QSignalSpy changed(m_view.get(), &ArticleView::selectionChanged);
    const QRect from = m_view->rectangleAt(spanOf(u"housing"_s).begin);
    const QRect to = m_view->rectangleAt(spanOf(u" Ada"_s).begin);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {from.left() + 1, from.center().y()});
    QTest::mouseMove(m_view->viewport(), {to.left() + 1, to.center().y()});
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {to.left() + 1, to.center().y()});
    QCOMPARE(m_view->selectedText(), u"housing councillor"_s);
    QVERIFY(!changed.isEmpty());
    QVERIFY(clicked.isEmpty());
}

void ArticleViewTest::doubleClickSelectsAWord()
{
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointOn(u"tenants’"_s));
    QCOMPARE(m_view->selectedText(), u"tenants"_s);
}

void ArticleViewTest::tripleClickSelectsAParagraph()
{
    const QPoint point = pointOn(u"2,300"_s);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QVERIFY(m_view->selectedText().startsWith(u"About 2,300"));
    QVERIFY(m_view->selectedText().endsWith(u"a year earlier."));
}

void ArticleViewTest::shiftAndArrowsSelect()
{
    m_view->setCaret(spanOf(u"housing"_s).begin);
    for (int times = 0; times < 3; ++times)
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"hou"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), u"housing "_s);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"housing"_s);
}

void ArticleViewTest::selectionSkipsWhatIsNotShown()
{
    m_view->setSelection({0, m_reading.document.text().size()});
    const QString text = m_view->selectedText();
    QVERIFY(text.startsWith(u"Tower tenants wait for a second lift\n\n“We never"));
    QVERIFY(!text.contains(u"\n\n\n"));
}

void ArticleViewTest::copyTakesWordsWithoutLabels()
{
    m_view->setSelection(spanOf(u"lift,” housing"_s));
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"lift,” housing"_s);
}

void ArticleViewTest::caretWalksByKeys_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("control");
    QTest::addColumn<QString>("to"); // the words that begin where the caret then stands
    QTest::newRow("right") << u"housing"_s << int(Qt::Key_Right) << false << u"ousing"_s;
    QTest::newRow("left") << u"ousing"_s << int(Qt::Key_Left) << false << u"housing"_s;
    QTest::newRow("next word") << u"housing"_s << int(Qt::Key_Right) << true << u"councillor"_s;
    QTest::newRow("word before") << u"councillor"_s << int(Qt::Key_Left) << true << u"housing"_s;
    QTest::newRow("beginning of the line")
        << u"2,300"_s << int(Qt::Key_Home) << false << u"About"_s;
    QTest::newRow("end of the article") << u"housing"_s << int(Qt::Key_End) << true << QString();
    QTest::newRow("beginning of the article")
        << u"housing"_s << int(Qt::Key_Home) << true << u"Tower tenants"_s;
    QTest::newRow("into the next paragraph")
        << u"\n\nThe tenants"_s << int(Qt::Key_Right) << false << u"The tenants"_s;
}

void ArticleViewTest::caretWalksByKeys()
{
    QFETCH(QString, from);
    QFETCH(int, key);
    QFETCH(bool, control);
    QFETCH(QString, to);
    QTest::keyClick(m_view.get(), Qt::Key_F7);
    QVERIFY(m_view->isCaretBrowsing());
    m_view->setCaret(spanOf(from).begin);
    QSignalSpy moved(m_view.get(), &ArticleView::caretMoved);
    QTest::keyClick(m_view.get(), Qt::Key(key), control ? Qt::ControlModifier : Qt::NoModifier);
    const qsizetype wanted =
        to.isEmpty() ? m_reading.document.paragraphs().last().span.end : spanOf(to).begin;
    QCOMPARE(m_view->caret(), wanted);
    QCOMPARE(moved.size(), 1);
    QVERIFY(m_view->selection().isEmpty());
}

void ArticleViewTest::caretNeverStandsInsideAPair()
{
    m_view->setCaretBrowsing(true);
    const Span face = spanOf(u"😀"_s);
    QCOMPARE(face.length(), 2);
    m_view->setCaret(face.begin);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->caret(), face.end);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->caret(), face.begin);
    m_view->setCaret(face.begin + 1);
    QCOMPARE(m_view->caret(), face.begin);
}

void ArticleViewTest::caretWalksThroughLongParagraphs()
{
    show(plainReading(u"rain "_s.repeated(2000).trimmed())); // a paragraph of several pieces
    m_view->setCaretBrowsing(true);
    m_view->setCaret(2990);
    qsizetype before = m_view->caret();
    for (int times = 0; times < 20; ++times) {
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->caret(), before + 1);
        before = m_view->caret();
    }
    for (int times = 0; times < 20; ++times) {
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->caret(), before - 1);
        before = m_view->caret();
    }
}

void ArticleViewTest::upAndDownKeepTheirColumn()
{
    m_view->setCaretBrowsing(true);
    m_view->setCaret(spanOf(u"second lift,”"_s).begin);
    const int x = m_view->rectangleAt(m_view->caret()).left();
    for (int times = 0; times < 4; ++times)
        QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(m_view->rectangleAt(m_view->caret()).top()
            > m_view->rectangleAt(spanOf(u"The tenants"_s).begin).top());
    for (int times = 0; times < 4; ++times)
        QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->rectangleAt(m_view->caret()).left(), x);
    QCOMPARE(m_view->caret(), spanOf(u"second lift,”"_s).begin);
}

void ArticleViewTest::withoutCaretKeysScroll()
{
    show(plainReading(u"Rain fell on the quay.\n\n"_s.repeated(200)));
    QScrollBar *bar = m_view->verticalScrollBar();
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    const int page = bar->value();
    QVERIFY(page > m_view->viewport()->height() / 2);
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(bar->value() > 0 && bar->value() < page);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
}

void ArticleViewTest::escapeLetsGoOfTheSelection()
{
    m_view->setSelection(spanOf(u"housing"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->selection().isEmpty());
}

void ArticleViewTest::offsetsAndPlacesAgree()
{
    for (const Paragraph &paragraph : m_reading.document.paragraphs()) {
        for (qsizetype at = paragraph.span.begin; at < paragraph.span.end; ++at) {
            if (m_reading.document.text()[at].isLowSurrogate())
                continue;
            const QRect place = m_view->rectangleAt(at);
            if (!m_view->viewport()->rect().contains(place) || place.width() < 3)
                continue;
            QCOMPARE(m_view->offsetAt({place.left() + 1, place.center().y()}), at);
        }
    }
}

void ArticleViewTest::rightToLeftIsSetFromTheRight()
{
    const MarkedText marked = MarkedText::parse(
        u"Rain fell.\n\n⟦s1-content:“نحن باقون هنا”⟧ قالت ⟦s1-source:المديرة⟧ Falkwerk أمس."_s);
    show(test::readingOf(marked, {{u"s1"_s, 1}}));
    const QRect first = m_view->rectangleAt(spanOf(u"“نحن"_s).begin);
    const QRect later = m_view->rectangleAt(spanOf(u"قالت"_s).begin);
    QVERIFY(first.left() > later.right());
    QVERIFY(first.left() > m_view->viewport()->width() / 2);
    QSignalSpy clicked(m_view.get(), &ArticleView::statementClicked);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOn(u"باقون"_s));
    QCOMPARE(clicked[0][0].toString(), u"s1"_s);

    // To the left is onwards here.
    m_view->setCaretBrowsing(true);
    m_view->setCaret(spanOf(u"باقون"_s).begin);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->caret(), spanOf(u"باقون"_s).begin + 1);
}

static Reading longReading()
{
    QString text;
    for (int number = 1; number <= 300; ++number)
        text +=
            u"Paragraph %1 tells how the rain fell on the quay and the ferry waited for those "
            "who came late, as it had always done before the bridge was built.\n\n"_s.arg(number);
    return plainReading(text);
}

void ArticleViewTest::zoomKeepsThePlace()
{
    show(longReading());
    m_view->scrollTo(spanOf(u"Paragraph 150 "_s));
    const qsizetype top = m_view->offsetAt({400, 0});
    QSignalSpy zoomed(m_view.get(), &ArticleView::zoomChanged);
    for (int percent : {110, 200, 300, 50, 100}) {
        m_view->setZoom(percent);
        const QRect place = m_view->rectangleAt(top);
        QVERIFY2(std::abs(place.top()) < 2 * place.height(), qPrintable(QString::number(percent)));
    }
    QCOMPARE(zoomed.size(), 5);
    m_view->setZoom(5000);
    QCOMPARE(m_view->zoom(), 300);
}

void ArticleViewTest::newWidthKeepsThePlace()
{
    show(longReading());
    m_view->scrollTo(spanOf(u"Paragraph 200 "_s));
    const qsizetype top = m_view->offsetAt({400, 0});
    m_view->resize(420, 640);
    QCoreApplication::processEvents();
    const QRect place = m_view->rectangleAt(top);
    QVERIFY(std::abs(place.top()) < 2 * place.height());
}

void ArticleViewTest::controlAndWheelZoom()
{
    const QPointF at(300, 300);
    QWheelEvent wheel(at, m_view->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    QCOMPARE(m_view->zoom(), 110);
}

void ArticleViewTest::scrollToShowsTheWords()
{
    show(longReading());
    for (const QString &words : {u"Paragraph 299 "_s, u"Paragraph 2 "_s, u"Paragraph 150 "_s}) {
        m_view->scrollTo(spanOf(words));
        QVERIFY(m_view->viewport()->rect().contains(m_view->rectangleAt(spanOf(words).begin)));
    }
}

void ArticleViewTest::newMarksKeepPlaceAndSelection()
{
    Reading reading = longReading();
    show(reading);
    m_view->scrollTo(spanOf(u"Paragraph 150 "_s));
    m_view->setSelection(spanOf(u"Paragraph 151"_s));
    const QRect before = m_view->rectangleAt(spanOf(u"Paragraph 150 "_s).begin);
    ReadStatement shown;
    shown.statement.id = u"s1"_s;
    shown.statement.content = {spanOf(u"Paragraph 20 tells how the rain fell"_s)};
    shown.label = u"1a"_s;
    shown.speakerNumber = 1;
    reading.statements = {shown};
    m_view->setReading(reading);
    QCOMPARE(m_view->rectangleAt(spanOf(u"Paragraph 150 "_s).begin), before);
    QCOMPARE(m_view->selectedText(), u"Paragraph 151"_s);
}

void ArticleViewTest::selectedStatementHasARing()
{
    const ThemeColours colours = ThemeColours::light();
    const QRect words = m_view->rectangleAt(spanOf(u"the city repair"_s).begin);
    const QRect above(words.left(), words.top() - 4, 20, 4);
    QVERIFY(!hasColour(above, colours.accent));
    m_view->selectStatement(u"s3"_s);
    QVERIFY(hasColour(above, colours.accent));
    m_view->selectStatement({});
    QVERIFY(!hasColour(above, colours.accent));
}

static QColor over(QColor above, const QColor &below)
{
    const double share = above.alphaF();
    const auto part = [share](int a, int b) {
        return int(a * share + b * (1 - share));
    };
    return QColor(part(above.red(), below.red()), part(above.green(), below.green()),
                  part(above.blue(), below.blue()));
}

static bool isNear(QRgb one, const QColor &other)
{
    return std::abs(qRed(one) - other.red()) <= 2 && std::abs(qGreen(one) - other.green()) <= 2
        && std::abs(qBlue(one) - other.blue()) <= 2;
}

void ArticleViewTest::directSpeechHasItsActorsGround()
{
    const ThemeColours colours = ThemeColours::light();
    const auto groundAt = [&](const QString &words) {
        const QRect place = m_view->rectangleAt(spanOf(words).begin);
        return picture(QRect(place.center().x(), place.top() + 2, 1, 1)).pixel(0, 0);
    };
    QVERIFY(isNear(groundAt(u" promised a second"_s), over(colours.groundOf(1), colours.page)));
    QVERIFY(isNear(groundAt(u" they wait"_s), over(colours.groundOf(2), colours.page)));
    QVERIFY(isNear(groundAt(u" city repair"_s), colours.page)); // a paraphrase has none
    QVERIFY(isNear(groundAt(u" councillor"_s), colours.page));
}

void ArticleViewTest::hoverLightsAStatement()
{
    const QRect place = m_view->rectangleAt(spanOf(u" city repair"_s).begin);
    const QRect pixel(place.center().x(), place.top() + 2, 1, 1);
    QTest::mouseMove(m_view->viewport(), {5, 600});
    const QRgb before = picture(pixel).pixel(0, 0);
    QTest::mouseMove(m_view->viewport(), place.center());
    QTRY_VERIFY(picture(pixel).pixel(0, 0) != before);
    QTest::mouseMove(m_view->viewport(), {5, 600});
    QTRY_COMPARE(picture(pixel).pixel(0, 0), before);
}

void ArticleViewTest::strokesStandBesideTheirLines()
{
    const auto *map = qobject_cast<Minimap *>(m_view->verticalScrollBar());
    QVERIFY(map);
    QCOMPARE(map->maximum(), 0); // all of it fits
    const auto besideItsLine = [&](qsizetype at) {
        const QRect line = m_view->rectangleAt(placeOf(m_reading.statements[at].statement));
        const double y = map->strokes()[at].place * map->height();
        return y >= line.top() - 4 && y <= line.bottom();
    };
    QCOMPARE(map->strokes().size(), m_reading.statements.size());
    for (qsizetype at = 0; at < m_reading.statements.size(); ++at)
        QTRY_VERIFY2(besideItsLine(at), qPrintable(m_reading.statements[at].label));
}

void ArticleViewTest::foundWordsAreLit()
{
    const QRect place = m_view->rectangleAt(spanOf(u"familiar"_s).begin);
    const QRect pixel(place.left(), place.top() + 1, 1, 1);
    const QRgb before = picture(pixel).pixel(0, 0);
    m_view->setFound({spanOf(u"familiar"_s)}, -1);
    const QRgb found = picture(pixel).pixel(0, 0);
    QVERIFY(found != before);
    m_view->setFound({spanOf(u"familiar"_s)}, 0);
    QVERIFY(picture(pixel).pixel(0, 0) != found);
    m_view->setFound({}, -1);
    QCOMPARE(picture(pixel).pixel(0, 0), before);
}

void ArticleViewTest::rejectedStatementsAreNotMarked()
{
    m_reading.statements[0].state = State::Rejected;
    m_view->setReading(m_reading);
    QVERIFY(m_view->statementsAt(spanOf(u"never promised"_s).begin).isEmpty());
}

void ArticleViewTest::explainsStatementsAndDates()
{
    const QString said = m_view->explanationAt(spanOf(u"never promised"_s).begin);
    QVERIFY2(said.contains(u"Ada Brandt") && said.startsWith(u"1a"), qPrintable(said));
    const QString day = m_view->explanationAt(spanOf(u"Monday"_s).begin);
    QVERIFY2(day.contains(u"16 November 2026"), qPrintable(day));
    QVERIFY(m_view->explanationAt(spanOf(u"familiar"_s).begin).isEmpty());
}

void ArticleViewTest::menuIsWantedForTheStatementUnderThePointer()
{
    QSignalSpy wanted(m_view.get(), &ArticleView::contextMenuWanted);
    const QPoint point = pointOn(u"the city repair"_s);
    QContextMenuEvent event(QContextMenuEvent::Mouse, point,
                            m_view->viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"s3"_s);
}

void ArticleViewTest::anEmptyViewIsHarmless()
{
    m_view = std::make_unique<ArticleView>();
    m_view->resize(300, 200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    for (Qt::Key key : {Qt::Key_Space, Qt::Key_End, Qt::Key_Down, Qt::Key_F7})
        QTest::keyClick(m_view.get(), key);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, {50, 50});
    m_view->selectStatement(u"s1"_s);
    m_view->setSelection({3, 9});
    m_view->setCaret(7);
    m_view->setZoom(150);
    m_view->setReading({});
    m_view->setDocument({});
    QVERIFY(m_view->selectedText().isEmpty());
    QCOMPARE(m_view->offsetAt({10, 10}), 0);
    QVERIFY(m_view->grab().toImage().pixelColor(2, 2) == ThemeColours::light().page);
}

void ArticleViewTest::picture_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::newRow("light") << false << QSize(888, 640) << 100;
    QTest::newRow("dark") << true << QSize(888, 640) << 100;
    QTest::newRow("narrow") << false << QSize(400, 640) << 100;
    QTest::newRow("twice the size") << false << QSize(888, 640) << 200;
}

// Every actor who is to be seen is to be seen in his colour. With ONRECORD_PICTURES set to a folder
// the pictures are left there, to be looked at.
void ArticleViewTest::picture()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    const ThemeColours colours = dark ? ThemeColours::dark() : ThemeColours::light();
    m_view->resize(size);
    m_view->setColours(colours);
    m_view->setZoom(zoom);
    QCoreApplication::processEvents();
    QVERIFY(hasColour(m_view->viewport()->rect(), colours.actor(1)));
    QVERIFY(hasColour(m_view->viewport()->rect(), colours.date));
    m_view->selectStatement(u"s3"_s);
    QVERIFY(hasColour(m_view->viewport()->rect(), colours.actor(2)));
    const QImage image = m_view->grab().toImage();
    if (const QString folder = qEnvironmentVariable("ONRECORD_PICTURES"); !folder.isEmpty())
        QVERIFY(image.save(folder + u'/' + QLatin1StringView(QTest::currentDataTag()) + u".png"_s));
}

} // namespace onrecord

QTEST_MAIN(onrecord::ArticleViewTest)
#include "tst_articleview.moc"
