#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "support/embedded.hpp"

// Where cases come from, as values: nothing here looks whether a folder is there.

namespace nc::library {

/// Who put the cases of a source where they are.
enum class Owner {
  program,  ///< they came with the program
  run,      ///< whoever started the program named their folder
  person,   ///< they are in the folder for the person's own cases
};

/// One place with cases: files compiled into the program, or a folder with all the folders below it.
struct CaseSource {
  Owner owner = Owner::run;
  std::string folder;                        ///< as it was named; empty: the files are compiled in
  std::span<const EmbeddedFile> embedded{};  ///< those files
  std::string index{};  ///< path of the file that remembers what was read of the folder; empty: nothing is remembered
};

/// Where all cases of a run come from. An id belongs to the first source that uses it, and within a source to the first
/// file that does, by name.
using CaseSources = std::vector<CaseSource>;

/// The cases that are compiled into the program.
CaseSource embedded_source(std::span<const EmbeddedFile> files);

/// False for files that lie among the cases and are none: the guidance in the folder of the shipped library. `name` is
/// the path below the folder.
bool is_case_name(const CaseSource& source, std::string_view name);

/// How messages name a file of a source. `name` is the path below the folder.
std::string path_in(const CaseSource& source, std::string_view name);

/// The id that the name of a case file promises: the name without its folders and without `.toml`.
std::string_view id_in_name(std::string_view name);

}  // namespace nc::library
