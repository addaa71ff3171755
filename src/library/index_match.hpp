#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "library/index_format.hpp"

// Which of the files that an index remembers are still the files of the folder.

namespace nc::library {

/// What came of comparing an index with its folder.
struct MatchedFiles {
  std::vector<IndexedFile> good;   ///< remembered and unchanged, in the order of the index, with their present places
  std::vector<std::size_t> fresh;  ///< places in the listing of the files that must be read
  bool changed = false;            ///< the index no longer says what is in the folder
};

/// Compares what an index remembers with what its folder lists now, one listed file after the other. A file is still
/// good when its name, size, time and inode are the remembered ones.
class IndexMatch {
 public:
  /// Nothing remembered: every file must be read.
  explicit IndexMatch(std::vector<IndexedFile> remembered);

  /// Takes the next case file that the folder lists; `listed` is its place in the listing.
  void take(const FileKey& key, std::size_t listed);

  /// The result, once every file was taken; leaves nothing behind.
  MatchedFiles finish();

 private:
  static constexpr std::size_t unknown = static_cast<std::size_t>(-1);
  std::size_t find(const FileKey& key, std::size_t listed);

  std::vector<IndexedFile> remembered_;
  std::vector<std::uint8_t> used_;       ///< for each remembered file: it is still there
  std::vector<std::size_t> by_listing_;  ///< places in `remembered_` by the place in the listing of that time
  std::unordered_map<std::string_view, std::size_t> by_name_;  ///< made once a file was listed at another place
  std::vector<std::size_t> fresh_;
};

/// What an index should remember of a file that was listed at `listed_ns` and then read. A file that changed shortly
/// before that could change again without showing it, since the clock of a file system may be coarse: it is remembered
/// as one that will have to be read again.
FileState state_to_remember(const FileState& state, std::int64_t listed_ns);

}  // namespace nc::library
