#include "ui/kit/look.hpp"

#include <cstddef>

#include "ui/figure_outlines.hpp"
#include "ui/theme_colours.hpp"
#include "ui/theme_scale.hpp"

namespace nc::ui {
namespace {

constexpr Look built{
    tokens::type, tokens::distances, {tokens::light, tokens::dark, tokens::high_contrast}, shape::figure};

}  // namespace

const Look& built_look() {
  return built;
}

const Theme& theme_of(const Look& look, practice::ThemeName name) {
  return look.themes[static_cast<std::size_t>(name)];
}

const Theme& theme_of(practice::ThemeName name) {
  return theme_of(built, name);
}

}  // namespace nc::ui
