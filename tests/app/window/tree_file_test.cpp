#include "app/window/tree_file.hpp"

#include <fstream>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::app;

namespace {

SemanticTree two_nodes(bool checked) {
  SemanticTree tree;
  tree.add(Role::heading, "page/title", "A \"title\"\n");
  Node& node = tree.add(Role::radio_button, "case/decide/1", "An expected response");
  node.state.checked = checked;
  node.action = NodeAction::press;
  node.rect = {1, 2, 30, 40};
  node.visible = {1, 2, 30, 20};
  return tree;
}

std::string text_of(const std::string& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("the tree as JSON holds role, id, name, states and both rectangles of every node, in reading order") {
  const nlohmann::json nodes = nlohmann::json::parse(to_json(two_nodes(true)));
  REQUIRE(nodes.size() == 2);
  CHECK(nodes[0]["role"] == "heading");
  CHECK(nodes[0]["name"] == "A \"title\"\n");
  CHECK(nodes[1]["id"] == "case/decide/1");
  CHECK(nodes[1]["states"] == nlohmann::json{"checked"});
  CHECK(nodes[1]["focusable"] == true);
  CHECK(nodes[1]["rect"] == nlohmann::json{1, 2, 30, 40});
  CHECK(nodes[1]["visible"] == nlohmann::json{1, 2, 30, 20});
}

TEST_CASE("the file follows the tree, and is not written again while the tree stays the same") {
  const testing::ScratchFolder folder;
  TreeFile file(folder / "tree.json");
  REQUIRE(file.follow(two_nodes(false)));
  CHECK(text_of(folder / "tree.json") == to_json(two_nodes(false)));
  std::filesystem::remove(folder / "tree.json");
  REQUIRE(file.follow(two_nodes(false)));
  CHECK_FALSE(std::filesystem::exists(folder / "tree.json"));
  REQUIRE(file.follow(two_nodes(true)));
  CHECK(text_of(folder / "tree.json") == to_json(two_nodes(true)));
}

TEST_CASE("without a path no file is kept") {
  CHECK(TreeFile("").follow(two_nodes(true)));
}
