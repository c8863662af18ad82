// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/correctedsubject.h"

namespace onrecord {

using namespace Qt::StringLiterals;

QString subjectBesideStatements(const Correction &correction)
{
    return std::visit(
        [&correction](const auto &said) -> QString {
            using Said = std::decay_t<decltype(said)>;
            if constexpr (requires { said.actor; })
                return u"actor "_s + wordsOf(said.actor);
            if constexpr (
                std::is_same_v<
                    Said,
                    SetDate> || std::is_same_v<Said, SetClaim> || std::is_same_v<Said, SetBlock>) {
                if (!correction.target.isEmpty())
                    return u"%1 "_s.arg(correction.target.first().offset)
                        + correction.target.first().exact;
            }
            return {};
        },
        correction.change);
}

} // namespace onrecord
