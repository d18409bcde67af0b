// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Workspace.h"

#include "model/session/Session.h"
#include "ui/annotations/AnnotationEdits.h"
#include "ui/library/ArticleEdits.h"
#include "ui/support/MessageBar.h"
#include "ui/versions/VersionEdits.h"

#include <QUndoStack>

namespace lectern {

Workspace::Workspace(Session* session, SettingsStore* settings, MessageBar* messages, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_settings(settings),
    m_messages(messages),
    m_undoStack(new QUndoStack(this)),
    m_annotationEdits(new AnnotationEdits(session, m_undoStack, this)),
    m_articleEdits(new ArticleEdits(session, m_undoStack, this)),
    m_versionEdits(new VersionEdits(session, m_undoStack, this))
{
    connect(session, &Session::failed, this, [this](const Error& error) { m_messages->fail(error); });
    connect(session, &Session::annotationFailed, this,
        [this](const QUuid&, const Error& error) { m_messages->fail(error); });
}

// The commands on the stack speak to the edits: they go first.
Workspace::~Workspace()
{
    m_undoStack->blockSignals(true);
    m_undoStack->clear();
}

} // namespace lectern
