// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUndoStack;

namespace lectern {

class AnnotationEdits;
class ArticleEdits;
class MessageBar;
class Session;
class SettingsStore;
class VersionEdits;

/// What the parts of the window work with together: the session, one undo stack over everything, the edits that go onto it, and the
/// bar that tells what happened.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(Session* session, SettingsStore* settings, MessageBar* messages, QObject* parent);
    ~Workspace() override;

    [[nodiscard]] Session* session() const { return m_session; }
    [[nodiscard]] SettingsStore* settings() const { return m_settings; }
    [[nodiscard]] MessageBar* messages() const { return m_messages; }
    [[nodiscard]] QUndoStack* undoStack() const { return m_undoStack; }
    [[nodiscard]] AnnotationEdits* annotationEdits() const { return m_annotationEdits; }
    [[nodiscard]] ArticleEdits* articleEdits() const { return m_articleEdits; }
    [[nodiscard]] VersionEdits* versionEdits() const { return m_versionEdits; }

private:
    Session* m_session;
    SettingsStore* m_settings;
    MessageBar* m_messages;
    QUndoStack* m_undoStack;
    AnnotationEdits* m_annotationEdits;
    ArticleEdits* m_articleEdits;
    VersionEdits* m_versionEdits;
};

} // namespace lectern
