// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/featuresalts.h"

#include <QHash>
#include <QSet>

namespace onrecord {

static constexpr qsizetype saltDigits = 16;

static quint64 saltOf(QByteArrayView name)
{
    quint64 salt = quint64(name.size());
    for (const char letter : name)
        salt = mixed(salt, quint64(uchar(letter)));
    return salt;
}

std::vector<QByteArray> wholeNames(std::span<const FeatureName> names)
{
    std::vector<QByteArray> whole;
    for (const FeatureName &each : names) {
        const QByteArray name(each.name.data(), qsizetype(each.name.size()));
        if (each.variants.empty())
            whole.push_back(name);
        for (const std::string_view variant : each.variants)
            whole.push_back(name + ' ' + QByteArray(variant.data(), qsizetype(variant.size())));
    }
    return whole;
}

FeatureSalts::FeatureSalts(std::span<const FeatureName> names)
{
    for (const QByteArray &name : wholeNames(names))
        m_salts.emplace_back(saltOf(name));
}

std::optional<std::vector<std::optional<quint64>>> saltsIn(QByteArrayView section,
                                                           std::span<const FeatureName> names)
{
    QHash<QByteArray, quint64> known;
    QSet<quint64> salts;
    while (!section.isEmpty()) {
        const qsizetype end = section.indexOf('\n');
        if (end <= saltDigits + 1 || section[saltDigits] != ' ')
            return std::nullopt;
        bool isNumber = false;
        const quint64 salt = section.first(saltDigits).toULongLong(&isNumber, 16);
        const QByteArray name = section.sliced(saltDigits + 1, end - saltDigits - 1).toByteArray();
        if (!isNumber || known.contains(name) || salts.contains(salt))
            return std::nullopt;
        known.insert(name, salt);
        salts.insert(salt);
        section = section.sliced(end + 1);
    }
    if (known.isEmpty())
        return std::nullopt;
    std::vector<std::optional<quint64>> found;
    for (const QByteArray &name : wholeNames(names)) {
        const auto salt = known.constFind(name);
        found.push_back(salt == known.cend() ? std::nullopt : std::optional(*salt));
    }
    return found;
}

std::optional<FeatureSalts> FeatureSalts::read(std::span<const FeatureName> names,
                                               QByteArrayView section)
{
    const auto known = saltsIn(section, names);
    if (!known)
        return std::nullopt;
    const std::vector<QByteArray> whole = wholeNames(names);
    FeatureSalts read;
    for (size_t place = 0; place < whole.size(); ++place)
        read.m_salts.emplace_back((*known)[place].value_or(saltOf(whole[place])));
    return read;
}

QByteArray FeatureSalts::written(std::span<const FeatureName> names)
{
    QByteArray section;
    for (const QByteArray &name : wholeNames(names))
        section += QByteArray::number(saltOf(name), 16).rightJustified(saltDigits, '0') + ' ' + name
            + '\n';
    return section;
}

} // namespace onrecord
