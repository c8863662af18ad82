// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/report.h"

#include <QCoreApplication>

namespace onrecord::cli {

/// Each model has a file of its own; the first word says which.
int train(const QStringList &arguments)
{
    if (arguments.value(0) == u"claims")
        return trainClaims(arguments.mid(1));
    complain(QStringLiteral("train"),
             QCoreApplication::translate("cli", "Say which model to train: claims."));
    return WrongCall;
}

} // namespace onrecord::cli
