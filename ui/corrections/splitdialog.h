// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applying/splitting.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace onrecord {

/// Asks which mentions and statements of an actor are somebody else's, and who that is: somebody new, by a name, or
/// another actor of the article, by the name or with the arrow keys. Space ticks the marked row, Enter splits.
class SplitDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a ticked are the parts (partsOf()) that are chosen at first.
    SplitDialog(const Reading &reading, const ReadActor &actor, const QList<ActorPart> &ticked,
                QWidget *parent);

    QList<ActorPart> chosen() const; ///< in text order
    /// Whose they are; nothing while that is not said, or said of the actor that is split.
    std::optional<ActorRef> own() const;

Q_SIGNALS:
    void answered(const QList<onrecord::ActorPart> &parts, const onrecord::ActorRef &own);

private:
    void addParts(const QList<ActorPart> &ticked);
    QString textOf(const ActorPart &part) const;
    void addOthers();
    void addKinds(ActorKind kind);
    QString name() const;
    const ReadActor *known() const;
    QString hint() const;
    void update();
    void answer();

    const Reading m_reading;
    const QString m_actor; ///< Actor::id of who is split
    const QList<ActorPart> m_parts; ///< a row each
    QListWidget *m_rows; // Owned as children, as are those below.
    QComboBox *m_name; ///< the others of the article, and whatever is typed
    QComboBox *m_kind;
    ActorKind m_chosenKind; ///< for somebody new
    QLabel *m_hint;
    QPushButton *m_ok = nullptr;
};

} // namespace onrecord
