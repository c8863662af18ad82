// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

namespace onrecord::test {

/// What was said and acknowledged: the model is a set of lines, as the log is, but of numbers.
struct Said
{
    QStringList made;
    QSet<QString> withdrawn;

    void unite(const Said &other)
    {
        for (const QString &number : other.made) {
            if (!made.contains(number))
                made.append(number);
        }
        withdrawn |= other.withdrawn;
    }
    QStringList inForce() const
    {
        QStringList numbers;
        for (const QString &number : made) {
            if (!withdrawn.contains(number))
                numbers.append(number);
        }
        return numbers;
    }
};

/// A library as the model has it: what was said, and by what the article is known again.
struct Library
{
    bool exists = false;
    Said said;
    QSet<QString> paths;
    QSet<int> versions;
    QSet<QString> places; ///< which version was at which path
};

struct OpenWindow
{
    QString path;
    int version = 0;
    Said own; ///< what it has read and said: a library that lacks it gets it
    Said received; ///< what came with the page
    QSet<QString> paths; ///< of the article, as it has read them
    QSet<int> versions;
    QSet<QString> places;
};

inline QString placeOf(const QString &path, int version)
{
    return path + u' ' + QString::number(version);
}

/// What happens to an article and its library, drawn by a seed and played through store-driver, against a
/// plain list of what was acknowledged.
class Sequence
{
public:
    explicit Sequence(quint32 seed)
        : m_random(seed)
        , m_seed(seed)
    {
    }
    ~Sequence() { stop(); }
    Q_DISABLE_COPY_MOVE(Sequence)

    /// Empty where nothing was lost or doubled.
    QString play();

private:
    int draw(int below) { return int(m_random.bounded(below)); }
    QString pick(const QStringList &from) { return from[draw(int(from.size()))]; }
    QString in(const QString &path) const { return m_folder.filePath(path); }
    void start();
    void stop();
    QString say(const QString &line);
    bool isKnown(const OpenWindow &window) const;
    bool isApart(const OpenWindow &window) const;

    void step();
    void edit();
    void copyOrMove();
    void open(const QString &path);
    void correct();
    void withdraw();
    void exportPage();
    void backUp();
    void loseLibrary();
    void killIt();
    void check(const QString &name);
    Said shownIn(const OpenWindow &window) const;
    void write(const QString &path, int version);
    void acknowledge(OpenWindow &window);
    void note(OpenWindow &window);
    void fail(const QString &what);

    QRandomGenerator m_random;
    const quint32 m_seed;
    const QTemporaryDir m_folder;
    QProcess m_driver;
    Library m_library;
    Library m_backup;
    QMap<QString, int> m_files; ///< article files and the version in each
    QMap<QString, Said> m_pages; ///< exported pages
    QMap<QString, int> m_pageVersions;
    QMap<QString, OpenWindow> m_windows;
    QSet<QString> m_notes; ///< the numbers that are private notes
    QSet<QString> m_restored;
    int m_next = 1;
    int m_nextFile = 1;
    bool m_libraryWasLost = false;
    QStringList m_story;
    QString m_failure;
};

} // namespace onrecord::test
