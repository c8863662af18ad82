// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailbox.h"

#include "core/mail/mailarticle.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// The line at \a at, without its end, and cut where no such line is that long.
QString lineAt(const QByteArray &bytes, qsizetype at)
{
    constexpr qsizetype longest = 500;
    const qsizetype end = bytes.indexOf('\n', at);
    const qsizetype size = (end < 0 ? bytes.size() : end) - at;
    return QString::fromLatin1(bytes.sliced(at, std::min(size, longest))).trimmed();
}

qsizetype behindLine(const QByteArray &bytes, qsizetype at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    return end < 0 ? bytes.size() : end + 1;
}

bool isField(const QString &line)
{
    static const QRegularExpression field(u"^>?[!-9;-~]{1,70}:(?:\\s|$)"_s);
    return field.match(line).hasMatch();
}

bool isFieldOfMail(const QString &line)
{
    static const QRegularExpression field(
        u"^(?:From|To|Cc|Date|Subject|Received|Return-Path|Message-ID|Delivered-To|MIME-Version|Content-Type|Status|X-[A-Za-z0-9-]+|DKIM-Signature|ARC-Seal|Reply-To|Sender|List-[A-Za-z-]+|Envelope-To):"_s,
        QRegularExpression::CaseInsensitiveOption);
    return field.match(line).hasMatch();
}

/// From news@example.org Wed Mar 11 08:00:00 2026
bool saysWhoAndWhen(const QString &line)
{
    static const QRegularExpression full(
        uR"(^From \S.*?\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s+(?:[A-Z][a-z]{2}\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2})\s+(?:\d{4}\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s+\S{1,6}){0,2}(?:\s+\d{4})?(?:\s.*)?$)"_s);
    return full.match(line).hasMatch();
}

bool isBegin(const QByteArray &mailbox, qsizetype at)
{
    const qsizetype next = behindLine(mailbox, at);
    if (next >= mailbox.size())
        return false;
    const QString header = lineAt(mailbox, next);
    if (!isField(header))
        return false;
    const QString second = lineAt(mailbox, std::min(behindLine(mailbox, next), mailbox.size()));
    return saysWhoAndWhen(lineAt(mailbox, at)) || (isFieldOfMail(header) && isField(second));
}

/// Nothing, or an empty line, stands above.
bool isBelowEmptyLine(const QByteArray &bytes, qsizetype at)
{
    if (at == 0)
        return true;
    if (at == 1)
        return bytes[0] == '\n';
    const qsizetype before = bytes[at - 2] == '\r' ? at - 3 : at - 2;
    return before < 0 || bytes[before] == '\n';
}

/// \a mail with its lines ">From " as they were written.
QByteArray unquoted(const QByteArray &mail)
{
    if (!mail.contains("\n>"))
        return mail;
    QByteArray plain;
    plain.reserve(mail.size());
    for (qsizetype at = 0; at < mail.size();) {
        const qsizetype next = behindLine(mail, at);
        qsizetype marks = at;
        while (marks < next && mail[marks] == '>')
            ++marks;
        const bool isQuoted =
            marks > at && QByteArrayView(mail).sliced(marks, next - marks).startsWith("From ");
        plain += QByteArrayView(mail).sliced(at + isQuoted, next - at - isQuoted);
        at = next;
    }
    return plain;
}

} // namespace

QList<qsizetype> beginsOfMails(const QByteArray &mailbox)
{
    QList<qsizetype> begins;
    for (qsizetype at = 0; at >= 0 && at < mailbox.size();) {
        const bool isMeant =
            QByteArrayView(mailbox).sliced(at).startsWith("From ") && isBelowEmptyLine(mailbox, at);
        if (isMeant && isBegin(mailbox, at))
            begins.append(at);
        const qsizetype found = mailbox.indexOf("\nFrom ", at);
        at = found < 0 ? -1 : found + 1;
    }
    return begins;
}

bool isMailbox(const QByteArray &bytes)
{
    qsizetype begin = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (begin < bytes.size() && (bytes[begin] == '\n' || bytes[begin] == '\r'))
        ++begin;
    return QByteArrayView(bytes).sliced(begin).startsWith("From ") && isBegin(bytes, begin);
}

Result<BundleCounts> readMailbox(const QByteArray &bytes, const TakeArticle &take,
                                 const ReadAttachment &read)
{
    const qsizetype first = bytes.indexOf("From ");
    const QByteArray mailbox = bytes.sliced(std::max<qsizetype>(0, first));
    const QList<qsizetype> begins = beginsOfMails(mailbox);
    BundleCounts counts;
    for (qsizetype at = 0; at < begins.size(); ++at) {
        const qsizetype end = at + 1 < begins.size() ? begins[at + 1] : mailbox.size();
        const qsizetype begin = std::min(behindLine(mailbox, begins[at]), end);
        if (!giveMail(unquoted(mailbox.sliced(begin, end - begin)), counts, take, read))
            break;
    }
    return counts;
}

} // namespace onrecord
