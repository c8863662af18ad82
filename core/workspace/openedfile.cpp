// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/openedfile.h"

#include "core/compression/ziparchive.h"
#include "core/formats/articlereader.h"
#include "core/pdf/pdfarticle.h"
#include "core/workspace/carriedsession.h"

#include <QFile>
#include <QFileInfo>

namespace onrecord {

Result<OpenedFile> openFile(const QString &path, const std::stop_token &stop,
                            const std::function<void(qsizetype)> &tell)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    OpenedFile opened;
    opened.path = path;
    if (isExportedPage(*bytes)) {
        Result<SavedSession> page = readExportedPage(*bytes, path);
        if (!page)
            return page.error();
        opened.page = *std::move(page);
        return opened;
    }
    Result<Bundle> bundle = Bundle::read(*bytes, path, stop, tell);
    if (!bundle)
        return bundle.error();
    opened.bundle = *std::move(bundle);
    if (opened.bundle.size() == 1)
        opened.page = carriedSession(opened.bundle.at(0));
    if (opened.page)
        opened.bundle = {};
    if (opened.bundle.size() > 1 && !stop.stop_requested())
        opened.bundle.entries(); // made here, where nobody waits for them
    return opened;
}

bool opensAtOnce(const QString &path)
{
    constexpr qint64 isShort = 256 << 10; // a page of it is read in a hundredth of a second
    const QFileInfo info(path);
    if (!info.isFile())
        return true;
    if (info.size() > isShort)
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    constexpr qint64 beginning = 1024;
    const QByteArray begin = file.read(beginning);
    return !isPdf(begin) && !isZip(begin);
}

} // namespace onrecord
