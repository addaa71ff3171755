#include "testing/fixed_outside.hpp"

#include <cstdlib>
#include <iostream>
#include <memory>
#include <sstream>

#include "app/engine/content_source.hpp"

namespace nc::testing {

app::Outside fixed_outside() {
  auto readings = std::make_shared<std::int64_t>(0);
  auto ids = std::make_shared<std::uint64_t>(0);
  auto seeds = std::make_shared<std::uint64_t>(0);
  constexpr std::int64_t first_of_january_2026_ms = 1'767'225'600'000;
  return {[readings] { return UtcTime{first_of_january_2026_ms + 1000 * (*readings)++}; },
          [ids] { return "id-" + std::to_string(++*ids); }, [seeds] { return ++*seeds; }};
}

library::SharedContent shipped_content() {
  std::istringstream in;
  std::ostringstream out;
  app::CommandContext context{in, out, out, {}, false};
  auto loaded = app::load_content({}, context);
  if (loaded) return loaded->content;
  std::cerr << loaded.error().message << '\n';
  std::abort();
}

}  // namespace nc::testing
