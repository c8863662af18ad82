// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/recentwords.h"

#include "core/wording/days.h"
#include "core/wording/visible.h"
#include "ui/startpage/namesapart.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("onrecord::StartPage", text, nullptr, count);
}

QString titleOf(const RecentFile &file)
{
    const QFileInfo info(file.path);
    if (file.articles > 1)
        return translated(QT_TRANSLATE_N_NOOP("onrecord::StartPage", "%1: %n article(s)"),
                          file.articles)
            .arg(shownPlainly(info.completeBaseName()));
    const QString headline = shownPlainly(file.headline.simplified());
    return headline.isEmpty() ? shownPlainly(info.fileName()) : headline;
}

QString sourceOf(const RecentFile &file, bool withPlace)
{
    QStringList parts;
    if (file.articles > 1)
        parts.append(shownPath(file.path));
    else if (!file.outlet.isEmpty())
        parts.append(shownPlainly(file.outlet.simplified()));
    else
        parts.append(shownPath(file.path));
    if (file.published.isValid())
        parts.append(wording::shownDay(file.published, wording::DayForm::ShortWithWeekday));
    // An export lies where the reader put it, and is looked for there.
    if ((withPlace || file.isExport) && file.articles == 1 && !file.outlet.isEmpty())
        parts.append(shownPath(file.path));
    if (file.isExport)
        parts.prepend(translated(QT_TRANSLATE_NOOP("onrecord::StartPage", "exported page")));
    return parts.join(u" · "_s);
}

QString countsOf(const RecentFile &file)
{
    if (!file.counts)
        return {};
    const QString toReview = file.counts->toReview > 0
        ? translated(QT_TRANSLATE_N_NOOP("onrecord::StartPage", "%n to review"),
                     file.counts->toReview)
        : translated(QT_TRANSLATE_NOOP("onrecord::StartPage", "nothing to review"));
    return QStringList{
        translated(QT_TRANSLATE_N_NOOP("onrecord::StartPage", "%n statement(s)"),
                   file.counts->statements),
        translated(QT_TRANSLATE_N_NOOP("onrecord::StartPage", "%n actor(s)"), file.counts->actors),
        toReview}
        .join(u" · "_s);
}

QString openedWords(const QDateTime &opened, const QDateTime &now)
{
    if (!opened.isValid())
        return {};
    const QDateTime local = opened.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 days = local.date().daysTo(today);
    if (days == 0)
        return translated(QT_TRANSLATE_NOOP("onrecord::StartPage", "today %1"))
            .arg(QLocale().toString(local.time(), u"HH:mm"_s));
    if (days == 1)
        return translated(QT_TRANSLATE_NOOP("onrecord::StartPage", "yesterday"));
    if (days > 1 && days < 7)
        return wording::shownDay(local.date(), wording::DayForm::ShortWithWeekdayOfYear);
    const bool sameYear = local.date().year() == today.year();
    return wording::shownDay(local.date(),
                             sameYear ? wording::DayForm::ShortOfYear : wording::DayForm::Short);
}

} // namespace

QList<RecentWords> wordsOf(const QList<RecentFile> &files, const QDateTime &now)
{
    QStringList titles;
    for (const RecentFile &file : files)
        titles.append(titleOf(file));
    QList<RecentWords> words;
    for (qsizetype at = 0; at < files.size(); ++at) {
        const RecentFile &file = files.at(at);
        const QString &title = titles.at(at);
        words.append({title, sourceOf(file, titles.count(title) > 1), countsOf(file),
                      openedWords(file.opened, now)});
    }
    return words;
}

} // namespace onrecord
