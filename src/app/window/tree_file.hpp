#pragma once

#include <string>

#include "onscreen/semantic_tree.hpp"
#include "support/result.hpp"

namespace nc::app {

/// Returns the semantic tree as JSON: a list with an object for each node. Its members are role, id, name, value,
/// states, rect and visible (each left, top, right and bottom) and focusable. Programs that drive the window from
/// outside read it, such as the tests in a real window.
std::string to_json(const SemanticTree& tree);

/// Keeps the semantic tree of the settled screen in a file.
class TreeFile {
 public:
  /// With an empty path no file is kept.
  explicit TreeFile(std::string path) : path_(std::move(path)) {}

  /// Returns true when there is a path.
  bool is_kept() const { return !path_.empty(); }

  /// Writes the tree when it has changed since it was written last. Fails as platform::save_file() does.
  Result<void> follow(const SemanticTree& tree);

 private:
  std::string path_;
  std::string written_;  ///< what is in the file
};

}  // namespace nc::app
