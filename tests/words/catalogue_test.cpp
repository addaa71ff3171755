#include "words/catalogue.hpp"

#include <clocale>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"
#include "testing/spoken.hpp"

namespace nc::words {

TEST_CASE("a text is found in the catalogue that is spoken, by its context and its count") {
  const testing::ScratchFolder scratch;
  testing::write_catalogue(
      scratch.path(), "xx",
      {{"Contact", "Kontakt"},
       {"address\4Contact", "Adresse"},
       {std::string("{0} case") + '\0' + "{0} cases", std::string("{0} Fall") + '\0' + "{0} Fälle"}});
  REQUIRE(speak_from(scratch.path().string(), "xx"));
  CHECK(std::string_view(find_translation(nullptr, "Contact")) == "Kontakt");
  CHECK(std::string_view(find_translation("address", "Contact")) == "Adresse");
  CHECK(std::string_view(find_translation("{0} case", "{0} cases", 1)) == "{0} Fall");
  CHECK(std::string_view(find_translation("{0} case", "{0} cases", 0)) == "{0} Fälle");
  speak_english();
  CHECK(std::string_view(find_translation(nullptr, "Contact")) == "Contact");
  CHECK(std::string_view(find_translation("address", "Contact")) == "Contact");
  CHECK(std::string_view(find_translation("{0} case", "{0} cases", 2)) == "{0} cases");
}

TEST_CASE("a language without a catalogue is refused, and English stays") {
  const testing::ScratchFolder scratch;
  testing::write_catalogue(scratch.path(), "xx", {{"Contact", "Kontakt"}});
  CHECK_FALSE(speak_from(scratch.path().string(), "yy"));
  CHECK(std::string_view(find_translation(nullptr, "Contact")) == "Contact");
  CHECK(std::string(std::setlocale(LC_MESSAGES, nullptr)) == "C");
}

}  // namespace nc::words
