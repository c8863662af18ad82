// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <optional>

namespace onrecord {

/// Where a reader was in an article.
struct KeptPlace
{
    qsizetype number = 0; ///< of the article in its file, from 0
    qsizetype textSize =
        0; ///< of that article, in UTF-16 code units: of another text the place says nothing
    qsizetype top = 0; ///< offset of what stood at the top of the view
    QString statement; ///< that was selected; empty: none
    QString filter; ///< of the sidebar
    bool isReviewing = false;
    QStringList actors = {}; ///< Actor::ids by their numbers (Session::numbered())
    QByteArray textSha256 =
        {}; ///< hex, of the text they are of as it was read; empty where nobody knows

    friend bool operator==(const KeptPlace &, const KeptPlace &) = default;
};

/// How a window stood.
struct KeptWindow
{
    QByteArray geometry; ///< QWidget::saveGeometry()
    QMap<QString, int> widths; ///< of its docks, in pixels, by QObject::objectName()

    friend bool operator==(const KeptWindow &, const KeptWindow &) = default;
};

// All of it lies under the XDG state folder (stateFolder()). It is written beside the thread that says what to keep, and
// whoever asks what was kept waits until that is done. Where it cannot be read nothing was kept; where it cannot be
// written nothing is said, as it is a convenience.

KeptWindow keptWindow();
void keepWindow(const KeptWindow &window);

/// The place in the file at \a path; of the last hundred files.
std::optional<KeptPlace> keptPlace(const QString &path);
void keepPlace(const QString &path, const KeptPlace &place);

/// The files that were open when the program was quit with windows open.
QStringList keptArticles();
void keepArticles(const QStringList &paths);

} // namespace onrecord
