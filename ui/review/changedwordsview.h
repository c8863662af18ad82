// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QWidget>

class QLabel;

namespace onrecord {

/// What was said of a statement whose words changed: a line each, and under it the words then and
/// now side by side, those that differ underlined.
class ChangedWordsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangedWordsView(QWidget *parent = nullptr);

    /// Hides itself where nothing is stale.
    void setStale(const QList<StaleCorrection> &stale);

private:
    QLabel *addLabel(const char *name);

    QLabel *m_then; // Owned as children.
    QLabel *m_now;
};

} // namespace onrecord
