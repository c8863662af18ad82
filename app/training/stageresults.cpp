// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/stageresults.h"

#include <QDataStream>
#include <QIODevice>

#include <array>

namespace onrecord::training {

static constexpr quint32 stagesVersion = 1;

static std::array<TaggedRoles *, 3> taggingsOf(TrainingParagraph &paragraph)
{
    RoleTaggings &second = paragraph.second;
    return {&second.best, &second.highRecall, &second.ruled};
}

static std::array<const TaggedRoles *, 3> taggingsOf(const TrainingParagraph &paragraph)
{
    const RoleTaggings &second = paragraph.second;
    return {&second.best, &second.highRecall, &second.ruled};
}

QByteArray writtenStages(const TrainingArticles &articles)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << stagesVersion;
    forEachParagraph(articles, [&stream](const TrainingParagraph &paragraph, int) {
        stream << quint32(paragraph.words.size());
        for (size_t i = 0; i < paragraph.words.size(); ++i) {
            const Node &node = paragraph.parsed.nodes[i];
            stream << quint8(paragraph.parsed.tags[i]) << qint32(node.head) << quint8(node.relation)
                   << paragraph.parsed.likelihood[i];
            for (const TaggedRoles *roles : taggingsOf(paragraph))
                stream << quint8(roles->labels[i]) << roles->margins[i];
        }
    });
    return bytes;
}

bool readStages(const QByteArray &bytes, TrainingArticles &articles)
{
    QDataStream stream(bytes);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 version = 0;
    stream >> version;
    bool same = version == stagesVersion;
    forEachParagraph(articles, [&](TrainingParagraph &paragraph, int) {
        quint32 size = 0;
        stream >> size;
        same = same && size == paragraph.words.size();
        if (!same)
            return;
        ParsedWords &parsed = paragraph.parsed;
        parsed.tags.resize(size);
        parsed.nodes.resize(size);
        parsed.likelihood.resize(size);
        for (TaggedRoles *roles : taggingsOf(paragraph)) {
            roles->labels.resize(size);
            roles->margins.resize(size);
        }
        for (size_t i = 0; i < size; ++i) {
            quint8 tag = 0;
            quint8 relation = 0;
            qint32 head = 0;
            stream >> tag >> head >> relation >> parsed.likelihood[i];
            same = same && tag < quint8(PartOfSpeech::Count) && relation < quint8(Relation::Count)
                && head < qint32(size);
            parsed.tags[i] = PartOfSpeech(tag);
            parsed.nodes[i] = {head, Relation(relation)};
            for (TaggedRoles *roles : taggingsOf(paragraph)) {
                quint8 label = 0;
                stream >> label >> roles->margins[i];
                same = same && label < roleLabels;
                roles->labels[i] = RoleLabel(label);
            }
        }
    });
    return same && stream.atEnd() && stream.status() == QDataStream::Ok;
}

} // namespace onrecord::training
