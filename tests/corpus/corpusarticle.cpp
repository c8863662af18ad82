// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/corpusarticle.h"

#include "core/findings/checkband.h"
#include "core/findings/enumnames.h"
#include "core/formats/articlereader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// How lines about dates begin.
constexpr QLatin1StringView notRead = "not read "_L1;

/// "Ána Ruiz" as it stands in a mark: ana-ruiz.
QString markNameOf(const QString &actor)
{
    static const QRegularExpression accents(u"\\p{M}+"_s);
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    const QString plain = actor.normalized(QString::NormalizationForm_D).toLower().remove(accents);
    const QStringList words = plain.split(others, Qt::SkipEmptyParts);
    return words.isEmpty() ? u"nobody"_s : words.join(u'-');
}

QString nameOf(const Analysis &analysis, const QString &id)
{
    const auto actor = std::find_if(analysis.actors.begin(), analysis.actors.end(),
                                    [&id](const Actor &each) { return each.id == id; });
    return actor == analysis.actors.end() ? QString() : actor->name;
}

QStringList speakersOf(const Analysis &analysis, const Statement &statement)
{
    QStringList names;
    for (const QString &id : statement.actors)
        names.append(nameOf(analysis, id));
    names.removeAll(QString());
    return names;
}

/// The speakers of \a statement as a mark names them.
QString markOf(const Analysis &analysis, const Statement &statement)
{
    QStringList names;
    for (const QString &name : speakersOf(analysis, statement))
        names.append(markNameOf(name));
    return names.isEmpty() ? u"nobody"_s : names.join(u"-and-"_s);
}

bool isDate(const QString &mark)
{
    return mark.startsWith(u"d-"_s);
}

QString wordsOf(Span span, QStringView text)
{
    return span.in(text).toString().simplified();
}

/// What a mark or a finding says, one line each, so that lists of them compare legibly.
QString lineOf(Span span, const QString &name, QStringView text)
{
    return u"%1: %2"_s.arg(name, wordsOf(span, text));
}

QString partsOf(const Spans &spans, QStringView text)
{
    QStringList parts;
    for (const Span span : spans)
        parts.append(wordsOf(span, text));
    return parts.join(u" … "_s);
}

QString linesOfActor(const Actor &actor)
{
    QString lines =
        u"%1, %2, %3 mentions\n"_s.arg(actor.name, toName(actor.kind)).arg(actor.mentions.size());
    if (!actor.aliases.isEmpty())
        lines += u"    also %1\n"_s.arg(actor.aliases.join(u"; "_s));
    if (!actor.descriptions.isEmpty())
        lines += u"    described as %1\n"_s.arg(actor.descriptions.join(u"; "_s));
    return lines;
}

QString linesOfStatement(const Analysis &analysis, const Statement &statement, QStringView text)
{
    const QStringList speakers = speakersOf(analysis, statement);
    QString lines =
        u"%1 (%2, %3)"_s.arg(speakers.isEmpty() ? u"nobody"_s : speakers.join(u" and "_s),
                             toName(statement.verb), toName(statement.kind));
    if (!statement.content.isEmpty())
        lines += u": "_s + partsOf(statement.content, text);
    lines += u'\n';
    QStringList more;
    if (!statement.cue.isEmpty())
        more.append(u"cue: "_s + partsOf(statement.cue, text));
    if (!statement.source.isEmpty())
        more.append(u"source: "_s + partsOf(statement.source, text));
    if (!statement.via.isEmpty())
        more.append(u"via "_s + statement.via);
    if (!statement.parent.isEmpty())
        more.append(u"within another"_s);
    if (!statement.saidOn.isEmpty())
        more.append(u"said "_s + statement.saidOn);
    if (statement.polarity != Polarity::Neutral)
        more.append(toName(statement.polarity));
    if (statement.certainty != Certainty::Asserted)
        more.append(toName(statement.certainty));
    more.append(u"found by %1, speaker by %2"_s.arg(toName(statement.rule),
                                                    toName(statement.speakerReason)));
    return lines + u"    %1\n"_s.arg(more.join(u"; "_s));
}

QString lineOfDate(const DateExpression &date, QStringView text)
{
    QString line = u"%1: %2 %3, %4, %5"_s.arg(wordsOf(date.span, text), toName(date.type),
                                              date.value, toName(date.role), toName(date.reason));
    if (!date.modifier.isEmpty())
        line += u", "_s + date.modifier;
    if (date.anchor.isValid())
        line += u", read against "_s + date.anchor.toString(Qt::ISODate);
    return line + u'\n';
}

QString lineOfPosition(const Analysis &analysis, const Position &position)
{
    return u"%1, %2: %3 statements\n"_s
        .arg(nameOf(analysis, position.actor).isEmpty() ? u"nobody"_s
                                                        : nameOf(analysis, position.actor),
             position.topic.isEmpty() ? u"no topic"_s : position.topic)
        .arg(position.statements.size());
}

} // namespace

QStringList corpusFolders(const QDir &corpus)
{
    QStringList folders = corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    folders.removeIf([&corpus](const QString &folder) {
        return QDir(corpus.filePath(folder)).entryList({u"expected.*"_s}, QDir::Files).isEmpty();
    });
    return folders;
}

QString corpusText(const QString &folder, const QString &name)
{
    QFile file(QDir(folder).filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

CorpusArticle readCorpusArticle(const QString &folder)
{
    const QString name = QDir(folder).entryList({u"expected.*"_s}, QDir::Files).value(0);
    CorpusArticle article{folder, MarkedText::parse(corpusText(folder, name)), {}};
    if (const Result<Article> read = readArticle(article.expected.text.toUtf8(), name))
        article.document = Document(*read);
    return article;
}

QStringList differencesOfStatements(const CorpusArticle &article, const Analysis &analysis)
{
    const QString &text = article.expected.text;
    QStringList wanted;
    for (const auto &[name, span] : article.expected.named) {
        if (!isDate(name))
            wanted.append(lineOf(span, name, text));
    }
    QStringList found;
    for (const Statement &statement : analysis.statements) {
        for (const Span part : statement.content)
            found.append(lineOf(part, markOf(analysis, statement), text));
    }
    QStringList differences;
    for (const QString &line : std::as_const(wanted)) {
        if (!found.removeOne(line))
            differences.append(u"not found "_s + line);
    }
    for (const QString &line : std::as_const(found))
        differences.append(u"found but not meant "_s + line);
    return differences;
}

QStringList differencesOfDates(const CorpusArticle &article, const Analysis &analysis)
{
    QStringList differences;
    for (const auto &[name, span] : article.expected.named) {
        if (!isDate(name))
            continue;
        QStringList values;
        for (const DateExpression &date : analysis.dates) {
            if (date.span.overlaps(span))
                values.append(date.value.toLower());
        }
        if (values.join(u' ') != name.mid(2))
            differences.append(notRead + lineOf(span, name, article.expected.text) + " as "_L1
                               + values.join(u' '));
    }
    return differences;
}

bool isOfDate(const QString &difference)
{
    return difference.startsWith(notRead);
}

QString foundText(const Document &document, const Analysis &analysis)
{
    const QString &text = document.text();
    QString found = u"# Actors\n"_s;
    for (const Actor &actor : analysis.actors)
        found += linesOfActor(actor);
    found += u"\n# Statements\n"_s;
    for (const Statement &statement : analysis.statements)
        found += linesOfStatement(analysis, statement, text);
    found += u"\n# Dates\n"_s;
    for (const DateExpression &date : analysis.dates)
        found += lineOfDate(date, text);
    found += u"\n# Claims\n"_s;
    for (const Claim &claim : analysis.claims)
        found += u"%1%2: %3\n"_s.arg(toName(checkBand(claim.checkworthy)),
                                     claim.statement.isEmpty() ? u", in the reporter’s voice"_s
                                                               : QString(),
                                     wordsOf(claim.span, text));
    found += u"\n# Positions\n"_s;
    for (const Position &position : analysis.positions)
        found += lineOfPosition(analysis, position);
    return found;
}

} // namespace onrecord
