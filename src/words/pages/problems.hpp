#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "practice/session/problem.hpp"
#include "words/message.hpp"

// What could not be read, kept or used: the line in the library, the page with all of it, and the page of a program
// that cannot start.

namespace nc::words::problems {

inline constexpr Message heading = msg("What could not be used");
inline constexpr Message about = msg(
    "Everything that could not be read, kept or used, and what to do. Nothing of it was changed or deleted. What you "
    "put right goes from this list by itself.");
inline constexpr Message nothing_left = msg("Nothing is left: all of it was put right.");
inline constexpr Message see = msg("See what and why");
inline constexpr Message read_again = msg("Read the cases again");

/// The line in the library: how many things could not be read, kept or used.
std::string line(std::size_t count);
/// Below the list: how many more there are than are shown.
std::string more(std::size_t count);

/// Makes a sentence of what a reader of files or a command says, which has neither a capital at its beginning nor a
/// full stop at its end. A path that it begins with stays as it is.
std::string sentence(std::string_view text);

/// The heading under which problems of this kind stand, which is the same for kinds that belong together.
std::string_view section(practice::ProblemKind kind);
/// Where it is: path, line and column as far as they are known; empty for a problem that is about no file.
std::string place(const practice::Problem& problem);
/// What is wrong, in a sentence.
std::string what(const practice::Problem& problem);
/// What to do about it, in a sentence; empty when `what` says it.
std::string to_do(const practice::Problem& problem);

// The page of a program that cannot start.
inline constexpr Message cannot_start = msg("Needlecase cannot start");
inline constexpr Message faulty_guidance =
    msg("The guidance that was asked for cannot be used. Put right what is named here, "
        "or start without it.");
inline constexpr Message start_again = msg("Try again");
inline constexpr Message close = msg("Close");

}  // namespace nc::words::problems
