#pragma once

#include <filesystem>
#include <set>
#include <string>

namespace nc::testing {

/// Compares `got` with the golden tests/golden/<name> byte by byte. Where they differ, or where there is no such
/// golden, the running test fails and `got` is left below build/review, from which ./test --review shows it beside the
/// golden and takes or refuses it. No test ever writes a golden itself.
void check_golden(const std::string& name, const std::string& got);

/// The same for a golden that is kept elsewhere in the repository; `path` begins at its top.
void check_golden_at(const std::string& path, const std::string& got);

/// Fails the running test for every file in the folder tests/golden/<folder> that is not among `names`: no test makes
/// it any more. ./test --review asks whether it is to go.
void check_no_other_golden(const std::string& folder, const std::set<std::string>& names);

/// The folder of a repository in which changed goldens wait for the review: `new` holds what the tests made, each at
/// its golden's path; `gone` an empty file at the path of each golden that nothing makes any more; `pictures/new` the
/// changed pictures. A run of tests adds to it; the review empties it.
std::filesystem::path review_folder(const std::filesystem::path& repository);

/// True when the file at `path` of the repository holds exactly `got`. Otherwise leaves `got` for the review; when it
/// is true, takes away what an earlier run left there.
bool holds_golden(const std::filesystem::path& repository, const std::string& path, const std::string& got);

/// The names of files in the folder `path` of the repository that are not among `names`; each is noted for the review.
std::set<std::string> other_goldens(const std::filesystem::path& repository, const std::string& path,
                                    const std::set<std::string>& names);

}  // namespace nc::testing
