#pragma once

#include <filesystem>
#include <vector>

#include "support/result.hpp"

namespace nc::platform {

/// Makes sure that the folder exists, with its parents; what it makes can be read by its owner only. Fails
/// (environment) with path and reason.
Result<void> make_folder(const std::filesystem::path& folder);

/// The files of list_toml_states(), as paths that begin with `folder`, sorted by the bytes of their names below it.
/// Fails as it does.
Result<std::vector<std::filesystem::path>> list_toml_files(const std::filesystem::path& folder);

}  // namespace nc::platform
