// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailbody.h"

#include "core/mail/headerfield.h"
#include "core/mail/mailarticle.h"
#include "core/mail/mhtml.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr qsizetype mostAttachments = 100;

QString nameOf(const MimePart &part)
{
    const QString name = parameterOf(part.field("content-disposition"), "filename");
    return name.isEmpty() ? parameterOf(part.field("content-type"), "name") : name;
}

/// True for a mail that is attached as a file of any kind: programs that do not know mails call them
/// application/octet-stream. A text may well begin as a mail does, and is one by its name alone.
bool isMailFile(const MimePart &part, const QByteArray &type, const QString &name)
{
    constexpr qsizetype longestHead = 1 << 16; // of what is encoded
    const bool isNamedSo = name.endsWith(".eml"_L1, Qt::CaseInsensitive);
    if (type.startsWith("text/") && !isNamedSo)
        return false;
    MimePart head = part;
    head.body.truncate(longestHead);
    const QByteArray bytes = head.decoded();
    return isMail(bytes) && !isMhtml(bytes);
}

void take(const MimePart &part, int depth, MailBody &body)
{
    const QByteArray type = part.mediaType();
    if (type.startsWith("multipart/") && depth < deepestPart) {
        for (const MimePart &each : part.parts())
            take(each, depth + 1, body);
        return;
    }
    if (type == "message/rfc822" || type == "message/global") {
        body.messages.append(readMimePart(part.decoded()));
        return;
    }
    const bool isAttached = part.field("content-disposition").toLower().startsWith("attachment");
    const bool isHtml = type == "text/html" || type == "application/xhtml+xml";
    MimePart &place = isHtml ? body.html : body.plain;
    if (!isAttached && (isHtml || type == "text/plain") && place.body.trimmed().isEmpty()) {
        place = part;
        return;
    }
    body.isOfOutlookOnly = body.isOfOutlookOnly || type == "application/ms-tnef";
    QString name = nameOf(part);
    if (isMailFile(part, type, name)) {
        body.messages.append(readMimePart(part.decoded()));
        return;
    }
    // What has no name is called by its kind.
    if (name.isEmpty() && (isAttached || type == "application/octet-stream"))
        name = QString::fromLatin1(type);
    if ((!name.isEmpty() || isHtml) && body.files.size() < mostAttachments)
        body.files.append({name, part});
}

} // namespace

MailBody bodyOfMail(const MimePart &mail)
{
    MailBody body;
    take(mail, 0, body);
    return body;
}

} // namespace onrecord
