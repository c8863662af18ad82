// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace onrecord {

/// What one rule or resolver needs a word for. The names are the headings of
/// resources/lexicon/uses.txt and names.txt. A use is no WordClass: no model has it among its features, so a list
/// may be added or changed without training again. Only the uses from Share on are counted by
/// CheckFeature, which the model of claims sees.
enum class WordUse : quint8 {
    // core/paragraph, core/statements, core/tagging
    Personal, ///< stands for a person or thing by itself: he, them, itself
    PartOf, ///< goes on with "of" and is part of a source’s head: majority of voters
    TimeLead, ///< before an expression of time: on, since
    TimeBeside, ///< within one: last, this, previous
    Contrast, ///< opens a clause beside a content, not in it: while, whereas
    LineLabel, ///< labels what follows and says nothing: update, photo, fact check
    Talks, ///< leads to whom an interview is with: spoke, interview, answers
    Message, ///< nouns for words that somebody says or sends: message, verdict
    Recording, ///< in which somebody is heard or seen to speak: footage, video
    BeforeQuotation, ///< may stand between a verb and the words in marks that it reports: a, that
    Address, ///< what is said to an audience, which passes nothing on: speech, lecture
    TellsWhom, ///< may be followed by who is told: told ⟦the council⟧, asked ⟦the mayor⟧
    SaysTo, ///< … behind “to”: wrote to ⟦the council⟧
    MeetsReaction, ///< its subject is who others speak of, with WordUse::Reaction: faced, drew
    Reaction, ///< nouns for what others say of somebody: criticism, questions
    Hears, ///< bodies that hear what others say: court, jury
    Teaser, ///< may begin a line that leads elsewhere: read, related, subscribe
    TeaserGoesOn, ///< and follows it there: read ⟦more⟧, sign ⟦up⟧
    ShowsThing, ///< tells that a thing is there to be seen or had: shows, offers, names
    Tells, ///< a noun before “that”, beside WordClass::SayingNoun: finding, ruling
    TellsOf, ///< a noun before what somebody says of it: warning of
    Hearsay, ///< a participle by which others tell of somebody: understood, reported
    Aside, ///< opens a clause that tells when or how something is said: as, while, before
    Supposed, ///< opens what is only supposed, beside WordClass::Conditional: lest, imagine
    Imagined, ///< at the beginning of a sentence asks to suppose what follows: imagine, picture
    Nobody, ///< makes a subject nobody: no, none, neither
    Anybody, ///< makes a subject whoever it may be: anyone, whoever
    Beyond, ///< behind “no”: it is certain: no doubt
    EasyToSay, ///< tells how it would be to say something: hard, impossible, fair
    NotYetDone, ///< before “to”: what follows is not done yet: wants, plans, promised
    AsksOf, ///< with somebody and “to”: what follows is asked of them: asked, urged
    Without, ///< before a gerund: what it says is not done: without, instead
    ReportsAgain, ///< behind “and”: what whoever was just reported does with words: urged, accused, warned
    SaidOfThings, ///< … and what also a thing may do: the season promised much
    Untrue, ///< what “that” opens behind it is not so: untrue, unlikely
    Answer, ///< may be all that somebody says: yes, never, maybe, thanks
    NoAbbreviation, ///< in small letters a word, and an abbreviation with a capital only: ill, sun
    PlainPast, ///< past forms without -ed of verbs that report nothing: rose, sank
    // core/speakers
    FormOfAddress, ///< Mr, Ms
    TitleAlone, ///< needs no name behind a form of address: Mr. President
    NameParticle, ///< joins the parts of a name, in small letters: van, de la
    CompanySuffix, ///< what companies are called besides their name: Inc., Motors
    Study, ///< ends the name of a study: the Norrland Health Survey
    CapitalOffice, ///< an office where it has a capital: Supervisor
    Appoints, ///< before an office that is no title of the name behind it: named, elected
    GoesOn, ///< the speaker is that of the statement before: added
    Replies, ///< says that words answer a question: replied
    PointsBack, ///< pronouns that have no gender: they, it
    Quotes, ///< reports words with "as saying": quoted, citing
    OtherOne, ///< beside a noun: not the one spoken of: another, rival
    Firm, ///< nouns for the company spoken of: airline, maker
    Institution, ///< before "of" or "for" it begins an institution’s name: Office, Chambers, Panel
    OfCompany, ///< what companies have and people do not: shares, chairman, headquarters
    Honour, ///< a title that belongs to a name: Sir, Dame
    Epithet, ///< nouns for somebody spoken of whom no office names: native, winner
    ComesBy, ///< before "by": who has something written, not who wrote it: obtained, seen
    Inhabitant, ///< with a capital somebody of a place or kind, and no name: Londoner, Redditor
    National, ///< nouns for somebody of a country, no name behind “the”: Spaniard, Dane
    Collective, ///< nouns for an institution that are neither a firm nor in the models: body, city
    WebUser, ///< before what somebody is called on the web: user, blogger
    SmallGiven, ///< a given name that is a small word elsewhere: An, Per, Long
    PartyMember, ///< of a party, as told before a name or an office: Republican, Labour
    BeforeName, ///< tells where or how what is named stands, with a capital where it begins a sentence: neighbouring
    Disputed, ///< a noun for what somebody said and another denies: charge, allegation
    Peerage, ///< before a name and “of” a place that is part of it: Lord, Viscount
    LandForm, ///< ends or begins the name of a piece of land or water: Bay, Island, Lake
    Oversees, ///< ends the name of what may be a regulator or a watchdog: Authority, Commission
    OwnsInstitution, ///< within an institution’s name, owns it: Children’s, Women’s
    OtherRank, ///< beside an office: another one, held by somebody else: shadow, vice
    NameTitle, ///< before a name and no part of it, beside WordClass::Title: Cllr, Constable
    RankTitle, ///< the same where it stands in capitals before a name: PC, DC
    TitlePart, ///< before a title and part of it: Prime Minister, Rear Admiral
    Unique, ///< institutions there is one of: not whatever organisation was spoken of
    CommonAcronym, ///< capitals that are no name: AI, GMT, TV
    Quantifier, ///< before a group: some, many; the same group for all that
    Speaks, ///< nouns for who or what may say something, beside those of offices and companies
    Paper, ///< the same of what is written: plaque, disclaimer, blog
    PostNominal, ///< behind a name: QC, MP
    OrganisationWord, ///< ends the name of a company or club: Securities, Rovers
    Branch, ///< ends the name of a part of a company, which is not meant by its own: Radio, Stores
    NewsName, ///< what newspapers are called: Chronicle, Times
    Spokesperson, ///< speaks for an institution
    GivenMale, ///< given names, many more than WordClass::MaleName
    GivenFemale,
    GivenName, ///< of either
    Surname, ///< a last name by itself
    Place, ///< cities, regions, countries; "_" stands for the blank within one
    KnownOrganisation, ///< companies, parties, clubs; the same
    PersonNoun, ///< nouns for one person, many more than WordClass::Office
    PeopleNoun, ///< for several
    Ordinary, ///< common words that articles have in small letters
    // core/claims
    Vague, ///< nouns that name no topic by themselves: thing, issue
    Describing, ///< adjectives that say how something is, not what kind: good, new
    Share,
    Money,
    Time,
    Comparison,
    Superlative,
    Change,
    Cause,
    Vote,
    PublicMatter,
    SecondPerson,
    Future,
    Opinion,
    Count, ///< number of uses
};

} // namespace onrecord
