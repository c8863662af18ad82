// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/opendialog.h"

#include "core/formats/articlereader.h"

using namespace Qt::StringLiterals;

namespace onrecord {

OpenDialog::OpenDialog(QWidget *parent)
    : QFileDialog(parent, tr("Open an Article"))
{
    setObjectName(u"open-dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(QFileDialog::ExistingFiles);
    QStringList patterns;
    for (const QString &suffix : articleSuffixes())
        patterns.append(u"*."_s + suffix);
    setNameFilters(
        {tr("Articles and exported pages (%1)").arg(patterns.join(u' ')), tr("All files (*)")});
}

} // namespace onrecord
