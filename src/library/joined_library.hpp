#pragma once

#include <vector>

#include "library/known_source.hpp"

// Many sources become one library: which case of an id is served, which twins belong together, in what order.

namespace nc::library {

/// A library that was checked as a whole.
struct JoinedLibrary {
  Catalogue served;         ///< the cases that may be practised on: ready and without a fault, in library order
  Diagnostics diagnostics;  ///< of all files, sorted
};

/// Joins what is known of all sources. The case of an id is that of the first file with it, in the order of the sources
/// and then by name; every later file of that id has a fault (NC0400) and is not served.
///
/// Files with a twin are checked against it unless all twins of the library are marked as checked before. Then the
/// result is that of the first check, and nothing is looked at again. Otherwise every file is checked, each file that
/// is in order with its twin gets the mark of that twin, and a source whose marks changed is `changed`.
JoinedLibrary join_sources(std::vector<KnownSource>& sources, const guidance::Guidance& guidance);

/// Marks the twins within one source, as if it were the whole library. For a source that no index remembers: without
/// marks in it every start would check the whole library again.
void mark_twins_within(KnownSource& known, const guidance::Guidance& guidance);

}  // namespace nc::library
