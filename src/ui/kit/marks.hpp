#pragma once

#include "practice/screens/debrief_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

// Marks are small pictures that stand for a value. They differ by shape as well as colour, and whoever draws one puts
// the word beside it, so that nothing is told by colour alone. They leave no node in the tree.

/// Paints the mark of an urgency in the middle of `rect`, as large as its shorter side. From expected to emergency it
/// is a circle, an eye, a telephone and a triangle; not_covered has none.
void paint_urgency_mark(Canvas& canvas, const Rect& rect, guidance::Urgency urgency);

/// Paints the mark of an outcome in the middle of `rect`: a tick in a ring for safe, a cross in a box for unsafe, a
/// triangle with an exclamation mark for a critical miss.
void paint_outcome_mark(Canvas& canvas, const Rect& rect, scoring::Outcome outcome);

/// Paints a tick in the middle of `rect`, as in a check box.
void paint_tick(Canvas& canvas, const Rect& rect, Colour colour);

/// Paints a filled diamond in the middle of `rect`. It marks what differs between two twins.
void paint_diamond(Canvas& canvas, const Rect& rect, Colour colour);

/// Paints three circles from the left of `rect`, as many of them filled as the difficulty (1 to 3) says.
void paint_difficulty(Canvas& canvas, const Rect& rect, int difficulty);

/// Returns the colours of an urgency; for not_covered those of secondary text.
MarkColours colours_of(const Theme& theme, guidance::Urgency urgency);
/// Returns the colours of an outcome. They are those of the urgencies expected, contact and emergency.
MarkColours colours_of(const Theme& theme, scoring::Outcome outcome);

}  // namespace nc::ui
