// SPDX-License-Identifier: GPL-3.0-or-later
// Which article of which file a Session has open.
#include "ui/session/session_p.h"

#include "core/formats/articlereader.h"

namespace onrecord {

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

} // namespace onrecord
