// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord {

/// The forms of an English verb: say, says, said, said, saying.
struct VerbForms
{
    QString base;
    QString third;
    QString past;
    QString participle;
    QString gerund;

    friend bool operator==(const VerbForms &, const VerbForms &) = default;
};

/// The forms of \a base by English spelling: "deny" gives denies, denied, denying; "admit"
/// doubles its t where \a doubles says so, since stress is not written. An irregular \a past
/// or \a participle replaces the regular one; an empty participle is the past.
VerbForms inflected(const QString &base, const QString &past = {}, const QString &participle = {},
                    bool doubles = false);

} // namespace onrecord
