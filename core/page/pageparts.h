// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/pagetree.h"
#include "core/page/pagewords.h"

namespace onrecord {

/// What an element says it is for.
struct PageRole
{
    PartOfPage part = PartOfPage::None;
    /// By its tag, role or a microdata property rather than by words in its class.
    bool isCertain = false;

    friend bool operator==(const PageRole &, const PageRole &) = default;
};

/// What the element \a node of \a page is for, by itself alone.
PageRole roleOf(const PageTree &page, int node);

} // namespace onrecord
