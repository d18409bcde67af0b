// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractItemModel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace lectern {

/// A field with a list beneath it: type a few letters, go with the arrow keys, Enter chooses. Deletes itself when it closes.
class PickerPopup : public QFrame
{
    Q_OBJECT

public:
    /// What the list shows of an entry besides its text and icon.
    enum Role {
        HintRole = Qt::UserRole, // QString, at the far end
        LevelRole,               // int: by how many steps it is moved in
        HereRole,                // bool: where the reader is
        FirstRoleOfModel,
    };

    /// In the upper middle of its parent's window.
    void popUp();

protected:
    /// `purpose` is what the field asks for.
    PickerPopup(const QString& purpose, QWidget* parent);

    /// The model becomes the popup's own.
    void setModel(QAbstractItemModel* model);
    void setCurrent(int row);
    /// Entries that fit are to be shown.
    virtual void fit(const QString& typed) = 0;
    /// Closes the popup first: what is chosen may open something of its own.
    virtual void choose(const QModelIndex& index) = 0;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void step(int by);

    QLineEdit* m_field;
    QListView* m_view;
};

} // namespace lectern
