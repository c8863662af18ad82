// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/packageparts.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplezip.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class PackagePartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsRelationships();
    void knowsTheUsualNames();
    void staysWithinThePackage();
};

namespace {

PackageParts partsIn(const QList<ZipMember> &members)
{
    const auto archive = ZipArchive::open(zipOf(members));
    return archive ? partsOf(*archive) : PackageParts();
}

QByteArray relationship(const QByteArray &type, const QByteArray &target,
                        const QByteArray &mode = "Internal")
{
    return "<Relationship Type=\"http://a.example/" + type + "\" Target=\"" + target
        + "\" TargetMode=\"" + mode + "\"/>";
}

} // namespace

void PackagePartsTest::followsRelationships()
{
    const PackageParts parts =
        partsIn({{"_rels/.rels", "<R>" + relationship("officeDocument", "text/main.xml") + "</R>"},
                 {"text/_rels/main.xml.rels",
                  "<R>" + relationship("styles", "../looks.xml")
                      + relationship("footnotes", "./f.xml") + "</R>"},
                 {"text/main.xml", ""},
                 {"looks.xml", ""},
                 {"text/f.xml", ""}});
    QCOMPARE(parts.main, u"text/main.xml"_s);
    QCOMPARE(parts.styles, u"looks.xml"_s);
    QCOMPARE(parts.footnotes, u"text/f.xml"_s);
    QCOMPARE(parts.endnotes, QString());
}

void PackagePartsTest::knowsTheUsualNames()
{
    const PackageParts parts =
        partsIn({{"word/document.xml", ""}, {"word/styles.xml", ""}, {"docProps/core.xml", ""}});
    QCOMPARE(parts.main, u"word/document.xml"_s);
    QCOMPARE(parts.styles, u"word/styles.xml"_s);
    QCOMPARE(parts.properties, u"docProps/core.xml"_s);
}

void PackagePartsTest::staysWithinThePackage()
{
    const PackageParts parts =
        partsIn({{"_rels/.rels",
                  "<R>" + relationship("officeDocument", "https://a.example/main.xml", "External")
                      + relationship("core-properties", "../../../etc/passwd") + "</R>"}});
    QCOMPARE(parts.main, QString());
    QCOMPARE(parts.properties, QString());
}

ONRECORD_TEST(PackagePartsTest)
#include "tst_packageparts.moc"
