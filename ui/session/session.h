// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "core/result.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace onrecord {

/// The open article: document, analysis, corrections and undo. Holds no widget; says what
/// changed. Everything a reader does to findings goes through here.
///
/// The analysis runs on a worker thread; requests are numbered and stale answers dropped.
/// A correction is on disk before correct() returns.
class Session : public QObject
{
    Q_OBJECT

public:
    /// \a libraryPlace: the SQLite file corrections are kept in. Where it cannot be opened the
    /// session says libraryFailed and refuses corrections; articles can still be read.
    explicit Session(const QString &libraryPlace, QObject *parent = nullptr);
    ~Session() override;

    /// Opens a file: an article, or a page Onrecord exported. On failure the open article stays.
    Result<void> open(const QString &path);
    /// Opens text that came from the clipboard.
    Result<void> openText(const QString &text);
    void close();

    /// Keeps what the worker finds back until showFindings(): a window is to paint its text first.
    void holdFindings();
    void showFindings();

    bool isOpen() const;
    QString path() const; ///< empty for pasted text
    const Document &document() const;
    const Reading &reading() const; ///< incomplete until the worker has answered
    QUndoStack *undoStack();

    /// The statement anchored for a correction of \a change on it. \a statement is a
    /// Statement::id of reading().
    Correction correctionOf(const QString &statement, Change change) const;
    /// A correction about an actor or the article.
    Correction correctionOf(Change change) const;
    /// A new statement on \a content.
    Correction newStatement(const Spans &content, QList<ActorRef> speakers, VerbKind verb) const;
    /// These places of the text as a correction names them.
    Anchors anchored(const Spans &spans) const;
    /// How a correction names the actor with this id of reading().
    ActorRef reference(const QString &actor) const;

    /// Written beside the corrections made from now on; may be empty.
    void setReaderName(const QString &name);

    /// Pushes an undoable command; false where it could not be stored (failed() says why).
    bool correct(const Correction &correction);

    /// False since a correction could not be stored or the library not be opened.
    bool isStoring() const;

    /// The exported page of what is shown now.
    QByteArray toHtml() const;

Q_SIGNALS:
    void documentChanged(); ///< another article; reading() is new too, and empty
    void readingChanged(); ///< the analysis arrived, or a correction was laid over it or taken off
    void
    failed(const onrecord::Error
               &error); ///< a correction that could not be stored, a library that cannot be opened

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace onrecord
