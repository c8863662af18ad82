// SPDX-License-Identifier: GPL-3.0-or-later
// Which article of which file a Session has open.
#include "ui/session/session_p.h"

namespace onrecord {

Result<void> Session::open(const QString &path)
{
    const Result<OpenedFile> file = openFile(path);
    if (!file)
        return file.error();
    cancelOpening();
    d->open(*file);
    return {};
}

void Session::openLater(const QString &path)
{
    d->files.read(path);
}

void Session::cancelOpening()
{
    d->files.stop();
}

QString Session::openingPath() const
{
    return d->files.path();
}

qsizetype Session::openingCount() const
{
    return d->files.articles();
}

void Session::readVersion(const QString &path)
{
    d->comparedPath = path;
    d->versions.read(path, document().article(), d->care.shown.value_or(Care::Quick));
}

void Session::stopVersion(const QString &former)
{
    d->comparedPath = former;
    d->versions.stop();
}

void Session::compareVersion(const VersionFile &version)
{
    d->readOthers(); // the store says that others changed it only until it is asked
    CorrectionLog all = log().unitedWith(version.log);
    if (const auto kept = d->store->corrections(recordOf(version.article, version.path)))
        all = all.unitedWith(kept->log);
    d->versions.compare(version, all, reading());
}

void Session::stopComparing()
{
    d->versions.stopComparing();
}

void Session::Private::open(const OpenedFile &file)
{
    const bool again = isOpen && file.path == q->path();
    if (file.page) {
        setBundle({}, 0);
        show(OpenArticle(*file.page, file.path, store.get()), again);
        return;
    }
    const bool knows = again && !bundle.isEmpty();
    setBundle(file.bundle, knows ? file.bundle.again(bundle.at(number), number) : 0);
    showNumber(file.path, again);
}

void Session::openNumber(qsizetype number)
{
    if (number == d->number || number < 0 || number >= d->bundle.size())
        return;
    d->number = number;
    d->showNumber(path());
}

std::optional<qsizetype> Session::linesAbout(qsizetype number)
{
    if (number == d->number && d->article.isStoreRead())
        return log().entries().size();
    if (number < 0 || number >= d->bundle.size())
        return std::nullopt;
    d->readOthers(); // the store says that others changed it only until it is asked
    OpenArticle other(d->bundle.at(number), path(), d->store.get(), int(number) + 1);
    return other.readStore() ? std::optional(other.log().entries().size()) : std::nullopt;
}

void Session::keepNumbers(const QStringList &numbered, const QByteArray &textSha256)
{
    d->article.keepNumbers(numbered, textSha256);
}

QStringList Session::numbered() const
{
    return d->article.numbered();
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
    cancelOpening();
    d->setBundle({}, 0);
    d->show(*std::move(article));
    return {};
}

void Session::close()
{
    cancelOpening();
    d->worker.stop();
    d->isOpen = false;
    d->isReadingFirst = false;
    d->care.isStopped = false;
    d->setBundle({}, 0);
    d->article = {};
    d->reading = {};
    d->reading.complete = false;
    d->held.reset();
    d->dropNext();
    d->care.shown.reset();
    d->comparedPath.clear();
    d->undo.clear();
    Q_EMIT documentChanged();
    Q_EMIT careChanged();
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
    if (again)
        opened.keepNumbersOf(article);
    article = std::move(opened);
    isOpen = true;
    reading = {};
    reading.document = article.document();
    shownRevision = article.revision();
    reading.complete = false;
    held.reset();
    if (!again) { // a version of the article has its corrections, which can be undone there too
        undo.clear();
        askedCare.reset();
        comparedPath.clear(); // it is a version of the article that was open
    }
    chosenCare = askedCare; // what was left as it was shown was the text before
    care.isOffered = false;
    care.isStopped = false;
    isReadingFirst = false;
    const bool wasAnalysed = article.isAnalysed(); // an exported page is
    if (wasAnalysed) {
        worker.stop(); // what is under way is of another article
        dropNext();
        care.shown.reset();
    } else {
        readFirst();
    }
    Q_EMIT q->documentChanged();
    Q_EMIT q->careChanged();
    if (wasAnalysed)
        showReading();
}

} // namespace onrecord
