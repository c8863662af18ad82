// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/actions/actions.h"
#include "ui/bars/messagebar.h"
#include "ui/exporting/exportdialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class StoreMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsADamagedLibraryAside();
    void saysWhyAtEachRefusedAct_data();
    void saysWhyAtEachRefusedAct();
    void takesTheMessageBackOnceItCanSave();
    void offersWhatCameWithAPage();
    void offersWhatWasAtThePath();
    void offersWhatTheArticleMayHaveBeen();
    void exportsNotesOnlyWhereTheyAreTicked();

private:
    static QString damaged() { return QString(u"no library at all 0123456789\n"_s).repeated(400); }
};

void StoreMessagesTest::putsADamagedLibraryAside()
{
    AtTheWindow at;
    at.write(u"library.sqlite"_s, damaged().toUtf8());
    QVERIFY(at.readQuay());
    at.press(Qt::Key_J);
    at.press(Qt::Key_X);
    QVERIFY(at.window->message().contains(u"library.sqlite"));
    QVERIFY(at.window->actions()[ActionId::PutLibraryAside]->isEnabled());
    auto *offer = at.window->findChild<QAbstractButton *>(u"message-offer"_s);
    QVERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    const QStringList aside =
        QDir(at.path({})).entryList({u"library.sqlite.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QVERIFY2(at.window->message().contains(aside.first()), qPrintable(at.window->message()));
    QVERIFY2(at.window->message().contains(u"Nothing could be read of it"),
             qPrintable(at.window->message()));
    QVERIFY(!at.window->actions()[ActionId::PutLibraryAside]->isEnabled());
    QVERIFY(!offer->isVisible());
    at.press(Qt::Key_X);
    const QString said = at.saying(u"“We will close");
    QCOMPARE(at.reading().statement(said)->state, State::Rejected);
}

void StoreMessagesTest::saysWhyAtEachRefusedAct_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("isDismissed");
    for (const Qt::Key key : {Qt::Key_X, Qt::Key_A, Qt::Key_F, Qt::Key_U, Qt::Key_1}) {
        const QByteArray name = QKeySequence(key).toString().toUtf8();
        QTest::newRow(name + ", dismissed") << int(key) << true;
        QTest::newRow(name + ", still shown") << int(key) << false;
    }
}

/// Whether the reader dismissed the sentence, or it is still there: nothing that is refused is refused in silence.
void StoreMessagesTest::saysWhyAtEachRefusedAct()
{
    QFETCH(int, key);
    QFETCH(bool, isDismissed);
    AtTheWindow at;
    at.write(u"library.sqlite"_s, damaged().toUtf8());
    QVERIFY(at.readQuay());
    const QString selected = at.saying(u"“We will close");
    at.window->selectStatement(selected);
    at.press(key);
    const auto *bar = at.window->findChild<MessageBar *>();
    for (int time = 0; time < 3; ++time) {
        QVERIFY2(at.window->message().contains(u"library.sqlite"),
                 qPrintable(at.window->message()));
        if (isDismissed) {
            at.press(Qt::Key_Escape);
            QCOMPARE(at.window->message(), QString());
        }
        QCOMPARE(at.window->selectedStatement(), selected);
        at.press(key);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->isSaidAgain(), !isDismissed);
        QVERIFY(at.window->session().log().inForce().isEmpty());
    }
}

void StoreMessagesTest::takesTheMessageBackOnceItCanSave()
{
    AtTheWindow at;
    at.write(u"library.sqlite"_s, damaged().toUtf8());
    QVERIFY(at.readQuay());
    at.press(Qt::Key_J);
    at.press(Qt::Key_X);
    QVERIFY(!at.window->message().isEmpty());
    QVERIFY(QFile::remove(at.path(u"library.sqlite"_s))); // put right by hand
    at.press(Qt::Key_X);
    QCOMPARE(at.window->message(), QString());
    QVERIFY(!at.window->actions()[ActionId::PutLibraryAside]->isEnabled());
}

void StoreMessagesTest::offersWhatCameWithAPage()
{
    QByteArray page;
    {
        AtTheWindow at;
        QVERIFY(at.readQuay());
        QVERIFY(!at.window->actions()[ActionId::TakeOver]->isEnabled());
        at.press(Qt::Key_J);
        at.press(Qt::Key_X);
        page = at.window->session().exported(ExportFormat::Html, {}, {});
    }
    AtTheWindow at;
    at.write(u"page.html"_s, page);
    QVERIFY(at.read(u"page.html"_s));
    QVERIFY2(at.window->message().contains(u"somebody else"), qPrintable(at.window->message()));
    QVERIFY(!QFile::exists(at.path(u"library.sqlite"_s)));
    QVERIFY(at.window->actions()[ActionId::TakeOver]->isEnabled());
    at.window->actions()[ActionId::TakeOver]->trigger();
    QVERIFY(!at.window->actions()[ActionId::TakeOver]->isEnabled());
    QCOMPARE(at.window->message(), QString());
    QVERIFY(QFile::exists(at.path(u"library.sqlite"_s)));
}

void StoreMessagesTest::offersWhatWasAtThePath()
{
    AtTheWindow at;
    QVERIFY(at.readQuay());
    at.press(Qt::Key_J);
    at.press(Qt::Key_X);
    at.write(u"quay.txt"_s, "Bakers strike\n\n“There is no bread,” said Bo Lind on Friday.\n");
    QVERIFY(at.read(u"quay.txt"_s));
    QVERIFY2(at.window->message().contains(u"“Quay to close on Sundays”"),
             qPrintable(at.window->message()));
    QVERIFY(at.reading().orphans.isEmpty());
    QCOMPARE(at.window->actions()[ActionId::TakeFormer]->text(),
             u"Take Over Co&rrections of the Article That Was Here"_s);
    at.window->actions()[ActionId::TakeFormer]->trigger();
    QVERIFY(!at.window->actions()[ActionId::TakeFormer]->isEnabled());
    QCOMPARE(at.reading().orphans.size(), 1); // its words are not in this article
}

/// Edited and moved between two openings: asked about in one line, never taken over unasked.
void StoreMessagesTest::offersWhatTheArticleMayHaveBeen()
{
    AtTheWindow at;
    QVERIFY(at.readQuay());
    at.press(Qt::Key_J);
    at.press(Qt::Key_X);
    QVERIFY(QFile::remove(at.path(u"quay.txt"_s)));
    at.write(
        u"moved.txt"_s,
        QByteArray(test::quayArticle).replace("400 boats", "300 boats").replace("Quay to", "To"));
    QVERIFY(at.read(u"moved.txt"_s));
    const QString said = at.saying(u"“We will close");
    QVERIFY(at.reading().statement(said)->state != State::Rejected);
    QVERIFY2(at.window->message().contains(u"“Quay to close on Sundays” reads much like"),
             qPrintable(at.window->message()));
    // Nothing was at this place before.
    QCOMPARE(at.window->actions()[ActionId::TakeFormer]->text(),
             u"Take Over Co&rrections of a Similar Article"_s);
    at.window->actions()[ActionId::TakeFormer]->trigger();
    QCOMPARE(at.reading().statement(said)->state, State::Rejected);
    QCOMPARE(at.window->message(), QString());
}

void StoreMessagesTest::exportsNotesOnlyWhereTheyAreTicked()
{
    AtTheWindow at;
    QVERIFY(at.readQuay());
    Session &session = at.window->session();
    const QString said = at.saying(u"“We will close");
    const auto exported = [&](bool ticked) {
        at.press(Qt::Key_E, Qt::ControlModifier);
        const QPointer<ExportDialog> dialog = at.asked<ExportDialog>();
        auto *field = dialog->findChild<QLineEdit *>(u"export-path"_s);
        field->setText(at.path(ticked ? u"with.html"_s : u"without.html"_s));
        auto *notes = dialog->findChild<QCheckBox *>(u"export-notes"_s);
        if (!notes->isVisible() || notes->isChecked())
            return QByteArray("not asked");
        notes->setChecked(ticked);
        QTest::keyClick(field, Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return dialog.isNull(); }))
            return QByteArray("not written");
        QFile file(at.path(ticked ? u"with.html"_s : u"without.html"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(session.correct(session.correctionOf(said, SetNote{u"ask the harbour board"_s})));
    const QByteArray without = exported(false);
    QVERIFY(without.contains("We will close") && !without.contains("harbour board"));
    QVERIFY(exported(true).contains("ask the harbour board"));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::StoreMessagesTest)
#include "tst_storemessages.moc"
