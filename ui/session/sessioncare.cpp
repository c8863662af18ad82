// SPDX-License-Identifier: GPL-3.0-or-later
// How carefully the article of a Session is read, and how other findings take the place of those shown.
#include "ui/session/session_p.h"

namespace onrecord {

void Session::setCare(Care care)
{
    if (std::exchange(d->usualCare, care) == care)
        return;
    d->care.missing.reset();
    d->askedCare.reset();
    d->chosenCare.reset();
    d->readAnew();
}

void Session::setEncoder(const QString &path)
{
    d->worker.setEncoder(path);
    d->care.missing.reset();
}

void Session::readWith(Care care)
{
    d->care.missing.reset();
    d->askedCare = care;
    d->chosenCare = care;
    d->readAnew();
}

void Session::leaveAsShown()
{
    d->chosenCare = d->care.shown;
    d->readAnew();
}

const ReadCare &Session::care() const
{
    return d->care;
}

bool Session::isReadingFirst() const
{
    return d->isReadingFirst;
}

void Session::stopReading()
{
    if (!isReadingFirst())
        return;
    d->worker.stop();
    d->held.reset();
    d->care.isStopped = true;
    d->takeAnalysis({});
    Q_EMIT careChanged();
}

void Session::readAgain()
{
    if (!isOpen() || !d->care.isStopped)
        return;
    d->care.isStopped = false;
    d->reading.complete = false;
    d->readFirst();
    Q_EMIT readingChanged();
    Q_EMIT careChanged();
}

bool Session::areFindingsReady() const
{
    return d->ready.has_value();
}

void Session::prepareReadyFindings(const QSet<QString> &lookedAt)
{
    if (!d->ready)
        return;
    d->prepared =
        d->article.withReplaced(*d->ready, lookedAt, d->care.next.value_or(Care::Careful));
    d->preparedFor = lookedAt;
}

bool Session::areFindingsPrepared() const
{
    return d->prepared.has_value();
}

void Session::showReadyFindings(const QSet<QString> &lookedAt)
{
    if (!d->ready)
        return;
    const bool isPrepared = d->prepared && d->preparedFor == lookedAt;
    if (!isPrepared || !d->article.takeReplaced(*std::move(d->prepared)))
        d->article.replaceAnalysis(*d->ready, lookedAt, d->care.next.value_or(Care::Careful));
    d->care.shown = d->care.next;
    d->care.isStopped = false;
    d->dropNext();
    d->reading = d->article.reading();
    Q_EMIT readingChanged();
    Q_EMIT careChanged();
    d->readVersionAgain();
}

/// Nothing: as it is.
std::optional<Care> Session::Private::wantedCare() const
{
    if (!care.shown && !chosenCare) // a page shows what its author saw
        return std::nullopt;
    if (care.missing)
        return Care::Quick;
    const bool isLong = article.document().text().size() > longestReadCarefully;
    return chosenCare.value_or(isLong ? Care::Quick : usualCare);
}

/// The article's own findings, with none before them.
void Session::Private::analyse(Care how)
{
    dropNext();
    care.shown.reset();
    worker.read(article.document(), how);
}

/// As every article is read at first.
void Session::Private::readFirst()
{
    isReadingFirst = true;
    analyse(Care::Quick);
}

void Session::Private::dropNext()
{
    care.next.reset();
    ready.reset();
    prepared.reset();
    anew.stop();
}

/// Has the article read as it is wanted, where it is shown otherwise; what is shown stays meanwhile.
void Session::Private::readAnew()
{
    if (!isOpen || holding || !article.isAnalysed())
        return;
    const ReadCare before = care;
    const std::optional<Care> wanted = wantedCare();
    if (!wanted || wanted == care.shown) {
        if (care.next)
            worker.stop();
        dropNext();
    } else if (wanted != care.next) {
        dropNext();
        care.next = wanted;
        anew.start();
    }
    const bool isLong = article.document().text().size() > longestReadCarefully;
    care.isOffered = isLong && usualCare == Care::Careful && !chosenCare && !care.missing
        && care.shown == Care::Quick;
    if (care != before)
        Q_EMIT q->careChanged();
}

void Session::Private::takeAnswer(const Analysis &found, Care how)
{
    if (care.next) {
        ready = found;
        prepared.reset();
        Q_EMIT q->findingsReady();
        return;
    }
    care.shown = how;
    takeAnalysis(found);
}

void Session::Private::takeFailure(const Error &error, Care how)
{
    if (care.next) {
        dropNext();
        care.missing = how == Care::Careful ? std::optional(error) : std::nullopt;
        chosenCare.reset();
        Q_EMIT q->careChanged();
        return;
    }
    care.shown = Care::Quick;
    takeAnalysis({}); // the article can be read and marked by hand
    Q_EMIT q->failed(error);
}

/// A version that is compared is read as carefully as the open article, or they differ where no word does.
void Session::Private::readVersionAgain()
{
    if (!comparedPath.isEmpty())
        versions.read(comparedPath, article.document().article(), care.shown.value_or(Care::Quick));
}

} // namespace onrecord
