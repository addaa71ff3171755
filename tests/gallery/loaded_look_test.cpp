#include "gallery/loaded_look.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "gallery/child_output.hpp"

namespace nc::gallery {
namespace {

const std::string source = NEEDLECASE_SOURCE_DIR;

std::string printed_for(const std::string& script, const std::string& file) {
  const auto printed = output_of({"python3", source + "/cmake/" + script, source + "/assets/" + file});
  REQUIRE(printed);
  return *printed;
}

std::string without(std::string text, const std::string& part) {
  const std::size_t at = text.find(part);
  REQUIRE(at != std::string::npos);
  return text.erase(at, part.size());
}

}  // namespace

TEST_CASE("what the scripts print is a look; anything else of another form is refused and nothing is guessed") {
  const std::string theme = printed_for("theme_tokens.py", "theme.toml");
  const std::string figure = printed_for("figure_outlines.py", "figure.svg");
  CHECK(parse_look(theme, figure));
  CHECK_FALSE(parse_look("", figure));
  CHECK_FALSE(parse_look(theme, ""));
  CHECK_FALSE(parse_look("{}", figure));
  CHECK_FALSE(parse_look(theme, "[1, 2]"));
  CHECK_FALSE(parse_look(without(theme, "\"hair\": 0.25, "), figure));
  CHECK_FALSE(parse_look(without(theme, "\"ground\": \"#f6f5f1\", "), figure));
  CHECK_FALSE(parse_look(without(theme, "f6f5f1"), figure));
  CHECK_FALSE(parse_look(theme, without(figure, "\"width\": 200.0, ")));
  CHECK_FALSE(parse_look(theme, without(figure, "100.0, ")));
}

}  // namespace nc::gallery
