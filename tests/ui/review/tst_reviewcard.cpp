// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewcard.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "tests/ui/atthewindow.h"
#include "ui/review/bucketchips.h"
#include "ui/review/candidatebox.h"
#include "ui/widgets/keybutton.h"

#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// What the card says, and that it has room for it.
class ReviewCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowManyAreLeft();
    void tellsNoNumberWhereNothingIsToReview();
    void offersTheRunnerUpWithReasons();
    void namesTheDoubt();
    void countsBuckets();
    void laysNothingOverAnything_data();
    void laysNothingOverAnything();
    void keepsItsKeysOnOneLine_data();
    void keepsItsKeysOnOneLine();
    void putsSomebodyElseBesideTheBoxes();
    void keepsItsRoomInASmallWindow();
    void asksInASmallWindow_data();
    void asksInASmallWindow();
};

static QString left(const ReviewCard &card)
{
    return card.findChild<QLabel *>(u"review-left"_s)->text();
}

static ReviewProgress progress(qsizetype left)
{
    ReviewProgress made;
    made.left = left;
    made.counts[std::size_t(ReviewDoubt::TwoClose)] = left;
    made.counts[std::size_t(ReviewDoubt::PronounOnly)] = 1;
    return made;
}

/// Names of two parts of \a card that stand over each other or beyond its edges; empty where none do.
static QString overlapIn(const ReviewCard &card)
{
    QList<const QWidget *> parts;
    for (const QWidget *each :
         card.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (each->isVisible())
            parts.append(each);
    }
    for (const QWidget *part : std::as_const(parts)) {
        if (!card.rect().contains(part->geometry()))
            return part->objectName() + part->accessibleName() + u" is cut off"_s;
        for (const QWidget *other : std::as_const(parts)) {
            if (part != other && part->geometry().intersects(other->geometry()))
                return part->objectName() + u" and "_s + other->objectName();
        }
    }
    return {};
}

void ReviewCardTest::tellsHowManyAreLeft()
{
    const Actions actions;
    ReviewCard card(actions);
    card.ask(sampleReading(), u"s2"_s, progress(2), false);
    QCOMPARE(left(card), u"2 left"_s);
}

void ReviewCardTest::tellsNoNumberWhereNothingIsToReview()
{
    const Actions actions;
    ReviewCard card(actions);
    card.ask(sampleReading(), u"s1"_s, progress(0), false);
    QVERIFY2(!left(card).contains(u'0'), qPrintable(left(card)));
}

void ReviewCardTest::offersTheRunnerUpWithReasons()
{
    const Actions actions;
    ReviewCard card(actions);
    for (const QString &id : {u"s1"_s, u"s2"_s, u"s6"_s}) { // sure, two close, of nobody
        card.ask(sampleReading(), id, progress(2), false);
        QStringList keys;
        for (const CandidateBox *box : card.findChildren<CandidateBox *>()) {
            if (box->isHidden())
                continue;
            keys.append(box->accessibleName());
            QVERIFY(box->accessibleDescription().size() > 1);
        }
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys.first().contains(u", now"_s), id != u"s6"_s);
    }
}

void ReviewCardTest::namesTheDoubt()
{
    const Actions actions;
    ReviewCard card(actions);
    card.ask(sampleReading(), u"s2"_s, progress(2), false);
    const auto text = [&](const QString &name) {
        return card.findChild<QLabel *>(name)->text();
    };
    QCOMPARE(text(u"review-question"_s), u"“She”: Ana Ruiz or Bo Lind?"_s);
    QCOMPARE(text(u"review-decides"_s), u"who denies 1b, ¶2 · confidence low"_s);
}

void ReviewCardTest::countsBuckets()
{
    const Actions actions;
    ReviewCard card(actions);
    card.resize(800, 700);
    card.show();
    card.ask(sampleReading(), u"s2"_s, progress(2), false);
    QStringList chips;
    BucketChip *pronoun = nullptr;
    for (BucketChip *chip : card.findChildren<BucketChip *>()) {
        if (chip->isHidden())
            continue;
        chips.append(chip->accessibleName());
        if (chip->text() == u"Pronoun only"_s)
            pronoun = chip;
    }
    QCOMPARE(chips, QStringList({u"All, 3"_s, u"Two close, 2"_s, u"Pronoun only, 1"_s}));
    std::optional<ReviewDoubt> wanted;
    connect(&card, &ReviewCard::bucketChosen, this,
            [&](std::optional<ReviewDoubt> bucket) { wanted = bucket; });
    QTest::mouseClick(pronoun, Qt::LeftButton);
    QCOMPARE(wanted, ReviewDoubt::PronounOnly);
}

void ReviewCardTest::laysNothingOverAnything_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("as in a window of 640") << 352;
    QTest::newRow("as in a window of 800") << 440;
    QTest::newRow("as in a window of 1280") << 888;
}

void ReviewCardTest::laysNothingOverAnything()
{
    QFETCH(int, width);
    const Actions actions;
    ReviewCard card(actions);
    card.ask(sampleReading(), u"s2"_s, progress(2), false);
    card.show();
    card.resize(width, card.heightForWidth(width));
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QTRY_COMPARE(overlapIn(card), QString());
}

void ReviewCardTest::keepsItsKeysOnOneLine_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {600, 640, 720, 800, 888, 1000, 1280})
        QTest::addRow("%d pixels", width) << width;
}

/// Of the keys in the last line: those that answer, and none that is cut off.
void ReviewCardTest::keepsItsKeysOnOneLine()
{
    QFETCH(int, width);
    const Actions actions;
    QWidget window; // a card looks at its window's height
    window.resize(1300, 800);
    ReviewCard card(actions, &window);
    card.ask(sampleReading(), u"s2"_s, progress(2), false);
    window.show();
    card.resize(width, card.heightForWidth(width));
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *accept = card.findChild<KeyButton *>(u"key-confirm"_s);
    QStringList shown;
    for (const KeyButton *key : card.findChildren<KeyButton *>(QRegularExpression(u"^key-"_s))) {
        const bool isElsewhere =
            key->objectName() == u"key-nobody"_s || key->objectName() == u"key-other-speaker"_s;
        if (!key->isVisible() || isElsewhere)
            continue;
        shown.append(key->objectName().mid(4));
        QTRY_COMPARE(key->y(), accept->y());
        QVERIFY(key->width() >= key->sizeHint().width());
        QVERIFY(key->geometry().right() < width);
    }
    QVERIFY(shown.contains(u"confirm"_s) && shown.contains(u"reject"_s));
    // What is asked least gives way first.
    if (shown.contains(u"statement-topic"_s))
        QVERIFY(shown.contains(u"note"_s) && shown.contains(u"edit-content"_s));
    if (width >= 800)
        QVERIFY2(shown.contains(u"edit-content"_s) && shown.contains(u"later"_s)
                     && shown.contains(u"review-back"_s) && shown.contains(u"verb"_s),
                 qPrintable(shown.join(u' ')));
}

void ReviewCardTest::putsSomebodyElseBesideTheBoxes()
{
    const Actions actions;
    QWidget window; // a card looks at its window's height
    window.resize(1300, 800);
    ReviewCard card(actions, &window);
    card.ask(sampleReading(), u"s2"_s, progress(2), false);
    window.show();
    const auto *nobody = card.findChild<KeyButton *>(u"key-nobody"_s);
    const auto *box = card.findChild<CandidateBox *>();
    card.resize(888, card.heightForWidth(888));
    QTRY_VERIFY(nobody->y() < box->geometry().bottom() && nobody->x() > box->x());
    card.resize(400, card.heightForWidth(400)); // the boxes need the room
    QTRY_VERIFY(nobody->y() > box->geometry().bottom());
    QTRY_COMPARE(overlapIn(card), QString());
}

void ReviewCardTest::keepsItsRoomInASmallWindow()
{
    AtTheWindow at;
    at.write(
        u"doubt.txt"_s,
        "“The quay will never open again on a Sunday,” she said. The words stood on a wall.\n\n"
        "“We stay,” said Ana Ruiz, who met Bo Lind and Cora Vik.\n");
    QVERIFY(at.read(u"doubt.txt"_s));
    at.window->resize(640, 480);
    at.press(Qt::Key_J);
    at.press(Qt::Key_F8);
    at.write(u"doubt.txt"_s, "“The quay will never open again,” she said.\n");
    QApplication::sendEvent(at.window.get(),
                            std::make_unique<QEvent>(QEvent::WindowActivate).get());
    auto *card = at.window->findChild<ReviewCard *>();
    QVERIFY(card->isVisible());
    QTRY_COMPARE(overlapIn(*card), QString());
    QCOMPARE(at.window->size(), QSize(640, 480));
    const QRect place(card->mapTo(at.window.get(), QPoint()), card->size());
    QVERIFY(at.window->rect().contains(place));
    QVERIFY(at.window->article()->height() > 60); // the question is about words that can be seen
}

/// Question, candidates and the words that are asked about are in view.
void ReviewCardTest::asksInASmallWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("640x480") << QSize(640, 480);
    QTest::newRow("800x600") << QSize(800, 600);
    QTest::newRow("1280x800") << QSize(1280, 800);
}

void ReviewCardTest::asksInASmallWindow()
{
    QFETCH(QSize, size);
    AtTheWindow at;
    at.write(
        u"doubt.txt"_s,
        "“We never promised a fare freeze,” finance councillor Elena Reyes said on Monday.\n\n"
        "The boatmen’s union, which has run the quay since the 1970s, demands that the council "
        "restore the late crossing before winter. “If they wait, people will drive, and then it "
        "is gone,” its chair, Marta Holm, warned.\n");
    at.window->resize(size);
    QVERIFY(at.read(u"doubt.txt"_s));
    at.press(Qt::Key_F8);
    const auto *card = at.window->findChild<ReviewCard *>();
    QVERIFY(card->isVisible());
    const auto shown = [card] {
        const auto boxes = card->findChildren<CandidateBox *>();
        return std::count_if(boxes.begin(), boxes.end(),
                             [](const CandidateBox *box) { return box->isVisible(); });
    };
    QTRY_COMPARE(shown(), 2);
    QTRY_COMPARE(overlapIn(*card), QString());
    QCOMPARE(at.window->size(), size);
    QVERIFY(
        at.window->rect().contains(QRect(card->mapTo(at.window.get(), QPoint()), card->size())));
    const ReadStatement *asked = at.reading().statement(at.window->selectedStatement());
    QVERIFY(asked);
    const ArticleView *article = at.window->article();
    const QRect first = article->rectangleAt(placeOf(asked->statement));
    QVERIFY(article->viewport()->rect().contains(first));
    QVERIFY(article->viewport()->height() > 120); // some lines of it
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ReviewCardTest)
#include "tst_reviewcard.moc"
