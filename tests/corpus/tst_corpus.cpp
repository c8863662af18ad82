// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole articles of our own, each of another subject and layout, a folder each. expected.txt (or
// .md) has what a careful reader finds, marked in the text (tests/support/markedtext.h):
//
//     ⟦ana-ruiz:“We stay,”⟧       a part of a statement, by the name of its speaker
//     ⟦d-2026-11-06:tomorrow⟧    a date and its TIMEX3 value in lower case
//
// notes.md says why the article is there. misses.txt, where there is one, has what is known to go
// wrong, a line each, as the test tells it: it must go wrong in just that way, so that what gets
// better is noticed and the line taken out.
//
// All people and places in them are invented.
#include "core/analysis/analyse.h"
#include "core/article/articlereader.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// "Ána Ruiz" as it stands in a mark: ana-ruiz.
static QString markNameOf(const QString &actor)
{
    static const QRegularExpression accents(u"\\p{M}+"_s);
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    const QString plain = actor.normalized(QString::NormalizationForm_D).toLower().remove(accents);
    const QStringList words = plain.split(others, Qt::SkipEmptyParts);
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
    return u"%1: %2"_s.arg(name, span.in(text).toString().simplified());
}

/// How lines about dates begin.
static constexpr QLatin1StringView notRead = "not read "_L1;

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

    void holdsTwelveArticles() { QVERIFY(articles().size() >= 12); }

    void tellsWhyItIsThere_data() { addArticles(); }
    void tellsWhyItIsThere();
    void findsWhoSaidWhat_data() { addArticles(); }
    void findsWhoSaidWhat();
    void readsDates_data() { addArticles(); }
    void readsDates();

private:
    static QDir corpus() { return QDir(QStringLiteral(ONRECORD_CORPUS)); }

    /// Paths of the marked articles, "harbour/expected.txt".
    static QStringList articles()
    {
        QStringList found;
        for (const QString &folder : corpus().entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &file : QDir(corpus().filePath(folder)).entryList(QDir::Files)) {
                if (file.startsWith("expected."_L1))
                    found.append(folder + u'/' + file);
            }
        }
        return found;
    }

    static void addArticles()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : articles())
            QTest::newRow(qPrintable(file.section(u'/', 0, 0))) << file;
    }

    static QString contentsOf(const QString &name)
    {
        QFile file(corpus().filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static MarkedText read(const QString &name) { return MarkedText::parse(contentsOf(name)); }

    /// The lines of misses.txt beside the article \a file that are about dates, or the others.
    static QStringList missesOf(const QString &file, bool ofDates)
    {
        QStringList misses = contentsOf(file.section(u'/', 0, 0) + "/misses.txt"_L1)
                                 .split(u'\n', Qt::SkipEmptyParts);
        misses.removeIf(
            [ofDates](const QString &line) { return line.startsWith(notRead) != ofDates; });
        return misses;
    }

    /// Fails for what goes wrong and is not known to, and for what is and does no longer.
    static void compareWithMisses(QStringList differences, QStringList known)
    {
        known.removeIf([&differences](const QString &line) { return differences.removeOne(line); });
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        QVERIFY2(known.isEmpty(),
                 qPrintable("goes wrong no longer, so take it out of misses.txt:\n"_L1
                            + known.join(u'\n')));
    }

    Resources m_resources;
};

void CorpusTest::tellsWhyItIsThere()
{
    QFETCH(QString, file);
    const QString notes = contentsOf(file.section(u'/', 0, 0) + "/notes.md"_L1);
    QVERIFY(notes.startsWith("# "_L1));
    QVERIFY(notes.contains("invented"_L1));
}

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
    compareWithMisses(differences, missesOf(file, false));
}

void CorpusTest::readsDates()
{
    QFETCH(QString, file);
    const MarkedText expected = read(file);
    const Document document(readArticle(expected.text.toUtf8(), file).value());
    const Analysis analysis = analyse(document, m_resources);

    int dates = 0;
    QStringList differences;
    for (const auto &[name, span] : expected.named) {
        if (!isDate(name))
            continue;
        ++dates;
        QStringList values;
        for (const DateExpression &date : analysis.dates) {
            if (date.span.begin < span.end && span.begin < date.span.end)
                values.append(date.value.toLower());
        }
        if (values.join(u' ') != name.mid(2))
            differences.append(notRead + lineOf(span, name, expected.text) + " as "_L1
                               + values.join(u' '));
    }
    QVERIFY2(dates > 0, "an article without a date tests nothing here");
    compareWithMisses(differences, missesOf(file, true));
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
