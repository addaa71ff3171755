#pragma once

// The distances of assets/theme.toml, from which a view chooses all of its own. A view names a distance, as in
// `canvas.em(space::half)`, and the look that the frame is drawn with says how long it is.

namespace nc::ui {

/// All distances of a look, in em: 1 em is the size of the body text, 16 pointer units at 100 %.
struct Distances {
  float hair = 0;          ///< the smallest gap; hair, half and one are the steps in which gaps grow
  float half = 0;          ///< a gap
  float one = 0;           ///< a gap
  float page = 0;          ///< from the window's edge to what it holds
  float radius = 0;        ///< of the corners of controls
  float card_radius = 0;   ///< of the corners of cards
  float target = 0;        ///< usual height of a control
  float least_target = 0;  ///< least height and width of anything that can be pressed
  float line_length = 0;   ///< widest column of reading text
};

/// Names one distance of any look.
using Distance = float Distances::*;

namespace space {

inline constexpr Distance hair = &Distances::hair;
inline constexpr Distance half = &Distances::half;
inline constexpr Distance one = &Distances::one;
inline constexpr Distance page = &Distances::page;
inline constexpr Distance radius = &Distances::radius;
inline constexpr Distance card_radius = &Distances::card_radius;
inline constexpr Distance target = &Distances::target;
inline constexpr Distance least_target = &Distances::least_target;
inline constexpr Distance line_length = &Distances::line_length;

}  // namespace space

}  // namespace nc::ui
