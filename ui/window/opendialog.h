// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace onrecord {

/// Which articles, or pages Onrecord exported, to open. Deletes itself.
class OpenDialog final : public QFileDialog
{
    Q_OBJECT

public:
    explicit OpenDialog(QWidget *parent);
};

} // namespace onrecord
