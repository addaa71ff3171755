#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "guidance/load.hpp"

namespace nc::guidance {

/// Returns all files of a folder of guidance as one text: of each its name without its folder, a line end, the number
/// of its bytes, a line end, and its bytes. The hash of this text names a guidance for ever, so the form never changes.
std::string bundle_files(const std::vector<SourceFile>& files);

/// Returns the files of a text that bundle_files() made, with their names as paths; nothing for any other text.
std::optional<std::vector<SourceFile>> parse_bundle(std::string_view bundle);

}  // namespace nc::guidance
