// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace onrecord {

/// What Onrecord is, its version and its licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace onrecord
