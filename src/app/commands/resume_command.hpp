#pragma once

#include <string>
#include <string_view>

#include "app/engine/open_engine.hpp"

namespace nc::app {

/// Returns a text as a shell reads it as one word: as it is when nothing in it means something to a shell, and
/// otherwise within single quotes (POSIX.1-2017, Shell Command Language, section 2.2).
std::string shell_quoted(std::string_view text);

/// Returns the command line that goes on with the unfinished case of a run in the terminal: with every option that said
/// where its cases, its guidance and its record are and whose it is, so that it can be copied into a shell as it is.
std::string resume_command(const FaceOptions& options);

}  // namespace nc::app
