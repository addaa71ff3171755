#include "staging/shipped_content.hpp"

#include <catch2/catch.hpp>

#include "support/embedded.hpp"

namespace nc::staging {

TEST_CASE("what was compiled in is read whole: no case is lost on the way") {
  const auto content = shipped_content();
  CHECK(content->catalogue.size() == embedded_cases().size());
  CHECK(content->cases.size() == embedded_cases().size());
}

}  // namespace nc::staging
