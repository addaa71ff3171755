#include "app/commands/guidance/guidance_text.hpp"

#include <catch2/catch.hpp>

#include "app/commands/guidance/description_lines.hpp"
#include "guidance/load.hpp"
#include "support/embedded.hpp"

namespace nc::app {
namespace {

guidance::Guidance shipped() {
  std::vector<guidance::SourceFile> files;
  for (const EmbeddedFile& file : embedded_guidance())
    files.push_back({std::string(file.path), std::string(file.bytes)});
  auto loaded = guidance::parse_guidance(files);
  REQUIRE(loaded.guidance);
  return std::move(*loaded.guidance);
}

}  // namespace

TEST_CASE("everything that is listed can be shown") {
  const guidance::Guidance all = shipped();
  std::size_t shown = 0;
  for (const auto& group : describe_all(all)) {
    for (const auto& [id, text] : group.items()) {
      INFO(id);
      const auto description = describe_item(all, id);
      REQUIRE(description);
      CHECK((*description)["id"] == id);
      CHECK_FALSE(to_lines(*description).empty());
      ++shown;
    }
  }
  CHECK(shown == 5 + 136 + 26 + 32 + 38 + 29);
}

TEST_CASE("a citation names document, file and place, and its regions") {
  const auto rule = describe_item(shipped(), "E1");
  REQUIRE(rule);
  const auto& first = (*rule)["cites"].at(0);
  CHECK(first["statement"] == "d1-warn-lung");
  CHECK(first["document"] == "D1");
  CHECK(first["file"] == "001_f719260c0662e1fb.txt");
  CHECK(first["place"] == "Signs of Concern, bullet 4");
  CHECK(first["regions"] == nlohmann::ordered_json{"upper-back", "shoulder"});
  CHECK_FALSE((*rule)["cites"].at(1).contains("regions"));
}

TEST_CASE("a statement tells what rests on it") {
  const auto statement = describe_item(shipped(), "d2-warn-spasm-hours");
  REQUIRE(statement);
  CHECK((*statement)["cited_by_rules"] == nlohmann::ordered_json{"C10", "M6"});
  CHECK((*statement)["cited_by_advice"] == nlohmann::ordered_json{"adv-safety-net-other"});
}

TEST_CASE("what nobody knows is not described, and something near is offered") {
  CHECK_FALSE(describe_item(shipped(), "d9-anything"));
  CHECK(nearest_id(shipped(), "adv-hydrat") == "adv-hydrate");
  CHECK_FALSE(nearest_id(shipped(), "zzzzzzzzzzzzzz"));
}

}  // namespace nc::app
