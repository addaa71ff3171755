#pragma once

#include <filesystem>
#include <vector>

#include "support/result.hpp"

namespace nc::platform {

/// Makes the folder and its parents where they do not exist yet. What it makes can be used by its owner only. Fails
/// (environment) with path and reason.
Result<void> make_folder(const std::filesystem::path& folder);

/// Returns the files that list_toml_states() lists, as paths that begin with `folder`, sorted by the bytes of their
/// paths below it. Fails as list_toml_states() does.
Result<std::vector<std::filesystem::path>> list_toml_files(const std::filesystem::path& folder);

}  // namespace nc::platform
