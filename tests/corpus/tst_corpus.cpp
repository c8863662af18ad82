// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole articles of our own, each of another subject and layout, with what a careful reader finds
// marked in the text (tests/support/markedtext.h):
//
//     ⟦ana-ruiz:“We stay,”⟧       a part of a statement, by the name of its speaker
//     ⟦d-2026-11-06:tomorrow⟧    a date and its TIMEX3 value in lower case
//
// All people and places in them are invented.
#include "core/article/articlereader.h"
#include "core/findings/analysis.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// "Ana Ruiz" as it stands in a mark: ana-ruiz.
static QString markNameOf(const QString &actor)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    const QStringList words = actor.toLower().split(others, Qt::SkipEmptyParts);
    return words.isEmpty() ? u"nobody"_s : words.join(u'-');
}

static QString nameOf(const Analysis &analysis, const Statement &statement)
{
    QStringList names;
    for (const QString &id : statement.actors) {
        const auto actor = std::find_if(analysis.actors.begin(), analysis.actors.end(),
                                        [&id](const Actor &each) { return each.id == id; });
        if (actor != analysis.actors.end())
            names.append(markNameOf(actor->name));
    }
    return names.isEmpty() ? u"nobody"_s : names.join(u"+"_s);
}

static bool isDate(const QString &mark)
{
    return mark.startsWith(u"d-"_s);
}

/// What a mark or a finding says, one line each, so that lists of them compare legibly.
static QString lineOf(Span span, const QString &name, QStringView text)
{
    return u"%1 %2: %3"_s.arg(span.begin, 5).arg(name, span.in(text).toString().simplified());
}

class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Result<Resources> loaded = Resources::load();
        QVERIFY(loaded);
        m_resources = *loaded;
    }

    void holdsSixArticles() { QVERIFY(articles().size() >= 6); }

    void findsWhoSaidWhat_data() { addArticles(); }
    void findsWhoSaidWhat();
    void readsDates_data() { addArticles(); }
    void readsDates();

private:
    static QStringList articles()
    {
        return QDir(QStringLiteral(ONRECORD_CORPUS))
            .entryList({u"*.txt"_s, u"*.md"_s}, QDir::Files);
    }

    static void addArticles()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : articles())
            QTest::newRow(qPrintable(file)) << file;
    }

    static MarkedText read(const QString &name)
    {
        QFile file(QDir(QStringLiteral(ONRECORD_CORPUS)).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be opened", qPrintable(file.fileName()));
        return MarkedText::parse(QString::fromUtf8(file.readAll()));
    }

    Resources m_resources;
};

void CorpusTest::findsWhoSaidWhat()
{
    QFETCH(QString, file);
    const MarkedText expected = read(file);
    const Document document(readArticle(expected.text.toUtf8(), file).value());
    QCOMPARE(document.text(), expected.text);

    QStringList wanted;
    for (const auto &[name, span] : expected.named) {
        if (!isDate(name))
            wanted.append(lineOf(span, name, expected.text));
    }
    const Analysis analysis = analyse(document, m_resources);
    QStringList found;
    for (const Statement &statement : analysis.statements) {
        for (const Span part : statement.content)
            found.append(lineOf(part, nameOf(analysis, statement), expected.text));
    }
    QStringList differences;
    for (const QString &line : std::as_const(wanted)) {
        if (!found.removeOne(line))
            differences.append(u"not found "_s + line);
    }
    for (const QString &line : std::as_const(found))
        differences.append(u"found but not meant "_s + line);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void CorpusTest::readsDates()
{
    QFETCH(QString, file);
    const MarkedText expected = read(file);
    const Document document(readArticle(expected.text.toUtf8(), file).value());
    const Analysis analysis = analyse(document, m_resources);

    int dates = 0;
    for (const auto &[name, span] : expected.named) {
        if (!isDate(name))
            continue;
        ++dates;
        QStringList values;
        for (const DateExpression &date : analysis.dates) {
            if (date.span.begin < span.end && span.begin < date.span.end)
                values.append(date.value.toLower());
        }
        QCOMPARE(values.join(u' '), name.mid(2));
    }
    QVERIFY2(dates > 0, "an article without a date tests nothing here");
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
