// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/lexicon.h"

#include "core/lexicon/inflection.h"
#include "core/lexicon/wordheadings.h"
#include "core/lexicon/wordlist.h"
#include "core/text/wordtable.h"

#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable frames{std::array{
    WordOf{Frame::Quote, "quote"},
    WordOf{Frame::Clause, "clause"},
    WordOf{Frame::That, "that"},
    WordOf{Frame::Infinitive, "to"},
    WordOf{Frame::Object, "object"},
    WordOf{Frame::Gerund, "ing"},
    WordOf{Frame::Addressee, "addressee"},
    WordOf{Frame::AddresseeTo, "someone-to"},
    WordOf{Frame::Question, "question"},
}};

} // namespace

Result<Lexicon> Lexicon::fromResources()
{
    const Result<QByteArray> words = bytesOfList(u"words.txt"_s);
    if (!words)
        return words.error();
    const Result<QByteArray> verbs = bytesOfList(u"verbs.txt"_s);
    if (!verbs)
        return verbs.error();
    const Result<QByteArray> cues = bytesOfList(u"cues.txt"_s);
    if (!cues)
        return cues.error();
    const Result<QByteArray> uses = bytesOfList(u"uses.txt"_s);
    if (!uses)
        return uses.error();
    const Result<QByteArray> names = bytesOfList(u"names.txt"_s);
    if (!names)
        return names.error();
    return read(*words, *verbs, *cues, *uses, *names);
}

Result<std::shared_ptr<const Lexicon>> Lexicon::shared()
{
    static const auto once = []() -> Result<std::shared_ptr<const Lexicon>> {
        Result<Lexicon> read = fromResources();
        if (!read)
            return read.error();
        return std::make_shared<const Lexicon>(std::move(read).value());
    }();
    return once;
}

Result<Lexicon> Lexicon::read(const QByteArray &words, const QByteArray &verbs,
                              const QByteArray &cues, const QByteArray &uses,
                              const QByteArray &names)
{
    constexpr qsizetype usualWord = 8; // letters and a blank
    Lexicon lexicon;
    lexicon.m_words.reserve(size_t(
        (words.size() + verbs.size() + cues.size() + uses.size() + names.size()) / usualWord));
    if (const Result<void> done = lexicon.readWords(words); !done)
        return done.error();
    if (const Result<void> done = lexicon.readVerbs(verbs); !done)
        return done.error();
    if (const Result<void> done = lexicon.readCues(cues); !done)
        return done.error();
    if (const Result<void> done = lexicon.readUses(uses, u"uses.txt"_s); !done)
        return done.error();
    if (const Result<void> done = lexicon.readUses(names, u"names.txt"_s); !done)
        return done.error();
    lexicon.orderStarts();
    return lexicon;
}

/// A heading in brackets names one or more classes; the words below it belong to all of them.
Result<void> Lexicon::readWords(const QByteArray &bytes)
{
    WordClasses classes;
    for (const auto &[number, line] : linesOfList(bytes)) {
        if (!line.startsWith(u'[')) {
            for (const QStringView word : qTokenize(line, u' '))
                entry(word).classes.add(classes);
            continue;
        }
        classes = {};
        for (const QString &name : line.mid(1, line.size() - 2).split(u' ')) {
            const std::optional<WordClass> known = wordClasses.value(name);
            if (!known || !line.endsWith(u']'))
                return damagedList(u"words.txt"_s, number, line);
            classes.add(*known);
        }
    }
    return {};
}

/// A line a verb: lemma[+particle] kind frame,frame [past [participle]] [doubles].
Result<void> Lexicon::readVerbs(const QByteArray &bytes)
{
    for (const auto &[number, line] : linesOfList(bytes)) {
        QStringList fields = line.split(u' ');
        const bool doubles = fields.removeAll(u"doubles"_s) > 0;
        const bool mostlyNoun = fields.removeAll(u"noun"_s) > 0;
        const bool adjective = fields.removeAll(u"adjective"_s) > 0;
        const std::optional<VerbKind> kind = listedVerbKind(fields.value(1));
        if (fields.size() < 3 || fields.size() > 5 || !kind)
            return damagedList(u"verbs.txt"_s, number, line);

        Verb verb;
        verb.lemma = fields[0].section(u'+', 0, 0);
        verb.particle = fields[0].section(u'+', 1);
        verb.kind = *kind;
        verb.polarity = polarityOf(*kind);
        for (const QString &name : fields[2].split(u',')) {
            const std::optional<Frame> frame = frames.value(name);
            if (!frame)
                return damagedList(u"verbs.txt"_s, number, line);
            verb.frames |= quint16(*frame);
        }
        verb.adjective = adjective;
        CuePhrase phrase;
        phrase.word = verb.lemma;
        phrase.kind = verb.kind;
        phrase.polarity = verb.polarity;
        if (!verb.particle.isEmpty())
            phrase.rest.append(verb.particle);
        if (adjective) {
            phrase.form = CueForm::Fixed;
            addPhrase(phrase, {});
            m_verbs.append(verb);
            addForm(verb.lemma, VerbForm::Participle, m_verbs.size() - 1);
            continue;
        }
        const VerbForms forms = inflected(verb.lemma, fields.value(3), fields.value(4), doubles);
        addPhrase(phrase, forms);
        const qsizetype index = m_verbs.size();
        m_verbs.append(verb);
        if (!mostlyNoun) {
            addForm(forms.base, VerbForm::Base, index);
            addForm(forms.third, VerbForm::Third, index);
        }
        addForm(forms.past, VerbForm::Past, index);
        addForm(forms.participle, VerbForm::Participle, index);
        addForm(forms.gerund, VerbForm::Gerund, index);
    }
    return {};
}

/// A heading in brackets names a use, or the office that the words below it mean.
Result<void> Lexicon::readUses(const QByteArray &bytes, const QString &list)
{
    std::optional<WordUse> use;
    QString office;
    for (const auto &[number, line] : linesOfList(bytes)) {
        if (line.startsWith(u'[')) {
            const QStringList heading = line.mid(1, line.size() - 2).split(u' ');
            use = wordUses.value(heading.first());
            const bool isOffice = heading.first() == u"same-office" && heading.size() == 2;
            office = isOffice ? heading.last() : QString();
            if (!line.endsWith(u']') || (!isOffice && (!use || heading.size() != 1)))
                return damagedList(list, number, line);
            continue;
        }
        for (const QStringView word : qTokenize(line, u' ')) {
            WordEntry &known = entry(word);
            if (use)
                known.uses.add(*use);
            else if (!office.isEmpty() && known.office.isEmpty())
                known.office = office;
            else // no heading above, or a second office of one word
                return damagedList(list, number, line);
        }
    }
    return {};
}

void Lexicon::addForm(const QString &form, VerbForm kind, qsizetype verb)
{
    WordEntry &known = entry(form);
    known.forms |= quint8(kind);
    if (known.verbs.contains(verb))
        return;
    if (m_verbs[verb].particle.isEmpty())
        known.verbs.append(verb);
    else
        known.verbs.prepend(verb);
}

static quint32 hashOf(QStringView folded)
{
    quint32 hash = 2166136261u; // FNV-1a
    for (const QChar c : folded)
        hash = (hash ^ c.unicode()) * 16777619u;
    return hash ^ hash >> 15;
}

/// Keeps at least half of the slots empty.
void Lexicon::makeRoom()
{
    constexpr size_t least = 64;
    if (2 * (m_words.size() + 1) <= m_slots.size())
        return;
    const std::vector<Slot> known = std::move(m_slots);
    m_slots.assign(std::max(least, 2 * known.size()), {});
    for (const Slot &slot : known) {
        if (slot.word < 0)
            continue;
        size_t at = slot.hash & (m_slots.size() - 1);
        while (m_slots[at].word >= 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = slot;
    }
}

/// The slot of the word \a folded, or the free one where it belongs.
const Lexicon::Slot &Lexicon::slotOf(QStringView folded, quint32 hash) const
{
    size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].word >= 0
           && (m_slots[at].hash != hash || lettersOf(m_words[size_t(m_slots[at].word)]) != folded))
        at = (at + 1) & (m_slots.size() - 1);
    return m_slots[at];
}

/// Valid until the next call.
WordEntry &Lexicon::entry(QStringView word)
{
    makeRoom();
    const size_t begin = m_letters.size();
    for (const QChar c : word)
        m_letters += foldedLetter(c).unicode();
    const QStringView folded = QStringView(m_letters).sliced(qsizetype(begin));
    const quint32 hash = hashOf(folded);
    const Slot &slot = slotOf(folded, hash);
    if (slot.word >= 0) {
        m_letters.resize(begin);
        return m_words[size_t(slot.word)].entry;
    }
    m_slots[size_t(&slot - m_slots.data())] = {hash, qint32(m_words.size())};
    m_words.push_back({quint32(begin), quint32(word.size()), {}});
    return m_words.back().entry;
}

QList<QStringView> Lexicon::wordsFor(WordUse use) const
{
    QList<QStringView> words;
    for (const KnownWord &known : m_words) {
        if (known.entry.has(use))
            words.append(lettersOf(known));
    }
    return words;
}

const WordEntry &Lexicon::look(QStringView word) const
{
    static const WordEntry unknown;
    constexpr qsizetype longest = 24; // no word of the lists is longer
    if (word.size() > longest || m_slots.empty())
        return unknown;
    std::array<QChar, longest> letters;
    std::transform(word.begin(), word.end(), letters.begin(), foldedLetter);
    const QStringView folded(letters.data(), word.size());
    const Slot &slot = slotOf(folded, hashOf(folded));
    return slot.word < 0 ? unknown : m_words[size_t(slot.word)].entry;
}

} // namespace onrecord
