// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of actors, of the picker and of a statement's source (PRODUCT.md 3.2), pressed in the window.
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/actordialog.h"
#include "ui/corrections/sourcedialog.h"
#include "ui/review/scopebar.h"

#include <QLineEdit>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class ActorKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForTheIdentifier();
    void removesAnActor();
    void keepsWhoSpeaksBeside();
    void removesNobodyWhileAStatementIsSelected();
    void takesOtherWordsAsTheSource();
    void takesTheSourceAndItsActor();
    void undoesSourceAndActorInOneStep();
    void keepsWordsThatWereSaid();
    void makesAnActorInThePicker();
    void addsASpeakerInThePicker();
    void takesTheSpeakerFromTheText();
    void knowsWhoseRoleIsSelected();
    void knowsWhoseRoleANewStatementHas();
    void takesWholeWords();
    void asksWhereTheWordsMayMeanSeveral();
    void asksWhereTheWordsAreNoName();

private:
    QTreeView *tree() const { return m_at->window->sidebar()->tree(); }
    const QUndoStack *steps() const { return m_at->window->session().undoStack(); }
    Span place(QStringView words) const
    {
        const qsizetype begin = m_at->reading().document.text().indexOf(words);
        return {begin, begin + words.size()};
    }
    const Statement &statement(const QString &id) const
    {
        return m_at->reading().statement(id)->statement;
    }
    QStringList speakers(const QString &id) const;
    void takeSource(const QString &id, Span words) const;
    QLineEdit *picker() const;

    std::unique_ptr<AtTheWindow> m_at;
    QString m_crews; ///< “Nobody asked the crews,” said Bo Lind
    QString m_closing; ///< “We will close the quay on Sundays,” said Ana Ruiz
};

void ActorKeysTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
    m_crews = m_at->saying(u"“Nobody asked");
    m_closing = m_at->saying(u"“We will close");
    QCOMPARE(m_at->speaker(m_crews), u"Bo Lind"_s);
    QCOMPARE(m_at->speaker(m_closing), u"Ana Ruiz"_s);
}

QStringList ActorKeysTest::speakers(const QString &id) const
{
    QStringList names;
    for (const QString &actor : statement(id).actors)
        names.append(m_at->reading().actor(actor)->actor.name);
    return names;
}

void ActorKeysTest::takeSource(const QString &id, Span words) const
{
    m_at->window->selectStatement(id);
    m_at->window->article()->setSelection(words);
    m_at->press(Qt::Key_R);
    if (m_at->window->findChild<ScopeBar *>()->isVisible())
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // this one alone
}

/// The field of the picker that S opens.
QLineEdit *ActorKeysTest::picker() const
{
    m_at->window->selectStatement(m_crews);
    m_at->press(Qt::Key_S);
    auto *dialog = m_at->asked<SourceDialog>();
    return dialog ? dialog->findChild<QLineEdit *>() : nullptr;
}

void ActorKeysTest::asksForTheIdentifier()
{
    QVERIFY(m_at->clickRow(u"Ana Ruiz"_s));
    QTest::keyClick(tree(), Qt::Key_I);
    auto *dialog = m_at->asked<ActorDialog>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(u"actor-identifier"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"desk-17"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(test::actorNamed(m_at->reading(), u"Ana Ruiz"_s)->identifier, u"desk-17"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(test::actorNamed(m_at->reading(), u"Ana Ruiz"_s)->identifier, QString());
}

void ActorKeysTest::removesAnActor()
{
    const QList<ReadStatement> before = m_at->reading().statements;
    const QString numbers = m_at->saying(u"“The numbers");
    QVERIFY(m_at->clickRow(u"Ana Ruiz"_s));
    QTest::keyClick(tree(), Qt::Key_Delete);
    QVERIFY(speakers(m_closing).isEmpty() && speakers(numbers).isEmpty());
    QCOMPARE(speakers(m_crews), QStringList{u"Bo Lind"_s});
    QCOMPARE(steps()->count(), 1);
    QVERIFY2(steps()->undoText().contains(u"Ana Ruiz"), qPrintable(steps()->undoText()));
    QVERIFY(!m_at->clickRow(u"Ana Ruiz"_s));
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_at->reading().statements, before);
    QVERIFY(m_at->clickRow(u"Ana Ruiz"_s));
}

void ActorKeysTest::keepsWhoSpeaksBeside()
{
    QLineEdit *field = picker();
    QVERIFY(field);
    QTest::keyClicks(field, u"cora"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::AltModifier);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(speakers(m_crews), (QStringList{u"Bo Lind"_s, u"Cora Vik"_s}));
    m_at->window->selectStatement({});
    QVERIFY(m_at->clickRow(u"Bo Lind"_s));
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(speakers(m_crews), QStringList{u"Cora Vik"_s});
}

void ActorKeysTest::removesNobodyWhileAStatementIsSelected()
{
    const QList<ReadStatement> before = m_at->reading().statements;
    m_at->window->selectStatement(m_crews);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Delete);
    QVERIFY(!m_at->window->actions()[ActionId::RemoveActor]->isEnabled());
    QCOMPARE(m_at->reading().statements, before);
}

void ActorKeysTest::takesOtherWordsAsTheSource()
{
    const qsizetype begin = place(u"Ana Ruiz said").begin; // she is named there, too
    takeSource(m_closing, {begin, begin + 8});
    QCOMPARE(statement(m_closing).source, (Spans{{begin, begin + 8}}));
    QCOMPARE(speakers(m_closing), QStringList{u"Ana Ruiz"_s});
    QCOMPARE(m_at->reading().statement(m_closing)->state, State::Corrected);
}

void ActorKeysTest::takesTheSourceAndItsActor()
{
    takeSource(m_closing, place(u"Bo Lind"));
    QCOMPARE(statement(m_closing).source, Spans{place(u"Bo Lind")});
    QCOMPARE(speakers(m_closing), QStringList{u"Bo Lind"_s});
    QVERIFY(m_at->reading().statement(m_closing)->machine->source != statement(m_closing).source);
}

void ActorKeysTest::undoesSourceAndActorInOneStep()
{
    const QList<ReadStatement> before = m_at->reading().statements;
    takeSource(m_closing, place(u"Bo Lind"));
    const QList<ReadStatement> after = m_at->reading().statements;
    QCOMPARE(steps()->count(), 1);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_at->reading().statements, before);
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_at->reading().statements, after);
}

/// They may name who says it all the same.
void ActorKeysTest::keepsWordsThatWereSaid()
{
    const Statement before = statement(m_crews);
    takeSource(m_crews, place(u"the crews"));
    QCOMPARE(statement(m_crews).content, before.content);
    QCOMPARE(statement(m_crews).source, before.source);
    QCOMPARE(speakers(m_crews), QStringList{u"the crews"_s});
}

void ActorKeysTest::makesAnActorInThePicker()
{
    QLineEdit *field = picker();
    QVERIFY(field);
    QTest::keyClicks(field, u"Cora"_s); // whom the article has
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(speakers(m_crews), QStringList{u"Cora"_s});
    QVERIFY(test::actorNamed(m_at->reading(), u"Cora Vik"_s));
}

void ActorKeysTest::addsASpeakerInThePicker()
{
    QLineEdit *field = picker();
    QVERIFY(field);
    QTest::keyClicks(field, u"ana"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::AltModifier);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(speakers(m_crews), (QStringList{u"Bo Lind"_s, u"Ana Ruiz"_s}));
    QCOMPARE(steps()->count(), 1);
}

void ActorKeysTest::takesTheSpeakerFromTheText()
{
    QLineEdit *field = picker();
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_at->window->findChild<SourceDialog *>());
    QVERIFY2(m_at->window->message().contains(u"press R"), qPrintable(m_at->window->message()));
    m_at->window->article()->setSelection(place(u"Cora Vik"));
    m_at->press(Qt::Key_R);
    QCOMPARE(speakers(m_crews), QStringList{u"Cora Vik"_s});
    QCOMPARE(statement(m_crews).source, Spans{place(u"Cora Vik")});
}

void ActorKeysTest::knowsWhoseRoleIsSelected()
{
    const Span role = place(u"the harbour master");
    const qsizetype actors = m_at->reading().actors.size();
    takeSource(m_crews, role);
    QCOMPARE(speakers(m_crews), QStringList{u"Ana Ruiz"_s});
    QCOMPARE(statement(m_crews).source, Spans{role});
    QCOMPARE(m_at->reading().actors.size(), actors); // nobody is new
}

void ActorKeysTest::knowsWhoseRoleANewStatementHas()
{
    const auto mark = [this](Span words, Qt::Key key) {
        m_at->window->article()->setSelection(words);
        m_at->press(key);
    };
    const qsizetype actors = m_at->reading().actors.size();
    mark(place(u"handles 400 boats a day"), Qt::Key_Q);
    mark(place(u"The quay was built"), Qt::Key_C);
    mark(place(u"the harbour master"), Qt::Key_R);
    m_at->press(Qt::Key_Return);
    QCOMPARE(speakers(m_at->window->selectedStatement()), QStringList{u"Ana Ruiz"_s});
    QCOMPARE(m_at->reading().actors.size(), actors);
}

void ActorKeysTest::asksWhereTheWordsAreNoName()
{
    const qsizetype actors = m_at->reading().actors.size();
    const Span words = place(u"boats a day");
    takeSource(m_crews, words);
    auto *dialog = m_at->asked<SourceDialog>();
    QVERIFY(dialog);
    QCOMPARE(speakers(m_crews), QStringList{u"Bo Lind"_s});
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Escape);
    QCOMPARE(m_at->reading().actors.size(), actors);
    QCOMPARE(steps()->count(), 0);

    takeSource(m_crews, words);
    dialog = m_at->asked<SourceDialog>();
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(speakers(m_crews), QStringList{u"boats a day"_s});
}

void ActorKeysTest::takesWholeWords()
{
    const Span role = place(u"harbour master");
    takeSource(m_crews, {role.begin + 2, role.end - 3});
    QCOMPARE(statement(m_crews).source, Spans{role});
    QCOMPARE(speakers(m_crews), QStringList{u"Ana Ruiz"_s});

    m_at->window->selectStatement({});
    const Span said = place(u"built in 1931 and handles");
    m_at->window->article()->setSelection({said.begin + 3, said.end - 2});
    m_at->press(Qt::Key_Q);
    m_at->press(Qt::Key_Return);
    auto *dialog = m_at->asked<SourceDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"cora"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    const QString added = m_at->window->selectedStatement();
    QCOMPARE(statement(added).content, Spans{said});

    // Where the words end by the letter is said with E and no selection.
    const Span other = place(u"handles");
    m_at->window->article()->setSelection({other.begin + 1, other.end - 1});
    m_at->press(Qt::Key_E);
    QCOMPARE(statement(m_at->window->selectedStatement()).content, Spans{other});
}

void ActorKeysTest::asksWhereTheWordsMayMeanSeveral()
{
    const auto picker = [this] {
        takeSource(m_closing, place(u"them"));
        auto *dialog = m_at->asked<SourceDialog>();
        return dialog ? dialog->findChild<QLineEdit *>() : nullptr;
    };
    QLineEdit *field = picker();
    QVERIFY(field);
    QCOMPARE(speakers(m_closing), QStringList{u"Ana Ruiz"_s}); // not yet another
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!m_at->window->findChild<SourceDialog *>());
    QCOMPARE(steps()->count(), 0);

    field = picker();
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_Return); // the likeliest stands at the top
    QCOMPARE(speakers(m_closing), QStringList{u"Bo Lind"_s});
    QCOMPARE(statement(m_closing).source, Spans{place(u"them")});
    QTRY_VERIFY(!m_at->window->findChild<SourceDialog *>());
    m_at->press(Qt::Key_Z, Qt::ControlModifier);

    field = picker();
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(speakers(m_closing), QStringList{u"them"_s}); // somebody new, as asked
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ActorKeysTest)
#include "tst_actorkeys.moc"
