#include "library/joined_library.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "library/known_sources.hpp"

using namespace nc;
using namespace nc::testing;
using library::JoinedLibrary;
using library::KnownSource;

namespace {

std::vector<std::string> paths(const library::Catalogue& catalogue) {
  std::vector<std::string> found;
  for (const library::CaseCard& card : catalogue)
    found.emplace_back(card.path);
  return found;
}

std::vector<KnownSource> remembered(const std::vector<KnownSource>& sources) {
  std::vector<KnownSource> again;
  for (const KnownSource& known : sources)
    again.push_back(remembered_source(known));
  return again;
}

bool any_changed(const std::vector<KnownSource>& sources) {
  return std::any_of(sources.begin(), sources.end(), [](const KnownSource& known) { return known.changed; });
}

NamedText twin_a() {
  return twin_case("a", "b", "improving");
}
NamedText twin_b() {
  return twin_case("b", "a", "unchanged");
}

}  // namespace

TEST_CASE("the case of an id is that of the first source, and the later one is told") {
  const auto guidance = shipped_guidance();
  NamedText easier = named_case("a");
  NamedText harder = easier;
  harder.text = with(harder.text, "difficulty = 1", "difficulty = 3");
  std::vector<KnownSource> sources{fresh_source("first", {harder}, guidance),
                                   fresh_source("second", {easier}, guidance)};
  const JoinedLibrary joined = library::join_sources(sources, guidance);
  CHECK(paths(joined.served) == std::vector<std::string>{"first/a.toml"});
  REQUIRE(joined.diagnostics.size() == 1);
  CHECK(joined.diagnostics.front().number == 400);
  CHECK(joined.diagnostics.front().place.path == "second/a.toml");
}

TEST_CASE("a copy of a case, byte for byte, is neither told nor served a second time") {
  const auto guidance = shipped_guidance();
  std::vector<KnownSource> sources{fresh_source("first", {named_case("a")}, guidance),
                                   fresh_source("second", {named_case("a")}, guidance)};
  for (int round = 0; round < 2; ++round) {
    const JoinedLibrary joined = library::join_sources(sources, guidance);
    CHECK(paths(joined.served) == std::vector<std::string>{"first/a.toml"});
    CHECK(joined.diagnostics.empty());
    sources = remembered(sources);
  }
}

TEST_CASE("within one source the first file by name has the id") {
  const auto guidance = shipped_guidance();
  NamedText below = named_case("a");
  below.name = "zoo/a.toml";
  std::vector<KnownSource> sources{fresh_source("mine", {below, named_case("a")}, guidance)};
  CHECK(paths(library::join_sources(sources, guidance).served) == std::vector<std::string>{"mine/a.toml"});
}

TEST_CASE("only ready cases without a fault are served, in library order") {
  const auto guidance = shipped_guidance();
  NamedText draft = named_case("d");
  draft.text = with(draft.text, "\"ready\"", "\"draft\"");
  NamedText shoulder = named_case("c");
  shoulder.text = with(shoulder.text, "difficulty = 1", "difficulty = 2");
  std::vector<KnownSource> sources{
      fresh_source("first", {shoulder, draft}, guidance),
      fresh_source("second", {{"broken.toml", "format = 1\n"}, named_case("z"), named_case("b")}, guidance)};
  const JoinedLibrary joined = library::join_sources(sources, guidance);
  CHECK(paths(joined.served) == std::vector<std::string>{"second/b.toml", "second/z.toml", "first/c.toml"});
  CHECK(has_errors(joined.diagnostics));
}

TEST_CASE("twins may be in two sources; what was found in order once is not looked at again") {
  const auto guidance = shipped_guidance();
  std::vector<KnownSource> sources{fresh_source("first", {twin_a()}, guidance),
                                   fresh_source("second", {twin_b()}, guidance)};
  CHECK(library::join_sources(sources, guidance).served.size() == 2);
  CHECK(sources[0].fresh.front().twin_mark == library::mark_of("hash of " + twin_b().text));
  CHECK(sources[1].fresh.front().twin_mark == library::mark_of("hash of " + twin_a().text));
  std::vector<KnownSource> again = remembered(sources);
  // A member that says something else shows that nobody asks it.
  for (library::IndexedFile& file : again.front().remembered)
    file.member = {};
  const JoinedLibrary joined = library::join_sources(again, guidance);
  CHECK(joined.served.size() == 2);
  CHECK(joined.diagnostics.empty());
  CHECK_FALSE(any_changed(again));
}

TEST_CASE("a twin that changed, went or came is checked again") {
  const auto guidance = shipped_guidance();
  std::vector<KnownSource> sources{fresh_source("first", {twin_a()}, guidance),
                                   fresh_source("second", {twin_b()}, guidance)};
  library::join_sources(sources, guidance);
  SECTION("it names another one now") {
    std::vector<KnownSource> again = remembered(sources);
    again[1] = fresh_source("second", {twin_case("b", "x", "unchanged")}, guidance);
    const JoinedLibrary joined = library::join_sources(again, guidance);
    CHECK(joined.served.empty());
    CHECK(numbers_of(joined.diagnostics) == std::vector<int>{402, 401});
    CHECK(again[0].changed);
    CHECK(again[0].remembered.front().twin_mark == 0);
  }
  SECTION("it has other findings now, which are in order too") {
    std::vector<KnownSource> again = remembered(sources);
    again[1] = fresh_source("second", {twin_case("b", "a", "slight-rise")}, guidance);
    const auto before = again[0].remembered.front().twin_mark;
    CHECK(library::join_sources(again, guidance).served.size() == 2);
    CHECK(again[0].remembered.front().twin_mark != before);
    CHECK(again[0].changed);
  }
  SECTION("it is gone") {
    std::vector<KnownSource> again = remembered(sources);
    again.pop_back();
    CHECK(numbers_of(library::join_sources(again, guidance).diagnostics) == std::vector<int>{401});
  }
}

TEST_CASE("a second case with the id of a twin changes nothing for the pair") {
  const auto guidance = shipped_guidance();
  NamedText easier = named_case("b");
  NamedText harder_twin = twin_b();
  harder_twin.text = with(harder_twin.text, "difficulty = 1", "difficulty = 2");
  std::vector<KnownSource> sources{fresh_source("first", {twin_a(), harder_twin}, guidance),
                                   fresh_source("second", {easier}, guidance)};
  CHECK(paths(library::join_sources(sources, guidance).served) ==
        std::vector<std::string>{"first/a.toml", "first/b.toml"});
  CHECK(sources[0].fresh[0].twin_mark == library::mark_of("hash of " + harder_twin.text));
  CHECK(sources[1].fresh[0].twin_mark == 0);
}

TEST_CASE("what is joined does not depend on what an index remembered") {
  const auto guidance = shipped_guidance();
  std::vector<KnownSource> fresh{fresh_source("first", {twin_a(), named_case("z"), named_case("c")}, guidance),
                                 fresh_source("second", {twin_b(), named_case("c")}, guidance)};
  const JoinedLibrary first = library::join_sources(fresh, guidance);
  std::vector<KnownSource> again = remembered(fresh);
  const JoinedLibrary second = library::join_sources(again, guidance);
  CHECK(paths(second.served) == paths(first.served));
  CHECK(render_diagnostics(second.diagnostics) == render_diagnostics(first.diagnostics));
  CHECK_FALSE(any_changed(again));
}

TEST_CASE("twins within one source are marked before it is joined with others") {
  const auto guidance = shipped_guidance();
  std::vector<KnownSource> sources{fresh_source("first", {twin_a(), twin_b()}, guidance)};
  library::mark_twins_within(sources.front(), guidance);
  CHECK(sources.front().fresh.front().twin_mark != 0);
  sources.front().fresh.back().member = {};  // nobody asks it
  CHECK(library::join_sources(sources, guidance).diagnostics.empty());
}

TEST_CASE("the cards of a library outlive what was known of its files") {
  const auto guidance = shipped_guidance();
  library::Catalogue served;
  {
    std::vector<KnownSource> sources{fresh_source("first", {named_case("a")}, guidance),
                                     remembered_source(fresh_source("second", {named_case("b")}, guidance))};
    served = library::join_sources(sources, guidance).served;
  }
  REQUIRE(served.size() == 2);
  CHECK(served[0].path == "first/a.toml");
  CHECK(served[1].path == "second/b.toml");
}
