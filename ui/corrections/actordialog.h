// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/actordescription.h"

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace onrecord {

class PlainField;
class ThemeColours;

/// Asks what is known of an actor: name, kind, description, identifier, colour; and shows what the article
/// says of them. Emits answered() when the reader accepts; deletes itself when it is closed.
class ActorDialog final : public QDialog
{
    Q_OBJECT

public:
    ActorDialog(const ReadActor &actor, const ThemeColours &colours, QWidget *parent);

    /// Gives the field of the identifier the keys.
    void beginWithIdentifier();

Q_SIGNALS:
    void answered(const onrecord::ActorDescription &described);

private:
    PlainField *addField(QFormLayout *form, const QString &label, const char *name,
                         const QString &value);
    void addKinds(ActorKind kind);
    void addColours(const ReadActor &actor, const ThemeColours &colours);
    void answer();

    PlainField *m_name = nullptr; // Owned as children, as are those below.
    QComboBox *m_kind;
    PlainField *m_description = nullptr;
    PlainField *m_identifier = nullptr;
    QComboBox *m_colour;
};

} // namespace onrecord
