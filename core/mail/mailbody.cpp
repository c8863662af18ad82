// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailbody.h"

#include "core/mail/headerfield.h"

namespace onrecord {

namespace {

constexpr qsizetype mostAttachments = 100;

QString nameOf(const MimePart &part)
{
    const QString name = parameterOf(part.field("content-disposition"), "filename");
    return name.isEmpty() ? parameterOf(part.field("content-type"), "name") : name;
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
    const QString name = nameOf(part);
    if (!name.isEmpty() && body.files.size() < mostAttachments)
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
