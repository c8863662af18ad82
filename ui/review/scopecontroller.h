// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace onrecord {

class ReviewController;
class ScopeBar;
class SelectionCorrections;
class Session;
class ThemeColours;
struct CorrectionScope;

/// Puts the scope bar in the card's place after a correction that may be meant for other statements
/// too, and hands the answer to SelectionCorrections. The bar goes when something else is corrected or
/// taken back, or another article is opened.
class ScopeController final : public QObject
{
    Q_OBJECT

public:
    ScopeController(const Session &session, SelectionCorrections &corrections,
                    ReviewController &review, ScopeBar &bar, QObject *parent);

Q_SIGNALS:
    void closed(); ///< the bar had the focus, which is free now

private:
    void offer(const CorrectionScope &scope);
    void answer(const QStringList &others);
    void close();

    const Session &m_session; // Not owned, as are those below.
    SelectionCorrections &m_corrections;
    ReviewController &m_review;
    ScopeBar &m_bar;
    bool m_answering = false; ///< what changes now is the answer
};

} // namespace onrecord
