#include "words/message.hpp"

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"
#include "testing/spoken.hpp"
#include "words/pages/case.hpp"
#include "words/pages/window.hpp"

namespace nc {
namespace {

using testing::ScratchFolder;
using testing::Spoken;
using testing::write_catalogue;

constexpr words::Message shelf = words::msg("Library");
constexpr words::Form hello = words::form("Hello {0}, {1}");
constexpr words::Form counted_cases = words::counted("{0} case of {1}", "{0} cases of {1}");

}  // namespace

TEST_CASE("without a catalogue every text is its English") {
  CHECK(std::string_view(shelf) == "Library");
  CHECK(words::fill(hello, "you", 2) == "Hello you, 2");
  CHECK(words::fill_count(counted_cases, 1, 5) == "1 case of 5");
  CHECK(words::fill_count(counted_cases, 0, 5) == "0 cases of 5");
  CHECK(std::string_view(words::msg_in("the place", "Library")) == "Library");
}

TEST_CASE("with a catalogue every text is its translation, gaps in whatever order, and English where it has none") {
  const ScratchFolder folder;
  write_catalogue(
      folder.path(), "xx",
      {{"Library", "Bücherei"},
       {std::string("the place\4") + "Library", "Ort"},
       {"Hello {0}, {1}", "{1} {0} {0}"},
       {std::string("{0} case of {1}") + '\0' + "{0} cases of {1}", std::string("{0} Fall") + '\0' + "{0} Fälle"}});
  {
    const Spoken spoken("xx", folder.path());
    CHECK(std::string_view(shelf) == "Bücherei");
    CHECK(std::string_view(words::msg_in("the place", "Library")) == "Ort");
    CHECK(std::string_view(words::msg_in("elsewhere", "Library")) == "Library");
    CHECK(words::fill(hello, "you", 2) == "2 you you");
    CHECK(words::fill_count(counted_cases, 1, 5) == "1 Fall");
    CHECK(words::fill_count(counted_cases, 3, 5) == "3 Fälle");
    CHECK(std::string_view(words::msg("Nowhere")) == "Nowhere");
  }
  CHECK(std::string_view(shelf) == "Library");
}

TEST_CASE("a translation whose gaps are wrong is set aside for the English") {
  const ScratchFolder folder;
  for (const char* wrong : {"{", "}", "{}", "{0", "{2} {0}", "{name}", "{0:1000000}", "{0!r}", "{9}", "{-1}", "{0}}"}) {
    CAPTURE(wrong);
    write_catalogue(folder.path(), "xx", {{"Hello {0}, {1}", wrong}});
    const Spoken spoken("xx", folder.path());
    CHECK(words::fill(hello, "you", 2) == "Hello you, 2");
  }
}

TEST_CASE("what stands in a gap is never read as a form") {
  CHECK(words::fill(hello, "{0}{9}{", "%s%n") == "Hello {0}{9}{, %s%n");
}

TEST_CASE("a form is known by its gaps") {
  CHECK(words::arity_of("") == 0);
  CHECK(words::arity_of("100 % {{}}") == 0);
  CHECK(words::arity_of("{1}") == 2);
  CHECK(words::arity_of("{0} {0}") == 1);
  CHECK(words::arity_of("{") == -1);
  CHECK(words::arity_of("{0:02}") == -1);
  CHECK(words::arity_of("{}") == -1);
}

TEST_CASE("every language that was built answers") {
  {
    const Spoken spoken("en", testing::built_catalogues());
    CHECK(std::string_view(words::library) == "Library");
  }
  const Spoken spoken("en_XA", testing::built_catalogues());
  CHECK(std::string_view(words::library).front() == '[');
  CHECK(words::treated({}, "x") == " · x");
}

}  // namespace nc
