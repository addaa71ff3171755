#pragma once

#include <string>
#include <string_view>

#include "app/commands/command_spec.hpp"

namespace nc::app::manual {

/// Returns the manual page needlecase(1), written in the macros of man(7). Commands and options come from the
/// definitions, all other sections from `manual_text.hpp`. The same definitions give the same bytes.
std::string manual_page(const CommandSpec& program, std::string_view version);

}  // namespace nc::app::manual
