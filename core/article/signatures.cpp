// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/signatures.h"

#include "core/article/headwords.h"
#include "core/text/lines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr qsizetype longestSignature = 160;
constexpr qsizetype mostWords = 24;

/// Words between commas or "and".
struct Item
{
    Spans words; ///< those with a capital and the particles between them
    Spans tail; ///< from the first that is neither
    bool isAside = false; ///< in brackets
};

Span whole(const Item &item)
{
    return hull(item.words);
}

bool hasCapital(QStringView word)
{
    return !word.isEmpty() && (word.front().isUpper() || word.front().isTitleCase());
}

/// True for "and" and the like between two names.
bool joinsNames(QStringView word)
{
    return isHeadWord(word, HeadWord::And) || word == u"&" || word == u"with";
}

/// True for words between commas that are a place rather than somebody's name: one word, or several that begin or end as
/// places do: "New Corran", "Port Pellam", "Vik Springs".
bool isLikePlace(QStringView words)
{
    static const QRegularExpression place(
        uR"(^(?:\p{Lu}[\p{L}\p{M}'’-]{2,}|(?:New|Old|Port|Fort|Mount|Mt\.?|Lake|Cape|Saint|Santa|San|St\.?|Ste\.?|Los|Las|El|North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Great|Little|Grand|Long|Salt|Bad|Puerto|Rio|Villa|Kuala|Hong|Tel|Abu|Addis)(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,2}|(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,2}(?:City|Town|Beach|Bay|Springs|Falls|Islands?|Isles?|Valley|County|Heights|Rapids|Creek|Park|Harbou?r|Lake|River|Hills?|Point|Rock|Station|Bridge|Village|Province|Peninsula|Coast))$)"_s);
    return place.match(words.toString()).hasMatch();
}

class SignatureReader
{
public:
    SignatureReader(QStringView words, bool isSigned)
        : m_text(words)
        , m_isSigned(isSigned)
    {
    }

    std::optional<Signature> read();

private:
    bool divide();
    void add(Span word, bool isTail);
    std::optional<Signature> readFirst() const;
    bool addFollowing(const Item &item, Signature &signature) const;
    bool readTail(const Item &item, Signature &signature) const;
    void takeOutlet(Spans words, Signature &signature) const;

    QStringView at(Span word) const { return word.in(m_text); }
    bool lastIs(const Item &item, HeadWord use) const;
    bool isAgency(const Item &item) const;
    bool isOutlet(const Item &item) const;
    bool isPerson(const Item &item) const;
    Span nameBeforeRole(const Item &item) const;

    const QStringView m_text;
    const bool m_isSigned;
    QList<Item> m_items;
};

/// Parts the words at commas and "and"; false where one of them is in no signature.
bool SignatureReader::divide()
{
    bool isNew = true;
    bool isAside = false;
    qsizetype count = 0;
    for (qsizetype from = 0; from < m_text.size();) {
        if (isBlank(m_text[from])) {
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < m_text.size() && !isBlank(m_text[to]))
            ++to;
        Span word{from, to};
        from = to;
        bool endsItem = false;
        const bool beginsAside = m_text[word.begin] == u'(';
        isNew = isNew || beginsAside;
        isAside = (isAside && !isNew) || beginsAside;
        word.begin += beginsAside ? 1 : 0;
        if (isAside && !word.isEmpty() && m_text[word.end - 1] == u')') {
            --word.end;
            endsItem = true;
        }
        while (!word.isEmpty() && (m_text[word.end - 1] == u',' || m_text[word.end - 1] == u';')) {
            --word.end;
            endsItem = true;
        }
        if (++count > mostWords)
            return false;
        if (word.isEmpty() || joinsNames(at(word))) {
            isNew = true;
            continue;
        }
        const QStringView letters = at(word);
        const bool isName = std::all_of(letters.begin(), letters.end(), [](QChar c) {
            return c.isLetter() || c.isMark() || c.isSurrogate() || c == u'.' || c == u'\''
                || c == u'’' || c == u'-' || c == u'&';
        });
        if (!isName)
            return false;
        if (isNew)
            m_items.append(Item{{}, {}, isAside});
        Item &item = m_items.last();
        const bool isPart = hasCapital(letters)
            || (!item.words.isEmpty() && isHeadWord(letters, HeadWord::Particle));
        const bool goesOn = item.tail.isEmpty() && isPart;
        (goesOn ? item.words : item.tail).append(word);
        isNew = endsItem;
    }
    return !m_items.isEmpty();
}

bool SignatureReader::lastIs(const Item &item, HeadWord use) const
{
    return !item.words.isEmpty() && isHeadWord(at(item.words.last()), use);
}

bool SignatureReader::isAgency(const Item &item) const
{
    return item.words.size() <= 2 && lastIs(item, HeadWord::Agency);
}

bool SignatureReader::isOutlet(const Item &item) const
{
    return item.words.size() > 1 && lastIs(item, HeadWord::Outlet);
}

bool SignatureReader::isPerson(const Item &item) const
{
    return item.words.size() > 1 && item.words.size() < 7
        && std::none_of(item.words.begin(), item.words.end(),
                        [this](Span word) { return isHeadWord(at(word), HeadWord::NotName); });
}

/// "Ida Lund Norland correspondent": two words are the name, and particles between them.
Span SignatureReader::nameBeforeRole(const Item &item) const
{
    qsizetype names = 0;
    for (const Span word : item.words) {
        const bool isPart = !hasCapital(at(word)) || at(word).endsWith(u'.');
        names += isPart ? 0 : 1;
        if (names == 2)
            return {item.words.first().begin, word.end};
    }
    return whole(item);
}

/// "for the Vestby Courier" names the outlet: \a words behind "for".
void SignatureReader::takeOutlet(Spans words, Signature &signature) const
{
    if (!words.isEmpty() && at(words.first()) == u"the")
        words.removeFirst();
    const bool isNamed = words.size() > 1 && isHeadWord(at(words.last()), HeadWord::Outlet)
        && std::all_of(words.begin(), words.end(),
                       [this](Span word) { return hasCapital(at(word)); });
    if (isNamed && signature.outlet.isEmpty())
        signature.outlet = hull(words);
}

/// What stands behind the names without a capital: what they do, or where and for whom.
bool SignatureReader::readTail(const Item &item, Signature &signature) const
{
    if (item.tail.isEmpty())
        return true;
    const QStringView first = at(item.tail.first());
    const bool isPlace =
        first == u"at" || first == u"in" || first == u"for" || first == u"from" || first == u"of";
    if (first == u"for")
        takeOutlet(item.tail.sliced(1), signature);
    if (isPlace)
        return item.tail.size() > 1 && item.tail.size() < 8 && hasCapital(at(item.tail.last()));
    // "Ana Ruiz wrote to the staff:" says what somebody did
    const bool isSaid = std::any_of(item.tail.begin(), item.tail.end(), [this](Span word) {
        return at(word) == u"the" || at(word) == u"to";
    });
    if (!isHeadWord(at(item.tail.last()), HeadWord::Role) || item.tail.size() > 5 || isSaid)
        return false;
    signature.isSure = true;
    return true;
}

std::optional<Signature> SignatureReader::readFirst() const
{
    const Item &item = m_items.first();
    Signature signature;
    signature.names = whole(item);
    if (item.words.isEmpty() || item.isAside || !readTail(item, signature))
        return std::nullopt;
    const bool hasRole = signature.isSure; // in its tail
    const bool isThe = at(item.words.first()) == u"The";
    if (isAgency(item) && item.tail.isEmpty()) {
        signature.kind = Signature::Kind::Desk;
        signature.outlet = whole(item);
        signature.isSure = true;
    } else if (item.tail.isEmpty() && lastIs(item, HeadWord::Desk) && !isThe
               && (item.words.size() > 1 || m_items.size() == 1)) {
        signature.kind = Signature::Kind::Desk;
        signature.isSure = item.words.size() > 1;
    } else if (hasRole && item.words.size() == 1) {
        signature.kind = Signature::Kind::Desk; // Political editor
        signature.names = hull(item.words + item.tail);
    } else if (m_isSigned && isOutlet(item) && item.words.size() > 3 && !isThe) {
        signature.names = nameBeforeRole(item);
        signature.outlet = hull(item.words.sliced(2));
        signature.isSure = true;
    } else if (item.tail.isEmpty() && isOutlet(item)) {
        signature.kind = Signature::Kind::Outlet;
        signature.outlet = whole(item);
    } else if (isPerson(item)) {
        if (hasRole)
            signature.names = nameBeforeRole(item);
    } else if (item.words.size() == 1 && !isHeadWord(at(item.words.first()), HeadWord::NotName)) {
        signature.kind = Signature::Kind::Word;
    } else {
        return std::nullopt;
    }
    return signature;
}

/// Takes \a item, which follows the first, into \a signature; false where it is no part of one.
bool SignatureReader::addFollowing(const Item &item, Signature &signature) const
{
    const bool isOther = !signature.outlet.isEmpty() || signature.isSure;
    if (item.words.isEmpty())
        return readTail(item, signature) && signature.isSure;
    if (isAgency(item) || isOutlet(item)) {
        signature.isSure = signature.isSure || signature.kind == Signature::Kind::Names;
        if (signature.outlet.isEmpty())
            signature.outlet = whole(item);
        return readTail(item, signature);
    }
    if (lastIs(item, HeadWord::Role)) {
        signature.isSure = true;
        if (signature.outlet.isEmpty() && isHeadWord(at(item.words.first()), HeadWord::Agency))
            signature.outlet = item.words.first();
        return readTail(item, signature);
    }
    const bool isNamed = isPerson(item);
    if (item.isAside)
        return readTail(item, signature);
    if (isNamed && signature.kind == Signature::Kind::Names && !isOther) {
        signature.names.end = whole(item).end;
        return readTail(item, signature);
    }
    const bool isPlace = item.words.size() == 1 || isLikePlace(at(whole(item)));
    return (isNamed || isPlace) && readTail(item, signature);
}

std::optional<Signature> SignatureReader::read()
{
    if (m_text.size() > longestSignature || !divide())
        return std::nullopt;
    std::optional<Signature> signature = readFirst();
    if (!signature)
        return std::nullopt;
    for (qsizetype i = 1; i < m_items.size(); ++i) {
        if (!addFollowing(m_items[i], *signature))
            return std::nullopt;
    }
    return signature;
}

} // namespace

std::optional<Signature> signatureIn(QStringView words, bool isSigned)
{
    return SignatureReader(words, isSigned).read();
}

namespace {

/// Leaves out of \a names the places that stand between commas; \a behind as in withoutPlaces().
QString withoutPlacesBetweenCommas(const QString &names, QStringView behind)
{
    static const QRegularExpression atEnd(
        uR"(\s(?:and|&|with|und|et|y|e|en|og|och)\s+\p{Lu}\S+(?:\s[^\s,]+)+(?<place>,\s*(?<word>\p{Lu}[\p{L}\p{M}'’-]{2,}))$)"_s);
    static const QRegularExpression between(
        uR"((?<=\p{L}),\s*\p{Lu}[\p{L}\p{M}'’-]{2,}(?=\s*,|\s+(?:and|&|with|und|et|y|e|en|og|och)\s))"_s);
    static const QRegularExpression oneMore(uR"(^,\s*\p{Lu}[\p{L}\p{M}'’-]{2,}$)"_s);
    const QString more = behind.trimmed().toString();
    QString all = names + (oneMore.match(more).hasMatch() ? more : QString());
    const QRegularExpressionMatch match = atEnd.match(all);
    if (!match.hasMatch() || isHeadWord(match.capturedView(u"word"), HeadWord::Agency)
        || isHeadWord(match.capturedView(u"word"), HeadWord::Outlet))
        return names;
    all.truncate(match.capturedStart(u"place"));
    all.remove(between);
    static const QRegularExpression beforeLast(uR"(,(?=\s+(?:and|&|und|et|y|e|en|og|och)\s))"_s);
    return all.count(u',') == 1 ? all.remove(beforeLast) : all; // of two names
}

/// Leaves out of \a names the places where each name has one and "and" stands before the last name with its place: "Ida Lund, New Corran, and Per Berg, Port Pellam".
QString withoutPlaceOfEach(const QString &names)
{
    static const QRegularExpression comma(uR"(\s*,\s*)"_s);
    static const QRegularExpression last(
        uR"(^(.+?)(?:\s*,)?\s+(?:and|&|with)\s+([^,]+),\s*([^,]+)$)"_s);
    const auto match = last.match(names);
    if (!match.hasMatch())
        return names;
    const QStringList pieces = match.captured(1).split(comma) + match.capturedTexts().sliced(2);
    QStringList kept;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const bool isName = at % 2 == 0;
        if (isName ? !pieces[at].contains(u' ') : !isLikePlace(pieces[at]))
            return names;
        if (isName)
            kept.append(pieces[at]);
    }
    if (pieces.size() % 2 != 0)
        return names;
    const QString end = u" and "_s + kept.takeLast();
    return kept.join(u", "_s) + (kept.size() > 1 ? u","_s : QString()) + end;
}

} // namespace

QString withoutPlaces(QString names, QStringView behind)
{
    static const QRegularExpression joint(uR"(\s(?:and|&|with)\s|[,;])"_s);
    static const QRegularExpression place(
        uR"((?<=\p{L}{2})\s+(?:in|at|from)\s+(?:the\s+)?\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?=\s*(?:[,;&]|$)|\s+(?:and|with)\s))"_s);
    static const QRegularExpression aside(uR"(\s*\(\p{Lu}[^()]*(?:\)|$))"_s);
    if (!names.contains(joint))
        return names;
    names.remove(place).remove(aside);
    return withoutPlacesBetweenCommas(withoutPlaceOfEach(names), behind);
}

} // namespace onrecord
