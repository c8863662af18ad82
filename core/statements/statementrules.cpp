// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/statementrules.h"

#include "core/statements/actingspeakers.h"
#include "core/statements/clauserules.h"
#include "core/statements/linerules.h"
#include "core/statements/namedquotes.h"
#include "core/statements/phraserules.h"
#include "core/statements/quoterules.h"
#include "core/statements/ruledparagraph.h"
#include "core/statements/setphrases.h"

namespace onrecord {

RuledStatements applyRules(const TaggedParagraph &p, const EarlierStatements &earlier)
{
    RuledParagraph rules(p, earlier);
    readHeadline(rules);
    readDialogue(rules);
    readQuotedSources(rules);
    readPresented(rules);
    readCutClauses(rules);
    readAsCited(rules);
    readNamedQuotations(rules);
    readCuedQuotations(rules);
    readNoComment(rules);
    readAccordingTo(rules);
    readClauses(rules);
    readNounsOfSaying(rules);
    readActingSpeakers(rules);
    readHearings(rules);
    readQuotationsAlone(rules);
    return rules.takeFound();
}

} // namespace onrecord
