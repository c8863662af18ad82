// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/storesequence.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace onrecord::test {

static constexpr int stepsEach = 30;

void Sequence::fail(const QString &what)
{
    if (m_failure.isEmpty())
        m_failure = u"seed %1: %2\n  "_s.arg(m_seed).arg(what) + m_story.join(u"\n  "_s);
}

void Sequence::start()
{
    m_driver.start(QStringLiteral(STORE_DRIVER), {u"windows"_s, m_folder.path()});
    if (!m_driver.waitForStarted())
        fail(u"store-driver does not start"_s);
}

void Sequence::stop()
{
    m_driver.closeWriteChannel();
    if (m_driver.state() != QProcess::NotRunning && !m_driver.waitForFinished())
        m_driver.kill();
}

/// The answer to \a line, less its "OK".
QString Sequence::say(const QString &line)
{
    m_story.append(line);
    m_driver.write(line.toUtf8() + '\n');
    while (!m_driver.canReadLine()) {
        if (!m_driver.waitForReadyRead(20'000)) {
            fail(u"no answer: "_s + QString::fromUtf8(m_driver.readAllStandardError()));
            return {};
        }
    }
    const QString answer = QString::fromUtf8(m_driver.readLine()).trimmed();
    if (answer.startsWith(u"ERROR"))
        fail(answer);
    return answer.startsWith(u"OK") ? answer.mid(3) : answer;
}

void Sequence::write(const QString &path, int version)
{
    QFile file(in(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("cannot write");
    const QString text =
        u"The ferry to Vik sails again\n\nThe ferry will sail again after the storm tore at its "
        "ramp for a week, said people at the quay. Version %1 of this article says that "
        "it leaves at %1 o'clock. 😀\n\n“We stay here,” said Ana Ruiz, who runs the kiosk beside "
        "the quay and has seen every boat that came in for thirty years.\n"_s.arg(version);
    file.write(text.toUtf8());
    m_files[path] = version;
}

bool Sequence::isKnown(const OpenWindow &window) const
{
    return m_library.exists
        && (m_library.paths.contains(window.path) || m_library.versions.contains(window.version));
}

/// The library is a new one in which nothing leads from what it has to what \a window shows: they
/// would be two articles, and the model has one.
bool Sequence::isApart(const OpenWindow &window) const
{
    return m_library.exists && !isKnown(window) && !m_library.paths.intersects(window.paths)
        && !m_library.versions.intersects(window.versions);
}

/// A change of \a window was stored: the library has all that the window knew, and it the library's.
void Sequence::acknowledge(OpenWindow &window)
{
    m_library.exists = true;
    Said has = window.own;
    if (!m_libraryWasLost) // what it saw withdrawn may be in force again by now
        has.withdrawn.clear();
    m_library.said.unite(has);
    m_library.paths.insert(window.path);
    m_library.versions.insert(window.version);
    m_library.places.insert(placeOf(window.path, window.version));
    m_library.paths |= window.paths;
    m_library.versions |= window.versions;
    m_library.places |= window.places;
}

/// A version that is read is known from then on, where it was read; of a page it is not noted. That
/// is a change like any.
void Sequence::note(OpenWindow &window)
{
    if (isKnown(window) && !m_pages.contains(window.path)
        && !m_library.places.contains(placeOf(window.path, window.version)))
        acknowledge(window);
}

/// Only of an article the library knows by path or text: that is what makes it a copy of something.
void Sequence::copyOrMove()
{
    const QString from = pick(m_files.keys());
    if (!m_library.versions.contains(m_files[from]))
        return;
    const QString to = u"article%1.txt"_s.arg(m_nextFile++);
    const bool moves = draw(2) == 0;
    m_story.append((moves ? u"# move "_s : u"# copy "_s) + from + u' ' + to);
    if (!(moves ? QFile::rename(in(from), in(to)) : QFile::copy(in(from), in(to))))
        qFatal("cannot copy");
    m_files[to] = m_files[from];
    if (moves)
        m_files.remove(from);
}

void Sequence::edit()
{
    const QString path = pick(m_files.keys());
    if (!m_library.paths.contains(path) && !m_library.versions.contains(m_files[path]))
        return;
    if (!m_library.paths.contains(path)) // known by its text alone: an edit would lose it
        return;
    const int version = draw(4); // forth, and back again
    m_story.append(u"# edit %1 to %2"_s.arg(path).arg(version));
    write(path, version);
}

void Sequence::open(const QString &path)
{
    const QString name = u"w%1"_s.arg(draw(3));
    const bool isPage = m_pages.contains(path);
    OpenWindow window{path, isPage ? m_pageVersions[path] : m_files[path], {}, {}, {}, {}, {}};
    say(u"open %1 %2"_s.arg(name, path));
    if (isPage)
        window.received = m_pages[path];
    if (isKnown(window))
        window.own = m_library.said;
    m_windows[name] = window;
    check(name);
}

void Sequence::correct()
{
    if (m_windows.isEmpty())
        return;
    const QString name = pick(m_windows.keys());
    if (isApart(m_windows[name]))
        return;
    const QString number = QString::number(m_next++);
    const bool isNote = draw(4) == 0;
    if (isNote)
        m_notes.insert(number);
    const QString verb = isNote ? u"note"_s : u"correct"_s;
    if (say(u"%1 %2 %3"_s.arg(verb, name, number)) != u"ACK "_s + number)
        fail(u"not acknowledged"_s);
    OpenWindow &window = m_windows[name];
    window.own.made.append(number);
    acknowledge(window);
}

/// Once a number, so that the outcome does not depend on which of two windows was heard first.
void Sequence::withdraw()
{
    if (m_windows.isEmpty())
        return;
    const QString name = pick(m_windows.keys());
    OpenWindow &window = m_windows[name];
    const QStringList candidates = window.own.inForce();
    if (candidates.isEmpty() || isApart(window))
        return;
    const QString number = pick(candidates);
    if (m_libraryWasLost && m_restored.contains(number))
        return; // a window may not know of that any more: which of them said more is open
    say(u"withdraw %1 %2"_s.arg(name, number));
    window.own.withdrawn.insert(number);
    acknowledge(window);
    m_library.said.withdrawn.insert(number);
    if (m_libraryWasLost || draw(3) != 0)
        return;
    // Every window writes to the one library: what was said last is what holds, whatever the clock.
    say(u"restore %1 %2"_s.arg(name, number));
    m_restored.insert(number);
    window.own.withdrawn.remove(number);
    m_library.said.withdrawn.remove(number);
}

void Sequence::exportPage()
{
    if (m_windows.isEmpty())
        return;
    const QString name = pick(m_windows.keys());
    const QString path = u"page%1.html"_s.arg(m_nextFile++);
    OpenWindow &window = m_windows[name];
    say(u"export %1 %2"_s.arg(name, path));
    check(name); // which reads the library too
    Said shown = shownIn(window);
    QFile page(in(path));
    if (!page.open(QIODevice::ReadOnly) || page.readAll().contains("secret"))
        fail(u"a private note left"_s);
    shown.made.removeIf([this](const QString &number) { return m_notes.contains(number); });
    m_pages[path] = shown;
    m_pageVersions[path] = window.version;
    if (isKnown(window)) {
        acknowledge(window); // that it is at this path is a change like any
        m_library.paths.insert(path);
        m_library.places.insert(placeOf(path, window.version));
    }
}

void Sequence::backUp()
{
    if (!m_library.exists)
        return;
    m_story.append(u"# back up"_s);
    QFile::remove(in(u"backup"_s));
    if (!QFile::copy(in(u"library.sqlite"_s), in(u"backup"_s)))
        qFatal("cannot copy");
    m_backup = m_library;
}

void Sequence::loseLibrary()
{
    if (!m_library.exists)
        return;
    m_libraryWasLost = true;
    QFile::remove(in(u"library.sqlite"_s));
    if (!m_backup.exists || draw(2) == 0) {
        m_story.append(u"# remove the library"_s);
        m_library = {};
        return;
    }
    m_story.append(u"# put the backup in its place"_s);
    if (!QFile::copy(in(u"backup"_s), in(u"library.sqlite"_s)))
        qFatal("cannot copy");
    m_library = m_backup;
}

/// In the middle of a correction: what was not acknowledged may be there or not.
void Sequence::killIt()
{
    const QString name = m_windows.isEmpty() ? QString() : pick(m_windows.keys());
    const OpenWindow window = m_windows.value(name);
    if (QFile::exists(in(window.path)) && !window.path.isEmpty() && !isApart(window)
        && draw(2) == 0) {
        const QString number = QString::number(m_next++);
        m_story.append(u"correct %1 %2, and kill"_s.arg(name, number));
        m_driver.write(u"correct %1 %2\n"_s.arg(name, number).toUtf8());
        m_driver.waitForBytesWritten();
        if (draw(3) == 0)
            m_driver.waitForReadyRead(draw(20));
        m_driver.kill();
        m_driver.waitForFinished();
        const bool acknowledged = m_driver.readAllStandardOutput().contains("ACK");
        start();
        const QString there = say(u"open k "_s + window.path);
        Q_UNUSED(there);
        const bool stored = say(u"list k"_s).split(u' ').contains(number);
        say(u"close k"_s);
        if (acknowledged && !stored)
            fail(u"acknowledged and lost: "_s + number);
        if (stored) {
            OpenWindow last = window;
            last.own.made.append(number);
            acknowledge(last);
        }
        OpenWindow opened; // as it was after the kill: it may have been edited before
        opened.path = window.path;
        opened.version = m_files.value(window.path, window.version);
        note(opened);
    } else {
        m_story.append(u"# kill"_s);
        m_driver.kill();
        m_driver.waitForFinished();
        start();
    }
    m_windows.clear();
}

/// As long as there was one library, it knows better than a page what was put in force again.
Said Sequence::shownIn(const OpenWindow &window) const
{
    Said shown = window.own;
    shown.unite(window.received);
    if (!m_libraryWasLost) {
        for (const QString &number : window.own.inForce())
            shown.withdrawn.remove(number);
    }
    return shown;
}

void Sequence::check(const QString &name)
{
    OpenWindow &window = m_windows[name];
    say(u"refresh "_s + name);
    if (isKnown(window)) {
        if (!m_libraryWasLost)
            window.own = m_library.said; // all went through it
        else
            window.own.unite(m_library.said);
        note(window);
        window.paths = m_library.paths;
        window.versions = m_library.versions;
        window.places = m_library.places;
    }
    const Said shown = shownIn(window);
    QStringList expected = shown.inForce();
    QStringList listed = say(u"list "_s + name).split(u' ', Qt::SkipEmptyParts);
    // Numbers rise in the order in which they were acknowledged.
    const auto isLower = [](const QString &a, const QString &b) {
        return a.toInt() < b.toInt();
    };
    std::sort(expected.begin(), expected.end(), isLower);
    if (m_libraryWasLost || !window.received.made.isEmpty())
        std::sort(listed.begin(), listed.end(), isLower); // those lines did not know of each other
    if (listed != expected)
        fail(u"%1 shows %2 instead of %3"_s.arg(name, listed.join(u' '), expected.join(u' ')));
}

void Sequence::step()
{
    const int what = draw(100);
    if (what < 30)
        correct();
    else if (what < 42)
        withdraw();
    else if (what < 60)
        open(draw(4) == 0 && !m_pages.isEmpty() ? pick(m_pages.keys()) : pick(m_files.keys()));
    else if (what < 70)
        edit();
    else if (what < 76)
        copyOrMove();
    else if (what < 82)
        exportPage();
    else if (what < 86)
        say(u"clock %1"_s.arg(draw(2'000'000) - 1'000'000));
    else if (what < 89)
        backUp();
    else if (what < 91)
        loseLibrary();
    else if (what < 95)
        killIt();
    else if (!m_windows.isEmpty())
        check(pick(m_windows.keys()));
}

QString Sequence::play()
{
    write(u"article0.txt"_s, 0);
    start();
    for (int number = 0; number < stepsEach && m_failure.isEmpty(); ++number)
        step();
    if (m_failure.isEmpty()) {
        for (const QString &path : m_files.keys())
            open(path);
    }
    return m_failure;
}

} // namespace onrecord::test
