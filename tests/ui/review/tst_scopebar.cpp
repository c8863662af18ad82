// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scopebar.h"

#include "core/review/reviewround.h"
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// What the bar does at the window, by keys alone.
class ScopeBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesThisOne();
    void takesAllAsOneStep();
    void takesWhatIsTicked();
    void offersPronounsBehindAName();
    void countsWhatHasABox();
    void goesThroughItsPartsByTab();
    void pressesTheButtonThatHasTheFocus();
    void isInTheMenu();
    void goesAway();
    void leavesConfirmedOnesAlone();
    void asksOnInTheReview();

private:
    QString speakers() const;
    void give(const QString &statement);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    ScopeBar *bar() const { return m_at->window->findChild<ScopeBar *>(); }

    std::unique_ptr<AtTheWindow> m_at;
    QStringList m_statements;
};

void ScopeBarTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    m_at->write(u"offer.txt"_s,
                "Elena Reyes, the finance councillor, met Marta Holm at the town hall. 😀\n\n"
                "“There is no such offer,” Reyes said.\n\n"
                "“I have read every page,” Reyes said.\n\n"
                "“We vote before Christmas,” Reyes said.\n");
    QVERIFY(m_at->read(u"offer.txt"_s));
    m_statements = {m_at->saying(u"“There"), m_at->saying(u"“I have"), m_at->saying(u"“We vote")};
    QCOMPARE(speakers(), u"Elena Reyes, Elena Reyes, Elena Reyes"_s);
}

QString ScopeBarTest::speakers() const
{
    QStringList names;
    for (const QString &id : m_statements)
        names.append(m_at->speaker(id));
    return names.join(u", "_s);
}

/// Key 2 takes the runner-up, whom the article names beside her.
void ScopeBarTest::give(const QString &statement)
{
    m_at->window->selectStatement(statement);
    m_at->press(Qt::Key_2);
}

void ScopeBarTest::key(int key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void ScopeBarTest::takesThisOne()
{
    give(m_statements.first());
    QCOMPARE(speakers(), u"Marta Holm, Elena Reyes, Elena Reyes"_s); // on disk already
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->hasFocus());
    const auto *same = bar()->findChild<QLabel *>(u"scope-same"_s);
    QCOMPARE(same->text(), u"The same “Reyes” leads to Reyes 2 more times."_s);
    key(Qt::Key_Return);
    QVERIFY(bar()->isHidden());
    QCOMPARE(speakers(), u"Marta Holm, Elena Reyes, Elena Reyes"_s);
    QVERIFY(m_at->window->article()->hasFocus());
}

void ScopeBarTest::takesAllAsOneStep()
{
    give(m_statements.first());
    key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(speakers(), u"Marta Holm, Marta Holm, Marta Holm"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(speakers(), u"Elena Reyes, Elena Reyes, Elena Reyes"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(speakers(), u"Marta Holm, Marta Holm, Marta Holm"_s);
    m_at->open(); // and so it is after closing
    QVERIFY(m_at->read(u"offer.txt"_s));
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(speakers(), u"Elena Reyes, Elena Reyes, Elena Reyes"_s);
}

void ScopeBarTest::takesWhatIsTicked()
{
    give(m_statements.first());
    key(Qt::Key_Right);
    auto *list = bar()->findChild<QListWidget *>(u"scope-list"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 3); // the corrected one first
    const QString row = list->item(1)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.contains(u"“I have read every page”"), qPrintable(row)); // as the sidebar lists it
    key(Qt::Key_Space);
    QCOMPARE(bar()->findChild<QLabel *>(u"scope-summary"_s)->text(),
             u"2 of 3 will change · one step to undo"_s);
    key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(speakers(), u"Marta Holm, Elena Reyes, Marta Holm"_s);
}

/// "Reyes said … she said": where the name means somebody else, so may the pronoun that leads to it.
void ScopeBarTest::offersPronounsBehindAName()
{
    m_at->write(u"she.txt"_s,
                "Elena Reyes, the finance councillor, met Marta Holm at the town hall. 😀\n\n"
                "“There is no such offer,” Reyes said.\n\n"
                "“I have read every page,” she said.\n");
    QVERIFY(m_at->read(u"she.txt"_s));
    m_statements = {m_at->saying(u"“There"), m_at->saying(u"“I have")};
    QCOMPARE(speakers(), u"Elena Reyes, Elena Reyes"_s);
    give(m_statements.first());
    QVERIFY(bar()->isVisible());
    QCOMPARE(bar()->findChild<QLabel *>(u"scope-same"_s)->text(),
             u"“Reyes”, and pronouns behind it, lead to Reyes once more."_s);
    key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(speakers(), u"Marta Holm, Marta Holm"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(speakers(), u"Elena Reyes, Elena Reyes"_s);
}

/// The one that was corrected is among those that change: it has a box too, which cannot be unticked.
void ScopeBarTest::countsWhatHasABox()
{
    QStringList previewed;
    connect(bar(), &ScopeBar::previewChanged, this,
            [&previewed](const QStringList &all) { previewed = all; });
    give(m_statements.at(1));
    QVERIFY(previewed.isEmpty());
    key(Qt::Key_Right);
    auto *list = bar()->findChild<QListWidget *>(u"scope-list"_s);
    const auto boxes = [list] {
        int ticked = 0;
        for (int row = 0; row < list->count(); ++row)
            ticked += list->item(row)->checkState() == Qt::Checked;
        return ticked;
    };
    const auto summary = [this] {
        return bar()->findChild<QLabel *>(u"scope-summary"_s)->text();
    };
    QCOMPARE(boxes(), 3);
    // In the article the others have dashed rings beside the one of the corrected statement, which is selected.
    QCOMPARE(previewed, (QStringList{m_statements.at(0), m_statements.at(2)}));
    QCOMPARE(m_at->window->selectedStatement(), m_statements.at(1));
    QCOMPARE(summary(), u"3 of 3 will change · one step to undo"_s);
    QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().endsWith(u"just corrected"));
    key(Qt::Key_Up);
    QCOMPARE(list->currentRow(), 0);
    key(Qt::Key_Space);
    QCOMPARE(boxes(), 3);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QCOMPARE(boxes(), 2);
    QCOMPARE(previewed.size(), 1);
    QCOMPARE(summary(), u"2 of 3 will change · one step to undo"_s);
    key(Qt::Key_Left);
    QVERIFY(previewed.isEmpty());
}

/// Then on as it stands on the screen: the article is above it.
void ScopeBarTest::goesThroughItsPartsByTab()
{
    give(m_statements.first());
    const auto at = [this] {
        return m_at->window->focusWidget();
    };
    const auto isPart = [&] {
        return at() == bar() || bar()->isAncestorOf(at());
    };
    for (const bool isPreviewing : {false, true}) {
        if (isPreviewing)
            key(Qt::Key_Right);
        QCoreApplication::processEvents(); // its buttons are made anew, and shown in a while
        bar()->setFocus();
        QList<QWidget *> parts{at()};
        for (key(Qt::Key_Tab); isPart() && parts.size() < 20; key(Qt::Key_Tab))
            parts.append(at());
        QCOMPARE(parts.size(), isPreviewing ? 7 : 5); // itself, list, and its buttons
        QCOMPARE(parts.value(1) == bar()->findChild<QListWidget *>(u"scope-list"_s), isPreviewing);
        for (qsizetype part = 2; part < parts.size(); ++part) {
            const QPoint before = parts[part - 1]->mapTo(bar(), QPoint());
            const QPoint now = parts[part]->mapTo(bar(), QPoint());
            QVERIFY(now.y() > before.y() || now.x() > before.x());
        }
        QVERIFY(at() != m_at->window->article());
        for (qsizetype part = parts.size() - 1; part >= 0; --part) {
            key(Qt::Key_Backtab);
            QCOMPARE(at(), parts[part]);
        }
        key(Qt::Key_Backtab);
        QCOMPARE(at(), m_at->window->article());
        key(Qt::Key_Tab);
        QCOMPARE(at(), bar());
    }
}

/// Enter alone is “this one” while no button has the focus.
void ScopeBarTest::pressesTheButtonThatHasTheFocus()
{
    give(m_statements.first());
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    QCOMPARE(static_cast<QAbstractButton *>(m_at->window->focusWidget())->text(), u"all 3"_s);
    key(Qt::Key_Return);
    QVERIFY(bar()->isHidden());
    QCOMPARE(speakers(), u"Marta Holm, Marta Holm, Marta Holm"_s);
}

void ScopeBarTest::isInTheMenu()
{
    QAction *all = m_at->window->actions()[ActionId::ScopeAll];
    QAction *preview = m_at->window->actions()[ActionId::ScopePreview];
    QVERIFY(!all->isEnabled());
    give(m_statements.first());
    QVERIFY(all->isEnabled());
    preview->trigger();
    QVERIFY(bar()->findChild<QListWidget *>(u"scope-list"_s)->isVisible());
    preview->trigger();
    QVERIFY(bar()->findChild<QListWidget *>(u"scope-list"_s)->isHidden());
    all->trigger();
    QCOMPARE(speakers(), u"Marta Holm, Marta Holm, Marta Holm"_s);
    QVERIFY(!all->isEnabled());
    m_at->press(Qt::Key_Return); // which is of the details again
    QVERIFY(m_at->window->findChild<QLabel *>(u"review-question"_s)->isVisible());
}

void ScopeBarTest::goesAway()
{
    give(m_statements.first());
    key(Qt::Key_Right);
    key(Qt::Key_Left);
    QVERIFY(bar()->findChild<QListWidget *>(u"scope-list"_s)->isHidden());
    key(Qt::Key_Escape);
    QVERIFY(bar()->isHidden());
    QCOMPARE(m_at->window->selectedStatement(), m_statements.first());
    give(m_statements.last());
    QVERIFY(bar()->isVisible());
    m_at->window->session().undo(); // what it is about has been taken back
    QVERIFY(bar()->isHidden());
}

void ScopeBarTest::leavesConfirmedOnesAlone()
{
    for (const QString &id : {m_statements.at(1), m_statements.at(2)}) {
        m_at->window->selectStatement(id);
        m_at->press(Qt::Key_A);
    }
    give(m_statements.first());
    QVERIFY(bar()->isHidden());
    QCOMPARE(speakers(), u"Marta Holm, Elena Reyes, Elena Reyes"_s);
}

void ScopeBarTest::asksOnInTheReview()
{
    m_at->write(u"doubt.txt"_s,
                "Elena Reyes met Marta Holm at the town hall.\n\n"
                "“There is no such offer,” she said.\n\n"
                "She denied that the last boat would be sold.\n\n"
                "“The quay will never open again.” The words stood on a wall.\n");
    QVERIFY(m_at->read(u"doubt.txt"_s));
    m_at->press(Qt::Key_F8);
    const qsizetype left = reviewQueue(m_at->reading()).size();
    QVERIFY(left > 0);
    for (qsizetype at = 0; at < left && m_at->window->selectedStatement() != QString(); ++at) {
        m_at->press(Qt::Key_2);
        if (bar()->isVisible())
            key(Qt::Key_Return);
    }
    QVERIFY(reviewQueue(m_at->reading()).isEmpty());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ScopeBarTest)
#include "tst_scopebar.moc"
