// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"
#include "ui/corrections/sourcedialog.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class SourceDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void picksByTyping_data();
    void picksByTyping();
    void putsTheNearestNameFirst();
    void movesByArrows();
    void makesAnActorOfWhatWasTyped();
    void makesAnActorWithShiftEnter();
    void saysTheKindOfSomebodyNew();
    void changesTheKindByKey();
    void keepsTheChosenKindWhileTyping();
    void changesTheKindByMouse();
    void choosesAKindForEachWhoSpeaksTogether();
    void keepsThoseWhoSpeakWithSomebodyNew();
    void offersNoKindForMerging();
    void offersNobody();
    void offersOnlyOthersForMerging();
    void putsTheLikeliestFirst();
    void choosesNothingOnEscape();
    void choosesSeveralWhoSpeakTogether();
    void addsToWhoHasIt();
    void asksForTheWordsInTheText();
    void offersTheSelectedWordsAsSomebodyNew();

private:
    void ask(const SourceDialog::Offer &offer);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &words) { QTest::keyClicks(m_field, words); }

    Reading m_reading;
    QPointer<SourceDialog> m_dialog;
    QLineEdit *m_field = nullptr;
    QListWidget *m_list = nullptr;
    QList<SourceChoice> m_chosen;
};

void SourceDialogTest::init()
{
    m_reading = test::sampleReading();
    m_reading.actors[1].actor.aliases = {u"the league"_s};
    m_reading.actors[2].actor.descriptions = {u"lift builders"_s};
    m_reading.makeLookups();
    m_chosen.clear();
}

void SourceDialogTest::cleanup()
{
    delete m_dialog;
}

void SourceDialogTest::ask(const SourceDialog::Offer &offer)
{
    m_dialog = new SourceDialog(m_reading, u"Who says this?"_s, offer);
    m_field = m_dialog->findChild<QLineEdit *>();
    m_list = m_dialog->findChild<QListWidget *>();
    connect(m_dialog, &SourceDialog::chosen, this,
            [this](const SourceChoice &choice) { m_chosen.append(choice); });
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void SourceDialogTest::key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_field, Qt::Key(key), modifiers);
}

void SourceDialogTest::picksByTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("actor");
    QTest::newRow("a name") << u"brandt"_s << u"a1"_s;
    QTest::newRow("an alias") << u"the league"_s << u"a2"_s;
    QTest::newRow("a role") << u"builders"_s << u"a3"_s;
}

void SourceDialogTest::picksByTyping()
{
    QFETCH(QString, typed);
    QFETCH(QString, actor);
    ask({});
    type(typed);
    key(Qt::Key_Return);
    QCOMPARE(m_chosen.size(), 1);
    QCOMPARE(m_chosen.first(), (SourceChoice{SourceChoice::Kind::Actor, actor, {}, {}}));
    QTRY_VERIFY(!m_dialog); // it deletes itself
}

/// Whoever is called that comes before whoever is only described so; the likeliest among equals.
void SourceDialogTest::putsTheNearestNameFirst()
{
    const auto call = [this](int actor, const QString &name, const QStringList &aliases,
                             const QStringList &descriptions) {
        m_reading.actors[actor].actor.name = name;
        m_reading.actors[actor].actor.aliases = aliases;
        m_reading.actors[actor].actor.descriptions = descriptions;
    };
    call(0, u"Pavel Orme"_s, {}, {u"the minister’s brother"_s});
    call(1, u"the administrators"_s, {}, {});
    call(2, u"the minister"_s, {}, {});
    call(3, u"Ministry of Ferries"_s, {u"the ministry"_s}, {});
    const auto listed = [this](const QString &words) {
        m_field->setText(words);
        QStringList ids;
        for (int row = 0; row < m_list->count(); ++row)
            ids.append(m_list->item(row)->data(Qt::UserRole).value<SourceChoice>().actor);
        ids.removeAll(QString()); // somebody new
        return ids.join(u' ');
    };
    ask({true, true, {u"a1"_s, u"a2"_s}, {}});
    QCOMPARE(listed({}), u"a1 a2 a3 a4"_s);
    QCOMPARE(listed(u"minist"_s), u"a4 a3 a2 a1"_s);
    QCOMPARE(listed(u"Minister"_s), u"a3 a1"_s);
    QCOMPARE(listed(u"ministr"_s), u"a4 a2"_s);
    QCOMPARE(listed(u"the"_s), u"a2 a3 a4 a1"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_chosen.first().actor, u"a2"_s);
}

void SourceDialogTest::movesByArrows()
{
    ask({});
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    QCOMPARE(m_chosen.first().actor, u"a2"_s);
}

void SourceDialogTest::makesAnActorOfWhatWasTyped()
{
    ask({});
    type(u"Pia Storm"_s);
    QCOMPARE(m_list->count(), 1);
    key(Qt::Key_Return);
    QCOMPARE(m_chosen.first().kind, SourceChoice::Kind::NewActor);
    QCOMPARE(m_chosen.first().name, u"Pia Storm"_s);
}

void SourceDialogTest::makesAnActorWithShiftEnter()
{
    ask({});
    type(u"Brandt"_s); // part of a name that is there
    key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_chosen.first().kind, SourceChoice::Kind::NewActor);
    QCOMPARE(m_chosen.first().name, u"Brandt"_s);
}

void SourceDialogTest::saysTheKindOfSomebodyNew()
{
    ask({});
    type(u"Pia Storm"_s);
    QCOMPARE(m_list->item(0)->text(), u"New actor: “Pia Storm” · person"_s);
    m_field->clear();
    type(u"the council"_s);
    QCOMPARE(m_list->item(0)->text(), u"New actor: “the council” · organisation"_s);
    key(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(m_chosen.value(0).actorKind == ActorKind::Organisation);

    delete m_dialog;
    SourceDialog::Offer offer; // nothing is typed, but words are selected
    offer.named = u"the council"_s;
    ask(offer);
    key(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(m_chosen.value(1).actorKind == ActorKind::Organisation);
}

void SourceDialogTest::changesTheKindByKey()
{
    ask({});
    type(u"Brandt"_s); // stands behind one who is there
    QCOMPARE(m_list->count(), 2);
    key(Qt::Key_Down);
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_list->currentRow(), 1);
    QCOMPARE(m_list->item(1)->text(), u"New actor: “Brandt” · organisation"_s);
    key(Qt::Key_Up, Qt::AltModifier);
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_list->item(1)->text(), u"New actor: “Brandt” · anonymous"_s);
    QTest::keyClick(m_list, Qt::Key_Up, Qt::AltModifier); // wherever the focus is
    key(Qt::Key_Return);
    QVERIFY(m_chosen.value(0).kind == SourceChoice::Kind::NewActor);
    QVERIFY(m_chosen.value(0).actorKind == ActorKind::Document);
}

void SourceDialogTest::keepsTheChosenKindWhileTyping()
{
    ask({});
    type(u"Pia"_s);
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    type(u" Storm"_s);
    key(Qt::Key_Return);
    QVERIFY(m_chosen.value(0).actorKind == ActorKind::Group);
    QCOMPARE(m_chosen.value(0).name, u"Pia Storm"_s);
}

void SourceDialogTest::changesTheKindByMouse()
{
    ask({});
    type(u"Pia Storm"_s);
    const auto buttons = m_dialog->findChildren<KeyButton *>();
    const auto button = std::find_if(buttons.begin(), buttons.end(), [](const KeyButton *each) {
        return each->text() == u"another kind";
    });
    QVERIFY(button != buttons.end());
    QTest::mouseClick(*button, Qt::LeftButton);
    QCOMPARE(m_list->item(0)->text(), u"New actor: “Pia Storm” · organisation"_s);
    auto *kinds = m_dialog->findChild<QComboBox *>();
    QTest::keyClick(kinds, Qt::Key_Down);
    QCOMPARE(m_list->item(0)->text(), u"New actor: “Pia Storm” · group"_s);
    key(Qt::Key_Return);
    QVERIFY(m_chosen.value(0).actorKind == ActorKind::Group);
}

void SourceDialogTest::choosesAKindForEachWhoSpeaksTogether()
{
    SourceDialog::Offer offer;
    offer.joint = true;
    ask(offer);
    QSignalSpy together(m_dialog, &SourceDialog::chosenTogether);
    type(u"Norrfell"_s);
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Return, Qt::AltModifier);
    type(u"Pia Storm"_s);
    key(Qt::Key_Return);
    QCOMPARE(together.size(), 1);
    const auto choices = together.first().first().value<QList<SourceChoice>>();
    QVERIFY(choices.value(0).actorKind == ActorKind::Organisation);
    QVERIFY(choices.value(1).actorKind == ActorKind::Person);
}

/// With whom somebody new speaks stays, and no words of the text take their place.
void SourceDialogTest::keepsThoseWhoSpeakWithSomebodyNew()
{
    SourceDialog::Offer offer;
    offer.joint = true;
    offer.fromText = true;
    ask(offer);
    QSignalSpy together(m_dialog, &SourceDialog::chosenTogether);
    QSignalSpy fromText(m_dialog, &SourceDialog::fromTextWanted);
    type(u"Norrfell"_s);
    key(Qt::Key_Return, Qt::AltModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fromText.size(), 0);
    type(u"Pia Storm"_s);
    key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(together.size(), 1);
    const auto choices = together.first().first().value<QList<SourceChoice>>();
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices.value(0).name, u"Norrfell"_s);
    QCOMPARE(choices.value(1).name, u"Pia Storm"_s);
    QVERIFY(m_chosen.isEmpty());
}

void SourceDialogTest::offersNoKindForMerging()
{
    ask({false, false, {}, u"a1"_s});
    key(Qt::Key_Down);
    key(Qt::Key_Down, Qt::AltModifier); // moves the mark, as there is no kind
    QCOMPARE(m_list->currentRow(), 2);
    QVERIFY(!m_dialog->findChild<QComboBox *>()->isVisible());
}

void SourceDialogTest::offersNobody()
{
    ask({});
    type(u"nobody"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_chosen.first().kind, SourceChoice::Kind::Nobody);
}

void SourceDialogTest::offersOnlyOthersForMerging()
{
    ask({false, false, {}, u"a1"_s});
    QCOMPARE(m_list->count(), 3);
    type(u"zeppelin"_s);
    QCOMPARE(m_list->count(), 1);
    QVERIFY2(m_list->item(0)->text().contains(u"No actor is"), qPrintable(m_list->item(0)->text()));
    key(Qt::Key_Return);
    key(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(m_chosen.isEmpty());
    QVERIFY(m_dialog);
}

void SourceDialogTest::putsTheLikeliestFirst()
{
    ask({true, true, {u"a3"_s, u"a2"_s}, {}});
    key(Qt::Key_Return);
    QCOMPARE(m_chosen.first().actor, u"a3"_s);
}

void SourceDialogTest::choosesNothingOnEscape()
{
    ask({});
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_chosen.isEmpty());
}

static SourceDialog::Offer jointOffer()
{
    SourceDialog::Offer offer;
    offer.joint = true;
    offer.fromText = true;
    return offer;
}

void SourceDialogTest::choosesSeveralWhoSpeakTogether()
{
    ask(jointOffer());
    QSignalSpy together(m_dialog, &SourceDialog::chosenTogether);
    type(u"brandt"_s);
    key(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(m_field->text().isEmpty());
    const auto *label = m_dialog->findChild<QLabel *>(u"together"_s);
    QVERIFY2(label->text().contains(u"Ada Brandt"_s), qPrintable(label->text()));
    type(u"builders"_s);
    key(Qt::Key_Return);
    QCOMPARE(together.size(), 1);
    const auto choices = together.first().first().value<QList<SourceChoice>>();
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices.first().actor, u"a1"_s);
    QCOMPARE(choices.last().actor, u"a3"_s);
    QVERIFY(m_chosen.isEmpty());
}

void SourceDialogTest::addsToWhoHasIt()
{
    SourceDialog::Offer offer = jointOffer();
    offer.present = {u"a1"_s};
    ask(offer);
    QSignalSpy together(m_dialog, &SourceDialog::chosenTogether);
    type(u"the league"_s);
    key(Qt::Key_Return, Qt::AltModifier);
    key(Qt::Key_Return);
    QCOMPARE(together.first().first().value<QList<SourceChoice>>().size(), 2);
}

void SourceDialogTest::asksForTheWordsInTheText()
{
    ask(jointOffer());
    QSignalSpy wanted(m_dialog, &SourceDialog::fromTextWanted);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_chosen.isEmpty());
}

void SourceDialogTest::offersTheSelectedWordsAsSomebodyNew()
{
    SourceDialog::Offer offer;
    offer.first = {u"a4"_s, u"a2"_s};
    offer.named = u"the builders"_s;
    ask(offer);
    QVERIFY2(m_list->item(2)->text().contains(u"the builders"),
             qPrintable(m_list->item(2)->text()));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(m_chosen.value(0).kind, SourceChoice::Kind::NewActor);
    QCOMPARE(m_chosen.value(0).name, u"the builders"_s);

    delete m_dialog;
    ask(offer);
    type(u"league"_s); // who is looked for goes before
    QVERIFY(m_list->item(0)->text().contains(u"league"));
    key(Qt::Key_Return);
    QCOMPARE(m_chosen.value(1).actor, u"a2"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SourceDialogTest)
#include "tst_sourcedialog.moc"
