#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cases/library_member.hpp"

// Which other cases are looked at when single files are checked, which need not be in the library.

namespace nc::library {

/// A case file, with the path that tells whether two files are copies of the same case.
struct CheckedFile {
  std::string path;  ///< absolute and without `.` and `..`
  cases::LibraryMember member;
};

/// Returns all files in which ids and twins are looked up when the `given` files are checked. The result holds the
/// library, then the files `beside` the given ones, then the given files themselves: when two files have the same id
/// the later one gets the report, and that should be the given one. Two files are copies of the same case when their
/// names and the names of their folders are equal, because a library may be copied elsewhere. All given files are kept.
/// Of the others only the first copy is kept, in the order given, beside, library.
std::vector<cases::LibraryMember> members_for_check(std::vector<CheckedFile> given, std::vector<CheckedFile> beside,
                                                    std::vector<CheckedFile> library);

}  // namespace nc::library
