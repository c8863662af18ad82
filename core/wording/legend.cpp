// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/legend.h"

#include "core/wording/translated.h"

namespace onrecord::wording {

static LegendGroup howItWasSaid()
{
    return {tr("How it was said"),
            {{LegendMark::Direct, tr("“Not a freeze”"), tr("Word for word, in quotation marks.")},
             {LegendMark::Mixed, tr("was “not needed”"),
              tr("A report with some of the speaker’s own words.")},
             {LegendMark::Indirect, tr("that it was sold"), tr("A report in other words.")},
             {LegendMark::NoComment, tr("declined to comment"),
              tr("Silence, which is a position too.")}}};
}

static LegendGroup whoAndWhen()
{
    return {tr("Who, and when"),
            {{LegendMark::Label, tr("a late boat"),
              tr("Actor 1, statement a: 1a is its name in text, list and print.")},
             {LegendMark::Source, tr("Marta Holm"), tr("The words that name the speaker.")},
             {LegendMark::Cue, tr("demands"), tr("The words that report the statement.")},
             {LegendMark::Date, tr("Monday"), tr("A date; point at it for the day that is meant.")},
             {LegendMark::OwnClaim, tr("1,900 a week"),
              tr("The reporter says so; nobody else is named.")}}};
}

static LegendGroup howSureItIs()
{
    return {
        tr("How sure it is"),
        {{LegendMark::Automatic, tr("a vote in May"), tr("Found by the program, which is sure.")},
         {LegendMark::Review, tr("a late boat"), tr("Found, but to be reviewed by a reader.")},
         {LegendMark::Confirmed, tr("“We never”"), tr("Confirmed by a reader.")},
         {LegendMark::Corrected, tr("to share it"), tr("Corrected or added by a reader.")},
         {LegendMark::Stale, tr("until spring"),
          tr("Confirmed or corrected once; its words have changed since.")},
         {LegendMark::Flagged, tr("and it is gone"), tr("Flagged by a reader.")},
         {LegendMark::Noted, tr("a fare freeze"),
          tr("With a private note; the list shows this sign.")}}};
}

QList<LegendGroup> legend()
{
    return {howItWasSaid(), whoAndWhen(), howSureItIs()};
}

} // namespace onrecord::wording
