#pragma once

#include <span>
#include <string_view>

#include "practice/screens/debrief_screen.hpp"
#include "ui/kit/canvas.hpp"
#include "ui/kit/widgets.hpp"

namespace nc::ui {

/// Draws a citation of a statement as a link that leads to it in the guidance, at most `widest` wide. Citations of one
/// paragraph have the same label, so assistive technology is also told what the statement says.
void cited_link(Canvas& canvas, WrapRow& row, const practice::Cited& cited, float widest);
/// Draws citations of statements as such links. Their ids begin with `id`.
void cited_links(Canvas& canvas, Flow& flow, std::string_view id, std::span<const practice::Cited> cites);

}  // namespace nc::ui
