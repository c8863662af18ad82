// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace onrecord {

/// Writes JSON straight into bytes, without a tree of values: a 50 MB article costs its own
/// length once. The caller opens and closes in pairs and gives a key before each member.
///
/// What a terminal or a reader's eye would obey instead of show (control characters,
/// direction overrides) leaves as \u escapes, lone surrogates as U+FFFD.
class JsonWriter
{
public:
    enum class Layout {
        OneLine,
        Indented, ///< containers of the first two levels put each item on a line of its own
    };
    enum class Frame {
        File,
        Script, ///< inside an HTML script element: < > & leave as escapes too
    };

    /// Writes behind \a before, which take() gives back with what was written.
    explicit JsonWriter(Layout layout = Layout::OneLine, Frame frame = Frame::File,
                        QByteArray before = {});

    /// Makes room for \a bytes more, to spare copying while a long text is written.
    void reserve(qsizetype bytes) { m_out.reserve(m_out.size() + bytes); }

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    /// \a name must need no escaping.
    void key(const char *name);

    void string(QStringView text);
    void integer(qint64 number);
    /// Four decimals at most; what is not finite is written as 0.
    void number(double number);
    void boolean(bool value);
    void null();
    /// \a json must be one whole value.
    void raw(QByteArrayView json);

    void member(const char *name, QStringView text) { key(name), string(text); }
    /// null where \a text is empty
    void memberOrNull(const char *name, QStringView text);
    void member(const char *name, qint64 number) { key(name), integer(number); }
    void memberNumber(const char *name, double value) { key(name), number(value); }
    void memberBoolean(const char *name, bool value) { key(name), boolean(value); }

    /// What was written; the writer is empty afterwards.
    QByteArray take();

private:
    void open(char bracket);
    void close(char bracket);
    void beforeValue();
    void breakLine();
    void escape(char16_t unit);

    QByteArray m_out;
    Layout m_layout;
    Frame m_frame;
    int m_depth = 0;
    bool m_first = true; ///< nothing stands in the innermost container yet
    bool m_afterKey = false;
};

} // namespace onrecord
