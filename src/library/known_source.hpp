#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cases/library_member.hpp"
#include "library/case_sources.hpp"
#include "library/catalogue.hpp"
#include "library/index_format.hpp"

// What is known about the cases of a source: for each file either what its index remembers, or what was read in this
// run.

namespace nc::library {

/// A case file that was read in this run, as far as a library needs it.
struct FreshFile {
  std::string name;               ///< path below the folder of its source
  FileState state;                ///< what an index should remember (see state_to_remember)
  std::uint32_t listed = 0;       ///< its place when the system listed the folder
  std::uint64_t twin_mark = 0;    ///< as IndexedFile::twin_mark
  std::optional<OwnedCard> card;  ///< nothing when the file has errors
  cases::LibraryMember member;
  Diagnostics diagnostics;
};

/// Returns what a library needs to know about a case file that was read.
FreshFile fresh_file(std::string name, const cases::ParsedCase& parsed, const guidance::Guidance& guidance);

/// Holds what is known about every case file of one source.
struct KnownSource {
  CaseSource source;
  IndexStamp stamp{};                     ///< what its index must have been made for
  std::vector<IndexedFile> remembered{};  ///< unchanged files, in the order of the index; they point into `blocks`
  std::vector<FreshFile> fresh{};         ///< files that were read in this run
  std::vector<CardBlock> blocks{};        ///< the bytes of the index
  bool changed = false;                   ///< the index on disk says something else, so it should be written
};

/// One file of a known source. Exactly one of the pointers is set. It is valid as long as the source is neither moved
/// nor changed.
struct KnownFile {
  const IndexedFile* remembered = nullptr;
  const FreshFile* fresh = nullptr;
};

/// Returns all files of a source, sorted by name. This makes the first file with an id the same on every machine.
std::vector<KnownFile> files_by_name(const KnownSource& known);

/// Returns the path of the file below the folder of its source.
std::string_view name_of(const KnownFile& file);
/// Returns the card of the file; nothing when the file has errors.
std::optional<CaseCard> card_of(const KnownFile& file);
/// Returns what checks over several files need to know. `path` is how messages name the file. Returns nothing when what
/// the index remembers cannot be decoded.
std::optional<cases::LibraryMember> member_of(const KnownFile& file, const std::string& path);

/// A file with the id by which a person may ask for it: that of its case, or the one in its name when it has errors.
struct NamedFile {
  std::string id;
  const CaseSource* source = nullptr;
  std::string_view name;  ///< path below the folder of its source
};

/// Returns every file of the sources, in the order that decides to which file an id belongs. The result is valid as
/// long as the sources.
std::vector<NamedFile> named_files(const std::vector<KnownSource>& sources);

/// Returns what was found wrong with the files of a source, each by itself.
Diagnostics own_diagnostics(const KnownSource& known);

/// Returns the index of the source as bytes. Its files are in library order, which is fastest to use, with those that
/// have errors at the end.
std::string index_bytes(const KnownSource& known);

}  // namespace nc::library
