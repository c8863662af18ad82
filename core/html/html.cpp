// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/html.h"

#include "core/html/htmlpage.h"
#include "core/html/htmltext.h"
#include "core/html/jsonld.h"
#include "core/wording/page.h"
#include "core/wording/visible.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace onrecord {

/// Forbids the page everything but its own style: no script, no request, no form that is sent.
/// Whatever an article's words might be mistaken for, nothing of it runs.
static QByteArray policy(const QByteArray &style)
{
    const QByteArray digest =
        QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + digest
        + "'; base-uri 'none'; form-action 'none'";
}

static void appendHead(QByteArray &html, const HtmlPage &page)
{
    const Article &article = page.reading().document.article();
    const QByteArray style = styleSheet(page);
    const QString title = article.title.isEmpty() ? wording::word(wording::PageWord::Untitled)
                                                  : article.title.simplified();
    html += "<!DOCTYPE html>\n<html lang=\"" + escaped(article.language, HtmlPlace::Attribute)
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
          "content=\""
        + policy(style)
        + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"referrer\" content=\"no-referrer\">\n"
          "<meta name=\"generator\" content=\"onrecord " ONRECORD_VERSION "\">\n<title>"
        + escaped(title, HtmlPlace::Attribute) + "</title>\n<style>" + style
        + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#positions\">"
        + worded(wording::PageWord::ToPositions) + "</a>\n";
}

/// Only addresses a browser may safely follow become links.
static QByteArray linked(const QString &url)
{
    const bool safe = url.startsWith(u"https://") || url.startsWith(u"http://");
    const QByteArray words = escaped(url, HtmlPlace::Attribute);
    return safe ? "<a href=\"" + words + "\" rel=\"noopener noreferrer\">" + words + "</a>" : words;
}

static void appendNotice(QByteArray &html, const HtmlPage &page, const QDateTime &exportedAt)
{
    const Reading &reading = page.reading();
    const Article &article = reading.document.article();
    const auto line = [&html](const QString &words) {
        html += "<p>" + escaped(words) + "</p>\n";
    };
    html += "<footer>\n<div>\n<p>" + escaped(wording::summary(reading));
    const QString states = wording::stateCounts(reading);
    if (!states.isEmpty())
        html += " (" + escaped(states) + ')';
    html += ". <b>" + escaped(wording::word(wording::PageWord::MayBeWrong)) + "</b></p>\n";
    if (page.text() == PageText::Excerpts)
        line(wording::word(wording::PageWord::ExcerptsOnly));
    if (page.leftOut() > 0)
        line(wording::leftOut(page.leftOut()));
    if (const QString covered = wording::coverage(reading.coverage); !covered.isEmpty())
        line(covered);
    if (!article.url.isEmpty())
        html += "<p>" + linked(article.url) + "</p>\n";
    const QByteArray when =
        exportedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")).toLatin1();
    html += "<p><time datetime=\"" + when + "\">"
        + escaped(wording::madeBy(QStringLiteral("onrecord " ONRECORD_VERSION), exportedAt))
        + "</time> <code>sha256 " + article.textSha256.left(16)
        + "</code></p>\n</div>\n</footer>\n";
}

/// \a json with escapes for what an editor would obey if it stood there as it is. Outside of
/// strings JSON holds nothing of the kind.
static QByteArray withoutObeyed(QByteArray json)
{
    QByteArray safe;
    qsizetype copied = 0;
    const auto replace = [&](qsizetype at, qsizetype length, uint unit) {
        safe.append(json.constData() + copied, at - copied);
        safe += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
        copied = at + length;
    };
    for (qsizetype at = 0; at < json.size(); ++at) {
        const auto byte = [&](qsizetype further) {
            return uint(uchar(json[at + further]));
        };
        const uint first = byte(0);
        if (first == 0x7f) {
            replace(at, 1, first);
        } else if (first == 0xc2 && at + 1 < json.size() && byte(1) < 0xa0) {
            replace(at, 2, byte(1));
        } else if (first == 0xe2 && at + 2 < json.size()) {
            const uint unit = 0x2000 + ((byte(1) & 0x3f) << 6) + (byte(2) & 0x3f);
            if (isObeyed(char16_t(unit)))
                replace(at, 3, unit);
        }
    }
    if (copied == 0) // as nearly always: an article's findings may be hundreds of megabytes
        return json;
    safe.append(json.constData() + copied, json.size() - copied);
    return safe;
}

static void appendData(QByteArray &html, const HtmlPage &page)
{
    const bool whole = page.text() == PageText::Whole;
    html += "<script type=\"application/ld+json\">\n";
    appendJsonLd(html, page.reading(), whole ? LinkedData::Everything : LinkedData::Quotations);
    html += "\n</script>\n";
    if (page.session())
        html += toScriptBlock(withoutObeyed(toSessionJson(*page.session())));
    html += "\n</body>\n</html>\n";
}

QByteArray toHtml(const Reading &reading, const PageParts &parts, const QDateTime &exportedAt)
{
    const HtmlPage page(reading, parts);
    QByteArray html;
    html.reserve(2 * reading.document.text().size() + 2048 * reading.statements.size());
    appendHead(html, page);
    const HtmlIds marks = appendArticle(html, page);
    appendPositions(html, page, marks);
    appendNotice(html, page, exportedAt);
    appendData(html, page);
    return html;
}

} // namespace onrecord
