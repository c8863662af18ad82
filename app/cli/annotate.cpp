// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/annotation.h"
#include "app/cli/articlesof.h"
#include "app/cli/commands.h"
#include "app/cli/inorder.h"
#include "app/cli/jsonlines.h"
#include "app/cli/progress.h"
#include "app/cli/publicationdays.h"
#include "app/cli/readingchoice.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace onrecord::cli {

namespace {

/// What a call of annotate asks for.
struct Order
{
    ExportFormat format = ExportFormat::Json;
    ExportChoice choice;
    ReadingChoice reading;
    QDate published;
    PublicationDays days;
    int jobs = 1;
    bool resumes = false; ///< what an earlier call wrote is not made again
    Inputs inputs;
    Destination destination;

    QDate dayOf(const Input &input) const { return days.dayOf(input.name, published); }
    bool joins() const
    {
        return format == ExportFormat::JsonLines && destination.kind() != Destination::Kind::Folder;
    }
};

} // namespace

/// True where \a input, or one article of it, was done by an earlier call.
static bool isDone(const Input &input, const Order &order)
{
    return order.resumes && order.destination.holds(input, suffixOf(order.format));
}

/// What reads an input comes to pieces of work, in the order of their outcomes.
using Work = std::function<QList<Annotation>()>;
using Give = std::function<void(Work)>;

static Annotation analysed(const Input &input, OpenArticle &article, const Order &order,
                           const Analyser &analyser)
{
    article.analyseWith(analyser);
    return annotated(input, article, order.format, order.choice);
}

/// A folder holds more than articles: data without one is no failure.
static bool isPassedOver(const Input &input, const Error &error)
{
    return error.fault == Fault::UnknownFormat && mayHoldNoArticle(input);
}

/// All of a small file.
static QList<Annotation> annotate(const Input &input, const Order &order, const Analyser &analyser)
{
    const auto bytes = readInput(input);
    if (!bytes)
        return {{input, bytes.error(), std::nullopt}};
    QList<Annotation> done;
    const auto counts = forEachArticle(
        input, *bytes, order.dayOf(input), [&](const Input &named, OpenArticle &article) {
            if (!isDone(named, order))
                done.append(analysed(named, article, order, analyser));
        });
    if (!counts && !isPassedOver(input, counts.error()))
        done.append({input, counts.error(), std::nullopt});
    return done;
}

/// A large file is read here, and each of its articles is work of its own: several threads share it,
/// and no more of it is held than they are at.
static void giveArticles(const Input &input, const Order &order, const Analyser &analyser,
                         const Give &give)
{
    const auto fail = [&](const Error &error) {
        give([input, error] { return QList<Annotation>{{input, error, std::nullopt}}; });
    };
    const auto bytes = readInput(input);
    if (!bytes)
        return fail(bytes.error());
    const auto counts = forEachArticle(
        input, *bytes, order.dayOf(input), [&](const Input &named, OpenArticle &article) {
            if (isDone(named, order))
                return;
            const auto shared = std::make_shared<OpenArticle>(std::move(article));
            give([&order, &analyser, named, shared] {
                return QList<Annotation>{analysed(named, *shared, order, analyser)};
            });
        });
    if (!counts && !isPassedOver(input, counts.error()))
        fail(counts.error());
}

static void giveWork(const Input &input, const Order &order, const Analyser &analyser,
                     const Give &give)
{
    constexpr qint64 large = 1 << 20; // bytes
    if (!input.isStandardInput() && QFileInfo(input.path).size() > large)
        giveArticles(input, order, analyser, give);
    else
        give([&order, &analyser, input] { return annotate(input, order, analyser); });
}

namespace {

/// Writes articles to files of one folder. How many a file holds, and so what they are called, is known
/// only once it is read: one of those may have the name that another input has.
class FolderOfOutcomes
{
public:
    explicit FolderOfOutcomes(const Order &order)
        : m_order(order)
    {
    }

    /// The exit status, having complained.
    int write(const Annotation &done)
    {
        const Input &input = done.input;
        if (done.bytes && m_order.destination.kind() == Destination::Kind::Folder) {
            const auto other = m_takenBy.constFind(input.name);
            if (other != m_takenBy.constEnd())
                return finish(Error{Fault::SameName, input.shown, -1, *other});
            m_takenBy.insert(input.name, input.shown);
        }
        return cli::write(done, m_order.destination, suffixOf(m_order.format));
    }

private:
    const Order &m_order; // not owned
    QHash<QString, QString> m_takenBy; ///< by the name of a file, what was written to it
};

} // namespace

/// Every article to a place of its own.
static int annotateEach(const Order &order, const Analyser &analyser)
{
    int status = AllDone;
    Progress progress(order.inputs.inputs.size());
    FolderOfOutcomes outcomes(order);
    InOrder<QList<Annotation>> work(order.jobs, [&](const QList<Annotation> &done) {
        for (const Annotation &each : done) {
            if (!each.bytes)
                progress.hide();
            status = std::max(status, outcomes.write(each));
        }
    });
    for (const Input &input : order.inputs.inputs) {
        if (!isDone(input, order))
            giveWork(input, order, analyser, [&work](Work piece) { work.give(std::move(piece)); });
        progress.advance();
    }
    work.finish();
    return status;
}

/// All articles into one stream of lines; what stands on standard input are lines already.
static int annotateJoined(const Order &order, const Analyser &analyser)
{
    const QString path = order.destination.kind() == Destination::Kind::File
        ? order.destination.fileFor({}, {})
        : QString();
    const auto stream = Stream::open(path);
    if (!stream)
        return finish(stream.error());
    JsonLines lines(**stream, analyser, order.jobs, order.published, order.choice.without);
    Progress progress(path.isEmpty() ? 0 : order.inputs.inputs.size());
    for (const Input &input : order.inputs.inputs) {
        if (input.isStandardInput())
            lines.takeStandardInput();
        else
            giveWork(input, order, analyser,
                     [&lines](Work piece) { lines.take(std::move(piece)); });
        progress.advance();
    }
    const int status = lines.finish(); // all lines are written before the file is closed
    return std::max(status, finish((*stream)->close()));
}

static std::optional<int> readDays(const CommandLine &line, Order &order)
{
    if (line.isSet(QStringLiteral("published"))) {
        order.published = dayIn(line.value(QStringLiteral("published")));
        if (!order.published.isValid())
            return line.wrong(tr("--published wants a day such as 2024-12-04."));
    }
    if (line.isSet(QStringLiteral("published-table"))) {
        auto days = readPublicationDays(line.value(QStringLiteral("published-table")));
        if (!days) {
            complain(days.error());
            return WrongCall;
        }
        for (const Error &odd : days->odd)
            complain(odd);
        order.days = std::move(*days);
    }
    return std::nullopt;
}

static std::optional<int> readOrder(const CommandLine &line, Order &order)
{
    const auto format = exportFormatNamed(line.value(QStringLiteral("to")));
    if (!format)
        return line.wrong(tr("--to knows %1.").arg(exportFormatNames().join(QStringLiteral(", "))));
    order.format = *format;
    auto choice = choiceIn(line);
    if (!choice)
        return WrongCall;
    order.choice = std::move(*choice);
    if (const auto status = readDays(line, order))
        return status;
    auto reading = readingIn(line);
    if (!reading)
        return WrongCall;
    order.reading = std::move(*reading);
    bool isNumber = false;
    order.jobs = line.value(QStringLiteral("jobs")).toInt(&isNumber);
    if (!isNumber || order.jobs < 1 || order.jobs > 256)
        return line.wrong(tr("--jobs wants a number from 1 to 256."));
    order.resumes = line.isSet(QStringLiteral("resume"));
    if (line.operands().isEmpty())
        return line.wrong(tr("Name a file, a folder or - to read."));
    order.inputs = gatherInputs(line.operands());
    order.destination =
        Destination::choose(line.value(QStringLiteral("output")), order.inputs.several,
                            order.format == ExportFormat::JsonLines);
    if (order.resumes && order.destination.kind() != Destination::Kind::Folder)
        return line.wrong(tr("--resume wants a folder with -o, where it looks what is done."));
    if (!order.joins() && order.destination.kind() == Destination::Kind::StandardOutput
        && order.inputs.inputs.size() > 1)
        return line.wrong(tr("Say with -o where the outcome of several inputs is to go."));
    if (const auto error = order.destination.objection(order.inputs, suffixesOf(order.format))) {
        complain(*error);
        return WrongCall;
    }
    return std::nullopt;
}

int annotate(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("annotate"),
                     tr("Finds who said what, and when, and writes it down."));
    line.addOption(formatOption());
    line.addOption(outputOption());
    line.addOption(publishedOption());
    addChoiceTo(line);
    line.addOption({QStringLiteral("published-table"),
                    tr("Days of publication by name: a header line, then name and day."),
                    QStringLiteral("TSV")});
    addReadingTo(line);
    line.addOption({QStringLiteral("jobs"), tr("Reads so many articles at once."),
                    QStringLiteral("N"), QStringLiteral("1")});
    line.addOption({QStringLiteral("resume"),
                    tr("Goes on with a run that was stopped: leaves out what is in the folder.")});
    line.addOperand(QStringLiteral("INPUT"), tr("A file, a folder, or - for standard input."),
                    QStringLiteral("INPUT…"));
    if (const auto status = line.parse(arguments))
        return *status;
    Order order;
    if (const auto status = readOrder(line, order))
        return *status;

    const auto analyser = order.reading.analyser();
    if (!analyser)
        return finish(analyser.error());
    int status = statusOf(*analyser);
    for (const Error &error : order.inputs.errors)
        status = finish(error);
    if (order.inputs.inputs.isEmpty())
        return status;
    if (const auto ready = order.destination.prepare(); !ready)
        return finish(ready);
    return std::max(
        status, order.joins() ? annotateJoined(order, *analyser) : annotateEach(order, *analyser));
}

} // namespace onrecord::cli
