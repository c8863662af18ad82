// SPDX-License-Identifier: GPL-3.0-or-later
// Cue and topic of a statement put right with the keys of the whole window, and where that shows. The
// findings are drawn into the article.
#include "core/applying/growingreading.h"
#include "core/html/html.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/topicdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class CueAndTopicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void movesTheCueByKeys();
    void leavesTheContentWhileTheCueIsEdited();
    void takesSelectedWordsAsTheCue();
    void putsUnderAnotherTopic();
    void putsUnderANewTopicInTheReview();
    void isInTheMenuOfTheStatement();
    void comesBackAfterClosing();
    void leavesInTheExports();

private:
    const Statement &statement(const QString &id) const
    {
        return m_at->reading().statement(id)->statement;
    }
    QString words(const Spans &spans) const
    {
        return spans.isEmpty() ? QString()
                               : hull(spans).in(m_at->reading().document.text()).toString();
    }
    QString undone() const { return m_at->window->session().undoStack()->undoText(); }
    QString details() const
    {
        return m_at->window->findChild<QLabel *>(u"review-reason"_s)->text();
    }
    void askTopic(const QString &typed) const
    {
        m_at->press(Qt::Key_T);
        auto *dialog = m_at->asked<TopicDialog>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(typed); // no key has an emoji
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!m_at->window->findChild<TopicDialog *>());
    }
    /// What stands above the row that begins with \a words.
    QString parentOf(const QString &words) const
    {
        const QAbstractItemModel *model = m_at->window->sidebar()->tree()->model();
        const QModelIndexList rows = model->match(model->index(0, 0), Qt::DisplayRole, words, 1,
                                                  Qt::MatchStartsWith | Qt::MatchRecursive);
        return rows.isEmpty() ? QString() : rows.first().parent().data().toString();
    }

    std::unique_ptr<AtTheWindow> m_at;
};

void CueAndTopicTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    SavedSession saved = sampleSession();
    saved.analysis.positions = {{u"a1"_s, u"free bridge"_s, {u"s1"_s}},
                                {u"a1"_s, u"toll"_s, {u"s2"_s}},
                                {u"a3"_s, u"toll"_s, {u"s3"_s}}};
    const Reading reading = readingOf(Document(saved.article), saved.analysis, {});
    m_at->write(u"orlow.html"_s,
                toHtml(reading, {.session = saved}, QDateTime::currentDateTimeUtc()));
    QVERIFY(m_at->read(u"orlow.html"_s));
}

void CueAndTopicTest::movesTheCueByKeys()
{
    m_at->window->selectStatement(u"s1"_s);
    const Spans content = statement(u"s1"_s).content;
    m_at->press(Qt::Key_C);
    QVERIFY(m_at->window->article()->isEditingBounds());
    QVERIFY2(m_at->window->message().contains(u"report it"), qPrintable(m_at->window->message()));
    m_at->press(Qt::Key_Right, Qt::ControlModifier);
    m_at->press(Qt::Key_Return);
    QCOMPARE(words(statement(u"s1"_s).cue), u"said on"_s);
    QCOMPARE(statement(u"s1"_s).content, content);
    QVERIFY(m_at->reading().statement(u"s1"_s)->state == State::Corrected);
    QVERIFY2(undone().startsWith(u"Change the cue of “We never") && undone().contains(u"said on"),
             qPrintable(undone()));
    m_at->press(Qt::Key_Return);
    QVERIFY2(details().contains(u"Cue: “said on”"), qPrintable(details()));
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(words(statement(u"s1"_s).cue), u"said"_s);
}

void CueAndTopicTest::leavesTheContentWhileTheCueIsEdited()
{
    m_at->window->selectStatement(u"s2"_s);
    const Statement before = statement(u"s2"_s);
    m_at->press(Qt::Key_C);
    m_at->press(Qt::Key_Right, Qt::ControlModifier);
    m_at->press(Qt::Key_Escape);
    QVERIFY(statement(u"s2"_s) == before);
    m_at->press(Qt::Key_E); // which is of the words again
    m_at->press(Qt::Key_Left, Qt::ControlModifier);
    m_at->press(Qt::Key_Return);
    QCOMPARE(statement(u"s2"_s).cue, before.cue);
    QCOMPARE(words(statement(u"s2"_s).content), u"that the toll had been raised in"_s);
}

void CueAndTopicTest::takesSelectedWordsAsTheCue()
{
    m_at->window->selectStatement(u"s6"_s); // which no words report
    m_at->press(Qt::Key_C);
    QVERIFY2(m_at->window->message().contains(u"press C"), qPrintable(m_at->window->message()));
    const qsizetype read = m_at->reading().document.text().indexOf(u"read “No");
    m_at->window->article()->setSelection({read, read + 4});
    m_at->press(Qt::Key_C);
    QCOMPARE(statement(u"s6"_s).cue, (Spans{{read, read + 4}}));
}

void CueAndTopicTest::putsUnderAnotherTopic()
{
    m_at->window->selectStatement(u"s1"_s);
    QCOMPARE(parentOf(u"“We never"_s), u"free bridge"_s);
    askTopic(u"toll"_s);
    QCOMPARE(parentOf(u"“We never"_s), u"toll"_s);
    QVERIFY2(undone().startsWith(u"Put “We never promised") && undone().endsWith(u"topic “toll”"),
             qPrintable(undone()));
    m_at->press(Qt::Key_Return);
    QVERIFY2(details().contains(u"Topic: toll"), qPrintable(details()));
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(parentOf(u"“We never"_s), u"free bridge"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    askTopic(u"no topic"_s);
    QCOMPARE(parentOf(u"“We never"_s), u"Ana Ruiz"_s);
}

void CueAndTopicTest::putsUnderANewTopicInTheReview()
{
    m_at->press(Qt::Key_F8);
    const QString asked = m_at->window->selectedStatement();
    QVERIFY(!asked.isEmpty());
    const State before = m_at->reading().statement(asked)->state;
    askTopic(u"late boats 😀"_s);
    QCOMPARE(m_at->window->selectedStatement(), asked); // the question stays
    QVERIFY(m_at->reading().statement(asked)->state == before);
    QCOMPARE(m_at->reading().statement(asked)->topic, std::optional(u"late boats 😀"_s));
}

void CueAndTopicTest::isInTheMenuOfTheStatement()
{
    const auto isEnabled = [this](ActionId id) {
        return m_at->window->actions()[id]->isEnabled();
    };
    QVERIFY(!isEnabled(ActionId::EditCue) && !isEnabled(ActionId::StatementTopic));
    m_at->window->selectStatement(u"s2"_s);
    QVERIFY(isEnabled(ActionId::EditCue) && isEnabled(ActionId::StatementTopic));
    m_at->press(Qt::Key_F10, Qt::ShiftModifier);
    const auto *menu = m_at->window->findChild<QMenu *>(u"correction-menu"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(m_at->window->actions()[ActionId::EditCue]));
    QVERIFY(menu->actions().contains(m_at->window->actions()[ActionId::StatementTopic]));
}

void CueAndTopicTest::comesBackAfterClosing()
{
    m_at->window->selectStatement(u"s1"_s);
    askTopic(u"toll"_s);
    m_at->press(Qt::Key_C);
    m_at->press(Qt::Key_Right, Qt::ControlModifier);
    m_at->press(Qt::Key_Return);
    const QList<ReadStatement> before = m_at->reading().statements;
    m_at->open();
    QVERIFY(m_at->read(u"orlow.html"_s));
    QCOMPARE(m_at->reading().statements, before);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(words(statement(u"s1"_s).cue), u"said"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(parentOf(u"“We never"_s), u"free bridge"_s);
}

void CueAndTopicTest::leavesInTheExports()
{
    m_at->window->selectStatement(u"s1"_s);
    askTopic(u"late boats 😀"_s);
    m_at->press(Qt::Key_C);
    m_at->press(Qt::Key_Right, Qt::ControlModifier);
    m_at->press(Qt::Key_Return);
    Session &session = m_at->window->session();
    const QString csv = QString::fromUtf8(session.exported(ExportFormat::Csv, {}, {}));
    QVERIFY(csv.contains(u"said on") && csv.contains(u"late boats 😀"));
    const QByteArray page = session.exported(ExportFormat::Html, {}, {});
    const Reading before = session.reading();
    m_at->write(u"out.html"_s, page);
    QVERIFY(m_at->read(u"out.html"_s));
    QCOMPARE(m_at->reading().statements, before.statements);
    QCOMPARE(m_at->reading().positions, before.positions);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::CueAndTopicTest)
#include "tst_cueandtopic.moc"
