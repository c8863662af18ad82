// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/corrections/anchoring.h"
#include "core/formats/articlereader.h"
#include "core/wording/wording.h"
#include "core/workspace/openarticle.h"
#include "ui/session/analysisworker.h"

#include <QTimer>

namespace onrecord {

static const CorrectionStep &stepAt(const QUndoStack &stack, int index)
{
    return static_cast<const CorrectionCommand *>(stack.command(index))->step();
}

struct Session::Private
{
    Private(Session *session, std::unique_ptr<CorrectionStore> where)
        : q(session)
        , store(std::move(where))
    {
    }

    void setBundle(const Bundle &opened, qsizetype first);
    void showNumber(const QString &path, bool again = false);
    void show(OpenArticle opened, bool again = false);
    void forgetUnknownSteps();
    void takeAnalysis(const Analysis &found);
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

    bool open = false;
    Bundle bundle;
    qsizetype number = 0; ///< of article in bundle
    OpenArticle article;
    int shownRevision = 0; ///< of article's blocks
    Reading reading; ///< of article, as readingChanged() said last
    bool holding = false; ///< nobody wants findings yet
    std::optional<Analysis> held; ///< what came meanwhile

    QUndoStack undo;
    AnalysisWorker worker;
    QTimer others; ///< asks for what other windows said
};

/// Looking is one small query; two seconds are promised.
static constexpr int othersInterval = 1'000;

Session::Session(std::unique_ptr<CorrectionStore> store, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(store)))
{
    connect(&d->worker, &AnalysisWorker::answered, this,
            [this](const Analysis &analysis) { d->takeAnalysis(analysis); });
    connect(&d->worker, &AnalysisWorker::failed, this, [this](const Error &error) {
        d->takeAnalysis({}); // the article can be read and marked by hand
        Q_EMIT failed(error);
    });
    d->others.setInterval(othersInterval);
    connect(&d->others, &QTimer::timeout, this, [this] { d->readOthers(); });
    d->others.start();
}

Session::~Session()
{
    // Who watches the stack may be half gone by now.
    d->undo.disconnect();
}

Result<void> Session::open(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const bool again = isOpen() && path == this->path();
    if (isExportedPage(*bytes)) {
        Result<OpenArticle> article = OpenArticle::read(*bytes, path, d->store.get());
        if (!article)
            return article.error();
        d->setBundle({}, 0);
        d->show(*std::move(article), again);
        return {};
    }
    const Result<Bundle> bundle = Bundle::read(*bytes, path);
    if (!bundle)
        return bundle.error();
    const bool knows = again && !d->bundle.isEmpty();
    d->setBundle(*bundle, knows ? bundle->again(d->bundle.at(d->number), d->number) : 0);
    d->showNumber(path, again);
    return {};
}

void Session::openNumber(qsizetype number)
{
    if (number == d->number || number < 0 || number >= d->bundle.size())
        return;
    d->number = number;
    d->showNumber(path());
}

const Bundle &Session::bundle() const
{
    return d->bundle;
}

qsizetype Session::number() const
{
    return d->number;
}

Result<void> Session::openText(const QString &text)
{
    Result<OpenArticle> article = OpenArticle::fromText(text, d->store.get());
    if (!article)
        return article.error();
    d->setBundle({}, 0);
    d->show(*std::move(article));
    return {};
}

void Session::close()
{
    d->worker.stop();
    d->open = false;
    d->setBundle({}, 0);
    d->article = {};
    d->reading = {};
    d->reading.complete = false;
    d->held.reset();
    d->undo.clear();
    Q_EMIT documentChanged();
}

void Session::holdFindings()
{
    d->holding = true;
}

void Session::showFindings()
{
    d->holding = false;
    if (const std::optional<Analysis> held = std::exchange(d->held, std::nullopt))
        d->takeAnalysis(*held);
}

bool Session::isOpen() const
{
    return d->open;
}

QString Session::path() const
{
    return d->article.path();
}

const Document &Session::document() const
{
    return d->article.document();
}

const Reading &Session::reading() const
{
    return d->reading;
}

const QUndoStack *Session::undoStack() const
{
    return &d->undo;
}

bool Session::isStoring() const
{
    return d->storing;
}

void Session::setReaderName(const QString &name)
{
    d->readerName = name;
}

/// The core leaves both to who keeps it.
Correction Session::signedNow(Correction correction) const
{
    correction.made = QDateTime::currentDateTimeUtc();
    correction.by = d->readerName;
    return correction;
}

Correction Session::correctionOf(Change change) const
{
    return signedNow(onrecord::correctionOf(std::move(change)));
}

Correction Session::correctionOf(const QString &statement, Change change) const
{
    if (const ReadStatement *read = d->reading.statement(statement))
        return signedNow(correctionOn(d->reading, *read, std::move(change)));
    Correction correction = correctionOf(std::move(change));
    correction.statement = statement;
    return correction;
}

Correction Session::newStatement(const Spans &content, const QList<ActorRef> &speakers,
                                 VerbKind verb) const
{
    return signedNow(onrecord::newStatement(d->reading, content, speakers, verb));
}

Anchors Session::anchored(const Spans &spans) const
{
    return anchorsAt(document().text(), spans);
}

ActorRef Session::reference(const QString &actor) const
{
    const ReadActor *read = d->reading.actor(actor);
    return read ? referenceTo(document(), *read) : NamedActor{};
}

bool Session::correct(const Correction &correction)
{
    // Worded before it is applied: afterwards the reading shows it as done.
    return take({{correction}, {}}, wording::sentence(d->reading, correction));
}

bool Session::take(const CorrectionStep &step, const QString &text)
{
    if (!isOpen())
        return false;
    const CorrectionStep stored = d->storeStep(step);
    if (!stored.isEmpty())
        d->undo.push(new CorrectionCommand(stored, text));
    return stored == step;
}

void Session::undo()
{
    if (!d->undo.canUndo())
        return;
    const CorrectionStep back = stepAt(d->undo, d->undo.index() - 1).reversed();
    if (d->storeStep(back) == back)
        d->undo.undo();
}

void Session::redo()
{
    if (!d->undo.canRedo())
        return;
    const CorrectionStep again = stepAt(d->undo, d->undo.index());
    if (d->storeStep(again) == again)
        d->undo.redo();
}

QByteArray Session::exported(ExportFormat format, const QString &id, Notes notes)
{
    d->readOthers();
    return onrecord::exported(format, d->article, id, notes, QDateTime::currentDateTimeUtc());
}

Reading Session::readingToShare(Notes notes)
{
    d->readOthers();
    return d->article.readingToShare(notes);
}

std::optional<QByteArray> Session::textBeside(ExportFormat format) const
{
    return onrecord::textBeside(format, d->article);
}

void Session::notePlace(const QString &path)
{
    d->tell(d->article.notePlace(path));
}

qsizetype Session::receivedCount() const
{
    return d->article.received().size();
}

bool Session::isReceived(QUuid correction) const
{
    return d->article.isReceived(correction);
}

bool Session::takeOverReceived()
{
    return d->change([&] { return d->article.takeOver(); });
}

std::optional<QString> Session::formerTitle() const
{
    const std::optional<ArticleRecord> &formerly = d->article.formerly();
    return formerly ? std::optional(formerly->title) : std::nullopt;
}

bool Session::takeFormer()
{
    return d->change([&] { return d->article.takeFormer(); });
}

Result<QString> Session::putLibraryAside()
{
    const Result<QString> aside = d->store->putAside();
    if (aside && isOpen())
        d->change([&] { return d->article.storeAgain(); });
    return aside;
}

void Session::Private::setBundle(const Bundle &opened, qsizetype first)
{
    const bool wasEmpty = bundle.isEmpty();
    bundle = opened;
    number = first;
    if (!wasEmpty || !bundle.isEmpty())
        Q_EMIT q->bundleChanged();
}

void Session::Private::showNumber(const QString &path, bool again)
{
    const int place = bundle.size() > 1 ? int(number) + 1 : 0;
    show(OpenArticle(bundle.at(number), path, store.get(), place), again);
}

void Session::Private::show(OpenArticle opened, bool again)
{
    article = std::move(opened);
    open = true;
    reading = {};
    reading.document = article.document();
    shownRevision = article.revision();
    reading.complete = false;
    held.reset();
    if (!again) // a version of the article has its corrections, which can be undone there too
        undo.clear();
    const bool wasAnalysed = article.isAnalysed(); // an exported page is
    if (wasAnalysed)
        worker.stop(); // what is under way is of another article
    else
        worker.read(article.document());
    Q_EMIT q->documentChanged();
    if (wasAnalysed)
        showReading();
}

void Session::Private::takeAnalysis(const Analysis &found)
{
    if (holding) {
        held = found;
        return;
    }
    article.takeAnalysis(found);
    showReading();
}

/// Reads the store first, which nobody has needed before there were findings to lay corrections
/// over: the first paint does not wait for it.
void Session::Private::showReading()
{
    const QDate before = day();
    const bool asks = !article.isStoreRead();
    if (asks)
        tell(article.readStore());
    if (asks && article.isStoreRead())
        forgetUnknownSteps();
    updateReading(before);
    if (asks && article.isStoreRead())
        Q_EMIT q->storeRead();
}

/// Another article may lie at the path now: the steps are of the one that was there before.
void Session::Private::forgetUnknownSteps()
{
    const auto knows = [this](const Correction &each) {
        return article.log().knows(each.id);
    };
    for (int index = 0; index < undo.count(); ++index) {
        const CorrectionStep &step = stepAt(undo, index);
        if (!std::all_of(step.made.begin(), step.made.end(), knows)
            || !std::all_of(step.withdrawn.begin(), step.withdrawn.end(), knows)) {
            undo.clear();
            return;
        }
    }
}

/// Shows the article's reading. Where its day of publication is not \a dayBefore any more, or its
/// blocks are others than are shown, the machine reads it again, unless what it found last was of them.
void Session::Private::updateReading(QDate dayBefore)
{
    const bool hasOtherBlocks = article.revision() != shownRevision;
    const bool isOther = hasOtherBlocks || day() != dayBefore;
    if (isOther && article.isAnalysed())
        worker.stop();
    else if (isOther)
        worker.read(article.document());
    reading = article.reading();
    shownRevision = article.revision();
    if (hasOtherBlocks)
        Q_EMIT q->blocksChanged();
    Q_EMIT q->readingChanged();
}

/// Says what became of something the store was asked, which it gives.
bool Session::Private::tell(const Result<void> &stored)
{
    const bool again = stored && !storing;
    storing = stored.has_value();
    if (!stored)
        Q_EMIT q->failed(stored.error());
    else if (again)
        Q_EMIT q->storingAgain();
    return storing;
}

/// Shows what other windows said of the article. A store that cannot be read now is told of when
/// something is to be stored.
void Session::Private::readOthers()
{
    if (!open || !article.isAnalysed())
        return;
    const QDate before = day();
    const Result<bool> changed = article.refresh();
    if (changed && *changed)
        updateReading(before);
}

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

/// Gives what of \a step could be stored: all of it, or what stood before the first that could not. The
/// reading is made anew once, however many corrections there are.
CorrectionStep Session::Private::storeStep(const CorrectionStep &step)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate before = day();
    CorrectionStep stored;
    const bool isAll = change([&]() -> Result<void> {
        for (const Correction &correction : step.made) {
            if (const auto done = article.correct(correction, now); !done)
                return done;
            stored.made.append(correction);
        }
        for (const Correction &correction : step.withdrawn) {
            if (const auto done = article.withdraw(correction.id, now); !done)
                return done;
            stored.withdrawn.append(correction);
        }
        return {};
    });
    if (!isAll && !stored.isEmpty())
        updateReading(before);
    return stored;
}

} // namespace onrecord
