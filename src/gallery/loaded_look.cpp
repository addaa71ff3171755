#include "gallery/loaded_look.hpp"

#include <charconv>
#include <cstdint>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

namespace nc::gallery {
namespace {

using nlohmann::json;

/// Reads values by their names, and remembers whether all were there and of their kind.
class LookReader {
 public:
  bool fits() const { return fits_; }

  /// A part of `whole`; an empty one when it is missing.
  json part(const json& whole, const std::string& name) {
    const bool is_there = whole.is_object() && whole.contains(name);
    fits_ = fits_ && is_there;
    return is_there ? whole.at(name) : json();
  }

  float number(const json& value) {
    fits_ = fits_ && value.is_number();
    return value.is_number() ? value.get<float>() : 0.0F;
  }
  float number(const json& whole, const std::string& name) { return number(part(whole, name)); }

  Colour colour(const json& whole, const std::string& name) {
    const json value = part(whole, name);
    const std::string text = value.is_string() ? value.get<std::string>() : std::string();
    std::uint32_t bits = 0;
    const char* const end = text.data() + text.size();
    const bool is_colour = text.size() == 7 && std::from_chars(text.data() + 1, end, bits, 16).ptr == end;
    fits_ = fits_ && is_colour;
    const auto byte = [&](unsigned shift) { return static_cast<std::uint8_t>(bits >> shift & 0xFFU); };
    return {byte(16), byte(8), byte(0)};
  }

  ui::MarkColours marks(const json& whole, const std::string& name) {
    const json both = part(whole, name);
    return {colour(both, "mark"), colour(both, "wash")};
  }

  Point point(const json& value) {
    const bool is_point = value.is_array() && value.size() == 2;
    fits_ = fits_ && is_point;
    return is_point ? Point{number(value[0]), number(value[1])} : Point{};
  }

  ui::shape::Outline outline(const json& figure, const std::string& name, std::vector<ui::shape::Curve>& curves) {
    const json found = part(figure, name);
    const json pieces = part(found, "curves");
    fits_ = fits_ && !pieces.empty() && pieces.size() <= ui::shape::most_curves;
    for (const json& piece : pieces) {
      const bool is_curve = piece.is_array() && piece.size() == 3;
      fits_ = fits_ && is_curve;
      if (is_curve) curves.push_back({point(piece[0]), point(piece[1]), point(piece[2])});
    }
    return {point(part(found, "start")), curves, point(part(found, "kernel"))};
  }

 private:
  bool fits_ = true;
};

ui::FontSizes type_of(LookReader& read, const json& type) {
  return {read.number(type, "body"), read.number(type, "small"), read.number(type, "words"),
          read.number(type, "heading"), read.number(type, "title")};
}

ui::Distances space_of(LookReader& read, const json& space) {
  return {read.number(space, "hair"),   read.number(space, "half"),         read.number(space, "one"),
          read.number(space, "page"),   read.number(space, "radius"),       read.number(space, "card_radius"),
          read.number(space, "target"), read.number(space, "least_target"), read.number(space, "line_length")};
}

ui::Theme theme_of(LookReader& read, const json& theme) {
  return {.ground = read.colour(theme, "ground"),
          .surface = read.colour(theme, "surface"),
          .line = read.colour(theme, "line"),
          .control = read.colour(theme, "control"),
          .ink = read.colour(theme, "ink"),
          .soft_ink = read.colour(theme, "soft_ink"),
          .accent = read.colour(theme, "accent"),
          .on_accent = read.colour(theme, "on_accent"),
          .wash = read.colour(theme, "wash"),
          .focus = read.colour(theme, "focus"),
          .figure = read.colour(theme, "figure"),
          .figure_line = read.colour(theme, "figure_line"),
          .urgency = {read.marks(theme, "expected"), read.marks(theme, "monitor"), read.marks(theme, "contact"),
                      read.marks(theme, "emergency")}};
}

ui::shape::Figure figure_of(LookReader& read, const json& figure,
                            std::array<std::vector<ui::shape::Curve>, 7>& curves) {
  return {.width = read.number(figure, "width"),
          .height = read.number(figure, "height"),
          .head = read.outline(figure, "head", curves[0]),
          .neck = read.outline(figure, "neck", curves[1]),
          .upper_back = read.outline(figure, "upper_back", curves[2]),
          .shoulder = read.outline(figure, "shoulder", curves[3]),
          .arm = read.outline(figure, "arm", curves[4]),
          .lower_back = read.outline(figure, "lower_back", curves[5]),
          .shoulder_blade = read.outline(figure, "shoulder_blade", curves[6]),
          .spine_top = read.number(figure, "spine_top"),
          .spine_bottom = read.number(figure, "spine_bottom")};
}

}  // namespace

Result<std::unique_ptr<LoadedLook>> parse_look(std::string_view theme_json, std::string_view figure_json) {
  const json tokens = json::parse(theme_json, nullptr, false);
  const json figure = json::parse(figure_json, nullptr, false);
  LookReader read;
  auto loaded = std::make_unique<LoadedLook>();
  const json themes = read.part(tokens, "theme");
  loaded->look = {type_of(read, read.part(tokens, "type")),
                  space_of(read, read.part(tokens, "space")),
                  {theme_of(read, read.part(themes, "light")), theme_of(read, read.part(themes, "dark")),
                   theme_of(read, read.part(themes, "high_contrast"))},
                  figure_of(read, figure, loaded->curves)};
  if (read.fits()) return loaded;
  return fail(ErrorKind::input, "the look's files were read in a form that this program does not know; build it again");
}

}  // namespace nc::gallery
