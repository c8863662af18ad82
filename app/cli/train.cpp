// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/commandline/arguments.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"

#include <algorithm>
#include <array>

namespace onrecord::cli {

namespace {

struct Subject
{
    const char *name;
    int (*run)(const QStringList &arguments);
};

constexpr std::array subjects{
    Subject{"attribution", trainAttribution},
    Subject{"claims", trainClaims},
};

} // namespace

int train(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    const auto subject = std::find_if(subjects.begin(), subjects.end(), [&](const Subject &each) {
        return name == QLatin1StringView(each.name);
    });
    if (subject != subjects.end())
        return subject->run(arguments.mid(1));
    QStringList names;
    for (const Subject &each : subjects)
        names << QString::fromLatin1(each.name);
    complain(name.isEmpty() ? tr("train") : shownName(name),
             tr("Say what is to be learned: %1.").arg(names.join(QStringLiteral(", "))));
    return WrongCall;
}

} // namespace onrecord::cli
