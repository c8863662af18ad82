// SPDX-License-Identifier: GPL-3.0-or-later
// What careful findings leave alone when they come: what the reader looks at, and nothing else.
#include "core/workspace/analyser.h"
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/window/carefulreading.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class CarefulReadingLookedAtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAllThatNobodyLooksAt_data();
    void takesAllThatNobodyLooksAt();
};

void CarefulReadingLookedAtTest::takesAllThatNobodyLooksAt_data()
{
    // What a reader does between the two readings, and whether the headline's finding is theirs to keep.
    QTest::addColumn<std::function<void(AtTheWindow &)>>("act");
    QTest::addColumn<bool>("isKept");
    using Act = std::function<void(AtTheWindow &)>;
    const auto row = [](const char *name, const Act &act, bool isKept) {
        QTest::newRow(name) << act << isKept;
    };
    row(
        "nothing", [](AtTheWindow &) {}, false);
    row(
        "scrolls", [](AtTheWindow &at) { at.press(Qt::Key_PageDown); }, false);
    row(
        "goes into the list", [](AtTheWindow &at) { at.press(Qt::Key_F6); }, false);
    row(
        "clicks another paragraph",
        [](AtTheWindow &at) { at.click(at.reading().document.text().indexOf(u"It rained")); },
        false);
    row(
        "reads the file again", [](AtTheWindow &at) { at.press(Qt::Key_F5); }, false);
    row(
        "clicks the headline", [](AtTheWindow &at) { at.click(3); }, true);
    row(
        "clicks its first letter", [](AtTheWindow &at) { at.click(0); }, true);
    row(
        "puts the caret there by key",
        [](AtTheWindow &at) {
            at.press(Qt::Key_F7);
            at.press(Qt::Key_Right);
        },
        true);
    row(
        "points at it",
        [](AtTheWindow &at) {
            QWidget *page = at.window->article()->viewport();
            QTest::mouseMove(page, at.window->article()->rectangleAt(3).center());
        },
        true);
    row(
        "selects it", [](AtTheWindow &at) { at.window->selectStatement(at.saying(u"Quay plan")); },
        true);
}

static QStringList told(const QList<Statement> &statements, const QString &text)
{
    QStringList all;
    for (const Statement &each : statements) {
        QString line;
        for (const Spans *words : {&each.content, &each.cue, &each.source}) {
            for (const Span span : *words)
                line += span.in(text).toString() + u" | "_s;
        }
        all.append(line);
    }
    return all;
}

static QStringList told(const Reading &reading)
{
    QList<Statement> statements;
    for (const ReadStatement &each : reading.statements)
        statements.append(each.statement);
    return told(statements, reading.document.text());
}

/// The statement that quick reading alone finds in the headline.
static bool holdsTheHeadline(const QStringList &statements)
{
    return std::any_of(statements.begin(), statements.end(),
                       [](const QString &each) { return each.startsWith(u"Quay plan a mess | "); });
}

/// Opening an article ends with what the careful reading finds, as on the command line, unless the reader is at it.
void CarefulReadingLookedAtTest::takesAllThatNobodyLooksAt()
{
    QFETCH(const std::function<void(AtTheWindow &)>, act);
    QFETCH(const bool, isKept);
    AtTheWindow at;
    at.window->resize(1100, 700);
    at.write(u"sundays.txt"_s,
             "Quay plan a mess, says Lind\n\nBy Ola Hem\n\n"
             "“We will close the quay on Sundays,” said Ana Ruiz, the harbour master. 😀\n\n"
             "“Nobody asked the crews,” said Bo Lind, who speaks for them.\n\n"
             "It rained in Tarn until the evening came.\n");
    QVERIFY(at.read(u"sundays.txt"_s));
    const Result<Analyser> careful = Analyser::load({}, Care::Careful);
    QVERIFY(careful);
    const Document &document = at.reading().document;
    const QStringList wanted = told(careful->read(document).statements, document.text());
    QVERIFY(holdsTheHeadline(told(at.reading())));
    QVERIFY(!holdsTheHeadline(wanted));

    act(at);
    QTRY_VERIFY_WITH_TIMEOUT(at.window->isSettled(), 60'000);
    at.window->readWith(Care::Careful);
    const auto isCareful = [&at] {
        const ReadCare &care = at.window->session().care();
        return care.shown == Care::Careful && !care.next;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isCareful(), 60'000);
    QCOMPARE(holdsTheHeadline(told(at.reading())), isKept);
    if (!isKept)
        QCOMPARE(told(at.reading()), wanted);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::CarefulReadingLookedAtTest)
#include "tst_carefulreading_lookedat.moc"
