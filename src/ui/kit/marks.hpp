#pragma once

#include "practice/screens/debrief_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

// Marks differ by shape, word and colour; the word stands beside them wherever they are drawn, so colour alone never
// tells anything.

/// The mark of an urgency in the middle of `rect`, as large as its shorter side: circle, eye, telephone, triangle;
/// nothing for not_covered.
void paint_urgency_mark(Canvas& canvas, const Rect& rect, guidance::Urgency urgency);

/// The mark of an outcome: a tick in a ring, a hand-sized cross, a triangle with an exclamation mark.
void paint_outcome_mark(Canvas& canvas, const Rect& rect, scoring::Outcome outcome);

/// A tick, as in a check box.
void paint_tick(Canvas& canvas, const Rect& rect, Colour colour);

/// A filled diamond: what differs between two things.
void paint_diamond(Canvas& canvas, const Rect& rect, Colour colour);

/// Difficulty 1 to 3 as filled discs of three, from the left of `rect`.
void paint_difficulty(Canvas& canvas, const Rect& rect, int difficulty);

/// Colours of an urgency; those of plain text for not_covered.
MarkColours colours_of(const Theme& theme, guidance::Urgency urgency);
/// Colours of an outcome.
MarkColours colours_of(const Theme& theme, scoring::Outcome outcome);

}  // namespace nc::ui
