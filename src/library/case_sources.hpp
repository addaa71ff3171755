#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "support/embedded.hpp"

// Where cases come from, as values. Nothing here touches a disk, so a folder that is named need not exist.

namespace nc::library {

/// Says whose the cases of a source are.
enum class Owner {
  program,  ///< they came with the program
  run,      ///< whoever started the program named their folder (`--cases`)
  person,   ///< they are in the person's own folder
};

/// One place that cases come from: files compiled into the program, or a folder with everything below it.
struct CaseSource {
  Owner owner = Owner::run;
  std::string folder;  ///< path of the folder, as it was named; empty when the files are compiled in
  std::span<const EmbeddedFile> embedded{};  ///< the files that are compiled in
  std::string index{};  ///< path of the file that remembers what was read of the folder; empty: none is kept
};

/// All places that cases come from in one run. When several files have the same id, it belongs to the first source that
/// has one, and within a source to the first file by name.
using CaseSources = std::vector<CaseSource>;

/// Returns the source for cases that are compiled into the program.
CaseSource embedded_source(std::span<const EmbeddedFile> files);

/// Returns true when the file is a case. In the folder of the shipped library, files below `guidance/` are none. `name`
/// is the path below the folder of the source.
bool is_case_name(const CaseSource& source, std::string_view name);

/// Returns the path by which messages name a file of a source. `name` is the path below the folder of the source.
std::string path_in(const CaseSource& source, std::string_view name);

/// Returns the id that a case file must have by its name: the name without folders and without `.toml`.
std::string_view id_in_name(std::string_view name);

}  // namespace nc::library
