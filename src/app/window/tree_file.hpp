#pragma once

#include <string>

#include "onscreen/semantic_tree.hpp"
#include "support/result.hpp"

namespace nc::app {

/// What is on the screen as JSON, one object a node: role, id, name, value, state, whole and visible rectangle (left,
/// top, right, bottom). For programs that drive the window from outside: the tests under a real display, later the
/// accessibility bridge's checks.
std::string to_json(const SemanticTree& tree);

/// Keeps a file equal to the tree of the settled screen. Writes only when it changed, so an untouched window writes
/// nothing.
class TreeFile {
 public:
  /// An empty path keeps no file.
  explicit TreeFile(std::string path) : path_(std::move(path)) {}

  Result<void> follow(const SemanticTree& tree);

 private:
  std::string path_;
  std::string written_;
};

}  // namespace nc::app
