// SPDX-License-Identifier: GPL-3.0-or-later
// Each type that files share a name for is defined once: two in one program would be taken for each
// other, and neither compiler nor linker says so.

#include "tests/support/roomtests.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

static const QString projectRoot = QStringLiteral(ONRECORD_SOURCE_DIR);

/// The types that \a source defines outside of functions, other types and unnamed namespaces, with
/// their namespaces. Read by our layout: what is in a namespace begins where the line begins.
static QStringList typesIn(const QString &source)
{
    static const QRegularExpression opened(u"^(?:inline )?namespace ?([\\w:]*) ?\\{$"_s);
    static const QRegularExpression type(
        u"^(?:class|struct|union|enum class|enum) (?:(?:\\[\\[.*?\\]\\]|alignas\\(\\w+\\)) )*"
        "(\\w+)(?= |$)(?:[^;(]*$|.*\\{)"_s);
    QStringList namespaces;
    QStringList types;
    for (const QString &line : source.split(u'\n')) {
        if (const auto match = opened.match(line); match.hasMatch())
            namespaces.append(match.captured(1));
        else if (line.startsWith(u"} // namespace"_s) && !namespaces.isEmpty())
            namespaces.removeLast();
        else if (const auto match = type.match(line);
                 match.hasMatch() && !namespaces.contains(QString()))
            types.append((namespaces + QStringList{match.captured(1)}).join(u"::"_s));
    }
    return types;
}

/// What is linked together: a program of app, or all else.
static QString programOf(const QString &path)
{
    return path.startsWith(u"app/"_s) ? path.section(u'/', 1, 1) : QString();
}

class TypesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFound_data();
    void areFound();
    void areDefinedOnce();
};

void TypesTest::areFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("types");

    QTest::newRow("of each kind")
        << u"namespace onrecord {\nclass A : public B\n{\n};\nstruct C final\n{\n};\n"
           "enum class D : quint8 { E, F };\nstruct alignas(64) G\n{\n};\n} // namespace onrecord"_s
        << QStringList{u"onrecord::A"_s, u"onrecord::C"_s, u"onrecord::D"_s, u"onrecord::G"_s};
    QTest::newRow("in a namespace of a namespace")
        << u"namespace onrecord {\nnamespace wording {\nstruct A\n{\n};\n} // namespace wording\n"
           "struct B\n{\n};\n} // namespace onrecord"_s
        << QStringList{u"onrecord::wording::A"_s, u"onrecord::B"_s};
    QTest::newRow("in one line") << u"struct A {};"_s << QStringList{u"A"_s};
    QTest::newRow("only announced")
        << u"class A;\nstruct B;\nenum class C : int;"_s << QStringList{};
    QTest::newRow("of one file") << u"namespace {\nstruct A\n{\n};\n} // namespace"_s
                                 << QStringList{};
    QTest::newRow("in a type") << u"struct A\n{\n    struct B\n    {\n    };\n};"_s
                               << QStringList{u"A"_s};
    QTest::newRow("a function, and a template's case")
        << u"struct A make(int x)\n{\n}\nstruct std::hash<B>\n{\n};\nclass A::Private\n{\n};"_s
        << QStringList{};
}

void TypesTest::areFound()
{
    QFETCH(QString, source);
    QTEST(typesIn(source), "types");
}

void TypesTest::areDefinedOnce()
{
    QMap<QString, QStringList> files; // by type
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator each(projectRoot + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString path = file.fileName().mid(projectRoot.size() + 1);
            for (const QString &type : typesIn(QString::fromUtf8(file.readAll())))
                files[type].append(path);
        }
    }
    QVERIFY(files.size() > 500); // or this looked past them
    QStringList problems;
    for (auto type = files.cbegin(); type != files.cend(); ++type) {
        const QStringList &paths = type.value();
        for (qsizetype i = 1; i < paths.size(); ++i) {
            const QString program = programOf(paths[i]);
            const QString before = programOf(paths[i - 1]);
            if (program == before || program.isEmpty() || before.isEmpty())
                problems.append(u"%1: %2 and %3"_s.arg(type.key(), paths[i - 1], paths[i]));
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

ONRECORD_TEST(TypesTest)
#include "tst_types.moc"
