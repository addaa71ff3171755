#include "app/engine/language.hpp"

#include <clocale>
#include <cstdlib>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"
#include "testing/spoken.hpp"
#include "words/pages/window.hpp"

namespace nc::app {

using Environment = std::map<std::string, std::string>;

TEST_CASE("the languages are English and those that have a catalogue beside the program") {
  const testing::ScratchFolder scratch;
  CHECK(catalogue_folder(scratch.path() / "bin").empty());
  CHECK(installed_languages({}) == std::vector<std::string>{"en"});
  testing::write_catalogue(scratch.path() / "share" / "locale", "fr", {});
  testing::write_catalogue(scratch.path() / "share" / "locale", "de", {});
  std::filesystem::create_directories(scratch.path() / "share" / "locale" / "it" / "LC_MESSAGES");
  const auto folder = catalogue_folder(scratch.path() / "bin");
  CHECK(folder == scratch.path() / "share" / "locale");
  CHECK(catalogue_folder(scratch.path()) == folder);
  CHECK(installed_languages(folder) == std::vector<std::string>{"en", "de", "fr"});
}

TEST_CASE("a pseudo-locale is installed for tests and never offered") {
  CHECK(offered_languages({"en", "de_AT", "en_XA"}) == std::vector<std::string>{"en", "de_AT"});
}

TEST_CASE("the setting decides the language, else the environment as gettext reads it") {
  const std::vector<std::string> installed{"en", "de", "pt_BR"};
  CHECK(choose_language("de", {{"LANGUAGE", "pt_BR"}}, installed) == "de");
  CHECK(choose_language("", {{"LANGUAGE", "fr:pt_BR:de"}}, installed) == "pt_BR");
  CHECK(choose_language("", {{"LANG", "de_AT.UTF-8"}}, installed) == "de");
  CHECK(choose_language("", {{"LC_ALL", "pt_BR.UTF-8@x"}, {"LANG", "de_DE.UTF-8"}}, installed) == "pt_BR");
  CHECK(choose_language("", {{"LANGUAGE", ""}, {"LC_MESSAGES", "de_DE"}}, installed) == "de");
  CHECK(choose_language("", {{"LANG", "C.UTF-8"}}, installed) == "en");
  CHECK(choose_language("xx", {}, installed) == "en");
  CHECK(choose_language("", {}, installed) == "en");
}

TEST_CASE("a list of languages of which none is installed finds none") {
  const std::vector<std::string> installed{"en", "de"};
  CHECK(find_language("fr:de_AT", installed) == "de");
  CHECK(find_language("en_GB", installed) == "en");
  CHECK_FALSE(find_language("xx", installed));
  CHECK_FALSE(find_language("", installed));
}

TEST_CASE("a chosen language is spoken with no other locale than C.UTF-8, whatever the environment says") {
  for (const char* name : {"LC_ALL", "LANG"})
    ::setenv(name, "C", 1);
  REQUIRE(speak("en_XA", testing::built_catalogues()).has_value());
  CHECK(std::string_view(words::library).front() == '[');
  CHECK(std::string(std::setlocale(LC_NUMERIC, nullptr)) == "C");
  REQUIRE(speak("en", testing::built_catalogues()).has_value());
  CHECK(std::string_view(words::library) == "Library");
}

TEST_CASE("a language without a catalogue is told, and the texts stay English") {
  const testing::ScratchFolder scratch;
  const auto spoken = speak("xx", scratch.path());
  REQUIRE_FALSE(spoken.has_value());
  CHECK(spoken.error().message.find("xx") != std::string::npos);
  CHECK(std::string_view(words::library) == "Library");
}

}  // namespace nc::app
