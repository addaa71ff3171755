#pragma once

#include <array>
#include <memory>
#include <string_view>
#include <vector>

#include "support/result.hpp"
#include "ui/kit/look.hpp"

namespace nc::gallery {

/// A look that was read while the program runs. It owns the curves that its figure points to, so it cannot be copied or
/// moved.
struct LoadedLook {
  LoadedLook() = default;
  LoadedLook(const LoadedLook&) = delete;
  LoadedLook& operator=(const LoadedLook&) = delete;

  ui::Look look;
  /// The curves of the outlines of the figure.
  std::array<std::vector<ui::shape::Curve>, 7> curves;
};

/// Reads what cmake/theme_tokens.py and cmake/figure_outlines.py print about the two files of a look. These scripts
/// report everything that can be wrong with the files. So this fails (input) only when they print a form that this
/// program does not know.
Result<std::unique_ptr<LoadedLook>> parse_look(std::string_view theme_json, std::string_view figure_json);

}  // namespace nc::gallery
