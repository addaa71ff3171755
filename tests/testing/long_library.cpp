#include "testing/long_library.hpp"

#include <utility>
#include <vector>

#include <fmt/format.h>

#include "testing/player.hpp"

namespace nc::testing {

library::SharedContent long_library(std::size_t count) {
  const library::SharedContent shipped = practice::shipped_content();
  std::vector<cases::Case> library;
  for (std::size_t at = 0; at < count; ++at) {
    cases::Case one = shipped->cases[at % shipped->cases.size()];
    one.id = cases::CaseId(fmt::format("long-{:05}", at));
    one.title += fmt::format(", number {}", at);
    one.twin.reset();
    one.use = cases::CaseUse::practice;
    library.push_back(std::move(one));
  }
  return std::make_shared<const library::Content>(library::make_content(shipped->guidance, std::move(library)));
}

}  // namespace nc::testing
