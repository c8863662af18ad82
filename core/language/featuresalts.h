// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/featurelist.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace onrecord {

/// What is looked at under one name, such as "tag before"; its values, here the tags, are hashed
/// together with the salt of the name. Values that are enumerators count by their number, so enums
/// that are looked at grow at their end. What is looked at alike in several places has a name for each
/// of them: "form of" with the variants "cue" and "source" stands for "form of cue" and "form of source".
struct FeatureName
{
    std::string_view name;
    std::span<const std::string_view> variants = {};

    constexpr size_t count() const { return std::max<size_t>(1, variants.size()); }
};

/// One of the names of the constant array \a names, found while compiling: one that is not among them
/// does not compile.
template <const auto &names>
class FeaturePlace
{
public:
    // Not explicit, so that a feature is added by its name alone.
    consteval FeaturePlace(const char *name)
    {
        size_t at = 0;
        while (names.at(at).name != name)
            m_place += names.at(at++).count();
    }

    constexpr FeaturePlace of(size_t variant) const { return FeaturePlace(m_place + variant); }
    constexpr size_t place() const { return m_place; }

private:
    constexpr explicit FeaturePlace(size_t place)
        : m_place(place)
    {
    }

    size_t m_place = 0; ///< counting every variant of the names before
};

/// The salt of each name that \a names stand for, by FeaturePlace::place(), in \a section of a model:
/// lines of 16 hexadecimal digits, a space and a name. None for a name that the section lacks. Nothing
/// at all where the section is empty or damaged, or says a name or a salt twice.
std::optional<std::vector<std::optional<quint64>>> saltsIn(QByteArrayView section,
                                                           std::span<const FeatureName> names);

/// The salts that a model has for the names of what it was taught to look at. A model keeps names with
/// their salts, so that names can be added, left out and put in another order without a new one.
///
/// A name that the model lacks has a salt that no weight was stored with, so it counts for nothing, as a
/// value never seen in training does; a name that only the model has is ignored.
class FeatureSalts
{
public:
    FeatureSalts() = default;
    /// Salts made of the names themselves, as a new model has them.
    explicit FeatureSalts(std::span<const FeatureName> names);

    /// The salts of \a names in \a section of a model; nothing where saltsIn() has nothing.
    static std::optional<FeatureSalts> read(std::span<const FeatureName> names,
                                            QByteArrayView section);

    /// The section of a new model whose salts are made of \a names.
    static QByteArray written(std::span<const FeatureName> names);

    /// By FeaturePlace::place().
    FeatureSalt operator[](size_t place) const { return m_salts[place]; }

private:
    std::vector<FeatureSalt> m_salts;
};

/// Every name that \a names stand for, by FeaturePlace::place().
std::vector<QByteArray> wholeNames(std::span<const FeatureName> names);

/// Adds features to a list by their names.
template <const auto &names>
class FeatureAdder
{
public:
    FeatureAdder(FeatureList &features, const FeatureSalts &salts)
        : m_features(features)
        , m_salts(salts)
    {
    }

    template <typename... Values>
    [[gnu::always_inline]] void operator()(FeaturePlace<names> feature, Values... values) const
    {
        m_features.add(m_salts[feature.place()], quint64(values)...);
    }

private:
    FeatureList &m_features; // not owned
    const FeatureSalts &m_salts; // not owned
};

} // namespace onrecord
