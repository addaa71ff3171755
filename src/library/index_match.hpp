#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "library/index_format.hpp"

// Finds out which of the files that an index remembers are unchanged in their folder.

namespace nc::library {

/// The result of comparing an index with its folder.
struct MatchedFiles {
  std::vector<IndexedFile> good;   ///< unchanged files, in the order of the index, with their present `listed` places
  std::vector<std::size_t> fresh;  ///< `listed` places of the files that must be read
  bool changed = false;            ///< the index does not say what is in the folder, and should be written again
};

/// Compares what an index remembers with what its folder lists now, one listed file after another. A file is unchanged
/// when its name, size, time and inode are those that are remembered.
class IndexMatch {
 public:
  /// Takes the files of the index. When there is none, `remembered` is empty and every file must be read.
  explicit IndexMatch(std::vector<IndexedFile> remembered);

  /// Takes the next case file that the folder lists. `listed` is its place in the listing, from 0.
  void take(const FileKey& key, std::size_t listed);

  /// Returns the result once every file was taken. The object is of no use afterwards.
  MatchedFiles finish();

 private:
  static constexpr std::size_t unknown = static_cast<std::size_t>(-1);
  std::size_t find(const FileKey& key, std::size_t listed);

  std::vector<IndexedFile> remembered_;
  std::vector<std::uint8_t> used_;       ///< for each remembered file: 1 when it is unchanged in the folder
  std::vector<std::size_t> by_listing_;  ///< places in `remembered_`, by the `listed` place of the index
  /// Places in `remembered_` by name. It is filled when a file is first listed at another place than before.
  std::unordered_map<std::string_view, std::size_t> by_name_;
  std::vector<std::size_t> fresh_;
};

/// Returns what an index should remember of a file that was listed at `listed_ns` (nanoseconds since 1970) and then
/// read. A file that was changed less than two seconds before is remembered as one that must be read again, because the
/// clock of a file system may be too coarse to show a second change.
FileState state_to_remember(const FileState& state, std::int64_t listed_ns);

}  // namespace nc::library
