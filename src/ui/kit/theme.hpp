#pragma once

#include <array>

#include "onscreen/colour.hpp"

// What a theme of assets/theme.toml is made of. The themes themselves are parts of a look (ui/kit/look.hpp).

namespace nc::ui {

/// The colours that belong to one urgency.
struct MarkColours {
  Colour mark;  ///< of its mark, and of text about it
  Colour wash;  ///< a pale colour behind its mark or behind text about it
};

/// Every colour of a theme. All colours that a view paints come from here.
struct Theme {
  Colour ground;                       ///< background of the page
  Colour surface;                      ///< background of cards, fields and buttons
  Colour line;                         ///< thin lines that only separate
  Colour control;                      ///< edges without which a control could not be seen: check boxes, text fields
  Colour ink;                          ///< text
  Colour soft_ink;                     ///< secondary text
  Colour accent;                       ///< the primary button, selection, links
  Colour on_accent;                    ///< text on the accent
  Colour wash;                         ///< background of what is selected or pointed at
  Colour focus;                        ///< the ring around the control that has the focus
  Colour figure;                       ///< the body figure
  Colour figure_line;                  ///< gaps and outlines in the body figure
  std::array<MarkColours, 4> urgency;  ///< in the order of guidance::Urgency, expected to emergency
};

/// Returns the contrast of two colours as WCAG 2 defines it: 1 (the same) to 21 (black and white), in either order.
double contrast(Colour a, Colour b);

/// A pair of colours that the window uses for something and its background.
struct ContrastNeed {
  Colour front;
  Colour back;
  bool text = true;  ///< true: text, which needs a contrast of 4.5; false: a mark or an edge, which needs 3
};

/// Returns every such pair that the window uses in a theme, for a test of their contrast.
std::array<ContrastNeed, 40> used_pairs(const Theme& theme);

}  // namespace nc::ui
