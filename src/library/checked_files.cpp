#include "library/checked_files.hpp"

#include <functional>
#include <iterator>
#include <set>
#include <utility>

namespace nc::library {
namespace {

/// The file's name with the folder it is in: what a case keeps wherever its library is copied to.
std::string_view tail_of(std::string_view path) {
  const std::size_t name = path.rfind('/');
  if (name == std::string_view::npos || name == 0) return path;
  return path.substr(path.rfind('/', name - 1) + 1);
}

using Tails = std::set<std::string, std::less<>>;

/// Puts the members of files that are no copy of a file seen before in front of the others.
void add_uncopied(std::vector<cases::LibraryMember>& members, std::vector<CheckedFile> files, Tails& seen) {
  std::vector<cases::LibraryMember> more;
  for (CheckedFile& file : files) {
    if (seen.emplace(tail_of(file.path)).second) more.push_back(std::move(file.member));
  }
  members.insert(members.begin(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<cases::LibraryMember> members_for_check(std::vector<CheckedFile> given, std::vector<CheckedFile> beside,
                                                    std::vector<CheckedFile> library) {
  Tails seen;
  std::vector<cases::LibraryMember> members;
  for (CheckedFile& file : given) {
    seen.emplace(tail_of(file.path));
    members.push_back(std::move(file.member));
  }
  add_uncopied(members, std::move(beside), seen);
  add_uncopied(members, std::move(library), seen);
  return members;
}

}  // namespace nc::library
