#pragma once

#include <cstddef>
#include <string>

#include "words/message.hpp"

// What is said while the library is being read.

namespace nc::words::reading {

inline constexpr Message reading = msg("Reading the cases");
inline constexpr Message wait = msg("Practice can begin once the cases are read.");
inline constexpr Message failed = msg("The cases could not be read.");
inline constexpr Message failed_safe =
    msg("Your record is safe. Put right what is named here, then try again; settings and guidance can be used "
        "meanwhile.");

/// '1,234 of 10,000 cases read'; `done` is never said to be more than `total`.
std::string so_far(std::size_t done, std::size_t total);

}  // namespace nc::words::reading
