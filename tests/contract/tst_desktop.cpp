// SPDX-License-Identifier: GPL-3.0-or-later
// What a package tells a desktop of the program (resources/desktop): each file by itself, and that
// they agree with each other and with what the program writes.
#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"

#include <QMimeDatabase>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace onrecord {

class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passesItsChecker_data();
    void passesItsChecker();
    void isOfferedForTheSameTypes();
    void isAboutThisVersion();
    void tellsWhatWeWrite_data();
    void tellsWhatWeWrite();
    void iconIsSquare_data();
    void iconIsSquare();
    void symbolicIconHasOneColour();

private:
    CommandLineBench m_bench;
};

static const QString folder = QStringLiteral(ONRECORD_SOURCE_DIR "/resources/desktop/");
static const QString metainfo = u"org.onrecord.Onrecord.metainfo.xml"_s;

static const QString systemTypes = u"/usr/share/mime/packages/freedesktop.org.xml"_s;

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The texts of all elements \a name, in order; \a attribute of them where one is named.
static QStringList elements(const QString &file, const QString &name, const QString &attribute = {})
{
    QStringList all;
    QXmlStreamReader xml(bytesOf(folder + file));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            all.append(attribute.isEmpty() ? xml.readElementText()
                                           : xml.attributes().value(attribute).toString());
    }
    if (xml.hasError())
        all.append(u"error: "_s + xml.errorString());
    return all;
}

static QStringList typesOfTheStarter()
{
    static const QRegularExpression line(u"^MimeType=(.*)$"_s, QRegularExpression::MultilineOption);
    const QString starter = QString::fromUtf8(bytesOf(folder + u"onrecord.desktop"_s));
    return line.match(starter).captured(1).split(u';', Qt::SkipEmptyParts);
}

void DesktopTest::initTestCase()
{
    // Our types among those of the system, in one folder as a package puts them: Qt weighs by
    // priority only what stands in the same one.
    const QString packages = m_bench.path(u"mime/packages"_s);
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(folder + u"onrecord.xml"_s, packages + u"/onrecord.xml"_s));
    QFile::copy(systemTypes, packages + u"/freedesktop.org.xml"_s);
    const QByteArray place = QFile::encodeName(m_bench.path(u"."_s));
    qputenv("XDG_DATA_HOME", place);
    qputenv("XDG_DATA_DIRS", place);
}

void DesktopTest::passesItsChecker_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("starter") << QStringList{u"desktop-file-validate"_s,
                                            folder + u"onrecord.desktop"_s};
    QTest::newRow("component") << QStringList{u"appstreamcli"_s, u"validate"_s, u"--no-net"_s,
                                              folder + metainfo};
}

void DesktopTest::passesItsChecker()
{
    QFETCH(QStringList, call);
    const QString program = call.takeFirst();
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QProcess checker;
    checker.start(program, call);
    QVERIFY(checker.waitForFinished());
    QVERIFY2(checker.exitCode() == 0, checker.readAllStandardOutput());
}

void DesktopTest::isOfferedForTheSameTypes()
{
    const QStringList types = typesOfTheStarter();
    QVERIFY(types.size() > 10);
    QCOMPARE(elements(metainfo, u"mediatype"_s), types);
    const QStringList own = elements(u"onrecord.xml"_s, u"mime-type"_s, u"type"_s);
    QCOMPARE(own.size(), 2);
    for (const QString &type : own)
        QVERIFY2(types.contains(type), qPrintable(type));
}

void DesktopTest::isAboutThisVersion()
{
    QCOMPARE(elements(metainfo, u"release"_s, u"version"_s).value(0),
             QStringLiteral(ONRECORD_VERSION));
}

void DesktopTest::tellsWhatWeWrite_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("type");
    const QString page = u"application/vnd.onrecord.page+html"_s;
    const QString session = u"application/vnd.onrecord.session+json"_s;
    QTest::newRow("a page") << u"exported"_s << page;
    QTest::newRow("somebody else's page") << u"others"_s << u"text/html"_s;
    QTest::newRow("a session") << u"session"_s << session;
    QTest::newRow("somebody else's JSON") << u"others.json"_s << u"application/json"_s;
}

void DesktopTest::tellsWhatWeWrite()
{
    QFETCH(QString, file);
    if (!QFile::exists(systemTypes))
        QSKIP("shared-mime-info is not installed");
    m_bench.write(u"quay.txt"_s,
                  "\xe2\x80\x9cIt rains,\xe2\x80\x9d said Ana Ruiz. \xf0\x9f\x98\x80\n");
    const QByteArray page =
        m_bench.call({u"annotate"_s, u"--to"_s, u"html"_s, u"quay.txt"_s}).output;
    m_bench.write(u"exported"_s, page);
    m_bench.write(u"others"_s, "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">");
    m_bench.write(u"others.json"_s, "{\"analysis\":{\"words\":3}}");
    const qsizetype tag = page.indexOf("id=\"onrecord-session\"");
    QVERIFY(tag > 0);
    const qsizetype begin = page.indexOf('{', tag);
    m_bench.write(u"session"_s, page.sliced(begin, page.indexOf("</script>", begin) - begin));

    QTEST(QMimeDatabase().mimeTypeForFile(m_bench.path(file)).name(), "type");
}

void DesktopTest::iconIsSquare_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("in colour") << u"onrecord.svg"_s;
    QTest::newRow("symbolic") << u"onrecord-symbolic.svg"_s;
}

void DesktopTest::iconIsSquare()
{
    QFETCH(QString, file);
    const QString box = elements(file, u"svg"_s, u"viewBox"_s).value(0);
    const QStringList sides = box.split(u' ');
    QCOMPARE(sides.size(), 4);
    QCOMPARE(sides[2], sides[3]);
}

/// A desktop paints a symbolic icon in the colour of its text; shapes of several would melt.
void DesktopTest::symbolicIconHasOneColour()
{
    const QString icon = QString::fromUtf8(bytesOf(folder + u"onrecord-symbolic.svg"_s));
    static const QRegularExpression colour(u"#[0-9a-f]{3,6}"_s);
    QStringList colours;
    for (const auto &match : colour.globalMatch(icon))
        colours.append(match.captured());
    colours.removeDuplicates();
    QCOMPARE(colours.size(), 1);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::DesktopTest)
#include "tst_desktop.moc"
