// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ingest/HtmlTree.h"

namespace lectern {

/// Publishing systems make ids of the words of headings, for links to them: "social-media-and-comments". Such an id
/// tells what is written there, not what kind of part it is: takes the hints of the ids of headings, and of parts that
/// are named like the heading they begin with.
void forgetHeadingNames(HtmlTree& tree);

} // namespace lectern
