// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/PlaceModel.h"
#include "ui/support/PickerPopup.h"

namespace lectern {

/// A list of places in the article, the one where the reader is chosen at first.
class PlacePicker final : public PickerPopup
{
    Q_OBJECT

public:
    PlacePicker(const QString& purpose, const QList<ListedPlace>& places, QWidget* parent);
    /// Where the reader is.
    void setHere(qsizetype offset);

Q_SIGNALS:
    void chosen(const lectern::TextRange& place);

protected:
    void fit(const QString& typed) override;
    void choose(const QModelIndex& index) override;

private:
    PlaceModel* m_model;
};

} // namespace lectern
