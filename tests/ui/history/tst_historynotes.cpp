// SPDX-License-Identifier: GPL-3.0-or-later
// Each row of the history says when, who, what was before and is now, and shows the note that was written.
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/inputdialogs.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypane.h"

#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class HistoryNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void showsANoteThatWasWritten();
    void saysWhenWhoAndWhat();
    void leavesRoomForTheButton();

private:
    const QListView *list() const { return m_at->window->findChild<HistoryPane *>()->list(); }
    QString row(int number, int role) const
    {
        return list()->model()->index(number, 0).data(role).toString();
    }
    void write(const QString &note) const;

    std::unique_ptr<AtTheWindow> m_at;
    QString m_crews;
};

void HistoryNotesTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
    Preferences named = test::readingQuickly();
    named.readerName = u"Jon Aas 😀"_s;
    m_at->window->setPreferences(named);
    m_crews = m_at->saying(u"“Nobody asked");
    m_at->window->selectStatement(m_crews);
}

void HistoryNotesTest::write(const QString &note) const
{
    m_at->press(Qt::Key_M);
    auto *dialog = m_at->asked<NoteDialog>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QPlainTextEdit *>();
    field->selectAll();
    field->setPlainText(note); // no key has every letter
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_at->window->findChild<NoteDialog *>());
}

void HistoryNotesTest::showsANoteThatWasWritten()
{
    write(u"ask the crews"_s);
    write(u"asked twice"_s);
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(list()->model()->rowCount(), 2);
    QVERIFY2(row(0, HistoryModel::AfterRole).contains(u"asked twice"_s),
             qPrintable(row(0, HistoryModel::AfterRole)));
    QVERIFY2(row(0, HistoryModel::BeforeRole).contains(u"ask the crews"_s),
             qPrintable(row(0, HistoryModel::BeforeRole)));
    QTest::keyClick(const_cast<QListView *>(list()), Qt::Key_Delete); // the newest
    QCOMPARE(m_at->reading().statement(m_crews)->note, u"ask the crews"_s);
}

void HistoryNotesTest::saysWhenWhoAndWhat()
{
    const QTime before = QTime::currentTime();
    m_at->press(Qt::Key_U);
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(row(0, HistoryModel::BeforeRole), u"Bo Lind"_s);
    QCOMPARE(row(0, HistoryModel::AfterRole), u"nobody"_s);
    const QTime told = QTime::fromString(row(0, HistoryModel::TimeRole), u"HH:mm"_s);
    QVERIFY2(told.isValid() && std::abs(before.secsTo(told)) <= 120,
             qPrintable(row(0, HistoryModel::TimeRole)));
    QVERIFY2(row(0, HistoryModel::HeadRole).endsWith(u"· Jon Aas 😀"_s),
             qPrintable(row(0, HistoryModel::HeadRole)));
    const QString spoken = row(0, Qt::AccessibleTextRole);
    QVERIFY2(spoken.contains(u"formerly Bo Lind"_s) && spoken.contains(u"Jon Aas 😀"_s),
             qPrintable(spoken));
}

/// Which is higher than a line: no words end below it.
void HistoryNotesTest::leavesRoomForTheButton()
{
    write(u"ŴŴŴŴŴŴŴŴŴ "_s.repeated(20));
    write(u"ÂÂÂÂŴŴŴŴŴ "_s.repeated(20));
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    (void)list()->viewport()->grab(); // lays it out, too
    const auto widthOfRows = [this] {
        return list()->visualRect(list()->model()->index(0, 0)).width();
    };
    QTRY_COMPARE(widthOfRows(), list()->viewport()->width());
    const QImage shown = list()->viewport()->grab().toImage();
    for (int number = 0; number < 2; ++number) {
        const QModelIndex index = list()->model()->index(number, 0);
        QStyleOptionViewItem option;
        option.font = list()->font();
        option.widget = list();
        option.rect = list()->visualRect(index);
        const QRect button = HistoryDelegate::buttonOf(option, index);
        const int left = button.left() - 4;
        const QRgb ground = shown.pixel(left, button.top());
        for (int y = button.top(); y <= button.bottom(); ++y) {
            for (int x = left; x < button.left(); ++x)
                QVERIFY2(shown.pixel(x, y) == ground, qPrintable(u"%1, %2"_s.arg(x).arg(y)));
        }
    }
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::HistoryNotesTest)
#include "tst_historynotes.moc"
