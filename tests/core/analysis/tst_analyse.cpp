// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyse.h"
#include "core/article/markeduptext.h"
#include "core/formats/articlereader.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

#include <array>
#include <thread>

using namespace onrecord;
using namespace Qt::StringLiterals;

static Document documentOf(const QString &text)
{
    return Document(articleFromText(text).value());
}

class AnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Result<Resources> loaded = Resources::load();
        QVERIFY(loaded);
        m_resources = *loaded;
    }

    void everySpanLiesInTheText_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("plain") << u"The gate is shut, Ana Ruiz said. “Nobody came,” she added."_s;
        QTest::newRow("beyond the BMP")
            << u"😀 “𝒜 gate 😀,” Ana 𝒜ruiz said, adding that 😀 was shut."_s;
        QTest::newRow("marks alone") << u"“” ‘’ «» \"\" '' „“ said said said , , . “"_s;
        QTest::newRow("lone surrogate")
            << u"Ana said that "_s + QChar(0xD83D) + u" “"_s + QChar(0xDE00);
    }

    void everySpanLiesInTheText()
    {
        QFETCH(QString, text);
        const Document document = documentOf(text);
        const Analysis analysis = analyse(document, m_resources);
        for (const Statement &statement : analysis.statements) {
            QVERIFY(lieIn(statement.content, text));
            QVERIFY(lieIn(statement.cue, text));
            QVERIFY(lieIn(statement.source, text));
            QVERIFY(lieIn(statement.evidence, text));
            QVERIFY(std::is_sorted(statement.content.begin(), statement.content.end()));
        }
        for (const Actor &actor : analysis.actors) {
            for (const Mention &mention : actor.mentions)
                QVERIFY(lieIn({mention.span}, text));
        }
    }

    void findsAQuotationOverBrokenLines_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("two blanks") << u"“We stay.  \nAll 😀 of us,” said Lena Orr."_s;
        QTest::newRow("a backslash") << u"“We stay.\\\nAll 😀 of us,” said Lena Orr."_s;
        QTest::newRow("straight marks") << u"\"We stay.  \nAll 😀 of us,\" said Lena Orr."_s;
        QTest::newRow("entities")
            << u"&ldquo;We stay.  \nAll 😀 of us,&#8221; said **Lena** Orr[^1]."_s;
        QTest::newRow("in a list") << u"- “We stay.<br>\n  All 😀 of us,” said Lena Orr."_s;
        QTest::newRow("a soft break") << u"> “We stay. \n> All 😀 of us,” said Lena *Orr*[^n]."_s;
    }

    void findsAQuotationOverBrokenLines()
    {
        QFETCH(QString, text);
        const Document document(articleFromText(text, TextFormat::Markdown).value());
        const Analysis analysis = analyse(document, m_resources);
        QCOMPARE(analysis.statements.size(), 1);
        QCOMPARE(analysis.statements[0].content.size(), 1);
        const QString words =
            shownWords(document.article(), analysis.statements[0].content.first());
        QCOMPARE(words.mid(1, words.size() - 2), u"We stay. All 😀 of us,"_s);
        QCOMPARE(analysis.actors.size(), 1);
        QCOMPARE(analysis.actors[0].name, u"Lena Orr"_s);
    }

    void markupIsPartOfNothing()
    {
        const QString text = u"“**Nobody** came,” [Ana *Ruiz*](https://example.org/said) said. "
                             "It was late, &ldquo;but not 😀 *too* late,&rdquo; she added.\n\n"
                             "```\nprint(“We stay,” said Per Berg.)\n```\n"_s;
        const Document document(articleFromText(text, TextFormat::Markdown).value());
        const Analysis analysis = analyse(document, m_resources);
        QCOMPARE(analysis.statements.size(), 2);
        const Statement &first = analysis.statements[0];
        QCOMPARE(first.kind, StatementKind::Direct);
        QCOMPARE(hull(first.content).in(text), u"“**Nobody** came,”");
        QCOMPARE(hull(first.source).in(text), u"Ana *Ruiz");
        QCOMPARE(hull(first.cue).in(text), u"said");
        QVERIFY(hull(analysis.statements[1].content).in(text).endsWith(u"late,&rdquo;"));
        QCOMPARE(analysis.actors.size(), 1);
        QCOMPARE(analysis.actors[0].name, u"Ana Ruiz"_s);
    }

    void everyStatementNamesKnownActors()
    {
        const Document document =
            documentOf(u"“Nobody came,” Ana Ruiz said.\n\nShe added that Pavel Oake had left.\n\n"
                       "Two officials denied it, and the union declined to comment."_s);
        const Analysis analysis = analyse(document, m_resources);
        QCOMPARE(analysis.statements.size(), 4);
        QStringList known;
        for (const Actor &actor : analysis.actors)
            known.append(actor.id);
        for (const Statement &statement : analysis.statements) {
            QCOMPARE(statement.actors.size(), 1);
            QVERIFY(known.contains(statement.actors.first()));
            QCOMPARE(statement.candidates.first().actor, statement.actors.first());
        }
        QCOMPARE(analysis.statements[1].actors, analysis.statements[0].actors);
        QVERIFY(analysis.statements.last().content.isEmpty());
    }

    void saysTheSameTwice()
    {
        const Document document = documentOf(u"“No,” she said. “No,” she said. “No,” he said."_s);
        const Analysis first = analyse(document, m_resources);
        QVERIFY(first == analyse(document, m_resources));
        QSet<QString> ids;
        for (const Statement &statement : first.statements)
            ids.insert(statement.id);
        QCOMPARE(ids.size(), first.statements.size());
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        const Analysis analysis =
            analyse(documentOf(u"“No,” Ana said."_s), m_resources, source.get_token());
        QVERIFY(!analysis.complete);
        QVERIFY(analysis.statements.isEmpty());
    }

    void readsInSeveralThreadsAtOnce()
    {
        const Document document = documentOf(u"“No,” said 😀 Ana Ruiz on Tuesday. She left."_s);
        const Analysis alone = analyse(document, m_resources);
        std::array<Analysis, 4> found;
        std::vector<std::thread> threads;
        for (Analysis &each : found)
            threads.emplace_back([&] { each = analyse(document, m_resources); });
        for (std::thread &thread : threads)
            thread.join();
        for (const Analysis &each : found)
            QVERIFY(each == alone);
    }

private:
    Resources m_resources;
};

ONRECORD_TEST(AnalysisTest)
#include "tst_analyse.moc"
