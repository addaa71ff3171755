#pragma once

#include "toml/outline.hpp"

namespace nc::cases {

/// Returns what a case file may hold: its tables, and the keys of each as read_case() asks for them.
toml::Outline case_outline();
/// Returns what a case file of format 1 may hold.
toml::Outline former_case_outline();

}  // namespace nc::cases
