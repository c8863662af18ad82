// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the include lines of core/, ui/ and app/ against the order of the rooms, a row per file,
// and every source file against the list of its folder's CMakeLists.txt.
//
// The linker does not guard the order: Qt's headers share one folder, so <QtGui/QColor> compiles
// in core without QtGui being linked.

#include "tests/support/roomtests.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(ONRECORD_SOURCE_DIR);

/// The rooms of core; each may include itself and those before it.
const QStringList rooms{
    u"text"_s,        u"lexicon"_s,    u"article"_s,     u"compression"_s, u"page"_s,
    u"mail"_s,        u"office"_s,     u"feeds"_s,       u"records"_s,     u"databases"_s,
    u"webarchives"_s, u"pdf"_s,        u"formats"_s,     u"document"_s,    u"language"_s,
    u"findings"_s,    u"paragraph"_s,  u"names"_s,       u"encoder"_s,     u"dates"_s,
    u"interviews"_s,  u"statements"_s, u"tagging"_s,     u"ranking"_s,     u"speakers"_s,
    u"claims"_s,      u"analysis"_s,   u"corrections"_s, u"applying"_s,    u"correcting"_s,
    u"review"_s,      u"storage"_s,    u"workspace"_s,   u"wording"_s,     u"html"_s,
    u"exporting"_s,   u"importing"_s,  u"comparing"_s};

/// The rooms of ui, in the same way.
const QStringList windowRooms{
    u"widgets"_s, u"actions"_s,     u"preferences"_s, u"theme"_s,    u"article"_s,   u"find"_s,
    u"session"_s, u"corrections"_s, u"exporting"_s,   u"printing"_s, u"importing"_s, u"review"_s,
    u"sidebar"_s, u"history"_s,     u"comparing"_s,   u"help"_s,     u"bundle"_s,    u"startpage"_s,
    u"palette"_s, u"panes"_s,       u"restoring"_s,   u"bars"_s,     u"window"_s};

/// Those that compute findings. Who shows, keeps or exports findings sees the values alone
/// (core/findings); of the other rooms only the workspace reaches the analysis.
const QStringList computingRooms{u"paragraph"_s,  u"names"_s,      u"encoder"_s, u"dates"_s,
                                 u"interviews"_s, u"statements"_s, u"tagging"_s, u"ranking"_s,
                                 u"speakers"_s,   u"claims"_s,     u"analysis"_s};

const QStringList coreModules{u"QtCore"_s, u"QtSql"_s, u"QtConcurrent"_s};
const QStringList uiModules = coreModules + QStringList{u"QtGui"_s, u"QtWidgets"_s};

struct Include
{
    QString name;
    bool isOurs = false; // "…" rather than <…>
};

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Include> includesOf(const QString &source)
{
    static const QRegularExpression line(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (const QRegularExpressionMatch &match : line.globalMatch(source))
        includes.append({match.captured(2), match.captured(1) == u'"'});
    return includes;
}

/// "findings" for "core/findings/rule.h"; empty for what lies in core/ itself.
QString roomOf(const QString &path)
{
    return path.count(u'/') < 2 ? QString() : path.section(u'/', 1, 1);
}

bool hasWindow(const QString &path)
{
    return path.startsWith("ui/"_L1) || path.startsWith("app/reader/"_L1);
}

/// The module a Qt header comes from, by name ("QtGui/QColor") or by looking where Qt keeps it.
/// Empty for what is not Qt's; "another module of Qt" for a Q-name in none of \a modules.
QString qtModuleOf(const QString &header, const QStringList &modules)
{
    if (!header.startsWith(u'Q') && !header.startsWith("qt"_L1))
        return {};
    if (header.contains(u'/'))
        return header.section(u'/', 0, 0);
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString &module : modules) {
        if (QFile::exists(headers + u'/' + module + u'/' + header))
            return module;
    }
    return u"another module of Qt"_s;
}

/// What is wrong with the core header \a included, seen from the core file \a path; empty if nothing.
QString wrongOrder(const QString &path, const QString &included)
{
    if (roomOf(included).isEmpty())
        return {};
    if (roomOf(path).isEmpty())
        return u"a file beside the rooms includes none of them"_s;
    if (rooms.indexOf(roomOf(included)) > rooms.indexOf(roomOf(path)))
        return u"%1 stands before %2"_s.arg(roomOf(path), roomOf(included));
    const bool isAnalysing = computingRooms.contains(roomOf(path))
        || (roomOf(path) == u"workspace"_s && roomOf(included) == u"analysis"_s);
    if (computingRooms.contains(roomOf(included)) && !isAnalysing)
        return u"%1 sees findings, not what computes them (%2)"_s.arg(roomOf(path),
                                                                      roomOf(included));
    return {};
}

/// The same, seen from a file of the window.
QString wrongInWindow(const QString &included)
{
    return computingRooms.contains(roomOf(included))
        ? u"the window sees findings, not what computes them (%1)"_s.arg(roomOf(included))
        : QString();
}

/// What is wrong with the header \a included of one program, seen from the file \a path of another.
QString wrongProgram(const QString &path, const QString &included)
{
    if (roomOf(included) == roomOf(path) || roomOf(included) == "commandline"_L1)
        return {};
    return u"programs share app/commandline only"_s;
}

/// What is wrong with the header \a included of ui, seen from the file \a path; empty if nothing.
/// Files beside the rooms of ui may include any of them.
QString wrongOrderInWindow(const QString &path, const QString &included)
{
    if (!hasWindow(path))
        return u"only ui and the reader include ui"_s;
    if (!path.startsWith("ui/"_L1) || roomOf(path).isEmpty())
        return {};
    if (windowRooms.indexOf(roomOf(included)) > windowRooms.indexOf(roomOf(path)))
        return u"%1 stands before %2"_s.arg(roomOf(path), roomOf(included));
    return {};
}

QString wrongWithOurs(const QString &path, const QString &included)
{
    const QString top = path.section(u'/', 0, 0);
    const QString otherTop = included.section(u'/', 0, 0);
    if (included.endsWith(".moc"_L1))
        return {};
    if (!QFile::exists(root + u'/' + included))
        return u"not a path from the root of the project"_s;
    if (otherTop == "core"_L1)
        return top == "core"_L1 ? wrongOrder(path, included)
            : hasWindow(path)   ? wrongInWindow(included)
                                : QString();
    if (otherTop == "ui"_L1)
        return wrongOrderInWindow(path, included);
    if (otherTop == "app"_L1)
        return top == "app"_L1 ? wrongProgram(path, included) : u"only app includes app"_s;
    return u"neither core, ui nor app"_s;
}

QString wrongWithTheirs(const QString &path, const QString &included)
{
    QStringList modules = hasWindow(path) ? uiModules : coreModules;
    if (path.startsWith("ui/printing/"_L1))
        modules.append(u"QtPrintSupport"_s);
    const QString module = qtModuleOf(included, modules);
    if (!module.isEmpty() && !modules.contains(module))
        return u"%1 is not for this part"_s.arg(module);
    if (included.startsWith("KSyntaxHighlighting/"_L1) && !hasWindow(path))
        return u"KSyntaxHighlighting draws in colours of QtGui"_s;
    return {};
}

/// A line for each include of \a source that breaks the order, if it were the file \a path.
QStringList problemsIn(const QString &path, const QString &source)
{
    QStringList problems;
    const QStringList &known = path.startsWith("ui/"_L1) ? windowRooms : rooms;
    if (!path.startsWith("app/"_L1) && !roomOf(path).isEmpty() && !known.contains(roomOf(path)))
        problems.append(u"the room %1 has no place in the order"_s.arg(roomOf(path)));
    for (const Include &include : includesOf(source)) {
        const QString wrong = include.isOurs ? wrongWithOurs(path, include.name)
                                             : wrongWithTheirs(path, include.name);
        if (!wrong.isEmpty())
            problems.append(u"%1: %2"_s.arg(include.name, wrong));
    }
    return problems;
}

/// Paths from the root of every file below \a folder that has one of \a patterns.
QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator each(root + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(QDir(root).relativeFilePath(each.next()));
    files.sort();
    return files;
}

/// True if a CMakeLists.txt in the folder of \a path or above names it, by its path from there.
bool isListed(const QString &path)
{
    for (QString folder = path.section(u'/', 0, -2); !folder.isEmpty();
         folder = folder.section(u'/', 0, -2)) {
        const QString list = contentsOf(root + u'/' + folder + "/CMakeLists.txt"_L1);
        const QString name = path.mid(folder.size() + 1);
        const QRegularExpression word(
            uR"~((^|[\s(/"])%1($|[\s)"]))~"_s.arg(QRegularExpression::escape(name)));
        if (word.match(list).hasMatch())
            return true;
    }
    return false;
}

/// True if add_onrecord_test() was called for the test whose source is \a path, or would be on a
/// system that has what the test needs.
bool isRegistered(const QString &path)
{
    static const QRegularExpression affixes(u"^tests/|tst_|\\.cpp$"_s);
    static const QStringList known = QStringLiteral(ONRECORD_TESTS).split(u',');
    const QString name = QString(path).remove(affixes);
    return known.contains(name)
        || contentsOf(root + "/tests/CMakeLists.txt"_L1)
               .contains(u"add_onrecord_test(%1)"_s.arg(name));
}

} // namespace

class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesOnlyRoomsBeforeIt_data();
    void includesOnlyRoomsBeforeIt();
    void isListedInCMake_data();
    void isListedInCMake();
    void testIsRegistered_data();
    void testIsRegistered();
    void noticesWhatBreaksTheOrder_data();
    void noticesWhatBreaksTheOrder();
    void allowsWhatKeepsIt_data();
    void allowsWhatKeepsIt();
};

void addRowPerSource()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const QString &path : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s}))
            QTest::newRow(qPrintable(path)) << path;
    }
}

void LayeringTest::includesOnlyRoomsBeforeIt_data()
{
    addRowPerSource();
}

void LayeringTest::includesOnlyRoomsBeforeIt()
{
    QFETCH(QString, path);
    const QStringList problems = problemsIn(path, contentsOf(root + u'/' + path));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void LayeringTest::isListedInCMake_data()
{
    addRowPerSource();
}

void LayeringTest::isListedInCMake()
{
    QFETCH(QString, path);
    QVERIFY2(isListed(path), "no target has this file");
}

void LayeringTest::testIsRegistered_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : filesBelow(u"tests"_s, {u"tst_*.cpp"_s}))
        QTest::newRow(qPrintable(path)) << path;
}

void LayeringTest::testIsRegistered()
{
    QFETCH(QString, path);
    QVERIFY2(isRegistered(path) || isListed(path), "ctest does not know this test");
}

void LayeringTest::noticesWhatBreaksTheOrder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");

    QTest::newRow("a later room") << u"core/text/span.h"_s
                                  << u"#include \"core/document/document.h\""_s;
    QTest::newRow("a room from beside the rooms")
        << u"core/result.h"_s << u"#include \"core/text/span.h\""_s;
    QTest::newRow("the window from core")
        << u"core/wording/wording.cpp"_s << u"#include \"ui/session/session.h\""_s;
    QTest::newRow("a later room of the window")
        << u"ui/widgets/pagebutton.h"_s << u"#include \"ui/window/mainwindow.h\""_s;
    QTest::newRow("the window from the command line")
        << u"app/cli/main.cpp"_s << u"#include \"ui/session/session.h\""_s;
    QTest::newRow("another program's file")
        << u"app/cli/annotate.cpp"_s << u"#include \"app/training/scoring.h\""_s;
    QTest::newRow("a program from what programs share")
        << u"app/commandline/output.cpp"_s << u"#include \"app/cli/inputs.h\""_s;
    QTest::newRow("a colour in core, module named")
        << u"core/text/span.h"_s << u"#include <QtGui/QColor>"_s;
    QTest::newRow("a colour in core") << u"core/html/html.h"_s << u"#include <QColor>"_s;
    QTest::newRow("a widget in core, spaced out")
        << u"core/text/span.h"_s << u"  #  include <QWidget>"_s;
    QTest::newRow("the network") << u"ui/session/session.h"_s
                                 << u"#include <QNetworkAccessManager>"_s;
    QTest::newRow("the highlighter in core")
        << u"core/text/span.h"_s << u"#include <KSyntaxHighlighting/State>"_s;
    QTest::newRow("a path from the file's own folder")
        << u"core/text/anchor.h"_s << u"#include \"span.h\""_s;
    QTest::newRow("a rule from an export")
        << u"core/html/html.cpp"_s << u"#include \"core/statements/statementrules.h\""_s;
    QTest::newRow("the analysis from what readers said")
        << u"core/corrections/reading.h"_s << u"#include \"core/analysis/analyse.h\""_s;
    QTest::newRow("a rule from the window")
        << u"ui/article/spanhits.cpp"_s << u"#include \"core/statements/statementrules.h\""_s;
    QTest::newRow("the analysis from the window")
        << u"ui/session/session.h"_s << u"#include \"core/analysis/analyse.h\""_s;
    QTest::newRow("a rule from the workspace")
        << u"core/workspace/openarticle.h"_s << u"#include \"core/statements/cues.h\""_s;
    QTest::newRow("a room without a place") << u"core/attic/old.h"_s << QString();
    QTest::newRow("a room of the window without one") << u"ui/attic/old.h"_s << QString();
}

void LayeringTest::noticesWhatBreaksTheOrder()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(problemsIn(path, line).size(), 1);
}

void LayeringTest::allowsWhatKeepsIt_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");

    QTest::newRow("an earlier room")
        << u"core/document/document.h"_s << u"#include \"core/text/span.h\""_s;
    QTest::newRow("the same room") << u"core/text/anchor.h"_s << u"#include \"core/text/span.h\""_s;
    QTest::newRow("findings from an export")
        << u"core/html/html.cpp"_s << u"#include \"core/findings/statement.h\""_s;
    QTest::newRow("a rule from the command line")
        << u"app/cli/annotate.cpp"_s << u"#include \"core/statements/statementrules.h\""_s;
    QTest::newRow("the analysis from the workspace")
        << u"core/workspace/analyser.cpp"_s << u"#include \"core/analysis/analyse.h\""_s;
    QTest::newRow("an earlier room of the window")
        << u"ui/bars/toolbar.h"_s << u"#include \"ui/actions/actions.h\""_s;
    QTest::newRow("the whole window from the reader")
        << u"app/reader/main.cpp"_s << u"#include \"ui/window/mainwindow.h\""_s;
    QTest::newRow("the core from the window")
        << u"ui/session/session.h"_s << u"#include \"core/text/span.h\""_s;
    QTest::newRow("a colour in the window") << u"ui/session/session.h"_s << u"#include <QColor>"_s;
    QTest::newRow("what programs share")
        << u"app/cli/annotate.cpp"_s << u"#include \"app/commandline/output.h\""_s;
    QTest::newRow("the same program")
        << u"app/training/roletraining.cpp"_s << u"#include \"app/training/learners/dice.h\""_s;
    QTest::newRow("the standard library") << u"core/text/span.h"_s << u"#include <compare>"_s;
    QTest::newRow("only talk of an include") << u"core/text/span.h"_s << u"// #include <QColor>"_s;
}

void LayeringTest::allowsWhatKeepsIt()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(problemsIn(path, line), QStringList());
}

ONRECORD_TEST(LayeringTest)
#include "tst_layering.moc"
