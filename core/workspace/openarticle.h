// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applying/growingreading.h"
#include "core/article/bundle.h"
#include "core/article/leftout.h"
#include "core/corrections/statedfacts.h"
#include "core/corrections/untouched.h"
#include "core/findings/care.h"
#include "core/result.h"
#include "core/storage/correctionstore.h"
#include "core/storage/sessionfile.h"
#include "core/workspace/keptnumbers.h"

#include <QSet>

namespace onrecord {

class Analyser;

/// Whether what leaves the program holds the reader's private notes.
enum class Notes { LeftOut, Included };

class OpenArticle;
using TakeOpenArticle = std::function<bool(OpenArticle &&article)>;

/// What an article is with other findings, before it is shown so (OpenArticle::withReplaced()).
struct ReplacedAnalysis
{
    Analysis analysis;
    GrowingReading readings; ///< of analysis
    Reading reading;
    int changesBefore = 0; ///< of the article, until this was made
};

/// An article somebody works on: what was published, what the machine found in it, what readers
/// said of it, and the Reading these come to. Window and command line work through it; it knows
/// neither.
///
///     Result<OpenArticle> article = OpenArticle::read(bytes, path, &store);
///     article->analyseWith(analyser);
///     article->readStore();
///     article->correct(correctionOn(article->reading(), statement, Reject{}), now);
///     exported(ExportFormat::Html, *article, {}, {}, now); // exporting/exportformat.h
///
/// Dates are read against the day of publication. Where a correction gives another day than the
/// one the analysis was made with, brings a block back, leaves one out or says that other words are
/// the headline, isAnalysed() is false until the article was analysed again; meanwhile the reading has
/// the old analysis, or none for other blocks, and is incomplete.
///
/// What came with an exported page is somebody else's: nothing in it is believed about another
/// article or about the store, and it stays the page's until takeOver().
///
/// Belongs to one thread at a time.
class OpenArticle
{
public:
    /// An article without a word.
    OpenArticle() = default;
    /// \a path may be empty. \a store keeps the corrections and must outlive this; nullptr: they
    /// are kept here alone.
    /// \a number: which one of a file of several it is, from 1; 0 for the only one. An article that carries a session
    /// (carriedsession.h) is opened as it was saved.
    explicit OpenArticle(const Article &article, const QString &path = {},
                         CorrectionStore *store = nullptr, int number = 0);
    /// As it was saved: with the corrections and the analysis of that time, which is not made again
    /// as long as the day of publication stays what it was.
    explicit OpenArticle(const SavedSession &saved, const QString &path = {},
                         CorrectionStore *store = nullptr);

    /// Opens the bytes of a file: an article, or a page Onrecord exported. \a path tells Markdown
    /// from plain text and names the file in errors, which are those of readArticle() and
    /// readExportedPage(). \a published is the day of an article that does not say its own; a
    /// page is left as it was saved.
    static Result<OpenArticle> read(const QByteArray &bytes, const QString &path,
                                    CorrectionStore *store = nullptr, QDate published = {});
    /// Opens each article of the bytes of a file and gives it to \a take, in the file's order, until that
    /// says false. Otherwise like read(), without a store.
    static Result<BundleCounts> readEach(const QByteArray &bytes, const QString &path,
                                         QDate published, const TakeOpenArticle &take);
    /// Opens text that comes from no file.
    static Result<OpenArticle> fromText(const QString &text, CorrectionStore *store = nullptr);

    const QString &path() const { return m_path; } ///< empty for text
    bool cameAsPage() const { return m_fromPage; } ///< alone or within another file
    /// The article with the day of publication, the facts and the blocks that are said now: what is
    /// to be analysed.
    const Document &document() const { return m_document; }
    /// Another number whenever the blocks of document() have become others.
    int revision() const { return m_revision; }
    /// What is shown: the reader's own corrections, and those that came with the page.
    const CorrectionLog &log() const { return m_both ? *m_both : m_own; }
    /// Made when it is first asked for after a change; valid until the next one.
    const Reading &reading() const;

    /// What is shown where nobody said anything. Kept until something else is found, or in other text; valid until then.
    const Untouched &untouched() const;
    /// What an export shows: the reading, without private notes where they are left out.
    Reading readingToShare(Notes notes) const;
    /// What an export carries, for the article to be opened again as it is shown now: the
    /// corrections in force, and of those that were taken back no more than that.
    SavedSession saved(Notes notes) const;

    /// False at first, and again when another day of publication is said.
    bool isAnalysed() const { return m_analysedDay == m_document.article().published; }
    /// \a found is the analysis of document() as it is now. Actors who had a number in what was found
    /// before, or in keepNumbersOf(), keep it.
    void takeAnalysis(const Analysis &found);
    /// This is what \a former is now, read again: where they are versions of one article, actors keep the
    /// numbers they had there. To be told before the analysis is taken.
    void keepNumbersOf(const OpenArticle &former);
    /// The same for \a numbered, what numbered() was when the article with the text \a textSha256 was closed (may be
    /// empty: unknown). Does nothing where the article is analysed; of another text it does nothing either where what is
    /// found then has few of those who are in it.
    void keepNumbers(const QStringList &numbered, const QByteArray &textSha256 = {});
    /// Actor::ids by their numbers, empty where nobody has one.
    QStringList numbered() const { return numbers().all; }
    /// \a found, another analysis of document() than is shown, takes its place. What readers said something
    /// of stays as it is shown, and so do the statements \a lookedAt, Statement::ids of reading()
    /// (keptfindings.h). \a care: how \a found was read, where what is shown was read the other way.
    void replaceAnalysis(const Analysis &found, const QSet<QString> &lookedAt,
                         Care care = Care::Careful);
    /// What replaceAnalysis() would make of the article, which takes a while, to be shown later.
    ReplacedAnalysis withReplaced(const Analysis &found, const QSet<QString> &lookedAt,
                                  Care care) const;
    /// Shows \a replaced, withReplaced() of this article. False, and nothing is changed, where anything was found, said
    /// or taken back since.
    bool takeReplaced(ReplacedAnalysis &&replaced);
    /// Does nothing where the article is analysed.
    void analyseWith(const Analyser &analyser);

    /// Makes the corrections of \a log the reader's own, each once.
    void unite(const CorrectionLog &log);
    /// Shows the corrections of \a log, which have no withdrawn ones, as somebody else's, like those that
    /// come with a page. Until takeOver() they are nobody's to keep: taking one back and putting it in
    /// force again stays here as well.
    void receive(const CorrectionLog &log);
    /// Adds those the store has of this article, and has it note that this text, if it is new to it,
    /// is a version of it. The store is asked until it has answered once; then, and without a store,
    /// this does nothing.
    Result<void> readStore();
    bool isStoreRead() const { return !m_store || m_storeRead; }
    /// Whether the store had corrections of the article when it was read, and had not noted this version at
    /// this path before; false of a page, which is never noted when it is read.
    bool isNewVersion() const { return m_isNewVersion; }
    /// Asks the store again where others changed it since. True where that changed the log.
    Result<bool> refresh();

    /// Stores \a correction, then puts it in force; likewise withdraw(). When these fail nothing
    /// has been stored, and no correction has come into force or out of it. The store is read
    /// first, if it was not, and given those lines of the log that it has not got.
    Result<void> correct(const Correction &correction, const QDateTime &at);
    Result<void> withdraw(QUuid correction, const QDateTime &at);

    /// The corrections in force that came with the page and are not the reader's own: somebody
    /// else said so. They are shown, but the store has none of them. Behind them the reader's own that
    /// the page takes back, which is as little the reader's word; correct() puts one in force again.
    QList<Correction> received() const;
    bool isReceived(QUuid correction) const;
    /// Whether it is in force, or was made, because the page says so: isReceived(), but for what was received later.
    bool cameWithPage(QUuid correction) const;
    /// Whether it is taken back, and by the page rather than by the reader.
    bool isTakenBackByPage(QUuid correction) const;
    /// Makes them the reader's own, stored like any.
    Result<void> takeOver();

    /// Another article that has corrections and that this one may have been, or that was at this path
    /// before (KeptCorrections::formerly); nothing of it is here.
    const std::optional<ArticleRecord> &formerly() const { return m_formerly; }
    /// Whether formerly() was at this path.
    bool isFormerHere() const { return m_formerly && m_formerly->path == record().path; }
    /// Says that this article is a version of that one, and takes its corrections.
    Result<void> takeFormer();
    /// Gives the store all corrections again: it is a new one.
    Result<void> storeAgain();
    /// Says that the article, if the store knows it, is at \a path as well.
    Result<void> notePlace(const QString &path);

private:
    void openSaved(const SavedSession &saved);
    Result<void> prepareStore();
    void noteVersion(const KeptCorrections &kept);
    Result<void> added(const std::optional<LogEntry> &line, const Correction *correction);
    void addOwn(const CorrectionLog &log);
    bool isLent(QUuid correction) const;
    QString reader() const { return m_store ? m_store->reader() : QString(); }
    void logChanged();
    void takeStated();
    void setAnalysis(Analysis found);
    KeptNumbers numbers() const;
    bool hasBlocksAsRead() const;
    const ArticleRecord &record() const;

    Article m_article; ///< as it was read
    QString m_path;
    int m_number = 0; ///< in a file of several, from 1
    bool m_fromPage = false;
    QList<BlockChoice> m_choices; ///< of readers, in force, as are those below
    QList<SetFact> m_facts;
    int m_revision = 0;
    int m_changes = 0; ///< of what reading() follows from
    Document m_document; ///< m_article as readers say it is
    Analysis m_analysis;
    std::optional<QDate> m_analysedDay; ///< of the document m_analysis was made of
    KeptNumbers m_numbers; ///< those of actors before there was m_analysis
    CorrectionLog m_own; ///< the reader's
    CorrectionLog m_received; ///< what came with the page, or was received later
    QSet<QUuid> m_lent; ///< those that were received later
    std::optional<CorrectionLog> m_both; ///< absent where nothing came with a page
    mutable GrowingReading m_readings;
    mutable std::optional<Reading> m_reading; ///< the last one; absent after a change
    mutable std::optional<Untouched> m_untouched; ///< once asked for

    CorrectionStore *m_store = nullptr; // Not owned.
    mutable std::optional<ArticleRecord> m_record; ///< made when it is first asked for
    std::optional<ArticleRecord> m_formerly;
    bool m_storeRead = false; ///< m_own has all that the store had
    bool m_isNewVersion = false;
    bool m_storeBehind = false; ///< m_own has lines that the store has not
};

} // namespace onrecord
