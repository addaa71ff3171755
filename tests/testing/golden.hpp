#pragma once

#include <filesystem>
#include <set>
#include <string>

namespace nc::testing {

/// Compares `got` with the golden tests/golden/<name>, byte by byte. When they differ, or when there is no such golden,
/// the running test fails and `got` is left below build/review. ./test --review then shows it beside the golden, and
/// takes or refuses it. No test ever writes a golden itself.
void check_golden(const std::string& name, const std::string& got);

/// Does the same for a golden that is in another folder of the repository; `path` begins at its top.
void check_golden_at(const std::string& path, const std::string& got);

/// Fails the running test for every file in the folder tests/golden/<folder> that is not among `names`, because no test
/// makes it any more. ./test --review then asks whether it is to be removed.
void check_no_other_golden(const std::string& folder, const std::set<std::string>& names);

/// Returns the folder of a repository in which changed goldens wait for the review. `new` in it holds what the tests
/// made, each at the path of its golden. `gone` holds an empty file at the path of each golden that no test makes any
/// more. `pictures/new` holds the changed pictures. Tests add to the folder, and the review empties it.
std::filesystem::path review_folder(const std::filesystem::path& repository);

/// Returns true when the file at `path` of the repository is exactly `got`, and removes what an earlier run left for
/// the review. Otherwise it returns false and leaves `got` for the review.
bool holds_golden(const std::filesystem::path& repository, const std::string& path, const std::string& got);

/// Returns the names of the files in the folder `path` of the repository that are not among `names`, and notes each for
/// the review.
std::set<std::string> other_goldens(const std::filesystem::path& repository, const std::string& path,
                                    const std::set<std::string>& names);

}  // namespace nc::testing
