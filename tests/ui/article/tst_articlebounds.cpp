// SPDX-License-Identifier: GPL-3.0-or-later
// Changing where a statement begins and ends, by key and by hand.
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"

#include <QSignalSpy>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class ArticleBoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movesTheEndByKeys();
    void movesTheBeginning();
    void leavesAllAsItWas();
    void movesBySentenceAndParagraph_data();
    void movesBySentenceAndParagraph();
    void addsAPart();
    void dropsAPart();
    void answersNothingMeanwhile();
    void dragsAHandle();
    void endsWithTheSelection();
    void ringsWhatItWillBe();

private:
    QString words() const;
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    const Statement &statement() const { return m_at->reading().statement(m_id)->statement; }

    std::unique_ptr<AtTheWindow> m_at;
    QString m_id;
};

void ArticleBoundsTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
    m_id = m_at->saying(u"that the island");
    QVERIFY(!m_id.isEmpty());
    m_at->window->selectStatement(m_id);
    m_at->press(Qt::Key_E);
    QVERIFY(m_at->window->article()->isEditingBounds());
}

QString ArticleBoundsTest::words() const
{
    QStringList parts;
    for (const Span span : statement().content)
        parts.append(span.in(m_at->reading().document.text()).toString());
    return parts.join(u" | "_s);
}

void ArticleBoundsTest::key(int key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_at->window->article(), Qt::Key(key), modifiers);
}

void ArticleBoundsTest::movesTheEndByKeys()
{
    key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Left);
    QCOMPARE(words(), u"that the island would lose its doctor"_s); // not yet
    key(Qt::Key_Return);
    QCOMPARE(words(), u"that the island would lose it"_s);
    QVERIFY(!m_at->window->article()->isEditingBounds());
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(words(), u"that the island would lose its doctor"_s);
}

void ArticleBoundsTest::movesTheBeginning()
{
    key(Qt::Key_Tab);
    QVERIFY(m_at->window->article()->hasFocus()); // it goes to the other end, nowhere else
    key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Return);
    QCOMPARE(words(), u"the island would lose its doctor"_s);
}

void ArticleBoundsTest::leavesAllAsItWas()
{
    key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Escape);
    QVERIFY(!m_at->window->article()->isEditingBounds());
    QCOMPARE(words(), u"that the island would lose its doctor"_s);
    QCOMPARE(m_at->window->selectedStatement(), m_id);
    QCOMPARE(m_at->window->session().undoStack()->count(), 0);
}

void ArticleBoundsTest::movesBySentenceAndParagraph_data()
{
    QTest::addColumn<bool>("atBegin");
    QTest::addColumn<int>("pressed");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("said");
    const Qt::KeyboardModifiers none = Qt::NoModifier;
    const Qt::KeyboardModifiers alt = Qt::AltModifier;
    const QString whole = u"that the island would lose its doctor."_s;
    const QString before = u"Cora Vik denied that the island would lose its doctor"_s;
    QTest::newRow("Right") << false << int(Qt::Key_Right) << none << whole;
    QTest::newRow("Alt+Right") << false << int(Qt::Key_Right) << alt << whole;
    QTest::newRow("End") << false << int(Qt::Key_End) << none << whole;
    QTest::newRow("Alt+Left") << true << int(Qt::Key_Left) << alt << before;
    QTest::newRow("Home") << true << int(Qt::Key_Home) << none << before;
}

void ArticleBoundsTest::movesBySentenceAndParagraph()
{
    QFETCH(bool, atBegin);
    QFETCH(int, pressed);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, said);
    if (atBegin)
        key(Qt::Key_Tab);
    key(pressed, modifiers);
    key(Qt::Key_Return);
    QCOMPARE(words(), said);
    QCOMPARE(m_at->window->session().undoStack()->count(), 1);
}

void ArticleBoundsTest::addsAPart()
{
    for (int word = 0; word < 3; ++word)
        key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Plus, Qt::ShiftModifier);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ControlModifier); // no word is left of it but one
    key(Qt::Key_Return);
    QCOMPARE(statement().content.size(), 2);
    QVERIFY2(words().startsWith(u"that the island would | "), qPrintable(words()));
}

void ArticleBoundsTest::dropsAPart()
{
    for (int word = 0; word < 3; ++word)
        key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Plus, Qt::ShiftModifier);
    key(Qt::Key_Minus);
    key(Qt::Key_Return);
    QCOMPARE(words(), u"that the island would"_s);
}

void ArticleBoundsTest::answersNothingMeanwhile()
{
    for (const Qt::Key each : {Qt::Key_A, Qt::Key_X, Qt::Key_U, Qt::Key_1})
        key(each);
    QVERIFY(m_at->window->article()->isEditingBounds());
    QCOMPARE(m_at->window->session().undoStack()->count(), 0);
}

void ArticleBoundsTest::dragsAHandle()
{
    ArticleView *article = m_at->window->article();
    const Span content = statement().content.first();
    const QRect last = article->rectangleAt(content.end - 1);
    const qsizetype island = content.begin + QStringLiteral("that the island").size();
    const QPoint to = article->rectangleAt(island).center() - QPoint(2, 0);
    QTest::mousePress(article->viewport(), Qt::LeftButton, Qt::NoModifier,
                      {last.right(), last.center().y()});
    QTest::mouseMove(article->viewport(), to);
    QTest::mouseRelease(article->viewport(), Qt::LeftButton, Qt::NoModifier, to);
    key(Qt::Key_Return);
    QCOMPARE(words(), u"that the island"_s);
}

void ArticleBoundsTest::endsWithTheSelection()
{
    m_at->window->selectStatement(m_at->saying(u"“Nobody asked"));
    QVERIFY(!m_at->window->article()->isEditingBounds());
    QCOMPARE(words(), u"that the island would lose its doctor"_s);
}

/// Around the words as they would be taken, on and off with each key; none is left where all stays as it was.
void ArticleBoundsTest::ringsWhatItWillBe()
{
    const ArticleView *article = m_at->window->article();
    const auto around = [&](const QString &words) {
        const qsizetype begin = m_at->reading().document.text().indexOf(words);
        QRect place = article->rectangleAt(begin);
        for (qsizetype at = begin; at < begin + words.size(); ++at)
            place |= article->rectangleAt(at);
        return place.adjusted(0, -4, 0, 4);
    };
    const auto shown = [&](const QRect &place) {
        return article->viewport()->grab(place).toImage();
    };
    const QRect doctor = around(u"doctor"_s);
    const QRect source = around(u"Cora Vik"_s);
    const QImage ringed = shown(doctor);
    const QImage beside = shown(source);
    key(Qt::Key_Left, Qt::ControlModifier); // without "doctor"
    const QImage without = shown(doctor);
    QVERIFY(without != ringed);
    QCOMPARE(shown(source), beside);
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shown(doctor), ringed);
    key(Qt::Key_Tab);
    key(Qt::Key_Home); // with the source and the cue
    QVERIFY(shown(source) != beside);

    key(Qt::Key_Escape);
    const QImage left = shown(doctor);
    QVERIFY(left != ringed);
    m_at->press(Qt::Key_E);
    QCOMPARE(shown(doctor), ringed);
    m_at->press(Qt::Key_Escape);
    QCOMPARE(shown(doctor), left);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ArticleBoundsTest)
#include "tst_articlebounds.moc"
