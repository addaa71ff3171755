#include "app/window/tree_file.hpp"

#include <utility>

#include <nlohmann/json.hpp>

#include "platform/files/file.hpp"

namespace nc::app {
namespace {

nlohmann::json to_value(const Rect& rect) {
  return {rect.left, rect.top, rect.right, rect.bottom};
}

nlohmann::json to_value(const Node& node) {
  nlohmann::json states = nlohmann::json::array();
  if (node.state.focused) states.push_back("focused");
  if (node.state.checked) states.push_back("checked");
  if (node.state.selected) states.push_back("selected");
  if (node.state.disabled) states.push_back("disabled");
  return {{"role", to_text(node.role)},
          {"id", node.id},
          {"name", node.name},
          {"value", node.value},
          {"states", states},
          {"rect", to_value(node.rect)},
          {"visible", to_value(node.visible)},
          {"focusable", node.focusable()}};
}

}  // namespace

std::string to_json(const SemanticTree& tree) {
  nlohmann::json nodes = nlohmann::json::array();
  for (const Node& node : tree.nodes())
    nodes.push_back(to_value(node));
  return nodes.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

Result<void> TreeFile::follow(const SemanticTree& tree) {
  if (path_.empty()) return {};
  std::string text = to_json(tree);
  if (text == written_) return {};
  written_ = std::move(text);
  return platform::save_file(path_, written_, platform::Readers::owner);
}

}  // namespace nc::app
