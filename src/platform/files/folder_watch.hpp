#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "support/result.hpp"

namespace nc::platform {

/// Tells when something changes in folders, or in folders below them: a file is written, added, renamed or removed, or
/// may be read by others than before. It sleeps until the kernel says so (inotify). A change on another machine, in a
/// folder of a network, is not noticed, and neither is a change of a file to which only a link leads.
class FolderWatch {
 public:
  /// Is told which of the followed folders changed, each once, shortly after the last of several changes. It is called
  /// on a thread of its own, and may call follow().
  using Changed = std::function<void(const std::vector<std::filesystem::path>& folders)>;

  FolderWatch();
  FolderWatch(const FolderWatch&) = delete;
  FolderWatch& operator=(const FolderWatch&) = delete;
  /// Waits until `changed` has returned.
  ~FolderWatch();

  /// Begins to tell. To be called once.
  void begin(Changed changed);

  /// Follows these folders from now on, and no others. One that is not there, or may not be read, is followed from when
  /// it is. What was changed before this returns may be told or not. To be called again after a change, because folders
  /// may have come or gone. May be called on any thread. Fails (environment) when the system follows no more folders;
  /// the others are followed.
  Result<void> follow(const std::vector<std::filesystem::path>& folders);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace nc::platform
