#pragma once

#include <array>
#include <memory>
#include <string_view>
#include <vector>

#include "support/result.hpp"
#include "ui/kit/look.hpp"

namespace nc::gallery {

/// A look that was read while the program runs. Owns the curves of its figure, so it stays where it is.
struct LoadedLook {
  LoadedLook() = default;
  LoadedLook(const LoadedLook&) = delete;
  LoadedLook& operator=(const LoadedLook&) = delete;

  ui::Look look;
  std::array<std::vector<ui::shape::Curve>, 7> curves;
};

/// Reads what cmake/theme_tokens.py and cmake/figure_outlines.py print for the two files of a look. They have checked
/// all that can be wrong with the files, with its place; so this fails (input) only when they print another form than
/// this program knows.
Result<std::unique_ptr<LoadedLook>> parse_look(std::string_view theme_json, std::string_view figure_json);

}  // namespace nc::gallery
