// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader corrected comes back from an export to the article without corrections, and from a part of it nothing.

#include "core/corrections/topicnames.h"
#include "core/importing/markedfile.h"
#include "core/importing/marksagainst.h"
#include "tests/support/everycorrection.h"
#include "tests/support/ownexports.h"
#include "tests/support/roomtests.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace onrecord;
using test::addFormats;
using test::lettersAt;
using test::noon;
using test::rich;

class BroughtBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();

    void bringCuesAndSourcesBack();
    void bringTopicsBack();
    void bringSpeakersBack();
    void bringConfirmationsBack();
    void bringFlagsBack();
    void bringDatesBack();
    void bringClaimsBack();
    void areTakenWholeOrNotAtAll();

private:
    using Told = std::function<QStringList(const Reading &)>;
    OpenArticle opened(const QString &text) { return test::openedArticle(text, *m_analyser); }
    void bringBack(const QList<QByteArray> &corrections, const Told &told,
                   const QList<ExportFormat> &without = {});

    std::optional<Analyser> m_analyser;
    QList<OpenArticle> m_articles;
};

/// Each test is run for each format.
void BroughtBackTest::initTestCase_data()
{
    addFormats();
}

void BroughtBackTest::initTestCase()
{
    if (m_analyser)
        return;
    Result<Analyser> loaded = Analyser::load();
    QVERIFY(loaded);
    m_analyser = *std::move(loaded);
    const auto texts = test::texts(QStringLiteral(ONRECORD_KINDS));
    QVERIFY(texts.size() > 100);
    m_articles.append(opened(rich));
    m_articles.append(opened(u"  \n “We stay 😀,” said Ana Ruiz, the mayor of Vik, on Monday."_s));
    for (qsizetype number = 0; number < texts.size(); number += 9)
        m_articles.append(opened(texts[number].second));
}

namespace {

/// \a untouched, after it took what the export of \a article brings; nothing where that cannot be read.
std::optional<OpenArticle> broughtTo(OpenArticle untouched, const OpenArticle &article,
                                     ExportFormat format)
{
    const auto file = readMarks(exported(format, article, u"pier"_s, {}, noon), u"marks"_s);
    if (!file)
        return std::nullopt;
    const MarksAgainst against =
        marksAgainst(untouched.reading(), placedOn(untouched.document(), *file));
    for (const Correction &each : against.corrections) {
        if (!untouched.correct(each, noon))
            return std::nullopt;
    }
    return untouched;
}

} // namespace

/// What \a told tells of an article with one of \a corrections, by the names of test::everyCorrection(), it tells too
/// of the article without it that took what the export brings. Of formats that are \a without a place for it nothing
/// comes.
void BroughtBackTest::bringBack(const QList<QByteArray> &corrections, const Told &told,
                                const QList<ExportFormat> &without)
{
    QFETCH_GLOBAL(ExportFormat, format);
    const bool hasPlace = !without.contains(format);
    QStringList failed;
    qsizetype brought = 0;
    for (const OpenArticle &untouched : std::as_const(m_articles)) {
        for (qsizetype number = 0; number < untouched.reading().statements.size(); ++number) {
            for (const test::SaidOnce &once : test::everyCorrection(number)) {
                OpenArticle article = untouched;
                const auto correction = corrections.contains(once.name)
                    ? once.say(article.reading())
                    : std::optional<Correction>();
                if (!correction)
                    continue;
                QVERIFY(article.correct(*correction, noon));
                const std::optional<OpenArticle> back = broughtTo(untouched, article, format);
                QVERIFY(back);
                const QStringList before = told(untouched.reading());
                const QStringList corrected = told(article.reading());
                const QStringList after = told(back->reading());
                brought += corrected != before;
                if (after != (hasPlace ? corrected : before))
                    failed << u"%1 of %2: %3 / %4"_s.arg(
                        QLatin1StringView(once.name), QString::number(number),
                        corrected.join(u" | "_s), after.join(u" | "_s));
            }
        }
    }
    QVERIFY2(failed.isEmpty(), qPrintable(u'\n' + failed.join(u'\n')));
    QVERIFY(brought > 12);
}

void BroughtBackTest::bringCuesAndSourcesBack()
{
    bringBack({"cue", "cue with a blank", "source", "source with a blank"},
              [](const Reading &reading) {
                  QStringList letters;
                  for (const ReadStatement &read : reading.statements) {
                      for (const Spans &spans : {read.statement.cue, read.statement.source}) {
                          QString places;
                          for (const qsizetype at : lettersAt(reading.document.text(), spans))
                              places += QString::number(at) + u' ';
                          letters << places;
                      }
                  }
                  return letters;
              },
              {ExportFormat::Refi});
}

void BroughtBackTest::bringTopicsBack()
{
    bringBack({"topic", "no topic", "name of a topic", "merge of topics"},
              [](const Reading &reading) {
                  QStringList topics;
                  for (const ReadStatement &read : reading.statements)
                      topics << topicOf(reading, read.statement.id);
                  return topics;
              },
              {ExportFormat::Brat});
}

void BroughtBackTest::bringSpeakersBack()
{
    QFETCH_GLOBAL(ExportFormat, format);
    bringBack({"nobody", "somebody new", "two new ones"}, [format](const Reading &reading) {
        QStringList speakers;
        for (const ReadStatement &read : reading.statements) {
            QStringList own;
            for (const QString &id : read.statement.actors) {
                const Actor &actor = reading.actor(id)->actor;
                // CSV has the kind of the first.
                const bool hasKind = format != ExportFormat::Csv || own.isEmpty();
                own << actor.name + u' ' + QString::number(hasKind ? int(actor.kind) : -1);
            }
            speakers << own.join(u", "_s);
        }
        return speakers;
    });
}

void BroughtBackTest::bringConfirmationsBack()
{
    bringBack({"confirm"}, [](const Reading &reading) {
        QStringList states;
        for (const ReadStatement &read : reading.statements)
            states << QString::number(int(read.state));
        return states;
    });
}

void BroughtBackTest::bringFlagsBack()
{
    bringBack({"flag"},
              [](const Reading &reading) {
                  QStringList flags;
                  for (const ReadStatement &read : reading.statements)
                      flags << (read.flagged ? u"x"_s : u"-"_s);
                  return flags;
              },
              {ExportFormat::W3c, ExportFormat::Brat, ExportFormat::Csv, ExportFormat::Tei,
               ExportFormat::Refi});
}

void BroughtBackTest::bringDatesBack()
{
    bringBack({"date"},
              [](const Reading &reading) {
                  QStringList dates;
                  for (const ReadDate &read : reading.dates)
                      dates << u"%1-%2 %3 %4"_s.arg(read.date.span.begin)
                                   .arg(read.date.span.end)
                                   .arg(read.date.value)
                                   .arg(int(read.date.role));
                  return dates;
              },
              {ExportFormat::W3c, ExportFormat::Brat, ExportFormat::Csv, ExportFormat::Refi});
}

void BroughtBackTest::bringClaimsBack()
{
    bringBack({"claim", "no claim"},
              [](const Reading &reading) {
                  QStringList claims;
                  for (const Claim &claim : reading.claims)
                      claims << u"%1-%2 %3 %4"_s.arg(claim.span.begin)
                                    .arg(claim.span.end)
                                    .arg(claim.statement)
                                    .arg(claim.checkworthy);
                  return claims;
              },
              {ExportFormat::W3c, ExportFormat::Brat, ExportFormat::Csv, ExportFormat::Tei,
               ExportFormat::Refi});
}

/// Cut anywhere, a file is refused or brings all that the whole one brings. Lines of brat and rows of tables do not tell
/// how many are to come, so it is not cut behind one of those.
void BroughtBackTest::areTakenWholeOrNotAtAll()
{
    QFETCH_GLOBAL(ExportFormat, format);
    const bool isOfLines = format == ExportFormat::Csv || format == ExportFormat::Brat;
    OpenArticle corrected = opened(rich);
    const QList<test::SaidOnce> corrections = test::everyCorrection(1);
    for (const test::SaidOnce &once : corrections) {
        if (QByteArrayView(once.name) == "note")
            QVERIFY(corrected.correct(*once.say(corrected.reading()), noon));
    }
    qsizetype refused = 0;
    QStringList failed;
    for (const OpenArticle &article : {opened(rich), corrected}) {
        const QByteArray whole = exported(format, article, u"pier"_s, {Notes::Included}, noon);
        const auto all = readMarks(whole, u"marks"_s);
        QVERIFY(all);
        for (qsizetype length = 1; length < whole.size();
             length += format == ExportFormat::Html ? 997 : 13) {
            const QByteArray cut = whole.first(length);
            if (isOfLines
                && (cut.endsWith('\n') || whole.at(length) == '\n' || whole.at(length) == '\r'))
                continue;
            const auto marks = readMarks(cut, u"marks"_s);
            const bool isBeginning =
                length < (format == ExportFormat::Html ? whole.size() / 4 : 400);
            const bool isTold = marks || marks.error().fault == Fault::Damaged
                || (isBeginning && marks.error().fault == Fault::NoMarks);
            refused += !marks && marks.error().fault == Fault::Damaged;
            const bool isAll =
                marks && marks->copies == all->copies && marks->corrections == all->corrections;
            if (!isTold || (marks && !isAll))
                failed << u"%1 of %2: %3"_s.arg(length)
                              .arg(whole.size())
                              .arg(QString::fromUtf8(cut.right(40)));
        }
    }
    QVERIFY2(failed.isEmpty(), qPrintable(u'\n' + failed.join(u'\n')));
    QVERIFY(refused > 12);
}

ONRECORD_TEST(BroughtBackTest)
#include "tst_broughtback.moc"
