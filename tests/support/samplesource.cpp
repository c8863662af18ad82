// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplesource.h"

#include "core/names/mentions.h"
#include "core/speakers/doubtfulnames.h"
#include "tests/support/barearticle.h"

using namespace Qt::StringLiterals;

namespace onrecord {

SampleSource::SampleSource(QStringView marked, const Lexicon &lexicon)
    : m_lexicon(lexicon)
    , m_marked(MarkedText::parse(marked))
    , m_document(bareDocument(m_marked.text))
    , m_known(text())
{
    const TaggedParagraph paragraph(m_document, 0, lexicon, false);
    m_draft.head = m_marked.spanNamed(u"head");
    m_draft.apposition = m_marked.spansNamed(u"apposition").value(0);
    m_draft.statement.cue = m_marked.spansNamed(u"cue");
    m_draft.statement.source = m_marked.spansNamed(u"source");
    if (m_draft.statement.source.isEmpty())
        m_draft.statement.source = {m_draft.head};
    if (!m_draft.statement.cue.isEmpty())
        m_draft.statement.verbWord =
            m_draft.statement.cue.first().in(m_marked.text).toString().section(u' ', 0, 0);
    const WordEntry &head = text().look(m_draft.head);
    m_draft.pronoun = head.has(WordClass::Pronoun) || head.has(WordClass::Relative);
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        if (paragraph.words()[i].span.begin == m_draft.head.begin)
            m_draft.sentence = paragraph.spanOf(paragraph.sentenceOf(i));
    }

    constexpr qsizetype commaAndBlank = 3; // as ActorResolver: who it is may follow
    qsizetype end = std::max(m_draft.statement.source.last().end, m_draft.apposition.end);
    if (!m_draft.statement.cue.isEmpty())
        end = std::max(end, m_draft.statement.cue.last().end);
    for (const NameMention &name : withoutDoubtful(findNames(paragraph), text())) {
        const bool before = name.span.begin < end + commaAndBlank;
        if (before && name.group && !name.span.overlaps(m_draft.head))
            m_known.addGroup(name);
        else if (before && name.institution && !name.span.overlaps(m_draft.head))
            m_known.addInstitution(name, {});
        else if (before && !name.group && !name.institution && !name.pronoun)
            m_known.addName(name);
    }
}

QString SampleSource::told(const SourceResolution &resolution) const
{
    QStringList names;
    for (const qsizetype number : resolution.actors)
        names.append(m_known[number].actor.name);
    return names.isEmpty() ? u"-"_s : names.join(u'+');
}

} // namespace onrecord
