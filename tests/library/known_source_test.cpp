#include "library/known_source.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "library/known_sources.hpp"

using namespace nc;
using namespace nc::testing;
using library::KnownSource;

namespace {

/// Everything that is known of the files of a source.
std::vector<std::string> told(const KnownSource& known) {
  std::vector<std::string> files;
  for (const library::KnownFile& file : library::files_by_name(known)) {
    const std::string path = library::path_in(known.source, library::name_of(file));
    const auto card = library::card_of(file);
    const auto member = library::member_of(file, path);
    REQUIRE(member);
    files.push_back(path + '|' + (card ? library::encode_card(*card) : "no card") + '|' +
                    cases::encode_member(*member));
  }
  files.push_back(render_diagnostics(library::own_diagnostics(known)));
  return files;
}

}  // namespace

TEST_CASE("a file that was read hands over its card, its member and its diagnostics as values") {
  const auto guidance = shipped_guidance();
  const KnownSource known = fresh_source("mine", {named_case("b"), {"a.toml", "format = 1\n"}}, guidance);
  const auto files = library::files_by_name(known);
  REQUIRE(files.size() == 2);
  CHECK(library::name_of(files[0]) == "a.toml");
  CHECK_FALSE(library::card_of(files[0]));
  CHECK_FALSE(library::member_of(files[0], "mine/a.toml")->visits);
  const auto card = library::card_of(files[1]);
  REQUIRE(card);
  CHECK(card->id == "b");
  CHECK(card->path == "mine/b.toml");
  CHECK(library::member_of(files[1], "mine/b.toml")->written_id.text() == "b");
  CHECK(has_errors(library::own_diagnostics(known)));
}

TEST_CASE("what an index remembers is what was read") {
  const auto guidance = shipped_guidance();
  const KnownSource fresh = fresh_source(
      "mine", {named_case("b"), {"broken.toml", "id = \"x\"\n"}, twin_case("c", "b", "unchanged")}, guidance);
  const KnownSource again = remembered_source(fresh);
  CHECK(again.remembered.size() == 3);
  CHECK(told(again) == told(fresh));
  CHECK(library::index_bytes(again) == library::index_bytes(fresh));
}

TEST_CASE("remembered and fresh files are one source, and one index") {
  const auto guidance = shipped_guidance();
  const NamedText first = named_case("m");
  const NamedText second = named_case("a");
  KnownSource mixed = remembered_source(fresh_source("mine", {first}, guidance));
  const KnownSource whole = fresh_source("mine", {first, second}, guidance);
  mixed.fresh.push_back(whole.fresh.back());
  CHECK(told(mixed) == told(whole));
  CHECK(library::index_bytes(mixed) == library::index_bytes(whole));
}

TEST_CASE("an index is in library order, files without a card last, with places below their number") {
  const auto guidance = shipped_guidance();
  NamedText hard = named_case("a");
  hard.text = with(hard.text, "difficulty = 1", "difficulty = 3");
  KnownSource known =
      fresh_source("mine", {{"broken.toml", "format = 1\n"}, hard, named_case("z"), named_case("b")}, guidance);
  for (library::FreshFile& file : known.fresh)
    file.listed *= 10;
  std::vector<std::string> names;
  std::vector<std::uint32_t> places;
  const KnownSource again = remembered_source(known);
  for (const library::IndexedFile& file : again.remembered) {
    names.emplace_back(file.key.name);
    places.push_back(file.listed);
  }
  CHECK(names == std::vector<std::string>{"b.toml", "z.toml", "a.toml", "broken.toml"});
  CHECK(places == std::vector<std::uint32_t>{3, 2, 1, 0});
}

TEST_CASE("a file answers to the id of its case, and a faulty one to its name, the first source first") {
  const auto guidance = shipped_guidance();
  NamedText renamed = named_case("written");
  renamed.name = "file.toml";  // its id is not its name, so that it has no case
  const std::vector<KnownSource> sources{fresh_source("two", {named_case("b"), renamed}, guidance),
                                         fresh_source("one", {named_case("a"), named_case("b")}, guidance)};
  std::vector<std::string> ids;
  for (const library::NamedFile& file : library::named_files(sources))
    ids.push_back(file.source->folder + ' ' + file.id);
  CHECK(ids == std::vector<std::string>{"two b", "two file", "one a", "one b"});
}

TEST_CASE("files are in the order of the bytes of their names, also across folders") {
  const auto guidance = shipped_guidance();
  std::vector<NamedText> files;
  for (const char* name : {"a/x.toml", "a-b/x.toml", "B/x.toml", "a.toml"})
    files.push_back({name, "format = 1\n"});
  const KnownSource known = fresh_source("mine", files, guidance);
  std::vector<std::string> names;
  for (const library::KnownFile& file : library::files_by_name(known))
    names.emplace_back(library::name_of(file));
  CHECK(names == std::vector<std::string>{"B/x.toml", "a-b/x.toml", "a.toml", "a/x.toml"});
}
