// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/PlacePicker.h"

namespace lectern {

PlacePicker::PlacePicker(const QString& purpose, const QList<ListedPlace>& places, QWidget* parent)
    : PickerPopup(purpose, parent),
      m_model(new PlaceModel(places))
{
    setObjectName(QStringLiteral("placePicker"));
    setModel(m_model);
    setCurrent(0);
}

void PlacePicker::setHere(qsizetype offset)
{
    m_model->setHere(offset);
    setCurrent(m_model->here());
}

void PlacePicker::fit(const QString& typed)
{
    m_model->setTyped(typed);
}

void PlacePicker::choose(const QModelIndex& index)
{
    const TextRange place = m_model->place(index.row()).range;
    close();
    Q_EMIT chosen(place);
}

} // namespace lectern
