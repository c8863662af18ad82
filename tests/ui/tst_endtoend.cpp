// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program from end to end, by key and mouse: open an article, correct it, undo, close,
// reopen, export, reopen the export.
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/sourcedialog.h"
#include "ui/exporting/exportdialog.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class EndToEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsCorrectionsThroughReopeningAndExport();

private:
    static void typeAndEnter(SourceDialog *dialog, const QString &words);
};

/// Picks in the dialog with the keyboard alone.
void EndToEndTest::typeAndEnter(SourceDialog *dialog, const QString &words)
{
    auto *field = dialog->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, words);
    QTest::keyClick(field, Qt::Key_Return);
}

void EndToEndTest::keepsCorrectionsThroughReopeningAndExport()
{
    AtTheWindow at;
    QFile sample(QStringLiteral(ONRECORD_SOURCE_DIR "/resources/samples/reservoir.txt"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    at.write(u"reservoir.txt"_s, sample.readAll());
    QVERIFY(at.read(u"reservoir.txt"_s));
    const QString vallons = at.saying(u"“Nobody has shown me");
    const QString ruizs = at.saying(u"“That is his right,”");
    QVERIFY(!vallons.isEmpty() && !ruizs.isEmpty());
    QCOMPARE(at.speaker(vallons), u"Idris Vallon"_s);

    // Select in the text; the sidebar follows and nothing changes.
    const Reading before = at.reading();
    at.click(placeOf(before.statement(vallons)->statement) + 3);
    QCOMPARE(at.window->selectedStatement(), vallons);
    QCOMPARE(at.window->sidebar()->selectedStatement(), vallons);

    // Select in the sidebar; the text follows.
    QVERIFY(at.clickRow(u"“That is his right,”"_s));
    QCOMPARE(at.window->article()->selectedStatement(), ruizs);
    QCOMPARE(at.reading().statements, before.statements);

    // Give the first to another actor.
    at.click(placeOf(before.statement(vallons)->statement) + 3);
    at.press(Qt::Key_S);
    auto *picker = at.asked<SourceDialog>();
    QVERIFY(picker);
    typeAndEnter(picker, u"brandt-r"_s);
    QCOMPARE(at.speaker(vallons), u"Helga Brandt-Ruiz"_s);
    QCOMPARE(at.reading().statement(vallons)->state, State::Corrected);
    QTRY_VERIFY(!at.window->findChild<SourceDialog *>());

    // Take it back, and back again; each says what it is about.
    QVERIFY(at.window->actions()[ActionId::Undo]->text().contains(u"Brandt-Ruiz"));
    at.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(at.speaker(vallons), u"Idris Vallon"_s);
    at.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(at.speaker(vallons), u"Helga Brandt-Ruiz"_s);

    // Make a statement of words that were none.
    const QString words = u"The assembly will vote on the money on 3 November"_s;
    const qsizetype place = at.reading().document.text().indexOf(words);
    at.window->article()->setSelection({place, place + words.size()});
    at.press(Qt::Key_Q);
    at.press(Qt::Key_Return);
    picker = at.asked<SourceDialog>();
    QVERIFY(picker);
    typeAndEnter(picker, u"Pia Storm"_s);
    const QString made = at.window->selectedStatement();
    QCOMPARE(at.reading().statement(made)->state, State::Manual);
    QCOMPARE(at.speaker(made), u"Pia Storm"_s);
    QTRY_VERIFY(!at.window->findChild<SourceDialog *>());

    // Merge two actors.
    const qsizetype actors = at.reading().actors.size();
    QVERIFY(at.clickRow(u"Osei Marlowe"_s));
    QTest::keyClick(at.window->sidebar()->tree(), Qt::Key_M, Qt::ControlModifier);
    picker = at.asked<SourceDialog>();
    QVERIFY(picker);
    typeAndEnter(picker, u"idris"_s);
    QCOMPARE(at.reading().actors.size(), actors - 1);
    QVERIFY(!test::actorNamed(at.reading(), u"Osei Marlowe"_s));
    const QString barn = at.saying(u"“My grandfather");
    QCOMPARE(at.speaker(barn), u"Idris Vallon"_s);

    // Close and reopen: all there.
    const Reading corrected = at.reading();
    at.window.reset();
    at.open();
    QVERIFY(at.read(u"reservoir.txt"_s));
    QCOMPARE(at.reading().statements, corrected.statements);
    QCOMPARE(at.reading().actors, corrected.actors);

    // Export, and reopen the export, with a library that knows nothing: all there.
    at.press(Qt::Key_E, Qt::ControlModifier);
    auto *exporting = at.asked<ExportDialog>();
    QVERIFY(exporting);
    auto *field = exporting->findChild<QLineEdit *>(u"export-path"_s);
    field->selectAll();
    QTest::keyClicks(field, at.path(u"out.html"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(QFile::exists(at.path(u"out.html"_s)));

    AtTheWindow elsewhere;
    QVERIFY(elsewhere.window->open(at.path(u"out.html"_s)));
    QTRY_VERIFY(elsewhere.window->isSettled());
    QCOMPARE(elsewhere.reading().statements, corrected.statements);
    QCOMPARE(elsewhere.reading().actors, corrected.actors);
    QVERIFY(!QFile::exists(elsewhere.path(u"library.sqlite"_s)));

    // What is corrected there is kept with the rest.
    elsewhere.window->selectStatement(barn);
    elsewhere.press(Qt::Key_U);
    QCOMPARE(elsewhere.speaker(barn), QString());
    elsewhere.window.reset();
    elsewhere.open();
    QVERIFY(elsewhere.window->open(at.path(u"out.html"_s)));
    QTRY_VERIFY(elsewhere.window->isSettled());
    QCOMPARE(elsewhere.speaker(barn), QString());
    QCOMPARE(elsewhere.speaker(vallons), u"Helga Brandt-Ruiz"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::EndToEndTest)
#include "tst_endtoend.moc"
