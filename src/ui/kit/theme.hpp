#pragma once

#include <array>

#include "onscreen/colour.hpp"
#include "practice/session/settings.hpp"
#include "ui/theme_scale.hpp"

// Colours, distances and type sizes stand in assets/theme.toml; constants are made of them while the program is built
// (cmake/theme_tokens.py). Distances are nc::ui::space, in em: 1 em is the body text's size, 16 px at 100 %.

namespace nc::ui {

/// The colour of a mark and the quiet colour behind a chosen one.
struct MarkColours {
  Colour mark;
  Colour wash;
};

/// Every colour of a theme. Nothing else in the window chooses a colour.
struct Theme {
  Colour ground;                       ///< the page
  Colour surface;                      ///< cards, fields, buttons
  Colour line;                         ///< hairlines that only separate
  Colour control;                      ///< edges without which a control could not be seen: check boxes, text fields
  Colour ink;                          ///< text
  Colour soft_ink;                     ///< secondary text
  Colour accent;                       ///< the primary button, selection, links
  Colour on_accent;                    ///< text on the accent
  Colour wash;                         ///< behind what is selected or pointed at
  Colour focus;                        ///< the ring around what has the keyboard
  Colour figure;                       ///< the body figure
  Colour figure_line;                  ///< gaps and outlines in it
  std::array<MarkColours, 4> urgency;  ///< in the order of guidance::Urgency, expected to emergency
};

/// The tokens of one theme.
const Theme& theme_of(practice::ThemeName name);

/// Contrast of two colours by WCAG 2: 1 to 21.
double contrast(Colour a, Colour b);

/// A pair of colours as it is used somewhere in the window, and what it must reach.
struct ContrastNeed {
  Colour front;
  Colour back;
  bool text = true;  ///< false: a mark or an edge, for which 3:1 is enough
};

/// Every pair of text or mark and background that the window uses in a theme.
std::array<ContrastNeed, 40> used_pairs(const Theme& theme);

}  // namespace nc::ui
