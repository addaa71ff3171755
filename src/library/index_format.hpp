#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cases/library_member.hpp"
#include "library/case_card.hpp"
#include "support/file_state.hpp"

// What is remembered of a folder of case files, so that a file that did not change need not be read again. A flat file
// of bytes: a header with a checksum over everything behind it, one row a file, then the texts the rows point at. It is
// only a memory of what was read: whatever is wrong with it, it is thrown away and made anew.

namespace nc::library {

/// What an index is good for. Any difference makes it another one: it is then built anew.
struct IndexStamp {
  std::string program;   ///< version of the program
  std::string guidance;  ///< hash of the guidance the cases were checked against
  std::string folder;    ///< the folder as it was named; paths of cases begin with it
};

/// What tells that a file is still the one that was read.
struct FileKey {
  std::string_view name;  ///< path below the folder
  FileState state;
  friend bool operator==(const FileKey& a, const FileKey& b) = default;
};

/// One file as it was when it was read.
struct IndexedFile {
  FileKey key;
  std::string_view card;         ///< from encode_card; empty when the file has errors
  std::string_view member;       ///< from encode_member
  std::string_view diagnostics;  ///< from encode_diagnostics; empty for none
  /// Mark of the twin this file was found to be in order with (mark_of its hash); 0: not checked, or no twin.
  std::uint64_t twin_mark = 0;
  std::uint32_t listed = 0;  ///< its place when the system listed the folder, which seldom changes
};

/// The index as bytes, files in the order given: best in library order, which then need not be made again. The places
/// in `listed` are each below the number of files.
std::string encode_index(const IndexStamp& stamp, const std::vector<IndexedFile>& files);

/// The files of an index made for this stamp, as views into `bytes`; nothing when it was made for another one, or by
/// another version of this format, or one byte of it is not as it was written.
std::optional<std::vector<IndexedFile>> decode_index(std::string_view bytes, const IndexStamp& stamp);

/// A short mark of a content hash, never 0.
std::uint64_t mark_of(std::string_view hash);

/// Diagnostics of one file as bytes, without its path; and back, with the path given. Nothing for bytes that are none.
std::string encode_diagnostics(const Diagnostics& diagnostics);
std::optional<Diagnostics> decode_diagnostics(std::string_view bytes, const std::string& path);

}  // namespace nc::library
