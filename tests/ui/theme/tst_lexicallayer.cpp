// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/lexicallayer.h"

#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace onrecord {

class LexicalLayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void resourcesAreWellFormed_data();
    void resourcesAreWellFormed();
    void definitionIsKnown();
    void readsWhatCanBeSeen_data();
    void readsWhatCanBeSeen();
    void quotationsRunOnOnlyWhereReopened_data();
    void quotationsRunOnOnlyWhereReopened();
    void emptyParagraphHasNoRuns();
};

void LexicalLayerTest::resourcesAreWellFormed_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("definition")
        << u":/org.kde.syntax-highlighting/syntax-addons/news-article.xml"_s;
}

void LexicalLayerTest::resourcesAreWellFormed()
{
    QFETCH(QString, path);
    syntaxRepository(); // registers the resources
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void LexicalLayerTest::definitionIsKnown()
{
    const auto definition = syntaxRepository().definitionForName(u"News article"_s);
    QVERIFY(definition.isValid());
    QStringList names;
    for (const auto &format : definition.formats())
        names.append(format.name());
    for (const QString &name : {u"Quotation"_s, u"Saying"_s, u"Date"_s, u"Number"_s, u"Actor 8"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    QVERIFY(LexicalLayer().isValid());
}

static QString nameOf(LexicalKind kind)
{
    switch (kind) {
    case LexicalKind::Quotation: return u"quotation"_s;
    case LexicalKind::Saying: return u"saying"_s;
    case LexicalKind::Date: return u"date"_s;
    case LexicalKind::Number: return u"number"_s;
    }
    return {};
}

static QString withRuns(const QString &text, const QList<LexicalRun> &runs)
{
    QString marked;
    qsizetype done = 0;
    for (const LexicalRun &run : runs) {
        marked += text.mid(done, run.offset - done) + u'⟦' + nameOf(run.kind) + u':'
            + text.mid(run.offset, run.length) + u'⟧';
        done = run.offset + run.length;
    }
    return marked + text.mid(done);
}

void LexicalLayerTest::readsWhatCanBeSeen_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("nothing") << u"Rain fell on the quay."_s;
    QTest::newRow("a quotation and its verb") << u"⟦quotation:“We stay,”⟧ she ⟦saying:said⟧."_s;
    QTest::newRow("straight marks") << u"⟦quotation:\"We stay,\"⟧ she ⟦saying:said⟧."_s;
    QTest::newRow("inches are no quotation") << u"The board was ⟦number:7⟧\" wide."_s;
    QTest::newRow("nested, same marks")
        << u"⟦quotation:“They said “no” twice,”⟧ he ⟦saying:added⟧."_s;
    QTest::newRow("never closed") << u"⟦quotation:“We stay⟧"_s;
    QTest::newRow("a stray closing mark") << u"We stay,” she ⟦saying:said⟧."_s;
    QTest::newRow("a verb against a quotation mark") << u"⟦quotation:“No”⟧—⟦saying:said⟧ nobody."_s;
    QTest::newRow("a verb inside a word") << u"The saidest of aside."_s;
    QTest::newRow("days") << u"On ⟦date:Monday⟧ and ⟦date:last week⟧."_s;
    QTest::newRow("a day in full") << u"On ⟦date:17 November 2026⟧."_s;
    QTest::newRow("another order") << u"On ⟦date:November 17, 2026⟧, at noon."_s;
    QTest::newRow("years") << u"Since the ⟦date:1980s⟧ or ⟦date:2019⟧."_s;
    QTest::newRow("figures") << u"About ⟦number:2,300⟧ people, ⟦number:12 percent⟧."_s;
    QTest::newRow("after an astral character") << u"😀 ⟦quotation:“Yes 😀”⟧ he ⟦saying:said⟧."_s;
}

void LexicalLayerTest::readsWhatCanBeSeen()
{
    QFETCH(QString, marked);
    const MarkedText expected = MarkedText::parse(marked);
    const LexicalLayer::Line line = LexicalLayer().read(expected.text, {});
    QCOMPARE(withRuns(expected.text, line.runs), marked);
}

void LexicalLayerTest::quotationsRunOnOnlyWhereReopened_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::newRow("reopened") << QStringList{u"⟦quotation:“We stay.⟧"_s,
                                             u"⟦quotation:“We always did.”⟧ Rain fell."_s};
    QTest::newRow("a missing mark costs one paragraph") << QStringList{
        u"⟦quotation:“We stay.⟧"_s, u"Rain fell. ⟦quotation:“No,”⟧ he ⟦saying:said⟧."_s,
        u"He ⟦saying:denied⟧ it."_s};
    QTest::newRow("three paragraphs")
        << QStringList{u"⟦quotation:“One.⟧"_s, u"⟦quotation:“Two.⟧"_s,
                       u"⟦quotation:“Three.”⟧ So he ⟦saying:said⟧."_s};
    QTest::newRow("an empty one between")
        << QStringList{u"⟦quotation:“One.⟧"_s, u""_s, u"⟦quotation:“Two.”⟧ End."_s};
}

void LexicalLayerTest::quotationsRunOnOnlyWhereReopened()
{
    QFETCH(QStringList, paragraphs);
    LexicalLayer layer;
    LexicalLayer::State state;
    for (const QString &marked : paragraphs) {
        const QString text = MarkedText::parse(marked).text;
        const LexicalLayer::Line line = layer.read(text, state);
        QCOMPARE(withRuns(text, line.runs), marked);
        state = line.after;
    }
}

void LexicalLayerTest::emptyParagraphHasNoRuns()
{
    QVERIFY(LexicalLayer().read(u"", {}).runs.isEmpty());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::LexicalLayerTest)
#include "tst_lexicallayer.moc"
