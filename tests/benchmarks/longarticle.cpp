// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/longarticle.h"
#include "tests/support/barearticle.h"

#include "core/corrections/readingtotals.h"

#include <random>

using namespace Qt::StringLiterals;

namespace onrecord::bench {

QString longText(qsizetype bytes)
{
    static const QStringList sentences{
        u"“We never promised a second lift,” housing councillor Ada Brandt said on Monday. "_s,
        u"The tenants’ league demands that the city repair the old lift before winter. "_s,
        u"About 2,300 people used the tower in the third quarter, a fifth fewer than before. "_s,
        u"Two engineers told the Gazette the builder had offered to halve the price in May 2024. "_s,
        u"“If they wait, people will move,” its chair warned, “and then it is empty.” "_s,
        u"Rain had been falling on the hill since the morning, and the stairs were wet. "_s,
        u"The builder, Falkwerk, declined to comment. "_s,
        u"According to the report, which nobody has published, the cable would last ten years. "_s,
    };
    std::mt19937 random(17);
    QString text;
    text.reserve(bytes + 800);
    while (text.size() < bytes) {
        const int count = 2 + int(random() % 5);
        for (int sentence = 0; sentence < count; ++sentence)
            text += sentences[qsizetype(random() % quint32(sentences.size()))];
        text.chop(1);
        text += u"\n\n"_s;
    }
    return text;
}

QString manyNames(int names, const QString &behind)
{
    static const QStringList syllables{u"ba"_s, u"de"_s, u"fi"_s, u"go"_s, u"ku"_s,
                                       u"la"_s, u"me"_s, u"ni"_s, u"ro"_s, u"su"_s};
    const auto name = [](int number, int length) {
        QString name;
        for (int each = 0; each < length; ++each, number /= 10)
            name += syllables[number % 10];
        name[0] = name[0].toUpper();
        return name;
    };
    QString text;
    for (int number = 0; number < names; ++number) {
        text += name(number, 2) + u' ' + name(number / 100, 3) + u' ' + behind;
        text += number % 5 == 4 ? u"\n\n"_s : u" "_s;
    }
    return text;
}

Document longDocument(qsizetype bytes)
{
    return Document(bareArticle(longText(bytes)));
}

Reading denseReading(const Document &document, int ofFirst)
{
    constexpr int actors = 40;
    constexpr qsizetype apart = 60;
    Reading reading;
    reading.document = document;
    for (int number = 1; number <= actors; ++number) {
        ReadActor actor;
        actor.actor.id = u"a%1"_s.arg(number);
        actor.actor.name = u"Speaker %1"_s.arg(number);
        actor.number = number;
        reading.actors.append(actor);
    }
    const qsizetype size = document.text().size();
    const qsizetype statements = size / apart;
    const qsizetype everySo = qMax(qsizetype(1), statements / qMax(1, ofFirst));
    int first = 0;
    for (qsizetype at = 0; at + 2 * apart < size; at += apart) {
        const qsizetype index = at / apart;
        const bool over = index % 4 == 3;
        ReadStatement shown;
        shown.statement.id = u"s%1"_s.arg(index, 10, 16, QChar(u'0'));
        shown.statement.kind = StatementKind(index % 3);
        shown.statement.source = {{at, at + 6}};
        shown.statement.cue = {{at + 7, at + 11}};
        shown.statement.content = {{at + 12, at + (over ? 2 * apart : apart - 4)}};
        const bool ofActorOne = index % everySo == 0 && first < ofFirst;
        const int number = ofActorOne ? 1 : 2 + int(index % (actors - 1));
        first += ofActorOne ? 1 : 0;
        shown.statement.actors = {u"a%1"_s.arg(number)};
        shown.state = State(index % 4);
        shown.speakerNumber = number;
        shown.speakerColour = number;
        shown.label = statementLabel(number, int(index % 26));
        reading.statements.append(shown);
    }
    for (qsizetype at = 200; at + 20 < size; at += 400)
        reading.dates.append(
            ReadDate{{{at, at + 10}, DateType::Date, u"2026-11-16"_s, {}, {}, {}}, {}, {}, {}});
    return reading;
}

Reading relabelled(Reading reading, int number, int other, int atMost)
{
    const QString from = u"a%1"_s.arg(number);
    const QString prefix = QString::number(number);
    for (ReadStatement &shown : reading.statements) {
        if (atMost == 0)
            break;
        if (shown.statement.actors.value(0) != from)
            continue;
        shown.statement.actors = {u"a%1"_s.arg(other)};
        shown.label = QString::number(other) + shown.label.mid(prefix.size());
        shown.speakerNumber = other;
        shown.speakerColour = other;
        --atMost;
    }
    return reading;
}

} // namespace onrecord::bench
