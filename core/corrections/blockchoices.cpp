// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/blockchoices.h"

#include "core/corrections/anchoring.h"

namespace onrecord {

QList<BlockChoice> blockChoices(const QList<Correction> &inForce)
{
    QList<BlockChoice> choices;
    for (const Correction &correction : inForce) {
        const auto *said = std::get_if<SetBlock>(&correction.change);
        if (!said || correction.target.isEmpty())
            continue;
        const Anchor &block = correction.target.first();
        choices.append({block.exact, block.offset, said->isKept});
    }
    return choices;
}

Correction choiceOn(const Article &article, const LeftOutBlock &block, bool isKept)
{
    // The words around are those between which it stands, in the text or not.
    Correction correction = correctionOf(SetBlock{isKept});
    Anchor anchor = anchorsAt(article.text, {{block.offset, block.offset}}).value(0);
    anchor.offset = block.offset;
    anchor.exact = block.text;
    anchor.unique = false;
    correction.target = {anchor};
    return correction;
}

Correction leavingOut(const Article &article, Span place)
{
    Correction correction = correctionOf(SetBlock{false});
    correction.target = anchorsAt(article.text, {place});
    return correction;
}

} // namespace onrecord
