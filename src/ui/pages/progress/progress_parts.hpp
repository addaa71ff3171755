#pragma once

#include "practice/screens/progress_screen.hpp"
#include "ui/kit/canvas.hpp"

// What the cards of the Progress screen hold.

namespace nc::ui {

/// Sensitivity and over-triage of every level, most urgent first, with bounds, n and definition.
/// What calls of emergency would be worth where these are rare; nothing while the record can carry neither number.
void rate_part(Canvas& canvas, Flow& flow, const statistics::RateMeasure& measure);
void safety_part(Canvas& canvas, Flow& flow, const practice::ProgressScreen& screen);

/// The cases whose latest attempt was not safe; pressing one starts it.
void dangerous_part(Canvas& canvas, Flow& flow, const practice::ProgressScreen& screen);

/// Mastery by family of statements.
void families_part(Canvas& canvas, Flow& flow, const practice::ProgressScreen& screen);

}  // namespace nc::ui
