#pragma once

#include <cstddef>
#include <string>
#include <vector>

// The floors: the least that the system and toml++ do for a folder of cases, without anything of ours.

namespace nc::bench {

/// Calls readdir and stat for every file below the folder, and nothing else. Returns how many there are.
std::size_t list_plainly(const std::string& folder);

/// Reads and parses every file with toml++ alone, on one thread. Returns how many keys they have at the top.
std::size_t parse_plainly(const std::vector<std::string>& paths);

/// Returns the paths of all files below the folder.
std::vector<std::string> files_in(const std::string& folder);

}  // namespace nc::bench
