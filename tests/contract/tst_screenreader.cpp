// SPDX-License-Identifier: GPL-3.0-or-later
// The built reader as a screen reader has it: started under a display and buses of its own, its
// accessibility tree read over D-Bus (AT-SPI 2), as Orca would.
#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// A widget or a row, where it lives on the bus.
struct Part
{
    QString bus;
    QString path;
};

const QDBusArgument &operator>>(const QDBusArgument &argument, Part &part)
{
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> part.bus >> path;
    argument.endStructure();
    part.path = path.path();
    return argument;
}

/// The accessibility bus, asked one question after another.
class Bus
{
public:
    explicit Bus(const QString &address)
        : m_connection(QDBusConnection::connectToBus(address, u"accessibility"_s))
    {
    }
    ~Bus() { QDBusConnection::disconnectFromBus(u"accessibility"_s); }
    Bus(const Bus &) = delete;
    Bus &operator=(const Bus &) = delete;

    bool isConnected() const { return m_connection.isConnected(); }

    QVariant ask(const Part &part, const QString &interface, const QString &question,
                 const QVariantList &arguments = {}) const
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(part.bus, part.path, interface, question);
        call.setArguments(arguments);
        const QDBusMessage answer = m_connection.call(call, QDBus::Block, 20'000);
        return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0)
                                                           : QVariant();
    }

    QList<Part> children(const Part &part) const
    {
        return qdbus_cast<QList<Part>>(ask(part, accessible, u"GetChildren"_s));
    }
    QString role(const Part &part) const
    {
        return ask(part, accessible, u"GetRoleName"_s).toString();
    }
    QString name(const Part &part) const { return property(part, u"Name"_s); }
    QString description(const Part &part) const { return property(part, u"Description"_s); }
    QString text(const Part &part) const
    {
        return ask(part, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1}).toString();
    }
    /// AtspiStateType: 11 is focusable, 25 showing.
    bool has(const Part &part, int state) const
    {
        const auto states = qdbus_cast<QList<quint32>>(ask(part, accessible, u"GetState"_s));
        return state / 32 < states.size() && ((states[state / 32] >> (state % 32)) & 1) != 0;
    }
    /// Has all changes of names and descriptions told to the slot of \a listener.
    bool listen(QObject *listener, const char *slot)
    {
        const Part registry{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s};
        ask(registry, u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s,
            {u"object:property-change"_s, QStringList(), QString()});
        return m_connection.connect(QString(), QString(), u"org.a11y.atspi.Event.Object"_s,
                                    u"PropertyChange"_s, listener, slot);
    }
    /// The same of what gets the focus.
    bool listenToFocus(QObject *listener, const char *slot)
    {
        const Part registry{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s};
        ask(registry, u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s,
            {u"object:state-changed:focused"_s, QStringList(), QString()});
        return m_connection.connect(QString(), QString(), u"org.a11y.atspi.Event.Object"_s,
                                    u"StateChanged"_s, listener, slot);
    }
    bool press(const Part &part) const
    {
        return ask(part, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0}).toBool();
    }

private:
    QString property(const Part &part, const QString &name) const
    {
        const QVariant value =
            ask(part, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, name});
        return value.value<QDBusVariant>().variant().toString();
    }

    static inline const QString accessible = u"org.a11y.atspi.Accessible"_s;
    QDBusConnection m_connection;
};

constexpr int focusable = 11;
constexpr int showing = 25;

class ScreenReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void articleIsADocument();
    void statementsAreRows();
    void whatTakesTheFocusIsNamed();
    void nextStatementIsTold();
    void correctionsAreTold();
    void rowsAreTold();

public Q_SLOTS:
    /// Every change of a name or a description that the program tells of.
    void hear(const QDBusMessage &event);
    /// Everything that gets the focus.
    void hearFocus(const QDBusMessage &event);

private:
    bool startServers();
    void end(QProcess &process) const;
    std::optional<Part> window() const;
    /// All that is showing below \a root, itself first.
    QList<Part> partsOf(const Part &root) const;
    std::optional<Part> menuItem(const QString &name) const;
    /// The first part of \a role whose name has \a words in it.
    std::optional<Part> find(const QString &role, const QString &words) const;

    CommandLineBench m_bench;
    QProcess m_display;
    QProcess m_session;
    QProcess m_reader;
    QStringList m_heard;
    QStringList m_focused; ///< the names of what got the focus
    std::unique_ptr<Bus> m_bus;
    Part m_window;
};

/// What a part takes, most of it to start where the machine is busy.
constexpr int patience = 60'000; // milliseconds

void ScreenReaderTest::initTestCase()
{
    for (const auto &program : {u"Xvfb"_s, u"dbus-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(
                u"%1 is not installed (packages xvfb, dbus, at-spi2-core)"_s.arg(program)));
    }
    if (!QFile::exists(u"/usr/share/dbus-1/services/org.a11y.Bus.service"_s))
        QSKIP("the accessibility bus is not installed (package at-spi2-core)");
    QVERIFY(startServers());
    m_bench.write(u"quay.txt"_s,
                  "Title: Quay to close on Sundays\n\n"
                  "\xe2\x80\x9cWe will close the quay,\xe2\x80\x9d said Ana Ruiz on Tuesday. "
                  "\xf0\x9f\x98\x80\n\n"
                  "\xe2\x80\x9cNobody asked the crews,\xe2\x80\x9d said Bo Lind.\n");
    m_reader.setProcessEnvironment(m_session.processEnvironment());
    m_reader.start(
        QStringLiteral(ONRECORD_READER),
        {u"--library"_s, m_bench.path(u"library.sqlite"_s), m_bench.path(u"quay.txt"_s)});
    QVERIFY(m_reader.waitForStarted());
    QVERIFY2(QTest::qWaitFor([&] { return window().has_value(); }, patience),
             m_reader.readAllStandardError());
    m_window = *window();
    // All has been read once the first statement has a row.
    QVERIFY(QTest::qWaitFor([&] { return find(u"tree item"_s, u"quay"_s).has_value(); }, patience));
    QVERIFY(m_bus->listen(this, SLOT(hear(QDBusMessage))));
    QVERIFY(m_bus->listenToFocus(this, SLOT(hearFocus(QDBusMessage))));
}

/// A display, a session bus and, called by the latter, the accessibility bus.
bool ScreenReaderTest::startServers()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    m_display.start(u"Xvfb"_s,
                    {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s,
                     u"-noreset"_s}); // it refuses who comes while it is reset
    if (!QTest::qWaitFor([&] { return m_display.canReadLine(); }, patience))
        return false;
    environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(m_display.readLine()).trimmed());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_bench.path(u"."_s));
    environment.remove(u"AT_SPI_BUS_ADDRESS"_s);
    m_session.setProcessEnvironment(environment);
    m_session.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    if (!QTest::qWaitFor([&] { return m_session.canReadLine(); }, patience))
        return false;
    const QString address = QString::fromLatin1(m_session.readLine()).trimmed();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    m_session.setProcessEnvironment(environment);

    QDBusConnection session = QDBusConnection::connectToBus(address, u"session"_s);
    const QDBusMessage answer =
        session.call(QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                    u"org.a11y.Bus"_s, u"GetAddress"_s),
                     QDBus::Block, patience);
    m_bus = std::make_unique<Bus>(answer.arguments().value(0).toString());
    return m_bus->isConnected();
}

void ScreenReaderTest::cleanupTestCase()
{
    end(m_reader);
    m_bus.reset();
    QDBusConnection::disconnectFromBus(u"session"_s);
    end(m_session);
    end(m_display);
}

void ScreenReaderTest::end(QProcess &process) const
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5'000))
        process.kill();
}

std::optional<Part> ScreenReaderTest::window() const
{
    const Part registry{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
    for (const Part &program : m_bus->children(registry)) {
        for (const Part &each : m_bus->children(program)) {
            if (m_bus->name(each).contains(u"Quay to close"))
                return each;
        }
    }
    return std::nullopt;
}

QList<Part> ScreenReaderTest::partsOf(const Part &root) const
{
    QList<Part> all{root};
    for (qsizetype at = 0; at < all.size(); ++at) {
        for (const Part &child : m_bus->children(all[at])) {
            if (m_bus->has(child, showing))
                all.append(child);
        }
    }
    return all;
}

std::optional<Part> ScreenReaderTest::find(const QString &role, const QString &words) const
{
    for (const Part &part : partsOf(m_window)) {
        if (m_bus->role(part) == role && m_bus->name(part).contains(words))
            return part;
    }
    return std::nullopt;
}

void ScreenReaderTest::articleIsADocument()
{
    QCOMPARE(m_bus->role(m_window), u"frame"_s);
    const std::optional<Part> document = find(u"document"_s, u"Quay to close on Sundays"_s);
    QVERIFY(document);
    const QString text = m_bus->text(*document);
    QVERIFY2(text.contains(u"“We will close the quay,” said Ana Ruiz on Tuesday. 😀"),
             qPrintable(text));
}

void ScreenReaderTest::statementsAreRows()
{
    QVERIFY(find(u"tree"_s, u"Statements by actor"_s));
    const std::optional<Part> row = find(u"tree item"_s, u"We will close the quay"_s);
    QVERIFY(row);
    QVERIFY(find(u"tree item"_s, u"Bo Lind"_s));
}

void ScreenReaderTest::whatTakesTheFocusIsNamed()
{
    QStringList faults;
    int named = 0;
    for (const Part &part : partsOf(m_window)) {
        if (!m_bus->has(part, focusable))
            continue;
        const QString role = m_bus->role(part);
        if (m_bus->name(part).trimmed().isEmpty() || role == u"unknown" || role == u"filler")
            faults.append(role + u' ' + part.path + u" “"_s + m_bus->name(part) + u'”');
        else
            ++named;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(named > 5);
}

std::optional<Part> ScreenReaderTest::menuItem(const QString &name) const
{
    QList<Part> parts{m_window}; // menus that are closed, too
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const QString role = m_bus->role(parts[at]);
        if (role == u"menu item" && m_bus->name(parts[at]) == name)
            return parts[at];
        if (role == u"frame" || role.contains(u"menu"))
            parts += m_bus->children(parts[at]);
    }
    return std::nullopt;
}

/// What is chosen from the menu is described by the article that has the focus.
void ScreenReaderTest::nextStatementIsTold()
{
    const std::optional<Part> document = find(u"document"_s, u"Quay"_s);
    QVERIFY(document);
    const std::optional<Part> next = menuItem(u"Next Statement"_s);
    QVERIFY(next);
    QVERIFY(m_bus->press(*next));
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->description(*document).contains(u"Ana Ruiz"), patience);
    QVERIFY(m_bus->press(*next));
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->description(*document).contains(u"Bo Lind"), patience);
}

void ScreenReaderTest::hear(const QDBusMessage &event)
{
    const QString what = event.arguments().value(0).toString();
    const Part part{event.service(), event.path()};
    m_heard.append(
        what + u": "_s
        + (what == u"accessible-description" ? m_bus->description(part) : m_bus->name(part)));
}

/// What a key makes of the statement one is at, without being asked for it, and what undo does.
void ScreenReaderTest::correctionsAreTold()
{
    const QString told = u"accessible-description: Bo Lind says"_s;
    const std::optional<Part> confirm = menuItem(u"Confirm"_s);
    const std::optional<Part> undo = menuItem(u"Undo"_s);
    QVERIFY(confirm && undo);
    QTest::qWait(500); // the program asks the registry what it has to tell
    const auto heard = [&](bool isConfirmed) {
        return std::any_of(m_heard.cbegin(), m_heard.cend(), [&](const QString &words) {
            return words.startsWith(told) && words.contains(u"confirmed"_s) == isConfirmed;
        });
    };
    m_heard.clear();
    QVERIFY(m_bus->press(*confirm));
    QTRY_VERIFY_WITH_TIMEOUT(heard(true), patience);
    m_heard.clear();
    QVERIFY(m_bus->press(*undo));
    QTRY_VERIFY_WITH_TIMEOUT(heard(false), patience);
}

void ScreenReaderTest::hearFocus(const QDBusMessage &event)
{
    if (event.arguments().value(0).toString() == u"focused"_s
        && event.arguments().value(1).toInt() == 1)
        m_focused.append(m_bus->name({event.service(), event.path()}));
}

/// Whoever is in the list hears the row that is come to, and what a correction makes of it.
void ScreenReaderTest::rowsAreTold()
{
    const std::optional<Part> pane = menuItem(u"Next Pane"_s);
    const std::optional<Part> next = menuItem(u"Next Statement"_s);
    const std::optional<Part> previous = menuItem(u"Previous Statement"_s);
    const std::optional<Part> confirm = menuItem(u"Confirm"_s);
    QVERIFY(pane && next && previous && confirm);
    QTest::qWait(500); // the program asks the registry what it has to tell
    QVERIFY(m_bus->press(*pane)); // from the article to the list
    const auto heard = [this](const QString &words, const QString &more = {}) {
        return std::any_of(m_focused.cbegin(), m_focused.cend(), [&](const QString &name) {
            return name.contains(words) && name.contains(more);
        });
    };
    m_focused.clear();
    QVERIFY(m_bus->press(*previous));
    QTRY_VERIFY2_WITH_TIMEOUT(heard(u"We will close"_s), qPrintable(m_focused.join(u'|')), 5000);
    m_focused.clear();
    QVERIFY(m_bus->press(*next));
    QTRY_VERIFY2_WITH_TIMEOUT(heard(u"Nobody asked"_s), qPrintable(m_focused.join(u'|')), 5000);
    m_focused.clear();
    QVERIFY(m_bus->press(*confirm));
    QTRY_VERIFY2_WITH_TIMEOUT(heard(u"Nobody asked"_s, u"confirmed"_s),
                              qPrintable(m_focused.join(u'|')), 5000);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ScreenReaderTest)
#include "tst_screenreader.moc"
