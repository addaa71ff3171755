#pragma once

#include <vector>

#include "app/commands/command_spec.hpp"
#include "app/commands/parsed_options.hpp"
#include "app/engine/content_source.hpp"
#include "app/engine/open_engine.hpp"

// Options that several commands have, so that each is worded only once. A function `…_spec` or `…_specs` declares
// options; the function `…_options` of the same name reads them in a command that has them.

namespace nc::app {

/// Declares --format, which is text or json; text when it is left out.
OptionSpec format_spec();

/// Declares --store, which says where the record is.
OptionSpec store_spec();

/// Declares --guidance, for a command that needs no case.
OptionSpec guidance_spec();
/// Reads --guidance.
ContentOptions guidance_options(const ParsedOptions& given);

/// Declares --cases, which is repeatable, and --guidance.
std::vector<OptionSpec> content_specs();
/// Reads --cases and --guidance.
ContentOptions content_options(const ParsedOptions& given);

/// Declares what the window and the terminal face both have: content_specs(), --store, --trainee and --cohort.
std::vector<OptionSpec> face_specs();
/// Reads the options that face_specs() declares.
FaceOptions face_options(const ParsedOptions& given);

/// Returns the options of the first list and then those of the second.
std::vector<OptionSpec> joined(std::vector<OptionSpec> first, std::vector<OptionSpec> second);

}  // namespace nc::app
