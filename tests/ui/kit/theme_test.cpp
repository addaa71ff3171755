#include "ui/kit/theme.hpp"

#include <catch2/catch.hpp>

#include "ui/kit/look.hpp"

namespace nc::ui {

using practice::ThemeName;

TEST_CASE("contrast is that of WCAG: 21 for black on white, 1 for a colour on itself") {
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Approx(21.0));
  CHECK(contrast({255, 255, 255}, {0, 0, 0}) == Approx(21.0));
  CHECK(contrast({12, 100, 200}, {12, 100, 200}) == Approx(1.0));
  CHECK(contrast({0x76, 0x76, 0x76}, {255, 255, 255}) == Approx(4.54).epsilon(0.01));
}

TEST_CASE("every text of every theme stands out at 4.5 to 1, every mark at 3 to 1; high contrast at 7 to 1") {
  for (const ThemeName name : {ThemeName::light, ThemeName::dark, ThemeName::high_contrast}) {
    const double text_least = name == ThemeName::high_contrast ? 7.0 : 4.5;
    const double mark_least = name == ThemeName::high_contrast ? 4.5 : 3.0;
    for (const ContrastNeed& pair : used_pairs(theme_of(name))) {
      INFO("theme " << practice::to_text(name) << ", front " << int{pair.front.red} << ' ' << int{pair.front.green}
                    << ' ' << int{pair.front.blue} << ", back " << int{pair.back.red} << ' ' << int{pair.back.green}
                    << ' ' << int{pair.back.blue});
      CHECK(contrast(pair.front, pair.back) >= (pair.text ? text_least : mark_least));
    }
  }
}

TEST_CASE("the light and dark themes are those of the design contract") {
  CHECK(theme_of(ThemeName::light).accent == Colour{0x0e, 0x66, 0x74});
  CHECK(theme_of(ThemeName::light).ground == Colour{0xf6, 0xf5, 0xf1});
  CHECK(theme_of(ThemeName::dark).surface == Colour{0x1b, 0x24, 0x29});
  CHECK(theme_of(ThemeName::dark).urgency[3].mark == Colour{0xff, 0x9a, 0x92});
}

TEST_CASE("no two urgencies share a colour") {
  for (const ThemeName name : {ThemeName::light, ThemeName::dark, ThemeName::high_contrast}) {
    const auto& urgency = theme_of(name).urgency;
    for (std::size_t a = 0; a < urgency.size(); ++a) {
      for (std::size_t b = a + 1; b < urgency.size(); ++b)
        CHECK_FALSE(urgency[a].mark == urgency[b].mark);
    }
  }
}

}  // namespace nc::ui
