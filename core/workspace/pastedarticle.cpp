// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pastedarticle.h"

#include "core/formats/articlereader.h"
#include "core/storage/outputfile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

qsizetype letterCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// What was marked on a page, as a page of its own whose article is all of it: who copies words wants
/// none of them cleaned away.
QByteArray pageOf(const QString &html)
{
    // Windows programs and browsers say in comments what of a page was marked.
    constexpr QStringView beginMark = u"<!--StartFragment-->";
    constexpr QStringView endMark = u"<!--EndFragment-->";
    QString marked = html;
    if (const qsizetype begin = html.indexOf(beginMark); begin >= 0) {
        const qsizetype from = begin + beginMark.size();
        const qsizetype end = html.indexOf(endMark, from);
        marked = html.mid(from, end < 0 ? -1 : end - from);
    }
    return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n<article>\n"
        + marked.toUtf8() + "\n</article>\n</body></html>\n";
}

/// The title of \a article, else its first words, as the name of a file.
QString fileNameOf(const Article &article, const QString &suffix)
{
    static const QRegularExpression notInNames(u"[/\\\\:*?\"<>|\\x{0}-\\x{1f}]"_s);
    constexpr qsizetype longest = 60;
    QString name = article.title.isEmpty() ? article.text.left(4 * longest) : article.title;
    name = name.remove(notInNames).simplified();
    if (name.size() > longest) {
        const qsizetype blank = name.lastIndexOf(u' ', longest);
        name.truncate(blank > 0 ? blank : longest);
    }
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    static const QRegularExpression dots(u"^[. ]+"_s); // a hidden file is not found again
    name.remove(dots);
    return (name.isEmpty() ? u"article"_s : name) + suffix;
}

} // namespace

Result<PastedFile> pastedFile(const PastedForms &forms)
{
    struct Form
    {
        QByteArray bytes;
        QString suffix;
    };
    QList<Form> rich;
    if (!forms.html.isEmpty())
        rich.append({pageOf(forms.html), u".html"_s});
    if (!forms.rtf.isEmpty())
        rich.append({forms.rtf, u".rtf"_s});
    const qsizetype letters = letterCount(forms.text);
    for (const Form &form : std::as_const(rich)) {
        const Result<Article> article = readArticle(form.bytes, u"pasted"_s + form.suffix);
        // Some programs put no more than a picture or a link there.
        if (article && 10 * letterCount(article->text) >= 9 * letters)
            return PastedFile{form.bytes, fileNameOf(*article, form.suffix)};
    }
    const QByteArray bytes = forms.text.toUtf8();
    const Result<Article> article = readArticle(bytes, {});
    if (!article)
        return article.error();
    return PastedFile{bytes, fileNameOf(*article, u".txt"_s)};
}

Result<QString> keepPasted(const PastedFile &file, const QString &folder)
{
    QDir().mkpath(folder);
    const qsizetype dot = file.name.lastIndexOf(u'.');
    for (int number = 1;; ++number) {
        const QString more = number == 1 ? QString() : u" %1"_s.arg(number);
        const QString path = folder + u'/' + file.name.left(dot) + more + file.name.mid(dot);
        QFile there(path);
        if (there.exists()) {
            if (there.open(QIODevice::ReadOnly) && there.size() == file.bytes.size()
                && there.readAll() == file.bytes)
                return path;
            continue;
        }
        const Result<void> written = writeWhole(path, file.bytes);
        return written ? Result<QString>(path) : Result<QString>(written.error());
    }
}

} // namespace onrecord
