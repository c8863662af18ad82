// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/cuephrase.h"

#include "core/lexicon/inflection.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/wordlist.h"
#include "core/text/wordtable.h"

#include <algorithm>

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable cueForms{std::array{
    WordOf{CueForm::Verb, "verb"},
    WordOf{CueForm::Noun, "noun"},
    WordOf{CueForm::Fixed, "fixed"},
    WordOf{CueForm::Light, "light"},
    WordOf{CueForm::Refusal, "refusal"},
    WordOf{CueForm::Naming, "naming"},
    WordOf{CueForm::Answering, "answering"},
    WordOf{CueForm::Asking, "asking"},
}};

constexpr WordTable verdicts{std::array{
    WordOf{Verdict::Negative, "negative"},
    WordOf{Verdict::Positive, "positive"},
}};

/// A heading: kind, form and, where it is so, "hedged" and the polarity if it is not the kind's.
std::optional<CuePhrase> readHeading(const QStringList &names)
{
    const std::optional<VerbKind> kind = listedVerbKind(names.value(0));
    const std::optional<CueForm> form = cueForms.value(names.value(1));
    if (!kind || !form)
        return std::nullopt;
    CuePhrase model;
    model.kind = *kind;
    model.form = *form;
    model.polarity = polarityOf(*kind);
    for (const QString &name : names.mid(2)) {
        if (name == u"hedged")
            model.hedged = true;
        else if (name == u"second-hand")
            model.secondHand = true;
        else if (name == u"for")
            model.polarity = Polarity::For;
        else if (name == u"against")
            model.polarity = Polarity::Against;
        else
            return std::nullopt;
    }
    return model;
}

bool isInflected(CueForm form)
{
    return form != CueForm::Noun && form != CueForm::Fixed;
}

} // namespace

std::optional<VerbKind> listedVerbKind(QStringView word)
{
    return verbKindWords.value(word);
}

/// A heading in brackets, then phrases parted by semicolons. What stands in parentheses is as in
/// verbs.txt: past and participle of the first word, or "doubles".
Result<void> Lexicon::readCues(const QByteArray &bytes)
{
    std::optional<CuePhrase> model;
    Verdict verdict = Verdict::None;
    for (const auto &[number, kept] : linesOfList(bytes)) {
        if (kept.startsWith(u'[')) {
            const QStringList names = kept.mid(1, kept.size() - 2).split(u' ');
            verdict = verdicts.value(names.first()).value_or(Verdict::None);
            model = readHeading(names);
            if (!kept.endsWith(u']') || (!model && verdict == Verdict::None))
                return damagedList(u"cues.txt"_s, number, kept);
            continue;
        }
        for (const QString &phrase : kept.split(u';', Qt::SkipEmptyParts)) {
            if (verdict != Verdict::None)
                entry(phrase.trimmed()).verdict = verdict;
            else if (!model || !addCue(phrase.trimmed(), *model))
                return damagedList(u"cues.txt"_s, number, kept);
        }
    }
    return {};
}

bool Lexicon::addCue(const QString &line, const CuePhrase &model)
{
    QStringList words = line.section(u'(', 0, 0).split(u' ', Qt::SkipEmptyParts);
    QStringList notes;
    if (line.contains(u'(')) {
        if (!line.endsWith(u')') || !isInflected(model.form))
            return false;
        notes = line.section(u'(', 1).chopped(1).split(u' ', Qt::SkipEmptyParts);
    }
    if (words.isEmpty())
        return false;
    CuePhrase phrase = model;
    phrase.word = words.takeFirst();
    phrase.rest = words;
    const bool doubles = notes.removeAll(u"doubles"_s) > 0;
    addPhrase(phrase, inflected(phrase.word, notes.value(0), notes.value(1), doubles));
    return notes.size() <= 2;
}

void Lexicon::addPhrase(const CuePhrase &phrase, const VerbForms &forms)
{
    m_phrases.append(phrase);
    if (isInflected(phrase.form)) {
        addStart(forms.base, VerbForm::Base);
        addStart(forms.third, VerbForm::Third);
        addStart(forms.past, VerbForm::Past);
        addStart(forms.participle, VerbForm::Participle);
        addStart(forms.gerund, VerbForm::Gerund);
        return;
    }
    addStart(phrase.word, {});
    if (phrase.form == CueForm::Noun)
        addStart(forms.third, {}); // the plural is spelled as the third person is
}

void Lexicon::addStart(const QString &word, std::optional<VerbForm> form)
{
    QList<CueStart> &starts = entry(word).cues;
    const qsizetype phrase = m_phrases.size() - 1;
    if (starts.isEmpty() || starts.first().phrase != phrase)
        starts.prepend({phrase, 0}); // of two lists the later one knows better
    starts.first().forms |= quint8(form.value_or(VerbForm{}));
}

/// So that the first phrase of a word that fits is the one that says most.
void Lexicon::orderStarts()
{
    const auto longer = [this](const CueStart &a, const CueStart &b) {
        return m_phrases[a.phrase].rest.size() > m_phrases[b.phrase].rest.size();
    };
    for (KnownWord &known : m_words) {
        if (known.entry.cues.size() > 1)
            std::stable_sort(known.entry.cues.begin(), known.entry.cues.end(), longer);
    }
}

} // namespace onrecord
