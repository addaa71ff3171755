#pragma once

#include <string>

#include "practice/screens/reading_screen.hpp"
#include "words/message.hpp"

// Words of the library while it is being read.

namespace nc::words::reading {

inline constexpr Message reading = msg("Reading the cases");
inline constexpr Message wait = msg("Practice can begin once the cases are read.");
inline constexpr Message failed = msg("The cases could not be read.");
inline constexpr Message failed_safe =
    msg("Your record is safe. Put right what is named here, then try again; settings and guidance can be used "
        "meanwhile.");

/// '1,234 of 10,000 cases read'.
std::string so_far(const practice::ReadingState& state);

/// How far it is, from 0 to 1.
double fraction(const practice::ReadingState& state);

}  // namespace nc::words::reading
