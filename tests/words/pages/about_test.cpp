#include "words/pages/about.hpp"

#include <catch2/catch.hpp>

namespace nc::words {

TEST_CASE("the content of the guidance is named by its hash") {
  CHECK(guidance_hash("0a1b") == "Content of the guidance: 0a1b");
}

}  // namespace nc::words
