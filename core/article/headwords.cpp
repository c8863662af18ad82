// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/headwords.h"

#include "core/lexicon/wordlist.h"
#include "core/text/wordtable.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr WordTable headWordClasses{std::array{
    WordOf{HeadWord::Stamp, "stamp"},
    WordOf{HeadWord::Published, "published"},
    WordOf{HeadWord::Updated, "updated"},
    WordOf{HeadWord::DayFirst, "day-first"},
    WordOf{HeadWord::MonthFirst, "month-first"},
    WordOf{HeadWord::Wrote, "wrote"},
    WordOf{HeadWord::By, "by"},
    WordOf{HeadWord::And, "and"},
    WordOf{HeadWord::Helped, "helped"},
    WordOf{HeadWord::Agency, "agency"},
    WordOf{HeadWord::Outlet, "outlet"},
    WordOf{HeadWord::Role, "role"},
    WordOf{HeadWord::Desk, "desk"},
    WordOf{HeadWord::NotName, "not-name"},
    WordOf{HeadWord::Particle, "particle"},
    WordOf{HeadWord::Furniture, "furniture"},
    WordOf{HeadWord::Section, "section"},
}};

using Classes = QHash<QString, quint32>; // a bit for each HeadWord

/// A list that is not there or damaged is one without words: an article opens all the same. That it
/// is whole, the tests say.
Classes classesOfWords()
{
    Classes classes;
    const Result<QByteArray> bytes = bytesOfList(u"heads.txt"_s);
    if (!bytes)
        return classes;
    for (const auto &[number, line] : linesOfList(*bytes)) {
        const qsizetype colon = line.indexOf(u':');
        const auto use =
            headWordClasses.value(QStringView(line).first(std::max(colon, qsizetype(0))));
        if (!use)
            continue;
        for (const QString &word : line.sliced(colon + 1).split(u' ', Qt::SkipEmptyParts))
            classes[word] |= 1u << int(*use);
    }
    return classes;
}

QSet<QString> givenNamesOfList()
{
    QSet<QString> names;
    const Result<QByteArray> bytes = bytesOfList(u"words.txt"_s);
    if (!bytes)
        return names;
    bool isNames = false;
    for (const auto &[number, line] : linesOfList(*bytes)) {
        if (line.startsWith(u'['))
            isNames = line == u"[male-name]" || line == u"[female-name]";
        else if (isNames)
            for (const QString &name : line.split(u' '))
                names.insert(name);
    }
    return names;
}

} // namespace

bool isGivenName(QStringView word)
{
    static const QSet<QString> names = givenNamesOfList();
    return names.contains(word.toString().toLower());
}

bool isHeadWord(QStringView word, HeadWord use)
{
    static const Classes classes = classesOfWords();
    constexpr qsizetype longest = 20;
    if (word.size() > longest)
        return false;
    const auto it = classes.constFind(word.toString().remove(u'.').toLower());
    return it != classes.cend() && it.value() >> int(use) & 1;
}

} // namespace onrecord
