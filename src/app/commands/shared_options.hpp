#pragma once

#include <vector>

#include "app/commands/command_spec.hpp"
#include "app/commands/parsed_options.hpp"
#include "app/engine/content_source.hpp"
#include "app/engine/open_engine.hpp"

// Options that several commands have, so that each is worded once. The functions `…_spec` and `…_specs` declare them; a
// command whose list holds them reads them with the function below.

namespace nc::app {

/// --format text|json, text when left out.
OptionSpec format_spec();

/// --store URL.
OptionSpec store_spec();

/// --guidance DIR, for a command that needs no case.
OptionSpec guidance_spec();
ContentOptions guidance_options(const ParsedOptions& given);

/// --cases DIR, which is repeatable, and --guidance DIR.
std::vector<OptionSpec> content_specs();
ContentOptions content_options(const ParsedOptions& given);

/// What the window and the terminal share: content_specs(), --store, --trainee and --cohort.
std::vector<OptionSpec> face_specs();
FaceOptions face_options(const ParsedOptions& given);

/// The options of one list, then those of another.
std::vector<OptionSpec> joined(std::vector<OptionSpec> first, std::vector<OptionSpec> second);

}  // namespace nc::app
