// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/analysis.h"

#include "core/findings/cast.h"
#include "core/findings/claims.h"
#include "core/findings/dates.h"
#include "core/findings/linking.h"
#include "core/findings/mentions.h"
#include "core/findings/positions.h"
#include "core/findings/roletagger.h"
#include "core/findings/saidon.h"
#include "core/findings/statementrules.h"
#include "core/findings/taggedstatements.h"
#include "core/lexicon/lexicon.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Outside any namespace, as the macro wants it.
static void initialiseModels()
{
    Q_INIT_RESOURCE(onrecord_model);
}

namespace onrecord {

static Result<std::shared_ptr<const RoleTagger>> loadRoles(const QString &path)
{
    struct Mapped ///< the tagger looks into the file's bytes
    {
        QFile file;
        std::optional<RoleTagger> roles;
    };
    auto mapped = std::make_shared<Mapped>();
    mapped->file.setFileName(path);
    if (!mapped->file.open(QIODevice::ReadOnly))
        return Error{Fault::Missing, path, -1, {}};
    const uchar *bytes = mapped->file.map(0, mapped->file.size());
    if (!bytes)
        return Error{Fault::Unreadable, path, -1, mapped->file.errorString()};
    const Result<ModelFile> model = ModelFile::read({bytes, mapped->file.size()}, path);
    if (!model)
        return model.error();
    Result<RoleTagger> roles = RoleTagger::fromModel(*model, path);
    if (!roles)
        return roles.error();
    mapped->roles = std::move(*roles);
    return std::shared_ptr<const RoleTagger>(mapped, &*mapped->roles);
}

Result<Resources> Resources::load(const QString &model)
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    if (!lexicon)
        return lexicon.error();
    initialiseModels();
    Resources resources;
    resources.lexicon = std::make_shared<const Lexicon>(std::move(lexicon).value());
    auto roles = loadRoles(model.isEmpty() ? u":/onrecord/model/attribution.model"_s : model);
    if (roles)
        resources.roles = std::move(*roles);
    else
        resources.modelError = roles.error();
    return resources;
}

Analysis analyse(const Document &document, const Resources &resources, const std::stop_token &stop)
{
    Analysis analysis;
    const Lexicon &lexicon = *resources.lexicon;

    QList<Draft> drafts;
    QList<NameMention> names;
    bool leftOpen = false;
    std::optional<TaggedStatements> tagged;
    if (resources.roles)
        tagged.emplace(*resources.roles);
    for (qsizetype i = 0; i < document.paragraphs().size(); ++i) {
        if (stop.stop_requested()) {
            analysis.complete = false;
            break;
        }
        if (document.paragraphs()[i].kind == ParagraphKind::Metadata)
            continue;
        const TaggedParagraph paragraph(document, i, lexicon, leftOpen);
        names += findNames(paragraph);
        if (tagged)
            tagged->read(paragraph, leftOpen, drafts);
        else
            StatementRules(paragraph, drafts).apply();
        leftOpen = paragraph.leavesOpen();
    }
    linkNested(drafts);
    analysis.dates = findDates(document, lexicon);
    dateStatements(drafts, analysis.dates);

    Cast cast(document, lexicon);
    cast.gather(names, drafts);
    analysis.statements = statementsOf(drafts, document.text());
    analysis.actors = cast.actors();
    if (analysis.complete) {
        analysis.dates = findDates(document, lexicon);
        analysis.claims = findClaims(document, analysis.statements, lexicon);
    }
    analysis.positions = findPositions(document, analysis.statements, lexicon);
    return analysis;
}

} // namespace onrecord
