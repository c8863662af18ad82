// SPDX-License-Identifier: GPL-3.0-or-later
// An article that is edited, moved and copied between two openings, without a correction in between.
#include "core/corrections/anchoring.h"
#include "core/storage/memorystore.h"
#include "core/workspace/openarticle.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ferry = "Title: Ferry sails again\n\n"
                         "\xf0\x9f\x98\x80 \xe2\x80\x9cWe stay,\xe2\x80\x9d said Ana Ruiz on "
                         "Monday.\n";

} // namespace

class OpenArticleVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsAVersionThatWasOnlyRead();
    void tellsAVersionThatIsNewOnce();
    void notesNoVersionForAPage();

private:
    OpenArticle read(const QByteArray &bytes, const QString &path);

    std::unique_ptr<MemoryStore> m_store;
    OpenArticle m_before; ///< corrected
};

OpenArticle OpenArticleVersionsTest::read(const QByteArray &bytes, const QString &path)
{
    OpenArticle article = OpenArticle::read(bytes, path, m_store.get()).value();
    if (!article.readStore())
        qFatal("not read");
    return article;
}

void OpenArticleVersionsTest::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_before = read(ferry, u"/news/ferry.txt"_s);
    QVERIFY(m_before.correct(correctionOf(SetPublished{QDate(2025, 3, 6)}),
                             QDateTime(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC)));
}

/// Each reading is at a place or of a text that the store does not know yet.
void OpenArticleVersionsTest::followsAVersionThatWasOnlyRead()
{
    const QByteArray edited = ferry + "\nIt leaves at \xf0\x9f\x95\x99 noon.\n";
    const QString moved = u"/elsewhere/ferry 😀.txt"_s;
    QVERIFY(read(edited, u"/news/ferry.txt"_s).log() == m_before.log());
    QVERIFY(read(edited, moved).log() == m_before.log());
    QVERIFY(read(edited + "\nOr later.\n", moved).log() == m_before.log());
    // Another article at the path is none of its versions, there or elsewhere.
    const QByteArray bakers = "Bakers strike\n\nNo bread until Friday.\n";
    QVERIFY(read(bakers, moved).log().isEmpty());
    QVERIFY(read(bakers, u"/elsewhere/bakers.txt"_s).log().isEmpty());
}

/// What a page says it is counts only with a change the reader makes.
void OpenArticleVersionsTest::tellsAVersionThatIsNewOnce()
{
    const QString path = u"/news/ferry.txt"_s;
    QVERIFY(!m_before.isNewVersion());
    QVERIFY(!read(ferry, path).isNewVersion());
    QVERIFY(read(ferry + "\nAt noon.\n", path).isNewVersion());
    QVERIFY(!read(ferry + "\nAt noon.\n", path).isNewVersion());
}

void OpenArticleVersionsTest::notesNoVersionForAPage()
{
    const QString path = u"/out/page.html"_s;
    QVERIFY(m_before.notePlace(path));
    SavedSession sent = m_before.saved(Notes::LeftOut);
    sent.log = {};
    sent.article.text += u" 😀 Edited by somebody else."_s;
    sent.article.textSha256.clear();
    sent.article.sourceSha256.clear();
    OpenArticle page(sent, path, m_store.get());
    QVERIFY(page.readStore());
    QVERIFY(page.log() == m_before.log());
    QVERIFY(m_store->corrections(recordOf(sent.article, u"/elsewhere/page.html"_s))->log.isEmpty());
}

ONRECORD_TEST(OpenArticleVersionsTest)
#include "tst_openarticle_versions.moc"
