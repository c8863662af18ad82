// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/inputdialogs.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/corrections/sourcedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace onrecord {

/// What is selected in the sidebar stays selected, and what a key is about, whatever is done.
class SelectionFollowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void renamesAndMergesTheSameActor();
    void meansWhomAnActorWasMergedInto();
    void takesNobodyForTheFirstActorWhenItGetsTheFocus();
    void meansWhomAStatementWasGivenTo();
    void keepsWhatAFilterHides();
    void leavesTheArticleWhereItIs();
    void listsNoClaimThatAReaderHadAWordAbout();
    void leavesTheArticleRoomInANarrowWindow();
    void selectsNobodyOfAnotherArticle();

private:
    QTreeView *tree() const { return m_at->window->sidebar()->tree(); }
    QString selectedWords() const;
    void pressInTree(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    bool rename(const QString &name) const;
    bool merge(const QString &typed) const;
    QString askedAbout() const;

    std::unique_ptr<test::AtTheWindow> m_at;
};

void SelectionFollowsTest::init()
{
    m_at = std::make_unique<test::AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

void SelectionFollowsTest::cleanup()
{
    m_at.reset();
}

QString SelectionFollowsTest::selectedWords() const
{
    return tree()->selectionModel()->selectedIndexes().value(0).data().toString();
}

/// As one does who comes back to the list from a dialog or the text.
void SelectionFollowsTest::pressInTree(int key, Qt::KeyboardModifiers modifiers) const
{
    m_at->toFront();
    m_at->window->article()->setFocus();
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key(key), modifiers);
}

bool SelectionFollowsTest::rename(const QString &name) const
{
    pressInTree(Qt::Key_F2);
    auto *dialog = m_at->asked<NameDialog>();
    if (!dialog)
        return false;
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), name);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    return QTest::qWaitFor([this] { return !m_at->window->findChild<NameDialog *>(); });
}

bool SelectionFollowsTest::merge(const QString &typed) const
{
    pressInTree(Qt::Key_M, Qt::ControlModifier);
    auto *dialog = m_at->asked<SourceDialog>();
    if (!dialog)
        return false;
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), typed);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    return QTest::qWaitFor([this] { return !m_at->window->findChild<SourceDialog *>(); });
}

/// The name that F2 would change; empty where it asks nothing.
QString SelectionFollowsTest::askedAbout() const
{
    pressInTree(Qt::Key_F2);
    auto *dialog = m_at->window->findChild<NameDialog *>();
    if (!dialog)
        return {};
    QString name = dialog->findChild<QLineEdit *>()->text();
    dialog->reject();
    (void)QTest::qWaitFor([this] { return !m_at->window->findChild<NameDialog *>(); });
    return name;
}

void SelectionFollowsTest::renamesAndMergesTheSameActor()
{
    QVERIFY(m_at->clickRow(u"Bo Lind"_s));
    QVERIFY(rename(u"Bo Lindgren"_s));
    QCOMPARE(selectedWords(), u"Bo Lindgren"_s);
    QCOMPARE(askedAbout(), u"Bo Lindgren"_s);
    QVERIFY(merge(u"cora"_s));
    QVERIFY(test::actorNamed(m_at->reading(), u"Cora Vik"_s)->merged.size() == 1);
}

void SelectionFollowsTest::meansWhomAnActorWasMergedInto()
{
    QVERIFY(m_at->clickRow(u"Cora Vik"_s));
    QVERIFY(merge(u"bo l"_s));
    QCOMPARE(selectedWords(), u"Bo Lind"_s);
    QCOMPARE(askedAbout(), u"Bo Lind"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(selectedWords(), u"Cora Vik"_s);
    QCOMPARE(askedAbout(), u"Cora Vik"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(askedAbout(), u"Bo Lind"_s);
}

void SelectionFollowsTest::takesNobodyForTheFirstActorWhenItGetsTheFocus()
{
    tree()->setFocus();
    QCOMPARE(selectedWords(), QString());
    QCOMPARE(m_at->window->selectedStatement(), QString());
    QCOMPARE(askedAbout(), QString());
    QTest::keyClick(tree(), Qt::Key_Down);
    QVERIFY(!selectedWords().isEmpty());
}

void SelectionFollowsTest::meansWhomAStatementWasGivenTo()
{
    QVERIFY(m_at->clickRow(u"that the island"_s));
    pressInTree(Qt::Key_S);
    auto *dialog = m_at->asked<SourceDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"bo l"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(!m_at->window->findChild<SourceDialog *>());
    QVERIFY2(selectedWords().startsWith(u"that the island"), qPrintable(selectedWords()));
    QCOMPARE(askedAbout(), u"Bo Lind"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(askedAbout(), u"Cora Vik"_s);
}

void SelectionFollowsTest::keepsWhatAFilterHides()
{
    QVERIFY(m_at->clickRow(u"“Nobody asked"_s));
    const QString crews = m_at->window->selectedStatement();
    QLineEdit *filter = m_at->window->sidebar()->filterField();
    filter->setFocus();
    QTest::keyClicks(filter, u"island"_s);
    QCOMPARE(m_at->window->selectedStatement(), crews);
    QCOMPARE(selectedWords(), QString());
    filter->clear();
    QVERIFY2(selectedWords().startsWith(u"“Nobody asked"), qPrintable(selectedWords()));
    QCOMPARE(askedAbout(), u"Bo Lind"_s);
}

void SelectionFollowsTest::leavesTheArticleWhereItIs()
{
    m_at->window->resize(800, 480);
    QTRY_COMPARE(m_at->window->sidebar()->width(), 304);
    const ArticleView &article = *m_at->window->article();
    m_at->window->article()->setZoom(300);
    QVERIFY(m_at->clickRow(u"Cora Vik"_s));
    QScrollBar *scroll = m_at->window->article()->verticalScrollBar();
    QVERIFY(scroll->maximum() > 0);
    scroll->setValue(scroll->maximum() / 3);
    const qsizetype words = article.offsetAt(article.viewport()->rect().center());
    const auto onScreen = [&article, words] {
        return article.viewport()->mapToGlobal(article.rectangleAt(words).topLeft());
    };
    const QPoint place = onScreen();
    QVERIFY(rename(u"Cora Vikan"_s));
    QVERIFY(merge(u"ana"_s));
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    tree()->setFocus();
    QTest::keyClicks(m_at->window->sidebar()->filterField(), u"crews"_s);
    m_at->window->sidebar()->filterField()->clear();
    QCOMPARE(onScreen(), place);
}

void SelectionFollowsTest::listsNoClaimThatAReaderHadAWordAbout()
{
    const auto claims = [this] {
        QStringList words;
        const QAbstractItemModel *model = tree()->model();
        const QModelIndexList reporter =
            model->match(model->index(0, 0), Qt::DisplayRole, u"In the reporter"_s, 1);
        for (int row = 0; !reporter.isEmpty() && row < model->rowCount(reporter.first()); ++row)
            words.append(model->index(row, 0, reporter.first()).data().toString());
        return words.join(u'\n');
    };
    m_at->window->selectStatement(m_at->saying(u"that the island"));
    m_at->press(Qt::Key_X);
    QVERIFY2(!claims().contains(u"island"), qPrintable(claims()));
    QVERIFY2(claims().contains(u"built in 1931"), qPrintable(claims()));
    const QString text = m_at->reading().document.text();
    const qsizetype built = text.indexOf(u"The quay was built");
    m_at->window->article()->setSelection({built, text.indexOf(u"boats a day") + 11});
    m_at->press(Qt::Key_Q);
    m_at->press(Qt::Key_Return);
    auto *dialog = m_at->asked<SourceDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"bo l"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY2(!claims().contains(u"built in 1931"), qPrintable(claims()));
}

void SelectionFollowsTest::leavesTheArticleRoomInANarrowWindow()
{
    const auto widths = [this] {
        return std::pair(m_at->window->sidebar()->width(), m_at->window->article()->width());
    };
    QTRY_COMPARE(widths().first, 392);
    m_at->window->resize(800, 600);
    QTRY_COMPARE(widths().first, 304);
    QVERIFY(widths().second > 400);
    m_at->window->resize(1280, 800);
    QTRY_COMPARE(widths().first, 392);
}

void SelectionFollowsTest::selectsNobodyOfAnotherArticle()
{
    m_at->write(u"other.txt"_s,
                QByteArray(test::quayArticle).replace("on Sundays", "on every Sunday 😀"));
    QVERIFY(m_at->clickRow(u"Ana Ruiz"_s));
    QVERIFY(m_at->read(u"other.txt"_s));
    QVERIFY(test::actorNamed(m_at->reading(), u"Ana Ruiz"_s));
    QCOMPARE(selectedWords(), QString());
    QCOMPARE(askedAbout(), QString());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SelectionFollowsTest)
#include "tst_selectionfollows.moc"
