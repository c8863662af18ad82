// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"

#include <QDialog>
#include <QMenu>
#include <QScreen>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// What asks about words does not cover them, wherever they stand and however small the window is.
class PickerPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void standBesideTheWords_data();
    void standBesideTheWords();
    void menusStandBesideTheWords_data();
    void menusStandBesideTheWords();

private:
    static void addRows(const QList<int> &keys);
    void select(QSize size, double height) const;
    void showAt(double height) const;
    QRect placeOf(const Spans &words) const;
    Statement statement() const
    {
        return m_at->reading().statement(m_at->window->selectedStatement())->statement;
    }

    std::unique_ptr<AtTheWindow> m_at;
};

void PickerPlaceTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QByteArray text = "Title: Boats of the quay\nPublished: 2026-11-12\n\n";
    for (int number = 1; number <= 30; ++number)
        text += "“We counted " + QByteArray::number(number)
            + " boats at the quay and nobody asked us for more,” Ana Ruiz said on Monday. The "
              "quay was built in 1931 and the island has had a ferry ever since.\n\n";
    m_at->write(u"boats.txt"_s, text);
    QVERIFY(m_at->read(u"boats.txt"_s));
}

/// Scrolls so that the selected statement stands that far down the article.
void PickerPlaceTest::showAt(double height) const
{
    ArticleView *article = m_at->window->article();
    QScrollBar *bar = article->verticalScrollBar();
    const int room = article->viewport()->height() - 60;
    const int now = article->rectangleAt(statement().content.first().begin).top();
    bar->setValue(bar->value() + now - int(room * height));
}

QRect PickerPlaceTest::placeOf(const Spans &words) const
{
    const ArticleView *article = m_at->window->article();
    const QRect seen = article->shownPlace(words);
    return {article->viewport()->mapToGlobal(seen.topLeft()), seen.size()};
}

void PickerPlaceTest::addRows(const QList<int> &keys)
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("height");
    QTest::addColumn<int>("key");
    for (const QSize size : {QSize(640, 480), QSize(800, 600)}) {
        for (const double height : {0.1, 0.5, 0.9}) {
            for (const int key : keys)
                QTest::addRow("%c, %d wide, at %.1f", key, size.width(), height)
                    << size << height << key;
        }
    }
}

/// A statement that stands that far down the article, in a window of this size.
void PickerPlaceTest::select(QSize size, double height) const
{
    m_at->window->resize(size);
    QTest::qWait(0);
    m_at->window->selectStatement(m_at->saying(u"“We counted 15 "));
    showAt(height);
}

void PickerPlaceTest::standBesideTheWords_data()
{
    addRows({Qt::Key_S, Qt::Key_D, Qt::Key_T, Qt::Key_M});
}

void PickerPlaceTest::standBesideTheWords()
{
    QFETCH(QSize, size);
    QFETCH(double, height);
    QFETCH(int, key);
    select(size, height);
    m_at->press(key);
    const auto *dialog = m_at->asked<QDialog>();
    QVERIFY(dialog);
    const QRect place(dialog->pos(), dialog->frameGeometry().size());
    QVERIFY(dialog->screen()->availableGeometry().contains(place));
    if (key == Qt::Key_D) {
        for (const ReadDate &date : m_at->reading().dates) {
            if (statement().content.first().end < date.date.span.begin
                && date.date.span.begin < statement().content.first().end + 40) {
                QVERIFY(!placeOf({date.date.span}).isEmpty());
                QVERIFY(!place.intersects(placeOf({date.date.span})));
            }
        }
    }
    for (const Spans &words : {statement().source + statement().cue, statement().content}) {
        QVERIFY(!placeOf(words).isEmpty());
        QVERIFY(!place.intersects(placeOf(words)));
    }
}

void PickerPlaceTest::menusStandBesideTheWords_data()
{
    addRows({Qt::Key_V, Qt::Key_G});
}

void PickerPlaceTest::menusStandBesideTheWords()
{
    QFETCH(QSize, size);
    QFETCH(double, height);
    QFETCH(int, key);
    select(size, height);
    m_at->press(key);
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QRect seen = placeOf(statement().source + statement().cue);
    QVERIFY(!seen.isEmpty());
    QVERIFY(!menu->frameGeometry().intersects(seen));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::PickerPlaceTest)
#include "tst_pickerplace.moc"
