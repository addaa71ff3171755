#pragma once

#include <string>
#include <string_view>

#include "app/commands/command_spec.hpp"

namespace nc::app::manual {

/// The manual page needlecase(1) in man(7) macros: what the definitions hold, with every command and option, between
/// the sections that `manual_text.hpp` words. The same definitions give the same bytes.
std::string manual_page(const CommandSpec& program, std::string_view version);

}  // namespace nc::app::manual
