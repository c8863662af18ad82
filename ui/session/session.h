// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "core/exporting/exportformat.h"
#include "core/result.h"
#include "core/workspace/bundle.h"
#include "core/workspace/openarticle.h"
#include "ui/session/correctioncommand.h"
#include "ui/session/sessioncare.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace onrecord {

struct VersionComparison;
struct VersionFile;

/// The open article for the window: an OpenArticle, the thread that analyses it, and what can be
/// undone. Holds no widget; says what changed. Everything a reader does to findings goes through
/// here.
///
/// Other windows may work on the same article: what they say is shown within two seconds.
class Session : public QObject
{
    Q_OBJECT

public:
    /// \a store keeps the corrections. Where it fails, the session says so and refuses
    /// corrections; articles can still be read.
    explicit Session(std::unique_ptr<CorrectionStore> store, QObject *parent = nullptr);
    ~Session() override;

    /// Opens a file: an article, the first of several, or a page Onrecord exported. On failure the open
    /// article stays. The file that is open already is read again: the article of several that was open
    /// is shown, and what can be undone stays, if it is a version of the article.
    Result<void> open(const QString &path);
    /// Reads a file on a thread of its own and opens it when that is done, which opened() says, or
    /// openingFailed(). Until then the open article stays, and so does it after cancelOpening(). Whatever
    /// else is opened meanwhile cancels it, too.
    void openLater(const QString &path);
    void cancelOpening();
    /// The file that is being read; empty where none is.
    QString openingPath() const;
    /// How many articles of it have been read.
    qsizetype openingCount() const;
    /// Reads another version of the open article on a thread of its own, to be compared: versionRead()
    /// or versionFailed() follows. Another article or stopVersion() ends that.
    void readVersion(const QString &path);
    /// \a former: where the version is that stays compared; empty: none does.
    void stopVersion(const QString &former = {});
    /// Lays \a version, under the corrections of the open article and those the store has of that version,
    /// beside the open one, on a thread of its own: versionCompared() follows. Another article,
    /// stopVersion() or stopComparing() ends that.
    void compareVersion(const VersionFile &version);
    void stopComparing();
    /// Shows another article of the open file.
    void openNumber(qsizetype number);
    /// The articles of the open file; empty for pasted text and exported pages.
    const Bundle &bundle() const;
    qsizetype number() const; ///< of the open article in bundle()
    /// How many lines the reader's log has of the article \a number of bundle(): each correction, and each time that one
    /// was taken back or put in force again. Nothing where the library cannot be read.
    std::optional<qsizetype> linesAbout(qsizetype number);
    /// Opens text that came from the clipboard.
    Result<void> openText(const QString &text);
    void close();

    /// Keeps what the worker finds back until showFindings(): a window is to paint its text first.
    void holdFindings();
    void showFindings();

    /// How carefully articles are read from now on, the open one, too; Quick at first. In any case the
    /// quick findings come first. An article longer than longestReadCarefully, in UTF-16 code units, is read
    /// quickly, and a page that was exported is shown as it came, until readWith() is asked for.
    void setCare(Care care);
    static constexpr qsizetype longestReadCarefully = 200'000;
    /// Careful reading is to use the encoder in this file instead of the one that is built in.
    void setEncoder(const QString &path);
    /// Has the open article read with this care, whatever is usual, also when its file is read again.
    void readWith(Care care);
    /// Leaves the open article at what is shown until its file is read again; what is under way ends.
    void leaveAsShown();
    const ReadCare &care() const;
    /// Whether the open article is being read for the first time: nothing was found yet.
    bool isReadingFirst() const;
    /// Ends that. The article is shown without findings until it is read again: readAgain(), readWith() or
    /// opening the file once more.
    void stopReading();
    /// Begins what stopReading() ended from the start.
    void readAgain();
    /// Whether findings wait to take the place of those that are shown.
    bool areFindingsReady() const;
    /// Puts together what showReadyFindings() will show, so that this is quick. Does nothing without such findings.
    void prepareReadyFindings(const QSet<QString> &lookedAt);
    /// Whether that was done for the findings that are ready.
    bool areFindingsPrepared() const;
    /// Shows them. The statements \a lookedAt, Statement::ids of reading(), and what readers said something
    /// of stay as they are (OpenArticle::replaceAnalysis()).
    void showReadyFindings(const QSet<QString> &lookedAt);

    bool isOpen() const;
    QString path() const; ///< empty for pasted text
    bool isExportedPage() const; ///< the open article came as a page that Onrecord exported
    const Document &document() const;
    /// OpenArticle::keepNumbers() of the article that was opened last, and its OpenArticle::numbered().
    void keepNumbers(const QStringList &numbered, const QByteArray &textSha256);
    QStringList numbered() const;
    const Reading &reading() const; ///< incomplete until the worker has answered

    /// The statement anchored for a correction of \a change on it. \a statement is a
    /// Statement::id of reading().
    Correction correctionOf(const QString &statement, Change change) const;
    /// A correction about an actor or the article.
    Correction correctionOf(Change change) const;
    /// A new statement on \a content.
    Correction newStatement(const Spans &content, const QList<ActorRef> &speakers,
                            VerbKind verb) const;
    /// These places of the text as a correction names them.
    Anchors anchored(const Spans &spans) const;
    /// How a correction names the actor with this id of reading().
    ActorRef reference(const QString &actor) const;

    /// Written beside the corrections made from now on; may be empty.
    void setReaderName(const QString &name);
    const QString &readerName() const;

    /// Stores \a correction and puts it in force, as a step that can be undone. False where it
    /// could not be stored (failed() says why); then nothing has changed.
    bool correct(const Correction &correction);
    /// The same for \a step, which is called \a text. Where only some of it could be stored, that
    /// much is the step.
    bool take(const CorrectionStep &step, const QString &text);
    /// Takes \a step in the place of the last one, which it contains, so that both are undone at once.
    /// False where it could not be stored (failed() says why).
    bool widenLast(const CorrectionStep &step, const QString &text);
    /// \a correction with the reader's name and the time.
    Correction signedNow(Correction correction) const;
    /// Take the last step back, or take it again. Where that cannot be stored (failed() says why)
    /// the step has not been taken. Nothing happens where there is no such step.
    void undo();
    void redo();
    /// Everything readers said of the article, in force or not.
    const CorrectionLog &log() const;
    /// OpenArticle::untouched().
    const Untouched &untouched() const;
    /// The steps that can be taken back, to be shown: undo() and redo() take them. Those of former
    /// times are among them, of the last hundred.
    const QUndoStack *undoStack() const;

    /// False where the last thing asked of the store failed.
    bool isStoring() const;

    /// What is shown now, and what another window said meanwhile, in \a format; \a id names the
    /// article where the format has it named.
    QByteArray exported(ExportFormat format, const QString &id, const ExportChoice &choice);
    /// The same, to be called later and on any thread: what is shown now, whatever is corrected meanwhile.
    std::function<QByteArray()> exportOf(ExportFormat format, const QString &id,
                                         const ExportChoice &choice);
    /// What is shown now, or what of it \a choice leaves in.
    Reading readingToShare(const ExportChoice &choice);
    /// exportformat.h, textBeside()
    std::optional<QByteArray> textBeside(ExportFormat format) const;
    /// Says that the article was written to \a path.
    void notePlace(const QString &path);

    /// How many corrections that came with the page or were received are in force and not the reader's own.
    qsizetype receivedCount() const;
    bool isReceived(QUuid correction) const;
    /// OpenArticle::cameWithPage(), OpenArticle::isTakenBackByPage().
    bool cameWithPage(QUuid correction) const;
    bool isTakenBackByPage(QUuid correction) const;
    /// Shows \a corrections as somebody else's, as a step that can be undone and is called \a text.
    void receive(const QList<Correction> &corrections, const QString &text);
    /// Makes them the reader's own. False where they could not be stored (failed() says why).
    bool takeOverReceived();
    /// OpenArticle::isNewVersion().
    bool isNewVersion() const;
    /// The title of the article that this one may have been, or that was at this path before, and that
    /// has corrections, which are kept with it. Nothing where there is none.
    std::optional<QString> formerTitle() const;
    /// Whether that article was at this path.
    bool isFormerHere() const;
    /// Says that the open article is a version of that one, and takes its corrections.
    bool takeFormer();

    /// Puts a library that is damaged aside and begins a new one with what can be read of it.
    Result<PutAside> putLibraryAside();

Q_SIGNALS:
    void openingChanged(); ///< openingPath() is another
    void opened(const QString &path); ///< after openLater(); documentChanged() has been emitted
    void openingFailed(const onrecord::Error &error);
    void versionRead(const onrecord::VersionFile &version);
    void versionFailed(const onrecord::Error &error);
    void versionCompared(const onrecord::VersionComparison &comparison); ///< with reading()
    void bundleChanged(); ///< another file, whose articles bundle() has; documentChanged() follows
    void documentChanged(); ///< another article; reading() is new too, and empty
    /// The same article has other blocks, as a reader said; readingChanged() follows.
    void blocksChanged();
    void readingChanged(); ///< the analysis arrived, or a correction was laid over it or taken off
    /// undo() took back what was said of \a statement, first or alone; empty: of the article or an actor.
    void takenBack(const QString &statement);
    void careChanged(); ///< care() is another
    /// Other findings can take the place of those shown; whoever shows them says when (showReadyFindings()).
    void findingsReady();
    /// A correction could not be stored, the store not be read, or the article not be analysed.
    void failed(const onrecord::Error &error);
    void storingAgain(); ///< after failed(), something could be stored
    void storeRead(); ///< receivedCount(), formerTitle() are known now

private:
    bool takeLastBack();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace onrecord
