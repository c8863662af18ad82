// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/cuephrase.h"
#include "core/lexicon/verbkind.h"
#include "core/lexicon/worduse.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <bit>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace onrecord {

struct VerbForms;

/// What a word may be; a word may be several ("that", "may"). The names are the headings of
/// resources/lexicon/words.txt. The models have a word's classes, and their order here, among their
/// features: a word that gains a class reads differently everywhere. So a list that matters to one
/// rule alone ("added", "Inc.") is a WordUse.
enum class WordClass : quint8 {
    Determiner,
    Pronoun, ///< can be a subject: he, she, they, who
    Masculine, ///< he, him, his, Mr., king
    Feminine,
    Plural, ///< they, them, officials
    FirstPerson,
    Possessive, ///< his, her, their
    Preposition,
    Conjunction, ///< and, or, but
    Subordinator, ///< because, while, if
    Relative, ///< who, which, that
    Auxiliary, ///< has, was, will, does
    Modal,
    Negation,
    Adverb, ///< also, once, repeatedly; words in -ly are adverbs besides
    Number,
    Weekday,
    Month,
    TimeWord, ///< yesterday, week, morning
    Title, ///< stands before a name: Sen., President
    Abbreviation, ///< its full stop ends no sentence by itself
    Office, ///< nouns for one person by office: minister, spokeswoman
    Kin, ///< mother, husband: people, though not by office
    Group, ///< nouns for several people: officials, voters
    Organisation, ///< company, ministry, party
    OrganisationName, ///< part of a name that makes it an organisation's: Institute, Corp.
    Document, ///< report, study, poll: things that say what somebody wrote
    SayingNoun, ///< statement, claim, promise
    Medium, ///< interview, speech, tweet, email
    Anonymous, ///< source, sources, insiders
    MaleName,
    FemaleName,
    PlaceName, ///< countries and regions
    NotNoun, ///< adjectives and the like that stand after a name without being one: last, former
    NounToo, ///< forms of verbs of reporting that are as often nouns: plans, offer, attack
    NotSubject, ///< forms of common verbs: they end a noun phrase when one looks for it leftwards
    Comment, ///< comment, respond: what one declines to do
    Hedge, ///< may, reportedly, likely
    Conditional, ///< if, unless
    Nationality, ///< Dutch, French: before an office
    Be, ///< forms of "be" that may make a passive: is, was, been, ’re
    Question, ///< opens an indirect question: whether, who, why
    Count, ///< number of classes
};

/// A set of word classes, or of uses of words.
template <typename Kind>
class WordKinds
{
public:
    constexpr bool has(Kind kind) const { return (bitsOf(kind) >> (int(kind) % width)) & 1; }
    constexpr void add(Kind kind) { bitsOf(kind) |= quint64(1) << (int(kind) % width); }
    constexpr void add(const WordKinds &other)
    {
        for (size_t at = 0; at < m_bits.size(); ++at)
            m_bits[at] |= other.m_bits[at];
    }
    constexpr bool isEmpty() const { return !first(); }
    /// The first of them in the order of their enumerators.
    constexpr std::optional<Kind> first() const
    {
        for (size_t at = 0; at < m_bits.size(); ++at) {
            if (m_bits[at] != 0)
                return Kind(int(at) * width + std::countr_zero(m_bits[at]));
        }
        return std::nullopt;
    }

private:
    static constexpr int width = 64;

    constexpr quint64 &bitsOf(Kind kind) { return m_bits[size_t(int(kind) / width)]; }
    constexpr quint64 bitsOf(Kind kind) const { return m_bits[size_t(int(kind) / width)]; }

    std::array<quint64, (size_t(Kind::Count) + width - 1) / width> m_bits{};
};

using WordClasses = WordKinds<WordClass>;
using WordUses = WordKinds<WordUse>;

enum class VerbForm : quint8 { Base = 1, Third = 2, Past = 4, Participle = 8, Gerund = 16 };

/// What may follow a verb of reporting and be its content. A verb has several.
enum class Frame : quint16 {
    Quote = 1, ///< said: “…”
    Clause = 2, ///< said (that) the ferry would stop
    That = 4, ///< warned that …; without "that" it reports nothing
    Infinitive = 8, ///< pledged to stop
    Object = 16, ///< criticised the plan
    Gerund = 32, ///< suggested stopping
    Addressee = 64, ///< told reporters …
    Particle = 128, ///< called for a strike: Verb::particle begins the content
    AddresseeTo = 256, ///< urged the council to …: the addressee belongs to the content
    Question = 512, ///< asked whether …
};

/// A verb that reports what somebody says, writes or thinks.
struct Verb
{
    QString lemma;
    VerbKind kind = VerbKind::Says;
    Polarity polarity = Polarity::Neutral;
    quint16 frames = 0; ///< of Frame
    QString particle; ///< "for" of "call for", empty for most
    bool adjective = false; ///< stands after a form of "be": has been critical of

    bool has(Frame frame) const { return frames & quint16(frame); }
};

/// What the lexicon knows of a word as it stands in the text.
struct WordEntry
{
    WordClasses classes;
    WordUses uses;
    quint8 forms = 0; ///< of VerbForm, all verbs of the word taken together
    QList<qsizetype> verbs; ///< indices into Lexicon::verbs(), those with a particle first
    QList<CueStart> cues; ///< phrases it may begin, those of most words first
    Verdict verdict = Verdict::None;
    QString office; ///< the word that stands for all words of one office: "chief" for "head"; or of
        ///< one institution: "conservatives" for "tories"

    bool has(WordClass c) const { return classes.has(c); }
    bool has(WordUse use) const { return uses.has(use); }
    bool has(VerbForm form) const { return forms & quint8(form); }
    bool isVerb() const { return !verbs.isEmpty(); }
};

/// A letter as the lists have it: small, a typographic apostrophe as a plain one.
inline QChar foldedLetter(QChar c)
{
    if (c < QChar(0x80))
        return c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
    return c == u'\u2019' ? QChar(u'\'') : c.toLower();
}

/// Typed word lists: verbs of reporting and the words around them. Read once, then constant;
/// safe to share between threads.
class Lexicon
{
public:
    /// Reads the lists in resources/lexicon. Internal with the list's name and line where one
    /// is missing or wrong.
    static Result<Lexicon> fromResources();
    /// The same, read once for the whole program, by whoever asks first.
    static Result<std::shared_ptr<const Lexicon>> shared();

    /// The same from \a words, \a verbs, \a cues, \a uses and \a names as bytes; for tests and for
    /// fromResources().
    static Result<Lexicon> read(const QByteArray &words, const QByteArray &verbs,
                                const QByteArray &cues = {}, const QByteArray &uses = {},
                                const QByteArray &names = {});

    /// What is known of \a word, whatever its case; an empty entry for a word it does not have.
    /// A typographic apostrophe counts as a plain one. The reference lives as long as the lexicon.
    const WordEntry &look(QStringView word) const;

    /// The words that the lists have for \a use, folded, in no particular order. Goes through all
    /// words: ask it once, not for each word of a text.
    QList<QStringView> wordsFor(WordUse use) const;

    const QList<Verb> &verbs() const { return m_verbs; }
    const Verb &verb(qsizetype index) const { return m_verbs[index]; }
    /// Everything that can report, the verbs among them, with the kind of statement it makes.
    const QList<CuePhrase> &cuePhrases() const { return m_phrases; }

private:
    Result<void> readWords(const QByteArray &bytes);
    Result<void> readVerbs(const QByteArray &bytes);
    void addForm(const QString &form, VerbForm kind, qsizetype verb);
    Result<void> readCues(const QByteArray &bytes);
    bool addCue(const QString &line, const CuePhrase &model);
    void addPhrase(const CuePhrase &phrase, const VerbForms &forms);
    void addStart(const QString &word, std::optional<VerbForm> form);
    Result<void> readUses(const QByteArray &bytes, const QString &list);
    void orderStarts();
    WordEntry &entry(QStringView word);
    void makeRoom();

    struct KnownWord
    {
        quint32 letters = 0; ///< where they begin in m_letters
        quint32 size = 0;
        WordEntry entry;
    };
    struct Slot
    {
        quint32 hash = 0;
        qint32 word = -1; ///< index into m_words, -1 for none
    };

    QStringView lettersOf(const KnownWord &known) const
    {
        return QStringView(m_letters).sliced(known.letters, known.size);
    }
    const Slot &slotOf(QStringView folded, quint32 hash) const;

    std::u16string m_letters; ///< of all words, folded, one behind the other
    std::vector<KnownWord> m_words;
    // Every word of an article is looked up, several times: a slot fits a word's hash nearly always,
    // so that words which the lists do not have cost one look.
    std::vector<Slot> m_slots;
    QList<Verb> m_verbs;
    QList<CuePhrase> m_phrases;
};

} // namespace onrecord
