#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cases/library_member.hpp"
#include "library/case_card.hpp"
#include "support/file_state.hpp"

// The index of a folder of case files. It remembers what was read, so that a file that did not change need not be read
// again. It is a flat file: a header with a checksum over everything behind it, one row for each case file, then the
// texts that the rows point at. When anything is wrong with an index, it is thrown away and made anew.

namespace nc::library {

/// Says what an index was made for. An index is only used when all of this is the same; otherwise it is made anew.
struct IndexStamp {
  std::string program;   ///< version of the program
  std::string guidance;  ///< Guidance::hash of the guidance that the cases were checked against
  std::string folder;    ///< path of the folder, as it was named; paths of cases begin with it
};

/// Holds what must be the same for a file to count as unchanged.
struct FileKey {
  std::string_view name;  ///< path below the folder
  FileState state;
  friend bool operator==(const FileKey& a, const FileKey& b) = default;
};

/// One case file as it was when it was read. The texts are views into the bytes of the index.
struct IndexedFile {
  FileKey key;
  std::string_view card;         ///< from encode_card(); empty when the file has errors
  std::string_view member;       ///< from encode_member()
  std::string_view diagnostics;  ///< from encode_diagnostics(); empty when there are none
  /// mark_of() the hash of the twin that this file was checked with and found in order. It is 0 when it was not checked
  /// or has no twin.
  std::uint64_t twin_mark = 0;
  /// The place at which the system listed the file in its folder. The order of listing seldom changes, so the file is
  /// looked for at this place first.
  std::uint32_t listed = 0;
};

/// Returns the index as bytes, with the files in the order given. Library order is best, because the order then need
/// not be made again at the next start. The `listed` places must all be below the number of files.
std::string encode_index(const IndexStamp& stamp, const std::vector<IndexedFile>& files);

/// Returns the files in the bytes of an index, as views into `bytes`. Returns nothing when the index was made for
/// another stamp or by another version of the format, or when any byte of it changed.
std::optional<std::vector<IndexedFile>> decode_index(std::string_view bytes, const IndexStamp& stamp);

/// Returns a short number for the hash of a case, never 0.
std::uint64_t mark_of(std::string_view hash);

/// Returns the diagnostics of one file as bytes. The path is left out, because the bytes may be read at another path.
std::string encode_diagnostics(const Diagnostics& diagnostics);
/// Returns the diagnostics in bytes that encode_diagnostics() made, with `path` in each; nothing for any other bytes.
std::optional<Diagnostics> decode_diagnostics(std::string_view bytes, const std::string& path);

}  // namespace nc::library
