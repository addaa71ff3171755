#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cases/library_member.hpp"

// Which other cases count when files are checked that need not be in the library.

namespace nc::library {

/// A case file with the path that tells whether two files are copies of one case.
struct CheckedFile {
  std::string path;  ///< absolute and without `.` and `..`
  cases::LibraryMember member;
};

/// Everything that ids and twins are looked up in when the `given` files are checked: the library, the files `beside`
/// the given ones and these themselves, in this order, so that a given case and not a known one is told that its id is
/// taken. Two files of one name in folders of one name are copies of the same case, wherever its library was copied to.
/// Of copies only the first counts, in the order given, beside, library; the given files all count.
std::vector<cases::LibraryMember> members_for_check(std::vector<CheckedFile> given, std::vector<CheckedFile> beside,
                                                    std::vector<CheckedFile> library);

}  // namespace nc::library
