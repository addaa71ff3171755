#pragma once

#include <vector>

#include "library/known_source.hpp"

// Joins the cases of many sources into one library.

namespace nc::library {

/// A library whose files were checked against one another.
struct JoinedLibrary {
  Catalogue served;         ///< cases that may be practised on: ready and without an error, in library order
  Diagnostics diagnostics;  ///< of all files, sorted
};

/// Joins what is known of all sources. When several files have the same id, the first in the order of the sources and
/// then by name has it; each later one gets an error (NC0400) and is not served.
///
/// Files with a twin are checked against it, unless all twins of the library carry the mark of an earlier check
/// (IndexedFile::twin_mark): then the result of that check still holds. After a check each file that is in order with
/// its twin gets the twin's mark, and a source whose marks changed is set to `changed`, so that its index is written.
JoinedLibrary join_sources(std::vector<KnownSource>& sources, const guidance::Guidance& guidance);

/// Sets the marks of twins within one source, as if it were the whole library. It is for the cases that come with the
/// program: no index keeps their marks, and without marks the whole library would be checked at every start.
void mark_twins_within(KnownSource& known, const guidance::Guidance& guidance);

}  // namespace nc::library
