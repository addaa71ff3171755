#pragma once

#include <span>
#include <string_view>

#include "practice/screens/debrief_screen.hpp"
#include "ui/kit/canvas.hpp"
#include "ui/kit/widgets.hpp"

namespace nc::ui {

/// A statement as a link into the guidance. Two of one paragraph look the same: what they say is told to assistive
/// technology.
void cited_link(Canvas& canvas, WrapRow& row, const practice::Cited& cited, float widest);
/// Statements as links into the guidance. `id` begins their ids.
void cited_links(Canvas& canvas, Flow& flow, std::string_view id, std::span<const practice::Cited> cites);

}  // namespace nc::ui
