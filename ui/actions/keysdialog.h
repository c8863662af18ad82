// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace onrecord {

class Actions;

/// Every key and what it does.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const Actions &actions, QWidget *parent);
};

} // namespace onrecord
