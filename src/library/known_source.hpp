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

// What is known of a source of cases: of each file either what an index remembers, or what was read now.

namespace nc::library {

/// A case file that was read now, as far as a library needs it.
struct FreshFile {
  std::string name;               ///< path below the folder of its source
  FileState state;                ///< what an index should remember of it
  std::uint32_t listed = 0;       ///< its place in the listing of the folder
  std::uint64_t twin_mark = 0;    ///< as in IndexedFile
  std::optional<OwnedCard> card;  ///< nothing when the file has errors
  cases::LibraryMember member;
  Diagnostics diagnostics;
};

/// What a library needs of a case file that was read. The hash of the case must be set.
FreshFile fresh_file(std::string name, const cases::ParsedCase& parsed, const guidance::Guidance& guidance);

/// Every case file of one source.
struct KnownSource {
  CaseSource source;
  IndexStamp stamp{};                     ///< what its index is good for
  std::vector<IndexedFile> remembered{};  ///< unchanged files, in the order of the index; they point into `blocks`
  std::vector<FreshFile> fresh{};         ///< files that were read now
  std::vector<CardBlock> blocks{};        ///< bytes of the index
  bool changed = false;                   ///< the index on disk does not say this, so that it should be written
};

/// One file of a known source: exactly one of the two. Valid as long as the source stays where it is.
struct KnownFile {
  const IndexedFile* remembered = nullptr;
  const FreshFile* fresh = nullptr;
};

/// All files of a source, sorted by name: of two with one id the first is then the same on every machine.
std::vector<KnownFile> files_by_name(const KnownSource& known);

/// The path of the file below the folder of its source.
std::string_view name_of(const KnownFile& file);
/// Nothing when the file has errors.
std::optional<CaseCard> card_of(const KnownFile& file);
/// What checks over several files need; `path` is how messages name the file. Nothing when what an index remembers is
/// damaged.
std::optional<cases::LibraryMember> member_of(const KnownFile& file, const std::string& path);

/// A file with the id that it answers to: that of its case, or what its name promises when it has errors.
struct NamedFile {
  std::string id;
  const CaseSource* source = nullptr;
  std::string_view name;
};

/// Every file of the sources, in the order in which an id belongs to the first. Valid as long as the sources.
std::vector<NamedFile> named_files(const std::vector<KnownSource>& sources);

/// What was found in the files of a source, each looked at alone.
Diagnostics own_diagnostics(const KnownSource& known);

/// The index of the source as bytes, its files in library order and those without a card behind them: an index in this
/// order is used fastest.
std::string index_bytes(const KnownSource& known);

}  // namespace nc::library
