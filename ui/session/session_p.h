// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/openarticle.h"
#include "ui/session/analysisworker.h"
#include "ui/session/fileworker.h"
#include "ui/session/session.h"
#include "ui/session/versionworker.h"

#include <QTimer>

namespace onrecord {

/// What is behind Session. session.cpp says what is shown and told, sessioncare.cpp how carefully it is
/// read, sessionfiles.cpp which article is open, sessionsteps.cpp what a reader does to it and takes back.
struct Session::Private
{
    Private(Session *session, std::unique_ptr<CorrectionStore> where)
        : q(session)
        , store(std::move(where))
    {
    }

    void open(const OpenedFile &file);
    void setBundle(const Bundle &opened, qsizetype first);
    void showNumber(const QString &path, bool again = false);
    void show(OpenArticle opened, bool again = false);
    void forgetUnknownSteps();
    void takeAnswer(const Analysis &found, Care how);
    void takeFailure(const Error &error, Care how);
    void takeAnalysis(const Analysis &found);
    void analyse(Care how);
    void readFirst();
    void readAnew();
    void dropNext();
    std::optional<Care> wantedCare() const;
    void readVersionAgain();
    void showReading();
    void updateReading(QDate dayBefore);
    template <typename Change>
    bool change(Change change);
    CorrectionStep storeStep(const CorrectionStep &step);
    void readOthers();
    bool tell(const Result<void> &stored);
    QDate day() const { return article.document().article().published; }

    Session *const q; // Not owned; owns this.
    const std::unique_ptr<CorrectionStore> store;
    QString readerName;
    bool storing = true; ///< the last thing asked of the store was done

    bool isOpen = false;
    Bundle bundle;
    qsizetype number = 0; ///< of article in bundle
    OpenArticle article;
    int shownRevision = 0; ///< of article's blocks
    Reading reading; ///< of article, as readingChanged() said last
    bool isReadingFirst = false; ///< nothing was found in article yet
    bool holding = false; ///< nobody wants findings yet
    std::optional<Analysis> held; ///< what came meanwhile

    Care usualCare = Care::Quick; ///< setCare()
    std::optional<Care>
        askedCare; ///< readWith(), of the open article and of the file when it is read again
    std::optional<Care> chosenCare; ///< of the open article; nothing: the usual one
    ReadCare care;
    std::optional<Analysis> ready; ///< what was found with care.next
    std::optional<ReplacedAnalysis> prepared; ///< of ready, for preparedFor
    QSet<QString> preparedFor; ///< statements that were looked at
    QTimer anew; ///< runs before that is read
    QString comparedPath; ///< of another version that was read; empty: none was

    QUndoStack undo;
    AnalysisWorker worker;
    VersionWorker versions{worker}; // Goes before the worker whose models it has.
    FileWorker files;
    QTimer others; ///< asks for what other windows said
};

/// Makes \a change, one of the article's. False where it could not be stored.
template <typename Change>
bool Session::Private::change(Change change)
{
    const QDate before = day();
    const Result<void> stored = change();
    tell(stored);
    if (stored || day() != before) // the store may have been read all the same
        updateReading(before);
    return storing;
}

} // namespace onrecord
