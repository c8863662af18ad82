// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions of an article beside each other, by keys.
#include "ui/comparing/versionspane.h"

#include "tests/support/roomtests.h"
#include "tests/ui/keysalone.h"
#include "ui/comparing/versionmodel.h"

#include <QLabel>
#include <QListView>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace onrecord {

class VersionsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void saysThatTheLibraryKeepsNoTexts();
    void comparesByKeys();
    void listsWhatDiffers();
    void goesFromOneToTheNextByKey();
    void showsTheRowThatIsChosenAmongMany();
    void leadsToTheArticle();
    void tellsWhatBecameOfCorrections();
    void followsCorrectionsAndUndo();
    void takesTheLaterDayForTheLaterVersion();
    void leavesWhatIsBeingRead();
    void leavesWhatIsBeingCompared();
    void saysThatBothSayTheSame();
    void saysWhatCannotBeRead();
    void isLeftWithTheArticle();
    void staysWithTheArticleThatIsReadAgain();
    void changesNothing();

private:
    VersionsPane *pane() const { return m_at->window->findChild<VersionsPane *>(); }
    QListView *list() const { return pane()->list(); }
    QString label(const char *name) const
    {
        return pane()->findChild<QLabel *>(QLatin1String(name))->text();
    }
    QString row(int number, int role) const
    {
        return list()->model()->index(number, 0).data(role).toString();
    }
    VersionWords words(int number, int role) const
    {
        return list()->model()->index(number, 0).data(role).value<VersionWords>();
    }
    void compareWith(const QString &file);

    std::unique_ptr<test::KeysAlone> m_at;
};

/// The quay's article as it was the day before: Bo Lind claimed more, a fisher spoke, Ana Ruiz did not speak
/// of numbers yet.
static QByteArray formerQuay()
{
    QByteArray text = test::quayArticle;
    text.replace("2026-11-12", "2026-11-11")
        .replace("“Nobody asked the crews,” said Bo Lind",
                 "“They never asked the crews,” claimed Bo "
                 "Lind")
        .replace("“The numbers were published in June,” Ana Ruiz said.",
                 "“My boat stays in the water 😀,” said Ida Moe, a fisher.");
    return text;
}

void VersionsPaneTest::init()
{
    m_at = std::make_unique<test::KeysAlone>();
    m_at->write(u"former.txt"_s, formerQuay());
    QVERIFY(m_at->readQuay());
    m_at->toFront();
}

void VersionsPaneTest::compareWith(const QString &file)
{
    pane()->compareWith(m_at->path(file));
    QTRY_VERIFY(!label("versions-head").startsWith(u"Reading"_s));
}

void VersionsPaneTest::saysThatTheLibraryKeepsNoTexts()
{
    m_at->key(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(pane()->isVisible());
    QVERIFY(m_at->isAt(list()));
    QVERIFY(label("versions-head").contains(u"keeps corrections and no texts"_s));
    QVERIFY(!m_at->window->actions()[ActionId::NextChange]->isEnabled());
}

void VersionsPaneTest::comparesByKeys()
{
    m_at->key(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(m_at->asked<QFileDialog>());
    m_at->type(m_at->path(u"former.txt"_s));
    m_at->key(Qt::Key_Return);
    QTRY_VERIFY(list()->model()->rowCount() > 0);
    QVERIFY(pane()->isVisible());
    QVERIFY(m_at->isAt(list()));
    QCOMPARE(m_at->window->selectedStatement(), m_at->saying(u"“Nobody asked"));
}

void VersionsPaneTest::listsWhatDiffers()
{
    compareWith(u"former.txt"_s);
    QCOMPARE(list()->model()->rowCount(), 3);
    QVERIFY2(label("versions-head").startsWith(u"former.txt, "_s),
             qPrintable(label("versions-head")));
    QVERIFY(label("versions-head").contains(u"3 difference(s), 2 statement(s) the same."_s));
    QCOMPARE(row(0, VersionModel::SignRole), u"≠"_s);
    QVERIFY(row(0, VersionModel::TitleRole).endsWith(u"other words, another verb"_s));
    QCOMPARE(row(0, VersionModel::SpeakersRole), u"Bo Lind"_s);
    QCOMPARE(row(0, VersionModel::CueRole), u"claimed → said"_s);
    QCOMPARE(words(0, VersionModel::EarlierRole).text, u"“They never asked the crews,”"_s);
    QCOMPARE(words(0, VersionModel::LaterRole).text, u"“Nobody asked the crews,”"_s);
    QCOMPARE(row(1, VersionModel::SignRole), u"−"_s);
    QCOMPARE(row(1, VersionModel::TitleRole), u"gone"_s);
    QCOMPARE(row(1, VersionModel::SpeakersRole), u"Ida Moe"_s);
    QCOMPARE(row(1, VersionModel::CueRole), u"said"_s);
    QCOMPARE(row(2, VersionModel::SignRole), u"+"_s);
    QVERIFY(row(2, VersionModel::TitleRole).endsWith(u"new"_s));
    QCOMPARE(row(2, VersionModel::CueRole), u"said"_s);
    QVERIFY(row(2, Qt::AccessibleTextRole).contains(u"“The numbers"_s));
}

void VersionsPaneTest::goesFromOneToTheNextByKey()
{
    compareWith(u"former.txt"_s);
    m_at->key(Qt::Key_Down); // what is gone: no statement, but its place
    QCOMPARE(m_at->window->selectedStatement(), QString());
    const Statement &before = m_at->reading().statement(m_at->saying(u"“Nobody asked"))->statement;
    QCOMPARE(m_at->window->article()->caret(), before.content.last().end);
    m_at->key(Qt::Key_Down);
    QCOMPARE(m_at->window->selectedStatement(), m_at->saying(u"“The numbers"));
    QVERIFY(m_at->isAt(list()));

    // From the text, too, round the end and back; keys stay in the text.
    m_at->window->article()->setFocus();
    m_at->key(Qt::Key_F4);
    QCOMPARE(m_at->window->selectedStatement(), m_at->saying(u"“Nobody asked"));
    m_at->key(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(m_at->window->selectedStatement(), m_at->saying(u"“The numbers"));
    QVERIFY(m_at->isAt(m_at->window->article()));
    m_at->key(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
    if (pane()->isVisible()) // keys went elsewhere, so the first press only leads there
        m_at->window->actions()[ActionId::Versions]->setChecked(false);
    QVERIFY(!pane()->isVisible());
    m_at->key(Qt::Key_F4);
    QVERIFY(pane()->isVisible());
}

/// Hundreds of rows are laid out one after another: what is chosen is scrolled to all the same.
void VersionsPaneTest::showsTheRowThatIsChosenAmongMany()
{
    QByteArray now = "The Quay Will Close\n\n";
    QByteArray former = now;
    for (int number = 0; number < 200; ++number) {
        const QByteArray end = " at the quay and nobody asked us for more,” said Ana Ruiz. 😀\n\n";
        now += "“We counted " + QByteArray::number(number) + " boats" + end;
        former += "“We counted " + QByteArray::number(number) + " ships" + end;
    }
    m_at->write(u"many.txt"_s, now);
    m_at->write(u"former.txt"_s, former);
    QVERIFY(m_at->read(u"many.txt"_s));
    pane()->compareWith(m_at->path(u"former.txt"_s));
    QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 200, 60'000);
    const auto isSeen = [this](int row) {
        return list()->viewport()->rect().intersects(
            list()->visualRect(list()->model()->index(row, 0)));
    };
    list()->setCurrentIndex(list()->model()->index(180, 0));
    QTRY_VERIFY(isSeen(180));
    m_at->window->resize(m_at->window->width() - 200, m_at->window->height());
    QTRY_VERIFY(!list()->visualRect(list()->model()->index(199, 0)).isEmpty());
    QTRY_VERIFY(isSeen(180));
    QCOMPARE(list()->currentIndex().row(), 180);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Home);
    QTRY_VERIFY(isSeen(0));
}

void VersionsPaneTest::leadsToTheArticle()
{
    compareWith(u"former.txt"_s);
    m_at->key(Qt::Key_Return);
    QVERIFY(m_at->isAt(m_at->window->article()));
    QCOMPARE(m_at->window->selectedStatement(), m_at->saying(u"“Nobody asked"));
}

void VersionsPaneTest::tellsWhatBecameOfCorrections()
{
    for (const QStringView each : {u"“We will", u"“Nobody asked", u"“The numbers"}) {
        m_at->window->selectStatement(m_at->saying(each));
        m_at->press(Qt::Key_A);
    }
    compareWith(u"former.txt"_s);
    const QString told = label("versions-corrections");
    // Ana's first one. Bo's are other words there, of which nobody has said anything, and her second
    // stands in the open version alone.
    QCOMPARE(told, u"Statements that were corrected: 1 in both versions."_s);
}

void VersionsPaneTest::followsCorrectionsAndUndo()
{
    compareWith(u"former.txt"_s);
    m_at->window->selectStatement(m_at->saying(u"“The numbers"));
    m_at->press(Qt::Key_X); // what is no statement is no new one either
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
}

void VersionsPaneTest::takesTheLaterDayForTheLaterVersion()
{
    QVERIFY(m_at->read(u"former.txt"_s));
    compareWith(u"quay.txt"_s);
    QCOMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(row(0, VersionModel::CueRole), u"claimed → said"_s);
    QCOMPARE(words(0, VersionModel::EarlierRole).text, u"“They never asked the crews,”"_s);
    QStringList kinds;
    for (const int number : {1, 2})
        kinds << row(number, VersionModel::SignRole) + row(number, VersionModel::SpeakersRole);
    kinds.sort();
    QCOMPARE(kinds, (QStringList{u"+Ana Ruiz"_s, u"−Ida Moe"_s}));
}

/// By Esc; the reading of a version that nobody wants any more is not shown when it comes.
void VersionsPaneTest::leavesWhatIsBeingRead()
{
    QByteArray text = formerQuay();
    for (int number = 1; number <= 3'000; ++number) // takes a while
        text += "\n“Boat " + QByteArray::number(number) + " stays in the water,” Ida Moe said.\n";
    m_at->write(u"long.txt"_s, text);
    pane()->compareWith(m_at->path(u"long.txt"_s));
    QCOMPARE(label("versions-head"), u"Reading long.txt… Esc cancels."_s);
    m_at->key(Qt::Key_Escape);
    QVERIFY(label("versions-head").startsWith(u"Nothing is compared"));
    QCOMPARE(list()->model()->rowCount(), 0);
    compareWith(u"former.txt"_s); // which is answered after the one before has ended
    QCOMPARE(list()->model()->rowCount(), 3);
}

/// By Esc; what was compared before stays, and follows corrections as it did.
void VersionsPaneTest::leavesWhatIsBeingCompared()
{
    compareWith(u"former.txt"_s);
    const QString head = label("versions-head");
    m_at->write(u"other 😀.txt"_s, QByteArray(test::quayArticle) + "\nIt rained.\n");
    // Its comparison has begun when this is told of, and cannot be delivered before that returns.
    bool isLeft = false;
    const auto asSoonAsRead = connect(&m_at->window->session(), &Session::versionRead, this, [&] {
        QCOMPARE(label("versions-head"), u"Reading other 😀.txt… Esc cancels."_s);
        m_at->key(Qt::Key_Escape);
        isLeft = true;
    });
    pane()->compareWith(m_at->path(u"other 😀.txt"_s));
    QCOMPARE(list()->model()->rowCount(), 3); // until there is an answer
    QTRY_VERIFY(isLeft);
    disconnect(asSoonAsRead);
    QCOMPARE(label("versions-head"), head);
    QCOMPARE(list()->model()->rowCount(), 3);
    m_at->window->selectStatement(m_at->saying(u"“The numbers"));
    m_at->press(Qt::Key_X);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QVERIFY(label("versions-head").startsWith(u"former.txt"_s));
}

void VersionsPaneTest::saysThatBothSayTheSame()
{
    m_at->write(u"moved.txt"_s, QByteArray(test::quayArticle) + "\nIt rained.\n");
    compareWith(u"moved.txt"_s);
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(label("versions-head").contains(u"everybody says the same in both"_s));
}

void VersionsPaneTest::saysWhatCannotBeRead()
{
    compareWith(u"nowhere.txt"_s);
    QVERIFY(!m_at->window->message().isEmpty());
    QVERIFY(label("versions-head").startsWith(u"Nothing is compared"_s));
}

void VersionsPaneTest::isLeftWithTheArticle()
{
    compareWith(u"former.txt"_s);
    m_at->write(u"other.txt"_s, "“We stay,” Ana Ruiz said.\n");
    QVERIFY(m_at->read(u"other.txt"_s));
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(label("versions-head").startsWith(u"Nothing is compared"_s));
    QVERIFY(!pane()->isVisible()); // nor does it say so beside another article
    QVERIFY(!m_at->window->actions()[ActionId::Versions]->isChecked());
}

/// F5 reads it again; the version stands beside it as before.
void VersionsPaneTest::staysWithTheArticleThatIsReadAgain()
{
    compareWith(u"former.txt"_s);
    m_at->write(u"quay.txt"_s, QByteArray(test::quayArticle) + "\nIt rained.\n");
    QVERIFY(m_at->readQuay());
    QVERIFY(pane()->isVisible());
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QVERIFY(label("versions-head").startsWith(u"former.txt"_s));
}

void VersionsPaneTest::changesNothing()
{
    const Reading before = m_at->reading();
    compareWith(u"former.txt"_s);
    QCOMPARE(m_at->reading().statements, before.statements);
    QVERIFY(m_at->window->session().log().isEmpty());
    QVERIFY(!QFile::exists(m_at->path(u"library.sqlite"_s)));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::VersionsPaneTest)
#include "tst_versionspane.moc"
